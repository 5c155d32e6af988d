import { type Finding, lineStarts, positionAt, type Undecided } from '../model/index.ts';
import type { BadExample, Example, Files, GoodExample } from './types.ts';

/** What linting the files of an example gave. */
export interface ExampleOutcome {
  readonly findings: readonly Finding[];
  readonly undecided?: readonly Undecided[];
}

/** Lints files held in memory, with the rule's own severities. */
export type LintFiles = (files: Files) => ExampleOutcome;

export interface ExampleResult {
  readonly rule: string;
  /** From 0. */
  readonly index: number;
  readonly kind: 'bad' | 'good';
  readonly why?: string;
  /** Null where the example does what it says; else what was expected and what was found, on lines of their own. */
  readonly failure: string | null;
}

/**
 * Runs the examples of one rule.
 *
 * @param rule full id, `policy/rule`
 */
export function runExamples(
  rule: string,
  examples: readonly Example[],
  lint: LintFiles,
): readonly ExampleResult[] {
  return examples.map((example, index) => {
    const bad = 'bad' in example;
    const { why } = bad ? example.bad : example.good;
    return {
      rule,
      index,
      kind: bad ? 'bad' : 'good',
      ...(why === undefined ? {} : { why }),
      failure: bad ? badFailure(rule, example.bad, lint) : goodFailure(rule, example.good, lint),
    };
  });
}

/** Whether a rule shows both sides: what it reports and what it leaves alone. */
export function showsBothSides(examples: readonly Example[]): boolean {
  return examples.some((example) => 'bad' in example) && examples.some((example) => 'good' in example);
}

function badFailure(rule: string, bad: BadExample['bad'], lint: LintFiles): string | null {
  const outcome = lint(bad.files);
  const wanted = typeof bad.at === 'string' ? bad.at : `${bad.at.file}:${bad.at.line}`;
  const found = outcome.findings.filter((finding) => finding.rule === rule);
  const places = found.map((finding) => ({ at: placeIn(bad.files, finding), severity: finding.severity }));
  const here = places.find(({ at }) => at === wanted);
  if (here !== undefined && (bad.severity === undefined || bad.severity === here.severity)) return null;
  const expected = bad.severity === undefined ? wanted : `${wanted} ${bad.severity}`;
  const actual =
    places.length > 0
      ? places.map(({ at, severity }) => `${at} ${severity}`).join('\n          ')
      : absence(rule, outcome);
  return `expected: ${expected}\n   found: ${actual}`;
}

function goodFailure(rule: string, good: GoodExample['good'], lint: LintFiles): string | null {
  const found = lint(good.files).findings.filter((finding) => finding.rule === rule);
  if (found.length === 0) return null;
  const places = found.map(
    (finding) => `${placeIn(good.files, finding)} ${finding.severity}: ${finding.message}`,
  );
  return `expected: nothing\n   found: ${places.join('\n          ')}`;
}

function absence(rule: string, { undecided = [] }: ExampleOutcome): string {
  const needs = undecided.filter((entry) => entry.rule === rule).flatMap((entry) => entry.needs);
  if (needs.length === 0) return 'nothing; the condition is false, or no plan was read';
  return `nothing; undecided, would be decided by ${[...new Set(needs)].join(', ')}`;
}

function placeIn(files: Files, { at }: Finding): string {
  const text = Object.hasOwn(files, at.file) ? (files[at.file] ?? '') : '';
  return `${at.file}:${positionAt(lineStarts(text), at.start).line}`;
}
