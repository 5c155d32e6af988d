import { describe, expect, it } from 'vitest';
import { documentOf, nativeKeys } from '../../src/frameworks/kit/read.ts';
import type { Fact } from '../../src/model/index.ts';
import { keyFacts } from '../../src/project/derive/keys.ts';
import { filesInMemory } from '../../src/project/files.ts';
import { fullParsers } from '../../src/syntax/full.ts';
import { parse } from '../../src/syntax/index.ts';
import { readSample } from '../support/samples.ts';

/** Facts about the keys of one file, read as the program reads it. */
function factsOf(text: string, path = 'train.yml'): ReadonlyMap<string, Fact> {
  const [run] = readSample(filesInMemory({ [path]: text })).runs;
  if (run === undefined) throw new Error('the sample was not recognised');
  return keyFacts(run.framework.id, run.native);
}

/** The records of a list, without their places. */
function records(facts: ReadonlyMap<string, Fact>, list: string): readonly Record<string, unknown>[] {
  const count = Number(facts.get(list)?.value ?? 0);
  return Array.from({ length: count }, (_, i) => {
    const prefix = `${list}[${i}].`;
    const fields = [...facts].filter(([name, { value }]) => name.startsWith(prefix) && value !== null);
    return Object.fromEntries(fields.map(([name, { value }]) => [name.slice(prefix.length), value]));
  });
}

const axolotl = (lines: string): string =>
  `base_model: org/model-8b\n${lines}\ndatasets:\n  - path: data/a.jsonl\n    type: alpaca\nmicro_batch_size: 1\n`;
const trainer = (lines: string): string =>
  `output_dir: out\nper_device_train_batch_size: 2\nnum_train_epochs: 1\n${lines}\n`;
const factory = (lines: string): string =>
  `model_name_or_path: org/model-8b\nstage: sft\nfinetuning_type: lora\ndataset: replies\n${lines}\n`;
const trl = (lines: string): string =>
  `model_name_or_path: org/model-8b\ndataset_name: org/replies\nuse_peft: true\noutput_dir: out\n${lines}\n`;

describe('keys that nobody reads', () => {
  const unknown = (text: string) => records(factsOf(text), 'keys.unknown');

  it('come with the key that is one letter away', () => {
    expect(unknown(axolotl('lora_alpa: 16'))).toEqual([
      { name: 'lora_alpa', handling: 'dropped', version: '0.18.0', suggestion: 'lora_alpha', edits: 1 },
    ]);
  });

  it('come with the name that this framework uses for what another calls so', () => {
    expect(unknown(axolotl('r: 16'))).toMatchObject([
      { name: 'r', suggestion: 'lora_r', elsewhere: expect.stringContaining('PEFT') },
    ]);
  });

  it('come with the section in which the name is read', () => {
    expect(unknown(axolotl('use_vllm: true'))).toMatchObject([{ belongs: 'trl.use_vllm' }]);
  });

  it('offer no key that the file sets already', () => {
    expect(unknown(axolotl('lora_alpha: 16\nlora_alpa: 16'))[0]).not.toHaveProperty('suggestion');
  });

  it('are told at the top of what nobody reads, and once', () => {
    expect(unknown(axolotl('mystery:\n  a: 1\n  b: [{c: 2}]')).map(({ name }) => name)).toEqual(['mystery']);
  });

  it.each([
    ['below a map of the author’s own', 'model_config:\n  lora_alpa: 1'],
    ['without a value', 'lora_alpa:'],
    ['with a name for helpers', 'x-lora_alpa: 1\n_common: 2'],
    ['beside a plugin that no table knows', 'plugins: [team.Plugin]\nlora_alpa: 1'],
  ])('are left alone %s', (_, lines) => {
    expect(unknown(axolotl(lines))).toEqual([]);
  });

  it('are told for scripts only where they look misspelt', () => {
    expect(unknown(trainer('my_own_argument: 1'))).toEqual([]);
    expect(unknown(trainer('learning_rat: 1'))).toMatchObject([{ suggestion: 'learning_rate' }]);
  });
});

