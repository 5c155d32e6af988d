import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goals } from '../../src/model/index.ts';
import { type Editor, startEditor } from '../support/language-server.ts';
import { blocksOf, repository, root } from '../support/pages.ts';

/** The settings that docs/faq.md gives, with the schemas of this checkout. */
function settings(): Readonly<Record<string, unknown>> {
  const page = readFileSync(join(root, 'docs/faq.md'), 'utf8');
  const block = blocksOf(page).find(({ before }) => before === '`.vscode/settings.json`:');
  const written = JSON.parse(block?.text ?? '{}') as { 'yaml.schemas': Record<string, string> };
  const schemas = Object.entries(written['yaml.schemas']).map(([path, files]) => [
    path.replace('node_modules/tunelint/', `${root}/`),
    files,
  ]);
  return { schemas: Object.fromEntries(schemas) };
}

let editor: Editor;
let here: { path: string; remove(): void };
beforeAll(async () => {
  here = repository();
  editor = await startEditor(here.path, settings());
});
afterAll(() => {
  editor?.close();
  here?.remove();
});

describe('an editor with the YAML language server', () => {
  it('completes every goal in tuning-intent.yaml', async () => {
    editor.open('tuning-intent.yaml', 'version: 1\ngoals:\n  - \n');
    const offered = await editor.complete('tuning-intent.yaml', 2, 4);
    expect([...offered.keys()]).toEqual(expect.arrayContaining([...goals]));
  });

  it('completes and explains the keys of an intent', async () => {
    editor.open('a/tuning-intent.yaml', 'serving:\n  \n');
    const offered = await editor.complete('a/tuning-intent.yaml', 1, 2);
    expect(offered.get('max_rank')).toContain('Largest adapter rank');
  });

  it('marks a goal that does not exist', async () => {
    editor.open('b/tuning-intent.yaml', 'goals: [customize-style]\n');
    expect((await editor.problems('b/tuning-intent.yaml')).join('\n')).toContain('customise-style');
  });

  it('finds nothing wrong with an intent that holds', async () => {
    const text = readFileSync(join(root, 'examples/support-tone/tuning-intent.yaml'), 'utf8');
    editor.open('c/tuning-intent.yaml', text);
    expect(await editor.problems('c/tuning-intent.yaml')).toEqual([]);
  });

  it('takes a schema that the file itself names', async () => {
    const line = `# yaml-language-server: $schema=${root}/schemas/tuning-intent.schema.json`;
    editor.open('other-name.yaml', `${line}\npurpose: \n`);
    expect([...(await editor.complete('other-name.yaml', 1, 9)).keys()]).toContain('smoke-test');
  });

  it('completes the name of a fact in a policy, with its meaning', async () => {
    const text =
      'policy: ours\nversion: 1\ntitle: Ours\nrules:\n  - id: a-rule\n    title: A\n    severity: info\n    message: x\n    when:\n      fact: \n';
    editor.open('policies/ours.yaml', text);
    const offered = await editor.complete('policies/ours.yaml', 9, 12);
    expect(offered.get('adapter.rank')).toContain('rank of the adapter');
    expect([...offered.keys()]).toContain('item.context');
  });

  it('completes the operators of a condition', async () => {
    const text =
      'policy: ours\nversion: 1\ntitle: Ours\nrules:\n  - id: a-rule\n    title: A\n    severity: info\n    message: x\n    when:\n      fact: adapter.rank\n      \n';
    editor.open('policies/other.yaml', text);
    const offered = await editor.complete('policies/other.yaml', 10, 6);
    expect([...offered.keys()]).toEqual(expect.arrayContaining(['atLeast', 'greater', 'exists']));
  });

  it('completes the shipped rules in tunelint.yaml, and says what they are about', async () => {
    editor.open('tunelint.yaml', 'rules:\n  \n');
    const offered = await editor.complete('tunelint.yaml', 1, 2);
    expect(offered.get('when-to-tune/full-finetune-fanout')).toContain('Several full fine-tunes of one base');
    editor.open('a/tunelint.yaml', 'rules:\n  when-to-tune/full-finetune-fanout: info\n');
    expect(await editor.hover('a/tunelint.yaml', 1, 8)).toContain('Several full fine-tunes of one base');
  });

  it('marks a severity that does not exist, of a shipped rule and of one of the team', async () => {
    const rules = ['when-to-tune/full-finetune-fanout: fatal', 'our-team/pinned: fatal'];
    editor.open('b/tunelint.yaml', `rules:\n${rules.map((rule) => `  ${rule}\n`).join('')}`);
    expect(await editor.problems('b/tunelint.yaml')).toHaveLength(2);
  });
});
