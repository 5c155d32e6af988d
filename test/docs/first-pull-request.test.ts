import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createRig, type Rig, removeBundle } from '../rig/rig.ts';
import type { Run } from '../rig/runner.ts';
import { newMachine } from '../support/new-machine.ts';
import { type Block, blocksOf, buildTools, root, runPage, type Tools } from '../support/pages.ts';

/**
 * docs/first-pull-request.md as a new user lives it: an empty home, the real npx and the packed package, real commits,
 * and the Action on the pull request. `UPDATE=1` writes what was really said into the page.
 */

const file = join(root, 'docs/first-pull-request.md');
const branch = 'support-runs';
const written = readFileSync(file, 'utf8');
const blocks = blocksOf(written);
const readme = readFileSync(join(root, 'README.md'), 'utf8');

let built: Tools;
let machine: Tools;
let folder: string;
let ran: ReturnType<typeof runPage>;
let rig: Rig;
let page: string;
const runs: Run[] = [];
const comments: string[][] = [];

beforeAll(async () => {
  built = buildTools();
  machine = await newMachine(built.dist);
  folder = mkdtempSync(join(tmpdir(), 'tunelint-first-'));
  ran = runPage(written, startTeam(), machine);
  const [before, after] = commitsOf(branch);
  rig = await createRig(contentsOf('main'), contentsOf(before));
  await job();
  rig.push(contentsOf(after));
  await job();
  page = filled(ran.page);
  if (process.env.UPDATE === '1') writeFileSync(file, page);
});
afterAll(async () => {
  await rig?.close();
  removeBundle();
  machine?.remove();
  built?.remove();
  rmSync(folder, { recursive: true, force: true });
});

// ---- the team ------------------------------------------------------------------------------------------------------

const author = ['-c', 'user.name=Team', '-c', 'user.email=team@example.org'];
const git = (where: string, ...words: readonly string[]): string =>
  execFileSync('git', [...author, ...words], { cwd: where, encoding: 'utf8', stdio: 'pipe' });

/** A clone with a branch checked out; the page itself writes the runs into it. */
function startTeam(): string {
  const [origin, clone] = [join(folder, 'origin'), join(folder, 'support')];
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', origin);
  git(folder, 'clone', '--quiet', origin, clone);
  git(clone, 'checkout', '--quiet', '-b', 'main');
  const compose = blocks.find(({ before }) => before === '`deploy/compose.yaml`:')?.text ?? '';
  execFileSync('mkdir', ['-p', join(clone, 'deploy')]);
  writeFileSync(join(clone, 'deploy/compose.yaml'), compose);
  git(clone, 'add', '.');
  git(clone, 'commit', '--quiet', '-m', 'Serve replies');
  git(clone, 'push', '--quiet', 'origin', 'main');
  git(clone, 'checkout', '--quiet', '-b', branch);
  return clone;
}

const commitsOf = (name: string): readonly string[] =>
  git(join(folder, 'origin'), 'rev-list', '--reverse', `main..${name}`).trim().split('\n');

/** Files of a pushed commit. */
function contentsOf(commit = ''): Readonly<Record<string, string>> {
  const origin = join(folder, 'origin');
  const paths = git(origin, 'ls-tree', '-r', '--name-only', commit).trim().split('\n');
  return Object.fromEntries(paths.map((path) => [path, git(origin, 'show', `${commit}:${path}`)]));
}

// ---- the pull request ----------------------------------------------------------------------------------------------

/** One run of the workflow, with the permissions that it asks for. */
async function job(): Promise<void> {
  runs.push(await rig.run({ token: 'token-write' }));
  comments.push(rig.world.threads.flatMap((thread) => thread.comments.map(({ body }) => body)));
}

const logOf = (run: Run | undefined): string =>
  [...(run?.annotations ?? []).map(({ name, data }) => `${name}: ${data}`), ...(run?.log ?? [])]
    .join('\n')
    .trim();

/** What people see of a comment before they unfold the reason, without its markup. */
const textOf = (body = ''): string =>
  body
    .replace(/<details>[\s\S]*$/, '')
    .replace(/[\\*]/g, '')
    .trim();

