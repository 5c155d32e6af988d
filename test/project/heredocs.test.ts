import { describe, expect, it } from 'vitest';
import { filesInMemory } from '../../src/project/files.ts';
import { readSample } from '../support/samples.ts';

function read(name: string, text: string, others: Readonly<Record<string, string>> = {}) {
  const { files, runs } = readSample(filesInMemory({ [name]: text, ...others }));
  const [run] = runs;
  const at = (fact: string): string | undefined => {
    const place = run?.facts.get(fact)?.at;
    return place && text.slice(place.start, place.end);
  };
  return { files, run, runs, at };
}

const lines = [
  'base_model: org/base-1b',
  'datasets:',
  '  - path: data/a.jsonl',
  '    type: alpaca',
  'adapter: lora',
  'lora_r: 16',
  'micro_batch_size: 2',
  'learning_rate: 0.0002',
];

const script = (content: readonly string[], head = 'cat > /tmp/run.yaml <<EOF') =>
  ['#!/bin/bash', 'set -e', head, ...content, 'EOF', 'axolotl train /tmp/run.yaml', ''].join('\n');

const job = (content: readonly string[]) =>
  `name: tune\nresources: {accelerators: L4:1}\nrun: |\n${script(content).replace(/^(?=.)/gm, '  ')}`;

describe('documents that commands write', () => {
  it.each([
    ['in a script', 'train.sh', script(lines)],
    ['in a script, piped', 'train.sh', script(lines, "tee run.yml <<'EOF' >/dev/null")],
    ['in the commands of a job', 'job.yaml', job(lines)],
    [
      'in one of several commands',
      'task.yml',
      `type: task\ncommands:\n  - pip install axolotl\n  - |\n${script(lines).replace(/^(?=.)/gm, '    ')}`,
    ],
    [
      'in a step of a workflow',
      '.github/workflows/t.yml',
      `on: push\njobs:\n  t:\n    runs-on: gpu\n    steps:\n      - run: |\n${script(lines).replace(/^(?=.)/gm, '          ')}`,
    ],
  ])('are read with their true places %s', (_, name, text) => {
    const { files, at } = read(name, text);
    expect(files).toMatchObject([{ path: name, framework: 'axolotl', kind: 'train' }]);
    expect(at('model.id')).toBe('org/base-1b');
    expect(at('adapter.rank')).toBe('16');
  });

  it('may be JSON, and several', () => {
    const json =
      '{"model_name_or_path": "org/a", "training_data_path": "b.json", "peft_method": "lora", "r": 4}';
    const text = `cat <<A > a.json\n${json}\nA\n${script(lines)}`;
    const { runs, at } = read('train.sh', text);
    expect(runs.map(({ framework }) => framework.id)).toEqual(['fms-hf-tuning', 'axolotl']);
    expect(at('model.id')).toBe('"org/a"');
  });

  it('leave open what the shell fills in', () => {
    const filled = lines.map((line) =>
      line.replace('org/base-1b', 'org/$MODEL').replace(': 16', ': $(rank)'),
    );
    const { run } = read('train.sh', script(filled));
    expect(run?.facts.get('model.id')).toMatchObject({ value: null, state: 'unresolved' });
    expect(run?.facts.get('adapter.rank')).toMatchObject({ value: null, state: 'unresolved' });
    expect(run?.facts.get('hyper.microBatch')?.value).toBe(2);
    const quoted = read('train.sh', script(filled, "cat > run.yaml <<'EOF'")).run;
    expect(quoted?.facts.get('model.id')?.value).toBe('org/$MODEL');
  });

  it('find their side files beside the script', () => {
    const text = script([...lines, 'deepspeed: z3.json']);
    const { run } = read('jobs/train.sh', text, { 'jobs/z3.json': '{"zero_optimization": {"stage": 3}}' });
    expect(run?.facts.get('distributed.zeroStage')?.value).toBe(3);
  });

  it.each([
    ['no run', 'train.sh', script(['compute_environment: LOCAL_MACHINE', 'distributed_type: FSDP'])],
    ['a comment', 'train.sh', script(lines).replace(/^/gm, '# ')],
    ['without an end', 'train.sh', script(lines).replace('\nEOF', '')],
    ['prose', 'train.sh', `echo <<EOF\nbase_model and adapter, micro_batch_size\nEOF\n`],
  ])('are left alone where they are %s', (_, name, text) => {
    expect(read(name, text).files).toEqual([]);
  });
});
