/** Characters that JSON may hold as they are, and that act on a terminal or reorder what is read. */
const acting = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * A value as JSON that can be shown anywhere: what acts on a terminal is escaped, and so is `##[`, which the runner of
 * GitHub Actions takes for a command wherever it stands in a line. Every parser reads the same value.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
    .replace(acting, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('##[', '##\\u005b');
  return `${text}\n`;
}
