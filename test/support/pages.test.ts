import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocksOf, buildTools, repository, runPage, type Tools } from './pages.ts';

let tools: Tools;
let here: { path: string; remove(): void };
beforeAll(() => {
  tools = buildTools();
  here = repository();
});
afterAll(() => {
  tools?.remove();
  here?.remove();
});

const run = (...lines: string[]) => runPage(lines.join('\n'), here.path, tools);

describe('runPage', () => {
  it('writes files, runs scripts and puts in what was printed', () => {
    const { page, failures, ran } = run(
      '`a/b.txt`:',
      '',
      '```text',
      'one',
      '```',
      '',
      '```sh',
      'cat a/b.txt; echo two >&2',
      '```',
      '',
      '```text',
      'stale',
      'lines',
      '```',
      'after',
    );
    expect(page.split('\n').slice(-5)).toEqual(['```text', 'one', 'two', '```', 'after']);
    expect(failures).toEqual([]);
    expect(ran).toBe(1);
  });

  it('fills an empty block', () => {
    expect(run('```sh', 'echo x', '```', '```text', '```').page).toBe('```sh\necho x\n```\n```text\nx\n```');
  });

  it('fails on another exit code than the page says', () => {
    expect(run('```sh', 'false', '```').failures).toHaveLength(1);
    expect(run('<!-- exit 1 -->', '```sh', 'false', '```').failures).toEqual([]);
    expect(run('<!-- exit 1 -->', '```sh', 'true', '```').failures).toHaveLength(1);
  });

  it('leaves out what is marked, with a reason', () => {
    expect(run('<!-- not run: needs a network -->', '```sh', 'touch never', '```').ran).toBe(0);
    expect(run('<!-- not run: -->', '```sh', 'false', '```').failures).toHaveLength(1);
    expect(existsSync(join(here.path, 'never'))).toBe(false);
  });

  it('makes the changes of a diff, and fails where they do not apply', () => {
    const diff = [
      '```diff',
      '--- a/d.txt',
      '+++ b/d.txt',
      '@@ -1,2 +1,3 @@',
      ' one',
      '+between',
      ' two',
      '```',
    ];
    const { page, failures } = run(
      '`d.txt`:',
      '```text',
      'one',
      'two',
      '```',
      ...diff,
      '```sh',
      'cat d.txt',
      '```',
      '```text',
      '```',
    );
    expect(failures).toEqual([]);
    expect(page).toMatch(/one\nbetween\ntwo\n```$/);
    expect(run('`d.txt`:', '```text', 'other', '```', ...diff).failures).toHaveLength(1);
  });

  it('takes a block of text as output only right below a script', () => {
    const page = '```sh\ntrue\n```\n\nText.\n\n```text\nkept\n```';
    expect(runPage(page, here.path, tools).page).toBe(page);
  });

  it('runs the command line, with and without npx', () => {
    expect(run('```sh', 'tunelint --version; npx tunelint --version', '```', '```text', '```').page).toMatch(
      /\d\.\d\.\d\n\d\.\d\.\d\n/,
    );
  });
});

describe('blocksOf', () => {
  it('keeps shorter fences inside longer ones', () => {
    expect(blocksOf('````md\n```sh\nfalse\n```\n````\n').map(({ language }) => language)).toEqual(['md']);
  });

  it('refuses a block that does not end', () => {
    expect(() => blocksOf('```sh\ntrue')).toThrow('line 1');
  });

  it('writes a file as it stands', () => {
    run('`c.yaml`:', '```yaml', 'a: 1', '', 'b: 2', '```');
    expect(readFileSync(join(here.path, 'c.yaml'), 'utf8')).toBe('a: 1\n\nb: 2\n');
  });
});
