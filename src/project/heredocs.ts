import type { Entry, Node } from '../syntax/tree.ts';

/** A file that a shell command writes out of the script itself: `cat > run.yaml <<EOF`. */
export interface Heredoc {
  /** The file that is written; empty where none is named. */
  readonly name: string;
  /** Offsets of the content in the script. */
  readonly start: number;
  readonly end: number;
  /** The shell fills in variables, as it does unless the word is quoted. */
  readonly expands: boolean;
}

const opening = /<<-?[ \t]*(["']?)([A-Za-z_]\w*)\1[^\n]*\n/g;
const target = /(?:>|\btee(?:[ \t]+-a)?)[ \t]*["']?([^\s"'<>|;&]+)/;

/** Openings of one text that are looked at: far above every real script. */
const most = 100;

/** The files that the commands of a script write, between two offsets of a text. */
export function heredocsIn(text: string, from = 0, until = text.length): readonly Heredoc[] {
  const found: Heredoc[] = [];
  opening.lastIndex = from;
  // Each that has no end costs a walk to the end of the text.
  let left = most;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    if (match.index >= until || left <= 0) break;
    left -= 1;
    const start = opening.lastIndex;
    const end = endOf(text, start, match[2] ?? '');
    if (end === undefined || end > until) continue;
    const line = text.slice(text.lastIndexOf('\n', match.index) + 1, start).replace(/<<-?[ \t]*\S+/, '');
    found.push({ name: target.exec(line)?.[1] ?? '', start, end, expands: match[1] === '' });
    opening.lastIndex = end;
  }
  return found;
}

/** Start of the line that holds the closing word alone. */
function endOf(text: string, from: number, word: string): number | undefined {
  for (let at = from; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(at, end).trim() === word) return at;
    at = end + 1;
  }
  return undefined;
}

/** The same tree, with the values marked that the shell fills in. */
export function expanded(node: Node): Node {
  switch (node.kind) {
    case 'scalar':
      return /\$[A-Za-z_{(\d@*]|`/.test(node.text) ? { ...node, open: true } : node;
    case 'list':
      return { ...node, items: node.items.map(expanded) };
    case 'map':
      return { ...node, entries: new Map([...node.entries].map(([key, entry]) => [key, within(entry)])) };
  }
}

const within = (entry: Entry): Entry => ({
  ...entry,
  value: expanded(entry.value),
  ...(entry.earlier ? { earlier: entry.earlier.map(within) } : {}),
});
