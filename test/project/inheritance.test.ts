import { describe, expect, it } from 'vitest';
import { listedFrameworks } from '../../src/frameworks/listed.ts';
import { filesInMemory } from '../../src/project/files.ts';
import { type ReadResult, readPlans } from '../../src/project/read-plans.ts';
import { parseYaml } from '../../src/syntax/yaml.ts';

const base = `
grpo: {max_num_epochs: 1, seed: 42}
policy:
  model_name: org/base-1b
  train_global_batch_size: 512
  optimizer: {name: torch.optim.AdamW, kwargs: {lr: 5.0e-6}}
checkpointing: {enabled: true, checkpoint_dir: results}
`;

function read(contents: Readonly<Record<string, string>>): ReadResult {
  const files = filesInMemory(contents);
  return readPlans(files.list(), {
    files,
    frameworks: listedFrameworks,
    parse: (text) => parseYaml(text),
    named: new Set(),
  });
}

describe('files that inherit from others of the project', () => {
  it('are read with what their bases say, at the place where it is written', () => {
    const { runs } = read({
      'conf/base.yaml': base,
      'conf/runs/long.yaml': 'defaults: ../base.yaml\ncluster: {num_nodes: 4, gpus_per_node: 8}\n',
    });
    const run = runs.find(({ path }) => path === 'conf/runs/long.yaml');
    const model = run?.facts.get('model.id');
    expect(model).toMatchObject({ value: 'org/base-1b', state: 'inherited' });
    expect(base.slice(model?.at?.start, model?.at?.end)).toBe('org/base-1b');
    expect(model?.at?.file).toBe('conf/base.yaml');
    expect(run?.facts.get('hardware.count')).toMatchObject({ value: 32, state: 'stated' });
    expect(run?.native.map(({ path }) => path)).not.toContain('policy.model_name');
  });

  it('leave open what a base outside the project may say', () => {
    const { runs, unread } = read({
      'conf/long.yaml':
        'defaults: ../../elsewhere/grpo_base.yaml\npolicy: {max_total_sequence_length: 4096}\n',
    });
    expect(unread).toEqual([]);
    const facts = runs[0]?.facts;
    expect(facts?.get('data.sequenceLength')).toMatchObject({ value: 4096, state: 'stated' });
    expect(facts?.get('hyper.learningRate')).toMatchObject({ value: null, state: 'unresolved' });
    expect(facts?.get('data.heldOutKind')).toMatchObject({ value: null, state: 'unresolved' });
  });

  it('do not turn a workflow with `defaults` into a tuning file', () => {
    const { files } = read({ '.github/workflows/ci.yaml': 'defaults:\n  run:\n    shell: bash\njobs: {}\n' });
    expect(files).toEqual([]);
  });
});
