import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = resolve(import.meta.dirname, '../../src');

/** What each room may import, beside itself. A room that is not listed here does not exist. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  syntax: ['model'],
  knowledge: ['model'],
  frameworks: ['model', 'syntax', 'knowledge'],
  policy: ['model', 'syntax', 'knowledge'],
  settle: ['model'],
  report: ['model'],
  github: ['model', 'report'],
  project: ['model', 'syntax', 'knowledge', 'frameworks'],
  lint: ['model', 'syntax', 'frameworks', 'project', 'policy', 'settle'],
  'later-parsers': ['syntax'],
  commands: [
    'model',
    'syntax',
    'frameworks',
    'project',
    'policy',
    'settle',
    'report',
    'knowledge',
    'lint',
    'github',
  ],
  start: [],
  program: ['commands', 'later-parsers'],
  cli: ['start', 'program', 'commands'],
  api: ['commands', 'later-parsers', 'lint', 'project', 'report'],
  action: [
    'commands',
    'github',
    'later-parsers',
    'lint',
    'model',
    'policy',
    'project',
    'report',
    'settle',
    'syntax',
    'frameworks',
    'knowledge',
  ],
};

/** Rooms that must run in a browser. */
const core = ['model', 'syntax', 'frameworks', 'knowledge', 'policy', 'settle', 'report'];

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((name) => name.replaceAll('\\', '/'));

function roomOf(path: string): string {
  return (path.split('/')[0] ?? '').replace(/\.ts$/, '');
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(source, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

describe('imports', () => {
  it.each(files)('%s imports only downward', (file) => {
    const room = roomOf(file);
    const rooms = allowed[room];
    expect(rooms, `the room "${room}" is not in the list`).toBeDefined();
    for (const target of importsOf(file).filter((name) => name.startsWith('.'))) {
      const path = relative(source, resolve(source, dirname(file), target)).replaceAll('\\', '/');
      if (path.startsWith('..')) continue;
      const other = roomOf(path);
      expect([room, ...(rooms ?? [])], `${file} imports ${path}`).toContain(other);
    }
  });

  it.each(files.filter((file) => core.includes(roomOf(file))))('%s runs in a browser', (file) => {
    expect(importsOf(file).filter((name) => name.startsWith('node:'))).toEqual([]);
  });

  it('only cli.ts and action.ts touch the process', () => {
    const others = files.filter((file) => !['cli.ts', 'action.ts'].includes(file));
    const touching = others.filter((file) =>
      /\bprocess\.(env|std|exit|argv|cwd|on\b|platform|version)/.test(
        readFileSync(join(source, file), 'utf8'),
      ),
    );
    expect(touching).toEqual([]);
  });
});
