import { type Finding, type Report, type Summary, severities, summarise } from '../model/index.ts';
import { codeSpan, escapeMarkdown } from '../report/markdown-text.ts';
import { counted } from '../report/text.ts';
import { type PlanChange, partText } from './plan-diff.ts';
import { bySeverity } from './threads.ts';
import { fitting, placeLink, prose, ruleLink, severityWord, type Wording } from './wording.ts';

export interface Overview extends Wording {
  readonly planChanges: readonly PlanChange[];
  /** Findings that have a comment on their line or file, and need no more than a mention. */
  readonly commented: ReadonlySet<Finding>;
  /** What a reader has to know about this run, one sentence each. */
  readonly notes: readonly string[];
}

const mostPlanChanges = 12;
const mostUnread = 10;
const mostNeeds = 5;

/**
 * The whole of a run as Markdown, never longer than a limit. Findings are left out from the end, the mildest first,
 * and their number is said.
 *
 * @param limit UTF-16 units
 */
export function overviewText(overview: Overview, limit: number): string {
  const { report, planChanges, notes } = overview;
  const head = [
    `### ${headline(report)}`,
    ...planSection(planChanges),
    ...(notes.length === 0 ? [] : [notes.map((note) => `> ${escapeMarkdown(note)}`).join('\n>\n')]),
  ].join('\n\n');
  const foot = [...unreadSection(report), footer(report)].join('\n\n');
  const room = limit - head.length - foot.length - 200;
  return [head, ...findingSection(overview, room), foot].join('\n\n');
}

/** `tunelint: 1 error, 2 warnings`. */
export function headline(report: Report): string {
  return `tunelint: ${countsText(summarise(report))}`;
}

function countsText(counts: Summary): string {
  const parts = [
    ...(counts.error > 0 ? [counted(counts.error, 'error')] : []),
    ...(counts.warning > 0 ? [counted(counts.warning, 'warning')] : []),
    ...(counts.info > 0 ? [counted(counts.info, 'note')] : []),
  ];
  return parts.length === 0 ? 'nothing to report' : parts.join(', ');
}

function planSection(changes: readonly PlanChange[]): string[] {
  if (changes.length === 0) return [];
  const lines = changes.slice(0, mostPlanChanges).map(planLine);
  if (changes.length > lines.length) lines.push(`- and ${changes.length - lines.length} more`);
  return [`**What this change does**\n\n${lines.join('\n')}`];
}

function planLine(change: PlanChange): string {
  const name = `${codeSpan(change.path)} (${prose(change.label)})`;
  if (change.kind === 'removed') return `- ${name} is removed`;
  const parts = change.parts.map((part) => prose(partText(part))).join('; ');
  const lead = change.kind === 'new' ? 'is new' : '';
  return `- ${[name, lead].filter((word) => word !== '').join(' ')}${parts === '' ? '' : `: ${parts}`}`;
}

function findingSection(overview: Overview, room: number): string[] {
  const live = overview.report.findings.filter((finding) => finding.suppressed === null).sort(bySeverity);
  if (live.length === 0) return [];
  const items = live.map((finding) => findingItem(finding, overview));
  const kept = fitting(items, room, '\n');
  const left = live.slice(kept.length);
  const more = left.length === 0 ? [] : [`\n${leftOut(left)}`];
  return [`**Findings**\n\n${[...kept, ...more].join('\n')}`];
}

function findingItem(finding: Finding, overview: Overview): string {
  const line = `- **${severityWord(finding.severity)}** ${placeLink(finding.at, overview)} ${prose(finding.message)}`;
  const advice =
    finding.advice === undefined || overview.commented.has(finding) ? '' : ` ${prose(finding.advice)}`;
  return `${line}${advice} (${ruleLink(finding, overview.links)})`;
}

function leftOut(findings: readonly Finding[]): string {
  const counts = severities
    .map(
      (severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => counted(count, severityWord(severity).toLowerCase()));
  return `${counts.join(', ')} more did not fit here; the report of the job holds all of them.`;
}

function unreadSection(report: Report): string[] {
  if (report.unread.length === 0) return [];
  const lines = report.unread
    .slice(0, mostUnread)
    .map(({ path, reason }) => `- ${codeSpan(path)}: ${prose(reason)}`);
  if (report.unread.length > lines.length) lines.push(`- and ${report.unread.length - lines.length} more`);
  return [`**Not read**\n\n${lines.join('\n')}`];
}

function footer(report: Report): string {
  const counts = summarise(report);
  const unchanged = report.findings.filter(({ suppressed }) => suppressed?.kind === 'unchanged').length;
  const others = counts.suppressed - unchanged;
  const sentences = [
    `${counted(counts.plans, 'run')} in ${counted(counts.files, 'file')}, ${counted(report.rulesHeld, 'rule')} held.`,
    ...(unchanged > 0 ? [`${counted(unchanged, 'finding')} not brought about by this change.`] : []),
    ...(others > 0 ? [`${counted(others, 'finding')} suppressed or waived.`] : []),
    ...(counts.undecided > 0 ? [undecidedText(report)] : []),
  ];
  return `<sub>${sentences.join(' ')}</sub>`;
}

/** What was not decided, and the facts that would decide most of it. */
function undecidedText(report: Report): string {
  const needs = new Map<string, number>();
  for (const { needs: names } of report.undecided) {
    for (const name of names) needs.set(name, (needs.get(name) ?? 0) + 1);
  }
  const names = [...needs].sort((a, b) => b[1] - a[1]).slice(0, mostNeeds);
  const would =
    names.length === 0 ? '' : `; would decide: ${names.map(([name]) => codeSpan(name)).join(', ')}`;
  return `${report.undecided.length} undecided${would}.`;
}
