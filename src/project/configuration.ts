import {
  type Config,
  configNames,
  isConfigFile,
  type PlacedChoice,
  type ReadConfig,
  type RuleChoice,
  readConfig,
  takesIn,
} from './config.ts';
import type { Files } from './files.ts';
import { directoryOf, filesAbove, joinPath, relativeTo } from './paths.ts';
import { isPreset } from './presets.ts';
import type { PrivateData } from './private-data.ts';
import type { ParseText } from './read-plans.ts';
import type { ShapeProblem } from './shape.ts';

/** All configuration of a run: the root's file and those of folders below it, each with what it extends. */
export interface Configuration {
  /** From the root down; of two that hold for a file the deeper one wins. */
  readonly configs: readonly Config[];
  readonly problems: readonly ShapeProblem[];
  /** Folder whose settings hold for the whole run. Default: the root. */
  readonly settingsFor?: string;
}

export interface ConfigurationInput {
  readonly files: Files;
  readonly parse: ParseText;
  /** Files that were named one by one: the folders above them are looked at too. */
  readonly beside?: readonly string[];
  /**
   * A file named on the command line takes the place of those that would hold for the whole run, and speaks for what
   * lies below their folder. Relative to the root.
   */
  readonly named?: string;
  /** Folder whose settings hold for the whole run: where it takes place. Default: the root. */
  readonly settingsFor?: string;
  /** Path of a package's configuration, for `extends: some-package` in a folder; undefined when there is none. */
  readonly packageConfig?: (name: string, folder: string) => string | undefined;
}

export const noConfiguration: Configuration = { configs: [], problems: [] };

/** Reads every configuration that can hold for a file of the run. */
export function readConfiguration(input: ConfigurationInput): Configuration {
  const above = filesAbove(input.beside ?? [], configNames, input.files.exists);
  // A file that git still tracks may be gone from the folder: it then says nothing.
  const below = input.files.list().filter((path) => isConfigFile(path) && input.files.exists(path));
  const found = [...new Set([...below, ...above])];
  const { settingsFor = '' } = input;
  const own =
    input.named === undefined
      ? found
      : [input.named, ...found.filter((path) => !holdsIn(directoryOf(path), settingsFor))];
  const results = own.map((path) =>
    withBases(path, path === input.named ? settingsFor : directoryOf(path), input, new Map()),
  );
  const configs = results.flatMap((result) => result.configs);
  return {
    configs: [...configs].sort((a, b) => depth(a.folder) - depth(b.folder)),
    problems: results.flatMap((result) => result.problems),
    settingsFor,
  };
}

/** Whether what is said for a folder holds for another one: the same, or one below. */
const holdsIn = (folder: string, other: string): boolean =>
  folder === other || relativeTo(folder, other) !== undefined;

const depth = (folder: string): number => (folder === '' ? 0 : folder.split('/').length);

/** Configurations by path, each read once however often it is extended; null while its own bases are looked at. */
type ReadBases = Map<string, Configuration | null>;

/** A configuration after the ones that it extends, so that its own words win. */
function withBases(path: string, folder: string, input: ConfigurationInput, known: ReadBases): Configuration {
  const { config, problems }: ReadConfig = readConfig(path, input.files, input.parse, folder);
  if (config === undefined) return { configs: [], problems };
  known.set(path, null);
  const bases = config.extends
    .filter((name) => !isPreset(name))
    .map((name) => base(name, config, input, known));
  const found = {
    configs: lastOfEach([...bases.flatMap((one) => one.configs), config]),
    problems: [...problems, ...bases.flatMap((one) => one.problems)],
  };
  // What is wrong with a base is said where it is first extended.
  known.set(path, { ...found, problems: [] });
  return found;
}

/** Of a base that several ways lead to the last place counts: there it comes over what stands before. */
function lastOfEach(configs: readonly Config[]): readonly Config[] {
  return [...new Set([...configs].reverse())].reverse();
}

