import type { Fact } from '../../model/index.ts';
import { find, isTemplate, keySpanOf, keysAt, type Located, spanOf } from '../kit/native.ts';
import { type ListReading, noRecords, recordsOf } from '../kit/reading.ts';

/** Names of environment variables that hold credentials. */
const credentialName = /(TOKEN|API_?KEY|SECRET|PASSWORD|ACCESS_?KEY)/i;

/** Texts that people leave where a credential belongs: `<YOUR_TOKEN>`, `xxxx`, `hf_...`, `env:HF_TOKEN`. */
const placeholder =
  /^(env[:.]|os\.environ|<.*>$|\[.*\]$|(none|null|true|false|auto|dummy|empty|changeme|todo)$|.*(your|xxx|\.\.\.|\*\*\*|placeholder|example))/i;

/**
 * Credentials that are written out. The text itself never becomes part of a fact.
 *
 * @param keys keys that hold a credential
 * @param environments keys of maps of environment variables, searched by the names of the variables
 */
export function secretsAt(keys: readonly string[], environments: readonly string[] = []): ListReading {
  return ({ native }) => {
    const variables = environments.flatMap((map) =>
      keysAt(native, map)
        .filter((name) => credentialName.test(name))
        .map((name) => `${map}.${name}`),
    );
    const found = [...keys, ...variables].flatMap((key) => find(native, key) ?? []).filter(isWrittenOut);
    const [first] = found;
    if (first === undefined) return noRecords('unset');
    const { fact, records } = recordsOf(
      found.map((located) => ({ key: keyFact(located) })),
      first,
    );
    const { raw: _secret, ...rest } = fact;
    return { fact: rest, records };
  };
}

function isWrittenOut({ node }: Located): boolean {
  if (node.kind !== 'scalar' || isTemplate(node)) return false;
  return node.text.trim().length >= 8 && !placeholder.test(node.text.trim());
}

function keyFact(located: Located): Fact<string> {
  const keyAt = keySpanOf(located);
  return {
    value: located.path,
    state: located.inherited ? 'inherited' : 'stated',
    at: spanOf(located),
    nativeKey: located.path,
    ...(keyAt ? { keyAt } : {}),
  };
}
