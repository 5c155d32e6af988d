import { anyText } from './matches.ts';
import { listOf, textTypes, type ValueOperator } from './operator.ts';

export const startsWith: ValueOperator = {
  asks: 'value',
  name: 'startsWith',
  meaning: 'starts with this text, or one of a list; case counts',
  of: textTypes,
  wants: 'texts',
  against: (wanted) => {
    const prefixes = listOf(wanted).map(String);
    return (actual) => anyText(actual, (text) => prefixes.some((prefix) => text.startsWith(prefix)));
  },
};
