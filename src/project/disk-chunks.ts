import { accessSync, closeSync, constants, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { StringDecoder } from 'node:string_decoder';

const chunkSize = 256 * 1024;

/**
 * The text of a large file in pieces, so that only one of them is held; undefined for what cannot be opened or lies
 * outside the root. The file is closed when the reader stops.
 */
export function chunksOnDisk(root: string, path: string): Iterable<string> | undefined {
  try {
    const real = realpathSync.native(resolve(root, path));
    const isInside = real.startsWith(root.endsWith(sep) ? root : root + sep);
    if (!isInside || !statSync(real).isFile()) return undefined;
    accessSync(real, constants.R_OK);
    return chunks(real);
  } catch {
    return undefined;
  }
}

function* chunks(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(chunkSize);
    const decoder = new StringDecoder('utf8');
    for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer)) {
      yield decoder.write(buffer.subarray(0, size));
    }
    const rest = decoder.end();
    if (rest !== '') yield rest;
  } finally {
    closeSync(file);
  }
}
