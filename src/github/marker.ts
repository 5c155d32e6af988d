/**
 * The last line of every comment that tunelint writes: which findings it is about and which head it was written for.
 * Only hexadecimal digits of our own and whole numbers go in, so nothing from a pull request can end up inside, and
 * nothing that looks almost right is taken for one. A marker proves nothing by itself: anybody can write one. It
 * counts only in a comment that our own token wrote.
 */
export type Marker =
  | { readonly kind: 'findings'; readonly ids: readonly string[]; readonly head: string }
  /** The findings are gone; the comment stays because somebody answered it. */
  | { readonly kind: 'fixed'; readonly ids: readonly string[]; readonly head: string }
  /** A reply that says where the findings of its thread are now. */
  | { readonly kind: 'moved'; readonly line: number; readonly head: string }
  | { readonly kind: 'summary'; readonly head: string };

const ids = '[0-9a-f]{16,64}(?:,[0-9a-f]{16,64}){0,199}';
const form = new RegExp(
  `^<!-- tunelint:v1 (?:(id|fixed)=(${ids})|moved=([1-9][0-9]{0,6})|(summary)) head=([0-9a-f]{40,64}) -->$`,
);

/** @throws when an id or head is not hexadecimal, which would be a mistake of ours */
export function writeMarker(marker: Marker): string {
  const line = `<!-- tunelint:v1 ${subject(marker)} head=${marker.head} -->`;
  if (!form.test(line)) throw new Error('a marker must hold hexadecimal digits only');
  return line;
}

function subject(marker: Marker): string {
  switch (marker.kind) {
    case 'findings':
      return `id=${marker.ids.join(',')}`;
    case 'fixed':
      return `fixed=${marker.ids.join(',')}`;
    case 'moved':
      return `moved=${marker.line}`;
    case 'summary':
      return 'summary';
  }
}

/** The marker of a comment, read from its last line only. */
export function readMarker(body: string): Marker | null {
  const match = form.exec(lastLine(body));
  if (match === null) return null;
  const [, kind, list, moved, , head = ''] = match;
  if (list !== undefined)
    return { kind: kind === 'fixed' ? 'fixed' : 'findings', ids: list.split(','), head };
  if (moved !== undefined) return { kind: 'moved', line: Number(moved), head };
  return { kind: 'summary', head };
}

function lastLine(body: string): string {
  const trimmed = body.trimEnd();
  return trimmed.slice(trimmed.lastIndexOf('\n') + 1).trim();
}

/** A body with its marker. */
export function marked(text: string, marker: Marker): string {
  return `${text.trimEnd()}\n\n${writeMarker(marker)}`;
}

/**
 * True when two bodies say the same thing. The head, in the marker and in links to lines, is left out of it: a later
 * run that has nothing new to say has no reason to write.
 */
export function sameText(a: string, b: string): boolean {
  return normalised(a) === normalised(b);
}

function normalised(body: string): string {
  const lines = body.trimEnd().split(/\r?\n/);
  if (readMarker(lines.at(-1) ?? '') !== null) lines[lines.length - 1] = subjectOf(lines.at(-1) ?? '');
  return lines.map((line) => line.trimEnd().replace(linkedHead, '/blob')).join('\n');
}

const linkedHead = /\/blob\/[0-9a-f]{40,64}(?=\/)/g;

function subjectOf(line: string): string {
  return line.replace(/ head=[0-9a-f]+/, '');
}
