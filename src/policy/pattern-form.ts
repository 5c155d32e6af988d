/** An escape, a set of characters (a `]` at its start belongs to it), an opening bracket, or any other character. */
const token = /\\[\s\S]|\[\^?\]?(?:\\[\s\S]|[^\]\\])*\]|\(\??|[\s\S]/g;

/** Nothing stands before a quantifier after these, so it has nothing to repeat. */
const opens: ReadonlySet<string | undefined> = new Set([undefined, '(', '(?', '|', '^']);

/**
 * Whether Python's `re` compiles a text.
 *
 * Looks only for what no regular expression may have: brackets without their partner, a quantifier with nothing before
 * it, a lone backslash at the end. Everything else is taken to compile, so a doubtful pattern is never called broken.
 */
export function patternCompiles(text: string): boolean {
  let depth = 0;
  let before: string | undefined;
  for (const [part] of text.matchAll(token)) {
    if (part === '\\' || part === '[') return false;
    if (/^[*+?]$/.test(part) && opens.has(before)) return false;
    if (part.startsWith('(')) depth++;
    if (part === ')') depth--;
    if (depth < 0) return false;
    before = part;
  }
  return depth === 0;
}
