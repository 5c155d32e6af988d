import { describe, expect, it } from 'vitest';
import { filesInMemory } from '../../src/project/files.ts';
import { readSample } from '../support/samples.ts';

function read(name: string, text: string, others: Readonly<Record<string, string>> = {}) {
  const { files, runs, unread } = readSample(filesInMemory({ [name]: text, ...others }));
  const [run] = runs;
  const value = (fact: string) => run?.facts.get(fact)?.value;
  const at = (fact: string): string | undefined => {
    const place = run?.facts.get(fact)?.at;
    return place && text.slice(place.start, place.end);
  };
  return { files, run, runs, unread, value, at };
}

const swift = `CUDA_VISIBLE_DEVICES=0 \\
swift sft \\
    --model org/base-1b \\
    --train_type lora \\
    --dataset 'org/a#500' org/b \\
    --lora_rank=8 \\
    --learning_rate 1e-4 \\
    --packing \\
    --target_modules all-linear
`;

describe('runs that a command starts', () => {
  it('are read flag by flag, at their places', () => {
    const { files, value, at, run } = read('train.sh', swift);
    expect(files).toMatchObject([{ path: 'train.sh', framework: 'ms-swift', kind: 'train' }]);
    expect(at('model.id')).toBe('org/base-1b');
    expect(value('adapter.rank')).toBe(8);
    expect(at('adapter.rank')).toBe('8');
    expect(value('hyper.learningRate')).toBe(1e-4);
    expect(value('data.train')).toBe(2);
    expect(value('data.packing')).toBe(true);
    for (const key of run?.native ?? []) {
      if (!key.path.includes('[')) expect(swift.slice(key.keyAt.start, key.keyAt.end)).toBe(key.path);
    }
  });

  it.each([
    ['sft', 'swift sft --model org/a --train_type full --dataset org/d', 'ms-swift'],
    ['dpo', 'swift rlhf --rlhf_type dpo --model org/a --train_type lora --dataset org/d', 'ms-swift'],
    ['dpo', 'trl dpo --model_name_or_path org/a --dataset_name org/d --output_dir o', 'trl'],
    [
      'sft',
      'accelerate launch --num_processes 8 trl/scripts/sft.py --model_name_or_path org/a --dataset_name org/d --output_dir o',
      'trl',
    ],
    [
      'grpo',
      'torchrun --nproc_per_node 8 src/open_r1/grpo_boxes.py --model_name_or_path org/a --dataset_name org/d --output_dir o --num_generations 8',
      'trl',
    ],
    [
      'reward-model',
      'llamafactory-cli train --stage rm --do_train --model_name_or_path org/a --dataset d --template qwen',
      'llamafactory',
    ],
    ['sft', 'python -m mlx_lm lora --model org/a --train --data d --iters 100 --num-layers 8', 'mlx-lm'],
    ['sft', 'mlx_lm.lora --model org/a --train --data d --iters 100 --fine-tune-type dora', 'mlx-lm'],
  ])('have the objective %s of their command: %s', (objective, command, framework) => {
    const { files, value } = read('run.sh', `set -e\n${command}\n`);
    expect(files).toMatchObject([{ framework, kind: 'train' }]);
    expect(value('objective.kind')).toBe(objective);
    expect(value('model.id')).toBe('org/a');
  });

  it.each([
    ['a block of commands', `commands:\n  - pip install x\n  - |\n    ${swift.replaceAll('\n', '\n    ')}\n`],
    ['one line', `command: ${swift.replaceAll('\\\n', '').trim()}\n`],
    ['a folded text', `run: >-\n  ${swift.replaceAll(/\\\n */g, '\n  ').trim()}\n`],
    [
      'a list of words',
      'args: [swift, sft, --model, org/base-1b, "--train_type", lora, --dataset, org/a, org/b, --lora_rank, "8", --learning_rate, 1e-4, --packing, --target_modules, all-linear]\n',
    ],
    [
      'a container',
      'spec:\n  containers:\n  - name: t\n    command: [swift, sft]\n    args: [--model, org/base-1b, --train_type, lora, --dataset, a, --lora_rank, "8"]\n',
    ],
    [
      'a shell in a container',
      `spec:\n  command: ["bash", "-c", "${swift.replaceAll(/\\\n */g, '').trim()}"]\n`,
    ],
    [
      'a step of a workflow',
      `on: push\njobs:\n  t:\n    steps:\n      - run: |\n          ${swift.replaceAll('\n', '\n          ')}\n`,
    ],
  ])('are read in a job: %s', (_, text) => {
    const { files, value, at } = read('job.yaml', text);
    expect(files).toMatchObject([{ path: 'job.yaml', framework: 'ms-swift', kind: 'train' }]);
    expect(at('model.id')).toBe('org/base-1b');
    expect(value('adapter.rank')).toBe(8);
  });

  it('take what the script assigns, and leave open what it does not', () => {
    const rank = '=$' + '{RANK:-8}';
    const text = `MODEL=org/base-1b\n${swift.replace('org/base-1b', '"$MODEL"').replace('=8', rank)}`;
    const { value, run } = read('train.sh', text);
    expect(value('model.id')).toBe('org/base-1b');
    expect(run?.facts.get('adapter.rank')).toMatchObject({
      value: null,
      state: 'unresolved',
      raw: rank.slice(1),
    });
  });

  it.each(['"$@"', '$EXTRA_ARGS', '$' + '{ARGS[@]}'])(
    'leave open what is not written where %s may add to it',
    (more) => {
      const { value, run } = read('train.sh', swift.replace('--packing', more));
      expect(value('adapter.rank')).toBe(8);
      expect(run?.facts.get('adapter.alpha')).toMatchObject({ value: null, state: 'external' });
      const said = read('train.sh', swift).run?.facts.get('adapter.alpha')?.state;
      expect(said).toBe('default');
    },
  );

  it('leave several words behind one variable to the shell', () => {
    const text = `ARGS="--lora_rank 64 --packing"\n${swift.replace('--lora_rank=8', '$ARGS')}`;
    expect(read('train.sh', text).run?.facts.get('adapter.rank')?.state).toBe('external');
  });

  it('take the last of two flags of one name', () => {
    const { value } = read('train.sh', swift.replace('--packing', '--lora_rank 16'));
    expect(value('adapter.rank')).toBe(16);
  });

  it('are read in the scripts of a scheduler', () => {
    const text = `#!/bin/bash\n#SBATCH --gpus=8\nsrun ${swift}`;
    expect(read('train.sbatch', text).at('model.id')).toBe('org/base-1b');
  });

  it('may be several in one script', () => {
    expect(read('train.sh', `${swift}\n${swift.replace('org/base-1b', 'org/other')}`).runs).toHaveLength(2);
  });

  it('find their side files', () => {
    const text = swift.replace('--packing', '--deepspeed z3.json');
    const { value } = read('jobs/train.sh', text, { 'jobs/z3.json': '{"zero_optimization": {"stage": 3}}' });
    expect(value('distributed.zeroStage')).toBe(3);
  });

  it.each([
    ['another command', 'swift infer --model org/a --train_type lora --dataset org/d'],
    ['a file of settings with flags over it', 'trl sft --config run.yaml --model_name_or_path org/a'],
    ['a file of settings', 'llamafactory-cli train examples/run.yaml learning_rate=1e-5'],
    ['prose', 'echo "swift sft --model org/a --train_type lora --dataset org/d"'],
    ['a comment', '# swift sft --model org/a --train_type lora --dataset org/d'],
    [
      'a script of the project’s own',
      'python train.py --model_name_or_path org/a --dataset_name d --output_dir o',
    ],
    ['a command without settings', 'trl sft'],
  ])('are not seen in %s', (_, command) => {
    expect(read('run.sh', `${command}\n`)).toMatchObject({ files: [], unread: [] });
  });
});

