import { B as counted, E as _virtual_policies_default, K as lint, O as parse, T as policyFiles, at as compilePolicy, et as loadPolicy, k as listedFrameworks, nt as unguaranteed, ot as problemLine, rt as runExamples, y as filesInMemory } from "./core.js";
import { t as _virtual_policy_examples_default } from "./_virtual_policy-examples.js";
import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";

// src/commands/examples.ts
function exampleLinter(rules, parsers, today) {
	return (files) => lint({
		files: filesInMemory(files),
		named: [],
		frameworks: listedFrameworks,
		parse: (text, path) => parse(text, path, parsers),
		rules,
		settings: { textOf: (path) => files[path] },
		settle: { today }
	});
}

// src/commands/test.ts
function testCommand({ paths, options }, world) {
	const named = [...paths, ...options.policy];
	const tested = named.length === 0 ? ours() : theirs(named, world);
	const results = tested.rules.flatMap((one) => resultsOf(one, world, options.today));
	const failed = results.filter((result) => result.failure !== null);
	const gaps = tested.rules.flatMap(({ rule }) => gapsOf(rule));
	const ok = failed.length === 0 && gaps.length === 0;
	return {
		stdout: options.format === "json" ? `${JSON.stringify({
			rules: tested.rules.length,
			examples: results,
			gaps,
			problems: tested.problems
		}, null, 2)}\n` : [
			...failed.map(failureText),
			...gaps,
			closing(tested, results, failed)
		].join("\n"),
		stderr: tested.problems.map((line) => `${line}\n`).join(""),
		exitCode: tested.problems.length > 0 ? 2 : ok ? 0 : 1
	};
}
function ours() {
	return {
		rules: _virtual_policies_default.flatMap((policy) => {
			const compiled = compilePolicy(policy);
			if (!compiled.ok) throw new Error(compiled.complaints.map(({ message }) => message).join("\n"));
			return compiled.rules.map((rule) => ({
				rule,
				examples: _virtual_policy_examples_default[rule.id] ?? []
			}));
		}),
		problems: []
	};
}
function theirs(paths, world) {
	const loaded = paths.flatMap((path) => policyFiles(path, world)).map((full) => {
		const text = readFileSync(full, "utf8");
		const path = relative(world.cwd, full).split(sep).join("/");
		const policy = loadPolicy(text, path, (source, name) => parse(source, name, world.parsers));
		return policy.ok ? {
			rules: policy.rules.map((rule) => ({
				rule,
				examples: rule.rule.examples ?? []
			})),
			problems: []
		} : {
			rules: [],
			problems: policy.problems.map((problem) => problemLine(problem, text))
		};
	});
	return {
		rules: loaded.flatMap((one) => one.rules),
		problems: loaded.flatMap((one) => one.problems)
	};
}
function resultsOf({ rule, examples: own }, world, today = world.today) {
	return runExamples(rule.id, own, exampleLinter([rule], world.parsers, today));
}
function gapsOf(rule) {
	return unguaranteed(rule).map((placeholder) => `${rule.id}: {${placeholder}} may be unknown; give it a fallback: {${placeholder}|…}`);
}
function failureText({ rule, index, kind, why, failure }) {
	return `${`${rule}: ${kind} example ${index + 1}${why === void 0 ? "" : ` (${why})`}`}\n${(failure ?? "").replace(/^/gm, "  ")}\n`;
}
function closing(tested, results, failed) {
	const without = tested.rules.filter((one) => one.examples.length === 0).map((one) => one.rule.id);
	return `${without.length === 0 ? "" : `No examples: ${without.join(", ")}\n`}${`${counted(results.length, "example")} of ${counted(tested.rules.length, "rule")}`}: ${results.length - failed.length} passed, ${failed.length} failed\n`;
}

export { testCommand };