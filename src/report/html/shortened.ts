import { clean } from '../text.ts';
import { graphemes, graphemeWidth } from '../width.ts';

/**
 * A name in at most so many columns. Its end is kept: paths and hub ids start alike.
 *
 * @param limit at least 1
 */
export function shortened(name: string, limit: number): string {
  const cells = graphemes(clean(name));
  const widths = cells.map(graphemeWidth);
  if (widths.reduce((sum, width) => sum + width, 0) <= limit) return cells.join('');
  let start = cells.length;
  for (let room = limit - 1; start > 0 && (widths[start - 1] ?? 1) <= room; start--) {
    room -= widths[start - 1] ?? 1;
  }
  return `…${cells.slice(start).join('')}`;
}