describe('names of other times', () => {
  it('say what took their place and whether that is written too', () => {
    const renamed = (lines: string) => records(factsOf(axolotl(lines)), 'keys.renamed');
    expect(renamed('dpo_beta: 0.1')).toMatchObject([{ to: 'rl_beta', both: false }]);
    expect(renamed('dpo_beta: 0.1\nrl_beta: 0.1')).toMatchObject([{ both: true }]);
    expect(renamed('dpo_beta: 0.1\nrl_beta:')).toMatchObject([{ both: false }]);
  });

  it('say since when nobody reads them', () => {
    expect(records(factsOf(axolotl('relora_steps: 10')), 'keys.gone')).toEqual([
      { name: 'relora_steps', until: '0.12.0' },
    ]);
  });
});

describe('keys of plugins', () => {
  const without = (lines: string) =>
    records(factsOf(axolotl(lines)), 'keys.withoutPlugin').map(({ name }) => name);

  it('are told where the plugin is not listed', () => {
    expect(without('liger_rope: true')).toEqual(['liger_rope']);
    expect(without('plugins: [axolotl.integrations.spectrum.SpectrumPlugin]\nliger_rope: true')).toEqual([
      'liger_rope',
    ]);
  });

  it('are left alone where it is, or where they are off', () => {
    expect(without('plugins:\n  - axolotl.integrations.liger.LigerPlugin\nliger_rope: true')).toEqual([]);
    expect(without('liger_rope: false')).toEqual([]);
  });
});

describe('values', () => {
  const list = (name: string, text: string) => records(factsOf(text), `keys.${name}`);

  it('in a map that is written out as one text are left to what reads it', () => {
    expect(list('textNumbers', axolotl('optim_args:\n  eps: 1e-8'))).toEqual([]);
    expect(list('textNumbers', axolotl('lr_scheduler_kwargs:\n  min_lr: 1e-6'))).toHaveLength(1);
  });

  it('that a loader leaves as text are told with the number as it should be written', () => {
    expect(list('textNumbers', trainer('learning_rate: 2e-5'))).toEqual([
      {
        name: 'learning_rate',
        raw: '2e-5',
        number: '2.0e-5',
        converter: 'nothing but the script itself',
      },
    ]);
    expect(list('textNumbers', trainer('adam_epsilon: 1.5e8'))[0]).toMatchObject({ number: '1.5e+8' });
  });

  it.each([
    ['where the framework converts', axolotl('learning_rate: 2e-5')],
    ['that are numbers to the loader', trainer('learning_rate: 2.0e-5')],
    ['that are quoted on purpose', trainer('run_name: "2e-5"')],
    ['of a text', trainer('run_name: 2e-5')],
  ])('%s are no text numbers', (_, text) => {
    expect(list('textNumbers', text)).toEqual([]);
  });

  it('of another kind are told with what is expected', () => {
    expect(list('wrongTypes', axolotl('lora_modules_to_save: lm_head'))).toMatchObject([
      { expected: 'a list' },
    ]);
    expect(list('wrongTypes', axolotl('warmup_steps: 0.1'))).toMatchObject([{ expected: 'a whole number' }]);
    expect(list('wrongTypes', axolotl('save_strategy: no'))).toMatchObject([
      { expected: 'the text "no" in quotes' },
    ]);
  });

  it('that pydantic converts pass', () => {
    const lines = 'sample_packing: "yes"\nlora_r: "16"\nval_set_size: 1\nbf16: auto\ntf32: 1';
    for (const name of ['wrongTypes', 'wrongValues', 'outOfRange'])
      expect(list(name, axolotl(lines))).toEqual([]);
  });

  it('that are numbers in quotes are told where nothing converts them', () => {
    expect(list('wrongTypes', factory('lora_rank: "8"'))).toMatchObject([
      { name: 'lora_rank', expected: 'a whole number' },
    ]);
    expect(list('wrongTypes', factory('lora_rank: 8\nlearning_rate: 1e-4\nlora_target: "8"'))).toEqual([]);
    expect(list('wrongTypes', trl('lora_r: "8"'))).toEqual([]);
  });

  it('with a fraction are told where an argument parser makes whole numbers of them', () => {
    expect(list('wrongTypes', trl('lora_r: "8.5"'))).toMatchObject([{ expected: 'a whole number' }]);
    expect(list('wrongTypes', trl('learning_rate: "0.5"'))).toEqual([]);
  });

  it('of a fixed list are told with the nearest', () => {
    expect(list('wrongValues', axolotl('rl: dppo'))).toMatchObject([{ suggestion: 'dpo' }]);
    expect(list('wrongValues', axolotl('attn_implementation: org/kernel'))).toEqual([]);
  });

  it('outside a range are told with the bound', () => {
    expect(list('outOfRange', axolotl('relora_prune_ratio: 1.5'))).toMatchObject([{ bound: 'at most 1' }]);
    expect(list('outOfRange', axolotl('neftune_noise_alpha: 0'))).toMatchObject([{ bound: 'above 0' }]);
  });

  it('that are the text None are told', () => {
    expect(list('nullTexts', axolotl('deepspeed: None'))).toMatchObject([{ name: 'deepspeed' }]);
  });

  it('that something fills in later are left alone', () => {
    const lines = 'rl: ${RL}\nwarmup_steps: "{{ warmup }}"\nattn_implementation: $ATTN\nlora_r: <rank>';
    for (const name of ['wrongTypes', 'wrongValues']) expect(list(name, axolotl(lines))).toEqual([]);
  });
});

