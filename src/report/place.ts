import type { Finding, Sources, Span } from '../model/index.ts';
import { clean } from './text.ts';

/** `path:line:column`, fit to print. */
export function placeText(sources: Sources, span: Span): string {
  const { start } = sources.range(span);
  return `${clean(span.file)}:${start.line}:${start.column}`;
}

/** Offset at which a line begins as git counts lines: only `\n` ends one there. */
export function lineStartAt(text: string, offset: number): number {
  // A negative position would be taken for 0.
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/**
 * A path as part of an address: `/` is kept, everything that an address or a Markdown link gives a meaning is
 * percent-encoded.
 */
export function encodePath(path: string): string {
  return path.split('/').map(encodeSegment).join('/');
}

function encodeSegment(segment: string): string {
  const whole = segment.replace(/\p{Surrogate}/gu, '\ufffd');
  return encodeURIComponent(whole).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  );
}

/**
 * The page of a rule: absolute where it is a team's own or the home page is known, else the path below that. Undefined
 * for a rule without a page.
 *
 * @param docs `Finding.docs` or `RuleHelp.docs`
 * @param homepage an address; its query and fragment (npm's `#readme`) and white space are left out
 */
export function docsAddress(docs: string | undefined, homepage: string | undefined): string | undefined {
  if (docs !== undefined && isAddress(docs)) return encodeAddress(docs);
  if (docs === undefined || homepage === undefined || homepage === '') return docs;
  const plain = homepage
    .replace(/[?#].*$/s, '')
    .replace(/\s+/g, '')
    .replace(/\/+$/, '');
  return `${plain}/${encodePath(docs)}`;
}

/**
 * Where a reader finds out more: the address of the rule's page, else the command that prints the same. The path of a
 * page alone leads nowhere, since pages are no part of the package.
 */
export function moreAbout({ rule, docs }: Pick<Finding, 'rule' | 'docs'>, homepage: string | undefined) {
  if (docs === undefined) return undefined;
  return docsLink(docs, homepage) ?? `npx tunelint explain ${rule.slice(rule.indexOf('/') + 1)}`;
}

/** The page of a rule as something to follow; undefined where only a path is known, or nothing. */
export function docsLink(docs: string | undefined, homepage: string | undefined): string | undefined {
  const address = docsAddress(docs, homepage);
  return address !== undefined && isAddress(address) ? address : undefined;
}

/** Pages of a team's own rules are addresses; policies are checked for that. */
const isAddress = (docs: string): boolean => /^https?:\/\//.test(docs);

/** What would end a link in Markdown or in a terminal is percent-encoded. */
function encodeAddress(address: string): string {
  return address.replace(/[^!#-&*-;=?-[\]_a-z{|}~]/gu, encodeSegment);
}
