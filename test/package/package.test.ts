import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badRun } from '../support/cli.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'tunelint-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, args: readonly string[], cwd: string): string {
  const { stdout, stderr, status } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}

interface Packed {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** npm 12 gives an object by package name, earlier ones a list. */
function packed(output: string): Packed {
  const [first] = Object.values(JSON.parse(output) as Readonly<Record<string, Packed>>);
  if (first === undefined) throw new Error('npm packed nothing');
  return first;
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

describe('what npm packs', () => {
  const { files, unpackedSize } = packed(
    run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], root),
  );
  const paths = files.map(({ path }) => path);

  it('holds what users need and nothing else', () => {
    for (const path of [
      'dist/cli.js',
      'dist/api.mjs',
      'dist/api.d.mts',
      'dist/parsers.cjs',
      'README.md',
      'LICENSE',
    ])
      expect(paths).toContain(path);
    const others = paths.filter(
      (path) =>
        !/^dist\/(cli\.js|api\.mjs|api\.d\.mts|package\.json|parsers\.cjs|cli\/[\w/.-]+\.c?js|cli\/data\/[\w.-]+\.(json|bin)|cli\/licenses\.txt)$/.test(
          path,
        ) &&
        !/^schemas\/[\w-]+\.schema\.json$/.test(path) &&
        !/^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/.test(path),
    );
    expect(others).toEqual([]);
  });

  it('is under 2 MiB unpacked', () => {
    expect(unpackedSize).toBeLessThan(2_000_000);
  });

  it('starts without what only people read', () => {
    const core = readFileSync(join(root, 'dist/cli/core.cjs'), 'utf8');
    expect(
      core.match(/data\/\w+\.bin|require\("node:(?:zlib|child_process|os|crypto|stream|tty)"\)/g) ?? [],
    ).toEqual([]);
  });

  it('needs no other package', () => {
    expect(manifest.dependencies).toBeUndefined();
    expect(manifest.scripts.install ?? manifest.scripts.postinstall).toBeUndefined();
  });
});

describe('the packed package', () => {
  let tarball: Buffer;
  let consumer: string;

  beforeAll(() => {
    const output = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root);
    const file = join(folder, packed(output).filename.replace(/^@/, '').replace('/', '-'));
    tarball = readFileSync(file);
    consumer = join(folder, 'consumer');
    mkdirSync(consumer);
    writeFileSync(join(consumer, 'package.json'), '{"name": "consumer", "private": true, "type": "module"}');
    run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', file], consumer);
  });

  it('has nothing that publint would change', async () => {
    const bytes = new Uint8Array(tarball).buffer;
    const { messages } = await publint({ pack: { tarball: bytes }, strict: true });
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
  });

  it('has types that every resolution finds, but for require in a CommonJS type check', async () => {
    const result = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)));
    if (result.types === false) throw new Error('the package has no types');
    // The library is an ES module. Node loads one with require too; TypeScript says so of a CommonJS importer.
    expect(result.problems.filter(({ kind }) => kind !== 'CJSResolvesToESM')).toEqual([]);
  });

  it('lints and plans from a program that imports it', () => {
    writeFileSync(join(consumer, 'train.yml'), badRun);
    writeFileSync(
      join(consumer, 'program.mjs'),
      `import { lint, plan, UserMistake } from 'tunelint';
const onDisk = await lint();
const held = await lint({ files: { 'a/train.yml': ${JSON.stringify(badRun)} }, facts: true });
const read = await plan({ paths: ['train.yml'] });
const refused = await lint({ paths: ['none.yml'] }).catch((error) => error);
console.log(JSON.stringify({
  onDisk: onDisk.summary,
  held: held.findings.filter(({ severity }) => severity === 'error').map(({ path, rule }) => [path, rule]),
  facts: held.plans[0].facts['method.kind'].value,
  label: read.plans[0].label,
  opinions: read.findings.length,
  refused: refused instanceof UserMistake && refused.message,
}));
`,
    );
    expect(JSON.parse(run('node', ['program.mjs'], consumer))).toEqual({
      onDisk: expect.objectContaining({ files: 1, plans: 1, error: 1 }),
      held: [['a/train.yml', expect.stringMatching(/^[\w-]+\/[\w-]+$/)]],
      facts: 'lora',
      label: expect.stringContaining('LoRA'),
      opinions: 0,
      refused: 'none.yml: no such file or folder',
    });
  });

  it('does what docs/api.md says', () => {
    const page = readFileSync(join(root, 'docs/api.md'), 'utf8');
    const programs = [...page.matchAll(/```js\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
    expect(programs).toHaveLength(4);
    mkdirSync(join(consumer, 'configs'));
    writeFileSync(join(consumer, 'configs/train.yml'), badRun);
    const outputs = programs.map((program, index) => {
      writeFileSync(join(consumer, `page-${index}.mjs`), program);
      const { stdout, stderr, status } = spawnSync('node', [`page-${index}.mjs`], {
        cwd: consumer,
        encoding: 'utf8',
      });
      return { stdout, stderr, status };
    });
    expect(outputs[0]?.stdout).toContain('configs/train.yml:14 error ');
    expect(outputs[0]?.status).toBe(1);
    expect(outputs[1]?.stdout).toContain('0.0002');
    expect(outputs[2]).toEqual({ stdout: '', stderr: '', status: 0 });
    expect(outputs[3]).toEqual({ stdout: '', stderr: 'none.yml: no such file or folder \n', status: 0 });
  });

  it.each(['nodenext', 'bundler'])('is typed for a strict program that resolves by %s', (resolution) => {
    writeFileSync(
      join(consumer, 'typed.ts'),
      `import { lint, type LintOptions, type ReportedFinding, type TunelintReport } from 'tunelint';
const options: LintOptions = { paths: ['.'], facts: true };
const report: TunelintReport = await lint(options);
const worst: ReportedFinding | undefined = report.findings.find(({ severity }) => severity === 'error');
export const line: number | undefined = worst?.range.start.line;
// @ts-expect-error severities are a closed set
export const wrong = worst?.severity === 'fatal';
// @ts-expect-error an unknown option is a mistake
await lint({ path: '.' });
`,
    );
    writeFileSync(
      join(consumer, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          exactOptionalPropertyTypes: true,
          noEmit: true,
          target: 'ES2022',
          module: resolution === 'bundler' ? 'esnext' : resolution,
          moduleResolution: resolution,
          types: [],
        },
        files: ['typed.ts'],
      }),
    );
    run('node', [join(root, 'node_modules/typescript/bin/tsc'), '-p', consumer], consumer);
  });

  it('gives editors its schemas', () => {
    for (const name of ['policy', 'report', 'tunelint', 'tuning-intent']) {
      const path = join(consumer, 'node_modules/tunelint/schemas', `${name}.schema.json`);
      expect(JSON.parse(readFileSync(path, 'utf8')).$schema).toContain('json-schema.org');
    }
  });

  it('runs as a command', () => {
    const { stdout, status } = spawnSync('npx', ['--offline', 'tunelint', 'train.yml'], {
      cwd: consumer,
      encoding: 'utf8',
    });
    expect(stdout).toContain('train.yml:14:1 error');
    expect(status).toBe(1);
  });
});
