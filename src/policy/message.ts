import { type Fact, type FactKind, type Facts, factKind, isKnown, vocabulary } from '../model/index.ts';
import { askableNames } from './compile-condition.ts';
import { formatFact, formatValue, joined, safeText } from './format.ts';
import { keyPattern } from './native.ts';
import type { Complaints, DataPath } from './problem.ts';
import { findFact, fullName, isItemName, type Scope, vocabularyName } from './scope.ts';
import { didYouMean } from './suggest.ts';
import type { Params } from './types.ts';

/** Plans that one finding of a `project` rule speaks about. */
export interface Group {
  readonly count: number;
  readonly paths: readonly string[];
}

export interface Saying {
  readonly scope: Scope;
  readonly group: Group;
  /** The fact that carries the finding, where one is written. */
  readonly placed?: Fact;
}

/** A compiled message. */
export interface Message {
  /** The sentence; an unknown value without a fallback becomes "an unknown …". */
  say(saying: Saying): string;
  /** Names of facts that it shows without a fallback, as written. */
  readonly bare: readonly string[];
}

export interface MessagePlace {
  readonly params: Params;
  readonly list: string | null;
  readonly complaints: Complaints;
  readonly onKey?: (path: DataPath) => void;
}

/** One piece of a message; undefined where its value is not known. */
type Piece = (saying: Saying) => string | undefined;

interface Placeholder {
  readonly show: Piece;
  /** Stands in for an unknown value. */
  readonly meaning: string;
  /** The fact that it needs, if any. */
  readonly fact?: string;
}

const placeholderForm = /\{\{|\}\}|\{([^{}|]*)(?:\|([^{}]*))?\}/g;

/** Compiles a message; what is wrong with its placeholders goes to the complaints. */
export function compileMessage(template: string, path: DataPath, place: MessagePlace): Message {
  const pieces: Piece[] = [];
  const bare: string[] = [];
  let end = 0;
  for (const match of template.matchAll(placeholderForm)) {
    pieces.push(constant(template.slice(end, match.index)));
    end = match.index + match[0].length;
    const name = match[1];
    if (name === undefined) {
      pieces.push(constant(match[0][0] ?? ''));
      continue;
    }
    const found = placeholder(name.trim(), path, place);
    if (found === undefined) continue;
    const fallback = match[2];
    if (fallback === undefined && found.fact !== undefined) bare.push(found.fact);
    const otherwise = fallback ?? `an unknown ${found.meaning}`;
    pieces.push((saying) => found.show(saying) ?? otherwise);
  }
  pieces.push(constant(template.slice(end)));
  return { bare, say: (saying) => pieces.map((piece) => piece(saying) ?? '').join('') };
}

function constant(text: string): Piece {
  return () => text;
}

function placeholder(name: string, path: DataPath, place: MessagePlace): Placeholder | undefined {
  const special = specials.get(name);
  if (special !== undefined) return special;
  if (name.startsWith('param.')) return paramPlaceholder(name.slice('param.'.length), path, place);
  if (name.startsWith('key:')) return keyPlaceholder(name.slice('key:'.length), path, place);
  if (name.includes('[].')) return columnPlaceholder(name, path, place);
  return countPlaceholder(name, place) ?? factPlaceholder(name, path, place);
}

const specials: ReadonlyMap<string, Placeholder> = new Map<string, Placeholder>([
  ['plan.label', { meaning: 'run', show: ({ scope }) => safeText(scope.plan.label) }],
  ['group.count', { meaning: 'number', show: ({ group }) => formatValue(group.count) }],
  ['group.paths', { meaning: 'list of files', show: ({ group }) => joined(group.paths.map(safeText)) }],
  ['here', { meaning: 'setting', fact: 'here', show: ({ placed }) => setting(placed) }],
]);

/** The key of a fact with its value, as code: `packing: true`; of a list or a map the key alone. */
function setting(fact: Fact | undefined): string | undefined {
  if (fact?.nativeKey === undefined) return undefined;
  const value = fact.value === null || Array.isArray(fact.value) ? undefined : fact.raw;
  return `\`${safeText(fact.nativeKey)}${value === undefined ? '' : `: ${safeText(value)}`}\``;
}

function paramPlaceholder(name: string, path: DataPath, place: MessagePlace): Placeholder | undefined {
  const fallback = Object.hasOwn(place.params, name) ? place.params[name] : undefined;
  if (fallback === undefined) {
    place.complaints.value(
      path,
      `unknown param "${name}" in a placeholder${didYouMean(name, Object.keys(place.params))}`,
    );
    return undefined;
  }
  return { meaning: name, show: ({ scope }) => formatValue(scope.params[name] ?? fallback) };
}

function keyPlaceholder(key: string, path: DataPath, place: MessagePlace): Placeholder {
  place.onKey?.(path);
  const find = keyPattern(key);
  return {
    meaning: 'value',
    fact: `key:${key}`,
    show: ({ scope }) => {
      const raws = find(scope.plan).flatMap(({ fact }) =>
        fact.raw === undefined ? [] : [safeText(fact.raw)],
      );
      return raws.length === 0 ? undefined : joined(raws);
    },
  };
}

/** `data.train[].id`: the field of every record that has it. */
function columnPlaceholder(name: string, path: DataPath, place: MessagePlace): Placeholder | undefined {
  const kind = factKind(name);
  const [list, field] = name.split('[].');
  if (kind === undefined || list === undefined || field === undefined) return unknownName(name, path, place);
  return {
    meaning: kind.meaning,
    fact: list,
    show: ({ scope }) => {
      const texts = columnOf(scope.plan.facts, list, field, kind);
      return texts.length === 0 ? undefined : joined([...new Set(texts)]);
    },
  };
}

function columnOf(facts: Facts, list: string, field: string, kind: FactKind): string[] {
  const count = facts.get(list)?.value;
  const texts: string[] = [];
  for (let i = 0; i < (typeof count === 'number' ? Math.min(count, 1000) : 0); i++) {
    const fact = facts.get(`${list}[${i}].${field}`);
    if (isKnown(fact)) texts.push(formatFact(fact, kind));
  }
  return texts;
}

const countSuffix = '.count';

function countPlaceholder(name: string, place: MessagePlace): Placeholder | undefined {
  if (!name.endsWith(countSuffix)) return undefined;
  const fact = name.slice(0, -countSuffix.length);
  const kind = factKind(vocabularyName(fact, place.list));
  if (kind === undefined || !['list', 'texts', 'integers'].includes(kind.type)) return undefined;
  return {
    meaning: 'number',
    fact,
    show: ({ scope }) => {
      const found = findFact(scope, fact);
      if (!isKnown(found)) return undefined;
      return formatValue(typeof found.value === 'object' ? found.value.length : found.value);
    },
  };
}

function factPlaceholder(name: string, path: DataPath, place: MessagePlace): Placeholder | undefined {
  const outside = isItemName(name) && place.list === null;
  const kind = outside ? undefined : factKind(vocabularyName(name, place.list));
  if (kind === undefined) return unknownName(name, path, place);
  return {
    meaning: kind.meaning,
    fact: name,
    show: ({ scope }) => {
      const fact = findFact(scope, fullName(scope, name));
      return isKnown(fact) ? formatFact(fact, kind) : undefined;
    },
  };
}

function unknownName(name: string, path: DataPath, place: MessagePlace): undefined {
  const known = [...specials.keys(), ...askableNames(place.list), ...Object.keys(vocabulary)];
  place.complaints.value(path, `unknown placeholder "{${name}}"${didYouMean(name, known)}`);
  return undefined;
}
