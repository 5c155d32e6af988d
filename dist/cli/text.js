// src/report/text.ts
/**
* Text from files that people wrote, made fit to print: nothing in it can move the cursor, recolour the terminal,
* reorder what is read or hide.
*/
const control = /[\u0000-\u001f\u007f]/g;
/**
* C1 controls, bidirectional controls, zero-width and filler characters, line separators, lone surrogates and
* non-characters. Joiners are left where they shape a script or an emoji, that is between non-ASCII characters.
*/
const unseen = /[\u0080-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|\p{Surrogate}|(?<![\u0080-\u{10ffff}])[\u200c\u200d]|[\u200c\u200d](?![\u0080-\u{10ffff}])/gu;
const replacement = "�";
/** Control characters as their pictures (`␛`), everything else that cannot be seen as `�`. Length may change. */
function visible(text) {
	return text.replace(control, controlPicture).replace(unseen, replacement);
}
function controlPicture(character) {
	const code = character.charCodeAt(0);
	return String.fromCharCode(code === 127 ? 9249 : 9216 + code);
}
/** `visible` text on one line: every run of white space is one space, none at the ends. */
function clean(text) {
	return visible(text.replace(/[\s\u0085]+/gu, " ").trim());
}
/**
* The first `limit` UTF-16 units of a text, the last of them an ellipsis where something was left out. A character is
* never cut in two.
*
* @param limit at least 1
*/
function truncateAt(text, limit) {
	if (text.length <= limit) return text;
	return `${headOf(text, limit - 1)}…`;
}
/** At most `length` units from the start, without half a surrogate pair. */
function headOf(text, length) {
	const last = text.charCodeAt(length - 1);
	const splits = length > 0 && last >= 55296 && last <= 56319;
	return text.slice(0, splits ? length - 1 : length);
}
/** `1 plan`, `2 plans`. */
function counted(count, one, many = `${one}s`) {
	return `${count} ${count === 1 ? one : many}`;
}

export { visible as i, counted as n, truncateAt as r, clean as t };