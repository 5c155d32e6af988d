import type { Finding, Span } from '../model/index.ts';
import type { Change } from '../settle/changed.ts';
import { houseFindings, rulesEdited } from '../settle/house-rules.ts';

/**
 * The one finding that says that a pull request edits what it is judged by.
 *
 * @param edited files of policies and settings that the change touches, and that the head still has
 */
export function editedRules(edited: readonly string[], change: Change): readonly Finding[] {
  const [first, ...others] = edited;
  if (first === undefined) return [];
  const names = others.length === 0 ? first : `${first} and ${others.length} more`;
  const message = `This change edits ${names}, which decides what is reported here. This run went by the version of the base branch.`;
  const related = others.map((path) => ({ at: firstAddedLine(path, change), message: 'edited too' }));
  const at = firstAddedLine(first, change);
  return houseFindings([{ rule: rulesEdited, message, at }]).map((finding) => ({ ...finding, related }));
}

function firstAddedLine(file: string, { added, text }: Change): Span {
  const lines = added.get(file);
  const line = lines === undefined || lines === 'all' ? 1 : Math.min(...lines);
  const source = text(file) ?? '';
  let start = 0;
  for (let at = 1; at < line; at++) {
    const next = source.indexOf('\n', start);
    if (next < 0) break;
    start = next + 1;
  }
  const end = source.indexOf('\n', start);
  return { file, start, end: end < 0 ? source.length : end };
}