describe('repeated keys', () => {
  const repeated = (text: string) => records(factsOf(text), 'keys.repeated');

  it('say whether both entries agree', () => {
    expect(repeated(axolotl('lora_r: 8\nlora_r: 16'))).toEqual([{ name: 'lora_r', same: false }]);
    expect(repeated(axolotl('lora_r: 8\nlora_r: 8'))).toEqual([{ name: 'lora_r', same: true }]);
  });

  it('stand at the entry that counts, and point at the other', () => {
    const text = axolotl('lora_r: 8\nlora_r: 16');
    const fact = factsOf(text).get('keys.repeated[0].name');
    expect(text.slice(fact?.at?.start, fact?.at?.end)).toBe('16');
    expect(fact?.also).toHaveLength(1);
  });
});

it('leaves every list unset for a framework without a table', () => {
  const facts = keyFacts('no-such-framework', []);
  expect([...facts.values()].every(({ state }) => state === 'unset')).toBe(true);
});

describe('arguments of a component', () => {
  const torchtune = (
    model: string,
    dataset: string,
  ): string => `model: {_component_: torchtune.models.${model}}
dataset: {_component_: torchtune.datasets.${dataset}}
tokenizer: {_component_: torchtune.models.llama3.llama3_tokenizer, path: /t}
checkpointer: {_component_: torchtune.training.FullModelHFCheckpointer, checkpoint_dir: /m}
optimizer: {_component_: torch.optim.AdamW, lr: 1e-5}
batch_size: 2
epochs: 1
`;
  const unknown = (model: string, dataset = 'alpaca_dataset') =>
    records(factsOf(torchtune(model, dataset), 'train.yaml'), 'keys.unknown');

  it('are told where they are a letter off', () => {
    expect(unknown('llama3_1.qlora_llama3_1_8b, lora_attn_modules: [q_proj], lora_alpa: 16')).toMatchObject([
      { name: 'model.lora_alpa', handling: 'rejected', suggestion: 'lora_alpha', edits: 1 },
    ]);
    expect(unknown('llama3_1.llama3_1_8b', 'alpaca_dataset, train_on_inputs: false')).toMatchObject([
      { name: 'dataset.train_on_inputs', suggestion: 'train_on_input' },
    ]);
  });

  it.each([
    ['are right', 'llama3_1.lora_llama3_1_8b, lora_rank: 8, lora_alpha: 16'],
    ['may be of another version', 'llama3_1.lora_llama3_1_8b, lora_rank: 8, with_something_new: true'],
    ['belong to another component', 'mine.lora_mine, lora_alpa: 16'],
    ['stand beside what they would mean', 'llama3_1.lora_llama3_1_8b, lora_alpha: 16, lora_alpa: 16'],
    ['have no value', 'llama3_1.lora_llama3_1_8b, lora_alpa: null'],
  ])('are left alone where they %s', (_, model) => {
    expect(unknown(model)).toEqual([]);
  });
});

