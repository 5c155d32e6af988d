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

/** Adds the entries of a merged map (`<<`) that the map does not state itself and no earlier merge brought. */
export function addMerged(entries: Entries, source: MapNode): void {
  for (const entry of source.entries.values()) {
    if (entries.has(entry.key)) continue;
    const { key, keyStart, keyEnd, value } = entry;
    entries.set(key, { key, keyStart, keyEnd, value, merged: true });
  }
}
