import type { Severity } from '../model/index.ts';
import type { Node } from '../syntax/tree.ts';
import { configShape } from './config-shape.ts';
import type { Files } from './files.ts';
import { globMatcher } from './glob.ts';
import { directoryOf, fileNameOf, relativeTo } from './paths.ts';
import type { ParseText } from './read-plans.ts';
import { type PlainValue, type ShapeProblem, shaped } from './shape.ts';

/** What a configuration says about one rule. */
export interface RuleChoice {
  readonly severity?: Severity | 'off';
  readonly params?: Readonly<Record<string, PlainValue>>;
}

/** A choice as written: where it holds and where it stands, so that people can be told what holds and why. */
export interface PlacedChoice {
  /** As written: with or without the policy before it. */
  readonly rule: string;
  readonly choice: RuleChoice;
  /** Null: for every file below the configuration. */
  readonly files: readonly string[] | null;
  readonly from: ConfigPlace;
}

/** A text with its place. */
export interface PlacedText {
  readonly text: string;
  readonly from: ConfigPlace;
}

/** A line of a configuration file, or the name of a preset. */
export interface ConfigPlace {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

export interface Waiver {
  readonly rule: string;
  readonly files: readonly string[] | null;
  readonly reason: string;
  readonly until?: string;
  readonly owner?: string;
  readonly from: ConfigPlace;
}

/** One `tunelint.yaml`, with what it says itself. */
export interface Config {
  readonly path: string;
  /** Folder that it holds for; its globs are relative to it. */
  readonly folder: string;
  readonly extends: readonly string[];
  readonly policies: readonly string[];
  readonly choices: readonly PlacedChoice[];
  readonly ignore: readonly string[];
  readonly privateData: readonly PlacedText[];
  readonly versions: Readonly<Record<string, string>>;
  readonly waivers: readonly Waiver[];
  readonly failOn?: Severity | 'never';
  readonly baseline?: string;
  readonly today?: string;
}

export interface ReadConfig {
  readonly config: Config | undefined;
  readonly problems: readonly ShapeProblem[];
}

/** Names under which a configuration is found. */
export const configNames: readonly string[] = ['tunelint.yaml', 'tunelint.yml', '.tunelint.yaml'];

/** A file in a hidden folder is another program's: `.github/workflows/tunelint.yml` is a workflow. */
export function isConfigFile(path: string): boolean {
  return configNames.includes(fileNameOf(path)) && !/(^|\/)\.[^/]+\//.test(path);
}

/** Reads a configuration file. Mistakes come with their place; what is right still holds. */
export function readConfig(
  path: string,
  files: Files,
  parse: ParseText,
  folder = directoryOf(path),
): ReadConfig {
  const file = files.read(path);
  const here = { file: path, start: 0, end: 0 };
  if (!file.ok) return { config: undefined, problems: [{ message: file.reason, at: here }] };
  const parsed = parse(file.text, path);
  const broken = [...parsed.problems, ...parsed.documents.flatMap((document) => document.problems)][0];
  if (broken)
    return { config: undefined, problems: [{ message: broken.message, at: { ...broken, file: path } }] };
  const root = parsed.documents[0]?.root ?? null;
  // An empty file is a configuration that says nothing.
  if (root === null || (root.kind === 'scalar' && root.text === ''))
    return { config: configOf({}, null, path, folder), problems: [] };
  const { value, problems } = shaped(configShape, root, path);
  const config = configOf(record(value), root, path, folder);
  return { config, problems: [...problems, ...missingReasons(root, path)] };
}

type Data = Readonly<Record<string, PlainValue>>;

const record = (value: PlainValue | undefined): Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Data) : {};
const list = (value: PlainValue | undefined): readonly PlainValue[] => (Array.isArray(value) ? value : []);
const textList = (value: PlainValue | undefined): readonly string[] => list(value).map(String);

