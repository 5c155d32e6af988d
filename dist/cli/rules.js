import { t as _virtual_policies_default } from "./_virtual_policies.js";
import { t as docsPath } from "./finding.js";
import "./model.js";
import { c as problemLine, o as compilePolicy, t as loadPolicy } from "./policy.js";
import { t as parse } from "./syntax.js";
import { t as UserMistake } from "./user-mistake.js";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

// src/commands/rules.ts
/** Our policies, and those that were named on the command line or in the configuration. */
function loadRules(paths, world, isOn = () => false) {
	const own = paths.flatMap((path) => policyFiles(path, world)).map((path) => readPolicy(path, world));
	const rules = [...shippedRules(isOn), ...own.flatMap((one) => one.rules)];
	return {
		rules,
		help: rules.map(helpOf),
		problems: own.flatMap((one) => one.problems)
	};
}
/** Rules of the policies that come with tunelint and are on. */
function shippedRules(isOn) {
	return _virtual_policies_default.filter(({ optIn, policy, rules }) => optIn !== true || isOn(policy, rules.map(({ id }) => id))).flatMap(compiled);
}
/** Shipped policies are checked when they are built, so that a mistake in one is a bug. */
function compiled(policy) {
	const result = compilePolicy(policy, { checked: true });
	if (result.ok) return result.rules;
	throw new Error(result.complaints.map((complaint) => `${policy.policy}: ${complaint.message}`).join("\n"));
}
function policyFiles(path, world) {
	const full = resolve(world.cwd, path);
	const stat = statSync(full, { throwIfNoEntry: false });
	if (stat === void 0) throw new UserMistake(`${path}: no such policy file or folder`);
	if (!stat.isDirectory()) return [full];
	return readdirSync(full).filter((name) => /\.ya?ml$/.test(name)).sort().map((name) => join(full, name));
}
function readPolicy(full, world) {
	const path = relative(world.cwd, full).split(sep).join("/");
	const text = readFileSync(full, "utf8");
	const loaded = loadPolicy(text, path, (source, name) => parse(source, name, world.parsers));
	if (!loaded.ok) return {
		rules: [],
		problems: loaded.problems.map((problem) => problemLine(problem, text))
	};
	return {
		rules: loaded.rules,
		problems: []
	};
}
/** What reporters and `explain` say about a rule. */
function helpOf({ id, rule }) {
	return {
		id,
		title: rule.title,
		severity: rule.severity,
		because: rule.because ?? "",
		advice: rule.advice ?? "",
		docs: docsPath(id),
		guidance: rule.guidance ?? [],
		evidence: rule.evidence ?? []
	};
}

export { policyFiles as n, loadRules as t };