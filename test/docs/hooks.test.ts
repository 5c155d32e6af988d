import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isListedPath } from '../../src/project/disk.ts';
import { cleanRun } from '../support/cli.ts';
import { buildTools, repository, root, type Tools } from '../support/pages.ts';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly files: string;
  readonly language: string;
  readonly pass_filenames: boolean;
}

const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as readonly Hook[];
const badRun = cleanRun.replace('lora_alpha: 32', 'lora_alpa: 32');

let tools: Tools;
let here: { path: string; remove(): void };
beforeAll(() => {
  tools = buildTools();
});
afterAll(() => tools?.remove());
beforeEach(() => {
  here = repository();
  write('notes/list.yaml', 'a: 1\n');
  write('README.md', '# A project\n');
  write('serve.sh', 'echo nothing\n');
  write('package.json', '{"name": "x"}\n');
  write('tuning-intent.yaml', 'goals: [specialise]\n');
});
afterEach(() => here?.remove());

function write(path: string, text: string): void {
  mkdirSync(join(here.path, path, '..'), { recursive: true });
  writeFileSync(join(here.path, path), text);
  execFileSync('git', ['add', path], { cwd: here.path });
}

/** What pre-commit does: the staged files that match, after the entry, split like a shell would. */
function run(id: string): { output: string; status: number | null } {
  const hook = hooks.find((one) => one.id === id);
  if (hook === undefined) throw new Error(`there is no hook ${id}`);
  const staged = execFileSync('git', ['diff', '--staged', '--name-only'], {
    cwd: here.path,
    encoding: 'utf8',
  });
  const names = staged.split('\n').filter((name) => new RegExp(hook.files).test(name));
  const [command = '', ...args] = hook.entry.split(' ');
  const result = spawnSync(command, [...args, ...(hook.pass_filenames ? names : [])], {
    cwd: here.path,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${tools.bin}${delimiter}${process.env.PATH}` },
  });
  return { output: result.stdout + result.stderr, status: result.status };
}

describe.each(hooks.map(({ id }) => id))('the hook %s', (id) => {
  it('stops a commit with an error in it', () => {
    write('configs/train.yml', badRun);
    const { output, status } = run(id);
    expect(output).toContain('configs/train.yml:4:1 error');
    expect(status).toBe(1);
  });

  it('lets a clean commit pass', () => {
    write('configs/train.yml', cleanRun);
    expect(run(id).status).toBe(0);
  });

  it('lets a commit without any tuning file pass', () => {
    expect(run(id).status).toBe(0);
  });

  it('changes no file', () => {
    write('configs/train.yml', badRun);
    run(id);
    expect(readFileSync(join(here.path, 'configs/train.yml'), 'utf8')).toBe(badRun);
  });
});

it.each([
  'a.yml',
  'a/b.yaml',
  'a.json',
  'a.toml',
  'serve.sh',
  'a/README.md',
  'a.py',
  'notes.md',
  'a.yml.bak',
])('each is asked about %s where tunelint would look at it', (path) => {
  for (const { files } of hooks) expect(new RegExp(files).test(path)).toBe(isListedPath(path));
});

it('each needs nothing but the package: its command is the bin', () => {
  const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    bin: Record<string, string>;
  };
  for (const { entry, language } of hooks) {
    expect(Object.keys(bin)).toContain(entry.split(' ')[0]);
    expect(language).toBe('node');
  }
});

it('the staged hook leaves what was committed before alone', () => {
  write('configs/train.yml', badRun);
  execFileSync(
    'git',
    ['-c', 'user.name=Team', '-c', 'user.email=team@example.org', 'commit', '-qm', 'First'],
    {
      cwd: here.path,
    },
  );
  write('configs/train.yml', `${badRun}seed: 17\n`);
  expect(run('tunelint-staged').status).toBe(0);
  expect(run('tunelint').status).toBe(1);
});
