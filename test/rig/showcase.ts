import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contents } from './project.ts';

const examples = join(import.meta.dirname, '../../examples');

/** Files of the examples, by path below them. */
function examplesBut(...left: readonly string[]): Record<string, string> {
  const paths = readdirSync(examples, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'README.md')
    .map((entry) => join(entry.parentPath, entry.name).slice(examples.length + 1));
  const kept = paths.filter((path) => !left.some((folder) => path.startsWith(folder)));
  return Object.fromEntries(kept.map((path) => [path, readFileSync(join(examples, path), 'utf8')]));
}

function edited(text: string, ...edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((current, [from, to]) => {
    if (!current.includes(from)) throw new Error(`the example does not hold ${JSON.stringify(from)}`);
    return current.replace(from, to);
  }, text);
}

const all = examplesBut();
const support = all['support-tone/train.yml'] ?? '';
const claims = all['claims-triage/sft.yaml'] ?? '';

/** A project of two teams as it stands before the pull request. */
export const before: Contents = {
  ...examplesBut('three-full-tunes'),
  // The claims team begins with a run that nobody would object to.
  'claims-triage/sft.yaml': edited(
    claims,
    ['lora_rank: 64', 'lora_rank: 16'],
    ['push_to_hub: true\nhub_model_id: team/claims-assistant\n', ''],
  ),
};

/** A pull request that changes the method of one run, the rank of another, and brings three new ones. */
export const change: Contents = {
  ...Object.fromEntries(Object.entries(all).filter(([path]) => path.startsWith('three-full-tunes'))),
  'support-tone/train.yml': edited(
    support,
    ['load_in_4bit: true\nadapter: qlora\nlora_r: 16\nlora_alpha: 32\nlora_target_linear: true\n', ''],
    ['val_set_size: 0.05\nevals_per_epoch: 2\n', ''],
    ['num_epochs: 2', 'num_epochs: 6'],
    ['gradient_checkpointing: true', 'gradient_checkpointng: true'],
  ),
  'claims-triage/sft.yaml': claims,
};