describe('keys of a DeepSpeed document', () => {
  const document = (text: string): ReadonlyMap<string, Fact> => {
    const root = parse(text, 'zero.json', fullParsers).documents[0]?.root;
    if (!root) throw new Error('the sample is no document');
    return keyFacts('deepspeed', nativeKeys(documentOf(root, 'zero.json', 'json')));
  };
  const unknown = (text: string) => records(document(text), 'keys.unknown');

  it('are rejected in the sections that are checked, however deep, and dropped at the top', () => {
    const nested =
      '{"zero_optimization": {"stage3_prefetch_bucket_sizes": 1, "offload_param": {"devices": "cpu"}}}';
    expect(unknown(nested)).toMatchObject([
      {
        name: 'zero_optimization.stage3_prefetch_bucket_sizes',
        handling: 'rejected',
        suggestion: 'stage3_prefetch_bucket_size',
      },
      { name: 'zero_optimization.offload_param.devices', handling: 'rejected', suggestion: 'device' },
    ]);
    expect(unknown('{"gradient_cliping": 1.0}')).toMatchObject([
      { handling: 'dropped', suggestion: 'gradient_clipping' },
    ]);
  });

  it('come with the section that reads them', () => {
    expect(unknown('{"overlap_comm": true}')).toMatchObject([{ belongs: 'zero_optimization.overlap_comm' }]);
  });

  it.each([
    ['that other programs keep at the top', '{"train_iters": 10, "comment": "ours", "_note": 1}'],
    ['of an optimiser or a schedule', '{"optimizer": {"type": "X", "params": {"my_beta": 1}}}'],
    ['under their older and their newer name', '{"zero_optimization": {"prefetch_bucket_size": 1}}'],
  ])('%s are left alone', (_, text) => {
    expect(unknown(text)).toEqual([]);
  });

  it('may leave every value to the trainer', () => {
    const text =
      '{"train_batch_size": "auto", "fp16": {"enabled": "auto"}, "zero_optimization": {"reduce_bucket_size": "auto"}}';
    for (const list of ['wrongTypes', 'wrongValues']) {
      expect(records(document(text), `keys.${list}`)).toEqual([]);
    }
  });

  it('say what took the place of an old name', () => {
    const text = '{"zero_optimization": {"stage3_gather_fp16_weights_on_model_save": true}}';
    expect(records(document(text), 'keys.renamed')).toMatchObject([
      { to: 'stage3_gather_16bit_weights_on_model_save', both: false },
    ]);
    expect(records(document('{"compile": {"backend": "inductor"}}'), 'keys.gone')).toMatchObject([
      { until: '0.14.4' },
    ]);
  });

  it.each([
    ['a switch in the place of a section', '{"bf16": true}', 'wrongTypes', 1],
    ['the oldest form of ZeRO', '{"zero_optimization": true}', 'wrongTypes', 0],
    ['a batch of nothing', '{"train_batch_size": 0}', 'outOfRange', 1],
    ['a schedule of torch', '{"scheduler": {"type": "StepLR"}}', 'wrongValues', 0],
    ['a schedule of nobody', '{"scheduler": {"type": "WarmupCosine"}}', 'wrongValues', 1],
    ['a type in capitals', '{"communication_data_type": "BF16"}', 'wrongValues', 0],
    ['a type that nothing is sent in', '{"communication_data_type": "int8"}', 'wrongValues', 1],
  ])('tell %s: %s', (_, text, list, count) => {
    expect(records(document(text), `keys.${list}`)).toHaveLength(count);
  });

  it('whose values a script puts in are left alone', () => {
    expect(records(document('{"train_batch_size": "BATCH_SIZE"}'), 'keys.wrongTypes')).toEqual([]);
    expect(records(document('{"train_batch_size": "many"}'), 'keys.wrongValues')).toHaveLength(1);
  });
});

