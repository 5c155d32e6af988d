import type { Node } from './tree.ts';

/** The anchors of one document while it is read from top to bottom. */
export interface Anchors {
  /** What is read so far of each; null while its node is open, so that a node inside itself is seen. */
  readonly nodes: Map<string, Node | null>;
  readonly sizes: Map<Node, number>;
  /** Nodes that aliases have added so far. */
  expanded: number;
}

export function noAnchors(): Anchors {
  return { nodes: new Map(), sizes: new Map(), expanded: 0 };
}

/** Why an alias cannot be followed: nothing above has its name, it stands inside its target, or it adds too much. */
export type Unfollowed = 'unknown' | 'open' | 'large';

/**
 * What an alias stands for: a copy of its target that stands where the alias stands. What is inside keeps the place
 * where it is written.
 *
 * @param limit nodes that all aliases of a document may add
 */
export function follow(
  anchors: Anchors,
  name: string,
  start: number,
  end: number,
  limit: number,
): Node | Unfollowed {
  const target = anchors.nodes.get(name);
  if (target === undefined) return 'unknown';
  if (target === null) return 'open';
  anchors.expanded += sizeOf(target, anchors.sizes);
  return anchors.expanded > limit ? 'large' : { ...target, start, end };
}

/** How many nodes a consumer meets that walks this one. */
function sizeOf(node: Node, sizes: Map<Node, number>): number {
  if (node.kind === 'scalar') return 1;
  const known = sizes.get(node);
  if (known !== undefined) return known;
  let size = 1;
  const children = node.kind === 'list' ? node.items : Array.from(node.entries.values(), (e) => e.value);
  for (const child of children) size += sizeOf(child, sizes);
  sizes.set(node, size);
  return size;
}
