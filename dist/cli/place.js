import { t as clean } from "./text.js";

// src/report/place.ts
/** `path:line:column`, fit to print. */
function placeText(sources, span) {
	const { start } = sources.range(span);
	return `${clean(span.file)}:${start.line}:${start.column}`;
}
/** Offset at which a line begins as git counts lines: only `\n` ends one there. */
function lineStartAt(text, offset) {
	return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}
/**
* A path as part of an address: `/` is kept, everything that an address or a Markdown link gives a meaning is
* percent-encoded.
*/
function encodePath(path) {
	return path.split("/").map(encodeSegment).join("/");
}
function encodeSegment(segment) {
	const whole = segment.replace(/\p{Surrogate}/gu, "�");
	return encodeURIComponent(whole).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
/**
* The page of a rule: absolute where the home page is known, else the path below it.
*
* @param docs `Finding.docs` or `RuleHelp.docs`
* @param homepage an address; its query and fragment (npm's `#readme`) are left out
*/
function docsAddress(docs, homepage) {
	if (homepage === void 0 || homepage === "") return docs;
	return `${homepage.replace(/[?#].*$/s, "").replace(/\/+$/, "")}/${encodePath(docs)}`;
}

export { placeText as i, encodePath as n, lineStartAt as r, docsAddress as t };