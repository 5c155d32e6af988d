import { n as severities } from "./finding.js";
import { t as lint } from "./lint.js";
import { n as summarise, t as sourcesOver } from "./report.js";
import "./model.js";
import { a as ruleSettings, i as optedIn, l as rootSetting, n as configMistakes, o as waiversOf, r as knownFindings, t as openProject } from "./project.js";
import { t as jsonReporter } from "./json2.js";
import { t as UserMistake } from "./user-mistake.js";
import { t as reportOptions } from "./rendering.js";
import { t as loadRules } from "./rules.js";
import { n as unreadLines, t as printable } from "./unread.js";
import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

// src/commands/baseline.ts
/**
* Writes the baseline: the JSON report of what is known. An existing one only loses entries that are gone, so that a new
* finding never slips in; a new file, or `grow`, takes in everything that is found now.
*
* @returns the report with everything marked that is known from now on, and one line that says what was written
*/
function writeBaseline(report, file, grow) {
	const fresh = grow || !existsSync(file);
	const findings = report.findings.map((finding) => fresh && finding.suppressed === null ? known(finding) : finding);
	const kept = findings.filter(isKnown).map((finding) => ({
		...finding,
		suppressed: null
	}));
	const rendered = jsonReporter.render({
		...report,
		findings: kept,
		undecided: [],
		unread: []
	}, plain);
	try {
		writeFileSync(resolve(file), rendered);
	} catch (error) {
		throw new UserMistake(`${file} cannot be written`, error instanceof Error ? error.message : void 0);
	}
	const note = `The baseline holds ${kept.length} finding${kept.length === 1 ? "" : "s"}.\n`;
	return {
		report: {
			...report,
			findings
		},
		note
	};
}
const known = (finding) => ({
	...finding,
	suppressed: { kind: "baseline" }
});
const isKnown = ({ suppressed }) => suppressed?.kind === "baseline";
const plain = {
	width: 80,
	colour: false,
	links: false,
	verbose: false
};

// src/report/index.ts
/** Every format by its name. Each is loaded only when it is asked for, so that a start pays for one. */
const reporters = {
	stylish: async () => (await import("./stylish.js")).stylishReporter,
	json: async () => (await import("./json.js")).jsonReporter,
	sarif: async () => (await import("./sarif.js")).sarifReporter,
	github: async () => (await import("./github.js")).githubReporter,
	junit: async () => (await import("./junit.js")).junitReporter,
	gitlab: async () => (await import("./gitlab.js")).gitlabReporter,
	rdjson: async () => (await import("./rdjson.js")).rdjsonReporter,
	markdown: async () => (await import("./markdown.js")).markdownReporter
};
function isFormat(name) {
	return Object.hasOwn(reporters, name);
}
/** The reporter of a format, or undefined for a name that is none. */
async function reporterNamed(name) {
	return isFormat(name) ? reporters[name]() : void 0;
}

// src/commands/outputs.ts
/**
* Renders a report in every format that was asked for.
*
* @returns what goes to standard output
* @throws UserMistake for an unknown format, or a file that cannot be written
*/
async function renderAll(report, options, world, rules) {
	let stdout = "";
	for (const output of options.outputs) {
		const reporter = await reporterNamed(output.format);
		if (reporter === void 0) throw new UserMistake(`there is no format "${output.format}"`, "tunelint --help lists them");
		const rendered = reporter.render(report, {
			...reportOptions(options, world, output.file !== void 0),
			rules
		});
		if (output.file === void 0) stdout += rendered;
		else writeOutput(resolve(world.cwd, output.file), rendered, output.file);
	}
	return stdout;
}
function writeOutput(full, text, name) {
	try {
		writeFileSync(full, text);
	} catch (error) {
		throw new UserMistake(`${name} cannot be written`, error instanceof Error ? error.message : void 0);
	}
}

// src/commands/statistics.ts
/** Findings per rule, most first, and what was read: for people who weigh a rule. */
function statistics(report) {
	const counts = /* @__PURE__ */ new Map();
	for (const { rule, suppressed } of report.findings) {
		const count = counts.get(rule) ?? {
			live: 0,
			suppressed: 0
		};
		if (suppressed === null) count.live++;
		else count.suppressed++;
		counts.set(rule, count);
	}
	const lines = [...counts].sort((a, b) => b[1].live - a[1].live || (a[0] < b[0] ? -1 : 1)).map(([rule, { live, suppressed }]) => `${String(live).padStart(6)} ${String(suppressed).padStart(10)}  ${rule}`);
	const times = Object.entries(report.times ?? {}).map(([stage, time]) => `${time.toFixed(0).padStart(6)} ms  ${stage}`);
	return [
		"findings suppressed  rule",
		...lines,
		...times,
		""
	].join("\n");
}

