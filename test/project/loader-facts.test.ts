import { describe, expect, it } from 'vitest';
import { filesInMemory } from '../../src/project/files.ts';
import { readSample } from '../support/samples.ts';

function facts(name: string, text: string) {
  return readSample(filesInMemory({ [name]: text })).runs[0]?.facts;
}

const axolotl = 'base_model: org/base-1b\ndatasets: [{path: a.jsonl, type: alpaca}]\nmicro_batch_size: 2\n';
const llamafactory =
  'model_name_or_path: org/base-1b\nstage: sft\nfinetuning_type: lora\ndataset: tickets\noutput_dir: out\n';

describe('what the loader refuses', () => {
  it('stands where it is written', () => {
    const text = `${axolotl}learning_rate: !rate 0.1\n`;
    const read = facts('train.yml', text);
    expect(read?.get('keys.loaderProblems')?.value).toBe(1);
    const at = read?.get('keys.loaderProblems[0].message')?.at;
    expect(text.slice(at?.start, at?.end)).toBe('0.1');
  });

  it('is nothing in a sound file, in a template and in JSON', () => {
    const templated = `${axolotl}learning_rate: {{ rate }}\n`;
    const json =
      '{"base_model": "a", /* x */ "datasets": [{"path": "a", "type": "alpaca"}], "micro_batch_size": 2}';
    for (const [name, text] of [
      ['a.yml', axolotl],
      ['a.yml', templated],
      ['a.json', json],
    ] as const)
      expect(facts(name, text)?.get('keys.loaderProblems')).toMatchObject({ value: null, state: 'unset' });
  });

  it('includes repeated keys where OmegaConf reads the file', () => {
    expect(facts('a.yml', axolotl)?.get('keys.repeatedStop')?.value).toBe(false);
    expect(facts('a.yaml', llamafactory)?.get('keys.repeatedStop')?.value).toBe(true);
  });
});
