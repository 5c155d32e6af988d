import type { ErrorCode, YAMLError } from 'yaml';
import type { SyntaxProblem } from './tree.ts';

const badIndent =
  'The indentation does not fit the lines above; entries of one map or list start in the same column.';

/** What an error of the `yaml` package means to somebody who edits a config. */
const sentences: Partial<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'An alias (*name) cannot have an anchor or a tag of its own.',
  BAD_ALIAS: 'An anchor (&) or alias (*) has no usable name; put text that starts with & or * in quotes.',
  BAD_DIRECTIVE:
    'A line that starts with % is read as a YAML directive; put the text in quotes if it is a value.',
  BAD_DQ_ESCAPE:
    'Unknown escape after \\ in a double-quoted text; double the backslash or use single quotes.',
  BAD_INDENT:
    'The indentation does not fit the lines above; entries of one map or list start in the same column.',
  BAD_PROP_ORDER: 'An anchor or tag stands before the - or ? of its entry; it belongs after it.',
  BAD_SCALAR_START: 'A value cannot start with this character unless it is in quotes.',
  BLOCK_AS_IMPLICIT_KEY:
    'A second "key:" stands on the same line; put the value in quotes or on its own line.',
  BLOCK_IN_FLOW: 'An indented list or map stands inside [ ] or { }; separate its items by commas instead.',
  KEY_OVER_1024_CHARS: 'A key longer than 1024 characters is not allowed; is a quote or line break missing?',
  MULTILINE_IMPLICIT_KEY: 'A key continues over several lines; is a colon or a closing quote missing?',
  MULTIPLE_ANCHORS: 'A value has two anchors; only one is allowed.',
  MULTIPLE_TAGS: 'A value has two tags; only one is allowed.',
  TAB_AS_INDENT: 'A tab is used for indentation; YAML allows only spaces there.',
  TAG_RESOLVE_FAILED: 'This tag is not defined in the file.',
};

/** Some codes cover many cases; these fragments of their messages tell them apart. */
const details: readonly (readonly [fragment: string, sentence: string])[] = [
  ["closing 'quote", "A text that starts with ' has no closing '."],
  ['closing "quote', 'A text that starts with " has no closing ".'],
  ['followed by map values', 'A key is not followed by a colon and a value.'],
  ['A block sequence may not', badIndent],
  ['end with a', 'A [ or { is not closed.'],
  ['Missing , ', 'A comma is missing between two items in [ ] or { }.'],
  ['Unexpected ,', 'A comma stands where an item is expected.'],
  ['Comments must be separated', 'A comment needs a space before its #.'],
  ['Missing space after :', 'A colon needs a space after it.'],
  ['without - indicator', 'A line among list items does not start with "- ".'],
  ['Block collection cannot start', 'Text cannot stand on the same line as ---.'],
];

/**
 * One error of the `yaml` package as a problem, in words for the person who edits the file.
 *
 * @param text the file
 * @param place where an offset of the parsed text lies in the file
 */
export function problemOf(error: YAMLError, text: string, place: (offset: number) => number): SyntaxProblem {
  const start = Math.min(place(error.pos[0]), text.length);
  const end = Math.min(Math.max(place(error.pos[1]), start), text.length);
  if (looksTemplated(text)) return { kind: 'template', message: templated, start, end };
  return { kind: 'syntax', message: sentenceOf(error, text, start), start, end };
}

const templated =
  'This is a template ({{ }} or {% %}), not plain YAML, so it can be read only after it is filled in.';

function looksTemplated(text: string): boolean {
  return text.includes('{{') || text.includes('{%');
}

function sentenceOf(error: YAMLError, text: string, start: number): string {
  const detail = details.find(([fragment]) => error.message.includes(fragment));
  if (detail !== undefined) return detail[1];
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && !holdsColon(lineFrom(text, start))) return valueAndMore;
  return (
    sentences[error.code] ??
    'This is not valid YAML here; check quotes, colons and indentation on the lines above.'
  );
}

const valueAndMore =
  'This key has a value, yet the lines below are indented as if they were its value; align them.';

function lineFrom(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
}

function holdsColon(line: string): boolean {
  return /:(?:\s|$)/.test(line);
}
