import { type Facts, methodName, textOf } from '../model/index.ts';

const objectives: Readonly<Record<string, string>> = {
  sft: 'SFT',
  'continued-pretraining': 'continued pre-training',
  'reward-model': 'reward model',
  distillation: 'distillation',
  classification: 'classification',
  reinforcement: 'reinforcement tuning',
  embedding: 'embedding training',
};

/** A run in words for people: `QLoRA SFT of org/model-8b`. */
export function labelOf(facts: Facts): string {
  const objective = textOf(facts, 'objective.kind');
  const what =
    objective === undefined || objective === 'other'
      ? ''
      : (objectives[objective] ?? objective.toUpperCase());
  const model = facts.get('model.id');
  const name = textOf(facts, 'model.id') ?? model?.raw ?? 'a model that is not named';
  return `${[methodName(facts), what].filter((part) => part !== '').join(' ')} of ${shorten(name)}`;
}

// Runs of white space and control characters would break the one line a label must fit.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
const unprintable = /[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/g;

function shorten(name: string): string {
  const clean = name.replace(unprintable, ' ').trim();
  return clean.length > 80 ? `…${clean.slice(-79)}` : clean;
}
