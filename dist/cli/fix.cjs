const require_core = require("./core.cjs");
let node_path = require("node:path"), node_fs = require("node:fs");
// src/commands/unified-diff.ts
function unifiedDiff(path, before, after) {
let hunks = hunksOf(changed(linesOf(before), linesOf(after))).map(hunkText);
return hunks.length === 0 ? "" : `--- ${quoted(`a/${path}`)}\n+++ ${quoted(`b/${path}`)}\n${hunks.join("")}`;
}
const linesOf = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
function changed(before, after) {
let furthest = [], row = [];
for (let changes = 0; changes <= Math.min(1e3, before.length + after.length); changes++) {
let next = [];
for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
let old = startOn(row, changes, diagonal);
for (; old < before.length && old - diagonal < after.length && before[old] === after[old - diagonal];) old++;
if (next[diagonal + changes] = old, old >= before.length && old - diagonal >= after.length) return traced([...furthest, next], before, after);
}
furthest.push(next), row = next;
}
return replaced(before, after);
}
function startOn(row, changes, diagonal) {
if (changes === 0) return 0;
let [below, above] = [row[diagonal + changes - 2] ?? -1, row[diagonal + changes] ?? -1];
return takesAddition(changes, diagonal, below, above) ? above : below + 1;
}
const takesAddition = (changes, diagonal, below, above) => diagonal === -changes || diagonal !== changes && below < above;
function traced(rows, before, after) {
let lines = [], [old, now] = [before.length, after.length], same = (until) => {
for (; old > until;) old--, now--, lines.push({
sign: " ",
text: before[old] ?? "",
old,
new: now
});
};
for (let changes = rows.length - 1; changes > 0; changes--) {
let row = rows[changes - 1] ?? [], diagonal = old - now, [below, above] = [row[diagonal + changes - 2] ?? -1, row[diagonal + changes] ?? -1], isAdded = takesAddition(changes, diagonal, below, above);
same(isAdded ? above : below + 1), isAdded ? now-- : old--, lines.push({
sign: isAdded ? "+" : "-",
text: (isAdded ? after[now] : before[old]) ?? "",
old,
new: now
});
}
return same(0), lines.reverse();
}
function replaced(before, after) {
return [...before.map((text, old) => ({
sign: "-",
text,
old,
new: 0
})), ...after.map((text, now) => ({
sign: "+",
text,
old: before.length,
new: now
}))];
}
function hunksOf(lines) {
let ranges = [];
return lines.forEach(({ sign }, index) => {
if (sign === " ") return;
let last = ranges.at(-1);
last !== void 0 && index - 3 <= last.to ? last.to = index + 3 + 1 : ranges.push({
from: Math.max(0, index - 3),
to: index + 3 + 1
});
}), ranges.map(({ from, to }) => lines.slice(from, to));
}
function hunkText(hunk) {
let [first] = hunk, count = (other) => hunk.filter(({ sign }) => sign !== other).length, span = (line, length) => `${length === 0 ? line : line + 1},${length}`;
return `@@ -${span(first?.old ?? 0, count("+"))} +${span(first?.new ?? 0, count("-"))} @@\n` + hunk.map(({ sign, text }) => text.endsWith("\n") ? `${sign}${text}` : `${sign}${text}\n\\ No newline at end of file\n`).join("");
}
function quoted(name) {
return /^[ !#-[\]-~]+$/.test(name) ? name : `"${[...new TextEncoder().encode(name)].map((byte) => {
let character = String.fromCharCode(byte);
return /[ !#-[\]-~]/.test(character) ? character : `\\${byte.toString(8).padStart(3, "0")}`;
}).join("")}"`;
}
// src/commands/fix.ts
function fixedFiles(report) {
return [...require_core.d(report.findings)].flatMap(([path, edits]) => {
let before = report.sources.text(path);
return before === void 0 ? [] : [{
path,
before,
after: require_core.u(before, edits)
}];
});
}
function writeFixed(root, files) {
return files.flatMap(({ path, before, after }) => {
let full = (0, node_path.resolve)(root, path);
try {
return (0, node_fs.readFileSync)(full).equals(Buffer.from(before)) ? ((0, node_fs.writeFileSync)(full, after), []) : [path];
} catch (error) {
throw new require_core.Sn(`${path} cannot be written`, error instanceof Error ? error.message : void 0);
}
});
}
function diffOf(files) {
return files.map(({ path, before, after }) => unifiedDiff(path, before, after)).join("");
}
exports.diffOf = diffOf, exports.fixedFiles = fixedFiles, exports.writeFixed = writeFixed;