function configOf(data: Data, root: Node | null, path: string, folder: string): Config {
  const text = (key: string): string | undefined => (typeof data[key] === 'string' ? data[key] : undefined);
  const versions = record(record(data.frameworks).versions);
  const failOn = text('failOn');
  const baseline = text('baseline');
  const today = text('today');
  return {
    path,
    folder,
    extends: textList(data.extends),
    policies: textList(data.policies),
    choices: [
      ...choicesOf(record(data.rules), null, entryOf(root, 'rules'), path),
      ...list(data.overrides).flatMap((override, index) =>
        overrideChoices(record(override), index, root, path),
      ),
    ],
    ignore: textList(data.ignore),
    privateData: placedTexts(entryOf(root, 'privateData'), path),
    versions: Object.fromEntries(Object.entries(versions).map(([id, version]) => [id, String(version)])),
    waivers: waiversOf(data, root, path),
    ...(failOn === undefined ? {} : { failOn: failOn as Severity | 'never' }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(today === undefined ? {} : { today }),
  };
}

function entryOf(node: Node | null | undefined, key: string): Node | undefined {
  return node?.kind === 'map' ? node.entries.get(key)?.value : undefined;
}

/** Texts of a list, or of one alone; the shape has been checked. An empty one would take in everything. */
function placedTexts(node: Node | undefined, path: string): readonly PlacedText[] {
  const nodes = node?.kind === 'list' ? node.items : node === undefined ? [] : [node];
  return nodes.flatMap((one) =>
    one.kind === 'scalar' && one.text.trim() !== ''
      ? [{ text: one.text, from: { file: path, start: one.start, end: one.end } }]
      : [],
  );
}

function overrideChoices(
  override: Data,
  index: number,
  root: Node | null,
  path: string,
): readonly PlacedChoice[] {
  const overrides = entryOf(root, 'overrides');
  const node = overrides?.kind === 'list' ? overrides.items[index] : undefined;
  return choicesOf(record(override.rules), textList(override.files), entryOf(node, 'rules'), path);
}

function choicesOf(
  rules: Data,
  files: readonly string[] | null,
  node: Node | undefined,
  path: string,
): readonly PlacedChoice[] {
  return Object.entries(rules).map(([rule, value]) => ({
    rule,
    files,
    choice: choiceOf(value),
    from: { file: path, ...keyPlace(node, rule) },
  }));
}

function keyPlace(node: Node | undefined, key: string): { readonly start: number; readonly end: number } {
  const entry = node?.kind === 'map' ? node.entries.get(key) : undefined;
  return { start: entry?.keyStart ?? 0, end: entry?.keyEnd ?? 0 };
}

function choiceOf(value: PlainValue): RuleChoice {
  if (typeof value === 'string') return { severity: value as Severity | 'off' };
  const data = record(value);
  return {
    ...(typeof data.severity === 'string' ? { severity: data.severity as Severity | 'off' } : {}),
    ...(data.params === undefined ? {} : { params: record(data.params) }),
  };
}

function waiversOf(data: Data, root: Node | null, path: string): readonly Waiver[] {
  const nodes = entryOf(root, 'waivers');
  return list(data.waivers).flatMap((value, index) => {
    const { rule, files, reason, until, owner } = record(value);
    if (typeof rule !== 'string' || typeof reason !== 'string' || reason.trim() === '') return [];
    const node = nodes?.kind === 'list' ? nodes.items[index] : undefined;
    return [
      {
        rule,
        reason,
        files: files === undefined ? null : textList(files),
        from: { file: path, start: node?.start ?? 0, end: node?.end ?? 0 },
        ...(typeof until === 'string' ? { until } : {}),
        ...(typeof owner === 'string' ? { owner } : {}),
      },
    ];
  });
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** A waiver without a rule or a reason does not hold, and that must be said. */
function missingReasons(root: Node, path: string): readonly ShapeProblem[] {
  const waivers = entryOf(root, 'waivers');
  if (waivers?.kind !== 'list') return [];
  return waivers.items.flatMap((item) => {
    const at = { file: path, start: item.start, end: item.end };
    const textOf = (key: string): string => {
      const node = entryOf(item, key);
      return node?.kind === 'scalar' ? node.text.trim() : '';
    };
    if (textOf('rule') === '') return [{ message: 'a waiver needs the rule that it waives', at }];
    if (textOf('reason') === '') return [{ message: `the waiver of ${textOf('rule')} needs a reason`, at }];
    const until = textOf('until');
    return until === '' || day.test(until)
      ? []
      : [{ message: `"${until}" is not a day such as 2027-03-01`, at }];
  });
}

/** Whether globs of a configuration take in a path; null is every path below its folder. */
export function takesIn(folder: string, globs: readonly string[] | null, path: string): boolean {
  const inside = relativeTo(folder, path);
  if (inside === undefined) return false;
  return globs === null || globs.some((glob) => matcher(glob)(inside));
}

const matchers = new Map<string, (path: string) => boolean>();

/** A glob without a slash looks at the file's name in every folder; one that ends in a slash takes the whole folder. */
function matcher(glob: string): (path: string) => boolean {
  let known = matchers.get(glob);
  if (known === undefined) {
    const plain = glob.replace(/^\.?\//, '');
    const whole = plain.endsWith('/') ? `${plain}**` : plain;
    known = globMatcher(whole.includes('/') ? whole : whole.replace(/^(!?)(.*)$/s, '$1{**/,}$2{,/**}'));
    matchers.set(glob, known);
  }
  return known;
}
