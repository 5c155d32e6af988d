import type { Fact, Span, Unread } from '../model/index.ts';
import type { Node } from '../syntax/tree.ts';
import type { Files } from './files.ts';
import { globMatcher } from './glob.ts';
import { intentShape } from './intent-shape.ts';
import { directoryOf, filesAbove, relativeTo } from './paths.ts';
import type { ParseText } from './read-plans.ts';
import { type PlainValue, type ShapeProblem, shaped } from './shape.ts';

/** A declared purpose, and the configs that it speaks for. */
export interface Intent {
  readonly path: string;
  /** Start of the declaration, for findings that only the intent could mend. */
  readonly at: Span;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly value: PlainValue;
  readonly covers: (path: string) => boolean;
}

export interface Intents {
  readonly intents: readonly Intent[];
  readonly problems: readonly ShapeProblem[];
  readonly unread: readonly Unread[];
}

const manifest = /(^|\/)tuning-intent\.ya?ml$/;
const card = /(^|\/)(README|MODEL_CARD|model_card)\.md$/;

/** A file that may hold an intent by its name alone. */
export function isIntentFile(path: string): boolean {
  return manifest.test(path);
}

export function isModelCard(path: string): boolean {
  return card.test(path);
}

/**
 * Every intent of the project: manifests, and `tuning:` in the front matter of model cards.
 *
 * @param named files that were named one by one: the folders above them are looked at too
 */
export function readIntents(files: Files, parse: ParseText, named: readonly string[] = []): Intents {
  const found: Intents[] = [];
  const above = filesAbove(named, ['tuning-intent.yaml', 'tuning-intent.yml', 'README.md'], files.exists);
  for (const path of new Set([...files.list(), ...above])) {
    // A manifest that git still tracks may be gone from the folder: it then says nothing.
    if (manifest.test(path) && files.exists(path)) found.push(readManifest(files, path, parse));
    else if (card.test(path)) found.push(readCard(files, path, parse));
  }
  return {
    intents: found.flatMap((one) => one.intents),
    problems: found.flatMap((one) => one.problems),
    unread: found.flatMap((one) => one.unread),
  };
}

const nothing: Intents = { intents: [], problems: [], unread: [] };

function readManifest(files: Files, path: string, parse: ParseText): Intents {
  const file = files.read(path);
  if (!file.ok) return { ...nothing, unread: [{ path, reason: file.reason, blocking: true }] };
  const parsed = parse(file.text, path);
  const problem = [...parsed.problems, ...parsed.documents.flatMap((document) => document.problems)][0];
  const root = parsed.documents[0]?.root;
  if (problem || !root) {
    const message = problem?.message ?? 'the file is empty; it needs at least `goals`';
    return {
      ...nothing,
      problems: [{ message, at: { file: path, start: problem?.start ?? 0, end: problem?.end ?? 0 } }],
    };
  }
  return intentOf(root, path, scopeOf(directoryOf(path)));
}

function readCard(files: Files, path: string, parse: ParseText): Intents {
  const file = files.read(path);
  if (!file.ok || !/^---\r?\n/.test(file.text) || !/^tuning:/m.test(file.text)) return nothing;
  const root = parse(file.text, path).documents[0]?.root;
  const tuning = root?.kind === 'map' ? root.entries.get('tuning')?.value : undefined;
  return tuning ? intentOf(tuning, path, scopeOf(directoryOf(path))) : nothing;
}

const scopeOf =
  (folder: string) =>
  (path: string): string | undefined =>
    relativeTo(folder, path);

function intentOf(root: Node, path: string, relative: (path: string) => string | undefined): Intents {
  const { value, facts, problems } = shaped(intentShape, root, path);
  const globs = globsOf(value).map((glob) => globMatcher(glob));
  const covers = (config: string): boolean => {
    const inside = relative(config);
    return inside !== undefined && (globs.length === 0 || globs.some((glob) => glob(inside)));
  };
  const at = { file: path, start: root.start, end: root.start };
  return { intents: [{ path, at, facts, value, covers }], problems, unread: [] };
}

function globsOf(value: PlainValue): readonly string[] {
  const globs =
    value !== null && typeof value === 'object' && 'applies_to' in value ? value.applies_to : undefined;
  return Array.isArray(globs) ? globs.map((glob) => String(glob).replace(/^\.\//, '')) : [];
}

/** The intent that holds for a config: the nearest manifest that covers it; nothing is merged. */
export function intentFor(path: string, intents: readonly Intent[]): Intent | undefined {
  const depth = (intent: Intent): number =>
    directoryOf(intent.path).length * 2 + (isIntentFile(intent.path) ? 1 : 0);
  return intents.filter((intent) => intent.covers(path)).sort((a, b) => depth(b) - depth(a))[0];
}

const block = /^[ \t]*#[ \t]*tunelint-intent:/m;

/**
 * The intent in a comment of the config itself: `# tunelint-intent: {goals: [customise-style]}`, or the same as a block
 * of comment lines. It wins over every manifest.
 */
export function intentInComment(text: string, path: string, parse: ParseText): Intents {
  const start = text.includes('tunelint-intent') ? block.exec(text) : null;
  if (!start) return nothing;
  const blanked = text.slice(0, start.index).replace(/[^\r\n]/g, ' ') + commentLines(text.slice(start.index));
  const parsed = parse(blanked, 'tunelint-intent.yaml');
  const problem = [...parsed.problems, ...parsed.documents.flatMap((document) => document.problems)][0];
  const root = parsed.documents[0]?.root;
  const value = root?.kind === 'map' ? root.entries.get('tunelint-intent')?.value : undefined;
  if (problem || value?.kind !== 'map') {
    const message = problem?.message ?? 'tunelint-intent must hold a map such as {goals: [customise-style]}';
    const at = {
      file: path,
      start: problem?.start ?? start.index,
      end: problem?.end ?? start.index + start[0].length,
    };
    return { ...nothing, problems: [{ message, at }] };
  }
  return intentOf(value, path, (config) => (config === path ? config : undefined));
}

/** The leading comment lines with their `#` blanked, at the same offsets. Ends at the first other line. */
function commentLines(text: string): string {
  const lines: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const match = /^([ \t]*)#(.*)$/s.exec(line);
    if (!match) break;
    // The first line starts at column 0 whatever its indentation, so that the block is one map.
    if (index > 0 && !/^[ \t]{2,}\S/.test(match[2] ?? '') && (match[2] ?? '').trim() !== '') break;
    const body = match[2] ?? '';
    lines.push(
      index === 0 ? firstLine(match[1] ?? '', body) : ` ${' '.repeat((match[1] ?? '').length)}${body}`,
    );
  }
  return lines.join('\n');
}

const firstLine = (indent: string, body: string): string => `${' '.repeat(indent.length + 1)}${body}`;
