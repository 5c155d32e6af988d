import { i as visible } from "./text.js";
import { n as graphemes, r as textWidth, t as graphemeWidth } from "./width.js";

// src/report/paint.ts
/** Select Graphic Rendition (ECMA-48): a code that turns a style on and the one that turns it off. */
const style = (on, off) => (text) => `\u001b[${on}m${text}\u001b[${off}m`;
const plain = (text) => text;
function paintFor({ colour, links }) {
	const sgr = (on, off) => colour ? style(on, off) : plain;
	return {
		bold: sgr(1, 22),
		dim: sgr(2, 22),
		underline: sgr(4, 24),
		severity: {
			error: sgr(31, 39),
			warning: sgr(33, 39),
			info: sgr(36, 39)
		},
		link: links ? hyperlink : plain
	};
}
function hyperlink(text, address) {
	return `\u001b]8;;${encodeURI(visible(address))}\u001b\\${text}\u001b]8;;\u001b\\`;
}

// src/report/wrap.ts
/**
* Sets words in lines of at most `width` columns. Words are never broken, so that paths and addresses can be copied,
* except where a script is written without spaces: there a line may end at any wide character.
*
* @returns lines with their indents, without line breaks
*/
function wrapPieces(pieces, { width, indent, hanging = indent }) {
	const lines = [];
	let line = " ".repeat(indent);
	let column = indent;
	let empty = true;
	for (const word of pieces.flatMap(wordsOf)) {
		const gap = empty || word.joined ? 0 : 1;
		if (!empty && column + gap + word.width > width) {
			lines.push(line);
			line = " ".repeat(hanging) + word.shown;
			column = hanging + word.width;
		} else {
			line += " ".repeat(gap) + word.shown;
			column += gap + word.width;
		}
		empty = false;
	}
	if (!empty) lines.push(line);
	return lines;
}
/** `wrapPieces` for text in one style. */
function wrap(text, wrapping, paint) {
	return wrapPieces([paint ? {
		text,
		paint
	} : { text }], wrapping);
}
function wordsOf({ text, paint }) {
	return text.split(/\s+/).filter((word) => word !== "").flatMap(breakable).map(({ text: word, joined }) => ({
		shown: paint ? paint(word) : word,
		width: textWidth(word),
		joined
	}));
}
/** A word in the parts between which a line may end: every wide character is one. */
function breakable(word) {
	const parts = [];
	let run = "";
	for (const grapheme of graphemes(word)) {
		if (graphemeWidth(grapheme) < 2) {
			run += grapheme;
			continue;
		}
		parts.push(run, grapheme);
		run = "";
	}
	return [...parts, run].filter((part) => part !== "").map((text, index) => ({
		text,
		joined: index > 0
	}));
}

export { wrapPieces as n, paintFor as r, wrap as t };