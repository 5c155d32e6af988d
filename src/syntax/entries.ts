import type { Entry, MapNode, Node } from './tree.ts';

/** A map under construction. */
export type Entries = Map<string, OpenEntry>;

interface OpenEntry extends Omit<Entry, 'earlier'> {
  /** Belongs to the newest entry of a key and grows in place, so that a key repeated n times costs n, not n². */
  readonly earlier?: Entry[];
}

/** Adds an entry; one of the same key becomes an earlier one of it, and the place of the first is kept. */
export function addEntry(entries: Entries, key: string, keyStart: number, keyEnd: number, value: Node): void {
  const before = entries.get(key);
  if (before === undefined) {
    entries.set(key, { key, keyStart, keyEnd, value });
    return;
  }
  const { earlier = [], ...replaced } = before;
  earlier.push(replaced);
  entries.set(key, { key, keyStart, keyEnd, value, earlier });
}

/** Whether a value can stand after a merge key (`<<`): a map or a list of maps. */
export function isMergeable(value: Node): boolean {
  if (value.kind === 'list') return value.items.every((item) => item.kind === 'map');
  return value.kind === 'map';
}

/**
 * Adds what the merge keys of a map bring. Its own entries win; of several merge keys the last does, of several maps in
 * one of them the first.
 */
export function addMerges(entries: Entries, merges: readonly Node[]): void {
  for (const merge of merges.toReversed()) addMerge(entries, merge);
}

function addMerge(entries: Entries, merge: Node): void {
  if (merge.kind === 'list') for (const item of merge.items) addMerge(entries, item);
  else if (merge.kind === 'map') addMerged(entries, merge);
}

function addMerged(entries: Entries, source: MapNode): void {
  for (const { key, keyStart, keyEnd, value } of source.entries.values()) {
    if (!entries.has(key)) entries.set(key, { key, keyStart, keyEnd, value, merged: true });
  }
}
