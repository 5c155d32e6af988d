import { type Finding, type Report, type Summary, severities, summarise } from '../model/index.ts';
import { groupBy } from '../report/findings.ts';
import { codeSpan, escapeMarkdown } from '../report/markdown-text.ts';
import { counted } from '../report/text.ts';
import { awaitedText } from '../report/waiting.ts';
import type { PlanChange } from './plan-diff.ts';
import { planChangeLines } from './plan-lines.ts';
import { bySeverity } from './threads.ts';
import { mostMissing } from './undecided.ts';
import { fitting, folded, placeLink, prose, ruleLink, severityWord, type Wording } from './wording.ts';

export interface Overview extends Wording {
  readonly planChanges: readonly PlanChange[];
  /** Findings that have a comment on their line or file, and need no more than a mention. */
  readonly commented: ReadonlySet<Finding>;
  /** What a reader has to know about this run, one sentence each. */
  readonly notes: readonly string[];
}

export interface Room {
  /** UTF-16 units of the whole text. */
  readonly limit: number;
  /** Items of a list that stand open; those after them are folded away. */
  readonly open: number;
  /** Places that are named where several findings say the same; those after them are counted. */
  readonly places: number;
}

const mostUnread = 10;
/** Findings in an item: what does not fit is left out by items, so one must not hold everything. */
const mostInItem = 10;
/** For headings and the sentence about what was left out. */
const reserve = 600;

/**
 * The whole of a run as Markdown, never longer than a limit. Findings are left out from the end, the mildest first,
 * and their number is said.
 */
export function overviewText(overview: Overview, room: Room): string {
  const { report, planChanges, notes } = overview;
  const { limit, open } = room;
  const head = [
    `### ${headline(report)}`,
    ...planSection(planChanges, limit / 3, open),
    ...(notes.length === 0 ? [] : [notes.map((note) => `> ${escapeMarkdown(note)}`).join('\n>\n')]),
  ].join('\n\n');
  const foot = [...unreadSection(report, limit / 6), footer(report)].join('\n\n');
  const left = limit - head.length - foot.length - reserve;
  return [head, ...findingSections(overview, { ...room, limit: left }), foot].join('\n\n');
}

/** `tunelint: 1 error, 2 warnings`. */
export function headline(report: Report): string {
  const counts = countsText(summarise(report));
  return `tunelint: ${counts === '' ? 'nothing to report' : counts}`;
}

function countsText(counts: Pick<Summary, 'error' | 'warning' | 'info'>): string {
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], severityWord(severity).toLowerCase()))
    .join(', ');
}

function planSection(changes: readonly PlanChange[], limit: number, open: number): string[] {
  const lines = planChangeLines(changes);
  if (lines.length === 0) return [];
  const kept = fitting(lines, limit, '\n');
  const rest = lines.length - kept.length;
  const more = rest === 0 ? [] : [`- and ${counted(rest, 'more run')} whose change is not shown here`];
  const [shown, hidden] = [kept.slice(0, open), [...kept.slice(open), ...more]];
  const fold =
    hidden.length === 0 ? [] : [folded(`${lines.length - shown.length} more`, [hidden.join('\n')])];
  return ['**What this change does**', shown.join('\n'), ...fold];
}

// ---- findings ----------------------------------------------------------------------------------------------------

/** Findings of one rule with one advice, as one item of a list. */
interface Item {
  readonly text: string;
  readonly findings: readonly Finding[];
}

function findingSections(overview: Overview, room: Room): string[] {
  const live = overview.report.findings.filter((finding) => finding.suppressed === null).sort(bySeverity);
  const itemsWhere = (commented: boolean) =>
    itemsOf(
      live.filter((finding) => overview.commented.has(finding) === commented),
      overview,
      room,
    );
  const [unsaid, said] = [itemsWhere(false), itemsWhere(true)];
  const kept = fittingItems(unsaid, room.limit);
  const length = kept.reduce((sum, { text }) => sum + text.length + 1, 0);
  const keptSaid = kept.length < unsaid.length ? [] : fittingItems(said, room.limit - length);
  const left = [...unsaid.slice(kept.length), ...said.slice(keptSaid.length)].flatMap((one) => one.findings);
  return [
    ...(kept.length === 0 ? [] : ['**Findings**']),
    ...listed(kept.slice(0, room.open)),
    ...foldedItems(kept.slice(room.open), (count) => counted(count, 'more finding')),
    ...foldedItems(keptSaid, (count) => `${counted(count, 'finding')} with a comment on the line or file`),
    ...(left.length === 0 ? [] : [leftOut(left)]),
  ];
}

