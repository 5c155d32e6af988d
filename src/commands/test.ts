import examples from 'virtual:policy-examples';
import {
  type CompiledRule,
  compilePolicy,
  type Example,
  type ExampleResult,
  loadPolicy,
  problemLine,
  runExamples,
  unguaranteed,
} from '../policy/index.ts';
import { jsonText } from '../report/json-text.ts';
import { counted } from '../report/text.ts';
import { parse } from '../syntax/index.ts';
import { exampleLinter } from './examples.ts';
import type { Arguments } from './options.ts';
import { policyFiles } from './rules.ts';
import { shippedPolicies } from './shipped.ts';
import type { Outcome, World } from './world.ts';

interface TestedRule {
  readonly rule: CompiledRule;
  readonly examples: readonly Example[];
}

interface Tested {
  readonly rules: readonly TestedRule[];
  readonly problems: readonly string[];
}

/** `tunelint test [policy...]`: every example of every rule, through the whole pipeline. */
export function testCommand({ paths, options }: Arguments, world: World): Outcome {
  const named = [...paths, ...options.policy];
  const tested = named.length === 0 ? ours() : theirs(named, world);
  const results = tested.rules.flatMap((one) => resultsOf(one, world, options.today));
  const failed = results.filter((result) => result.failure !== null);
  const gaps = tested.rules.flatMap(({ rule }) => gapsOf(rule));
  const ok = failed.length === 0 && gaps.length === 0;
  const stdout =
    options.format === 'json'
      ? jsonText({ rules: tested.rules.length, examples: results, gaps, problems: tested.problems })
      : [...failed.map(failureText), ...gaps, closing(tested, results, failed)].join('\n');
  return {
    stdout,
    stderr: tested.problems.map((line) => `${line}\n`).join(''),
    exitCode: tested.problems.length > 0 ? 2 : ok ? 0 : 1,
  };
}

function ours(): Tested {
  const rules = shippedPolicies().flatMap((policy) => {
    const compiled = compilePolicy(policy);
    if (!compiled.ok) throw new Error(compiled.complaints.map(({ message }) => message).join('\n'));
    return compiled.rules.map((rule) => ({ rule, examples: examples[rule.id] ?? [] }));
  });
  return { rules, problems: [] };
}

function theirs(paths: readonly string[], world: World): Tested {
  const loaded = paths
    .flatMap((path) => policyFiles(path, world))
    .map(({ path, text: read }) => {
      const text = read();
      const policy = loadPolicy(text, path, (source, name) => parse(source, name, world.parsers));
      return policy.ok
        ? { rules: policy.rules.map((rule) => ({ rule, examples: rule.rule.examples ?? [] })), problems: [] }
        : { rules: [], problems: policy.problems.map((problem) => problemLine(problem, text)) };
    });
  return { rules: loaded.flatMap((one) => one.rules), problems: loaded.flatMap((one) => one.problems) };
}

function resultsOf(
  { rule, examples: own }: TestedRule,
  world: World,
  today = world.today,
): readonly ExampleResult[] {
  return runExamples(rule.id, own, exampleLinter([rule], world.parsers, today));
}

/** Placeholders that could be empty when the rule reports: the sentence would have a hole. */
function gapsOf(rule: CompiledRule): readonly string[] {
  return unguaranteed(rule).map(
    (placeholder) => `${rule.id}: {${placeholder}} may be unknown; give it a fallback: {${placeholder}|…}`,
  );
}

function failureText({ rule, index, kind, why, failure }: ExampleResult): string {
  const title = `${rule}: ${kind} example ${index + 1}${why === undefined ? '' : ` (${why})`}`;
  return `${title}\n${(failure ?? '').replace(/^/gm, '  ')}\n`;
}

function closing(
  tested: Tested,
  results: readonly ExampleResult[],
  failed: readonly ExampleResult[],
): string {
  const without = tested.rules.filter((one) => one.examples.length === 0).map((one) => one.rule.id);
  const none = without.length === 0 ? '' : `No examples: ${without.join(', ')}\n`;
  const counts = `${counted(results.length, 'example')} of ${counted(tested.rules.length, 'rule')}`;
  return `${none}${counts}: ${results.length - failed.length} passed, ${failed.length} failed\n`;
}
