import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cleanRun, type Folder, folder, type Run, tunelint } from '../support/cli.ts';

/** The shipped program on folders that somebody made to break it. */

let here: Folder;
beforeEach(() => {
  here = folder({ 'train.yml': cleanRun });
});
afterEach(() => here.remove());

function pipe(path: string): void {
  mkdirSync(dirname(join(here.path, path)), { recursive: true });
  expect(spawnSync('mkfifo', [join(here.path, path)]).status).toBe(0);
}

/** Acts on a terminal, reorders what is read, or is a command to the runner of GitHub Actions. */
const acting =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|##\[|^[^\S\n]*::/m;

const saidOnStderr = ({ stderr, exitCode }: Run) => ({ exitCode, stderr });

describe('what settings name', () => {
  it.each<[string, string, () => void, string]>([
    [
      'a pipe as a policy',
      'policies: [p.yaml]\n',
      () => pipe('p.yaml'),
      'p.yaml: a pipe or a device, not a file',
    ],
    [
      'a pipe among policies',
      'policies: [p]\n',
      () => pipe('p/p.yaml'),
      'p/p.yaml: a pipe or a device, not a file',
    ],
    [
      'a folder among policies',
      'policies: [p]\n',
      () => mkdirSync(join(here.path, 'p/p.yaml'), { recursive: true }),
      'p/p.yaml: a folder, not a file',
    ],
    [
      'a pipe as a baseline',
      'baseline: b.json\n',
      () => pipe('b.json'),
      'b.json: a pipe or a device, not a file',
    ],
    [
      'a folder as a baseline',
      'baseline: b\n',
      () => mkdirSync(join(here.path, 'b')),
      'b: a folder, not a file',
    ],
    ['a name that no file has', 'policies: ["a\\0b"]\n', () => {}, 'a b: no file can have this name'],
  ])('is refused in one line: %s', (_, config, prepare, expected) => {
    here.write('tunelint.yaml', config);
    prepare();
    const { exitCode, stderr } = tunelint(here.path, []);
    expect(exitCode).toBe(2);
    expect(stderr.split('\n')).toHaveLength(2);
    expect(stderr).toContain(expected);
  });

  it('may extend the same file in ever more ways', () => {
    for (let level = 0; level < 30; level++) {
      const [name, next] = [level === 0 ? 'tunelint.yaml' : `c${level}.yaml`, `c${level + 1}.yaml`];
      here.write(name, level === 29 ? 'failOn: never\n' : `extends: [${next}, ${next}]\n`);
    }
    expect(saidOnStderr(tunelint(here.path, []))).toEqual({ exitCode: 0, stderr: '' });
  });

  it('counts where a base comes last', () => {
    here.write('a.yaml', 'rules: {batch-underspecified: warning}\n');
    here.write('b.yaml', 'rules: {batch-underspecified: error}\n');
    here.write('tunelint.yaml', 'extends: [a.yaml, b.yaml, a.yaml]\n');
    const told = JSON.parse(tunelint(here.path, ['config', 'train.yml', '--format', 'json']).stdout);
    expect(told.configs).toEqual(['b.yaml', 'a.yaml', 'tunelint.yaml']);
  });
});

