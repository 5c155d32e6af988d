import type { PlanKind } from '../../model/index.ts';
import { find, has, isEmpty, itemsAt, keysAt, memberNamed, type Native, textAt } from './native.ts';

/**
 * How a framework's documents are told from all others, as data.
 *
 * A test is a dotted path; `x[].y` asks each element of a list; `path=regex` tests a scalar; `a&b` means both.
 * Content decides: `file` and `notFile` only part what content leaves open.
 */
export interface Signature {
  readonly kind: PlanKind;
  /** Every test holds. */
  readonly all?: readonly string[];
  /** At least `min` (default 1) tests hold. */
  readonly any?: readonly string[];
  readonly min?: number;
  /** At least one of these holds as well. */
  readonly also?: readonly string[];
  /** No test holds. */
  readonly none?: readonly string[];
  /** The document is a map, not empty, whose every value is a map with one of these keys (`a|b`). */
  readonly every?: string;
  readonly file?: RegExp;
  readonly notFile?: RegExp;
  /** A last test in code, for shapes that no list of paths can tell; goes with `words`. */
  readonly test?: (native: Native) => boolean;
  /** Words of which one stands in every text that passes `test`. */
  readonly words?: readonly string[];
  /**
   * Only when no other signature of any framework matches; read at low confidence. `last` gives way to other
   * fallbacks too.
   */
  readonly fallback?: boolean | 'last';
}

export function matches(signature: Signature, native: Native, path: string): boolean {
  const { all = [], any = [], also = [], none = [], min = 1 } = signature;
  if (signature.file && !signature.file.test(path)) return false;
  if (signature.notFile?.test(path)) return false;
  if (!all.every((test) => holds(test, native))) return false;
  if (none.some((test) => holds(test, native))) return false;
  if (also.length > 0 && !also.some((test) => holds(test, native))) return false;
  if (signature.every !== undefined && !everyMember(signature.every.split('|'), native)) return false;
  if (any.length > 0 && any.filter((test) => holds(test, native)).length < min) return false;
  return signature.test?.(native) ?? true;
}

function holds(test: string, native: Native): boolean {
  if (test.includes('&')) return test.split('&').every((part) => holds(part, native));
  const split = test.indexOf('=');
  return split < 0 ? present(test, native) : fits(test.slice(0, split), test.slice(split + 1), native);
}

function present(path: string, native: Native): boolean {
  const list = path.indexOf('[]');
  if (list < 0) return find(native, path) !== undefined;
  const rest = path.slice(list + 2).replace(/^\./, '');
  const head = find(native, path.slice(0, list));
  if (head?.node.kind !== 'list' || isEmpty(head)) return false;
  const items = itemsAt(native, path.slice(0, list));
  return rest === '' ? items.length > 0 : items.some((item) => present(rest, item));
}

const patterns = new Map<string, RegExp>();

function fits(path: string, source: string, native: Native): boolean {
  let pattern = patterns.get(source);
  if (pattern === undefined) {
    pattern = new RegExp(source);
    patterns.set(source, pattern);
  }
  const value = textAt(native, path);
  return value !== undefined && pattern.test(value);
}

function everyMember(keys: readonly string[], native: Native): boolean {
  const names = keysAt(native, '');
  return names.length > 0 && names.every((name) => holdsOne(memberNamed(native, name), keys));
}

const holdsOne = (member: Native | undefined, keys: readonly string[]): boolean =>
  member !== undefined && keys.some((key) => has(member, key));

/**
 * Words that must stand in a text before the signature can match: files without them are not parsed.
 * The last key of each `all` test; for a signature without any, the alternatives of `any` or `every`.
 */
export function wordsOf(signature: Signature): {
  readonly all: readonly string[];
  readonly any: readonly string[];
} {
  const word = (test: string): readonly string[] => test.split('&').map((part) => lastKey(part));
  return {
    all: (signature.all ?? []).flatMap(word),
    any:
      signature.words ??
      signature.every?.split('|') ??
      (signature.any ?? []).map((test) => word(test)[0] ?? ''),
  };
}

function lastKey(test: string): string {
  const path = test.split('=', 1)[0] ?? '';
  const keys = path.split(/[.[\]]+/).filter((part) => part !== '');
  return keys.at(-1) ?? '';
}
