/** Words by which people name a run's objective in folders and file names. */
const words: Readonly<Record<string, string>> = {
  sft: 'sft',
  cpt: 'continued-pretraining',
  pretrain: 'continued-pretraining',
  pretraining: 'continued-pretraining',
  dpo: 'dpo',
  ipo: 'ipo',
  kto: 'kto',
  orpo: 'orpo',
  cpo: 'cpo',
  simpo: 'simpo',
  rm: 'reward-model',
  reward: 'reward-model',
  ppo: 'ppo',
  grpo: 'grpo',
  rloo: 'rloo',
  gkd: 'distillation',
};

/** An objective that only a path tells, with how far it can be trusted. */
export interface PathObjective {
  readonly kind: string;
  readonly confidence: number;
}

/**
 * The objective that a path names: a whole file name or folder (`sft.yaml`, `recipes/dpo/…`), nearest first, or one
 * word of the file name (`config_dpo_full.yaml`). Words of folder names are not asked: they are mostly names of models.
 * A file name that disagrees with its folder tells nothing.
 */
export function objectiveByPath(path: string): PathObjective | undefined {
  const folders = path.toLowerCase().split('/');
  const name = (folders.pop() ?? '').replace(/\.[^.]+$/, '');
  const named = wordAt(name);
  if (named) return { kind: named, confidence: 0.9 };
  const folder = folders.reverse().find((part) => wordAt(part));
  const ofFolder = folder && wordAt(folder);
  const [ofName, other] = new Set(name.split(/[^a-z0-9]+/).flatMap((word) => wordAt(word) ?? []));
  if (other !== undefined) return undefined;
  if (ofFolder && ofName && ofFolder !== ofName) return undefined;
  if (ofFolder) return { kind: ofFolder, confidence: 0.9 };
  return ofName ? { kind: ofName, confidence: 0.8 } : undefined;
}

function wordAt(text: string): string | undefined {
  return Object.hasOwn(words, text) ? words[text] : undefined;
}
