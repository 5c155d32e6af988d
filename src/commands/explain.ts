import examples, { sources as cites } from 'virtual:policy-examples';
import { closest, docsPath, factKind } from '../model/index.ts';
import { conditionInWords, type Example, type Policy, type Rule, type Source } from '../policy/index.ts';
import { jsonText } from '../report/json-text.ts';
import { paintFor } from '../report/paint.ts';
import { counted } from '../report/text.ts';
import { wrap } from '../report/wrap.ts';
import { type HouseRule, houseRules } from '../settle/house-rules.ts';
import type { Arguments } from './options.ts';
import { reportOptions } from './rendering.ts';
import { shippedPolicies } from './shipped.ts';
import { UserMistake } from './user-mistake.ts';
import type { Outcome, World } from './world.ts';

/** A shipped rule with the policy that it belongs to. */
export interface ShippedRule {
  readonly id: string;
  readonly policy: Policy;
  readonly rule: Rule;
  readonly sources: readonly Source[];
  readonly examples: readonly Example[];
}

export function shippedRules(): readonly ShippedRule[] {
  return shippedPolicies().flatMap((policy) =>
    policy.rules.map((rule) => {
      const id = `${policy.policy}/${rule.id}`;
      const cited = new Set([...(rule.guidance ?? []), ...(rule.evidence ?? [])]);
      const sources = (cites[policy.policy] ?? []).filter((source) => cited.has(source.id));
      return { id, policy, rule, sources, examples: examples[id] ?? [] };
    }),
  );
}

const house: Policy = { policy: 'tunelint', version: 1, title: 'Comments, waivers and settings', rules: [] };

/** A rule about the means of silencing others: it has a page, but no condition and no examples. */
function asShipped({ id, ...rest }: HouseRule): ShippedRule {
  const rule = { ...rest, id: id.slice(id.indexOf('/') + 1), message: rest.title };
  return { id, policy: house, rule, sources: [], examples: [] };
}

/** `tunelint explain [rule]`: why a rule is there and when it speaks; without a rule, the list of all. */
export function explainCommand({ paths, options }: Arguments, world: World): Outcome {
  const rules = shippedRules();
  const [name] = paths;
  const chosen = name === undefined ? rules : [ruleNamed(name, [...rules, ...houseRules.map(asShipped)])];
  const format = options.format ?? 'stylish';
  if (format === 'json') return said(jsonText(chosen.map(asData)));
  if (format !== 'stylish')
    throw new UserMistake(`explain cannot be printed as "${format}"`, 'it takes stylish or json');
  const { width, ...rendering } = reportOptions(options, world);
  const page: Page = { width, paint: paintFor(rendering) };
  return said(name === undefined ? listOf(rules, page) : chosen.map((rule) => pageOf(rule, page)).join('\n'));
}

const said = (stdout: string): Outcome => ({ stdout, stderr: '', exitCode: 0 });

interface Page {
  readonly width: number;
  readonly paint: ReturnType<typeof paintFor>;
}

/** A rule by its full id, or by the part after the slash where only one policy has it. */
function ruleNamed(name: string, rules: readonly ShippedRule[]): ShippedRule {
  const found = rules.filter(({ id, rule }) => id === name || rule.id === name);
  if (found[0] !== undefined) return found[0];
  const known = rules.flatMap(({ id, rule }) => [id, rule.id]);
  const near = closest(name, known);
  const hint = near === undefined ? 'tunelint explain lists them all' : `did you mean ${near}?`;
  throw new UserMistake(`there is no rule "${name}"`, hint);
}

/** Stable names, relied on outside. */
function asData({ id, policy, rule, sources, examples: own }: ShippedRule): Record<string, unknown> {
  return {
    policy: policy.policy,
    id,
    title: rule.title,
    severity: rule.severity,
    optIn: policy.optIn ?? false,
    because: rule.because ?? null,
    message: rule.message,
    advice: rule.advice ?? null,
    guidance: rule.guidance ?? [],
    evidence: rule.evidence ?? [],
    sources,
    condition: rule.when === undefined ? [] : conditionInWords(rule.when, rule.params, rule.each),
    silentWhen:
      rule.silentWhen === undefined ? [] : conditionInWords(rule.silentWhen, rule.params, rule.each),
    params: rule.params ?? {},
    docs: docsPath(id),
    examples: own,
  };
}