describe('runs that a command starts with overrides', () => {
  const verl = `set -x
python3 -m verl.trainer.main_ppo \\
    algorithm.adv_estimator=grpo \\
    data.train_files="['data/a.parquet', 'data/b.parquet']" \\
    data.train_batch_size=512 \\
    actor_rollout_ref.model.path=org/base-1b \\
    +actor_rollout_ref.model.lora_rank=16 \\
    actor_rollout_ref.actor.optim.lr=3e-6 \\
    trainer.total_epochs=2
`;

  it('are read as the document that these make', () => {
    const { files, value, at } = read('run.sh', verl);
    expect(files).toMatchObject([{ framework: 'verl', kind: 'train' }]);
    expect(at('model.id')).toBe('org/base-1b');
    expect(value('adapter.rank')).toBe(16);
    expect(value('hyper.learningRate')).toBe(3e-6);
    expect(value('objective.kind')).toBe('grpo');
    expect(value('data.train')).toBe(2);
    expect(value('data.train[0].id')).toBe('data/a.parquet');
    expect(at('hyper.epochs')).toBe('2');
  });

  it('leave open what is not written where more may follow', () => {
    const { value, run } = read('run.sh', verl.replace('epochs=2', 'epochs=2 $@'));
    expect(value('adapter.rank')).toBe(16);
    expect(run?.facts.get('data.validation')?.state).toBe('external');
  });

  it.each([
    ['a configuration of its own', verl.replace('main_ppo', 'main_ppo --config-name mine')],
    ['another module', verl.replace('verl.trainer.main_ppo', 'verl.trainer.main_generation')],
  ])('are not seen with %s', (_, text) => {
    expect(read('run.sh', text).files).toEqual([]);
  });
});
