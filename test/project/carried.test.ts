import { describe, expect, it } from 'vitest';
import { filesInMemory } from '../../src/project/files.ts';
import { readSample } from '../support/samples.ts';

function read(name: string, text: string, others: Readonly<Record<string, string>> = {}) {
  const result = readSample(filesInMemory({ [name]: text, ...others }));
  const [run] = result.runs;
  /** The text at the place of a fact. */
  const at = (fact: string): string | undefined => {
    const place = run?.facts.get(fact)?.at;
    return place?.file === name ? text.slice(place.start, place.end) : undefined;
  };
  return { ...result, run, at };
}

const body = `    {
      "model_name_or_path": "org/base-1b",
      "training_data_path": "/data/tickets.json",
      "num_train_epochs": 3.0,
      "learning_rate": 1e-05,
      "peft_method": "lora",
      "r": 4
    }`;

const configMap = `# the job
apiVersion: v1
kind: ConfigMap
metadata: {name: tuning}
data:
  notes: plain text
  config.json: |
${body}
---
apiVersion: kubeflow.org/v1
kind: PyTorchJob
metadata: {name: tuning}
`;

describe('files inside a Kubernetes ConfigMap', () => {
  it('are read as the files that they become', () => {
    const { files, run } = read('job.yaml', configMap);
    expect(files).toEqual([
      { path: 'job.yaml', framework: 'fms-hf-tuning', kind: 'train', plans: ['job.yaml#0'] },
    ]);
    expect(run?.facts.get('model.id')).toMatchObject({ value: 'org/base-1b', state: 'stated' });
    expect(run?.facts.get('adapter.rank')?.value).toBe(4);
  });

  it.each([
    ['as they are', configMap],
    ['with Windows line ends', configMap.replaceAll('\n', '\r\n')],
    ['with the indentation announced', configMap.replace('|', '|2-')],
  ])('keep the places of their values, %s', (_, text) => {
    const { at } = read('job.yaml', text);
    expect(at('model.id')).toBe('"org/base-1b"');
    expect(at('adapter.rank')).toBe('4');
  });

  it('are typed by their own format', () => {
    const learningRate = (text: string) =>
      read('job.yaml', text).run?.native.find(({ path }) => path === 'learning_rate')?.value;
    expect(learningRate(configMap)).toBe(1e-5);
    const yaml = '    model_name_or_path: org/a\n    training_data_path: b\n    learning_rate: 1e-05';
    expect(learningRate(configMap.replace('config.json', 'config.yaml').replace(body, yaml))).toBe('1e-05');
  });

  it('are found in a list of manifests and in one line', () => {
    const line = '{"model_name_or_path": "org/base-1b", "training_data_path": "/data/tickets.json"}';
    const list = `apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: ConfigMap\n  data: {config: '${line}'}\n`;
    expect(read('all.yaml', list).at('model.id')).toBe('"org/base-1b"');
  });

  it('find their side files beside the manifest', () => {
    const text = configMap.replace('"r": 4', '"r": 4, "deepspeed": "zero.json"');
    const { run } = read('jobs/job.yaml', text, { 'jobs/zero.json': '{"zero_optimization": {"stage": 3}}' });
    expect(run?.facts.get('distributed.zeroStage')).toMatchObject({ value: 3, state: 'inherited' });
  });

  const yamlText =
    'model_name_or_path: org/base-1b\ntraining_data_path: /data/t.json\npeft_method: lora\nr: 4\n';
  const inline = (scalar: string) => `kind: ConfigMap\napiVersion: v1\ndata:\n  config.yaml: ${scalar}\n`;

  it.each([
    ['folded text', configMap.replace('|', '>-')],
    ['double quotes with line ends as escapes', inline(JSON.stringify(yamlText))],
    [
      'double quotes over several lines, as kubectl writes them',
      inline(`"${yamlText.trimEnd().replaceAll('\n', '\\n\\\n    ')}\\n"`),
    ],
    ['single quotes over several lines', inline(`'${yamlText.replaceAll('\n', '\n\n    ')}'`)],
    [
      'single quotes with doubled ones in a comment',
      inline(`'# it''s ours\n\n\n    ${yamlText.replaceAll('\n', '\n\n    ')}'`),
    ],
    ['one folded line of JSON', configMap.replace(`|\n${body}`, `>\n${body.replace(/\n */g, '\n    ')}`)],
  ])('are read with their true places in %s', (_, text) => {
    const { files, at, run, unread } = read('job.yaml', text);
    expect(unread).toEqual([]);
    expect(files).toMatchObject([{ framework: 'fms-hf-tuning', kind: 'train' }]);
    expect(at('model.id')?.replaceAll('"', '')).toBe('org/base-1b');
    expect(at('adapter.rank')).toBe('4');
    for (const key of run?.native ?? []) {
      expect(text.slice(key.keyAt.start, key.keyAt.end).replaceAll('"', '')).toBe(key.path);
      if (key.shape === 'scalar')
        expect(text.slice(key.at.start, key.at.end).replaceAll('"', '')).toBe(key.raw);
    }
  });

  it('are named as not read where escapes leave their values no place', () => {
    const text = inline(JSON.stringify('{"model_name_or_path": "org/a", "training_data_path": "b"}'));
    const { files, unread } = read('job.yaml', text);
    expect(files).toEqual([]);
    expect(unread).toMatchObject([{ path: 'job.yaml', reason: expect.stringContaining('`config.yaml`') }]);
    expect(text.slice(unread[0]?.at?.start, unread[0]?.at?.end)).toContain('model_name_or_path');
    expect(read('job.yaml', inline('"{\\"train_batch_size\\": 1}"')).unread).toEqual([]);
  });

  it.each([
    ['a manifest of another kind', configMap.replace('ConfigMap', 'Secret')],
    ['a template', configMap.replace(body, '    {{ .Values.model_name_or_path }} {{ .training_data_path }}')],
  ])('are left alone in %s', (_, text) => {
    expect(read('job.yaml', text).files).toEqual([]);
  });
});

