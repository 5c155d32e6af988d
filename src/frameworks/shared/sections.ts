import { booleanFrom, numberFrom } from '../../syntax/resolve.ts';
import type { MapNode, Node } from '../../syntax/tree.ts';
import { find, itemsAt, keysAt, type Located, type Native, within } from '../kit/native.ts';
import { languageModelWords, namesLanguageModel, namesOtherModel } from './other-models.ts';
import { recordKeys } from './run-records.ts';

/**
 * The sections of a project's own tuning file, by what people keep in them. Names differ from project to project,
 * and so does the question whether there are sections at all; the keys inside are mostly those of Hugging Face.
 */
export type Role = 'top' | 'model' | 'train' | 'lora' | 'quant' | 'data' | 'eval' | 'output';

/** Section names without case, separators, and endings such as `_config` and `_args`. */
const names: Readonly<Record<Role, readonly string[]>> = {
  top: ['main', 'general', 'common', 'global'],
  model: [
    'model',
    'basemodel',
    'llm',
    'base',
    'pretrained',
    'modelloading',
    'architecture',
    'policy',
    'actor',
    'actortrain',
    'sfttrain',
    'student',
    'studenttrain',
  ],
  train: [
    'train',
    'training',
    'trainer',
    'hyper',
    'hyperparameter',
    'hyperparameters',
    'hyperparams',
    'hparams',
    'sft',
    'dpo',
    'orpo',
    'kto',
    'ppo',
    'grpo',
    'finetune',
    'finetuning',
    'tuning',
    'optim',
    'optimization',
    'optimisation',
    'optimizer',
    'schedule',
  ],
  lora: ['lora', 'qlora', 'peft', 'adapter', 'dora'],
  quant: ['quant', 'quantization', 'quantisation', 'bnb', 'bitsandbytes'],
  data: ['data', 'dataset', 'datasets'],
  eval: ['eval', 'evaluation', 'validation'],
  output: [
    'output',
    'outputs',
    'logger',
    'logging',
    'log',
    'checkpoint',
    'checkpoints',
    'checkpointing',
    'save',
    'hub',
  ],
};

const roleByName: ReadonlyMap<string, Role> = new Map(
  (Object.keys(names) as (keyof typeof names)[]).flatMap((role) =>
    names[role].map((name) => [name, role] as const),
  ),
);

const endings =
  /(config|configs|configuration|cfg|cfgs|conf|args|arguments|params|parameters|settings|options|opts)$/;

export function roleOf(name: string): Role | undefined {
  const bare = bareName(name);
  return roleByName.get(bare) ?? roleByName.get(bare.replace(endings, ''));
}

const bareName = (name: string): string => name.toLowerCase().replace(/[-_ ]/g, '');

const isOfObjective = (name: string): boolean =>
  /^(sft|dpo|orpo|kto|ppo|grpo)$/.test(bareName(name).replace(endings, ''));

/** Addresses of the sections of each role, inside one view. */
interface Layout {
  readonly sections: ReadonlyMap<Role, readonly string[]>;
  /** Sections whose keys are written in capitals, as constants of a script are. */
  readonly inCapitals: ReadonlySet<string>;
}

const noLayout: Layout = { sections: new Map(), inCapitals: new Set() };

const layouts = new WeakMap<Node, Layout>();

function layoutOf(native: Native): Layout {
  const here = find(native, '')?.node;
  if (here?.kind !== 'map') return noLayout;
  let layout = layouts.get(here);
  if (layout === undefined) {
    layout = layOut(native);
    layouts.set(here, layout);
  }
  return layout;
}

/**
 * Sections stand at the top, or one level below in the section of the model or the training. The adapter's may lie a
 * level deeper (`trainer.model.lora`).
 */
