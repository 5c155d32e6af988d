import { chmodSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localDiff as diffIn, type Span } from '../../src/action/local-diff.ts';
import { parsePatch, textBefore } from '../../src/github/hunks.ts';
import { createProject, type Project } from '../rig/project.ts';

const lines = (count: number, word = 'line') =>
  Array.from({ length: count }, (_, n) => `${word} ${n}\n`).join('');
const before = {
  'kept.yml': 'a\n',
  'edited.yml': lines(30),
  'old/name.yml': lines(20, 'moved'),
  'gone.yml': 'gone\n',
  'odd "name"\tä.yml': 'x\n',
};

const localDiff = (root: string, span: Span) => diffIn(root, span, process.env);

let project: Project;
let base: string;
beforeEach(() => {
  project = createProject(before);
  base = project.commit('main', {});
});
afterEach(() => project.remove());

const edited = lines(30).replace('line 3\n', 'diff --git a/x b/x\n@@ -1 +1 @@\n');

describe('localDiff', () => {
  test('lists what GitHub would list, with patches that lead back to the base', () => {
    const head = project.commit('tune', {
      'edited.yml': edited,
      'old/name.yml': null,
      'new/name.yml': `${lines(20, 'moved')}more\n`,
      'gone.yml': null,
      'added.yml': 'new\n',
      'odd "name"\tä.yml': 'y\n',
      'data.bin': '\0\u0001\0',
    });
    const diff = localDiff(project.checkout(head, 9), { base, head, sinceFork: true });
    const listed = project.changes(base, head).map(({ filename, previous_filename, status, sha }) => ({
      path: filename,
      previousPath: previous_filename ?? null,
      status,
      blob: sha,
    }));
    expect(diff?.complete).toBe(true);
    expect(diff?.files.map(({ patch: _, changes: __, ...file }) => file)).toEqual(listed);
    const patchOf = (path: string) => diff?.files.find((file) => file.path === path)?.patch ?? '';
    expect(textBefore(edited, parsePatch(patchOf('edited.yml')))).toBe(before['edited.yml']);
    expect(textBefore('', parsePatch(patchOf('gone.yml')))).toBe('gone\n');
    expect(diff?.files.find(({ path }) => path === 'data.bin')?.patch).toBe(null);
  });

  test('counts the lines that changed, none for a file that only moved', () => {
    const head = project.commit('tune', {
      'old/name.yml': null,
      'new/name.yml': before['old/name.yml'],
      'kept.yml': 'b\n',
    });
    const diff = localDiff(project.checkout(head, 9), { base, head, sinceFork: false });
    expect(diff?.files.map(({ path, changes, patch }) => [path, changes, patch === null])).toEqual([
      ['kept.yml', 2, false],
      ['new/name.yml', 0, true],
    ]);
  });

  test('tells what stayed as it was from what git is told to take for binary', () => {
    base = project.commit('main', { '.gitattributes': '*.yml binary\n' });
    chmodSync(join(project.folder, 'kept.yml'), 0o755);
    const head = project.commit('main', {
      'old/name.yml': null,
      'new/name.yml': `${lines(20, 'moved')}more\n`,
      'edited.yml': edited,
    });
    const diff = localDiff(project.checkout(head, 9), { base, head, sinceFork: false });
    expect(diff?.files.map(({ path, status, changes, patch }) => [path, status, changes, patch])).toEqual([
      ['edited.yml', 'modified', 1, null],
      ['kept.yml', 'unchanged', 0, null],
      ['new/name.yml', 'renamed', 1, null],
    ]);
  });

  test('begins where the head left the base', () => {
    const head = project.commit('tune', { 'kept.yml': 'b\n' });
    const later = project.commit('main', { 'gone.yml': 'changed by others\n' });
    const merged = project.merge(later, head);
    const paths = (sha: string, depth: number) =>
      localDiff(project.checkout(sha, depth), { base: later, head, sinceFork: true })?.files.map(
        ({ path }) => path,
      );
    expect(paths(merged, 2)).toEqual(['kept.yml']);
    expect(paths(merged, 9)).toEqual(['kept.yml']);
  });

  test('does not look at the work tree', () => {
    const head = project.commit('tune', { 'kept.yml': 'b\n' });
    const root = project.checkout(head, 9);
    writeFileSync(join(root, 'edited.yml'), 'made by an earlier step\n');
    writeFileSync(join(root, 'untracked.yml'), 'made by an earlier step\n');
    const diff = localDiff(root, { base, head, sinceFork: true });
    expect(diff?.files.map(({ path }) => path)).toEqual(['kept.yml']);
  });

  test('is null where it would be a guess', () => {
    const head = project.commit('tune', { 'kept.yml': 'b\n' });
    const span = { base, head, sinceFork: true };
    const merged = project.merge(base, head);
    expect(localDiff(project.checkout(merged), span)).toBe(null);
    expect(localDiff(project.checkout(base, 9), span)).toBe(null);
    expect(localDiff(project.checkout(merged, 9), { ...span, sinceFork: false })).toBe(null);
    expect(localDiff(project.checkout(head, 9), { ...span, base: '0'.repeat(40) })).toBe(null);
    expect(localDiff(project.checkout(head, 9), { ...span, base: '--output=x' })).toBe(null);
    expect(localDiff(project.emptyFolder(), span)).toBe(null);
  });

  test('is null where a file became a link, which git says in two patches', () => {
    unlinkSync(join(project.folder, 'kept.yml'));
    symlinkSync('gone.yml', join(project.folder, 'kept.yml'));
    const head = project.commit('main', {});
    expect(localDiff(project.checkout(head, 9), { base, head, sinceFork: false })).toBe(null);
  });
});