describe('documents under a section of another one', () => {
  const document = {
    base_model: 'org/base-1b',
    datasets: [{ path: 'data/a.jsonl', type: 'alpaca' }],
    adapter: 'lora',
    lora_r: 8,
    micro_batch_size: 2,
  };

  it('are read where a worker takes the document of axolotl', () => {
    const { files, at } = read('job.json', JSON.stringify({ input: { user: 'x', args: document } }));
    expect(files).toMatchObject([{ framework: 'axolotl', kind: 'train' }]);
    expect(at('adapter.rank')).toBe('8');
  });

  it('are read where the section names the framework', () => {
    const text = `slurm: {nodes: 2}
llamafactory:
  model_name_or_path: org/base-1b
  stage: sft
  finetuning_type: lora
  dataset: tickets
  template: llama3
`;
    const { files, at, run } = read('submit.yaml', text);
    expect(files).toMatchObject([{ framework: 'llamafactory', kind: 'train' }]);
    expect(at('model.id')).toBe('org/base-1b');
    expect(run?.native.map(({ path }) => path)).toContain('finetuning_type');
  });

  it('are read as text too', () => {
    const yaml = 'base_model: org/base-1b\n  datasets: [{path: a, type: alpaca}]\n  micro_batch_size: 1\n';
    expect(read('run.yaml', `type: task\nconfig: |\n  ${yaml}`).at('model.id')).toBe('org/base-1b');
  });

  it('count only where a reader is sure of a run', () => {
    for (const section of [
      { learning_rate: 1, batch_size: 2, epochs: 3 },
      { r: 8, lora_alpha: 16, peft_type: 'LORA' },
    ]) {
      expect(read('x.json', JSON.stringify({ name: 'x', config: section })).files).toEqual([]);
    }
  });
});

describe('texts of several lines', () => {
  const run = [
    'base_model: org/base-1b',
    'datasets: [{path: a.jsonl, type: alpaca}]',
    'adapter: lora',
    'lora_r: 8',
    'micro_batch_size: 1',
  ];
  const block = (indent: number, lines = run): string =>
    lines.map((line) => `${' '.repeat(indent)}${line}\n`).join('');

  it.each([
    ['a compose project', `services: {}\nconfigs:\n  c:\n    content: |\n${block(6)}`],
    ['the values of a chart', `image: x\ntraining:\n  file: |-\n${block(4)}replicas: 1\n`],
    [
      'a workflow',
      `apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nspec:\n  templates:\n  - name: a\n    raw:\n      data: |\n${block(8)}`,
    ],
  ])('are read where they are a run, in %s', (_, text) => {
    const { files, at } = read('x.yaml', text);
    expect(files).toMatchObject([{ framework: 'axolotl', kind: 'train' }]);
    expect(at('adapter.rank')).toBe('8');
  });

  it.each([
    ['a script', `run: |\n${block(2, ['python train.py --base_model x --micro_batch_size 1'])}`],
    [
      'prose',
      `about: |\n${block(2, ['adapter: see base_model', 'datasets and micro_batch_size', '- more'])}`,
    ],
    ['a file for another program', `f: |\n${block(2, ['compute_environment: L', 'distributed_type: FSDP'])}`],
    ['what only looks like a run', `f: |\n${block(2, ['lora_r: 8', 'learning_rate: 1.0', 'epochs: 1'])}`],
    ['secret', `apiVersion: v1\nkind: Secret\nstringData:\n  c.yaml: |\n${block(4)}`],
  ])('are left alone where they are %s', (_, text) => {
    expect(read('x.yaml', text).files).toEqual([]);
  });

  it('give a file the name of its first run, whatever else it carries', () => {
    const zero = '{"zero_optimization": {"stage": 2}, "bf16": {"enabled": true}}';
    const text = `apiVersion: v1\nkind: ConfigMap\ndata:\n  ds.json: '${zero}'\n  c.yml: |\n${block(4)}`;
    expect(read('x.yaml', text).files).toMatchObject([{ framework: 'axolotl', kind: 'train' }]);
  });
});

describe('the examples inside a policy', () => {
  const starter = (head: string): string => `${head}
rules:
  - id: any
    title: Any
    severity: info
    when: {fact: method.kind, equals: lora}
    message: LoRA.
    examples:
      - bad:
          files:
            train.yml: |
              base_model: org/model-8b
              adapter: lora
              lora_r: 64
              datasets: [{path: data/a.jsonl, type: alpaca}]
              micro_batch_size: 2
          at: "train.yml:1"
`;

  it('are its tests, not runs of the project', () => {
    expect(read('policies/ours.yaml', starter('policy: ours\nversion: 1\ntitle: Ours')).files).toEqual([]);
    expect(read('policies/ours.yaml', starter('other: ours')).files).toHaveLength(1);
  });
});
