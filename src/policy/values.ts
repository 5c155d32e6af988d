import { closest, type FactKind } from '../model/index.ts';
import type { ValueOperator } from './operators/index.ts';

/** Longer patterns and lists are nobody's opinion. */
const longestPattern = 200;

const version = /^v?\d+(\.\d+)*$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What is wrong with a literal on the right of an operator; null if nothing is.
 *
 * @param kind of the subject; null for a native key, which may hold any scalar
 */
export function literalFault(value: unknown, operator: ValueOperator, kind: FactKind | null): string | null {
  switch (operator.wants) {
    case 'value':
      return scalarFault(value, kind);
    case 'values':
      return eachFault(value, (one) => scalarFault(one, kind));
    case 'member':
      return scalarFault(value, memberKind(kind));
    case 'members':
      return eachFault(value, (one) => scalarFault(one, memberKind(kind)));
    case 'number':
      return typeof value === 'number' ? null : 'expects a number';
    case 'count':
      return isCount(value) ? null : 'expects a whole number from 0';
    case 'texts':
      return typeof value === 'string' ? patternFault(value) : eachFault(value, patternFault);
    case 'version':
      return isTextLike(value, version) ? null : 'expects a version in quotes, as "0.10"';
    case 'date':
      return isTextLike(value, day) ? null : 'expects a day, as "2026-09-10"';
    case 'flag':
      return typeof value === 'boolean' ? null : 'expects true or false';
  }
}

const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;

const isTextLike = (value: unknown, form: RegExp): boolean => typeof value === 'string' && form.test(value);

function eachFault(value: unknown, fault: (one: unknown) => string | null): string | null {
  if (!Array.isArray(value) || value.length === 0) return 'expects a list';
  for (const one of value) {
    const wrong = fault(one);
    if (wrong !== null) return wrong;
  }
  return null;
}

function patternFault(value: unknown): string | null {
  if (typeof value !== 'string' || value === '') return 'expects a text or a list of texts';
  return value.length > longestPattern ? `patterns have at most ${longestPattern} characters` : null;
}

function scalarFault(value: unknown, kind: FactKind | null): string | null {
  if (kind === null) return isScalar(value) ? null : 'expects one value';
  switch (kind.type) {
    case 'text':
      return textFault(value, kind);
    case 'flag':
      return typeof value === 'boolean' ? null : 'expects true or false';
    case 'integer':
      return Number.isInteger(value) ? null : 'expects a whole number';
    case 'number':
      return typeof value === 'number' ? null : 'expects a number';
    default:
      return 'expects one value';
  }
}

function textFault(value: unknown, kind: FactKind): string | null {
  if (typeof value !== 'string') return `expects a text${quotedHint(value)}`;
  if (kind.oneOf === undefined || kind.oneOf.includes(value)) return null;
  const meant = closest(value, kind.oneOf);
  return meant === undefined
    ? `"${value}" is never a value of this fact; it is one of ${kind.oneOf.join(', ')}`
    : `"${value}" is never a value of this fact; did you mean "${meant}"?`;
}

function quotedHint(value: unknown): string {
  return typeof value === 'number' || typeof value === 'boolean' ? `; put ${value} in quotes` : '';
}

/** The kind of a list fact's members. */
function memberKind(kind: FactKind | null): FactKind | null {
  if (kind === null) return null;
  return { ...kind, type: kind.type === 'integers' ? 'integer' : 'text' };
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
