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
  let test = compiled.get(signature);
  if (test === undefined) {
    test = compile(signature);
    compiled.set(signature, test);
  }
  return test(native, path);
}

type Test = (native: Native) => boolean;

/** Every document is held against every signature, so their texts are taken apart once. */
const compiled = new WeakMap<Signature, (native: Native, path: string) => boolean>();

function compile(signature: Signature): (native: Native, path: string) => boolean {
  const { file, notFile, test, min = 1 } = signature;
  const all = (signature.all ?? []).map(testOf);
  const none = (signature.none ?? []).map(testOf);
  const also = (signature.also ?? []).map(testOf);
  const any = (signature.any ?? []).map(testOf);
  const every = signature.every?.split('|');
  const first = (signature.all ?? []).flatMap((source) => source.split('&')).map(firstKey);
  return (native, path) =>
    first.every((key) => mayHold(native, key)) &&
    (file?.test(path) ?? true) &&
    !notFile?.test(path) &&
    all.every((holds) => holds(native)) &&
    !none.some((holds) => holds(native)) &&
    (also.length === 0 || also.some((holds) => holds(native))) &&
    (every === undefined || everyMember(every, native)) &&
    (any.length === 0 || enough(any, min, native)) &&
    (test?.(native) ?? true);
}

const firstKey = (source: string): string => /^[^.[=]+/.exec(source)?.[0] ?? '';

/** A quick no for the many signatures whose first key the document lacks. */
function mayHold({ layers, base }: Native, key: string): boolean {
  if (base !== '') return true;
  return layers.some(({ root }) => root.kind === 'map' && root.entries.has(key));
}

function enough(tests: readonly Test[], min: number, native: Native): boolean {
  let count = 0;
  for (const holds of tests) {
    if (holds(native)) count++;
    if (count >= min) return true;
  }
  return false;
}

function testOf(source: string): Test {
  if (source.includes('&')) {
    const parts = source.split('&').map(testOf);
    return (native) => parts.every((holds) => holds(native));
  }
  const split = source.indexOf('=');
  return split < 0 ? present(source) : fits(source.slice(0, split), new RegExp(source.slice(split + 1)));
}

function present(path: string): Test {
  const list = path.indexOf('[]');
  if (list < 0) return (native) => find(native, path) !== undefined;
  const head = path.slice(0, list);
  const rest = path.slice(list + 2).replace(/^\./, '');
  const inItem = rest === '' ? () => true : present(rest);
  return (native) => {
    const found = find(native, head);
    return found?.node.kind === 'list' && !isEmpty(found) && itemsAt(native, head).some(inItem);
  };
}

function fits(path: string, pattern: RegExp): Test {
  return (native) => {
    const value = textAt(native, path);
    return value !== undefined && pattern.test(value);
  };
}

function everyMember(keys: readonly string[], native: Native): boolean {
  const names = keysAt(native, '');
  return names.length > 0 && names.every((name) => holdsOne(memberNamed(native, name), keys));
}

const holdsOne = (member: Native | undefined, keys: readonly string[]): boolean =>
  member !== undefined && keys.some((key) => has(member, key));

/** Words of which all, and one at least, stand in every text that a signature matches. */
export interface Words {
  readonly all: readonly string[];
  readonly any: readonly string[];
}

/**
 * Words that must stand in a text before the signature can match: files without them are not parsed.
 * The last key of each `all` test; for a signature without any, the alternatives of `any` or `every`.
 */
export function wordsOf(signature: Signature): Words {
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