function listOf(rules: readonly ShippedRule[], { paint, width }: Page): string {
  const policies = [...new Set(rules.map(({ policy }) => policy))];
  const blocks = policies.map((policy) => {
    const own = rules.filter((rule) => rule.policy === policy);
    const head = `${paint.bold(policy.policy)}  ${policy.title}${policy.optIn ? ' (opt-in)' : ''}`;
    const lines = own.flatMap(({ rule }) => [
      `  ${rule.severity.padEnd(8)} ${rule.id}`,
      ...wrap(rule.title, { width, indent: 11 }, paint.dim),
    ]);
    return [head, ...lines].join('\n');
  });
  const count = `${counted(rules.length, 'rule')} in ${counted(policies.length, 'policy', 'policies')}`;
  return `${blocks.join('\n\n')}\n\n${count}. tunelint explain RULE shows one.\n`;
}

function pageOf({ id, policy, rule, sources, examples: own }: ShippedRule, page: Page): string {
  const { width, paint } = page;
  const body = (text: string): string => wrap(text, { width, indent: 2 }).join('\n');
  const section = (title: string, text: string): string =>
    text === '' ? '' : `\n${paint.bold(title)}\n${text}\n`;
  const conditionOf = (condition: Rule['when']): string =>
    condition === undefined ? '' : conditionLines(conditionInWords(condition, rule.params, rule.each), width);
  const cited = sources
    .map((source) => sourceLine(source))
    .map((line) => wrap(line, { width, indent: 2, hanging: 6 }).join('\n'));
  return [
    `${paint.bold(id)}  ${rule.severity}\n${rule.title}\n`,
    section('Why', body(rule.because ?? '')),
    section('It reports when', `${eachRecord(rule, body)}${conditionOf(rule.when)}`),
    section('It stays silent when', conditionOf(rule.silentWhen)),
    section('What to do', body(rule.advice ?? '')),
    section('Sources', cited.join('\n')),
    section('Examples', own.map((example) => exampleText(example, page)).join('\n')),
    section('To silence it', policy === house ? '' : body(`# tunelint-disable-next-line ${id} -- reason`)),
  ].join('');
}

/** The list whose records a rule looks at one by one, where it does. */
function eachRecord({ each, when }: Rule, body: (text: string) => string): string {
  if (each === undefined) return '';
  const list = body(`for each of ${factKind(each)?.meaning ?? 'the list'} (\`${each}\`)`);
  return when === undefined ? list : `${list}\n`;
}

function conditionLines(lines: readonly string[], width: number): string {
  return lines
    .flatMap((line) => {
      const indent = 2 + line.length - line.trimStart().length;
      return wrap(line.trim(), { width, indent, hanging: indent + 2 });
    })
    .join('\n');
}

function sourceLine({ id, claim, where, url, date }: Source): string {
  const place = [where, url, date].filter((part) => part !== undefined).join(', ');
  return `${id}  ${claim}${place === '' ? '' : ` (${place})`}`;
}

function exampleText(example: Example, { paint }: Page): string {
  const bad = 'bad' in example;
  const { files, why } = bad ? example.bad : example.good;
  const at = bad ? example.bad.at : undefined;
  const place = at === undefined ? '' : ` at ${typeof at === 'string' ? at : `${at.file}:${at.line}`}`;
  const head = `  ${bad ? paint.severity.error('reported') : paint.bold('silent')}${place}${why === undefined ? '' : `: ${why}`}`;
  const texts = Object.entries(files).flatMap(([path, text]) => [
    `    ${paint.dim(path)}`,
    ...text
      .trimEnd()
      .split('\n')
      .map((line) => `      ${line}`),
  ]);
  return [head, ...texts].join('\n');
}
