import { lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Compiled code of one file, and what the file was when it was compiled. */
interface Entry {
  readonly stamp: string;
  readonly code: Buffer;
}

/** Compiled code that is kept between runs: compiling costs more than linting one file. */
export interface CodeCache {
  /** Compiled code of a file, if the file is still the same. */
  read(name: string, stamp: string): Buffer | undefined;
  /** Adds to what is kept, or takes the place of it. Nothing is written before `save`. */
  put(name: string, stamp: string, code: Buffer): void;
  /** Writes what was put. What cannot be written is left: the next run compiles again. */
  save(): void;
}

export const noCache: CodeCache = { read: () => undefined, put: () => undefined, save: () => undefined };

/** Where the cache of a person is kept. */
export interface CachePlace {
  /** Folder of this person's caches; undefined keeps nothing. */
  readonly folder: string | undefined;
  /** What compiled code is good for: version of the program and of the engine. Part of a file's name. */
  readonly version: string;
  /** Who we are; undefined where the system knows no such numbers. */
  readonly user: number | undefined;
  /** Number of this process: runs at the same time do not write one file. */
  readonly run: number;
}

/**
 * The cache in a file of its own.
 *
 * Compiled code is run as it is, so it is only taken from a folder and a file that belong to this person and that no
 * other person can write to.
 */
export function codeCache(place: CachePlace): CodeCache {
  const { folder, version, user } = place;
  if (folder === undefined) return noCache;
  const home = join(folder, 'tunelint');
  const file = join(home, `compiled-${version.replace(/[^\w.-]/g, '_')}.bin`);
  const entries = entriesIn(home, file, user);
  const used = new Set<string>();
  let changed = false;
  return {
    read: (name, stamp) => {
      used.add(name);
      const entry = entries.get(name);
      return entry?.stamp === stamp ? entry.code : undefined;
    },
    put: (name, stamp, code) => {
      used.add(name);
      entries.set(name, { stamp, code });
      changed = true;
    },
    save: () => {
      if (changed) tried(() => write(home, file, worthKeeping(entries, used), place));
    },
  };
}

/** Several installations share a file; those that are gone must not fill it for ever. */
function worthKeeping(entries: Entries, used: ReadonlySet<string>): Entries {
  return entries.size <= mostFiles ? entries : new Map([...entries].filter(([name]) => used.has(name)));
}

/** About four installations with every reader. */
const mostFiles = 250;

type Entries = ReadonlyMap<string, Entry>;

const marker = 'tunelint compiled code 1\n';

function entriesIn(home: string, file: string, user: CachePlace['user']): Map<string, Entry> {
  return (
    tried(() => (isOurs(home, user) && isOurs(file, user) ? unpacked(readFileSync(file)) : undefined)) ??
    new Map()
  );
}

/** Belongs to this person, is no link, and nobody else can write to it. */
function isOurs(path: string, user: number | undefined): boolean {
  const stat = lstatSync(path);
  return !stat.isSymbolicLink() && (user === undefined || (stat.uid === user && (stat.mode & 0o022) === 0));
}

/** Marker, length of the list, the list, and all codes one after the other. */
function unpacked(bytes: Buffer): Map<string, Entry> {
  const from = marker.length + 4;
  if (bytes.length < from || bytes.toString('latin1', 0, marker.length) !== marker) return new Map();
  let at = from + bytes.readUInt32LE(marker.length);
  const list = JSON.parse(bytes.toString('utf8', from, at)) as readonly [string, string, number][];
  return new Map(
    list.map(([name, stamp, length]) => {
      const code = bytes.subarray(at, at + length);
      at += length;
      return [name, { stamp, code }];
    }),
  );
}

function packed(entries: Entries): Buffer {
  const list = Buffer.from(
    JSON.stringify([...entries].map(([name, { stamp, code }]) => [name, stamp, code.length])),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(list.length);
  return Buffer.concat([Buffer.from(marker), length, list, ...[...entries.values()].map(({ code }) => code)]);
}

/** Beside its place first, so that a run that starts meanwhile never sees half a file. */
function write(home: string, file: string, entries: Entries, { user, run }: CachePlace): void {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  if (!isOurs(home, user)) return;
  const beside = `${file}.${run}`;
  writeFileSync(beside, packed(entries), { mode: 0o600, flag: 'wx' });
  renameSync(beside, file);
}

/** A cache that cannot be read or written is no cache: nobody is told, nothing else changes. */
function tried<T>(attempt: () => T): T | undefined {
  try {
    return attempt();
  } catch {
    return undefined;
  }
}