describe('values of ms-swift', () => {
  const swift = (lines: string): string => `model: org/m\ndataset: org/d\ntuner_type: lora\n${lines}\n`;

  it.each([
    ['torch_dtype: bf16', 'wrongValues', 1],
    ['torch_dtype: bfloat16', 'wrongValues', 0],
    ['warmup_ratio: 1.0', 'outOfRange', 1],
    ['warmup_ratio: 0.1', 'outOfRange', 0],
    ['lora_rank: 8.5', 'wrongTypes', 1],
    ['lora_rnk: 8', 'unknown', 1],
    ['target_modules: all-linear', 'wrongTypes', 0],
    ['of_a_plugin: 3', 'unknown', 0],
    ['gradient_accumulation_steps: $(expr 16 / $gpus)', 'wrongTypes', 0],
    ['gradient_accumulation_steps: "`expr 16 / $gpus`"', 'wrongTypes', 0],
  ])('%s: %s %i', (lines, list, count) => {
    expect(records(factsOf(swift(lines)), `keys.${list}`)).toHaveLength(count);
  });
});

const mlx = (lines: string): string => `model: org/model-3b\niters: 100\nadapter_path: adapters\n${lines}\n`;

describe('keys of an earlier release', () => {
  it('are no place to move another key to, and no name to correct one to', () => {
    const litgpt = 'checkpoint_dir: c/org/m\nout_dir: out\nlora_r: 8\ndata: LIMA\nlearning_rate: 0.0002\n';
    const [record] = records(factsOf(litgpt), 'keys.unknown');
    expect(record?.name).toBe('learning_rate');
    expect(record?.belongs).toBeUndefined();
  });

  it('come with the section that they moved to', () => {
    const litgpt =
      'checkpoint_dir: c/org/m\nout_dir: out\nlora_r: 8\ndata: LIMA\ntrain:\n  learning_rate: 0.0002\n';
    expect(records(factsOf(litgpt), 'keys.renamed')).toEqual([
      {
        name: 'train.learning_rate',
        to: 'optimizer.init_args.lr',
        since: '0.4.0',
        both: false,
        moved: true,
        read: false,
      },
    ]);
  });
});

describe('a name that another framework has', () => {
  it('is no word for what the file sets already', () => {
    const [record] = records(factsOf(mlx('batch_size: 4\nmicro_batch_size: 1')), 'keys.unknown');
    expect(record).toMatchObject({ name: 'micro_batch_size' });
    expect(record?.suggestion).toBeUndefined();
  });
});

describe('a key in another section', () => {
  it('belongs elsewhere only with a value that is read there', () => {
    const [list] = records(factsOf(mlx('lora_parameters:\n  rank: 8\n  num_layers: [q, v]')), 'keys.unknown');
    const [one] = records(factsOf(mlx('lora_parameters:\n  rank: 8\n  num_layers: 8')), 'keys.unknown');
    expect(list?.belongs).toBeUndefined();
    expect(one?.belongs).toBe('num_layers');
  });
});

describe('a name that is nearly another', () => {
  it('is no slip with a value of another kind', () => {
    const near = (lines: string) =>
      records(factsOf(trainer(lines), 'args.yaml'), 'keys.unknown').map(({ name }) => name);
    expect(near('label_name: 3')).toEqual([]);
    expect(near('label_name: [labels]')).toEqual(['label_name']);
  });
});

describe('files that a script of the project reads', () => {
  const facts = factsOf(trainer('learning_rate: 2e-5\nevaluation_strategy: steps'), 'args.yaml');

  it('may be converted there, so that a number as text is told with doubt', () => {
    expect(facts.get('keys.textNumbers[0].name')?.confidence).toBe(0.6);
    expect(facts.get('keys.textNumbers[0].converter')?.value).toBe('nothing but the script itself');
  });

  it('may be asked for old names', () => {
    expect(facts.get('keys.renamed[0].both')?.confidence).toBe(0.6);
  });
});
