import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const docs = read('docs/github.md');
const action = parse(read('action.yml')) as {
  inputs: Record<string, { default?: string }>;
  outputs: Record<string, unknown>;
};
const rowsOf = (heading: string) => {
  const section = docs.slice(docs.indexOf(`## ${heading}\n`)).split('\n## ')[0] ?? '';
  return [...section.matchAll(/^\| `([\w-]+)` \| (.*?) \|/gm)].map(
    (match) => [match[1] ?? '', match[2] ?? ''] as const,
  );
};
const blocks = [...docs.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
/** Whole workflows, as opposed to pieces of one. */
const workflows = blocks.filter((block) => /^jobs:/m.test(block)).map((block) => parse(block) as Workflow);

interface Workflow {
  readonly on: unknown;
  readonly permissions: Record<string, string>;
  readonly concurrency?: unknown;
  readonly jobs: Record<
    string,
    { readonly steps?: readonly { readonly uses: string; readonly with?: Record<string, unknown> }[] }
  >;
}
const steps = (workflow: Workflow) => Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);

describe('docs/github.md', () => {
  test('lists every input with its default', () => {
    const rows = rowsOf('Inputs');
    expect(rows.map(([name]) => name)).toEqual(Object.keys(action.inputs));
    for (const [name, preset] of rows) {
      const given = action.inputs[name]?.default;
      if (given !== undefined && name !== 'token') expect(preset).toBe(`\`${given}\``);
    }
  });

  test('names every output', () => {
    const section = docs.slice(docs.indexOf('## Outputs'), docs.indexOf('## What counts'));
    for (const name of Object.keys(action.outputs)) expect(section).toContain(`\`${name}\``);
  });

  test('its workflows use inputs that exist and no more permissions than they need', () => {
    expect(workflows).toHaveLength(5);
    for (const workflow of workflows) {
      expect(workflow.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
      for (const step of steps(workflow).filter(({ uses }) => uses.startsWith('OWNER/tunelint'))) {
        for (const name of Object.keys(step.with ?? {})) expect(action.inputs).toHaveProperty(name);
      }
    }
  });

  test('checks nothing out where the token can write and the change is a stranger’s', () => {
    const trusted = workflows.filter(({ on }) => /workflow_run|pull_request_target/.test(JSON.stringify(on)));
    expect(trusted).toHaveLength(2);
    for (const workflow of trusted) {
      expect(steps(workflow).filter(({ uses }) => uses.startsWith('actions/checkout'))).toEqual([]);
    }
  });
});

describe('workflows of docs/github.md', () => {
  test('leave no token behind in a checkout', () => {
    const checkouts = workflows.flatMap(steps).filter(({ uses }) => uses.startsWith('actions/checkout'));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const checkout of checkouts) expect(checkout.with).toMatchObject({ 'persist-credentials': false });
  });

  test('end runs that a newer push overtakes', () => {
    const started = workflows.filter(({ on }) => !JSON.stringify(on).includes('workflow_call'));
    expect(started).toHaveLength(4);
    for (const { concurrency } of started) expect(concurrency).toMatchObject({ 'cancel-in-progress': true });
  });
});

describe('pictures of docs/github.md', () => {
  test('are there, light and dark, and small', () => {
    const names = [...docs.matchAll(/"(images\/[\w-]+\.png)"/g)].map((match) => match[1] ?? '');
    expect(names).toHaveLength(6);
    for (const name of names) expect(statSync(join(root, 'docs', name)).size).toBeLessThan(150_000);
  });
});

/** Versions that were looked up in the repositories of these actions, in November 2026. */
const published: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout': ['v7', '3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1'],
  'github/codeql-action/upload-sarif': ['v4', '8aad20d150bbac5944a9f9d289da16a4b0d87c1e # v4.36.2'],
};
const ours = /^OWNER\/(tunelint|workflows\/\.github\/workflows\/tunelint\.yml)@COMMIT( # v[\d.]+)?$/;

describe('actions that pages and workflows use', () => {
  const files = ['README.md', 'docs/first-pull-request.md', 'docs/github.md', 'docs/platform.md'];
  const own = readdirSync(join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`);

  test.each([...files, ...own])('%s names versions that exist', (path) => {
    const used = [...read(path).matchAll(/\buses: (?!\.\/)(\S+@.*)$/gm)].map((match) => match[1] ?? '');
    const unknown = used.filter((action) => {
      const [name = '', version = ''] = action.split('@');
      return !ours.test(action) && !published[name]?.includes(version);
    });
    expect(used.length).toBeGreaterThan(0);
    expect(unknown).toEqual([]);
  });

  test('come with what to write for both placeholders', () => {
    expect(docs).toContain('`git rev-parse HEAD`');
    expect(read('README.md')).toContain('for `OWNER/tunelint`, and a full commit for `COMMIT`');
  });
});

describe('our own workflows', () => {
  test('use inputs that exist', () => {
    for (const name of readdirSync(join(root, '.github/workflows'))) {
      const workflow = parse(read(`.github/workflows/${name}`)) as Workflow;
      for (const step of steps(workflow).filter(({ uses }) => uses === './')) {
        for (const input of Object.keys(step.with ?? {})) expect(action.inputs).toHaveProperty(input);
      }
    }
  });
});
