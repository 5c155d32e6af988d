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
	if (docs !== void 0 && isAddress(docs)) return encodeAddress(docs);
	if (docs === void 0 || homepage === void 0 || homepage === "") return docs;
	return `${homepage.replace(/[?#].*$/s, "").replace(/\s+/g, "").replace(/\/+$/, "")}/${encodePath(docs)}`;
}
function moreAbout({ rule, docs }, homepage) {
	if (docs === void 0) return void 0;
	return docsLink(docs, homepage) ?? `npx tunelint explain ${rule.slice(rule.indexOf("/") + 1)}`;
}
function docsLink(docs, homepage) {
	const address = docsAddress(docs, homepage);
	return address !== void 0 && isAddress(address) ? address : void 0;
}
const isAddress = (docs) => /^https?:\/\//.test(docs);
function encodeAddress(address) {
	return address.replace(/[^!#-&*-;=?-[\]_a-z{|}~]/gu, encodeSegment);
}

export { moreAbout as a, lineStartAt as i, docsLink as n, placeText as o, encodePath as r, docsAddress as t };