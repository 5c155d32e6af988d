import { describe, expect, it } from 'vitest';
import { frameworks } from '../../src/frameworks/index.ts';
import { listed } from '../../src/frameworks/kit/framework.ts';
import { lint } from '../../src/lint.ts';
import type { Finding } from '../../src/model/index.ts';
import { compilePolicy } from '../../src/policy/index.ts';
import { type Files, filesInMemory } from '../../src/project/files.ts';
import { fullParsers } from '../../src/syntax/full.ts';
import { parse } from '../../src/syntax/index.ts';

const compiled = compilePolicy({
  policy: 'side',
  version: 1,
  title: 'Side files',
  rules: [
    {
      id: 'clips',
      title: 'Clips',
      severity: 'warning',
      kinds: ['launcher'],
      frameworks: ['deepspeed'],
      when: { key: 'gradient_clipping', greater: 1 },
      message: 'Named by {plan.namedBy|nobody}.',
    },
    {
      id: 'clips-otherwise',
      title: 'Clips otherwise',
      severity: 'warning',
      kinds: ['launcher'],
      frameworks: ['deepspeed'],
      when: { key: 'gradient_clipping', notEquals: { fact: 'hyper.maxGradNorm' } },
      message: 'The run says {hyper.maxGradNorm|nothing}.',
    },
  ],
});
const rules = compiled.ok ? compiled.rules : [];

function report(files: Files) {
  return lint({
    files,
    named: [],
    frameworks: frameworks.map(listed),
    parse: (text, path) => parse(text, path, fullParsers),
    rules: () => rules,
    settings: {},
    settle: { today: '2026-11-01' },
  });
}

const findingsIn = (files: Readonly<Record<string, string>>): readonly Finding[] =>
  report(filesInMemory(files)).findings;

const run =
  'base_model: org/model-8b\ndeepspeed: ds/z2.json\ndatasets:\n  - path: data/a.jsonl\n    type: alpaca\n';
const side = '{"zero_optimization": {"stage": 2},\n "gradient_clipping": 4}\n';

describe('a DeepSpeed file that a run names', () => {
  it('is judged, at its own place, as a file that holds no run', () => {
    const [finding, ...others] = findingsIn({ 'train.yml': run, 'ds/z2.json': side });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ message: 'Named by axolotl.', plan: null });
    expect(finding?.at.file).toBe('ds/z2.json');
    expect(side.slice(finding?.at.start, finding?.at.end)).toBe('"gradient_clipping": 4');
  });

  it('is judged once, however many runs name it', () => {
    const findings = findingsIn({ 'a.yml': run, 'b.yml': run, 'ds/z2.json': side });
    expect(findings).toHaveLength(1);
  });

  it('keeps its fingerprint when another run names it', () => {
    const [one] = findingsIn({ 'b.yml': run, 'ds/z2.json': side });
    const [two] = findingsIn({ 'a.yml': run, 'b.yml': run, 'ds/z2.json': side });
    expect(two?.fingerprint).toBe(one?.fingerprint);
  });

  it('is held against each of the runs that name it', () => {
    const files = {
      'a.yml': `${run}max_grad_norm: 4\n`,
      'b.yml': `${run}max_grad_norm: 2\n`,
      'c.yml': `${run}max_grad_norm: 3\n`,
      'ds/z2.json': side,
    };
    const messages = findingsIn(files).map(({ message, at }) => `${at.file} ${message}`);
    expect(messages.sort()).toEqual([
      'ds/z2.json Named by axolotl.',
      'ds/z2.json The run says 2.',
      'ds/z2.json The run says 3.',
    ]);
  });

  it('is judged by itself where no run names it', () => {
    const otherwise = run.replace('ds/z2.json', 'ds/z3.json');
    for (const files of [{ 'ds/z2.json': side }, { 'train.yml': otherwise, 'ds/z2.json': side }]) {
      const [finding, ...others] = findingsIn(files);
      expect(others).toEqual([]);
      expect(finding).toMatchObject({ message: 'Named by nobody.', plan: null });
    }
  });

  it('is a sample where it lies among samples', () => {
    const [finding] = findingsIn({ 'examples/ds/z2.json': side });
    expect(finding?.severity).toBe('info');
  });

  it('is left alone where the project ignores it', () => {
    const files = filesInMemory({ 'train.yml': run, 'ds/z2.json': side });
    expect(report({ ...files, ignores: (path) => path.startsWith('ds/') }).findings).toEqual([]);
  });

  it('adds no plan to the report', () => {
    const { plans, undecided } = report(filesInMemory({ 'train.yml': run, 'ds/z2.json': side }));
    expect(plans.map(({ id }) => id)).toEqual(['train.yml#0']);
    expect(undecided.filter(({ plan }) => plan !== 'train.yml#0')).toEqual([]);
  });

  it('is as serious as the run: an example names an example', () => {
    const findings = findingsIn({ 'examples/train.yml': run, 'ds/z2.json': side });
    expect(findings.map(({ severity }) => severity)).toEqual(['info']);
  });
});

describe('a DeepSpeed configuration inside the file of a run', () => {
  const held = `{
  "model_name_or_path": "org/model-8b",
  "output_dir": "out",
  "per_device_train_batch_size": 2,
  "learning_rate": 0.00002,
  "deepspeed": {"zero_optimization": {"stage": 2}, "gradient_clipping": 4}
}
`;

  it('is judged at its place in that file, as part of the run', () => {
    const clips = findingsIn({ 'args.json': held }).filter(({ rule }) => rule === 'side/clips');
    const [finding, ...others] = clips;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ plan: 'args.json#0' });
    expect(held.slice(finding?.at.start, finding?.at.end)).toBe('"gradient_clipping": 4');
  });
});
