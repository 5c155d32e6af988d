import type { Span } from '../model/index.ts';
import { resolve } from '../syntax/resolve.ts';
import type { Entry, Node, ParsedFile } from '../syntax/tree.ts';
import { type CompiledRule, compilePolicy } from './compile.ts';
import { onOneLine } from './format.ts';
import {
  type Complaint,
  type Complaints,
  type DataPath,
  newComplaints,
  type PolicyProblem,
} from './problem.ts';
import { policyShape } from './shape.ts';
import type { Policy } from './types.ts';
import { validate } from './validate.ts';

export type LoadedPolicy =
  | { readonly ok: true; readonly policy: Policy; readonly rules: readonly CompiledRule[] }
  /** In the order of the file. */
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/**
 * Reads a policy file that somebody wrote: parses, checks and compiles it.
 *
 * Never throws: everything wrong comes back with its place.
 *
 * @param path shown in problems
 * @param parse reads YAML or JSON into a tree with offsets
 */
export function loadPolicy(
  text: string,
  path: string,
  parse: (text: string, path: string) => ParsedFile,
): LoadedPolicy {
  const parsed = parse(text, path);
  const broken = [...parsed.problems, ...parsed.documents.flatMap((document) => document.problems)];
  const problem = (message: string, start: number, end: number): PolicyProblem => ({
    message,
    at: { file: path, start, end },
  });
  if (broken.length > 0) {
    return { ok: false, problems: broken.map(({ message, start, end }) => problem(message, start, end)) };
  }
  const roots = parsed.documents.flatMap(({ root }) => (root === null ? [] : [root]));
  const [root, second] = roots;
  if (root === undefined) return { ok: false, problems: [problem('the policy is empty', 0, 0)] };
  if (second !== undefined) {
    return { ok: false, problems: [problem('a policy file holds one policy', second.start, second.end)] };
  }
  return fromTree(root, path);
}

function fromTree(root: Node, file: string): LoadedPolicy {
  const data = dataOf(root);
  const complaints = newComplaints();
  complainOfRepeats(root, [], (path, key) => complaints.key(path, `"${key}" is written twice`));
  validate(data, policyShape, [], complaints);
  if (!fits(data, complaints)) return { ok: false, problems: placed(complaints.list, root, file) };
  const compiled = compilePolicy(data, { theirs: true });
  if (!compiled.ok) return { ok: false, problems: placed(compiled.complaints, root, file) };
  return { ok: true, policy: data, rules: compiled.rules };
}

/** The one place where data becomes a policy: nothing was found wrong with it. */
function fits(_data: unknown, { list }: Complaints): _data is Policy {
  return list.length === 0;
}

/** A tree as plain data, typed as YAML 1.2 does. Own properties only, whatever the keys are called. */
function dataOf(node: Node): unknown {
  switch (node.kind) {
    case 'scalar':
      return resolve(node, 'yaml-1.2');
    case 'list':
      return node.items.map(dataOf);
    case 'map':
      return Object.fromEntries([...node.entries].map(([key, entry]) => [key, dataOf(entry.value)]));
  }
}

function complainOfRepeats(
  node: Node,
  path: DataPath,
  complain: (path: DataPath, key: string) => void,
): void {
  if (node.kind === 'list') {
    for (const [i, item] of node.items.entries()) complainOfRepeats(item, [...path, i], complain);
  }
  if (node.kind !== 'map') return;
  for (const [key, entry] of node.entries) {
    if (entry.earlier !== undefined && entry.earlier.length > 0) complain([...path, key], key);
    complainOfRepeats(entry.value, [...path, key], complain);
  }
}

function placed(complaints: readonly Complaint[], root: Node, file: string): readonly PolicyProblem[] {
  return complaints
    .map(({ path, on, message }) => ({ message: onOneLine(message), at: spanAt(root, path, on, file) }))
    .sort((a, b) => a.at.start - b.at.start);
}

/** The place of data in its tree; the innermost part that exists, where it does not. */
function spanAt(root: Node, path: DataPath, on: 'key' | 'value', file: string): Span {
  let node = root;
  let entry: Entry | undefined;
  for (const step of path) {
    const next: Entry | Node | undefined = child(node, step);
    if (next === undefined) return { file, start: node.start, end: node.end };
    entry = 'keyStart' in next ? next : undefined;
    node = 'keyStart' in next ? next.value : next;
  }
  if (on === 'key' && entry !== undefined) return { file, start: entry.keyStart, end: entry.keyEnd };
  return { file, start: node.start, end: node.end };
}

function child(node: Node, step: string | number): Entry | Node | undefined {
  if (typeof step === 'number') return node.kind === 'list' ? node.items[step] : undefined;
  return node.kind === 'map' ? node.entries.get(step) : undefined;
}
