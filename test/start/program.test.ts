import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CodeCache, codeCache, noCache } from '../../src/start/code-cache.ts';
import { loadProgram } from '../../src/start/program.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tunelint-start-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const user = process.getuid?.();
const place = () => ({ folder: join(folder, 'cache'), version: '1.0.0-v20', user, run: 1 });
const home = (): string => join(folder, 'cache/tunelint');
const kept = (): string => join(home(), 'compiled-1.0.0-v20.bin');

const files = {
  'main.cjs': "exports.say = () => require('./other.cjs').word + require('node:path').sep;",
  'other.cjs': "exports.word = require('./data.json').word;",
  'data.json': '{"word": "hello"}',
};

function written(texts: Readonly<Record<string, string>> = files): string {
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  return join(folder, 'main.cjs');
}

/** Loads, calls and keeps the program, as a whole run does. */
function run(
  main: string,
  cache: CodeCache,
): { readonly said: unknown; readonly compiled: readonly string[] } {
  const compiled: string[] = [];
  const watched: CodeCache = {
    ...cache,
    put: (name, stamp, code) => {
      compiled.push(name.slice(folder.length + 1));
      cache.put(name, stamp, code);
    },
  };
  const program = loadProgram(main, watched);
  const said = (program.exports as { say: () => unknown }).say();
  program.keep();
  watched.save();
  return { said, compiled };
}

describe('a program that is kept compiled', () => {
  it('is compiled in the first run and taken as it was in the second', () => {
    const main = written();
    expect(run(main, codeCache(place()))).toEqual({ said: 'hello/', compiled: ['main.cjs', 'other.cjs'] });
    expect(run(main, codeCache(place()))).toEqual({ said: 'hello/', compiled: [] });
  });

  it('is compiled again when a file has changed, be it to a text of the same length', () => {
    const main = written();
    run(main, codeCache(place()));
    written({ 'other.cjs': "exports.word = require('./data.json').WORD;" });
    expect(run(main, codeCache(place()))).toEqual({ said: 'undefined/', compiled: ['other.cjs'] });
  });

  it('runs the same without a cache', () => {
    expect(run(written(), noCache).said).toBe('hello/');
    expect(run(written(), codeCache({ ...place(), folder: undefined })).said).toBe('hello/');
    expect(readdirSync(folder)).not.toContain('cache');
  });

  it('is compiled again for another version of the program or of Node', () => {
    const main = written();
    run(main, codeCache(place()));
    expect(run(main, codeCache({ ...place(), version: '1.0.1-v20' })).compiled).toHaveLength(2);
  });

  it('throws what the program throws, and names the file in the trace', () => {
    const main = written({ 'main.cjs': "exports.say = () => { throw new Error('no'); };" });
    expect(() => run(main, noCache)).toThrow('no');
    const missing = written({ 'main.cjs': "require('./none.cjs');" });
    expect(() => loadProgram(missing, noCache)).toThrow(/none\.cjs/);
  });
});

describe('the cache', () => {
  it('is for its owner alone', () => {
    run(written(), codeCache(place()));
    expect(statSync(home()).mode & 0o777).toBe(0o700);
    expect(statSync(kept()).mode & 0o777).toBe(0o600);
    expect(readdirSync(home())).toEqual(['compiled-1.0.0-v20.bin']);
  });

  it.skipIf(user === undefined).each([
    ['others can write to the file', () => chmodSync(kept(), 0o666)],
    ['others can write to the folder', () => chmodSync(home(), 0o777)],
    [
      'the file is a link',
      () => {
        const elsewhere = join(folder, 'elsewhere.bin');
        writeFileSync(elsewhere, readFileSync(kept()), { mode: 0o600 });
        rmSync(kept());
        symlinkSync(elsewhere, kept());
      },
    ],
  ])('is not trusted where %s', (_, spoil) => {
    const main = written();
    run(main, codeCache(place()));
    spoil();
    expect(run(main, codeCache(place())).compiled).toEqual(['main.cjs', 'other.cjs']);
  });

  it.skipIf(user === undefined)('of somebody else is neither read nor written', () => {
    const main = written();
    run(main, codeCache(place()));
    const before = readFileSync(kept());
    const stranger = { ...place(), user: (user ?? 0) + 1 };
    expect(run(main, codeCache(stranger)).compiled).toHaveLength(2);
    expect(readFileSync(kept())).toEqual(before);
  });

  it('that cannot be written is left, and the run goes on', () => {
    mkdirSync(join(folder, 'cache'));
    writeFileSync(home(), 'a file where the folder should be');
    expect(run(written(), codeCache(place())).said).toBe('hello/');
  });

  it('that is damaged anywhere changes nothing that the program does', () => {
    const main = written();
    run(main, codeCache(place()));
    const whole = readFileSync(kept());
    const list = whole.readUInt32LE(25) + 29;
    const damaged = fc.oneof(
      fc.nat(whole.length - 1).map((length) => whole.subarray(0, length)),
      fc.tuple(fc.nat(list - 1), fc.integer({ min: 0, max: 255 })).map(([at, value]) => {
        const copy = Buffer.from(whole);
        copy[at] = value;
        return copy;
      }),
    );
    fc.assert(
      fc.property(damaged, (bytes) => {
        writeFileSync(kept(), bytes, { mode: 0o600 });
        expect(run(main, codeCache(place())).said).toBe('hello/');
      }),
      { numRuns: 200 },
    );
  });
});
