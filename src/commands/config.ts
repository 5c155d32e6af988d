import type { Severity } from '../model/index.ts';
import { sourcesOver } from '../model/index.ts';
import { type Configuration, choicesFor, presetsOf } from '../project/configuration.ts';
import { relativeTo } from '../project/paths.ts';
import { presets } from '../project/presets.ts';
import { optedIn, ruleSettings } from './configuration.ts';
import type { Arguments } from './options.ts';
import { openProject } from './project.ts';
import { loadRules } from './rules.ts';
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
  const { input, configuration } = openProject([asked], options, world);
  const path = input.named[0] ?? asked;
  const { rules } = loadRules(options.policy, world, optedIn(configuration));
  const settings = ruleSettings(configuration, rules, input);
  const lineOf = lines(input.files);
  const held = rules.map(({ id, rule }): HeldRule => {
    const setting = settings.settingFor?.(id, path);
    return {
      rule: id,
      severity: setting?.severity ?? rule.severity,
      params: { ...rule.params, ...setting?.params },
      because: [
        ...byPreset(configuration, rule.severity),
        ...choicesFor(configuration, id, path).map(({ from }) => lineOf(from)),
      ],
    };
  });
  const configs = configuration.configs
    .filter((config) => relativeTo(config.folder, path) !== undefined)
    .map((config) => config.path);
  if (options.format === 'json') return said(`${JSON.stringify({ path, configs, rules: held }, null, 2)}\n`);
  const from = configs.length === 0 ? 'no configuration; everything as shipped' : configs.join(', ');
  return said(`${path}: ${from}\n\n${held.map(line).join('\n')}\n`);
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

function lines(
  files: ReturnType<typeof openProject>['input']['files'],
): (at: { file: string; start: number; end: number }) => string {
  const sources = sourcesOver((path) => {
    const file = files.read(path);
    return file.ok ? file.text : undefined;
  });
  return (at) => `${at.file}:${sources.range(at).start.line}`;
}
