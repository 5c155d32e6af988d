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

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

function isSpace(code: number): boolean {
  return isBlank(code) || code === 10 || code === 13;
}
