import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve, sep } from 'node:path';
import type { LintInput, ReadInput } from '../lint.ts';
import { closest, type Severity, type Span } from '../model/index.ts';
import { type CompiledRule, type Params, paramFaults, type RuleSetting } from '../policy/index.ts';
import { type RuleChoice, takesIn } from '../project/config.ts';
import {
  type Configuration,
  choiceFor,
  isIgnored,
  presetsOf,
  readConfiguration,
  versionOf,
} from '../project/configuration.ts';
import type { Files } from '../project/files.ts';
import { presets } from '../project/presets.ts';
import type { KnownFinding } from '../settle/baseline.ts';
import { type HouseRule, houseRules } from '../settle/house-rules.ts';
import type { HouseSeverity } from '../settle/index.ts';
import type { WaiverRule } from '../settle/waive.ts';
import { allPolicies } from './held-policies.ts';
import type { Options } from './options.ts';
import { readGiven, readNamed } from './read-given.ts';
import { UserMistake } from './user-mistake.ts';

/** Where a run takes place. */
export interface RunFolders {
  readonly root: string;
  readonly cwd: string;
  /** See `AskedPaths`. */
  readonly settingsFor: string;
}

/**
 * Reads the configuration that holds for a run.
 *
 * @throws UserMistake when a configuration named on the command line does not exist
 */
export function configurationOf(
  input: ReadInput,
  { root, cwd, settingsFor }: RunFolders,
  options: Options,
): Configuration {
  const named = options.config === undefined ? undefined : insideRoot(root, cwd, options.config);
  return readConfiguration({
    files: input.files,
    parse: input.parse,
    beside: input.asked ?? input.named,
    packageConfig: (name, folder) => packageFile(root, folder, name),
    settingsFor,
    ...(named === undefined ? {} : { named }),
  });
}

function insideRoot(root: string, cwd: string, path: string): string {
  const full = resolve(cwd, path);
  if (!existsSync(full)) throw new UserMistake(`--config ${path}: no such file`);
  return relative(root, full).split(sep).join('/');
}

/** `tunelint.yaml` of a package that is installed below the root, relative to that. */
function packageFile(root: string, folder: string, name: string): string | undefined {
  const found = packagePart(join(root, folder), name, 'tunelint.yaml');
  const path = found === undefined ? '..' : relative(root, found).split(sep).join('/');
  return path.startsWith('..') ? undefined : path;
}

/**
 * A file or folder of a package that is installed in a folder or above it, as Node looks for packages. Only its place is
 * asked for: nothing of the package is run.
 */
export function packagePart(from: string, name: string, part: string): string | undefined {
  if (!/^(@[\w.-]+\/)?\w[\w.-]*$/.test(name)) return undefined;
  const places = createRequire(join(from, 'package.json')).resolve.paths(name) ?? [];
  return places.map((place) => join(place, name, part)).find((path) => existsSync(path));
}

/** Files of a run without those that the configuration leaves out. A file that a person named stays. */
export function withoutIgnored(files: Files, configuration: Configuration, named: readonly string[]): Files {
  const kept = new Set(named);
  const ignores = (path: string): boolean => !kept.has(path) && isIgnored(configuration, path);
  return {
    ...files,
    list: () => files.list().filter((path) => !ignores(path)),
    ignores,
    ignored: () => files.list().filter(ignores),
  };
}

/**
 * One line for each rule or threshold that a configuration names and that does not exist.
 *
 * @param rules of our policies and of the team's own
 * @param options `incomplete` where a policy could not be read: a rule that is not known may be one of its
 */
export function configMistakes(
  configuration: Configuration,
  rules: () => readonly CompiledRule[],
  { incomplete = false }: { readonly incomplete?: boolean } = {},
): readonly { readonly message: string; readonly at: Span }[] {
  if (!configuration.configs.some(({ choices, waivers }) => choices.length + waivers.length > 0)) return [];
  const known = namedRules(rules());
  return configuration.configs.flatMap((config) => {
    const named = [
      ...config.choices.map((choice) => ({ ...choice, isWaiver: false })),
      ...config.waivers.map((waiver) => ({ ...waiver, choice: {}, isWaiver: true })),
    ];
    return named.flatMap(({ rule, choice, from, isWaiver }) => {
      const faults = known.get(rule)?.(choice, isWaiver) ?? (incomplete ? [] : [unknownRule(rule, known)]);
      return faults.map((message) => ({ message, at: from }));
    });
  });
}

/** What is wrong with a choice for a rule. */
type Faults = (choice: RuleChoice, isWaiver: boolean) => readonly string[];

/** Every rule under its full id and under the part after the slash; of two with one short name ours comes first. */
function namedRules(rules: readonly CompiledRule[]): ReadonlyMap<string, Faults> {
  const all: readonly (readonly [string, Faults])[] = [
    ...rules.map(
      ({ id, rule }) => [id, (choice: RuleChoice) => paramFaults(rule, paramsOf(choice))] as const,
    ),
    ...houseRules.map((rule) => [rule.id, houseFaults(rule)] as const),
  ];
  const short = all.map(([id, faults]) => [id.slice(id.indexOf('/') + 1), faults] as const);
  return new Map([...short.reverse(), ...all]);
}

const houseFaults =
  ({ id, mandatory }: HouseRule): Faults =>
  (choice, isWaiver) => {
    if (isWaiver)
      return [`"${id}" is about what is accepted and cannot be accepted itself; set its severity`];
    if (mandatory) return [`"${id}" cannot be set: it says that what judges a change is edited by it`];
    return Object.keys(paramsOf(choice)).map((name) => `"${id}" takes no param, so no "${name}"`);
  };

