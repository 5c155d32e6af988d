import type { Listed } from '../frameworks/kit/framework.ts';
import type { Fact } from '../model/index.ts';
import type { SyntaxProblem } from '../syntax/tree.ts';

/** Frameworks whose YAML goes through OmegaConf's own loader, which stops at a repeated key (`_utils.py`). */
const stopsAtRepeatedKeys: ReadonlySet<string> = new Set([
  'hyperpod',
  'llamafactory',
  'llm-foundry',
  'nemo',
  'nemo-rl',
  'oumi',
  'torchtune',
  'verl',
]);

/**
 * What the loader of a framework makes of a file that YAML allows and Python does not. Only for YAML, and only where
 * it is certain which framework reads the file.
 *
 * @param problems those of the document
 */
export function loaderFacts(
  framework: Pick<Listed, 'id' | 'dialect'>,
  path: string,
  problems: readonly SyntaxProblem[],
): ReadonlyMap<string, Fact> {
  if (!/\.ya?ml$/i.test(path) || !/^(pyyaml|omegaconf)$/.test(framework.dialect)) return unknown;
  const refused = problems.filter(({ kind }) => kind === 'loader');
  const facts = new Map<string, Fact>([
    ['keys.repeatedStop', { value: stopsAtRepeatedKeys.has(framework.id), state: 'derived', from: [] }],
    ['keys.loaderProblems', counted(refused.length)],
  ]);
  for (const [index, { message, start, end }] of refused.entries()) {
    const at = { file: path, start, end };
    facts.set(`keys.loaderProblems[${index}].message`, { value: message, state: 'stated', at });
  }
  return facts;
}

const counted = (count: number): Fact =>
  count === 0 ? { value: null, state: 'unset' } : { value: count, state: 'derived', from: [] };

const unknown: ReadonlyMap<string, Fact> = new Map<string, Fact>([
  ['keys.loaderProblems', { value: null, state: 'unset' }],
  ['keys.repeatedStop', { value: false, state: 'derived', from: [] }],
]);
