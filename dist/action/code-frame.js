const require_action = require("../action.js");
const require_text = require("./text.js");

// node_modules/get-east-asian-width/lookup-data.js
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [
	161,
	161,
	164,
	164,
	167,
	168,
	170,
	170,
	173,
	174,
	176,
	180,
	182,
	186,
	188,
	191,
	198,
	198,
	208,
	208,
	215,
	216,
	222,
	225,
	230,
	230,
	232,
	234,
	236,
	237,
	240,
	240,
	242,
	243,
	247,
	250,
	252,
	252,
	254,
	254,
	257,
	257,
	273,
	273,
	275,
	275,
	283,
	283,
	294,
	295,
	299,
	299,
	305,
	307,
	312,
	312,
	319,
	322,
	324,
	324,
	328,
	331,
	333,
	333,
	338,
	339,
	358,
	359,
	363,
	363,
	462,
	462,
	464,
	464,
	466,
	466,
	468,
	468,
	470,
	470,
	472,
	472,
	474,
	474,
	476,
	476,
	593,
	593,
	609,
	609,
	708,
	708,
	711,
	711,
	713,
	715,
	717,
	717,
	720,
	720,
	728,
	731,
	733,
	733,
	735,
	735,
	768,
	879,
	913,
	929,
	931,
	937,
	945,
	961,
	963,
	969,
	1025,
	1025,
	1040,
	1103,
	1105,
	1105,
	8208,
	8208,
	8211,
	8214,
	8216,
	8217,
	8220,
	8221,
	8224,
	8226,
	8228,
	8231,
	8240,
	8240,
	8242,
	8243,
	8245,
	8245,
	8251,
	8251,
	8254,
	8254,
	8308,
	8308,
	8319,
	8319,
	8321,
	8324,
	8364,
	8364,
	8451,
	8451,
	8453,
	8453,
	8457,
	8457,
	8467,
	8467,
	8470,
	8470,
	8481,
	8482,
	8486,
	8486,
	8491,
	8491,
	8531,
	8532,
	8539,
	8542,
	8544,
	8555,
	8560,
	8569,
	8585,
	8585,
	8592,
	8601,
	8632,
	8633,
	8658,
	8658,
	8660,
	8660,
	8679,
	8679,
	8704,
	8704,
	8706,
	8707,
	8711,
	8712,
	8715,
	8715,
	8719,
	8719,
	8721,
	8721,
	8725,
	8725,
	8730,
	8730,
	8733,
	8736,
	8739,
	8739,
	8741,
	8741,
	8743,
	8748,
	8750,
	8750,
	8756,
	8759,
	8764,
	8765,
	8776,
	8776,
	8780,
	8780,
	8786,
	8786,
	8800,
	8801,
	8804,
	8807,
	8810,
	8811,
	8814,
	8815,
	8834,
	8835,
	8838,
	8839,
	8853,
	8853,
	8857,
	8857,
	8869,
	8869,
	8895,
	8895,
	8978,
	8978,
	9312,
	9449,
	9451,
	9547,
	9552,
	9587,
	9600,
	9615,
	9618,
	9621,
	9632,
	9633,
	9635,
	9641,
	9650,
	9651,
	9654,
	9655,
	9660,
	9661,
	9664,
	9665,
	9670,
	9672,
	9675,
	9675,
	9678,
	9681,
	9698,
	9701,
	9711,
	9711,
	9733,
	9734,
	9737,
	9737,
	9742,
	9743,
	9756,
	9756,
	9758,
	9758,
	9792,
	9792,
	9794,
	9794,
	9824,
	9825,
	9827,
	9829,
	9831,
	9834,
	9836,
	9837,
	9839,
	9839,
	9886,
	9887,
	9919,
	9919,
	9926,
	9933,
	9935,
	9939,
	9941,
	9953,
	9955,
	9955,
	9960,
	9961,
	9963,
	9969,
	9972,
	9972,
	9974,
	9977,
	9979,
	9980,
	9982,
	9983,
	10045,
	10045,
	10102,
	10111,
	11094,
	11097,
	12872,
	12879,
	57344,
	63743,
	65024,
	65039,
	65533,
	65533,
	127232,
	127242,
	127248,
	127277,
	127280,
	127337,
	127344,
	127373,
	127375,
	127376,
	127387,
	127404,
	917760,
	917999,
	983040,
	1048573,
	1048576,
	1114109
];
const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [
	12288,
	12288,
	65281,
	65376,
	65504,
	65510
];
const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [
	4352,
	4447,
	8986,
	8987,
	9001,
	9002,
	9193,
	9196,
	9200,
	9200,
	9203,
	9203,
	9725,
	9726,
	9748,
	9749,
	9776,
	9783,
	9800,
	9811,
	9855,
	9855,
	9866,
	9871,
	9875,
	9875,
	9889,
	9889,
	9898,
	9899,
	9917,
	9918,
	9924,
	9925,
	9934,
	9934,
	9940,
	9940,
	9962,
	9962,
	9970,
	9971,
	9973,
	9973,
	9978,
	9978,
	9981,
	9981,
	9989,
	9989,
	9994,
	9995,
	10024,
	10024,
	10060,
	10060,
	10062,
	10062,
	10067,
	10069,
	10071,
	10071,
	10133,
	10135,
	10160,
	10160,
	10175,
	10175,
	11035,
	11036,
	11088,
	11088,
	11093,
	11093,
	11904,
	11929,
	11931,
	12019,
	12032,
	12245,
	12272,
	12287,
	12289,
	12350,
	12353,
	12438,
	12441,
	12543,
	12549,
	12591,
	12593,
	12686,
	12688,
	12773,
	12783,
	12830,
	12832,
	12871,
	12880,
	42124,
	42128,
	42182,
	43360,
	43388,
	44032,
	55203,
	63744,
	64255,
	65040,
	65049,
	65072,
	65106,
	65108,
	65126,
	65128,
	65131,
	94176,
	94180,
	94192,
	94198,
	94208,
	101594,
	101631,
	101664,
	101760,
	101874,
	101888,
	102801,
	102816,
	102866,
	110576,
	110579,
	110581,
	110587,
	110589,
	110590,
	110592,
	110888,
	110898,
	110898,
	110928,
	110930,
	110933,
	110933,
	110948,
	110952,
	110960,
	111355,
	119552,
	119638,
	119648,
	119670,
	126980,
	126980,
	127183,
	127183,
	127374,
	127374,
	127377,
	127386,
	127406,
	127406,
	127488,
	127490,
	127504,
	127547,
	127552,
	127560,
	127568,
	127569,
	127584,
	127589,
	127744,
	127776,
	127789,
	127797,
	127799,
	127868,
	127870,
	127891,
	127904,
	127946,
	127951,
	127955,
	127968,
	127984,
	127988,
	127988,
	127992,
	128062,
	128064,
	128064,
	128066,
	128252,
	128255,
	128317,
	128331,
	128334,
	128336,
	128359,
	128378,
	128378,
	128405,
	128406,
	128420,
	128420,
	128507,
	128591,
	128640,
	128709,
	128716,
	128716,
	128720,
	128722,
	128725,
	128729,
	128732,
	128735,
	128747,
	128748,
	128756,
	128764,
	128986,
	128986,
	128992,
	129003,
	129008,
	129008,
	129292,
	129338,
	129340,
	129349,
	129351,
	129535,
	129648,
	129660,
	129664,
	129734,
	129736,
	129736,
	129740,
	129757,
	129759,
	129771,
	129775,
	129786,
	131072,
	196605,
	196608,
	262141
];

