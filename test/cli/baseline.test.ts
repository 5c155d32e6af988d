import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanRun, type Folder, folder, tunelint } from '../support/cli.ts';
import { generatedRepository, movable, renamed, withMovedLines } from '../support/repository.ts';
import { oneOf, pick, seeded } from '../support/seeded.ts';

const fileCount = 300;
const edits = 50;
const seed = Number(process.env.TUNELINT_BASELINE_SEED ?? 1);

interface Told {
  readonly rule: string;
  readonly path: string;
  readonly message: string;
  readonly suppressed: { readonly kind: string } | null;
}

interface Document {
  readonly files: readonly { readonly framework: string }[];
  readonly findings: readonly Told[];
}

describe(`a baseline of a repository with ${fileCount} files`, () => {
  const random = seeded(seed);
  const injected = 'team-0/injected/train.yml';
  const own = cleanRun.replace('org/model-8b', './models/base');
  let here: Folder;
  let texts: Record<string, string>;
  beforeAll(() => {
    texts = { ...generatedRepository(fileCount - 1, random), [injected]: own };
    here = folder(texts);
  });
  afterAll(() => here.remove());

  const baseline = ['--baseline', 'known.json', '--no-ignore'];
  const report = (...args: string[]): Document =>
    JSON.parse(tunelint(here.path, ['--format', 'json', ...baseline, ...args]).stdout);
  const fresh = (): readonly string[] =>
    report()
      .findings.filter(({ suppressed }) => suppressed === null)
      .map(({ rule, path, message }) => `${path} ${rule}: ${message}`);

  const rename = (path: string): string => {
    const to = renamed(path, random);
    mkdirSync(dirname(join(here.path, to)), { recursive: true });
    renameSync(join(here.path, path), join(here.path, to));
    texts[to] = texts[path] ?? '';
    delete texts[path];
    return to;
  };

  it('knows every finding in it', () => {
    expect(Object.keys(texts)).toHaveLength(fileCount);
    const { files, findings } = report('--update-baseline');
    expect(new Set(files.map(({ framework }) => framework)).size).toBeGreaterThan(8);
    expect(findings.length).toBeGreaterThan(fileCount);
    expect(fresh()).toEqual([]);
  });

  it(`brings none back after ${edits} moves of lines and names`, () => {
    for (let edit = 0; edit < edits; edit++) {
      const path = oneOf(
        movable(texts).filter((one) => one !== injected),
        random,
      );
      if (random() < 0.5) {
        rename(path);
        continue;
      }
      const moved = withMovedLines(path, texts[path] ?? '', random);
      texts[path] = moved;
      here.write(path, moved);
    }
    expect(fresh()).toEqual([]);
  });

  it('follows a whole folder with its side files and intents', () => {
    renameSync(join(here.path, 'team-2'), join(here.path, 'squad-2'));
    texts = Object.fromEntries(
      Object.entries(texts).map(([path, text]) => [path.replace(/^team-2\//, 'squad-2/'), text]),
    );
    expect(fresh()).toEqual([]);
  });

  it('reports one that is put in, and nothing else', () => {
    here.write(injected, own.replace('output_dir: out', 'output_dir: models/base'));
    expect(fresh()).toEqual([expect.stringContaining(`${injected} method/output-overwrites-base`)]);
    here.write(injected, own);
  });

  it('reports one that is put into a file that was renamed, and nothing else', () => {
    const axolotl = Object.keys(texts).filter(
      (path) =>
        /^learning_rate: [\d.e-]+$/m.test(texts[path] ?? '') && /^adapter: lora$/m.test(texts[path] ?? ''),
    );
    const [path] = pick(
      axolotl.filter((one) => movable(texts).includes(one) && one !== injected),
      1,
      random,
    );
    if (path === undefined) throw new Error('no file to put a slip in');
    const to = rename(path);
    here.write(to, `${texts[to]?.trimEnd()}\nmicro_batch_sizze: 2\n`);
    expect(fresh()).toEqual([expect.stringContaining(`${to} preflight/key-`)]);
  });

  it('says how much of it is gone', () => {
    rmSync(join(here.path, 'team-1'), { recursive: true });
    const { stderr } = tunelint(here.path, [...baseline, '--fail-on', 'never']);
    expect(stderr).toMatch(/^\d+ entries of the baseline are gone; --update-baseline drops them\.$/m);
    tunelint(here.path, [...baseline, '--update-baseline']);
    expect(tunelint(here.path, [...baseline, '--fail-on', 'never']).stderr).not.toContain('gone');
  });
});
