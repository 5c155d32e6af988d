/**
 * Text from files that people wrote, made fit to print: nothing in it can move the cursor, recolour the terminal,
 * reorder what is read or hide.
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
const control = /[\u0000-\u001f\u007f]/g;

/**
 * C1 controls, bidirectional controls, zero-width and filler characters, line separators, lone surrogates and
 * non-characters. Joiners are left where they shape a script or an emoji, that is between non-ASCII characters.
 */
const unseen =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single code points are meant
  /[\u0080-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|\p{Surrogate}|(?<![\u0080-\u{10ffff}])[\u200c\u200d]|[\u200c\u200d](?![\u0080-\u{10ffff}])/gu;

const replacement = '\ufffd';

/** Control characters as their pictures (`␛`), everything else that cannot be seen as `�`. Length may change. */
export function visible(text: string): string {
  return text.replace(control, controlPicture).replace(unseen, replacement);
}

function controlPicture(character: string): string {
  const code = character.charCodeAt(0);
  return String.fromCharCode(code === 0x7f ? 0x2421 : 0x2400 + code);
}

/** `visible` text on one line: every run of white space is one space, none at the ends. */
export function clean(text: string): string {
  return visible(text.replace(/[\s\u0085]+/gu, ' ').trim());
}

/**
 * The first `limit` UTF-16 units of a text, the last of them an ellipsis where something was left out. A character is
 * never cut in two.
 *
 * @param limit at least 1
 */
export function truncateAt(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${headOf(text, limit - 1)}…`;
}

/** At most `length` units from the start, without half a surrogate pair. */
function headOf(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  const splits = length > 0 && last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, splits ? length - 1 : length);
}

/** `1 plan`, `2 plans`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
