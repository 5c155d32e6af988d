import { n as masked, t as maskSecrets } from "./secrets.js";
import { i as visible } from "./text.js";
import { n as graphemes, t as graphemeWidth } from "./width.js";

// src/report/code-frame.ts
const mostLines = 3;
const tabStop = 4;
/** Enough to fill any terminal; the rest of a line is not even looked at. A data line can have megabytes. */
const reach = 400;
/** Columns kept before the range when a long line is cropped around it. */
const lead = 16;
/** The first lines of a range, cropped around it. Nothing for a range outside the text. */
function frameLines(text, range, options) {
	const lines = [];
	let lineStart = range.start.offset - range.start.column + 1;
	for (let number = range.start.line; number <= range.end.line && lines.length < mostLines; number++) {
		if (lineStart < 0 || lineStart > text.length || range.end.offset > text.length) break;
		const lineEnd = endOfLine(text, lineStart);
		const from = Math.max(range.start.offset, lineStart);
		const to = Math.min(range.end.offset, lineEnd);
		if (number === range.start.line || to > from) lines.push(frameLine(number, cellsOf(text.slice(lineStart, lineEnd), from - lineStart, to - lineStart, options), options));
		lineStart = text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : lineEnd + 1;
	}
	return lines;
}
function endOfLine(text, from) {
	let at = from;
	while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at++;
	return at;
}
function cellsOf(line, from, to, { secret }) {
	const first = Math.max(0, from - reach);
	const last = Math.min(line.length, Math.max(from, Math.min(to, from + reach)) + reach);
	const masking = Math.max(0, first - reach);
	const starred = maskSecrets(line.slice(masking, last)).slice(first - masking);
	const [before = "", meant = "", after = ""] = [
		starred.slice(0, from - first),
		starred.slice(from - first, to - first),
		starred.slice(to - first)
	];
	const cells = [];
	if (first > 0) cells.push({
		shown: "…",
		width: 1,
		meant: false
	});
	addCells(cells, before, false);
	addCells(cells, secret ? masked(meant) : meant, true);
	addCells(cells, after.trimEnd(), false);
	return cells;
}
function addCells(cells, text, meant) {
	for (const piece of text.split(/(\t)/)) if (piece === "	") {
		const column = cells.reduce((sum, cell) => sum + cell.width, 0);
		for (let left = tabStop - column % tabStop; left > 0; left--) cells.push({
			shown: " ",
			width: 1,
			meant
		});
	} else for (const shown of graphemes(visible(piece))) cells.push({
		shown,
		width: graphemeWidth(shown),
		meant
	});
}
function frameLine(number, cells, { width }) {
	const shown = trimmed(cropped(cells, width));
	const first = shown.findIndex((cell) => cell.meant);
	const last = shown.findLastIndex((cell) => cell.meant);
	const before = first < 0 ? shown : shown.slice(0, first);
	const meant = first < 0 ? [] : shown.slice(first, last + 1);
	return {
		number,
		text: shown.map((cell) => cell.shown).join(""),
		from: widthOf(before),
		width: Math.max(1, widthOf(meant))
	};
}
/** Indentation and trailing space are not what is meant. */
function trimmed(cells) {
	const isSpace = (cell) => cell.shown.trim() === "";
	const first = cells.findIndex((cell) => cell.meant && !isSpace(cell));
	const last = cells.findLastIndex((cell) => cell.meant && !isSpace(cell));
	if (first < 0) return cells;
	return cells.map((cell, index) => cell.meant && (index < first || index > last) ? {
		...cell,
		meant: false
	} : cell);
}
const widthOf = (cells) => cells.reduce((sum, cell) => sum + cell.width, 0);
/** At most `width` columns around what is meant, with an ellipsis where something was left out. */
function cropped(cells, width) {
	if (widthOf(cells) <= width) return cells;
	const ellipsis = {
		shown: "…",
		width: 1,
		meant: false
	};
	const meantFrom = cells.findIndex((cell) => cell.meant);
	const start = meantFrom < 0 ? 0 : firstCell(cells, meantFrom, width);
	const shown = start > 0 ? [ellipsis] : [];
	let room = width - shown.length;
	for (const [index, cell] of cells.entries()) {
		if (index < start) continue;
		const reserved = index === cells.length - 1 ? 0 : 1;
		if (cell.width + reserved > room) return [...shown, ellipsis];
		shown.push(cell);
		room -= cell.width;
	}
	return shown;
}
/** Where to start so that what is meant, or its beginning, is in view. */
function firstCell(cells, meantFrom, width) {
	const before = widthOf(cells.slice(0, meantFrom));
	const meant = widthOf(cells.filter((cell) => cell.meant));
	if (before + Math.min(meant, width / 2) < width - 1) return 0;
	let start = meantFrom;
	for (let kept = 0; start > 0 && kept < Math.min(lead, width / 4); start--) kept += cells[start - 1]?.width ?? 1;
	return start;
}

export { frameLines as t };