const require_text = require("./text.js");
const require_code_frame = require("./code-frame.js");
const require_action = require("../action.js");

// src/report/paint.ts
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
	return `\u001b]8;;${encodeURI(require_text.visible(address))}\u001b\\${text}\u001b]8;;\u001b\\`;
}

// src/report/wrap.ts
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
function wrap(text, wrapping, paint) {
	return wrapPieces([paint ? {
		text,
		paint
	} : { text }], wrapping);
}
function wordsOf({ text, paint }) {
	return text.split(/\s+/).filter((word) => word !== "").flatMap(breakable).map(({ text: word, joined }) => ({
		shown: paint ? paint(word) : word,
		width: require_code_frame.textWidth(word),
		joined
	}));
}
function breakable(word) {
	const parts = [];
	let run = "";
	for (const grapheme of require_code_frame.graphemes(word)) {
		if (require_code_frame.graphemeWidth(grapheme) < 2) {
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

// src/report/stylish.ts
const stylishReporter = {
	id: "stylish",
	describe: "for people, grouped by plan (default)",
	render: (report, options) => {
		const page = {
			report,
			options,
			paint: paintFor(options),
			width: Math.min(options.width, widest),
			plans: new Map(report.plans.map((plan) => [plan.id, plan]))
		};
		return `${[
			...groups(page),
			...options.verbose ? [...suppressedBlock(page), ...undecidedBlock(page)] : [],
			closing(page)
		].map((lines) => lines.join("\n")).join("\n\n")}\n`;
	}
};
const widest = 80;
const mostRelated = 3;
function groups(page) {
	return [...require_action.groupBy(require_action.liveFindings(page.report), ({ plan, at }) => plan ?? `file ${at.file}`).values()].flatMap((findings) => [header(findings, page), ...findings.map((finding, index) => findingLines(finding, findings[index - 1], page))]);
}
function header(findings, { plans, paint, width }) {
	const [first] = findings;
	const plan = first?.plan ? plans.get(first.plan) : void 0;
	const path = require_text.clean(plan?.path ?? first?.at.file ?? "");
	if (plan === void 0) return [paint.bold(path)];
	return wrapPieces([{
		text: require_text.clean(plan.label),
		paint: paint.bold
	}, {
		text: `(${path})`,
		paint: paint.dim
	}], {
		width,
		indent: 0,
		hanging: 2
	});
}
function findingLines(finding, before, page) {
	const isShown = before !== void 0 && samePlace(before.at, finding.at);
	return [
		...headline(finding, page),
		...isShown ? [] : frame(finding, page),
		...finding.advice ? wrap(require_text.clean(finding.advice), {
			width: page.width,
			indent: 4
		}) : [],
		...related(finding, page),
		...docsLine(finding, page)
	];
}
const samePlace = (a, b) => a.file === b.file && a.start === b.start && a.end === b.end;
function headline(finding, { report, paint, options, width }) {
	const page = require_action.docsLink(finding.docs, options.homepage);
	const rule = (text) => paint.dim(page === void 0 ? text : paint.link(text, page));
	return wrapPieces([
		{
			text: require_action.placeText(report.sources, finding.at),
			paint: paint.underline
		},
		{
			text: finding.severity,
			paint: paint.severity[finding.severity]
		},
		{ text: require_text.clean(finding.message) },
		{
			text: require_text.clean(finding.rule),
			paint: rule
		}
	], {
		width,
		indent: 2,
		hanging: 4
	});
}
function frame(finding, { report, paint, width }) {
	const text = report.sources.text(finding.at.file);
	if (text === void 0) return [];
	const range = report.sources.range(finding.at);
	const gutter = String(range.start.line + 2).length;
	const secret = finding.fact.startsWith("secrets");
	const lines = require_code_frame.frameLines(text, range, {
		width: width - gutter - 7,
		secret
	});
	const blank = paint.dim(`    ${" ".repeat(gutter)} |`);
	return lines.flatMap(({ number, text: shown, from, width: meant }) => [`${paint.dim(`    ${String(number).padStart(gutter)} |`)} ${shown}`.trimEnd(), `${blank} ${" ".repeat(from)}${paint.severity[finding.severity]("^".repeat(meant))}`]);
}
function related(finding, { report, paint, width, options }) {
	const places = options.verbose ? finding.related : finding.related.filter(({ at }) => at.file !== finding.at.file);
	const shown = options.verbose ? places : places.slice(0, mostRelated);
	const lines = shown.flatMap(({ at, message }) => wrapPieces([{
		text: require_action.placeText(report.sources, at),
		paint: paint.underline
	}, { text: require_text.clean(message) }], {
		width,
		indent: 4,
		hanging: 6
	}));
	const left = places.length - shown.length;
	return left > 0 ? [...lines, `    and ${require_text.counted(left, "more place")}`] : lines;
}
function docsLine(finding, { paint, options }) {
	const more = require_action.moreAbout(finding, options.homepage);
	const isLinked = options.links && require_action.docsLink(finding.docs, options.homepage) !== void 0;
	return more === void 0 || isLinked ? [] : [`    ${paint.dim(require_text.clean(more))}`];
}
function suppressedBlock({ report, paint, width }) {
	const suppressed = report.findings.filter((finding) => finding.suppressed !== null);
	if (suppressed.length === 0) return [];
	const lines = suppressed.flatMap((finding) => wrapPieces([
		{ text: require_action.placeText(report.sources, finding.at) },
		{
			text: require_text.clean(finding.rule),
			paint: paint.dim
		},
		{ text: finding.suppressed ? require_text.clean(require_action.suppressionText(finding.suppressed)) : "" }
	], {
		width,
		indent: 2,
		hanging: 4
	}));
	return [[paint.bold("Suppressed"), ...lines]];
}
function undecidedBlock({ report, paint, width, plans }) {
	if (report.undecided.length === 0) return [];
	const lines = report.undecided.flatMap(({ rule, plan, needs }) => wrapPieces([
		{ text: require_text.clean(rule) },
		{
			text: require_text.clean(plans.get(plan)?.path ?? plan),
			paint: paint.dim
		},
		{ text: needs.length > 0 ? `would decide: ${require_text.clean(needs.join(", "))}` : "" }
	], {
		width,
		indent: 2,
		hanging: 4
	}));
	return [[paint.bold("Undecided"), ...lines]];
}
function closing(page) {
	const { report, paint } = page;
	const summary = require_action.summarise(report);
	const fixable = require_action.liveFindings(report).filter((finding) => finding.fix?.safe).length;
	const parts = [
		require_action.countsText(summary),
		fixable > 0 ? `${fixable} can be fixed with --fix` : "",
		summary.suppressed > 0 ? `${summary.suppressed} suppressed` : ""
	].filter((part) => part !== "");
	return [
		...parts.length > 0 ? [paint.bold(parts.join("; "))] : [],
		...awaitedLines(page),
		require_action.closingLine(report)
	];
}
function awaitedLines({ report, width }) {
	const text = require_action.liveFindings(report).length > 0 ? require_action.awaitedText(report.undecided) : void 0;
	return text === void 0 ? [] : wrap(text, {
		width,
		indent: 0
	});
}

exports.stylishReporter = stylishReporter;