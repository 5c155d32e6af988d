require("./text.js");
const require_span = require("./span.js");
const require_action = require("../action.js");
const require_json_text = require("./json-text.js");

// src/report/rdjson.ts
const rdjsonReporter = {
	id: "rdjson",
	describe: "Reviewdog Diagnostic Format",
	render: (report, options) => {
		const diagnostics = require_action.liveFindings(report).map((finding) => diagnostic(finding, report, options));
		const url = options.homepage ? { url: options.homepage } : {};
		return require_json_text.jsonText({
			source: {
				name: report.tool.name,
				...url
			},
			diagnostics
		});
	}
};
const severityNames = {
	error: "ERROR",
	warning: "WARNING",
	info: "INFO"
};
function diagnostic(finding, report, { homepage }) {
	const page = require_action.docsLink(finding.docs, homepage);
	const url = page === void 0 ? {} : { url: page };
	return {
		message: message(finding, report),
		location: {
			path: finding.at.file,
			range: range(finding.at, report)
		},
		severity: severityNames[finding.severity],
		code: {
			value: finding.rule,
			...url
		},
		...suggestions(finding, report)
	};
}
function message({ message: text, advice, related }, { sources }) {
	const places = related.map((place) => `${require_action.placeText(sources, place.at)} ${place.message}`.trimEnd());
	return [
		text,
		...advice ? [advice] : [],
		...places
	].join("\n");
}
function suggestions({ fix, at }, report) {
	if (!fix?.safe || fix.edits.some((edit) => edit.at.file !== at.file)) return {};
	return { suggestions: fix.edits.map((edit) => ({
		range: range(edit.at, report),
		text: edit.text
	})) };
}
function range(span, { sources }) {
	const text = sources.text(span.file);
	if (text === void 0) return {
		start: {
			line: 1,
			column: 1
		},
		end: {
			line: 1,
			column: 1
		}
	};
	return {
		start: place(text, span.start, span),
		end: place(text, span.end, span)
	};
}
function place(text, offset, { file }) {
	const lineStart = require_action.lineStartAt(text, offset);
	const { first } = require_span.gitLines(text, {
		file,
		start: offset,
		end: offset
	});
	return {
		line: first,
		column: new TextEncoder().encode(text.slice(lineStart, offset)).length + 1
	};
}

exports.rdjsonReporter = rdjsonReporter;