import type { Finding } from '../model/index.ts';
import { sha256 } from '../model/sha256.ts';
import type { Change } from '../settle/changed.ts';

const rule = 'tunelint/rules-edited';

/**
 * The finding that says that a pull request edits what it is judged by. The run itself goes by the base, so that a
 * change cannot lower the bar for itself; people still have to see that the bar is about to move.
 *
 * @param edited files of policies and settings that the change touches, and that the head still has
 */
export function rulesEdited(edited: readonly string[], change: Change): readonly Finding[] {
  const [first, ...others] = edited;
  if (first === undefined) return [];
  const names = edited.length === 1 ? first : `${first} and ${others.length} more`;
  return [
    {
      rule,
      severity: 'info',
      confidence: 'high',
      message: `This change edits ${names}, which decides what tunelint reports. This run went by the version of the base branch.`,
      advice: 'The edit takes effect when it is merged.',
      plan: null,
      at: firstAddedLine(first, change),
      fact: 'plan.path',
      related: others.map((path) => ({ at: firstAddedLine(path, change), message: 'edited too' })),
      guidance: [],
      docs: 'docs/github.md',
      fix: null,
      fingerprint: sha256(JSON.stringify([rule, first])).slice(0, 32),
      suppressed: null,
    },
  ];
}

function firstAddedLine(file: string, { added, text }: Change) {
  const lines = added.get(file);
  const line = lines === undefined || lines === 'all' ? 1 : Math.min(...lines, Number.MAX_SAFE_INTEGER);
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
