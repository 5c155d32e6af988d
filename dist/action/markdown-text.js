import { i as visible, t as clean } from "./text.js";

// src/report/markdown-text.ts
/**
* Text that others wrote, made fit to stand in a GitHub comment, job summary or help page.
*
* GitHub looks for mentions, references and addresses in the *rendered* text, so a backslash or an entity does not
* stop them. They are broken apart by a zero-width space, which is the only change that escaping makes to what people
* read. Code spans and blocks are left alone by GitHub; values that people may copy belong there.
*/
/** Breaks a word for GitHub and for nobody else. */
const split = "&#8203;";
/**
* Prose for the middle of a Markdown paragraph, heading, list item or table cell; always one line.
*
* The result renders as the text itself, after `clean`: no markup, HTML, mention, reference, link or closing keyword
* in it is active.
*/
function escapeMarkdown(text) {
	return clean(text).replace(special, escapeMatch).replace(atLineStart, escapeStart);
}
/**
* What must not stand as it is. Order matters: the longer forms first.
*
* - addresses: `https://`, `www.`, `mailto:`
* - references: `GH-1`, commit hashes from seven digits on, `#1`, `@name`
* - `:emoji:`
* - everything that Markdown, tables or HTML give a meaning
*/
const special = /:(?=\/\/)|www(?=\.)|(?:mailto|xmpp):|gh-(?=\d)|[0-9a-f]{7,}|:(?=[a-z0-9_+-]+:)|[\\`*_{}[\]<>()#!|~&$@]/gi;
function escapeMatch(match) {
	if (/^[0-9a-f]{7,}$/i.test(match)) return splitDigits(match);
	if (match === "@" || match === "#") return `\\${match}${split}`;
	if (match.length > 1 || match === ":") return match + split;
	return entities[match] ?? `\\${match}`;
}
/** Entities where a backslash is not enough, or not the same everywhere (table cells, mathematics). */
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"|": "&#124;",
	"`": "&#96;",
	$: "&#36;"
};
/** A hash is recognised from seven digits on. */
function splitDigits(digits) {
	return (digits.match(/.{1,6}/g) ?? []).join(split);
}
/** List markers, and rows that would underline or head a table with the line before. */
const atLineStart = /^(?:[-+=:]|\d{1,9}(?=\.(?: |$)))/;
function escapeStart(match) {
	return /\d/.test(match) ? `${match}\\` : `\\${match}`;
}
/**
* A value as a code span on one line, with a fence longer than any run of backticks inside.
*
* Not for table cells: use `codeCell` there.
*/
function codeSpan(text) {
	const content = clean(text) || " ";
	const fence = "`".repeat(longestRun(content) + 1);
	const pad = content.startsWith("`") || content.endsWith("`") ? " " : "";
	return `${fence}${pad}${content}${pad}${fence}`;
}
/**
* Text as a fenced block, ending without a line break. Line breaks are kept; other controls are made visible.
*
* @param language letters, digits, `-`, `+` and `#` only; anything else is left out
*/
function codeBlock(text, language = "") {
	const content = text.split(/\r\n|\n|\r/).map((line) => visible(line.replaceAll("	", "    "))).join("\n");
	const fence = "`".repeat(Math.max(3, longestRun(content) + 1));
	return `${fence}${language.replace(/[^\w+#-]/g, "")}\n${content}\n${fence}`;
}
function longestRun(text) {
	return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

export { codeSpan as n, escapeMarkdown as r, codeBlock as t };