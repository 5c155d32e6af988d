import { exampleLinter } from '../../src/commands/examples.ts';
import { shippedPolicies } from '../../src/commands/shipped.ts';
import type { Dialect, Edit, Finding } from '../../src/model/index.ts';
import { compilePolicy } from '../../src/policy/index.ts';
import { applyEdits, safeEdits } from '../../src/settle/fix.ts';
import { fullParsers } from '../../src/syntax/full.ts';
import { parse } from '../../src/syntax/index.ts';
import { resolve } from '../../src/syntax/resolve.ts';
import type { Entry, Node, ParsedFile } from '../../src/syntax/tree.ts';

/** Makes the certain fixes of a project, round by round, and holds what each round did against what it may do. */

type Texts = Readonly<Record<string, string>>;

export interface FixedProject {
  readonly texts: Texts;
  /** Paths that changed. */
  readonly changed: readonly string[];
  /** Rules that made a fix, with how many. */
  readonly fixes: ReadonlyMap<string, number>;
  /** What a fix did beyond what it was made for, or did not do. */
  readonly faults: readonly string[];
}

const rules = shippedPolicies().flatMap((policy) => {
  const compiled = compilePolicy(policy, { checked: true });
  return compiled.ok && policy.optIn !== true ? compiled.rules : [];
});
const lint = exampleLinter(rules, fullParsers, '2026-11-23');

/** As many rounds as the command line makes. */
const rounds = 5;

export function fixProject(before: Texts): FixedProject {
  let texts = before;
  const fixes = new Map<string, number>();
  const faults: string[] = [];
  for (let round = 0; round < rounds; round++) {
    const findings = lint(texts).findings.filter(({ fix }) => fix?.safe);
    const edits = safeEdits(findings);
    if (edits.size === 0) break;
    const next = withEdits(texts, edits);
    for (const [path, made] of edits)
      faults.push(...faultsOf(path, texts[path] ?? '', next[path] ?? '', made));
    for (const { rule } of madeOf(findings, edits)) fixes.set(rule, (fixes.get(rule) ?? 0) + 1);
    texts = next;
  }
  for (const { rule, at } of lint(texts).findings.filter(({ fix }) => fix?.safe))
    faults.push(`${at.file}: ${rule} still has something to fix`);
  return { texts, fixes, faults, changed: Object.keys(texts).filter((path) => texts[path] !== before[path]) };
}

const withEdits = (texts: Texts, edits: ReadonlyMap<string, readonly Edit[]>): Texts => ({
  ...texts,
  ...Object.fromEntries([...edits].map(([path, made]) => [path, applyEdits(texts[path] ?? '', made)])),
});

/** The findings whose edits were made: of those that overlap only the first is. */
function madeOf(
  findings: readonly Finding[],
  edits: ReadonlyMap<string, readonly Edit[]>,
): readonly Finding[] {
  const made = new Set([...edits.values()].flat());
  return findings.filter(({ fix }) => fix?.edits.every((edit) => made.has(edit)));
}

// ---- what one round may do to a file ------------------------------------------------------------------------------

interface Value {
  /** Its key, where it has one; else the value itself. */
  readonly name: Stretch;
  readonly value: Stretch;
  /** What each loader makes of it; a map and a list only say what they are. */
  readonly means: string;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const dialects: readonly Dialect[] = ['pyyaml', 'omegaconf', 'yaml-1.2', 'json'];

function faultsOf(path: string, before: string, after: string, edits: readonly Edit[]): readonly string[] {
  const [old, mended] = [parse(before, path, fullParsers), parse(after, path, fullParsers)];
  const problems = problemsOf(mended).filter((problem) => !problemsOf(old).includes(problem));
  if (problems.length > 0) return [`${path}: cannot be read any more: ${problems.join('; ')}`];
  const [was, is] = [valuesOf(old), valuesOf(mended)];
  const touches = (stretch: Stretch): boolean => edits.some(({ at }) => overlap(at, stretch));
  const changed = [...was].filter(([, { value }]) => touches(value)).map(([key]) => key);
  const renamed = [...was]
    .filter(([, { name, value }]) => touches(name) && !touches(value))
    .map(([key]) => key);
  const isBelow = (roots: readonly string[], key: string): boolean =>
    roots.some((root) => key === root || key.startsWith(`${root}.`) || key.startsWith(`${root}[`));
  const meaning = (entries: readonly (readonly [string, Value])[]): string =>
    entries
      .map(([, { means }]) => means)
      .sort()
      .join();
  const isOther = ([key, { means }]: readonly [string, Value]): boolean => is.get(key)?.means !== means;
  const lost = [...was].filter((entry) => !isBelow([...changed, ...renamed], entry[0]) && isOther(entry));
  const gone = [...was].filter(([key]) => isBelow(renamed, key));
  const come = [...is].filter(([key]) => !was.has(key));
  return [
    ...lost.map(([key]) => `${path}: ${key} means something else`),
    ...(meaning(gone) === meaning(come)
      ? []
      : [`${path}: ${renamed.join(', ')} became ${come.map(([key]) => key).join(', ') || 'nothing'}`]),
    ...(changed.length + renamed.length === 0 ? [`${path}: an edit touches no key`] : []),
  ];
}

const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

const problemsOf = ({ problems, documents }: ParsedFile): readonly string[] =>
  [...problems, ...documents.flatMap((document) => document.problems)].map(({ message }) => message);

function valuesOf({ documents }: ParsedFile): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  for (const [index, { root }] of documents.entries()) if (root !== null) collect(root, `${index}`, values);
  return values;
}

/** Everything that has a path, with what it means; what a merge key brings stands elsewhere. */
function collect(
  node: Node,
  path: string,
  into: Map<string, Value>,
  name: Stretch = { start: node.end, end: node.end },
): void {
  if (node.kind === 'scalar') {
    const means = JSON.stringify(dialects.map((dialect) => resolve(node, dialect)));
    into.set(path, { name, value: node, means });
    return;
  }
  // A section is touched through what stands in it.
  into.set(path, { name, value: { start: node.end, end: node.end }, means: node.kind });
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) collect(item, `${path}[${index}]`, into);
    return;
  }
  for (const [key, entry] of node.entries) {
    for (const [index, earlier] of (entry.earlier ?? []).entries())
      collect(earlier.value, `${path}.${key}(${index})`, into, keyOf(earlier));
    if (entry.merged !== true) collect(entry.value, `${path}.${key}`, into, keyOf(entry));
  }
}

const keyOf = ({ keyStart, keyEnd }: Entry): Stretch => ({ start: keyStart, end: keyEnd });
