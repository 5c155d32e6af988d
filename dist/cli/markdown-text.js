import { H as visible, z as clean } from "./core.js";

// src/report/markdown-text.ts
const split = "&#8203;";
function escapeMarkdown(text) {
	return clean(text).replace(special, escapeMatch).replace(atLineStart, escapeStart);
}
const special = /:(?=\/\/)|www(?=\.)|(?:mailto|xmpp):|gh-(?=\d)|[0-9a-f]{7,}|:(?=[a-z0-9_+-]+:)|[\\`*_{}[\]<>()#!|~&$@]/gi;
function escapeMatch(match) {
	if (/^[0-9a-f]{7,}$/i.test(match)) return splitDigits(match);
	if (match === "@" || match === "#") return `\\${match}${split}`;
	if (match.length > 1 || match === ":") return match + split;
	return entities[match] ?? `\\${match}`;
}
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"|": "&#124;",
	"`": "&#96;",
	$: "&#36;"
};
function splitDigits(digits) {
	return (digits.match(/.{1,6}/g) ?? []).join(split);
}
const atLineStart = /^(?:[-+=:]|\d{1,9}(?=\.(?: |$)))/;
function escapeStart(match) {
	return /\d/.test(match) ? `${match}\\` : `\\${match}`;
}
function codeSpan(text) {
	const content = clean(text) || " ";
	const fence = "`".repeat(longestRun(content) + 1);
	const pad = content.startsWith("`") || content.endsWith("`") ? " " : "";
	return `${fence}${pad}${content}${pad}${fence}`;
}
function codeBlock(text, language = "") {
	const content = text.split(/\r\n|\n|\r/).map((line) => visible(line.replaceAll("	", "    "))).join("\n");
	const fence = "`".repeat(Math.max(3, longestRun(content) + 1));
	return `${fence}${language.replace(/[^\w+#-]/g, "")}\n${content}\n${fence}`;
}
function longestRun(text) {
	return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

export { codeSpan as n, escapeMarkdown as r, codeBlock as t };