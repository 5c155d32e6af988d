import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleLinter } from '../src/commands/examples.ts';
import { shippedPolicies } from '../src/commands/shipped.ts';
import { keyTable } from '../src/knowledge/keys.ts';
import { editDistance } from '../src/model/index.ts';
import { compilePolicy } from '../src/policy/index.ts';
import { applyEdits, safeEdits } from '../src/settle/fix.ts';
import { fullParsers } from '../src/syntax/full.ts';
import { parse } from '../src/syntax/index.ts';

const rules = shippedPolicies().flatMap((policy) => {
  const compiled = policy.policy === 'preflight' ? compilePolicy(policy) : undefined;
  return compiled?.ok ? compiled.rules : [];
});
const lint = exampleLinter(rules, fullParsers, '2026-11-01');
const findingsOf = (text: string) => lint({ 'train.yml': text }).findings;
const fixed = (text: string): string => applyEdits(text, safeEdits(findingsOf(text)).get('train.yml') ?? []);

const document = (line: string): string =>
  `# a run\nbase_model: org/model-8b\r\n${line}\ndatasets:\n  - {path: data/a.jsonl, type: alpaca}  # kept\nmicro_batch_size: 1\n\n`;

const names = keyTable('axolotl')?.siblings('') ?? [];
/** Long enough that one letter less is no other word, read without a plugin, and not in the document already. */
const candidates = names.filter(
  (name) =>
    name.length > 9 && keyTable('axolotl')?.pluginOf(name) === undefined && !document('').includes(name),
);

/** A known key with one letter taken out, doubled or swapped, as people mistype. */
const misspelt = fc
  .tuple(fc.constantFrom(...candidates), fc.nat({ max: 1000 }), fc.constantFrom('drop', 'double', 'swap'))
  .map(([name, seed, how]) => {
    const at = 1 + (seed % (name.length - 2));
    const letter = name[at] ?? '';
    const typo =
      how === 'drop'
        ? name.slice(0, at) + name.slice(at + 1)
        : how === 'double'
          ? name.slice(0, at) + letter + name.slice(at)
          : name.slice(0, at) + (name[at + 1] ?? '') + letter + name.slice(at + 2);
    return { name, typo };
  })
  .filter(({ name, typo }) => name !== typo && !names.includes(typo))
  // `-` and `_` count for nothing when words are compared, so such a typo may fit two keys alike.
  .filter(({ typo }) => names.filter((other) => editDistance(other, typo, 1) <= 1).length === 1);

const spelling = fc.constantFrom(
  (key: string, value: string) => `${key}: ${value}`,
  (key: string, value: string) => `"${key}":   ${value}  # why`,
  (key: string, value: string) => `'${key}' : ${value}`,
);

describe('safe fixes', () => {
  it('put one misspelt key right and change no other character', () => {
    fc.assert(
      fc.property(misspelt, spelling, ({ name, typo }, spell) => {
        const text = document(spell(typo, 'value'));
        const mended = fixed(text);
        expect(mended).toBe(document(spell(name, 'value')));
        expect(findingsOf(mended).filter(({ rule }) => rule === 'preflight/key-misspelt')).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('write a number so that every loader reads it, and change nothing else', () => {
    const digits = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(digits, ([whole, power]) => {
        const text = document(`lr_scheduler_kwargs:\n  min_lr: ${whole}e-${power} # small`);
        expect(fixed(text)).toBe(document(`lr_scheduler_kwargs:\n  min_lr: ${whole}.0e-${power} # small`));
      }),
      { numRuns: 50 },
    );
  });

  it('leave a file alone where the right name is taken', () => {
    const text = document('lora_alpha: 16\nlora_alpa: 32');
    expect(fixed(text)).toBe(text);
  });

  it('keep what they mend readable', () => {
    const mended = fixed(document('evaluation_strategy: epoch\nlora_alpa: 32'));
    const parsed = parse(mended, 'train.yml', fullParsers);
    expect(parsed.documents.flatMap(({ problems }) => problems)).toEqual([]);
    expect(mended).toContain('eval_strategy: epoch\nlora_alpha: 32');
  });
});

describe('the policy in its files', () => {
  const merged = shippedPolicies().filter(({ policy }) => policy === 'preflight');

  it('is one policy, and rules that stand for a check of one framework name it', () => {
    expect(merged).toHaveLength(1);
    const without = merged.flatMap(({ rules: own }) =>
      own.filter(
        ({ frameworks, checks, evidence }) =>
          frameworks?.length === 1 && !checks?.length && !evidence?.every((id) => /^(IN|FAM)-/.test(id)),
      ),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('calls nothing an error that the framework itself stops at when it starts', () => {
    const loud = merged.flatMap(({ rules: own }) =>
      own.filter(({ effect, severity }) => effect === 'start' && severity === 'error'),
    );
    expect(loud.map(({ id }) => id)).toEqual([]);
  });
});
