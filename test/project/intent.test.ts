import { describe, expect, it } from 'vitest';
import { listedFrameworks } from '../../src/frameworks/listed.ts';
import { readProject } from '../../src/lint.ts';
import type { Plan } from '../../src/model/index.ts';
import { filesInMemory } from '../../src/project/files.ts';
import { fullParsers } from '../../src/syntax/full.ts';
import { parse } from '../../src/syntax/index.ts';

const config = `base_model: org/model-8b
adapter: lora
lora_r: 16
lora_alpha: 32
datasets:
  - path: data/a.jsonl
    type: alpaca
num_epochs: 2
`;

function read(files: Readonly<Record<string, string>>) {
  return readProject({
    files: filesInMemory(files),
    named: [],
    frameworks: listedFrameworks,
    parse: (text, path) => parse(text, path, fullParsers),
  });
}

const goals = (plan: Plan | undefined) => plan?.facts.get('intent.goals')?.value;

describe('which intent holds', () => {
  it('is the nearest manifest; nothing is merged', () => {
    const report = read({
      'tuning-intent.yaml': 'goals: [specialise]\nsingle_purpose: true\n',
      'a/tuning-intent.yaml': 'goals: [customise-style]\n',
      'a/b/train.yml': config,
      'train.yml': config,
    });
    const [inner, outer] = report.plans;
    expect(goals(inner)).toEqual(['customise-style']);
    expect(inner?.facts.get('intent.singlePurpose')?.state).toBe('unset');
    expect(goals(outer)).toEqual(['specialise']);
  });

  it('is passed over when its globs do not match', () => {
    const report = read({
      'tuning-intent.yaml': 'goals: [specialise]\n',
      'a/tuning-intent.yaml': 'applies_to: ["prod/*.yml"]\ngoals: [customise-style]\n',
      'a/prod/train.yml': config,
      'a/other/train.yml': config,
    });
    expect(report.plans.map(goals)).toEqual([['specialise'], ['customise-style']]);
  });

  it('is the comment of the config itself before any manifest', () => {
    const report = read({
      'tuning-intent.yaml': 'goals: [specialise]\n',
      'train.yml': `# tunelint-intent: {goals: [customise-style]}\n${config}`,
    });
    expect(report.plans.map(goals)).toEqual([['customise-style']]);
    expect(report.plans[0]?.facts.get('intent.goals')?.at?.file).toBe('train.yml');
  });

  it('may be a block of comment lines, placed where it is written', () => {
    const text = `# Reply drafts.\n# tunelint-intent:\n#   goals: [output-format]\n#   tasks:\n#     - {id: reply, type: generation}\n# More words.\n${config}`;
    const report = read({ 'train.yml': text });
    const fact = report.plans[0]?.facts.get('intent.goals');
    expect(fact?.value).toEqual(['output-format']);
    expect(fact?.at && text.slice(fact.at.start, fact.at.end)).toBe('[output-format]');
    expect(report.plans[0]?.facts.get('intent.tasks[0].id')?.value).toBe('reply');
  });

  it('may stand in the front matter of a model card', () => {
    const report = read({
      'm/README.md': '---\nlicense: mit\ntuning:\n  goals: [specialise]\n---\n# A model\n',
      'm/train.yml': config,
      'train.yml': config,
    });
    expect(report.plans.map((plan) => plan.facts.get('intent.declared')?.value)).toEqual([true, false]);
  });
});

describe('mistakes in a manifest', () => {
  const reasons = (text: string) =>
    read({ 'tuning-intent.yaml': text, 'train.yml': config }).unread.map(({ reason }) => reason);

  it.each([
    ['goals: [customize-style]', 'unknown value "customize-style"; did you mean "customise-style"?'],
    ['goal: [specialise]', 'unknown key "goal"; did you mean "goals"?'],
    ['retrieval: {used: yes}', '"yes" is not true or false'],
    ['data: {examples: many}', '"many" is not a whole number'],
    ['hardware: {gpus: 0}', '"0" is outside 1 or more'],
    ['tasks: {id: a}', '"tasks" must be a list'],
    ['', 'the file is empty; it needs at least `goals`'],
  ])('%s: %s', (text, reason) => {
    expect(reasons(`${text}\n`)).toEqual([reason]);
  });

  it('are placed, block the run, and leave the rest in force', () => {
    const report = read({
      'tuning-intent.yaml': 'goals: [specialise]\npurpos: product\n',
      'train.yml': config,
    });
    const [problem] = report.unread;
    expect(problem?.blocking).toBe(true);
    expect(problem?.at && report.sources.range(problem.at).start).toMatchObject({ line: 2, column: 1 });
    expect(report.plans.map(goals)).toEqual([['specialise']]);
  });
});
