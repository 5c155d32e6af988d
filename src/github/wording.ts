import { type Finding, gitLines, type Report, type Severity, type Span } from '../model/index.ts';
import { codeSpan, escapeMarkdown, truncateAt } from '../report/markdown-text.ts';
import { docsLink } from '../report/place.ts';
import { maskSecrets } from '../report/secrets.ts';
import { clean, counted } from '../report/text.ts';
import type { RepositoryRef } from './port.ts';
import { suggestionFor } from './suggestion.ts';
import type { Group } from './threads.ts';

/** Addresses of what comments refer to. */
export interface Links {
  /** `GITHUB_SERVER_URL`; the host is never written into the program. */
  readonly server: string;
  readonly repository: RepositoryRef;
  /** The evaluated commit. */
  readonly commit: string;
  /** Address that `Finding.docs` is below; null for a rule without a page, or where the address is not known. */
  readonly docs: (finding: Finding) => string | null;
}

export interface Wording {
  readonly report: Report;
  readonly links: Links;
  /** Why a rule exists, in a few sentences; empty for one that does not say. */
  readonly because: (rule: string) => string;
}

/** GitHub takes 65,536 characters; the rest is for what is put around a text. */
export const longestBody = 60_000;
const longestMessage = 2_000;
const mostRelated = 6;

const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Note',
};

/** What one comment says: its findings one after the other, the worst first. */
export function groupText(group: Group, wording: Wording, anchored: boolean): string {
  const isOnLine = anchored && group.place.kind === 'line';
  const parts = group.findings.map((finding) => findingText(finding, wording, isOnLine));
  const kept = fitting(parts, longestBody - 1_000, '\n\n---\n\n');
  const left = parts.length - kept.length;
  const more = left === 0 ? [] : [`${left} more at this place are in the summary of the job.`];
  return [...kept, ...more].join('\n\n---\n\n') + suggestionText(group, wording, anchored);
}

/** As many parts as fit, whole ones only. */
export function fitting(parts: readonly string[], limit: number, separator: string): readonly string[] {
  let length = 0;
  const count = parts.findIndex((part) => {
    length += part.length + separator.length;
    return length > limit;
  });
  return count < 0 ? parts : parts.slice(0, count);
}

/** What is wrong and what to do stand open; who agrees needs no more, so the reason is folded away. */
function findingText(finding: Finding, wording: Wording, isOnLine: boolean): string {
  const paragraphs = [
    `**${severityWords[finding.severity]}:** ${prose(finding.message)}`,
    ...(finding.advice === undefined ? [] : [prose(finding.advice)]),
    ...whyText(finding, wording),
    `<sub>${[...(isOnLine ? [] : [placeLink(finding.at, wording)]), ...footnotes(finding, wording)].join(' · ')}</sub>`,
  ];
  return paragraphs.join('\n\n');
}

function whyText(finding: Finding, wording: Wording): string[] {
  const reason = wording.because(finding.rule);
  const parts = [
    ...(reason === '' ? [] : [prose(reason)]),
    ...relatedText(finding, wording),
    ...guidanceText(finding, wording.links),
  ];
  return parts.length === 0 ? [] : [folded('Why', parts)];
}

/** Paragraphs behind a title that is ours: it goes into HTML as it stands. */
export function folded(title: string, paragraphs: readonly string[]): string {
  return [`<details><summary>${title}</summary>`, ...paragraphs, '</details>'].join('\n\n');
}

/** Places that took part, one item a line of a file: several values can stand on one. */
function relatedText(finding: Finding, wording: Wording): string[] {
  const said = new Map<string, readonly string[]>();
  for (const { at, message } of finding.related) {
    const place = placeLink(at, wording);
    said.set(place, withMessage(said.get(place) ?? [], message));
  }
  const lines = [...said].map(([place, messages]) => [place, ...messages.map(prose)].join(': '));
  const more = lines.length - mostRelated;
  const shown = lines.slice(0, mostRelated).map((line) => `- ${line}`);
  if (more > 0) shown.push(`- and ${counted(more, 'more place')}`);
  return shown.length === 0 ? [] : [shown.join('\n')];
}

