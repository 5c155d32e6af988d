import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/**
 * Runs the commands of a Markdown page, so that no page says what is not so.
 *
 * - A block after a line that is only `` `path`: `` is a file; it is written where the page runs.
 * - A `sh` block is run as one script by bash, in order; it must end with 0, or with what a comment before it says:
 *   `<!-- exit 1 -->`.
 * - A `text` block right after it is what it prints, results and messages together.
 * - `<!-- not run: why -->` before a `sh` block leaves it out.
 * - A `diff` block is what a reader changes in an editor; it has to apply.
 */

export const root = resolve(import.meta.dirname, '../..');

export interface Tools {
  /** Folder to be first on the path: holds `tunelint` and `npx`. */
  readonly bin: string;
  /** The bundle that these run. */
  readonly dist: string;
  remove(): void;
}

/** The command line as the sources make it today: a test of yesterday's bundle would say nothing. */
export function buildTools(): Tools {
  const folder = mkdtempSync(join(tmpdir(), 'tunelint-pages-'));
  const dist = join(folder, 'dist');
  const build = [join(root, 'scripts/build.mjs'), '--out', dist];
  execFileSync(process.execPath, build, { stdio: ['ignore', 'ignore', 'inherit'] });
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const run = `exec "${process.execPath}" "${join(dist, 'cli.js')}"`;
  writeFileSync(join(bin, 'tunelint'), `#!/bin/sh\n${run} "$@"\n`, { mode: 0o755 });
  const npx = `#!/bin/sh\n[ "$1" = tunelint ] || exit 127\nshift\n${run} "$@"\n`;
  writeFileSync(join(bin, 'npx'), npx, { mode: 0o755 });
  return { bin, dist, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface Block {
  readonly language: string;
  readonly text: string;
  /** The line above that is not empty. */
  readonly before: string;
  /** Only empty lines between this block and the block above. */
  readonly follows: boolean;
  /** Lines of the page, from 0: the opening fence and the closing one. */
  readonly open: number;
  readonly close: number;
}

/** Fenced blocks of a page, in order. */
export function blocksOf(markdown: string): readonly Block[] {
  const lines = markdown.split('\n');
  const blocks: Block[] = [];
  for (let open = 0; open < lines.length; open++) {
    const fence = /^(`{3,})(\w*)/.exec(lines[open] ?? '');
    if (fence === null) continue;
    const close = lines.indexOf(fence[1] ?? '', open + 1);
    if (close < 0) throw new Error(`line ${open + 1}: a block that does not end`);
    const above = lines.slice(0, open).findLastIndex((line) => line.trim() !== '');
    const text = lines.slice(open + 1, close).map((line) => `${line}\n`);
    const before = lines[above] ?? '';
    const follows = blocks.at(-1)?.close === above && above >= 0;
    blocks.push({ language: fence[2] ?? '', text: text.join(''), before, follows, open, close });
    open = close;
  }
  return blocks;
}

export interface PageRun {
  /** The page with what was really printed. */
  readonly page: string;
  /** Commands whose exit code is not what the page says. */
  readonly failures: readonly string[];
  /** How many scripts were run. */
  readonly ran: number;
}

/** Runs a page in a folder. */
export function runPage(markdown: string, cwd: string, tools: Tools): PageRun {
  const blocks = blocksOf(markdown);
  const lines: (string | readonly string[])[] = markdown.split('\n');
  const failures: string[] = [];
  let ran = 0;
  for (const [index, block] of blocks.entries()) {
    writeFile(block, cwd);
    if (block.language === 'diff') failures.push(...editFile(block, cwd));
    if (block.language !== 'sh' || /^<!-- not run: .+ -->$/.test(block.before)) continue;
    const { printed, status } = runScript(block.text, cwd, tools);
    ran++;
    const wanted = Number(/^<!-- exit (\d+) -->$/.exec(block.before)?.[1] ?? 0);
    if (status !== wanted) failures.push(`${block.text}ended with ${status}, not ${wanted}:\n${printed}`);
    const output = blocks[index + 1];
    if (output?.language !== 'text' || !output.follows) continue;
    const fence = markdown.split('\n')[output.open] ?? '';
    lines.fill([], output.open, output.close);
    lines[output.open] = [fence, ...printed.replace(/\n$/, '').split('\n')];
  }
  return { page: lines.flat().join('\n'), failures, ran };
}

function writeFile({ language, before, text }: Block, cwd: string): void {
  const path = /^`([^`\s]+)`:$/.exec(before)?.[1];
  if (path === undefined || language === 'sh' || language === 'diff') return;
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}

function editFile({ text }: Block, cwd: string): readonly string[] {
  const { status, stderr } = spawnSync('git', ['apply', '--recount', '-'], {
    cwd,
    input: text,
    encoding: 'utf8',
  });
  return status === 0 ? [] : [`${text}does not apply:\n${stderr}`];
}

const person = { NAME: 'Team', EMAIL: 'team@example.org' };
const gitPerson = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap((who) =>
    Object.entries(person).map(([what, value]) => [`GIT_${who}_${what}`, value]),
  ),
);

/** Runs a script as a reader would, without a terminal, colours or settings of this machine. */
export function runScript(
  text: string,
  cwd: string,
  tools: Tools,
): { printed: string; status: number | null } {
  const path = [tools.bin, dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(':');
  const script = `exec 2>&1\nset -e\n${text}`;
  const run = spawnSync('bash', ['-c', script], {
    cwd,
    encoding: 'utf8',
    env: { PATH: path, HOME: tools.bin, LC_ALL: 'C.UTF-8', GIT_CONFIG_NOSYSTEM: '1', ...gitPerson },
  });
  return { printed: run.stdout, status: run.status };
}

/** A folder of its own under git, with the files of another in it. */
export function repository(from?: string): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'tunelint-page-'));
  if (from !== undefined) cpSync(from, path, { recursive: true });
  execFileSync('git', ['init', '--quiet', '--initial-branch=main'], { cwd: path });
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Runs a page of this repository. With `UPDATE=1` what was really printed is written into it. */
export function runPageFile(path: string, cwd: string, tools: Tools): PageRun & { readonly written: string } {
  const file = join(root, path);
  const written = readFileSync(file, 'utf8');
  const run = runPage(written, cwd, tools);
  if (process.env.UPDATE === '1' && run.page !== written) writeFileSync(file, run.page);
  return { ...run, written: process.env.UPDATE === '1' ? run.page : written };
}
