/**
 * The place of a key's missing value: straight after its colon or dash, whatever white space follows.
 *
 * @param offset any offset between that place and the end of the white space
 */
export function emptyPlace(text: string, offset: number): number {
  let place = offset;
  while (place > 0 && isBlank(text.charCodeAt(place - 1))) place--;
  return place;
}

/** The end of a block scalar without its trailing line breaks and blank lines. */
export function blockEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isSpace(text.charCodeAt(last - 1))) last--;
  return last;
}

/**
 * The content of a block scalar as Python reads it: a last line that the text ends without a line break has none
 * in its value either, where `yaml` adds one.
 *
 * @param end where the block scalar ends, its trailing blank lines included
 */
export function blockContent(text: string, end: number, content: string): string {
  if (end < text.length || !content.endsWith('\n')) return content;
  const lastLine = text.slice(text.lastIndexOf('\n') + 1);
  return lastLine.trim() === '' ? content : content.slice(0, -1);
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

function isSpace(code: number): boolean {
  return isBlank(code) || code === 10 || code === 13;
}
