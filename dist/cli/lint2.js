import { t as lint } from "./lint.js";
import { n as severities } from "./finding.js";
import "./model.js";
import { a as knownFindings, c as waiversOf, i as configMistakes, l as rootSetting, n as unreadLines, o as optedIn, r as openProject, s as ruleSettings, t as printable } from "./unread.js";
import { n as summarise, t as sourcesOver } from "./report.js";
import { t as reportOptions } from "./rendering.js";
import { t as loadRules } from "./rules.js";
import { t as UserMistake } from "./user-mistake.js";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

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

// src/commands/lint.ts
/** `tunelint [paths...]`: lint and report. */
async function lintCommand({ paths, options }, world) {
	const project = openProject(paths, options, world);
	const { configuration, root } = project;
	const policies = configuration.configs.flatMap((config) => config.policies.map((path) => join(root, config.folder, path)));
	const rules = loadRules([...policies, ...options.policy], world, optedIn(configuration));
	const report = await lintAsAsked(lintInput(project, rules, options, world), root, options);
	const reporter = await reporterNamed(options.format ?? "stylish");
	if (reporter === void 0) throw new UserMistake(`there is no format "${options.format}"`, "tunelint --help lists them");
	const shown = options.quiet ? withErrorsOnly(report) : report;
	const rendered = reporter.render(shown, {
		...reportOptions(options, world),
		rules: rules.help
	});
	const mistakes = [...rules.problems, ...mistakesIn(project, rules)];
	return {
		stdout: deliver(rendered, options, world),
		stderr: mistakes.map((line) => `${line}\n`).join("") + unreadLines(report) + nothingFound(report, paths),
		exitCode: exitCode(report, options, rootSetting(configuration, "failOn"), mistakes.length > 0)
	};
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
		rules,
		settings: ruleSettings(configuration, rules, input),
		...ruleDay === void 0 ? {} : { ruleDay },
		settle: {
			today: options.today ?? world.today,
			waivers: waiversOf(configuration),
			known: knownFindings(baseline, options.baseline === void 0 ? root : world.cwd),
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
function deliver(rendered, options, world) {
	if (options.output === void 0) return rendered;
	try {
		writeFileSync(resolve(world.cwd, options.output), rendered);
	} catch (error) {
		throw new UserMistake(`${options.output} cannot be written`, error instanceof Error ? error.message : void 0);
	}
	return "";
}
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