/** The page with what the Action said. */
function filled(text: string): string {
  const said = [logOf(runs[0]), textOf(comments[0]?.[0]), logOf(runs[1])];
  const lines: (string | readonly string[])[] = text.split('\n');
  const places = blocksOf(text).filter(({ before }) => /^<!-- (log of the job|comment)/.test(before));
  for (const [index, { open, close }] of places.entries()) {
    const fence = lines[open] as string;
    lines.fill([], open, close);
    lines[open] = [fence, ...(said[index] ?? '').split('\n')];
  }
  return lines.flat().join('\n');
}

describe('the page', () => {
  it('says what was printed, by the command line and by the Action', () => {
    expect(ran.failures).toEqual([]);
    expect(ran.ran).toBe(4);
    expect(page).toBe(process.env.UPDATE === '1' ? page : written);
  });

  it('types nothing that the README does not teach', () => {
    expect(readme).toContain(textOfFile('.github/workflows/tunelint.yml'));
    const words = typedBlocks.flatMap(
      ({ text }) => text.match(/tunelint-disable[\w-]*|npx tunelint|--[a-z]{3,}/g) ?? [],
    );
    expect(new Set(words)).toEqual(
      new Set(['npx tunelint', '--fix', '--quiet', 'tunelint-disable-next-line']),
    );
    for (const word of words) expect(readme).toContain(word);
  });
});

const textOfFile = (path: string): string =>
  blocks.find(({ before }) => before === `\`${path}\`:`)?.text ?? 'no such file on the page';

describe('the pull request', () => {
  it('is red for one reason, said on its line', () => {
    expect(runs[0]?.exitCode).toBe(1);
    expect(runs[0]?.outputs).toMatchObject({ errors: '1', plans: '3' });
    expect(comments[0]?.filter((body) => body.startsWith('**Error:'))).toHaveLength(1);
    expect(rig.service.violations).toEqual([]);
  });

  it('is green with one thing accepted, and the comment is gone', () => {
    expect(runs[1]?.exitCode).toBe(0);
    expect(runs[1]?.outputs).toMatchObject({ errors: '0', plans: '3' });
    expect(comments[1]?.filter((body) => body.startsWith('**Error:'))).toEqual([]);
  });

  it('asks for the permissions that its token had', () => {
    const { permissions } = parse(textOfFile('.github/workflows/tunelint.yml')) as { permissions: unknown };
    expect(permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
  });
});

// ---- typing --------------------------------------------------------------------------------------------------------

/** What people type: everything below the files that were there before. */
const typedBlocks = blocks.filter(
  ({ open, language, before }) =>
    open > written.split('\n').indexOf('## The first finding') &&
    (['sh', 'diff'].includes(language) || /^`[^`]+`:$/.test(before)),
);

/** Keys for a block, each end of a line being one. */
function keysOf({ language, text }: Block): number {
  const lines = text.split('\n').slice(0, -1);
  const typed =
    language === 'diff' ? lines.filter((line) => /^\+(?!\+)/.test(line)).map((line) => line.slice(1)) : lines;
  return typed.reduce((keys, line) => keys + line.length + 1, 0);
}

/** Five keys are a word, as usual where typing is measured. */
const minutes = (keys: number): number => keys / 5 / 40;
/** npx asks whether it may install a package that it has not seen. */
const consent = 'y\n'.length;

describe('at 40 words a minute', () => {
  it('the first finding takes less than one minute of typing', () => {
    const [first] = typedBlocks;
    if (first === undefined) throw new Error('nothing is typed');
    expect(first.text).toBe('npx tunelint\n');
    expect(minutes(keysOf(first) + consent)).toBeLessThan(1);
  });

  it('the green pull request takes less than five, the workflow included', () => {
    const keys = typedBlocks.reduce((sum, block) => sum + keysOf(block), consent);
    expect(keys).toBeGreaterThan(300);
    expect(minutes(keys)).toBeLessThan(5);
  });
});
