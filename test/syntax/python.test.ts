import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../src/model/index.ts';
import { fullParsers } from '../../src/syntax/full.ts';
import { type Node, type ParsedFile, parse, resolve } from '../../src/syntax/index.ts';
import { corpusFiles, fixtureFiles, type Sample } from './corpus.ts';
import { seeded } from './edits.ts';

const python = '/usr/bin/python3';
const script = fileURLToPath(new URL('loaders.py', import.meta.url));

function has(module: string): boolean {
  return spawnSync(python, ['-c', `import ${module}`]).status === 0;
}

function load(dialect: Dialect, samples: readonly Sample[]): unknown[] {
  const input = JSON.stringify({ dialect, texts: samples.map((sample) => sample.text) });
  const run = spawnSync(python, [script], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as unknown[];
}

/** A tree in the words of loaders.py. */
function plain(node: Node | null, dialect: Dialect): unknown {
  if (node === null) return null;
  if (node.kind === 'list') return node.items.map((item) => plain(item, dialect));
  if (node.kind === 'map') {
    const entries = [...node.entries.values()].map(
      (entry) => [entry.key, plain(entry.value, dialect)] as const,
    );
    return { m: entries.sort(([a], [b]) => compareCodePoints(a, b)) };
  }
  const value = resolve(node, dialect);
  return typeof value === 'number' ? { n: String(value) } : value;
}

/** Python sorts by code point, JavaScript by UTF-16 unit. */
function compareCodePoints(a: string, b: string): number {
  const [x, y] = [Array.from(a), Array.from(b)];
  const at = x.findIndex((char, i) => char !== y[i]);
  if (at < 0) return x.length - y.length;
  return (x[at]?.codePointAt(0) ?? -1) - (y[at]?.codePointAt(0) ?? -1);
}

function sameNumbers(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('n' in value)) return value;
  const written = String(value.n);
  if (written === 'nan' || written === 'NaN') return 'NaN';
  return { n: Number(written.replace('inf', 'Infinity')) + 0 };
}

function hasRepeatedKey(node: Node | null): boolean {
  if (node === null || node.kind === 'scalar') return false;
  if (node.kind === 'list') return node.items.some(hasRepeatedKey);
  return [...node.entries.values()].some((e) => e.earlier !== undefined || hasRepeatedKey(e.value));
}

function isRefused(file: ParsedFile, dialect: Dialect): boolean {
  if (file.problems.length > 0 || file.documents.some((d) => d.problems.length > 0)) return true;
  return dialect === 'omegaconf' && file.documents.some((d) => hasRepeatedKey(d.root));
}

function differences(dialect: Dialect, samples: readonly Sample[]): string[] {
  const loaded = load(dialect, samples);
  return samples.flatMap((sample, i) => {
    const file = parse(sample.text, sample.path, fullParsers);
    const ours = isRefused(file, dialect) ? null : file.documents.map((d) => plain(d.root, dialect));
    const [a, b] = [JSON.stringify(ours, sameNumbers), JSON.stringify(loaded[i], sameNumbers)];
    return a === b ? [] : [`${sample.path}\n  ours   ${a}\n  python ${b}`];
  });
}

/** Every n-th of the samples, so that all frameworks are met. */
function spread(samples: readonly Sample[], count: number): Sample[] {
  const step = Math.max(1, Math.floor(samples.length / count));
  return samples.filter((_, i) => i % step === 0).slice(0, count);
}

/** What the loaders take for a number and then cannot convert: they fail with a bare ValueError. */
const unconvertible = /^[-+]?(?:0[bx]_+|\._+(?:[eE][-+]\d+)?)$/;

/** Maps with one made-up plain scalar that looks like a number, a word or a date. */
function scalarSamples(count: number, seed: number): Sample[] {
  const random = seeded(seed);
  const words = ['no', 'yes', 'on', 'off', 'true', 'null', 'inf', 'nan', '1e-5', '0x', '2024-01-', '1:30'];
  const pieces = [...'0123456789_.:+-eExXoObBaf~', ...words];
  const piece = (): string => pieces[Math.floor(random() * pieces.length)] ?? '';
  return Array.from({ length: count }, () => Array.from({ length: Math.floor(random() * 7) }, piece).join(''))
    .filter((scalar) => !unconvertible.test(scalar))
    .map((scalar) => ({ path: `${scalar}.yml`, text: `a: ${scalar}\n` }));
}

const yamlCorpus = corpusFiles(/\.ya?ml$/);
const jsonCorpus = corpusFiles(/\.json$/);

describe.skipIf(!has('yaml'))('against PyYAML (skipped without python3-yaml)', () => {
  it('accepts, reads and types our fixtures as safe_load does', () => {
    expect(differences('pyyaml', fixtureFiles(/\.ya?ml$/))).toEqual([]);
  });

  it('types made-up scalars as safe_load does', () => {
    expect(differences('pyyaml', scalarSamples(3000, 5))).toEqual([]);
  });

  it.skipIf(yamlCorpus.length === 0)('does so on 200 real configs', () => {
    expect(differences('pyyaml', spread(yamlCorpus, 200))).toEqual([]);
  });
});

describe.skipIf(!has('omegaconf'))('against OmegaConf (skipped without python3-omegaconf)', () => {
  it('accepts, reads and types our fixtures as its loader does', () => {
    expect(differences('omegaconf', fixtureFiles(/\.ya?ml$/))).toEqual([]);
  });

  it('types made-up scalars as its loader does', () => {
    expect(differences('omegaconf', scalarSamples(3000, 6))).toEqual([]);
  });

  it.skipIf(yamlCorpus.length === 0)('does so on 200 real configs', () => {
    expect(differences('omegaconf', spread(yamlCorpus, 200))).toEqual([]);
  });
});

describe.skipIf(!has('json'))('against the json module of Python', () => {
  it('accepts, reads and types our fixtures alike', () => {
    expect(differences('json', fixtureFiles(/\.json$/))).toEqual([]);
  });

  it.skipIf(jsonCorpus.length === 0)('does so on 200 real configs', () => {
    expect(differences('json', spread(jsonCorpus, 200))).toEqual([]);
  });
});
