import { type FactValue, genericName, isKnown } from '../model/index.ts';
import { type KeyPattern, keyPattern } from './native.ts';
import { findFact, fullName, type Scope, type Used } from './scope.ts';
import type { ParamValue } from './types.ts';

/** The right side of an operator. */
export interface Operand {
  /** Undefined where it is not known: the comparison is then undecided. */
  value(scope: Scope): FactValue | undefined;
  used(scope: Scope): readonly Used[];
  /** Names of what would have to be known. */
  needs(scope: Scope): readonly string[];
}

const nothing: readonly never[] = [];

export function literal(value: FactValue): Operand {
  return { value: () => value, used: () => nothing, needs: () => nothing };
}

export function param(name: string, fallback: ParamValue): Operand {
  return { value: (scope) => scope.params[name] ?? fallback, used: () => nothing, needs: () => nothing };
}

/** The value of another fact, or so many times it. */
export function factOperand(name: string, times: number | undefined): Operand {
  return {
    value: (scope) => scaled(valueIn(scope, name), times),
    used: (scope) => usedFact(scope, name),
    needs: (scope) => (valueIn(scope, name) === undefined ? [genericName(fullName(scope, name))] : nothing),
  };
}

/** The value of the first native key that fits, or so many times it. */
export function keyOperand(path: string, times: number | undefined): Operand {
  const find = keyPattern(path);
  return {
    value: (scope) => scaled(firstValue(find, scope), times),
    used: (scope) => find(scope.plan).slice(0, 1),
    needs: (scope) => (firstValue(find, scope) === undefined ? [`key:${path}`] : nothing),
  };
}

/** Facts added up or multiplied, and then so many times the result. */
export function combined(
  names: readonly string[],
  combine: (a: number, b: number) => number,
  times: number | undefined,
): Operand {
  return {
    value: (scope) => {
      const numbers: number[] = [];
      for (const name of names) {
        const value = valueIn(scope, name);
        if (typeof value !== 'number') return undefined;
        numbers.push(value);
      }
      return scaled(numbers.reduce(combine), times);
    },
    used: (scope) => names.flatMap((name) => usedFact(scope, name)),
    needs: (scope) =>
      names
        .filter((name) => valueIn(scope, name) === undefined)
        .map((name) => genericName(fullName(scope, name))),
  };
}

function valueIn(scope: Scope, name: string): FactValue | undefined {
  const fact = findFact(scope, name);
  return isKnown(fact) ? fact.value : undefined;
}

function usedFact(scope: Scope, name: string): readonly Used[] {
  const fact = findFact(scope, name);
  return fact === undefined ? nothing : [{ name: fullName(scope, name), fact }];
}

function firstValue(find: KeyPattern, scope: Scope): FactValue | undefined {
  return find(scope.plan)[0]?.fact.value ?? undefined;
}

function scaled(value: FactValue | undefined, times: number | undefined): FactValue | undefined {
  if (times === undefined || value === undefined) return value;
  return typeof value === 'number' ? value * times : undefined;
}
