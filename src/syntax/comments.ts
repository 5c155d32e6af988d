import { scanYaml } from './scan.ts';
import type { Comment } from './tree.ts';

/**
 * The comments of a YAML text, in order, also of a text with errors in it.
 *
 * A `#` inside quotes, block scalars or words is no comment. Costs one pass over the text, so callers ask only for
 * texts that can hold a comment meant for them.
 */
export function commentsOf(text: string): Comment[] {
  const comments: Comment[] = [];
  scanYaml(text, {
    comment: (start, end) =>
      comments.push({ text: text.slice(start + 1, end), start, end, ownLine: isOwnLine(text, start) }),
  });
  return comments;
}

function isOwnLine(text: string, start: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  return start === 0 || /^[\s\uFEFF]*$/.test(text.slice(lineStart, start));
}
