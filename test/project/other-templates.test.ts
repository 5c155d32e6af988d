import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/index.ts';
import { otherTemplates } from '../../src/project/other-templates.ts';

const run = (template: string, output = 'saves/replies'): Plan => ({
  id: 'train.yaml#0',
  path: 'train.yaml',
  kind: 'train',
  framework: 'llamafactory',
  label: 'a run',
  native: [],
  facts: new Map([
    ['data.chatTemplate', { value: template, state: 'stated' }],
    ['output.dir', { value: output, state: 'stated' }],
  ]),
});
const user = (text: string) => ({ path: 'chat.yaml', text, does: 'evaluate' }) as const;

describe('other templates under which a result is loaded', () => {
  it('are read from the file that loads it, with their place', () => {
    const text = 'adapter_name_or_path: ./saves/replies/ # the best\ntemplate: "qwen" # as served\n';
    const fact = otherTemplates(run('default'), [user(text)]);
    expect(fact?.value).toEqual(['qwen']);
    const at = fact?.also?.[0]?.at;
    expect(at && text.slice(at.start, at.end)).toBe('template: "qwen');
  });

  it('are none where all agree, or differ in thoughts alone', () => {
    const loads = (template: string) => user(`model_name_or_path: saves/replies\ntemplate: ${template}\n`);
    expect(otherTemplates(run('qwen3'), [loads('qwen3_nothink')])?.value).toEqual([]);
    expect(otherTemplates(run('qwen3'), [loads('qwen3'), loads('llama3')])?.value).toEqual(['llama3']);
  });

  it.each([
    ['another adapter is loaded', 'adapter_name_or_path: saves/replies-2\ntemplate: qwen\n'],
    ['several are', 'adapter_name_or_path: saves/replies,saves/more\ntemplate: qwen\n'],
    ['no template is named', 'adapter_name_or_path: saves/replies\n'],
    ['a benchmark loads it', 'adapter_name_or_path: saves/replies\ntemplate: fewshot\n'],
    ['a comment names it', '# adapter_name_or_path: saves/replies\ntemplate: qwen\n'],
  ])('are none where %s', (_, text) => {
    expect(otherTemplates(run('default'), [user(text)])?.value).toEqual([]);
  });
});
