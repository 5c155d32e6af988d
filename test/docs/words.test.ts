import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { known } from '../../src/commands/options.ts';
import { goals } from '../../src/model/index.ts';
import { operators } from '../../src/policy/operators/index.ts';
import { configShape } from '../../src/project/config-shape.ts';
import { intentShape } from '../../src/project/intent-shape.ts';
import { presets } from '../../src/project/presets.ts';
import type { Shape } from '../../src/project/shape.ts';
import { reporters } from '../../src/report/index.ts';
import { root } from '../support/pages.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const keysOf = (shape: Shape): readonly string[] => (shape.kind === 'map' ? Object.keys(shape.keys) : []);

describe('pages name everything there is', () => {
  it.each([...operators.keys()])('policies.md: the operator %s', (name) => {
    expect(read('docs/policies.md')).toContain(`\`${name}\``);
  });

  it.each([...goals, ...keysOf(intentShape)])('intent.md: %s', (name) => {
    expect(read('docs/intent.md')).toContain(`\`${name}\``);
  });

  // `privateData` is read, but no fact asks it yet: a page that names it would promise something.
  const settings = keysOf(configShape).filter((name) => name !== 'privateData');
  it.each([...Object.keys(presets), ...settings])('configuration.md: %s', (name) => {
    expect(read('docs/configuration.md')).toMatch(new RegExp(`\`${name}\`|^${name}:`, 'm'));
  });

  it.each(Object.keys(reporters))('ci.md: the format %s', (name) => {
    expect(read('docs/ci.md')).toContain(`\`${name}\``);
  });
});

const pages = ['README.md', 'CONTRIBUTING.md', ...markdownIn('docs')];

function markdownIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => statSync(join(root, path)).isFile());
}

/** Text without code: what stands there is no link. */
const proseOf = (markdown: string): string =>
  markdown.replace(/^(`{3,}).*\n[\s\S]*?^\1$/gm, '').replace(/`[^`\n]*`/g, '');

/** What a heading is reached by, as GitHub makes it. */
const anchorsOf = (markdown: string): readonly string[] =>
  [...markdown.replace(/^(`{3,}).*\n[\s\S]*?^\1$/gm, '').matchAll(/^#+ (.*)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

describe('links', () => {
  it.each(pages)('of %s lead somewhere', (page) => {
    const broken = [...proseOf(read(page)).matchAll(/\]\(([^)\s]+)\)/g)]
      .map((match) => match[1] ?? '')
      .filter((link) => !/^https:/.test(link))
      .filter((link) => !leads(page, link));
    expect(broken).toEqual([]);
  });
});

function leads(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? join(root, page) : resolve(root, dirname(page), path);
  if (!existsSync(target)) return false;
  return anchor === undefined || anchorsOf(readFileSync(target, 'utf8')).includes(anchor);
}

describe('pages are fit for anybody', () => {
  it.each(pages)('%s names options that exist', (page) => {
    const text = [...read(page).matchAll(/^(`{3,})sh\n([\s\S]*?)^\1$/gm)].map((match) => match[2]).join('\n');
    const options = [...text.matchAll(/tunelint [^|\n;&]*/g)].flatMap((match) =>
      [...match[0].matchAll(/ --([a-z-]+)/g)].map((option) => option[1] ?? ''),
    );
    const names = Object.keys(known);
    expect(options.filter((name) => !names.includes(name.replace(/^no-(?=color)/, '')))).toEqual([]);
  });
});
