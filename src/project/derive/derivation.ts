import type { Fact, Facts, FactValue, NativeKey } from '../../model/index.ts';

/**
 * Facts that follow from others. A name that a reader has stated already is left as it is.
 *
 * @param native the framework's own keys, for what stands in long texts such as prompts
 */
export type Derivation = (
  facts: Facts,
  path: string,
  native: readonly NativeKey[],
) => Readonly<Record<string, Fact | undefined>>;

/** A derived fact: as certain as the least certain fact it comes from. */
export function derived<T extends FactValue>(
  facts: Facts,
  value: T,
  from: readonly string[],
  extra: { readonly note?: string; readonly confidence?: number } = {},
): Fact<T> {
  let confidence = extra.confidence ?? 1;
  for (const name of from) confidence = Math.min(confidence, facts.get(name)?.confidence ?? 1);
  const first = facts.get(from[0] ?? '');
  return {
    value,
    state: 'derived',
    from,
    ...(first?.at ? { at: first.at } : {}),
    ...(first?.keyAt ? { keyAt: first.keyAt } : {}),
    ...(confidence < 1 ? { confidence } : {}),
    ...(extra.note ? { note: extra.note } : {}),
  };
}

/** Names of the records of a list: `data.train[0]`, `data.train[1]`, ... */
export function recordsOf(facts: Facts, list: string): readonly string[] {
  const count = facts.get(list)?.value;
  return typeof count === 'number' ? Array.from({ length: count }, (_, index) => `${list}[${index}]`) : [];
}