function layOut(native: Native): Layout {
  const sections = new Map<Role, string[]>([['top', ['']]]);
  const add = (role: Role | undefined, path: string): void => {
    if (role !== undefined) sections.set(role, [...(sections.get(role) ?? []), path]);
  };
  for (const name of topSections(native)) {
    const role = roleOf(name);
    add(role, name);
    const inner = role === undefined || role === 'data' ? [] : sectionsOf(within(native, name));
    for (const one of inner) add(roleOf(one), `${name}.${one}`);
    for (const path of adaptersBelow(native, name, inner)) add('lora', path);
  }
  const paths = [...sections.values()].flat();
  return { sections, inCapitals: new Set(paths.filter((path) => isInCapitals(native, path))) };
}

/**
 * Beside a section of the training, those of several objectives are alternatives of which the command picks one, and
 * none of them says how this run trains.
 */
function topSections(native: Native): readonly string[] {
  const all = sectionsOf(native);
  const others = all.filter((name) => !isOfObjective(name));
  const areAlternatives = all.length - others.length > 1 && others.some((name) => roleOf(name) === 'train');
  return areAlternatives ? others : all;
}

const adaptersBelow = (native: Native, name: string, inner: readonly string[]): readonly string[] =>
  inner
    .filter((one) => roleOf(one) === 'model' || roleOf(one) === 'train')
    .flatMap((one) =>
      sectionsOf(within(native, `${name}.${one}`))
        .filter((last) => roleOf(last) === 'lora')
        .map((last) => `${name}.${one}.${last}`),
    );

function isInCapitals(native: Native, section: string): boolean {
  const keys = keysAt(native, section);
  return keys.length > 1 && keys.every((key) => /[A-Z]/.test(key) && key === key.toUpperCase());
}

/**
 * Names of the sections, those of files that the document inherits from among them. Keys with a dot cannot be asked for
 * by path, and are no names of sections.
 */
function sectionsOf(native: Native): readonly string[] {
  return keysAt(native, '').filter((name) => !/[.[\]]/.test(name) && find(native, name)?.node.kind === 'map');
}

/** Addresses at which keys may stand, in order: by role as given, then by key. */
export function pathsIn(native: Native, roles: readonly Role[], keys: readonly string[]): readonly string[] {
  const { sections, inCapitals } = layoutOf(native);
  return roles.flatMap((role) =>
    (sections.get(role) ?? []).flatMap((section) => {
      const written = inCapitals.has(section) ? keys.map((key) => key.toUpperCase()) : keys;
      return section === '' ? written : written.map((key) => `${section}.${key}`);
    }),
  );
}

export function findIn(
  native: Native,
  roles: readonly Role[],
  keys: readonly string[],
  fits: (located: Located) => boolean,
): Located | undefined {
  for (const path of pathsIn(native, roles, keys)) {
    const found = find(native, path);
    if (found && fits(found)) return found;
  }
  return undefined;
}

export function hasSection(native: Native, role: Role): boolean {
  return layoutOf(native).sections.has(role);
}

// ---- evidence ---------------------------------------------------------------------------------------------------

const scalarText = ({ node }: Located): string | undefined =>
  node.kind === 'scalar' && node.text.trim() !== '' ? node.text.trim() : undefined;

const isNumber =
  (from: number, to: number) =>
  (located: Located): boolean => {
    const value = numberFrom(scalarText(located) ?? '');
    return value !== null && value >= from && value <= to;
  };

const isFlag = (located: Located): boolean => booleanFrom(scalarText(located) ?? '') !== null;
const isWord = (located: Located): boolean =>
  /^(?:[A-Za-z]|[.~]{0,2}\/)[\w./:@-]*$/.test(scalarText(located) ?? '') && !isFlag(located);
const isAnything = ({ node }: Located): boolean => node.kind !== 'scalar' || node.text.trim() !== '';

type Evidence = readonly [
  roles: readonly Role[],
  keys: readonly string[],
  fits: (located: Located) => boolean,
];

const everywhere: readonly Role[] = ['top', 'model', 'train', 'lora'];

