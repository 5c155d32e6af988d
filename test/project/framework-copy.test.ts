import { describe, expect, it } from 'vitest';
import { keyFacts } from '../../src/project/derive/keys.ts';
import { filesInMemory } from '../../src/project/files.ts';
import { frameworkCopies } from '../../src/project/framework-copy.ts';
import { readSample } from '../support/samples.ts';

const factory = (lines: string): string =>
  `model_name_or_path: org/model-8b\nstage: sft\ndo_train: true\nfinetuning_type: full\ndataset: replies\n${lines}\n`;

const copied = {
  'src/llamafactory/hparams/parser.py': 'import sys\n',
  'src/llamafactory/hparams/finetuning_args.py':
    'class FinetuningArguments:\n    use_slow_steps: bool = False\n    stage: Literal["pt", "sft", "cls"] = "sft"\n    # A note on evaluation_strategy.\n',
};

/** What is said about the keys of one run in a project. */
function saidOf(path: string, text: string, around: Readonly<Record<string, string>>): readonly string[] {
  const files = filesInMemory({ [path]: text, ...around });
  const [run] = readSample(files).runs;
  if (run === undefined) throw new Error('the sample was not recognised');
  const copy = frameworkCopies(files)(run.framework.id, path);
  const facts = keyFacts(run.framework.id, run.native, copy);
  return [...facts].flatMap(([name, { value }]) => {
    const list = /^keys\.(\w+)\[\d+\]\.name$/.exec(name)?.[1];
    return list === undefined ? [] : [`${list}: ${value}`];
  });
}

describe('a copy of the framework inside the project', () => {
  it('takes the keys that its own source declares', () => {
    const text = factory('use_slow_steps: true');
    expect(saidOf('runs/a.yaml', text, {})).toEqual(['unknown: use_slow_steps']);
    expect(saidOf('runs/a.yaml', text, copied)).toEqual([]);
  });

  it('still has no key that nobody declares', () => {
    expect(saidOf('runs/a.yaml', factory('use_slow_step: true'), copied)).toEqual(['unknown: use_slow_step']);
  });

  it('takes the values that its own source lists', () => {
    const text = factory('').replace('stage: sft', 'stage: cls');
    expect(saidOf('runs/a.yaml', text, {})).toEqual(['wrongValues: stage']);
    expect(saidOf('runs/a.yaml', text, copied)).toEqual([]);
    expect(saidOf('runs/a.yaml', text.replace('cls', 'cla'), copied)).toEqual(['wrongValues: stage']);
  });

  it('keeps an old name that it knows alone', () => {
    const text = factory('evaluation_strategy: "no"');
    expect(saidOf('runs/a.yaml', text, {})).toEqual(['renamed: evaluation_strategy']);
    expect(saidOf('runs/a.yaml', text, copied)).toEqual([]);
  });

  it('counts for the files below the folder that holds it, and for no others', () => {
    const nested = Object.fromEntries(
      Object.entries(copied).map(([path, text]) => [`tools/lf/${path}`, text]),
    );
    const text = factory('use_slow_steps: true');
    expect(saidOf('tools/lf/runs/a.yaml', text, nested)).toEqual([]);
    expect(saidOf('runs/a.yaml', text, nested)).toEqual(['unknown: use_slow_steps']);
  });

  it('takes anything where it is older than declared keys', () => {
    const bare = { 'src/axolotl/__init__.py': '' };
    const text =
      'base_model: org/model-8b\nmystery: 1\ndatasets:\n  - path: data/a.jsonl\n    type: alpaca\nmicro_batch_size: 1\n';
    expect(saidOf('a.yml', text, {})).toEqual(['unknown: mystery']);
    expect(saidOf('a.yml', text, bare)).toEqual([]);
  });
});
