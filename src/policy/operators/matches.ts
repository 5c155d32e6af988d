import type { FactValue } from '../../model/index.ts';
import { wildcard } from '../wildcard.ts';
import { listOf, textTypes, type ValueOperator } from './operator.ts';

/** Case is ignored: hub names mix `GPTQ` and `gptq` freely. */
export const matches: ValueOperator = {
  asks: 'value',
  name: 'matches',
  meaning: 'fits a pattern, or one of a list: `*` is any text, `?` one character, case is ignored',
  of: textTypes,
  wants: 'texts',
  against: (wanted) => {
    const patterns = listOf(wanted).map((pattern) => wildcard(String(pattern)));
    const fits = (text: string): boolean => patterns.some((pattern) => pattern(text));
    return (actual) => anyText(actual, fits);
  },
};

/** Longer texts are left undecided: nothing that a policy asks about is that long. */
const longestText = 1000;

/** Whether one of the texts does; null for what is no text. */
export function anyText(actual: FactValue, test: (text: string) => boolean): boolean | null {
  if (typeof actual === 'string') return actual.length > longestText ? null : test(actual);
  if (typeof actual !== 'object') return null;
  return actual.some((member) => typeof member === 'string' && member.length <= longestText && test(member));
}