describe('a file that is named', () => {
  it('is not waited for where it is a pipe', () => {
    pipe('x.yaml');
    const { exitCode, stderr } = tunelint(here.path, ['x.yaml']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('x.yaml: a pipe or a device, not a file\n');
  });
});

describe('a tuning file that cannot be read', () => {
  it('is named with the reason where a merge is not finished', () => {
    here.write(
      'train.yml',
      cleanRun.replace('lora_r: 16\n', '<<<<<<< HEAD\nlora_r: 16\n=======\nlora_r: 32\n'),
    );
    expect(tunelint(here.path, []).stderr).toContain('train.yml:3:1: a merge is not finished here');
  });

  it('is named where an editor saved it as UTF-16', () => {
    here.write('train.yml', Buffer.from(`\ufeff${cleanRun}`, 'utf16le'));
    expect(tunelint(here.path, []).stderr).toContain('train.yml: the file is in UTF-16; save it as UTF-8\n');
  });

  it('ends the run where it is the intent, as a mistake in it does', () => {
    here.write('tuning-intent.yaml', `version: 1\n${`# ${'x'.repeat(100)}\n`.repeat(20_000)}`);
    const { exitCode, stderr } = tunelint(here.path, []);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('tuning-intent.yaml: the file has 2.1 MB');
  });

  it('is passed over where a link leads to itself', () => {
    symlinkSync('self.yml', join(here.path, 'self.yml'));
    expect(saidOnStderr(tunelint(here.path, []))).toEqual({ exitCode: 0, stderr: '' });
  });
});

describe('comments by the thousand', () => {
  it('are looked through once', () => {
    here.write('train.yml', '# tunelint-disable-next-line a -- b\n'.repeat(20_000) + cleanRun);
    expect(tunelint(here.path, ['--quiet']).exitCode).toBe(0);
  });
});

describe('names and values that act', () => {
  const words = 'x\u001b[31m\n::error::x\r\n##[error]x\u202e\u009b</script><img src=x>';
  const quoted = JSON.stringify(words);
  beforeEach(() => {
    here.write(`::error file=x::y/##[error]\u202e\u009b/train.yml`, `${cleanRun}no_such_key: 1\n`);
    here.write('a\n::warning::b.yml', `${cleanRun}no_such_key: 1\n`);
    here.write(
      'values.yml',
      `${cleanRun.replace('org/model-8b', quoted).replace('output_dir: out', `output_dir: ${quoted}`)}${quoted}: 1\n`,
    );
  });

  it.each(['stylish', 'json', 'sarif', 'html', 'markdown', 'junit', 'gitlab', 'rdjson'])(
    'stay text in %s',
    (format) => {
      const { stdout, stderr, exitCode } = tunelint(here.path, ['--format', format, '--verbose']);
      expect(stdout.length).toBeGreaterThan(100);
      expect([acting.exec(stdout), acting.exec(stderr), exitCode]).toEqual([null, null, 0]);
    },
  );

  it('stay part of one command each in github', () => {
    const lines = tunelint(here.path, ['--format', 'github']).stdout.split('\n').slice(0, -1);
    expect(lines.filter((line) => acting.test(line.replace(/^::(error|warning|notice) file=/, '')))).toEqual(
      [],
    );
  });

  it.each([['plan'], ['plan', '--format', 'json'], ['config', 'values.yml', '--format', 'json']])(
    'stay text in %s %s',
    (...args) => {
      const { stdout } = tunelint(here.path, args);
      expect(stdout.length).toBeGreaterThan(10);
      expect(acting.exec(stdout)).toBe(null);
    },
  );

  it.each([
    `baseline: ${quoted}\n`,
    `policies: [${quoted}]\n`,
    `extends: [${quoted}]\n${quoted}: 1\nfailOn: ${quoted}\n`,
    `waivers: [{rule: ${quoted}, files: [${quoted}], reason: ${quoted}}]\n`,
  ])('stay text in what is said of the settings %#', (config) => {
    here.write('tunelint.yaml', config);
    const { stderr, exitCode } = tunelint(here.path, []);
    expect(exitCode).toBe(2);
    expect(acting.exec(stderr)).toBe(null);
  });
});

describe('names that every object has', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

  it.each(names)('%s is a name like others in a run', (name) => {
    here.write('train.yml', `${cleanRun.replace('org/model-8b', name)}${name}: {a: 1}\noptimizer: ${name}\n`);
    expect(saidOnStderr(tunelint(here.path, []))).toEqual({ exitCode: 0, stderr: '' });
  });

  it.each(names)('%s is no setting, value, rule or param', (name) => {
    const tried = [`${name}: 1`, `failOn: ${name}`, `rules: {${name}: off}`, `extends: [${name}]`];
    for (const config of tried) {
      here.write('tunelint.yaml', `${config}\n`);
      const { stderr, exitCode } = tunelint(here.path, []);
      expect([exitCode, stderr.includes(name)], config).toEqual([2, true]);
    }
    here.write('tunelint.yaml', '');
    here.write('tuning-intent.yaml', `version: 1\ngoals: [${name}]\n`);
    expect(tunelint(here.path, []).exitCode).toBe(2);
  });
});
