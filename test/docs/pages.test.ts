import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTools, root, runPageFile, type Tools } from '../support/pages.ts';

let tools: Tools;
beforeAll(() => {
  tools = buildTools();
});
afterAll(() => tools?.remove());

const examples = readdirSync(join(root, 'docs/examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `docs/examples/${name}/README.md`);

function tunelintIn(path: string, args: readonly string[]): { stdout: string } {
  return spawnSync(process.execPath, [join(tools.dist, 'cli.js'), ...args, path], {
    cwd: root,
    encoding: 'utf8',
  });
}

interface Read {
  readonly files: readonly { readonly framework: string }[];
}

const reportOf = (path: string): Read => JSON.parse(tunelintIn(path, ['--format', 'json']).stdout) as Read;

describe('pages about files of this repository say what is printed; UPDATE=1 writes it', () => {
  it.each(['docs/plan.md', 'docs/examples/README.md', ...examples])('%s', (path) => {
    const { page, failures, ran, written } = runPageFile(path, root, tools);
    expect(failures).toEqual([]);
    expect(page).toBe(written);
    expect(ran).toBeGreaterThan(0);
  });
});

describe('every walk-through', () => {
  it.each(examples)('%s ends with nothing to say', (path) => {
    const { stdout } = tunelintIn(path.replace('README.md', 'after'), ['--fail-on', 'info']);
    expect(stdout).toMatch(/^\d plans? in \d files?; \d+ rules held, \d+ undecided\n$/);
  });

  it('covers the ten goals of the guidance in ten frameworks', () => {
    const projects = examples.map((path) => path.replace('README.md', 'before'));
    const frameworks = projects.map((path) => reportOf(path).files.at(-1)?.framework);
    expect(projects).toHaveLength(10);
    expect(new Set(frameworks).size).toBe(10);
  });
});
