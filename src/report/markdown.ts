import { type Finding, type Plan, type Report, type Severity, summarise } from '../model/index.ts';
import { frameLines } from './code-frame.ts';
import { closingLine, countsText, groupBy, liveFindings, worstFirst } from './findings.ts';
import { codeBlock, codeSpan, escapeMarkdown, truncateAt } from './markdown-text.ts';
import { docsLink, placeText } from './place.ts';
import type { Reporter, ReportOptions } from './reporter.ts';
import { counted } from './text.ts';

/** A page for a job summary, a wiki or a mail. Nothing that it quotes is active. */
export const markdownReporter: Reporter = {
  id: 'markdown',
  describe: 'Markdown, for job summaries',
  render: (report, options) => {
    const live = liveFindings(report);
    const kept = fitting(live, report, options);
    const plans = new Map(report.plans.map((plan) => [plan.id, plan]));
    const groups = groupBy(
      live.filter((finding) => kept.has(finding)),
      ({ plan, at }) => plan ?? `file ${at.file}`,
    );
    const blocks = [
      `# ${countsText(summarise(report)) || 'No findings'}`,
      ...[...groups.values()].flatMap((findings) => [
        heading(findings, plans),
        ...findings.map((finding) => kept.get(finding) ?? ''),
      ]),
      ...leftOut(live.length - kept.size),
      ...unreadBlock(report),
      `${closingLine(report)}.`,
    ];
    return `${blocks.join('\n\n')}\n`;
  },
};

/** A job summary may have 1 MiB; a character here has three bytes at most. */
const longest = 300_000;
const longestText = 2_000;
const mostRelated = 10;
const frameWidth = 100;
const mostUnread = 20;

const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Note',
};

const prose = (text: string): string => escapeMarkdown(truncateAt(text, longestText));

/** The worst findings that fit, with their text. */
function fitting(
  findings: readonly Finding[],
  report: Report,
  options: ReportOptions,
): ReadonlyMap<Finding, string> {
  const kept = new Map<Finding, string>();
  let length = 0;
  for (const finding of worstFirst(findings)) {
    const text = item(finding, report, options);
    length += text.length;
    if (length > longest) break;
    kept.set(finding, text);
  }
  return kept;
}

function heading([first]: readonly Finding[], plans: ReadonlyMap<string, Plan>): string {
  const plan = first?.plan ? plans.get(first.plan) : undefined;
  const path = codeSpan(plan?.path ?? first?.at.file ?? '');
  return plan === undefined ? `## ${path}` : `## ${prose(plan.label)} (${path})`;
}

function item(finding: Finding, report: Report, options: ReportOptions): string {
  const paragraphs = [
    `**${severityWords[finding.severity]}** ${codeSpan(placeText(report.sources, finding.at))} ${prose(finding.message)} (${ruleName(finding, options)})`,
    ...frame(finding, report),
    ...(finding.advice ? [prose(finding.advice)] : []),
    ...related(finding, report),
  ];
  return `- ${paragraphs.join('\n\n').replaceAll('\n', '\n  ').replaceAll(/^ +$/gm, '')}`;
}

/** Linked only where the page has an address: a path of ours means nothing beside someone else's page. */
function ruleName(finding: Finding, { homepage }: ReportOptions): string {
  const name = codeSpan(finding.rule);
  const page = docsLink(finding.docs, homepage);
  return page === undefined ? name : `[${name}](${page})`;
}

function frame(finding: Finding, { sources }: Report): string[] {
  const text = sources.text(finding.at.file);
  if (text === undefined) return [];
  const secret = finding.fact.startsWith('secrets');
  const lines = frameLines(text, sources.range(finding.at), { width: frameWidth, secret });
  if (lines.length === 0) return [];
  return [codeBlock(lines.map((line) => line.text).join('\n'), language(finding.at.file))];
}

/** A map: an object would also answer to `__proto__` and `constructor`, and file names come from others. */
const languages: ReadonlyMap<string, string> = new Map([
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['json', 'json'],
  ['toml', 'toml'],
  ['md', 'markdown'],
  ['sh', 'shell'],
  ['ipynb', 'json'],
]);

function language(path: string): string {
  return languages.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase()) ?? '';
}

function related({ related: places }: Finding, { sources }: Report): string[] {
  const lines = places
    .slice(0, mostRelated)
    .map(({ at, message }) => `- ${codeSpan(placeText(sources, at))} ${prose(message)}`.trimEnd());
  if (places.length > mostRelated) lines.push(`- and ${counted(places.length - mostRelated, 'more place')}`);
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function leftOut(count: number): string[] {
  return count === 0 ? [] : [`${counted(count, 'milder finding')} did not fit here.`];
}

function unreadBlock({ unread }: Report): string[] {
  if (unread.length === 0) return [];
  const lines = unread.slice(0, mostUnread).map(({ path, reason }) => `- ${codeSpan(path)} ${prose(reason)}`);
  if (unread.length > mostUnread) lines.push(`- and ${counted(unread.length - mostUnread, 'more file')}`);
  return [`## Not read\n\n${lines.join('\n')}`];
}