/** One text for a place: a message that only says again what another one says is left out. */
function withMessage(messages: readonly string[], message: string): readonly string[] {
  const said = messages[0]?.split('; ') ?? [];
  if (message === '' || said.some((one) => one.startsWith(message))) return messages;
  return [[...said.filter((one) => !message.startsWith(one)), message].join('; ')];
}

function guidanceText(finding: Finding, links: Links): string[] {
  if (finding.guidance.length === 0) return [];
  const claims = finding.guidance.join(', ');
  const home = links.docs(finding);
  return [home === null ? `Guidance: ${claims}` : `Guidance: [${claims}](${home}/docs/guidance.md)`];
}

function footnotes(finding: Finding, { report, links }: Wording): string[] {
  const notes = [ruleLink(finding, links)];
  const siblings = report.plans.filter((plan) => plan.path === finding.at.file);
  const plan = siblings.length > 1 ? siblings.find(({ id }) => id === finding.plan) : undefined;
  if (plan !== undefined) notes.push(`run ${escapeMarkdown(plan.label)}`);
  if (finding.confidence === 'low') notes.push('low confidence: a value was inferred');
  return notes;
}

/** The rule, linked to its page where one is known. */
export function ruleLink(finding: Finding, links: Links): string {
  const name = codeSpan(finding.rule);
  const page = docsLink(finding.docs, links.docs(finding) ?? undefined);
  return page === undefined ? name : `[${name}](${page})`;
}

/** A place as `path:line`, linked to the line in the evaluated commit. */
export function placeLink(at: Span, { report, links }: Wording): string {
  const { first, last } = gitLines(report.sources.text(at.file) ?? '', at);
  const lines = last > first ? `#L${first}-L${last}` : `#L${first}`;
  const { owner, repo } = links.repository;
  const address = `${links.server}/${owner}/${repo}/blob/${links.commit}/${encodePath(at.file)}${lines}`;
  return `[${codeSpan(`${at.file}:${first}`)}](${address})`;
}

/** A path as part of an address, without anything that could end a link. */
function encodePath(path: string): string {
  const encoded = (part: string) =>
    encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
      /[!'()*~]/g,
      (character) => `%${character.charCodeAt(0).toString(16)}`,
    );
  return path.split('/').map(encoded).join('/');
}

/**
 * Words for people that may hold values from a file: one line, without markup, mentions or credentials. What stands
 * between two backticks becomes code, as its author meant it.
 */
export function prose(text: string): string {
  const plain = clean(maskSecrets(truncateAt(text, longestMessage)));
  // A split by a group gives what is outside and what is inside in turns.
  return plain
    .split(/(?<!`)`([^`]+)`(?!`)/)
    .map((part, index) => (index % 2 === 1 ? codeSpan(part) : escapedWithin(part)))
    .join('');
}

/** Escaping takes the space off both ends, which is needed where a piece meets its neighbours. */
function escapedWithin(text: string): string {
  if (text.trim() === '') return text;
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return before + escapeMarkdown(inner) + after;
}

export function severityWord(severity: Severity): string {
  return severityWords[severity];
}

function suggestionText(group: Group, { report }: Wording, anchored: boolean): string {
  if (!anchored || group.place.kind !== 'line') return '';
  const { anchor } = group.place;
  const text = report.sources.text(anchor.path) ?? '';
  for (const finding of group.findings) {
    const lines = suggestionFor(finding, anchor, text);
    // One block only: after the first is taken, a second one would no longer fit the lines.
    if (lines !== null) return `\n\n${suggestionBlock(lines)}`;
  }
  return '';
}

/** Not `codeBlock`: what is suggested goes into the file, so tabs and all have to stay as they are. */
function suggestionBlock(lines: readonly string[]): string {
  const longest = Math.max(0, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return [`${fence}suggestion`, ...lines, fence].join('\n');
}
