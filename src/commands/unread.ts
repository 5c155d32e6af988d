import type { Report } from '../model/index.ts';
import type { Files } from '../project/files.ts';

/** One line for each file, or part of one, that could not be read. */
export function unreadLines(report: Report): string {
  return report.unread
    .map(({ path, reason, at }) => {
      const start = at && report.sources.range(at).start;
      const place = start ? `${path}:${start.line}:${start.column}` : path;
      return `${printable(place)}: ${printable(reason)}\n`;
    })
    .join('');
}

/** One line for each thing to know about how the files were found. */
export const noteLines = ({ notes = [] }: Pick<Files, 'notes'>): string =>
  notes.map((note) => `${note}\n`).join('');

// A file name or a value may hold anything; a line on the terminal must stay one line, without commands to it.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
const control = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A text as one line that nothing acts on. */
export const oneLine = (text: string): string =>
  text.replace(control, ' ').replace(/^::/, ': :').replaceAll('##[', '## [');

/** The same, cut where it is longer than anybody reads. */
export function printable(text: string): string {
  const clean = oneLine(text);
  return clean.length > 300 ? `${clean.slice(0, 299)}…` : clean;
}
