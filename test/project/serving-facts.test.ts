import { describe, expect, it } from 'vitest';
import { listedFrameworks } from '../../src/frameworks/listed.ts';
import { readProject } from '../../src/lint.ts';
import { filesInMemory } from '../../src/project/files.ts';
import { fullParsers } from '../../src/syntax/full.ts';
import { parse } from '../../src/syntax/index.ts';

const train = (more = '') => `base_model: org/model-8b
adapter: lora
lora_r: 64
lora_alpha: 128
datasets:
  - path: data/reply.jsonl
    type: alpaca
num_epochs: 2
output_dir: ./out/reply
${more}`;

/** Facts about serving of the first plan of a project. */
function serving(files: Readonly<Record<string, string>>) {
  const report = readProject({
    files: filesInMemory(files),
    named: [],
    frameworks: listedFrameworks,
    parse: (text, path) => parse(text, path, fullParsers),
  });
  const facts = report.plans[0]?.facts;
  return (name: string) => {
    const fact = facts?.get(name);
    return fact && [fact.value, fact.state, fact.confidence];
  };
}

describe('the server of an adapter', () => {
  it('is the one that is given its path, wherever the folder is mounted', () => {
    const facts = serving({
      'train.yml': train(),
      'serve.sh': 'vllm serve org/model-8b --enable-lora --lora-modules reply=/adapters/out/reply\n',
    });
    expect(facts('serving.engine')).toEqual(['vllm', 'inherited', 0.95]);
    expect(facts('serving.maxRank')).toEqual([16, 'default', 0.95]);
    expect(facts('serving.sameBase')).toEqual([true, 'inherited', 0.95]);
  });

  it('is less surely one that lists other adapters of its base', () => {
    const facts = serving({
      'train.yml': train(),
      'serve.sh': 'vllm serve org/model-8b --enable-lora --lora-modules other=/adapters/other\n',
    });
    expect(facts('serving.maxRank')).toEqual([16, 'default', 0.6]);
    expect(facts('serving.sameBase')).toBeUndefined();
  });

  it('is not one that takes no adapters, nor one of another base', () => {
    expect(
      serving({ 'train.yml': train(), 'serve.sh': 'vllm serve org/model-8b\n' })('serving.maxRank')?.[1],
    ).toBe('unset');
    const other = 'vllm serve org/model-7b --enable-lora\n';
    expect(serving({ 'train.yml': train(), 'serve.sh': other })('serving.engine')?.[1]).toBe('unset');
  });

  it('is not known to be on another base where a folder hides it', () => {
    const folder = 'vllm serve /models/base --enable-lora --lora-modules reply=out/reply\n';
    expect(serving({ 'train.yml': train(), 'serve.sh': folder })('serving.sameBase')).toBeUndefined();
    const quantised = 'vllm serve mirror/model-8b-AWQ --enable-lora --lora-modules reply=out/reply\n';
    expect(serving({ 'train.yml': train(), 'serve.sh': quantised })('serving.sameBase')?.[0]).toBe(true);
  });

  it('leaves the rank open where a variable decides it', () => {
    const script = 'vllm serve org/model-8b --enable-lora --max-lora-rank $RANK\n';
    expect(serving({ 'train.yml': train(), 'serve.sh': script })('serving.maxRank')?.[1]).toBe('unresolved');
  });

  it('gives way to what the intent declares', () => {
    const facts = serving({
      'train.yml': train(),
      'serve.sh': 'vllm serve org/model-8b --enable-lora\n',
      'tuning-intent.yaml': 'version: 1\nserving: {engine: lorax}\n',
    });
    expect(facts('serving.engine')?.[0]).toBe('lorax');
    expect(facts('serving.maxRank')?.[1]).toBe('unset');
  });
});

describe('what takes up the result of a run', () => {
  it('is a script that merges it, not one that merges something else', () => {
    const merged = (script: string) =>
      serving({ 'train.yml': train(), 'post.sh': script })('project.merges')?.[0];
    expect(merged('python merge.py --adapter out/reply --into models/reply\n')).toBe(true);
    expect(merged('python merge.py --adapter out/reply2\n')).toBeUndefined();
    expect(merged('ls out/reply\n')).toBeUndefined();
  });
});
