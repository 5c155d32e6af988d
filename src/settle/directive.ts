import type { Span } from '../model/index.ts';

/** What a comment asks to be silent about. */
export interface Directive {
  /** `next-line` holds for findings that start on `line`; `file` for the whole file. */
  readonly scope: 'next-line' | 'file';
  /** Rule ids as written: full, or the part after the slash. */
  readonly rules: readonly string[];
  readonly reason: string;
  /** Last day it holds, `YYYY-MM-DD`. */
  readonly until?: string;
  /** Line that it speaks for, from 1; of the comment itself for `file`. */
  readonly line: number;
  readonly at: Span;
}

/** A comment that was meant as a directive and is not one. */
export interface DirectiveProblem {
  readonly message: string;
  readonly at: Span;
}

export interface Directives {
  readonly directives: readonly Directive[];
  readonly problems: readonly DirectiveProblem[];
}

export interface PlacedComment {
  /** Without its `#`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Line of the comment, from 1. */
  readonly line: number;
  /** First line after it that holds more than white space and comments. */
  readonly nextLine: number;
}

const directive = /^\s*tunelint-(disable-next-line|disable)(?=\s|$)(.*)$/s;
const day = /\buntil\s+(\S+)\s*$/;

/**
 * Directives among the comments of a file:
 *
 *     # tunelint-disable-next-line rule, other-rule -- reason
 *     # tunelint-disable rule -- reason until 2027-03-01
 *
 * A reason is required: what is silenced without one stays loud, and the comment is reported.
 */
export function readDirectives(file: string, comments: readonly PlacedComment[]): Directives {
  const directives: Directive[] = [];
  const problems: DirectiveProblem[] = [];
  for (const comment of comments) {
    const read = readOne(file, comment);
    if (read === undefined) continue;
    if ('message' in read) problems.push(read);
    else directives.push(read);
  }
  return { directives, problems };
}

function readOne(file: string, comment: PlacedComment): Directive | DirectiveProblem | undefined {
  const match = directive.exec(comment.text);
  if (!match) return undefined;
  const at = { file, start: comment.start, end: comment.end };
  const [names = '', ...rest] = (match[2] ?? '').split(/\s--\s/);
  const rules = names.split(/[\s,]+/).filter((name) => name !== '');
  const words = rest.join(' -- ').trim();
  const until = day.exec(words)?.[1];
  const reason = until === undefined ? words : words.replace(day, '').replace(/[\s,;(]+$/, '');
  if (rules.length === 0)
    return { at, message: 'the comment names no rule: # tunelint-disable RULE -- reason' };
  if (reason === '')
    return {
      at,
      message: `the comment gives no reason for ${rules.join(', ')}: # tunelint-disable RULE -- reason`,
    };
  if (until !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(until)) {
    return { at, message: `"${until}" is not a day such as 2027-03-01` };
  }
  const scope = match[1] === 'disable' ? 'file' : 'next-line';
  const line = scope === 'file' ? comment.line : comment.nextLine;
  return { scope, rules, reason, line, at, ...(until === undefined ? {} : { until }) };
}
