import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/model/index.ts';
import { readConfig } from '../../src/project/config.ts';
import { privateDataOf, readConfiguration } from '../../src/project/configuration.ts';
import { filesInMemory } from '../../src/project/files.ts';
import { privateFacts } from '../../src/project/private-data.ts';
import { fullParsers } from '../../src/syntax/full.ts';
import { parse } from '../../src/syntax/index.ts';

const read = (text: string, path: string) => parse(text, path, fullParsers);
const privateIn = (texts: Readonly<Record<string, string>>) =>
  privateDataOf(readConfiguration({ files: filesInMemory(texts), parse: read }));

const fact = (value: Fact['value']): Fact => ({
  value,
  state: 'stated',
  at: { file: 'a/train.yml', start: 1, end: 2 },
});

const sources = (...ids: readonly string[]): ReadonlyMap<string, Fact> =>
  new Map([
    ['data.train', fact(ids.length)],
    ...ids.map((id, index) => [`data.train[${index}].id`, fact(id)] as const),
  ]);

const found = (settings: string, ...ids: readonly string[]) =>
  privateFacts(sources(...ids), 'a/train.yml', privateIn({ 'tunelint.yaml': settings }));

describe('privateData', () => {
  it('makes a run’s data proprietary, and says which source and why', () => {
    const facts = found('privateData:\n  - s3://acme\n  - acme/\n', 'open/dialogues', 'Acme/claims');
    expect(Object.keys(facts).sort()).toEqual(['data.train[1].visibility', 'intent.data.proprietary']);
    expect(facts['data.train[1].visibility']).toMatchObject({
      value: 'private',
      state: 'inherited',
      at: { file: 'tunelint.yaml', start: 31 },
    });
    expect(facts['intent.data.proprietary']).toMatchObject({
      value: true,
      from: ['data.train[1].id'],
      also: [{ at: { file: 'tunelint.yaml' }, message: 'privateData names this data' }],
    });
  });

  it.each([
    ['acme/', 'acmeology/claims'],
    ['acme/', 'open/acme/claims'],
    ['data/private/', 'data/privateer.jsonl'],
    ['""', 'anything'],
  ])('%s does not take in %s', (prefix, id) => {
    expect(found(`privateData: [${prefix}]`, id)).toEqual({});
  });

  it.each([
    ['data/private/', './data/private/a.jsonl'],
    ['./data/private/', 'data/private/a.jsonl'],
    ['s3://acme-', 's3://acme-claims/a.jsonl'],
  ])('%s takes in %s', (prefix, id) => {
    expect(found(`privateData: ${prefix}`, id)['intent.data.proprietary']?.value).toBe(true);
  });

  it('speaks for the folder of its file only', () => {
    const facts = sources('acme/claims');
    const nested = privateIn({ 'b/tunelint.yaml': 'privateData: [acme/]\n' });
    expect(privateFacts(facts, 'a/train.yml', nested)).toEqual({});
    expect(privateFacts(facts, 'b/c/train.yml', nested)['intent.data.proprietary']?.value).toBe(true);
  });

  it('says nothing of the weights where the data is only measured with', () => {
    const facts = new Map([
      ['data.validation', fact(1)],
      ['data.validation[0].id', fact('acme/held')],
    ]);
    expect(
      Object.keys(privateFacts(facts, 'train.yml', privateIn({ 'tunelint.yaml': 'privateData: acme/' }))),
    ).toEqual(['data.validation[0].visibility']);
  });

  it('keeps the place of each prefix', () => {
    const text = 'privateData:\n  - one/\n  - two/\n';
    const { config } = readConfig('tunelint.yaml', filesInMemory({ 'tunelint.yaml': text }), read);
    expect(
      config?.privateData.map(({ text: prefix, from }) => [prefix, text.slice(from.start, from.end)]),
    ).toEqual([
      ['one/', 'one/'],
      ['two/', 'two/'],
    ]);
  });
});