/** Keys that hardly stand anywhere but in a file that tunes a model. */
const telling: readonly Evidence[] = [
  [everywhere, ['lora_r', 'lora_rank'], isNumber(0, 4096)],
  [['lora'], ['r', 'rank'], isNumber(1, 4096)],
  [everywhere, ['lora_alpha'], isNumber(0, 8192)],
  [['lora'], ['alpha'], isNumber(0.001, 8192)],
  [[...everywhere, 'quant'], ['load_in_4bit', 'load_in_8bit', 'use_4bit', 'bnb_4bit_quant_type'], isAnything],
  [everywhere, ['use_lora', 'use_qlora', 'use_peft', 'lora_enable', 'enable_lora'], isFlag],
  [everywhere, ['peft_type', 'peft_method'], isWord],
  [everywhere, ['num_virtual_tokens'], isNumber(1, 10_000)],
  [['train', 'top'], ['per_device_train_batch_size'], isNumber(1, 65_536)],
];

/** The size of an adapter that is yet to be made, which no file that only loads a model has. */
const sizes: Evidence = [everywhere, ['lora_r', 'lora_rank', 'lora_alpha'], isNumber(1, 8192)];

/** Keys that name a pretrained model; they stand in files of evaluations and services too. */
const namesModel: Evidence = [
  ['model', 'top', 'train'],
  [
    'base_model',
    'model_name_or_path',
    'base_model_name_or_path',
    'base_model_name',
    'base_model_id',
    'base_model_path',
    'pretrained_model_name_or_path',
  ],
  isWord,
];

const rate: Evidence = [['train', 'top', 'model'], ['learning_rate', 'lr'], isNumber(1e-9, 1)];

/** Objectives that only language models are tuned for, as the one word under a key of the training. */
const objective: Evidence = [
  ['train', 'top'],
  [
    'mode',
    'stage',
    'objective',
    'method',
    'training_type',
    'training_method',
    'fine_tune_method',
    'finetune_method',
    'trainer_type',
  ],
  (located) => /^(sft|dpo|orpo|kto|simpo|grpo)$/i.test(scalarText(located) ?? ''),
];

const length: Evidence = [
  ['train', 'top'],
  [
    'num_train_epochs',
    'num_epochs',
    'epochs',
    'n_epochs',
    'max_epochs',
    'max_steps',
    'train_steps',
    'num_train_steps',
    'total_steps',
    'total_epochs',
    'total_train_epochs',
    'iters',
  ],
  isNumber(0.01, 1e9),
];

const effort: Evidence = [
  ['train', 'top', 'data'],
  [
    'gradient_accumulation_steps',
    'per_device_train_batch_size',
    'train_batch_size',
    'batch_size',
    'micro_batch_size',
    'warmup_ratio',
    'warmup_steps',
    'weight_decay',
    'lr_scheduler_type',
    'max_grad_norm',
    'grad_accum',
    'grad_accum_steps',
    'accumulation_steps',
    'per_device_batch_size',
    'train_batch_size_per_device',
    'micro_batch_size_per_gpu',
    'global_batch_size',
  ],
  isAnything,
];

const stands = (native: Native, [roles, keys, fits]: Evidence): boolean =>
  findIn(native, roles, keys, fits) !== undefined;

const modelKeys = [
  ...namesModel[1],
  'model',
  'model_name',
  'model_id',
  'model_path',
  'name',
  'name_or_path',
  'pretrained',
  'pretrained_model',
  'pretrained_model_path',
  'model_dir',
  'pretrain',
  'llm_backbone',
  'hf_model_ckpt',
  'path',
];

const namesModelThat = (native: Native, fits: (name: string) => boolean): boolean =>
  findIn(native, ['model', 'top', 'train'], modelKeys, (located) => fits(scalarText(located) ?? '')) !==
  undefined;

