import { type Fact, type FactKind, type FactValue, factKind, type Scalar } from '../../model/index.ts';

/**
 * The fact as policies may see it: a word outside the closed set of its fact becomes `other` where the set has
 * that, and anything else that does not fit is unresolved. So no strange value in a file reaches a rule.
 */
export function conforming(name: string, fact: Fact): Fact {
  const kind = factKind(name);
  if (kind === undefined || fact.value === null || fits(kind, fact.value)) return fact;
  if (typeof fact.value === 'string' && kind.oneOf?.includes('other')) return { ...fact, value: 'other' };
  return { ...fact, value: null, state: 'unresolved', note: 'cannot be read as this kind of value' };
}

function fits(kind: FactKind, value: FactValue): boolean {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (Array.isArray(value) !== (kind.type === 'texts' || kind.type === 'integers')) return false;
  return values.every((one) => isOf[kind.type](one) && (kind.oneOf?.includes(`${one as Scalar}`) ?? true));
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isInteger = (value: unknown): boolean => Number.isSafeInteger(value);

const isOf: Readonly<Record<FactKind['type'], (value: unknown) => boolean>> = {
  text: isText,
  texts: isText,
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  integer: isInteger,
  integers: isInteger,
  list: isInteger,
  flag: (value) => typeof value === 'boolean',
};