// node_modules/get-east-asian-width/utilities.js
const isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) high = mid - 1;
		else if (codePoint > ranges[i + 1]) low = mid + 1;
		else return true;
	}
	return false;
};

// node_modules/get-east-asian-width/lookup.js
const commonCjkCodePoint = 19968;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];
	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];
		if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) return [start, end];
		if (end - start > fastPathEnd - fastPathStart) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}
	return [fastPathStart, fastPathEnd];
}
const isAmbiguous = (codePoint) => {
	if (codePoint < 161 || codePoint > 1114109) return false;
	return isInRange(ambiguousRanges, codePoint);
};
const isFullwidth = (codePoint) => {
	if (codePoint < 12288 || codePoint > 65510) return false;
	return isInRange(fullwidthRanges, codePoint);
};
const isWide = (codePoint) => {
	if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) return true;
	if (codePoint < 4352 || codePoint > 262141) return false;
	return isInRange(wideRanges, codePoint);
};

// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
	validate(codePoint);
	if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) return 2;
	return 1;
}

// src/report/width.ts
let segmenter;
function graphemes(text) {
	if (isPlain(text)) return text.split("");
	segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
	return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
function textWidth(text) {
	if (isPlain(text)) return text.length;
	return graphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}
function graphemeWidth(grapheme) {
	if (isPlain(grapheme)) return 1;
	if (/^\p{M}+$/u.test(grapheme)) return 0;
	if (isEmoji(grapheme)) return 2;
	return eastAsianWidth(grapheme.codePointAt(0) ?? 0);
}
function isEmoji(grapheme) {
	return /\p{Emoji_Presentation}|\ufe0f|\u200d\p{Extended_Pictographic}/u.test(grapheme);
}
const isPlain = (text) => /^[ -~]*$/.test(text);

// src/report/code-frame.ts
const mostLines = 3;
const tabStop = 4;
const reach = 400;
const lead = 16;
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
	const starred = require_action.maskSecrets(line.slice(masking, last)).slice(first - masking);
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
	addCells(cells, secret ? require_action.masked(meant) : meant, true);
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
	} else for (const shown of graphemes(require_text.visible(piece))) cells.push({
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
function firstCell(cells, meantFrom, width) {
	const before = widthOf(cells.slice(0, meantFrom));
	const meant = widthOf(cells.filter((cell) => cell.meant));
	if (before + Math.min(meant, width / 2) < width - 1) return 0;
	let start = meantFrom;
	for (let kept = 0; start > 0 && kept < Math.min(lead, width / 4); start--) kept += cells[start - 1]?.width ?? 1;
	return start;
}

Object.defineProperty(exports, "frameLines", {
  enumerable: true,
  get: function () {
    return frameLines;
  }
});
Object.defineProperty(exports, "graphemeWidth", {
  enumerable: true,
  get: function () {
    return graphemeWidth;
  }
});
Object.defineProperty(exports, "graphemes", {
  enumerable: true,
  get: function () {
    return graphemes;
  }
});
Object.defineProperty(exports, "textWidth", {
  enumerable: true,
  get: function () {
    return textWidth;
  }
});