const paramsOf = ({ params }: RuleChoice): Params => (params ?? {}) as Params;

/** What the configuration wants of the rules about suppressions. */
export function houseSeverity(configuration: Configuration): HouseSeverity {
  const settingFor = settingsOf(configuration, () =>
    houseRules.map(({ id, severity }) => [id, severity] as const),
  );
  return (rule, path) => settingFor(rule, path)?.severity;
}

function unknownRule(rule: string, known: { keys(): Iterable<string> }): string {
  const near = closest(rule, [...known.keys()]);
  return `there is no rule "${rule}"${near === undefined ? '' : `; did you mean "${near}"?`}`;
}

/**
 * What is wrong with the name of a rule in a comment. A rule of a policy that is switched off has its name right.
 *
 * @param rules of the run; asked for only where a comment is in doubt
 */
export function ruleNameCheck(rules: () => readonly CompiledRule[]): (name: string) => string | undefined {
  let known: ReadonlySet<string> | undefined;
  return (name) => {
    known ??= new Set([
      ...namedRules(rules()).keys(),
      ...allPolicies().flatMap(({ policy, rules: own }) => own.flatMap(({ id }) => [id, `${policy}/${id}`])),
    ]);
    if (known.has(name)) return undefined;
    const slip = unknownRule(name, known);
    return slip.endsWith('?') ? slip : `${slip}.`;
  };
}

/** Opt-in policies that are on: named by a preset, or by a rule of theirs that is set. */
export function optedIn(configuration: Configuration): (policy: string, rules: readonly string[]) => boolean {
  const byPreset = new Set([...presetsOf(configuration)].flatMap((name) => presets[name]?.policies ?? []));
  const chosen = new Set(configuration.configs.flatMap((config) => config.choices.map(({ rule }) => rule)));
  return (policy, rules) =>
    byPreset.has(policy) || rules.some((rule) => chosen.has(rule) || chosen.has(`${policy}/${rule}`));
}

/** Settings for the evaluator. */
export function ruleSettings(
  configuration: Configuration,
  rules: () => readonly CompiledRule[],
  input: ReadInput,
): LintInput['settings'] {
  const severities = () => rules().map(({ id, rule }) => [id, rule.severity] as const);
  return {
    settingFor: settingsOf(configuration, severities),
    versionOf: (framework) => versionOf(configuration, framework),
    textOf: (path) => {
      const file = input.files.read(path);
      return file.ok ? file.text : undefined;
    },
  };
}

type SettingFor = (rule: string, path: string) => RuleSetting | undefined;

/** @param severities what each rule ships with, which presets go by */
function settingsOf(
  configuration: Configuration,
  severities: () => readonly (readonly [string, Severity])[],
): SettingFor {
  if (configuration.configs.length === 0) return () => undefined;
  const asked = [...presetsOf(configuration)].flatMap((name) => presets[name] ?? []);
  const shipped = new Map(asked.length === 0 ? [] : severities());
  return (rule, path) => {
    const choice = choiceFor(configuration, rule, path);
    const preset = presetSeverity(asked, shipped.get(rule));
    const severity = choice?.severity ?? preset;
    if (severity === undefined && choice?.params === undefined) return undefined;
    return {
      ...(severity === undefined ? {} : { severity }),
      ...(choice?.params === undefined ? {} : { params: choice.params as Params }),
    };
  };
}

function presetSeverity(
  asked: readonly { readonly severity: Partial<Record<Severity, Severity>> }[],
  shipped: Severity | undefined,
): Severity | undefined {
  return shipped === undefined
    ? undefined
    : asked.map((preset) => preset.severity[shipped]).findLast((one) => one !== undefined);
}

/** Waivers of all configurations, each speaking for the files below its own folder. */
export function waiversOf(configuration: Configuration): readonly WaiverRule[] {
  return configuration.configs.flatMap((config) =>
    config.waivers.map(({ files, ...waiver }) => ({
      ...waiver,
      takesIn: (path: string) => takesIn(config.folder, files, path),
    })),
  );
}

/**
 * Findings of an earlier JSON report.
 *
 * @throws UserMistake for a file that is missing or is no report
 */
export function knownFindings(
  path: string | undefined,
  cwd: string,
  { mayBeNew, byPerson }: { readonly mayBeNew: boolean; readonly byPerson: boolean },
): readonly KnownFinding[] {
  if (path === undefined) return [];
  const full = resolve(cwd, path);
  if (!existsSync(full) && mayBeNew) return [];
  if (!existsSync(full))
    throw new UserMistake(`${path}: no such baseline`, 'tunelint --update-baseline writes one');
  return knownIn(path, byPerson ? readGiven(full, path) : readNamed(full, path));
}

/**
 * Findings in the text of a JSON report.
 *
 * @throws UserMistake for a text that is no report
 */
export function knownIn(path: string, text: string): readonly KnownFinding[] {
  try {
    const report: unknown = JSON.parse(text);
    const findings =
      typeof report === 'object' && report !== null && 'findings' in report ? report.findings : undefined;
    if (Array.isArray(findings)) return findings.filter(isKnownFinding);
  } catch {
    // Said below: the file is no report, whatever the parser stumbled over.
  }
  throw new UserMistake(`${path} is no tunelint report`, 'a baseline is the output of --format json');
}

function isKnownFinding(value: unknown): value is KnownFinding {
  return (
    typeof value === 'object' &&
    value !== null &&
    'fingerprint' in value &&
    typeof value.fingerprint === 'string' &&
    'rule' in value &&
    typeof value.rule === 'string' &&
    'path' in value &&
    typeof value.path === 'string'
  );
}
