import { describe, expect, it } from 'vitest';
import { lineStarts, positionAt } from '../../src/model/index.ts';
import { loadPolicy, problemLine } from '../../src/policy/index.ts';
import { fullParsers } from '../../src/syntax/full.ts';
import { parse } from '../../src/syntax/index.ts';

const path = 'policies/mine.yaml';

function load(text: string) {
  return loadPolicy(text, path, (source, name) => parse(source, name, fullParsers));
}

function problemsIn(text: string): readonly string[] {
  const loaded = load(text);
  return loaded.ok ? [] : loaded.problems.map((problem) => problemLine(problem, text));
}

/** A policy of one rule whose lines are given from line 5 on. */
function withRule(...lines: readonly string[]): string {
  const head = ['policy: mine', 'version: 1', 'title: Mine', 'rules:', '  - id: a-rule', '    title: A rule'];
  return [...head, '    severity: info', ...lines.map((line) => `    ${line}`), ''].join('\n');
}

const message = 'message: A sentence.';
const when = (condition: string): string => withRule(message, `when: ${condition}`);

describe('loadPolicy', () => {
  it('gives the policy and its compiled rules', () => {
    const loaded = load(when('{fact: hyper.learningRate, greater: 2e-4}'));
    expect(loaded).toMatchObject({ ok: true, policy: { policy: 'mine', version: 1 } });
    expect(loaded.ok && loaded.rules.map((rule) => rule.id)).toEqual(['mine/a-rule']);
  });

  it.each([
    ['{fact: adapter.rank, ▸equal: 8}', 'unknown operator "equal"; did you mean "equals"?'],
    ['{fact: ▸adapter.rnak, equals: 8}', 'unknown fact "adapter.rnak"; did you mean "adapter.rank"?'],
    ['▸{fakt: adapter.rank, equals: 8}', /a condition starts with one of .*did you mean "fact"\?/],
    [
      '{fact: method.kind, ▸greater: 3}',
      /"greater" cannot be asked of method.kind, which is a text; use .*equals/,
    ],
    ['{fact: method.kind, equals: ▸loar}', '"loar" is never a value of this fact; did you mean "lora"?'],
    ['{fact: adapter.rank, greater: ▸wide}', 'expects a number'],
    ['{fact: adapter.rank, greater: {param: ▸max}}', 'unknown param "max"; params of this rule: none'],
    ['{fact: ▸item.id, exists: true}', /"item.id" stands outside a list/],
    ['{some: data.train, where: {fact: ▸item.idd, exists: true}}', /unknown fact "item.idd"/],
    [
      '{some: ▸data.trian, where: {fact: item.id, exists: true}}',
      'unknown list "data.trian"; did you mean "data.train"?',
    ],
    ['{some: ▸adapter.rank, where: {fact: item.id, exists: true}}', 'adapter.rank is not a list of records'],
    ['▸{some: data.train}', '"some" needs a "where"'],
    ['{fact: ▸"data.train[].id", exists: true}', /names a field of every record/],
    ['{all: ▸[]}', 'expects a list of conditions'],
    ['▸{all: [{fact: adapter.rank, less: 8}], any: []}', '"all" and "any" cannot stand in one condition'],
    ['{not: {fact: adapter.rank, less: 8}, ▸less: 8}', '"less" cannot stand beside "not"'],
    ['▸{fact: adapter.rank}', 'there is no operator; say what the value is held against'],
    ['{fact: adapter.rank, exists: ▸8}', 'expects true or false'],
    ['{fact: adapter.rank, greater: {fact: ▸model.id}}', 'model.id is a text, which does not fit here'],
    ['{fact: adapter.rank, greater: ▸{facts: model.id}}', /expects a value, or one of .*did you mean "fact"/],
    ['{fact: adapter.rank, less: {sum: [hyper.epochs, ▸model.id]}}', 'model.id is a text, not a number'],
    ['{fact: adapter.rank, less: {fact: hyper.epochs, times: ▸two}}', /expects a number, beside fact/],
    ['{fact: adapter.targets, contains: ▸[q_proj]}', 'expects a text'],
    ['{fact: model.id, in: ▸org/a}', 'expects a list'],
    ['{key: ▸lora_r, equals: 8}', /give the rule "frameworks"/],
    ['{fact: ▸constructor, exists: true}', 'unknown fact "constructor"'],
    ['{fact: serving.version, versionAtLeast: ▸0.10}', 'expects a version in quotes, as "0.10"'],
    ['{fact: plan.today, onOrAfter: ▸tomorrow}', 'expects a day, as "2026-09-10"'],
    [`{fact: model.id, matches: ▸${'x'.repeat(201)}}`, 'patterns have at most 200 characters'],
  ])('says what is wrong with %s, and where', (marked, expected) => {
    const text = when(marked.replace('▸', ''));
    const { line, column } = positionAt(lineStarts(text), when(marked).indexOf('▸'));
    const [first, ...others] = problemsIn(text);
    expect(others).toEqual([]);
    const said = first?.slice(`${path}:${line}:${column}: `.length);
    expect(first).toBe(`${path}:${line}:${column}: ${said}`);
    if (typeof expected === 'string') expect(said).toBe(expected);
    else expect(said).toMatch(expected);
  });

  it.each([
    [
      withRule('mesage: x', 'when: {fact: adapter.rank, less: 8}'),
      /:8:5: unknown key "mesage"; did you mean "message"\?/,
    ],
    [withRule(message), /:5:5: rule "a-rule" needs "when" or "each"/],
    [
      when('{fact: adapter.rank, less: 8}').replace('severity: info', 'severity: warming'),
      /:7:15: unknown value "warming"; did you mean "warning"\?/,
    ],
    [
      withRule('message: "{adapter.rnk}"', 'when: {fact: adapter.rank, less: 8}'),
      /:8:14: unknown placeholder "\{adapter.rnk\}"; did you mean "adapter.rank"\?/,
    ],
    [
      withRule('message: "{param.max}"', 'when: {fact: adapter.rank, less: 8}'),
      /:8:14: unknown param "max" in a placeholder/,
    ],
    [withRule(message, 'each: data.train', 'groupBy: [model.id]'), /:10:5: "groupBy" needs "scope: project"/],
    [withRule(message, message, 'each: data.train'), /:9:5: "message" is written twice/],
    ['- a\n- b\n', /:1:1: expects a map with policy, version, title/],
    ['', /:1:1: the policy is empty/],
    ['policy: a\n---\npolicy: b\n', /:3:1: a policy file holds one policy/],
    ['policy: [a\n', /policies\/mine.yaml:/],
  ])('reports mistakes of shape on one line (%#)', (text, expected) => {
    const problems = problemsIn(text);
    expect(
      problems.some((line) => expected.test(line)),
      problems.join('\n'),
    ).toBe(true);
    for (const line of problems) expect(line).not.toContain('\n');
  });

  it('refuses two rules of one name', () => {
    const one = when('{fact: adapter.rank, less: 8}');
    const rule = one.slice(one.indexOf('  - id'));
    expect(problemsIn(one + rule)).toEqual([`${path}:10:9: there are two rules "a-rule"`]);
  });

  it('tells all mistakes of a file, in its order', () => {
    const text = withRule('mesage: x', 'when: {fact: adapter.rank, less: 8}', 'scope: projct');
    expect(problemsIn(text).map((line) => line.split(':')[1])).toEqual(['5', '8', '10']);
  });

  it('keeps keys such as __proto__ from meaning anything', () => {
    const text = withRule(
      message,
      'each: data.train',
      '__proto__: {mandatory: true}',
      'params: {__proto__: 3}',
    );
    expect(problemsIn(text).join('\n')).toMatch(/unknown key "__proto__"/);
    expect(Object.hasOwn(Object.prototype, 'mandatory')).toBe(false);
  });

  it('refuses conditions deeper than anyone writes, without failing', () => {
    const deep = `${'{not: '.repeat(90)}{fact: adapter.rank, less: 8}${'}'.repeat(90)}`;
    expect(problemsIn(when(deep)).join('\n')).toMatch(/nested too deeply|deep/);
  });
});
