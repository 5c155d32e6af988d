import type { Fact, NativeKey } from '../../model/index.ts';
import type { Derivation } from './derivation.ts';

/** Longer texts are no prompts that somebody wrote into a config. */
const longestPrompt = 50_000;

/** Worked examples in the prompt or template that every training example carries. */
export const fewShotBlocks: Derivation = (_facts, _path, native) => {
  let best: { readonly key: NativeKey; readonly blocks: number } | undefined;
  for (const key of native) {
    const blocks = key.overridden || typeof key.value !== 'string' ? 0 : workedExamples(key.value);
    if (blocks > (best?.blocks ?? 0)) best = { key, blocks };
  }
  return best === undefined ? {} : { 'data.fewShotBlocks': found(best.key, best.blocks) };
};

const found = (key: NativeKey, blocks: number): Fact<number> => ({
  value: blocks,
  state: 'derived',
  from: [],
  at: key.at,
  keyAt: key.keyAt,
  nativeKey: key.path,
  confidence: 0.8,
});

const heading = /^[ \t#*>-]*(?:example|demonstration|shot)[ \t]*(?:no\.?[ \t]*)?#?\d{1,2}\b/gim;
const pairs = [
  ['input', 'output'],
  ['question', 'answer'],
  ['q', 'a'],
  ['user', 'assistant'],
  ['text', 'label'],
  ['human', 'assistant'],
] as const;

/**
 * Counts worked examples in a text: numbered headings (`Example 2:`), or pairs of lines (`Input:` … `Output:` …) whose
 * answer is written out. A pair with a placeholder is the template of the one example at hand.
 */
export function workedExamples(text: string): number {
  if (text.length > longestPrompt || !text.includes('\n')) return 0;
  const headings = text.match(heading)?.length ?? 0;
  const lines = labelledLines(text);
  return Math.max(headings, ...pairs.map(([asked, answered]) => answeredPairs(lines, asked, answered)));
}

interface LabelledLine {
  readonly name: string;
  readonly rest: string;
}

/** Lines such as `Input: …`. */
function labelledLines(text: string): readonly LabelledLine[] {
  return text.split('\n').flatMap((line) => {
    const label = /^[ \t#*>"'-]{0,8}([a-z]{1,12})[ \t*]{0,4}:[ \t]*(.*)$/i.exec(line);
    return label === null ? [] : [{ name: (label[1] ?? '').toLowerCase(), rest: label[2] ?? '' }];
  });
}

function answeredPairs(lines: readonly LabelledLine[], asked: string, answered: string): number {
  let open = false;
  let count = 0;
  for (const { name, rest } of lines) {
    if (name === asked) open = true;
    else if (open && name === answered) {
      open = false;
      if (isWrittenOut(rest)) count++;
    }
  }
  return count;
}

const isWrittenOut = (answer: string): boolean => /\w/.test(answer) && !/[{<$[]\s*\w/.test(answer);