/** Attention of image and video models, as diffusers calls its matrices; no language model has modules of these names. */
const ofImages = /^(to_q|to_k|to_v|to_out\.0)$/;

const targetsImages: Evidence = [
  [...everywhere],
  ['target_modules', 'lora_target_modules', 'targets'],
  ({ node }) =>
    node.kind === 'list' && node.items.some((item) => item.kind === 'scalar' && ofImages.test(item.text)),
];

/** Keys beside the model's that name its kind, in trainers for several kinds. */
const namesOtherKind: Evidence = [
  ['model', 'top', 'train'],
  ['trainer', 'model_type', 'pipeline', 'pipeline_type', 'architecture', 'backbone'],
  (located) => namesOtherModel(scalarText(located) ?? ''),
];

/** A base that is no language model: the words of the file are those of a trainer for speech, images or video. */
const trainsOther = (native: Native): boolean =>
  namesModelThat(native, namesOtherModel) ||
  [targetsImages, namesOtherKind].some((one) => stands(native, one));

/**
 * Keys of files that hold some of the same words: image models, merges, weights, records of finished runs,
 * manifests of clusters and services, sweeps.
 */
const foreign: ReadonlySet<string> = new Set([
  'instance_prompt',
  'class_prompt',
  'validation_prompt',
  'validation_prompts',
  'resolution',
  'image_size',
  'image_column',
  'vae',
  'unet',
  'pretrained_vae_model_name_or_path',
  'noise_scheduler',
  'noise_offset',
  'flow_matching',
  'num_train_timesteps',
  'guidance_scale',
  'text_encoder',
  'caption_column',
  'caption_dropout_rate',
  'cache_latents',
  'clip_skip',
  'data_backend_config',
  'flow_schedule_shift',
  'lycoris_config',
  'model_flavour',
  'vae_batch_size',
  'max_resolution',
  'caption_extension',
  'network_dim',
  'network_module',
  'train_text_encoder',
  'blocks_to_swap',
  'diffusers_path',
  'discrete_flow_shift',
  'timestep_sample_method',
  'timestep_sampling',
  'transformer_dtype',
  'transformer_path',
  'vae_path',
  'video_clip_mode',
  // Classifiers of images.
  'class_mapping',
  'train_augmentation',
  'mixup_alpha',
  'cutmix_alpha',
  // Robots, and the models that move them.
  'unnorm_key',
  'action_dim',
  'action_horizon',
  'num_action_chunks',
  'robot_type',
  'sim_device',
  // Speech, also where a language model writes its tokens.
  'TTS_dataset',
  'TTS_datasets',
  'codebook_size',
  'sampling_rate',
  'duration_sec',
  'first_codebook_weight_multiplier',
  'sample_rate',
  'vocoder',
  'audio_column_name',
  'target_audio_column_name',
  'merge_method',
  'architectures',
  'transformers_version',
  '_n_gpu',
  '_wandb',
  'wandb_version',
  'apiVersion',
  'services',
  'jobs',
  ...recordKeys,
]);

const holdsForeign = (root: MapNode): boolean =>
  // One object of a Hydra project; what it belongs to is written elsewhere.
  root.entries.has('_target_') ||
  [...root.entries.values()].some(
    ({ key, value }) =>
      foreign.has(key) || keysOf(value).some((inner) => foreign.has(inner)) || isRecord(value),
  );

const keysOf = (node: Node): readonly string[] => (node.kind === 'map' ? [...node.entries.keys()] : []);

/** A list of steps with what was measured at each: the record of a run, not the plan of one. */
const isRecord = (node: Node): boolean => {
  const keys = node.kind === 'list' && node.items[0] ? keysOf(node.items[0]) : [];
  return keys.some((key) => /(^|_)loss$/.test(key)) && (keys.includes('step') || keys.includes('epoch'));
};

