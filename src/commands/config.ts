import { type Severity, type Span, sourcesOver } from '../model/index.ts';
import { type Configuration, choicesFor, presetsOf } from '../project/configuration.ts';
import { relativeTo } from '../project/paths.ts';
import { presets } from '../project/presets.ts';
import { jsonText } from '../report/json-text.ts';
import { houseRules } from '../settle/house-rules.ts';
import { houseSeverity, ruleSettings } from './configuration.ts';
import type { Arguments } from './options.ts';
import { openProject, type Project } from './project.ts';
import { rulesOf } from './rules.ts';
import { pathSeenFrom } from './seen-from.ts';
import { UserMistake } from './user-mistake.ts';
import type { Outcome, World } from './world.ts';

interface HeldRule {
  readonly rule: string;
  readonly severity: Severity | 'off';
  readonly params: Readonly<Record<string, unknown>>;
  /** What decided it, last word last: a preset, or `file:line`. Empty: as shipped. */
  readonly because: readonly string[];
}

/** `tunelint config --print PATH`: what holds for a file, and why. */
export function configCommand({ paths, options }: Arguments, world: World): Outcome {
  const asked = options.print ?? paths[0];
  if (asked === undefined) throw new UserMistake('config needs a file', 'tunelint config --print PATH');
  const project = openProject([asked], options, world);
  const { input, configuration, seenFrom: folder } = project;
  const path = input.named[0] ?? asked;
  const rules = rulesOf(project, options, world).all();
  const settings = ruleSettings(configuration, () => rules, input);
  const house = houseSeverity(configuration);
  const lineOf = lines(project);
  const because = (id: string, shipped: Severity): readonly string[] => [
    ...byPreset(configuration, shipped),
    ...choicesFor(configuration, id, path).map(({ from }) => lineOf(from)),
  ];
  const ofPolicies = rules.map(({ id, rule }): HeldRule => {
    const setting = settings.settingFor?.(id, path);
    return {
      rule: id,
      severity: setting?.severity ?? rule.severity,
      params: { ...rule.params, ...setting?.params },
      because: because(id, rule.severity),
    };
  });
  const ofTheHouse = houseRules
    .filter(({ mandatory }) => mandatory !== true)
    .map(
      ({ id, severity }): HeldRule => ({
        rule: id,
        severity: house(id, path) ?? severity,
        params: {},
        because: because(id, severity),
      }),
    );
  const held = [...ofPolicies, ...ofTheHouse];
  const configs = configuration.configs
    .filter((config) => relativeTo(config.folder, path) !== undefined)
    .map((config) => pathSeenFrom(folder, config.path));
  const shown = pathSeenFrom(folder, path);
  if (options.format === 'json') return said(jsonText({ path: shown, configs, rules: held }));
  const from = configs.length === 0 ? 'no configuration; everything as shipped' : configs.join(', ');
  return said(`${shown}: ${from}\n\n${held.map(line).join('\n')}\n`);
}

const said = (stdout: string): Outcome => ({ stdout, stderr: '', exitCode: 0 });

function line({ rule, severity, params, because }: HeldRule): string {
  const thresholds = Object.entries(params).map(([name, value]) => `${name} ${String(value)}`);
  const details = [...thresholds, ...because.map((place) => `from ${place}`)];
  return `${severity.padEnd(8)} ${rule}${details.length > 0 ? `  (${details.join('; ')})` : ''}`;
}

function byPreset(configuration: Configuration, shipped: Severity): readonly string[] {
  return [...presetsOf(configuration)]
    .filter((name) => presets[name]?.severity[shipped] !== undefined)
    .map((name) => `preset ${name}`);
}

function lines({ input, seenFrom }: Project): (at: Span) => string {
  const sources = sourcesOver((path) => {
    const file = input.files.read(path);
    return file.ok ? file.text : undefined;
  });
  return (at) => `${pathSeenFrom(seenFrom, at.file)}:${sources.range(at).start.line}`;
}
