import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/project/assemble.ts';
import { filesInMemory } from '../../src/project/files.ts';
import { fullParsers } from '../../src/syntax/full.ts';
import { parse } from '../../src/syntax/index.ts';
import { readSample } from '../support/samples.ts';

const file = (section: string) => `model: {name: org/base-1b}
${section}
training: {learning_rate: 0.0001, num_train_epochs: 1, per_device_train_batch_size: 2}
`;

/** Keys that PEFT would not know in the adapter's section of a project's own file. */
function unknownIn(section: string): readonly (readonly [name: unknown, place: string])[] {
  const text = file(section);
  const files = filesInMemory({ 'run.yaml': text });
  const { sides } = assemble(readSample(files), [], {
    files,
    parse: (source, path) => parse(source, path, fullParsers),
  });
  return sides.flatMap(({ plan: { facts } }) =>
    [...facts].flatMap(([name, fact]) =>
      /^keys\.unknown\[\d+\]\.name$/.test(name)
        ? [[fact.value, text.slice(fact.at?.start, fact.at?.end)] as const]
        : [],
    ),
  );
}

describe('the section of an adapter in a project’s own file', () => {
  it('is held against the words of PEFT, which may be a letter off', () => {
    expect(unknownIn('lora: {r: 8, lora_alpha: 16, target_module: [q_proj]}')).toEqual([
      ['target_module', 'target_module'],
    ]);
  });

  it.each([
    ['keeps keys of the script’s own', 'lora: {r: 8, lora_alpha: 16, enabled: true, merge_after: true}'],
    ['carries its own switch', 'lora: {use_lora: true, r: 8, lora_alpha: 16}'],
    ['is written in other words', 'lora: {rank: 8, alpha: 16, target_module: [q_proj]}'],
    ['sets what the key would mean as well', 'lora: {r: 8, lora_alpha: 16, lora_alph: 32}'],
  ])('is left alone where it %s', (_, section) => {
    expect(unknownIn(section)).toEqual([]);
  });

  it('is told with doubt, and gives no key to be renamed', () => {
    const text = file('lora: {r: 8, lora_alpha: 16, target_module: [q_proj]}');
    const files = filesInMemory({ 'run.yaml': text });
    const { sides } = assemble(readSample(files), [], {
      files,
      parse: (source, path) => parse(source, path, fullParsers),
    });
    const fact = sides[0]?.plan.facts.get('keys.unknown[0].name');
    expect(fact?.confidence).toBeLessThan(0.8);
    expect(fact?.keyAt).toBeUndefined();
  });
});