/**
 * Whether this view states a tuning run: a telling key, a learning rate or a length, and at least three known keys.
 * A model's name alone counts as telling only beside both a rate and a length.
 */
function statesRun(native: Native): boolean {
  const here = find(native, '')?.node;
  if (here?.kind !== 'map' || holdsForeign(here) || trainsOther(native)) return false;
  const aims = stands(native, objective) && namesOwnModel(native);
  const told = telling.filter((one) => stands(native, one)).length + Number(aims);
  const named = stands(native, namesModel) || namesModelThat(native, namesLanguageModel);
  if (told === 0 && !named) return false;
  const [rated, lasting, exerted] = [rate, length, effort].map((one) => stands(native, one));
  if (told === 0) return rated === true && lasting === true && exerted === true;
  const known = told + Number(named) + Number(rated) + Number(lasting) + Number(exerted);
  // A script may hold rate and length in its code, where all the rest is written.
  const isDescribed = told >= 3 && named && exerted === true && stands(native, sizes);
  return ((rated === true || lasting === true) && known >= 3) || isDescribed;
}

const namesOwnModel = (native: Native): boolean =>
  findIn(native, namesModel[0], [...namesModel[1], 'model', 'model_name', 'model_id', 'name'], isWord) !==
  undefined;

const companions: readonly Role[] = ['quant', 'data', 'eval'];

/** Most stages that one file is taken to hold; more would be a table of something else. */
const mostStages = 8;

/**
 * The runs of a document: the document itself, or each of its sections that is a run of its own with its own base,
 * as in a file of pipeline parameters. Empty for all other documents.
 */
export function tuningRuns(native: Native): readonly Native[] {
  const here = find(native, '')?.node;
  if (here?.kind !== 'map' || holdsForeign(here) || trainsOther(native)) return [];
  const members = sectionsOf(native).map((name) => within(native, name));
  const whole = members.filter((member) => statesRun(member) && namesOwnModel(member));
  const outside =
    findIn(native, ['top'], [...namesModel[1], 'model'], isWord) !== undefined || hasSection(native, 'lora');
  // What stands beside the one section that names a base belongs to the same run.
  const isOne = whole.length === 1 && companions.some((role) => hasSection(native, role));
  if (whole.length > 0 && whole.length <= mostStages && !outside && !(isOne && statesRun(native)))
    return whole;
  if (statesRun(native)) return [native];
  const parts = members.filter(statesRun);
  if (parts.length > 0) return parts.length <= mostStages ? parts : [];
  return stagesIn(native);
}

/** Keys under which people list runs that follow one another, or stand beside each other. */
const stageKeys = ['stages', 'runs', 'experiments', 'phases', 'trainings', 'pipeline'] as const;

/** The members of such a list, where each of them is a run of its own. */
function stagesIn(native: Native): readonly Native[] {
  for (const key of stageKeys) {
    const list = find(native, key)?.node;
    const items = list?.kind === 'list' ? itemsAt(native, key) : [];
    const runs = items.filter((item) => statesRun(item) && namesOwnModel(item));
    if (runs.length > 0 && runs.length <= mostStages) return runs;
  }
  return [];
}

/** Words of which one stands in every text that `tuningRuns` can find a run in. */
export const tuningWords: readonly string[] = [
  'lora_',
  'lora:',
  'lora"',
  'lora]',
  'lora ',
  '_lora',
  'LoRA',
  'LORA',
  'peft',
  'adapter',
  'dora',
  'load_in_',
  'bnb_4bit',
  'num_virtual_tokens',
  'per_device_train_batch_size',
  'base_model',
  'model_name_or_path',
  ...['sft', 'dpo', 'orpo', 'kto', 'simpo', 'grpo'].flatMap((word) => [
    `: ${word}`,
    `: "${word}`,
    `: '${word}`,
    `= "${word}`,
  ]),
  'use_4bit',
  'BASE_MODEL',
  'LOAD_IN_',
  ...languageModelWords,
];
