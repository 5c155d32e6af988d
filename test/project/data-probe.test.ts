import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listedFrameworks } from '../../src/frameworks/listed.ts';
import { readProject } from '../../src/lint.ts';
import { probeData } from '../../src/project/data-probe.ts';
import { filesOnDisk } from '../../src/project/disk.ts';
import { filesInMemory } from '../../src/project/files.ts';
import { fullParsers } from '../../src/syntax/full.ts';
import { parse } from '../../src/syntax/index.ts';
import { sources } from './derive/facts.ts';

const config = (data: string, more = '') => `base_model: org/model-8b
adapter: lora
lora_r: 16
lora_alpha: 32
datasets:
  - path: ${data}
    type: alpaca
num_epochs: 2
${more}`;

function read(files: Readonly<Record<string, string>>, noData = false) {
  const report = readProject({
    files: filesInMemory(files),
    named: [],
    frameworks: listedFrameworks,
    parse: (text, path) => parse(text, path, fullParsers),
    noData,
  });
  return (name: string) => report.plans[0]?.facts.get(name)?.value;
}

const jsonl = (...rows: readonly unknown[]) => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;
const row = (n: number) => ({ instruction: `Sort ${n}`, output: `${n}` });

describe('a data file that a config names', () => {
  it.each([
    ['data/a.jsonl', jsonl(row(1), row(2), row(3))],
    ['data/a.json', JSON.stringify([row(1), row(2), row(3)], null, 1)],
    ['data/a.csv', 'instruction,output\n"Sort, 1",1\n"Sort\n2",2\nSort 3,3\n'],
  ])('is counted: %s', (path, text) => {
    const fact = read({ 'train.yml': config(path), [path]: text });
    expect(fact('data.train[0].rows')).toBe(3);
    expect(fact('data.examples')).toBe(3);
  });

  it('is looked up beside the config and from the root', () => {
    const text = jsonl(row(1));
    expect(read({ 'configs/train.yml': config('a.jsonl'), 'configs/a.jsonl': text })('data.examples')).toBe(
      1,
    );
    expect(read({ 'configs/train.yml': config('data/a.jsonl'), 'data/a.jsonl': text })('data.examples')).toBe(
      1,
    );
  });

  it('is left alone on request', () => {
    const files = { 'train.yml': config('a.jsonl'), 'a.jsonl': jsonl(row(1)) };
    expect(read(files, true)('data.examples')).toBeUndefined();
  });

  it('gives no figure where it is not what its name says, or stands elsewhere', () => {
    const broken = 'not json\n'.repeat(30);
    expect(read({ 'train.yml': config('a.jsonl'), 'a.jsonl': broken })('data.examples')).toBeUndefined();
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 10\n';
    expect(read({ 'train.yml': config('a.jsonl'), 'a.jsonl': pointer })('data.examples')).toBeUndefined();
    expect(read({ 'train.yml': config('../a.jsonl') })('data.examples')).toBeUndefined();
  });
});

describe('what the rows tell', () => {
  const probed = (text: string) =>
    probeData(filesInMemory({ 'a.jsonl': text })).factsOf(
      new Map(
        Object.entries(sources({ id: 'a.jsonl' })).map(([name, value]) => [name, { value, state: 'stated' }]),
      ),
      'train.yml',
    );
  const value = (text: string, name: string) => probed(text)[`data.train[0].${name}`]?.value;

  it('is whether they carry the wanted answer', () => {
    expect(value(jsonl(row(1)), 'labelled')).toBe(true);
    expect(value(jsonl({ text: 'a' }, { text: 'b' }), 'labelled')).toBe(false);
    const chat = {
      messages: [
        { role: 'user', content: 'a' },
        { role: 'assistant', content: 'b' },
      ],
    };
    expect(value(jsonl(chat), 'labelled')).toBe(true);
    expect(value(jsonl(row(1), { text: 'a' }), 'labelled')).toBeUndefined();
  });

  it('is whether a passage reaches the prompt, in a column or in a message', () => {
    expect(value(jsonl({ question: 'a', context: 'b', answer: 'c' }), 'context')).toBe(true);
    const turn = { role: 'user', content: 'Context: the router\nQuestion: why?' };
    expect(value(jsonl({ messages: [turn, { role: 'assistant', content: 'b' }] }), 'context')).toBe(true);
    expect(value(jsonl({ question: 'a', answer: 'c' }), 'context')).toBe(false);
    expect(value(jsonl({ question: 'a'.repeat(400), answer: 'c' }), 'context')).toBeUndefined();
  });

  it('is how many worked examples every prompt carries', () => {
    const prompt = 'Sort.\nInput: a\nOutput: b\nInput: c\nOutput: d\nInput: e\nOutput:';
    const facts = probed(jsonl({ prompt, output: '1' }, { prompt, output: '2' }));
    expect(facts['data.fewShotBlocks']?.value).toBe(2);
    expect(probed(jsonl({ prompt, output: '1' }, row(1)))['data.fewShotBlocks']).toBeUndefined();
  });

  it('is never a value', () => {
    const secret = 'zz-secret-zz';
    expect(JSON.stringify(probed(jsonl({ instruction: secret, output: secret })))).not.toContain(secret);
  });
});

describe('held-out examples in the training data', () => {
  const files = (held: string) => ({
    'train.yml': config('a.jsonl', 'test_datasets:\n  - path: b.jsonl\n    type: alpaca\n'),
    'a.jsonl': jsonl({ id: 1, ...row(1) }, row(2), row(3)),
    'b.jsonl': held,
  });

  it('are counted whatever their order of keys and their numbers', () => {
    const same = jsonl({ id: 9, output: '1', instruction: 'Sort 1' }, row(4));
    expect(read(files(same))('data.sharedExamples')).toBe(1);
    expect(read(files(jsonl(row(4), row(5))))('data.sharedExamples')).toBe(0);
  });
});

describe('a large file on disk', () => {
  it('is read in pieces, characters of several bytes and all', () => {
    const root = mkdtempSync(join(tmpdir(), 'tunelint-'));
    try {
      const rows = Array.from({ length: 40_000 }, (_, n) => ({
        instruction: `Größe ${n} €`,
        output: `${n}`,
      }));
      writeFileSync(join(root, 'a.jsonl'), jsonl(...rows));
      const files = filesOnDisk({ root, noIgnore: false, paths: [] });
      const facts = new Map(
        Object.entries(sources({ id: 'a.jsonl' })).map(([name, value]) => [
          name,
          { value, state: 'stated' as const },
        ]),
      );
      expect(probeData(files).factsOf(facts, 'train.yml')['data.train[0].rows']?.value).toBe(40_000);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
