import { type Fact, type Plan, type RelatedPlace, textOf } from '../model/index.ts';
import type { OutputUser } from './output-users.ts';

/**
 * The chat template under which a file of the project loads what a LLaMA-Factory run writes, to chat, to predict or
 * to merge; one that differs from the run's own before one that agrees.
 */
export function templateInUse(plan: Plan, users: readonly OutputUser[]): Fact<string> | undefined {
  const output = textOf(plan.facts, 'output.dir');
  const own = textOf(plan.facts, 'data.chatTemplate');
  if (plan.kind !== 'train' || plan.framework !== 'llamafactory' || output === undefined) return undefined;
  const used = users.flatMap((user) => {
    const isLoaded = loadKeys.some((key) => samePath(entryOf(user.text, key)?.value, output));
    const template = isLoaded ? entryOf(user.text, 'template') : undefined;
    return template === undefined || template.value === ofBenchmarks
      ? []
      : [{ value: template.value, place: placeOf(user, template) }];
  });
  const differing = used.filter(({ value }) => own !== undefined && kindOf(value) !== kindOf(own));
  const [first] = differing.length > 0 ? differing : used;
  if (first === undefined) return undefined;
  const also = (differing.length > 0 ? differing : used).slice(0, mostPlaces).map(({ place }) => place);
  const value = differing.length > 0 || own === undefined ? first.value : own;
  return { value, state: 'derived', from: ['output.dir', 'data.chatTemplate'], also };
}

/** Benchmarks with worked examples are asked without marks of turns, whatever the model speaks. */
const ofBenchmarks = 'fewshot';

const loadKeys = ['adapter_name_or_path', 'model_name_or_path'] as const;

/** More places than this explain nothing. */
const mostPlaces = 20;

interface Entry {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** An entry of a file of LLaMA-Factory: these files are flat, one key a line. */
function entryOf(text: string, key: string): Entry | undefined {
  const found = new RegExp(`^"?${key}"?[ \\t]*:[ \\t]*["']?([^\\s"'#]+)`, 'm').exec(text);
  const value = found?.[1]?.replace(/,$/, '');
  if (found === null || value === undefined) return undefined;
  return { value, start: found.index, end: found.index + found[0].length };
}

const placeOf = ({ path }: OutputUser, { value, start, end }: Entry): RelatedPlace => ({
  at: { file: path, start, end },
  message: `loads the result under the template ${value}`,
});

/** `qwen3_nothink` writes the turns of `qwen3`, without the part for thoughts. */
const kindOf = (template: string): string => template.replace(/_nothink$/, '');

const plainPath = (path: string): string => path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');

function samePath(path: string | undefined, other: string): boolean {
  return path !== undefined && plainPath(path) === plainPath(other);
}
