import { type Fact, type Plan, type RelatedPlace, textOf } from '../model/index.ts';
import type { OutputUser } from './output-users.ts';

/**
 * Chat templates under which files of the project load what a LLaMA-Factory run writes, to chat, to predict or to
 * merge, and which are not the one that it trains under.
 */
export function otherTemplates(
  plan: Plan,
  users: readonly OutputUser[],
): Fact<readonly string[]> | undefined {
  const output = textOf(plan.facts, 'output.dir');
  const own = textOf(plan.facts, 'data.chatTemplate');
  if (plan.kind !== 'train' || plan.framework !== 'llamafactory') return undefined;
  if (output === undefined || own === undefined) return undefined;
  const others = users.flatMap((user) => {
    const isLoaded = loadKeys.some((key) => samePath(entryOf(user.text, key)?.value, output));
    const template = isLoaded ? entryOf(user.text, 'template') : undefined;
    if (template === undefined || template.value === ofBenchmarks) return [];
    return kindOf(template.value) === kindOf(own) ? [] : [{ user, template }];
  });
  const value = [...new Set(others.map(({ template }) => template.value))];
  const also = others.slice(0, mostPlaces).map(({ user, template }) => placeOf(user, template));
  const from = ['output.dir', 'data.chatTemplate'];
  return { value, state: 'derived', from, ...(also.length > 0 ? { also } : {}) };
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
