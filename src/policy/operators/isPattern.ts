import { patternCompiles } from '../pattern-form.ts';
import { anyText } from './matches.ts';
import { textTypes, type ValueOperator } from './operator.ts';

/** Target modules are regular expressions to PEFT; one that does not compile ends the run. */
export const isPattern: ValueOperator = {
  asks: 'value',
  name: 'isPattern',
  meaning: 'compiles as a regular expression of Python, or with `false` does not',
  of: textTypes,
  wants: 'flag',
  against: (wanted) => (actual) => anyText(actual, (text) => patternCompiles(text) === (wanted === true)),
};
