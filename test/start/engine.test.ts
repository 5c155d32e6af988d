import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/model/sha256.ts';
import { engineOf } from '../../src/start/engine.ts';

describe('the engine', () => {
  const flagsFor = (version: string | undefined, ...runs: readonly number[]): readonly string[] => {
    const flags: string[] = [];
    const engine = engineOf(version, (flag) => flags.push(flag));
    for (const files of runs) engine.expect(files);
    return flags;
  };

  it('of Node 20 is suited to a large run, once', () => {
    expect(flagsFor('11.3.244.8-node.33', 100, 100, 2000)).toEqual(['--interrupt-budget=600000']);
  });

  it('is as it was while code is compiled, also where that fails', () => {
    const flags: string[] = [];
    const engine = engineOf('11.3.244.8-node.33', (flag) => flags.push(flag));
    engine.expect(100);
    expect(engine.asUsual(() => flags.at(-1))).toBe('--interrupt-budget=67584');
    expect(flags.at(-1)).toBe('--interrupt-budget=600000');
    const failing = (): never => {
      throw new SyntaxError('no code');
    };
    expect(() => engine.asUsual(failing)).toThrow('no code');
    expect(flags.at(-1)).toBe('--interrupt-budget=600000');
  });

  it('is left alone in a small run', () => {
    expect(flagsFor('11.3.244.8-node.33', 0, 1, 99)).toEqual([]);
  });

  it.each(['12.4.254.21-node.33', '13.6.233.17-node.53', '110.1', undefined])(
    'of version %s is left alone',
    (version) => {
      expect(flagsFor(version, 5000)).toEqual([]);
    },
  );
});

describe('the shipped program', () => {
  const cli = resolve(import.meta.dirname, '../../dist/cli.js');
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tunelint-engine-'));
    mkdirSync(join(folder, 'runs'));
    for (let i = 0; i < 120; i++)
      writeFileSync(
        join(folder, `runs/${i}.yaml`),
        `base_model: org/model-${i}\nadapter: lora\nlora_r: 8\ndatasets:\n  - path: org/data\n    type: alpaca\n`,
      );
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** What a run says on the error stream, and marks of what is kept compiled after it. */
  function run(...paths: readonly string[]): { readonly stderr: string; readonly kept: readonly string[] } {
    const { NODE_DISABLE_COMPILE_CACHE: _, ...env } = process.env;
    const home = join(folder, 'cache');
    const { stderr } = spawnSync(process.execPath, [cli, ...paths], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...env, XDG_CACHE_HOME: home, LOCALAPPDATA: home },
    });
    const place = join(home, 'tunelint');
    const names = existsSync(place) ? readdirSync(place) : [];
    return { stderr, kept: names.map((name) => sha256(readFileSync(join(place, name), 'latin1'))) };
  }

  it('says nothing about its engine, and keeps code compiled that runs of every size take', () => {
    const large = run('runs');
    const small = run('runs/1.yaml');
    const again = run('runs');
    for (const { stderr } of [large, small, again]) expect(stderr).toMatch(/^$/);
    expect(large.kept).toHaveLength(1);
    expect(small.kept).toEqual(large.kept);
    expect(again.kept).toEqual(large.kept);
  });
});
