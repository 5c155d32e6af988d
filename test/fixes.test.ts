import { describe, expect, it } from 'vitest';
import { folder, tunelint } from './support/cli.ts';
import { fixProject } from './support/fix-check.ts';
import { corpusProjects, fixtureProjects, type Sample } from './support/samples.ts';
import { pick, seeded } from './support/seeded.ts';

/** How many real files are mended; TUNELINT_FIX_FILES takes another number, TUNELINT_FIX_SEED others. */
const fileCount = Number(process.env.TUNELINT_FIX_FILES ?? 1000);
const seed = Number(process.env.TUNELINT_FIX_SEED ?? 1);

function textsOf(samples: readonly Sample[]): Readonly<Record<string, string>> {
  const entries = samples.flatMap(({ name, files }) =>
    files.list().flatMap((path) => {
      const file = files.read(path);
      return file.ok ? [[`${name}/${path}`, file.text] as const] : [];
    }),
  );
  return Object.fromEntries(entries);
}

/** One key of a file, if it has one long enough for that to be a slip, with its last letter but one written twice. */
function withSlip(text: string, random: () => number): string {
  const keys = [...text.matchAll(/^[ \t]*(?:- )?"?([a-z][a-z_]{8,})"?[ \t]*:/gm)];
  const [key] = pick(keys, 1, random);
  if (key === undefined) return text;
  const end = key.index + key[0].lastIndexOf(key[1] ?? '') + (key[1] ?? '').length - 1;
  return text.slice(0, end) + text.slice(end - 1);
}

function withSlips(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const random = seeded(seed);
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, withSlip(text, random)]));
}

describe('what --fix makes of a file', () => {
  it('can be read, means the same elsewhere and leaves nothing to fix, over every fixture with a slip put in', () => {
    const { faults, fixes, changed } = fixProject(withSlips(textsOf(fixtureProjects())));
    expect(faults).toEqual([]);
    expect(changed.length).toBeGreaterThan(20);
    expect(fixes.get('preflight/key-misspelt')).toBeGreaterThan(20);
  });

  const corpus = textsOf(corpusProjects());
  const name = `the same over ${fileCount} real files, in memory and on disk`;
  it.skipIf(Object.keys(corpus).length === 0)(
    `${name} (skipped where the corpus does not lie beside the checkout)`,
    () => {
      const paths = pick(Object.keys(corpus).sort(), fileCount, seeded(seed));
      const before = Object.fromEntries(paths.map((path) => [path, corpus[path] ?? '']));
      const { faults, texts, changed } = fixProject(before);
      expect(faults).toEqual([]);
      expect(changed.length).toBeGreaterThan(0);
      const copy = folder(before);
      try {
        expect(
          tunelint(copy.path, ['--fix', '--fail-on', 'never', '--no-ignore', '--format', 'json']).stderr,
        ).toBe('');
        const onDisk = paths.filter((path) => copy.read(path) !== texts[path]);
        expect(onDisk).toEqual([]);
      } finally {
        copy.remove();
      }
    },
  );
});