function fittingItems(items: readonly Item[], limit: number): readonly Item[] {
  const texts = items.map(({ text }) => text);
  return items.slice(0, fitting(texts, limit, '\n').length);
}

const listed = (items: readonly Item[]): string[] =>
  items.length === 0 ? [] : [items.map(({ text }) => text).join('\n')];

function foldedItems(items: readonly Item[], title: (count: number) => string): string[] {
  const count = items.reduce((sum, { findings }) => sum + findings.length, 0);
  return count === 0 ? [] : [folded(title(count), listed(items))];
}

/** Three runs without a test set are one remark: what one rule advises in the same words is said once. */
function itemsOf(findings: readonly Finding[], overview: Overview, { places }: Room): readonly Item[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { severity, rule, advice } = finding;
    const key = JSON.stringify([severity, rule, advice]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap((group) => {
    const byMessage = groupBy(group, ({ message }) => message);
    const size = byMessage.size === 1 && places < mostInItem ? group.length : mostInItem;
    return inPieces([...byMessage.values()].flat(), size).map((piece) => ({
      text: itemText(piece, overview, places),
      findings: piece,
    }));
  });
}

function inPieces<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(list.length / size);
  return Array.from({ length: count }, (_, index) => list.slice(index * size, (index + 1) * size));
}

/** Where, what, what to do; the other way round where one advice answers several messages. */
function itemText(findings: readonly Finding[], overview: Overview, places: number): string {
  const [first] = findings;
  if (first === undefined) return '';
  const { severity, advice } = first;
  const lead = `- **${severityWord(severity)}**`;
  const todo = advice === undefined || overview.commented.has(first) ? [] : [prose(advice)];
  const rule = `(${ruleLink(first, overview.links)})`;
  const said = [...groupBy(findings, ({ message }) => message)].map(
    ([message, group]) => `${placesText(group, overview, places)} ${prose(message)}`,
  );
  if (said.length === 1) return [lead, ...said, ...todo, rule].join(' ');
  return [[lead, ...todo, rule].join(' '), ...said.map((line) => `  - ${line}`)].join('\n');
}

function placesText(findings: readonly Finding[], overview: Overview, most: number): string {
  const links = [...new Set(findings.map(({ at }) => placeLink(at, overview)))];
  const more = links.length - most;
  return [...links.slice(0, most), ...(more > 0 ? [counted(more, 'more place')] : [])].join(', ');
}

function leftOut(findings: readonly Finding[]): string {
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  const counts = countsText({ error: count('error'), warning: count('warning'), info: count('info') });
  return `${counts} more did not fit here; the report of the job holds all of them.`;
}

// ---- what was not judged -------------------------------------------------------------------------------------------

function unreadSection({ unread }: Report, limit: number): string[] {
  if (unread.length === 0) return [];
  const lines = unread
    .slice(0, mostUnread)
    .map(({ path, reason }) => `- ${codeSpan(path)}: ${prose(reason)}`);
  const kept = fitting(lines, limit, '\n');
  const more = unread.length - kept.length;
  return ['**Not read**', [...kept, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')];
}

function footer(report: Report): string {
  const counts = summarise(report);
  const unchanged = report.findings.filter(({ suppressed }) => suppressed?.kind === 'unchanged').length;
  const others = counts.suppressed - unchanged;
  const sentences = [
    `${counted(counts.plans, 'run')} in ${counted(counts.files, 'file')} held against ${counted(report.rulesHeld, 'rule')}.`,
    ...(unchanged > 0 ? [`${counted(unchanged, 'finding')} not brought about by this change.`] : []),
    ...(others > 0 ? [`${counted(others, 'finding')} suppressed or waived.`] : []),
    ...(counts.undecided > 0 ? [undecidedText(report)] : []),
  ];
  return `<sub>${sentences.join(' ')}</sub>`;
}

/** What was not decided, and what to declare, or else the one fact, that would decide most of it. */
function undecidedText({ undecided }: Report): string {
  const awaited = awaitedText(undecided, codeSpan);
  if (awaited !== undefined) return `Undecided ${counted(undecided.length, 'time')}; ${awaited}.`;
  const missing = mostMissing(undecided);
  const would =
    missing === null
      ? ''
      : `, ${missing.count} of them for want of one fact: ${prose(missing.meaning)} (${codeSpan(missing.fact)})`;
  return `Undecided ${counted(undecided.length, 'time')}${would}.`;
}
