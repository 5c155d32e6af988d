const require__virtual_policy_examples = require("./_virtual_policy-examples.cjs"), require_core = require("./core.cjs"), require_shipped = require("./shipped.cjs");
// src/commands/examples.ts
function exampleLinter(rules, parsers, today) {
let read = (text, path) => require_core.w(text, path, parsers);
return (files) => {
let held = require_core.v(files), configuration = require_core.J({
files: held,
parse: read
});
return require_core.Z({
files: held,
named: [],
frameworks: require_core.T,
parse: read,
privateData: require_core.q(configuration),
versionOf: (framework) => require_core.Y(configuration, framework),
rules: () => rules,
settings: { textOf: (path) => files[path] },
settle: { today }
});
};
}
// src/commands/test.ts
function testCommand({ paths, options }, world) {
let named = [...paths, ...options.policy], tested = named.length === 0 ? ours() : theirs(named, world), results = tested.rules.flatMap((one) => resultsOf(one, world, options.today)), failed = results.filter((result) => result.failure !== null), gaps = tested.rules.flatMap(({ rule }) => gapsOf(rule)), ok = failed.length === 0 && gaps.length === 0;
return {
stdout: options.format === "json" ? require_core.W({
rules: tested.rules.length,
examples: results,
gaps,
problems: tested.problems
}) : [
...failed.map(failureText),
...gaps,
closing(tested, results, failed)
].join("\n"),
stderr: tested.problems.map((line) => `${line}\n`).join(""),
exitCode: tested.problems.length > 0 ? 2 : +!ok
};
}
function ours() {
return {
rules: require_shipped.t().flatMap((policy) => {
let compiled = require_core.dn(policy);
if (!compiled.ok) throw Error(compiled.complaints.map(({ message }) => message).join("\n"));
return compiled.rules.map((rule) => ({
rule,
examples: require__virtual_policy_examples.t[rule.id] ?? []
}));
}),
problems: []
};
}
function theirs(paths, world) {
let loaded = paths.flatMap((path) => require_core.x(path, world)).map(({ path, text: read }) => {
let text = read(), policy = require_core.in(text, path, (source, name) => require_core.w(source, name, world.parsers));
return policy.ok ? {
rules: policy.rules.map((rule) => ({
rule,
examples: rule.rule.examples ?? []
})),
problems: []
} : {
rules: [],
problems: policy.problems.map((problem) => require_core.fn(problem, text))
};
});
return {
rules: loaded.flatMap((one) => one.rules),
problems: loaded.flatMap((one) => one.problems)
};
}
function resultsOf({ rule, examples: own }, world, today = world.today) {
return require_core.ln(rule.id, own, exampleLinter([rule], world.parsers, today));
}
function gapsOf(rule) {
return require_core.cn(rule).map((placeholder) => `${rule.id}: {${placeholder}} may be unknown; give it a fallback: {${placeholder}|\u2026}`);
}
function failureText({ rule, index, kind, why, failure }) {
return `${`${rule}: ${kind} example ${index + 1}${why === void 0 ? "" : ` (${why})`}`}\n${(failure ?? "").replace(/^/gm, "  ")}\n`;
}
function closing(tested, results, failed) {
let without = tested.rules.filter((one) => one.examples.length === 0).map((one) => one.rule.id);
return `${without.length === 0 ? "" : `No examples: ${without.join(", ")}\n`}${`${require_core.Un(results.length, "example")} of ${require_core.Un(tested.rules.length, "rule")}`}: ${results.length - failed.length} passed, ${failed.length} failed\n`;
}
exports.testCommand = testCommand;
