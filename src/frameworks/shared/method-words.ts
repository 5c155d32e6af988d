import { peftKinds } from './peft-kinds.ts';

/** Words that people write for a method, without separators. */
const methods: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(peftKinds).map(([name, kind]) => [bare(name), kind])),
  qlora: 'lora',
  dora: 'lora',
  full: 'full',
  fullft: 'full',
  fft: 'full',
  fullfinetune: 'full',
  fullfinetuning: 'full',
  fullparameter: 'full',
  freeze: 'partial',
  lastlayers: 'partial',
  none: 'full',
};

export function bare(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** The method that a word of people's own means, or nothing for a word that means something else. */
export function methodOf(word: string): string | undefined {
  return Object.hasOwn(methods, bare(word)) ? methods[bare(word)] : undefined;
}

/** Words that people write for an objective, without separators and without `trainer`. */
const objectives: Readonly<Record<string, string>> = {
  sft: 'sft',
  supervised: 'sft',
  instructiontuning: 'sft',
  instruction: 'sft',
  supervisedfinetuning: 'sft',
  cpt: 'continued-pretraining',
  pt: 'continued-pretraining',
  pretrain: 'continued-pretraining',
  pretraining: 'continued-pretraining',
  continuedpretraining: 'continued-pretraining',
  dpo: 'dpo',
  ipo: 'ipo',
  kto: 'kto',
  orpo: 'orpo',
  simpo: 'simpo',
  cpo: 'cpo',
  rm: 'reward-model',
  reward: 'reward-model',
  rewardmodel: 'reward-model',
  rewardmodeling: 'reward-model',
  ppo: 'ppo',
  grpo: 'grpo',
  rloo: 'rloo',
  distillation: 'distillation',
  gkd: 'distillation',
  sequenceclassification: 'classification',
  textclassification: 'classification',
  textcausallanguagemodeling: 'sft',
  textcausalclassificationmodeling: 'classification',
  textdpomodeling: 'dpo',
};

/** The objective that a word of people's own means, or nothing. */
export function objectiveOf(word: string): string | undefined {
  const name = bare(word).replace(/trainer$/, '');
  return Object.hasOwn(objectives, name) ? objectives[name] : undefined;
}
