import { describe, expect, it } from 'vitest';
import { exampleLinter } from '../../src/commands/examples.ts';
import { type CompiledRule, compilePolicy } from '../../src/policy/index.ts';
import { fullParsers } from '../../src/syntax/full.ts';

const policy = {
  policy: 'ours',
  version: 1,
  title: 'Ours',
  rules: [
    {
      id: 'rank',
      title: 'Rank',
      severity: 'warning',
      when: { fact: 'adapter.rank', greater: 8 },
      at: ['adapter.rank'],
      message: 'Rank {adapter.rank}.',
    },
  ],
} as const;
const compiled = compilePolicy(policy);
const rules: readonly CompiledRule[] = compiled.ok ? compiled.rules : [];
const today = '2027-01-15';

const config = (comment: string, head = ''): string =>
  `${head}base_model: org/model-8b\nadapter: lora\n${comment}lora_r: 16\ndatasets:\n  - path: a.jsonl\n    type: alpaca\nnum_epochs: 2\n`;

function told(text: string): readonly string[] {
  const { findings } = exampleLinter(rules, fullParsers, today)({ 'train.yml': text });
  return findings.map(({ rule, suppressed }) =>
    suppressed === null
      ? rule
      : `${rule} silenced: ${'reason' in suppressed ? suppressed.reason : suppressed.kind}`,
  );
}

describe('a comment', () => {
  it.each([
    ['nothing', '', ['ours/rank']],
    ['the next line', '# tunelint-disable-next-line ours/rank -- tried 8\n', ['ours/rank silenced: tried 8']],
    [
      'the part after the slash',
      '# tunelint-disable-next-line rank -- tried 8\n',
      ['ours/rank silenced: tried 8'],
    ],
    [
      'several rules',
      '# tunelint-disable-next-line other, rank -- tried 8\n',
      ['ours/rank silenced: tried 8'],
    ],
    [
      'a comment in between',
      '# tunelint-disable-next-line rank -- tried 8\n# more\n\n',
      ['ours/rank silenced: tried 8'],
    ],
    [
      'a day to come',
      '# tunelint-disable-next-line rank -- tried 8 until 2027-01-15\n',
      ['ours/rank silenced: tried 8'],
    ],
    [
      'a day that has passed',
      '# tunelint-disable-next-line rank -- tried 8 until 2027-01-14\n',
      ['tunelint/expired-suppression', 'ours/rank'],
    ],
    ['no reason', '# tunelint-disable-next-line rank\n', ['tunelint/invalid-suppression', 'ours/rank']],
    ['no rule', '# tunelint-disable-next-line -- because\n', ['tunelint/invalid-suppression', 'ours/rank']],
    [
      'another rule',
      '# tunelint-disable-next-line rang -- tried 8\n',
      ['tunelint/unused-suppression', 'ours/rank'],
    ],
    ['a word that only begins alike', '# tunelint-disabled rank -- x\n', ['ours/rank']],
  ])('with %s', (_, comment, expected) => {
    expect(told(config(comment))).toEqual(expected);
  });

  it('for the whole file holds wherever it stands', () => {
    expect(told(config('', '# tunelint-disable rank -- a gallery\n'))).toEqual([
      'ours/rank silenced: a gallery',
    ]);
  });

  it('inside a string is no comment', () => {
    expect(told(config('wandb_name: "# tunelint-disable rank -- x"\n'))).toEqual(['ours/rank']);
  });

  it('on a line above other lines silences only the first', () => {
    expect(told(config('# tunelint-disable-next-line rank -- x\nlora_alpha: 32\n'))).toEqual([
      'tunelint/unused-suppression',
      'ours/rank',
    ]);
  });
});
