import { allowsText, type Bound, brokenBound, type KeyType } from '../../knowledge/key-type.ts';
import type { KeyTable } from '../../knowledge/keys.ts';
import type { NativeKey } from '../../model/index.ts';
import { booleanFrom, numberFrom } from '../../syntax/resolve.ts';

/** What is wrong with a value, held against the type of its key. */
export type ValueFault =
  /** Another kind of value: `expected` says which, in words. A number in quotes is one that a script may convert. */
  | { readonly kind: 'type'; readonly expected: string; readonly quotedNumber?: true }
  /** A text that is none of those allowed. */
  | { readonly kind: 'value'; readonly allowed: readonly string[] }
  | { readonly kind: 'range'; readonly bound: Bound };

/** Filled in by something else: nothing is known of the value. */
const placeholder = /\$[{(]|\{\{|`|^\?\?\?$|^<[^<>]*>$|^\$[A-Za-z_]\w*$/;

/** A name in capitals where a number or a switch belongs: a script puts the value in. */
const standIn = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;

/** How a framework takes the values of its files. */
type Taking = Pick<KeyTable, 'coercion' | 'keepsTexts'>;

/**
 * Holds a value against the type of its key, as the framework would read it.
 *
 * Null where it fits or where nothing can be said: placeholders, empty values, keys that take anything. Only pydantic
 * checks every value; for the others a fault is reported where the framework cannot but fail on it.
 */
export function valueFault(key: NativeKey, type: KeyType, taking: Taking): ValueFault | null {
  const { coercion } = taking;
  if (type.kinds.has('any') || key.value === null) return null;
  if (key.shape !== 'scalar') return coercion === 'pydantic' ? shapeFault(key.shape, type) : null;
  if (typeof key.value === 'string')
    return placeholder.test(key.value) ? null : textFault(key.value, type, taking);
  if (isSectionOnly(type)) return { kind: 'type', expected: expectation(type) };
  if (typeof key.value === 'number') return numberFault(key.value, type, coercion);
  return key.value === undefined ? null : flagFault(key.value, type, coercion);
}

/** A section cannot be looked into where a number or a switch stands in its place; a text may name a file with it. */
const isSectionOnly = ({ kinds, texts }: KeyType): boolean =>
  kinds.size === 1 && kinds.has('section') && texts.length === 0;

function shapeFault(shape: 'map' | 'list', type: KeyType): ValueFault | null {
  const { kinds } = type;
  const fits = shape === 'list' ? kinds.has('list') : kinds.has('map') || kinds.has('section');
  return fits ? null : { kind: 'type', expected: expectation(type) };
}

function textFault(text: string, type: KeyType, taking: Taking): ValueFault | null {
  const { kinds } = type;
  if (kinds.has('text') || allowsText(type, text)) return null;
  const number = kinds.has('int') || kinds.has('float') ? numberFrom(text) : null;
  if (number !== null) return quotedNumberFault(number, type, taking);
  if (standIn.test(text) && (kinds.has('int') || kinds.has('float') || kinds.has('flag'))) return null;
  if (kinds.has('flag') && booleanFrom(text) !== null) return null;
  if (type.texts.length > 0) return { kind: 'value', allowed: type.texts };
  // Argument parsers split texts into lists, and read files and JSON from them.
  const takesNoText =
    taking.coercion === 'pydantic' || !(kinds.has('list') || kinds.has('map') || kinds.has('section'));
  return takesNoText ? { kind: 'type', expected: expectation(type) } : null;
}

/** A number in quotes, which most frameworks convert. */
function quotedNumberFault(number: number, type: KeyType, taking: Taking): ValueFault | null {
  if (taking.keepsTexts) return { kind: 'type', expected: expectation(type), quotedNumber: true };
  // Argument parsers convert a text by the type of its key, and `int` takes no fraction.
  const isFraction = !type.kinds.has('float') && !Number.isInteger(number);
  if (taking.coercion === 'argparse' && isFraction) return { kind: 'type', expected: expectation(type) };
  return rangeFault(number, type);
}

function numberFault(value: number, type: KeyType, coercion: Taking['coercion']): ValueFault | null {
  const { kinds } = type;
  if (kinds.has('float') || (kinds.has('int') && Number.isInteger(value))) return rangeFault(value, type);
  if (kinds.has('flag') && (value === 0 || value === 1)) return null;
  if (kinds.has('int') && coercion !== 'none') return { kind: 'type', expected: 'a whole number' };
  return coercion === 'pydantic' ? { kind: 'type', expected: expectation(type) } : null;
}

function flagFault(value: boolean, type: KeyType, coercion: Taking['coercion']): ValueFault | null {
  const { kinds } = type;
  if (kinds.has('flag') || kinds.has('int') || kinds.has('float')) return null;
  // YAML 1.1 makes a boolean of a bare no, off, yes or on.
  const meant = type.texts.find((text) => booleanFrom(text) === value);
  if (meant !== undefined) return { kind: 'type', expected: `the text "${meant}" in quotes` };
  return coercion === 'pydantic' ? { kind: 'type', expected: expectation(type) } : null;
}

function rangeFault(value: number, type: KeyType): ValueFault | null {
  const bound = brokenBound(type, value);
  return bound === undefined ? null : { kind: 'range', bound };
}

const kindWords: Readonly<Record<string, string>> = {
  int: 'a whole number',
  float: 'a number',
  flag: 'true or false',
  text: 'a text',
  list: 'a list',
  map: 'a map',
  section: 'a map',
};

function expectation({ kinds, texts }: KeyType): string {
  const words = new Set([...kinds].map((kind) => kindWords[kind] ?? kind));
  const named = texts.slice(0, 6).map((text) => `"${text}"`);
  return [...named, ...words].join(' or ');
}

const boundWords: Readonly<Record<Bound['sign'], string>> = {
  '>=': 'at least',
  '>': 'above',
  '<=': 'at most',
  '<': 'below',
};

/** A bound in words: `at least 1`. */
export function boundInWords({ sign, limit }: Bound): string {
  return `${boundWords[sign]} ${limit}`;
}
