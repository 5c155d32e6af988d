import { describe, expect, it } from 'vitest';
import { shippedPolicies } from '../../src/commands/shipped.ts';
import { type Condition, conditionInWords } from '../../src/policy/index.ts';

const words = (condition: unknown, params = {}, list: string | null = null): string =>
  conditionInWords(condition as Condition, params, list).join('\n');

describe('a condition in words', () => {
  it('says what a field of a record means, in the list that it belongs to', () => {
    expect(words({ every: 'intent.tasks', where: { fact: 'item.type', in: ['chat', 'code'] } })).toBe(
      [
        'each of tasks the model must do (`intent.tasks`)',
        '  type of the task (`item.type`) is one of chat, code',
      ].join('\n'),
    );
    expect(
      words(
        {
          count: 'data.train',
          where: { not: { fact: 'item.format', equals: 'chat' } },
          atLeast: { param: 'n' },
        },
        { n: 2 },
      ),
    ).toMatch(
      /^the number of .*`data\.train`\) is at least 2 \(`params\.n`\), counting those with\n {2}not\n {4}.+ \(`item\.format`\) is chat$/,
    );
  });

  it('knows the list of a rule that looks at each record, until another one stands nearer', () => {
    const condition = {
      all: [
        { fact: 'item.name', exists: true },
        { some: 'intent.target', where: { fact: 'item.metric', equals: 'f1' } },
        { fact: 'item.to', equals: { fact: 'item.name' } },
      ],
    };
    expect(words(condition, {}, 'keys.renamed')).toBe(
      [
        'all of',
        '  the key (`item.name`) is given',
        '  at least one of targets (`intent.target`)',
        '    metric (`item.metric`) is f1',
        '  its name today (`item.to`) is the key (`item.name`)',
      ].join('\n'),
    );
  });

  it('leaves no field of a shipped rule without words', () => {
    const rules = shippedPolicies().flatMap((policy) => policy.rules);
    const bare = rules.flatMap((rule) =>
      [rule.when, rule.silentWhen, ...(rule.severityWhen ?? []).map(({ when }) => when)]
        .filter((condition) => condition !== undefined)
        .flatMap((condition) => conditionInWords(condition, rule.params, rule.each))
        .filter((line) => /(?<!\()`item\./.test(line))
        .map((line) => `${rule.id}: ${line.trim()}`),
    );
    expect(bare).toEqual([]);
  });
});
