import { t as clean } from "./text.js";

// src/report/place.ts
function placeText(sources, span) {
	const { start } = sources.range(span);
	return `${clean(span.file)}:${start.line}:${start.column}`;
}
function lineStartAt(text, offset) {
	return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}
function encodePath(path) {
	return path.split("/").map(encodeSegment).join("/");
}
function encodeSegment(segment) {
	const whole = segment.replace(/\p{Surrogate}/gu, "�");
	return encodeURIComponent(whole).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
function docsAddress(docs, homepage) {
	if (homepage === void 0 || homepage === "") return docs;
	return `${homepage.replace(/[?#].*$/s, "").replace(/\s+/g, "").replace(/\/+$/, "")}/${encodePath(docs)}`;
}

export { placeText as i, encodePath as n, lineStartAt as r, docsAddress as t };