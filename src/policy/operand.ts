import { type FactValue, isKnown, type Scalar } from '../model/index.ts';
import { keyPattern } from './native.ts';
import type { FactRef, Scope, Used } from './scope.ts';
import type { ParamValue } from './types.ts';

/** The right side of an operator. */
export interface Operand {
  /** Undefined where it is not known: the comparison is then undecided. */
  value(scope: Scope): FactValue | undefined;
  used(scope: Scope): readonly Used[];
  /** Adds the names of what would have to be known. */
  needs(scope: Scope, into: Set<string>): void;
}

const nothing: readonly never[] = [];
const needsNothing = (): void => {};

export function literal(value: FactValue): Operand {
  return { value: () => value, used: () => nothing, needs: needsNothing };
}

export function param(name: string, fallback: ParamValue): Operand {
  return { value: (scope) => scope.params[name] ?? fallback, used: () => nothing, needs: needsNothing };
}

/** The value of another fact, or so many times it. */
export function factOperand(fact: FactRef, times: number | undefined): Operand {
  return {
    value: (scope) => scaled(knownIn(fact, scope), times),
    used: fact.used,
    needs: (scope, into) => needsFact(fact, scope, into),
  };
}

/** The value of the first native key that fits, or so many times it. */
export function keyOperand(path: string, times: number | undefined): Operand {
  const find = keyPattern(path);
  const first = (scope: Scope): FactValue | undefined => find(scope.plan)[0]?.fact.value ?? undefined;
  return {
    value: (scope) => scaled(first(scope), times),
    used: (scope) => find(scope.plan).slice(0, 1),
    needs: (scope, into) => {
      if (first(scope) === undefined) into.add(`key:${path}`);
    },
  };
}

/** The values of all native keys that fit, as a list. */
export function keysOperand(path: string): Operand {
  const find = keyPattern(path);
  const known = (scope: Scope): readonly Used[] => find(scope.plan).filter(({ fact }) => isKnown(fact));
  return {
    value: (scope) => {
      const found = find(scope.plan);
      const values = known(scope).flatMap(({ fact }) => (isScalar(fact.value) ? [fact.value] : []));
      return values.length === 0 || values.length < found.length ? undefined : values;
    },
    used: (scope) => known(scope).slice(0, 1),
    needs: (scope, into) => {
      if (known(scope).length === 0) into.add(`key:${path}`);
    },
  };
}

const isScalar = (value: FactValue | null): value is Scalar => value !== null && typeof value !== 'object';

/** Numbers added up or multiplied, and then so many times the result. */
export function combined(
  parts: readonly Operand[],
  combine: (a: number, b: number) => number,
  times: number | undefined,
): Operand {
  return {
    value: (scope) => {
      const numbers = parts.map((part) => part.value(scope)).filter((value) => typeof value === 'number');
      return numbers.length < parts.length ? undefined : scaled(numbers.reduce(combine), times);
    },
    used: (scope) => parts.flatMap((part) => part.used(scope)),
    needs: (scope, into) => {
      for (const part of parts) part.needs(scope, into);
    },
  };
}

function knownIn(ref: FactRef, scope: Scope): FactValue | undefined {
  const fact = ref.find(scope);
  return isKnown(fact) ? fact.value : undefined;
}

function needsFact(ref: FactRef, scope: Scope, into: Set<string>): void {
  if (knownIn(ref, scope) === undefined) into.add(ref.generic);
}

function scaled(value: FactValue | undefined, times: number | undefined): FactValue | undefined {
  if (times === undefined || value === undefined) return value;
  return typeof value === 'number' ? value * times : undefined;
}
