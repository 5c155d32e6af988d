const require_core = require("./core.cjs"), split = "&#8203;";
function escapeMarkdown(text) {
return require_core.Hn(text).replace(special, escapeMatch).replace(atLineStart, escapeStart);
}
const special = /:(?=\/\/)|www(?=\.)|(?:mailto|xmpp):|gh-(?=\d)|[0-9a-f]{7,}|:(?=[a-z0-9_+-]+:)|[\\`*_{}[\]<>()#!|~&$@]/gi;
function escapeMatch(match) {
return /^[0-9a-f]{7,}$/i.test(match) ? splitDigits(match) : match === "@" || match === "#" ? `\\${match}${split}` : match.length > 1 || match === ":" ? match + split : entities[match] ?? `\\${match}`;
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
let content = require_core.Hn(text) || " ", fence = "`".repeat(longestRun(content) + 1), pad = content.startsWith("`") || content.endsWith("`") ? " " : "";
return `${fence}${pad}${content}${pad}${fence}`;
}
function codeBlock(text, language = "") {
let content = text.split(/\r\n|\n|\r/).map((line) => require_core.Gn(line.replaceAll("	", "    "))).join("\n"), fence = "`".repeat(Math.max(3, longestRun(content) + 1));
return `${fence}${language.replace(/[^\w+#-]/g, "")}\n${content}\n${fence}`;
}
function longestRun(text) {
return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
exports.n = codeSpan, exports.r = escapeMarkdown, exports.t = codeBlock;