// src/commands/lint.ts
/** `tunelint [paths...]`: lint and report. */
async function lintCommand({ paths, options }, world) {
	const project = openProject(paths, options, world);
	const { configuration, root } = project;
	const policies = configuration.configs.flatMap((config) => config.policies.map((path) => join(root, config.folder, path)));
	const rules = loadRules([...policies, ...options.policy], world, optedIn(configuration));
	const found = await lintAsAsked(lintInput(project, rules, options, world), root, options);
	if (options.fixDryRun) return dryRun(found);
	const { report, note } = withBaseline(options.fix ? await mended(found, {
		paths,
		options
	}, world) : found, project, options, world);
	const mistakes = [...rules.problems, ...mistakesIn(project, rules)];
	const shown = options.quiet ? withErrorsOnly(report) : report;
	return {
		stdout: await renderAll(shown, options, world, rules.help),
		stderr: mistakes.map((line) => `${line}\n`).join("") + unreadLines(report) + nothingFound(report, paths) + note + (options.stats ? statistics(report) : ""),
		exitCode: exitCode(report, options, rootSetting(configuration, "failOn"), mistakes.length > 0)
	};
}
async function dryRun(report) {
	const { diffOf, fixedFiles } = await import("./fix.js");
	return {
		stdout: diffOf(fixedFiles(report)),
		stderr: "",
		exitCode: 0
	};
}
/** Writes the safe fixes and lints again, until nothing is left that can be mended. */
async function mended(report, asked, world) {
	const { fixedFiles, writeFixed } = await import("./fix.js");
	let current = report;
	for (let round = 0; round < mostRounds; round++) {
		const files = fixedFiles(current);
		if (files.length === 0) break;
		writeFixed(openProject(asked.paths, asked.options, world).root, files);
		const again = openProject(asked.paths, asked.options, world);
		current = await lintAsAsked(lintInput(again, loadRules(asked.options.policy, world, optedIn(again.configuration)), asked.options, world), again.root, asked.options);
	}
	return current;
}
/** Fixes that meet each other are made in turns; two rules that undo each other must not go on for ever. */
const mostRounds = 5;
function withBaseline(report, { configuration, root }, options, world) {
	if (!options.updateBaseline && !options.growBaseline) return {
		report,
		note: ""
	};
	const configured = rootSetting(configuration, "baseline");
	const file = options.baseline ?? (configured === void 0 ? void 0 : join(root, configured));
	if (file === void 0) throw new UserMistake("there is no baseline to update", "name one: --baseline FILE");
	return writeBaseline(report, resolve(world.cwd, file), options.growBaseline);
}
/** Everything, or with an eye on what is new since a revision. */
async function lintAsAsked(input, root, { since, staged }) {
	if (since === void 0 && !staged) return lint(input);
	const { lintSince } = await import("./since.js");
	return lintSince(input, {
		root,
		revision: since ?? "HEAD",
		staged
	});
}
function lintInput({ input, configuration, root, partial }, { rules }, options, world) {
	const ruleDay = options.today ?? rootSetting(configuration, "today");
	const baseline = options.baseline ?? rootSetting(configuration, "baseline");
	return {
		...input,
		...options.stats ? { clock: () => performance.now() } : {},
		rules,
		settings: ruleSettings(configuration, rules, input),
		...ruleDay === void 0 ? {} : { ruleDay },
		settle: {
			today: options.today ?? world.today,
			waivers: waiversOf(configuration),
			known: knownFindings(baseline, options.baseline === void 0 ? root : world.cwd, options.updateBaseline || options.growBaseline),
			mandatory: new Set(rules.filter(({ rule }) => rule.mandatory === true).map(({ id }) => id)),
			partial
		}
	};
}
/** Mistakes in configuration files, one line each with its place. */
function mistakesIn({ configuration, input }, { rules }) {
	const sources = sourcesOver((path) => {
		const file = input.files.read(path);
		return file.ok ? file.text : void 0;
	});
	const named = configMistakes(configuration, rules);
	return [...configuration.problems, ...named].map(({ message, at }) => {
		const { line, column } = sources.range(at).start;
		return printable(`${at.file}:${line}:${column}: ${message}`);
	});
}
const withErrorsOnly = (report) => ({
	...report,
	findings: report.findings.filter((finding) => finding.severity === "error")
});
function nothingFound(report, paths) {
	if (report.files.length > 0) return "";
	return `No tuning file was found in ${paths.length > 0 ? paths.join(", ") : "this folder"}. Looked for the configurations of axolotl, LLaMA-Factory, TRL, torchtune and others in YAML, JSON and TOML files.\n`;
}
/** 0 clean · 1 findings at the gate · 2 not done as asked · 3 nothing to check. */
function exitCode(report, options, configured, mistaken) {
	if (mistaken || report.unread.some((unread) => unread.blocking)) return 2;
	if (report.files.length === 0) return options.allowEmpty ? 0 : 3;
	return failsGate(report, options, configured) ? 1 : 0;
}
function failsGate(report, options, configured) {
	const counts = summarise(report);
	if (options.maxWarnings !== void 0 && counts.warning > options.maxWarnings) return true;
	const gate = options.failOn ?? configured ?? "error";
	if (gate === "never") return false;
	return severities.slice(0, severities.indexOf(gate) + 1).some((severity) => counts[severity] > 0);
}

export { lintCommand };