import type { Edit, Fact, Fix, Plan, Span } from '../model/index.ts';
import type { Message, Saying } from './message.ts';
import { findFact } from './scope.ts';

/** A mend as compiled from a rule. */
export interface CompiledFix {
  readonly safe: boolean;
  readonly fact: string | null;
  readonly change:
    | { readonly kind: 'rename'; readonly to: Message }
    | { readonly kind: 'replace'; readonly to: Message; readonly quoted: boolean }
    | { readonly kind: 'delete' };
}

/** Texts of the files, for edits that must see what stands around a key. */
export type TextOf = (path: string) => string | undefined;

/**
 * The edits of a mend; null where they cannot be made with certainty: no place, another spelling at the place than
 * expected, a new name that is already taken. A finding without a fix is better than a broken file.
 */
export function fixOf(fix: CompiledFix, placed: Fact | undefined, saying: Saying, text: TextOf): Fix | null {
  const fact = fix.fact === null ? placed : findFact(saying.scope, fix.fact);
  if (fact === undefined) return null;
  const edit = editOf(fix.change, fact, saying, text);
  return edit === null ? null : { safe: fix.safe, edits: [edit] };
}

function editOf(change: CompiledFix['change'], fact: Fact, saying: Saying, text: TextOf): Edit | null {
  switch (change.kind) {
    case 'rename':
      return rename(fact, change.to.say(saying), saying.scope.plan, text);
    case 'replace':
      return replace(fact, change.to.say(saying), change.quoted, text);
    case 'delete':
      return remove(fact, text);
  }
}

const simpleKey = /^[\w.-]+$/;

function rename(fact: Fact, to: string, plan: Plan, text: TextOf): Edit | null {
  const { keyAt, nativeKey } = fact;
  if (keyAt === undefined || nativeKey === undefined || !simpleKey.test(to)) return null;
  const dot = nativeKey.lastIndexOf('.');
  const last = nativeKey.slice(dot + 1);
  const sibling = nativeKey.slice(0, dot + 1) + to;
  if (plan.native.some((key) => key.path === sibling)) return null;
  const at = within(keyAt, last, text);
  return at === null ? null : { at, text: to };
}

/** Letters, digits and a few marks: text that needs no quotes in YAML, JSON's are kept. Or a number, as it is written. */
const simpleValue = /^(?:[A-Za-z][\w./-]*|[-+]?\d+(?:\.\d+)?(?:e[-+]\d+)?)$/;

function replace(fact: Fact, to: string, isText: boolean, text: TextOf): Edit | null {
  const { at, raw } = fact;
  if (at === undefined || raw === undefined) return null;
  const inner = within(at, raw, text);
  if (inner === null) return null;
  const wasQuoted = inner.start !== at.start;
  if (!isText) return { at, text: to };
  if (!simpleValue.test(to)) return null;
  return wasQuoted || !at.file.endsWith('.json') ? { at: inner, text: to } : { at, text: JSON.stringify(to) };
}

/** The part of a span that holds exactly this text: all of it, or all but the quotes. */
function within(span: Span, expected: string, text: TextOf): Span | null {
  const source = text(span.file)?.slice(span.start, span.end);
  if (source === expected) return span;
  const quoted = source !== undefined && /^(["']).*\1$/s.test(source);
  if (!quoted || source.slice(1, -1) !== expected) return null;
  return { ...span, start: span.start + 1, end: span.end - 1 };
}

/** Takes out whole lines of a YAML or TOML file; only where nothing else stands on them. */
function remove(fact: Fact, text: TextOf): Edit | null {
  const { at, keyAt } = fact;
  const source = keyAt === undefined ? undefined : text(keyAt.file);
  if (at === undefined || keyAt === undefined || source === undefined || at.file !== keyAt.file) return null;
  const start = source.lastIndexOf('\n', keyAt.start - 1) + 1;
  const newline = source.indexOf('\n', at.end);
  const end = newline < 0 ? source.length : newline + 1;
  const before = source.slice(start, keyAt.start);
  const after = source.slice(at.end, end);
  const alone = /^\s*$/.test(before) && /^\s*(#.*)?\s*$/.test(after);
  return alone ? { at: { file: at.file, start, end }, text: '' } : null;
}
