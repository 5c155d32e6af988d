import { describe, expect, test } from 'vitest';
import { addedLines } from '../../src/github/hunks.ts';
import type { ChangedFile } from '../../src/github/port.ts';
import { addedIn, baseView, headView } from '../../src/github/views.ts';
import { filesInMemory } from '../../src/project/files.ts';

const file = (path: string, more: Partial<ChangedFile> = {}): ChangedFile => ({
  path,
  previousPath: null,
  status: 'modified',
  blob: null,
  changes: 1,
  patch: null,
  ...more,
});
const everything = () => true;
const views = (
  checkout: Record<string, string>,
  files: readonly ChangedFile[],
  contents: Record<string, string | null> = {},
) => {
  const diff = { files, complete: true };
  const head = headView(filesInMemory(checkout), diff, new Map(Object.entries(contents)), everything);
  return { head, base: baseView(head, diff, everything) };
};
const missing = { ok: false, reason: 'no such file' };

describe('headView', () => {
  test('puts what differs over the checkout and keeps the rest', () => {
    const { head } = views({ 'a.yml': 'base', 'b.yml': 'same' }, [file('a.yml')], { 'a.yml': 'head' });
    expect(head.read('a.yml')).toEqual({ ok: true, text: 'head' });
    expect(head.read('b.yml')).toEqual({ ok: true, text: 'same' });
  });

  test('brings files that a checkout of the base lacks, and drops those that the change removed', () => {
    const changes = [file('new.yml', { status: 'added' }), file('old.yml', { status: 'removed' })];
    const { head } = views({ 'old.yml': 'x', 'z.yml': 'z' }, changes, { 'new.yml': 'n' });
    expect(head.list()).toEqual(['new.yml', 'z.yml']);
    expect(head.exists('old.yml')).toBe(false);
    expect(head.read('old.yml')).toEqual(missing);
  });

  test('a renamed file is under its new name only', () => {
    const { head } = views({ 'a.yml': 'x' }, [file('b.yml', { status: 'renamed', previousPath: 'a.yml' })], {
      'b.yml': 'x',
    });
    expect(head.list()).toEqual(['b.yml']);
  });

  test('a file that could not be had is there, unread', () => {
    const { head } = views({}, [file('a.yml')], { 'a.yml': null });
    expect(head.exists('a.yml')).toBe(true);
    expect(head.read('a.yml')).toMatchObject({ ok: false });
  });
});

describe('baseView', () => {
  test('undoes each patch', () => {
    const { base } = views({ 'a.yml': 'r: 8\n' }, [file('a.yml', { patch: '@@ -1 +1 @@\n-r: 16\n+r: 8' })]);
    expect(base.read('a.yml')).toEqual({ ok: true, text: 'r: 16\n' });
  });

  test('an added file is not there, a removed one is', () => {
    const changes = [
      file('new.yml', { status: 'added', patch: '@@ -0,0 +1 @@\n+x' }),
      file('old.yml', { status: 'removed', patch: '@@ -1,2 +0,0 @@\n-a\n-b' }),
    ];
    const { base } = views({ 'new.yml': 'x\n' }, changes);
    expect(base.list()).toEqual(['old.yml']);
    expect(base.read('old.yml')).toEqual({ ok: true, text: 'a\nb\n' });
  });

  test('a renamed file answers to both names, and is listed under the new one', () => {
    const renamed = file('b.yml', {
      status: 'renamed',
      previousPath: 'a.yml',
      patch: '@@ -1 +1 @@\n-r: 16\n+r: 8',
    });
    const { base } = views({ 'b.yml': 'r: 8\n' }, [renamed]);
    expect(base.list()).toEqual(['b.yml']);
    expect(base.read('a.yml')).toEqual(base.read('b.yml'));
    expect(base.read('a.yml')).toEqual({ ok: true, text: 'r: 16\n' });
  });

  test('a rename that changes nothing has no patch and keeps its text', () => {
    const renamed = file('b.yml', { status: 'renamed', previousPath: 'a.yml', changes: 0 });
    expect(views({ 'b.yml': 'r: 8\n' }, [renamed]).base.read('b.yml')).toEqual({ ok: true, text: 'r: 8\n' });
  });

  test('a file whose base cannot be told is not there, so all of it counts as new', () => {
    expect(views({ 'a.yml': 'x\n' }, [file('a.yml')]).base.exists('a.yml')).toBe(false);
    const wrong = file('a.yml', { patch: '@@ -1 +1 @@\n-a\n+b' });
    expect(views({ 'a.yml': 'x\n' }, [wrong]).base.exists('a.yml')).toBe(false);
  });
});

describe('addedIn', () => {
  test('gives added lines, and whole files where there is nothing to tell lines apart by', () => {
    const files = [
      file('a.yml', { patch: '@@ -1,2 +1,2 @@\n x\n-r: 16\n+r: 8' }),
      file('large.yml'),
      file('new.yml', { status: 'added', patch: '@@ -0,0 +1 @@\n+x' }),
      file('gone.yml', { status: 'removed' }),
      file('moved.yml', { status: 'renamed', previousPath: 'm.yml', changes: 0 }),
    ];
    expect([...addedIn({ files, complete: true }, addedLines)]).toEqual([
      ['a.yml', new Set([2])],
      ['large.yml', 'all'],
      ['new.yml', 'all'],
    ]);
  });
});
