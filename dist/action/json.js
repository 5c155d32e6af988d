require("./text.js");
const require_json_text = require("./json-text.js");
const require_action = require("../action.js");

// src/report/json.ts
const jsonReporter = {
	id: "json",
	describe: "everything, for programs",
	render: (report, options) => require_json_text.jsonText(reportDocument(report, options))
};
function reportDocument(report, options) {
	return {
		version: report.version,
		tool: report.tool,
		files: report.files.map(({ path, framework, kind, plans }) => ({
			path,
			framework,
			kind,
			plans
		})),
		plans: report.plans.map((plan) => planEntry(plan, report, options)),
		findings: report.findings.map((finding) => findingEntry(finding, report, options)),
		undecided: report.undecided.map(({ rule, plan, needs }) => ({
			rule,
			plan,
			needs
		})),
		unread: report.unread.map(({ path, reason }) => ({
			path,
			reason
		})),
		summary: require_action.summarise(report)
	};
}
function planEntry({ id, label, facts }, report, { verbose }) {
	if (!verbose) return {
		id,
		label
	};
	const entries = [...facts].map(([name, fact]) => [name, factEntry(fact, report)]);
	return {
		id,
		label,
		facts: Object.fromEntries(entries)
	};
}
function factEntry(fact, { sources }) {
	const { value, state, raw, at, nativeKey, from, confidence, note } = fact;
	return {
		value,
		state,
		...raw === void 0 ? {} : { raw },
		...at === void 0 ? {} : {
			path: at.file,
			range: sources.range(at)
		},
		...nativeKey === void 0 ? {} : { nativeKey },
		...from === void 0 ? {} : { from },
		...confidence === void 0 ? {} : { confidence },
		...note === void 0 ? {} : { note }
	};
}
function findingEntry(finding, report, { homepage }) {
	const { sources } = report;
	const docs = require_action.docsAddress(finding.docs, homepage);
	return {
		rule: finding.rule,
		severity: finding.severity,
		confidence: finding.confidence,
		message: finding.message,
		plan: finding.plan,
		path: finding.at.file,
		range: sources.range(finding.at),
		related: finding.related.map((place) => relatedEntry(place, report)),
		advice: finding.advice ?? null,
		guidance: finding.guidance,
		...docs === void 0 ? {} : { docs },
		fix: fixEntry(finding.fix, report),
		fingerprint: finding.fingerprint,
		suppressed: finding.suppressed
	};
}
function relatedEntry({ at, message }, { sources }) {
	return {
		path: at.file,
		range: sources.range(at),
		message
	};
}
function fixEntry(fix, report) {
	return fix && {
		safe: fix.safe,
		edits: fix.edits.map((edit) => editEntry(edit, report))
	};
}
function editEntry({ at, text }, { sources }) {
	return {
		path: at.file,
		range: sources.range(at),
		text
	};
}

exports.jsonReporter = jsonReporter;