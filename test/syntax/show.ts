import type { Node, ParsedFile } from '../../src/syntax/index.ts';

/** A tree as plain data: maps as objects, quoted text in quotes, block text after a bar. For expectations only. */
export function shown(node: Node | null | undefined): unknown {
  if (node === null || node === undefined) return null;
  if (node.kind === 'list') return node.items.map(shown);
  if (node.kind === 'map')
    return Object.fromEntries([...node.entries.values()].map((e) => [e.key, shown(e.value)]));
  const text =
    node.style === 'quoted' ? `"${node.text}"` : node.style === 'block' ? `|${node.text}` : node.text;
  return node.tag === undefined ? text : `!!${node.tag} ${text}`;
}

/** The node at a path of keys and indexes in the first document. */
export function nodeAt(file: ParsedFile, ...path: readonly (string | number)[]): Node {
  let node: Node | null | undefined = file.documents[0]?.root;
  for (const step of path) {
    if (node?.kind === 'map' && typeof step === 'string') node = node.entries.get(step)?.value;
    else if (node?.kind === 'list' && typeof step === 'number') node = node.items[step];
    else node = undefined;
  }
  if (node === null || node === undefined) throw new Error(`nothing at ${path.join('.')}`);
  return node;
}

/** Every stretch of the source that a tree points at, with what it is, in the order of the tree. */
export function placed(text: string, node: Node | null | undefined): string[] {
  if (node === null || node === undefined) return [];
  const own = text.slice(node.start, node.end);
  if (node.kind === 'scalar') return [own];
  if (node.kind === 'list') return [`list ${own}`, ...node.items.flatMap((item) => placed(text, item))];
  const entries = [...node.entries.values()];
  return [
    `map ${own}`,
    ...entries.flatMap((e) => [`key ${text.slice(e.keyStart, e.keyEnd)}`, ...placed(text, e.value)]),
  ];
}

/** All problems of a file as `kind: message`. */
export function problems(file: ParsedFile): string[] {
  return [...file.problems, ...file.documents.flatMap((d) => d.problems)].map(
    (p) => `${p.kind}: ${p.message}`,
  );
}