function base(name: string, config: Config, input: ConfigurationInput, known: ReadBases): Configuration {
  const at = { file: config.path, start: 0, end: 0 };
  const target = targetOf(name, config, input);
  if (target === undefined)
    return {
      configs: [],
      problems: [{ at, message: `extends: "${name}" is no preset, file or installed package` }],
    };
  const before = known.get(target);
  if (before === null)
    return { configs: [], problems: [{ at, message: `extends: "${name}" leads back to itself` }] };
  return before ?? withBases(target, config.folder, input, known);
}

function targetOf(name: string, config: Config, input: ConfigurationInput): string | undefined {
  if (/\.ya?ml$/.test(name)) {
    const path = joinPath(directoryOf(config.path), name);
    return path !== undefined && input.files.exists(path) ? path : undefined;
  }
  return input.packageConfig?.(name, directoryOf(config.path));
}

/** Configurations that hold for a file, from the root down. */
function holdingFor(configuration: Configuration, path: string): readonly Config[] {
  return configuration.configs.filter((config) => relativeTo(config.folder, path) !== undefined);
}

/** A choice that holds for a rule in a file, with where it was made. */
export function choicesFor(
  configuration: Configuration,
  rule: string,
  path: string,
): readonly PlacedChoice[] {
  if (configuration.configs.every(({ choices }) => choices.length === 0)) return [];
  const short = rule.slice(rule.indexOf('/') + 1);
  return holdingFor(configuration, path).flatMap((config) =>
    config.choices.filter(
      (one) => (one.rule === rule || one.rule === short) && takesIn(config.folder, one.files, path),
    ),
  );
}

/** What holds for a rule in a file once all choices are laid over each other. */
export function choiceFor(configuration: Configuration, rule: string, path: string): RuleChoice | undefined {
  const choices = choicesFor(configuration, rule, path);
  if (choices.length === 0) return undefined;
  const params = Object.assign({}, ...choices.map(({ choice }) => choice.params ?? {}));
  const severity = choices.findLast(({ choice }) => choice.severity !== undefined)?.choice.severity;
  return {
    ...(severity === undefined ? {} : { severity }),
    ...(Object.keys(params).length > 0 ? { params } : {}),
  };
}

/** Presets that any configuration of the run asks for. */
export function presetsOf(configuration: Configuration): ReadonlySet<string> {
  return new Set(configuration.configs.flatMap((config) => config.extends.filter(isPreset)));
}

export function isIgnored(configuration: Configuration, path: string): boolean {
  return configuration.configs.some(
    (config) => config.ignore.length > 0 && takesIn(config.folder, config.ignore, path),
  );
}

/**
 * The last word on a setting of the whole run: from the folder where it takes place or one above, for a folder below
 * cannot speak for all.
 */
export function rootSetting<K extends 'failOn' | 'today'>(
  configuration: Configuration,
  key: K,
): Config[K] | undefined {
  return forWholeRun(configuration).findLast((config) => config[key] !== undefined)?.[key];
}

/** The baseline that the configuration names, relative to the root. */
export function baselinePath(configuration: Configuration): string | undefined {
  const config = forWholeRun(configuration).findLast(({ baseline }) => baseline !== undefined);
  if (config?.baseline === undefined) return undefined;
  return config.folder === '' ? config.baseline : `${config.folder}/${config.baseline}`;
}

/** How data begins that must not become public, each with the folder that this is said for. */
export function privateDataOf({ configs }: Configuration): readonly PrivateData[] {
  return configs.flatMap(({ folder, privateData }) =>
    privateData.map(({ text, from }) => ({ prefix: text, folder, at: from })),
  );
}

const forWholeRun = ({ configs, settingsFor = '' }: Configuration): readonly Config[] =>
  configs.filter((config) => holdsIn(config.folder, settingsFor));

export function versionOf(configuration: Configuration, framework: string): string | undefined {
  const holding = forWholeRun(configuration);
  return holding.findLast((config) => Object.hasOwn(config.versions, framework))?.versions[framework];
}
