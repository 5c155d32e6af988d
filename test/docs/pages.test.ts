import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildTools, repository, root, runPageFile, runScript, type Tools } from '../support/pages.ts';

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

/** Pages of docs/ that are made by a script, run above, or tested beside what they are about. */
const apart = [
  'api.md',
  'first-pull-request.md',
  'checks.md',
  'guidance.md',
  'github.md',
  'plan.md',
  'README.md',
];
const userPages = readdirSync(join(root, 'docs'))
  .filter((name) => name.endsWith('.md') && !apart.includes(name))
  .map((name) => `docs/${name}`);

describe('pages for users say what is printed in a repository of its own; UPDATE=1 writes it', () => {
  it.each(userPages)('%s', (path) => {
    const here = repository();
    try {
      const { page, failures, ran, written } = runPageFile(path, here.path, tools);
      expect(failures).toEqual([]);
      expect(page).toBe(written);
      expect(ran).toBeGreaterThan(0);
    } finally {
      here.remove();
    }
  });
});

describe('README.md', () => {
  it('says what is printed, in a checkout and in a repository with a run', () => {
    const here = repository(join(root, 'examples/support-tone'));
    try {
      cpSync(join(root, 'examples'), join(here.path, 'examples'), { recursive: true });
      symlinkSync(tools.dist, join(here.path, 'dist'));
      const { page, failures, ran, written } = runPageFile('README.md', here.path, tools);
      expect(failures).toEqual([]);
      expect(page).toBe(written);
      expect(ran).toBe(3);
    } finally {
      here.remove();
    }
  });
});

describe('the GitLab job of docs/ci.md', () => {
  it('writes the report that it names', () => {
    const here = repository();
    try {
      runPageFile('docs/ci.md', here.path, tools);
      const job = jobOf(here.path);
      const head = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: here.path, encoding: 'utf8' }).trim();
      const script = [`CI_MERGE_REQUEST_DIFF_BASE_SHA=${head}`, ...job.script].join('\n');
      expect(runScript(script, here.path, tools).status).toBe(1);
      const report = readFileSync(join(here.path, job.artifacts.reports.codequality), 'utf8');
      expect(JSON.parse(report)).toMatchObject([{ check_name: 'serving/adapter-rank-over-server-limit' }]);
    } finally {
      here.remove();
    }
  });
});

interface Job {
  readonly script: readonly string[];
  readonly artifacts: { readonly reports: { readonly codequality: string } };
}

const jobOf = (folder: string): Job =>
  (parse(readFileSync(join(folder, '.gitlab-ci.yml'), 'utf8')) as { readonly tunelint: Job }).tunelint;

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
