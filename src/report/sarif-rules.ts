import type { Finding, Severity } from '../model/index.ts';
import { escapeMarkdown } from './markdown-text.ts';
import { docsLink } from './place.ts';
import type { ReportOptions, RuleHelp } from './reporter.ts';
import { truncateAt } from './text.ts';

/** The rules of a SARIF run and their places in its list. */
export interface RuleList {
  readonly descriptors: readonly object[];
  indexOf(rule: string): number;
}

/** SARIF's words for a severity. */
export const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};
/** GitHub's words for the same, which sort its list of alerts. */
const problemSeverity: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
};
/** Longest description that code scanning takes. */
const longestDescription = 1_024;

/** Help for the rules that were held. A rule that is only in findings, such as one about suppressions, gets its name. */
export function describeRules(findings: readonly Finding[], options: ReportOptions): RuleList {
  const known = options.rules ?? [];
  const ids = new Set(known.map(({ id }) => id));
  const unknown = new Map(
    findings.filter(({ rule }) => !ids.has(rule)).map((finding) => [finding.rule, finding]),
  );
  const all = [...known, ...[...unknown.values()].map(helpFromFinding)];
  const places = new Map(all.map(({ id }, index) => [id, index]));
  return {
    descriptors: all.map((rule) => descriptor(rule, options)),
    indexOf: (rule) => places.get(rule) ?? -1,
  };
}

function helpFromFinding({ rule, severity, docs, guidance }: Finding): RuleHelp {
  const page = docs === undefined ? {} : { docs };
  return { id: rule, title: rule, severity, because: '', advice: '', ...page, guidance, evidence: [] };
}

function descriptor(rule: RuleHelp, { homepage }: ReportOptions): object {
  const address = docsLink(rule.docs, homepage);
  return {
    id: rule.id,
    shortDescription: { text: truncateAt(rule.title, longestDescription) },
    fullDescription: { text: truncateAt(rule.because || rule.title, longestDescription) },
    help: { text: helpText(rule), markdown: helpMarkdown(rule, address) },
    ...(address === undefined ? {} : { helpUri: address }),
    defaultConfiguration: { level: levels[rule.severity] },
    properties: {
      tags: ['fine-tuning', policyOf(rule.id)],
      precision: 'high',
      'problem.severity': problemSeverity[rule.severity],
    },
  };
}

const policyOf = (rule: string): string => rule.split('/')[0] ?? rule;

/** SARIF wants the plain form wherever the Markdown one is given. */
function helpText(rule: RuleHelp): string {
  return paragraphs(rule, (text) => text).join('\n\n');
}

function helpMarkdown(rule: RuleHelp, address: string | undefined): string {
  const link = address === undefined ? [] : [`[More about this rule](${address})`];
  return [...paragraphs(rule, escapeMarkdown), ...link].join('\n\n');
}

function paragraphs(rule: RuleHelp, say: (text: string) => string): string[] {
  return [
    say(rule.because || rule.title),
    ...(rule.advice ? [say(rule.advice)] : []),
    ...sources('Guidance', rule.guidance, say),
    ...sources('Evidence', rule.evidence, say),
  ];
}

function sources(title: string, ids: readonly string[], say: (text: string) => string): string[] {
  return ids.length === 0 ? [] : [`${title}: ${say(ids.join(', '))}`];
}
