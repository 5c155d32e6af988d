import { A as reportOptions, B as counted, E as _virtual_policies_default, St as docsPath, ft as UserMistake, p as wrap, tt as conditionInWords, v as paintFor, yt as closest } from "./core.js";
import { n as sources, t as _virtual_policy_examples_default } from "./_virtual_policy-examples.js";

// src/commands/explain.ts
function shippedRules() {
	return _virtual_policies_default.flatMap((policy) => policy.rules.map((rule) => {
		const id = `${policy.policy}/${rule.id}`;
		const cited = /* @__PURE__ */ new Set([...rule.guidance ?? [], ...rule.evidence ?? []]);
		return {
			id,
			policy,
			rule,
			sources: (sources[policy.policy] ?? []).filter((source) => cited.has(source.id)),
			examples: _virtual_policy_examples_default[id] ?? []
		};
	}));
}
function explainCommand({ paths, options }, world) {
	const rules = shippedRules();
	const [name] = paths;
	const chosen = name === void 0 ? rules : [ruleNamed(name, rules)];
	const format = options.format ?? "stylish";
	if (format === "json") return said(`${JSON.stringify(chosen.map(asData), null, 2)}\n`);
	if (format !== "stylish") throw new UserMistake(`explain cannot be printed as "${format}"`, "it takes stylish or json");
	const { width, ...rendering } = reportOptions(options, world);
	const page = {
		width,
		paint: paintFor(rendering)
	};
	return said(name === void 0 ? listOf(rules, page) : chosen.map((rule) => pageOf(rule, page)).join("\n"));
}
const said = (stdout) => ({
	stdout,
	stderr: "",
	exitCode: 0
});
function ruleNamed(name, rules) {
	const found = rules.filter(({ id, rule }) => id === name || rule.id === name);
	if (found[0] !== void 0) return found[0];
	const known = rules.flatMap(({ id, rule }) => [id, rule.id]);
	const near = closest(name, known);
	const hint = near === void 0 ? "tunelint explain lists them all" : `did you mean ${near}?`;
	throw new UserMistake(`there is no rule "${name}"`, hint);
}
function asData({ id, policy, rule, sources, examples: own }) {
	return {
		policy: policy.policy,
		id,
		title: rule.title,
		severity: rule.severity,
		optIn: policy.optIn ?? false,
		because: rule.because ?? null,
		message: rule.message,
		advice: rule.advice ?? null,
		guidance: rule.guidance ?? [],
		evidence: rule.evidence ?? [],
		sources,
		condition: rule.when === void 0 ? [] : conditionInWords(rule.when, rule.params),
		silentWhen: rule.silentWhen === void 0 ? [] : conditionInWords(rule.silentWhen, rule.params),
		params: rule.params ?? {},
		docs: docsPath(id),
		examples: own
	};
}
function listOf(rules, { paint, width }) {
	const policies = [...new Set(rules.map(({ policy }) => policy))];
	const blocks = policies.map((policy) => {
		const own = rules.filter((rule) => rule.policy === policy);
		return [`${paint.bold(policy.policy)}  ${policy.title}${policy.optIn ? " (opt-in)" : ""}`, ...own.flatMap(({ rule }) => [`  ${rule.severity.padEnd(8)} ${rule.id}`, ...wrap(rule.title, {
			width,
			indent: 11
		}, paint.dim)])].join("\n");
	});
	const count = `${counted(rules.length, "rule")} in ${counted(policies.length, "policy", "policies")}`;
	return `${blocks.join("\n\n")}\n\n${count}. tunelint explain RULE shows one.\n`;
}
function pageOf({ id, rule, sources, examples: own }, page) {
	const { width, paint } = page;
	const body = (text) => wrap(text, {
		width,
		indent: 2
	}).join("\n");
	const section = (title, text) => text === "" ? "" : `\n${paint.bold(title)}\n${text}\n`;
	const conditionOf = (condition) => condition === void 0 ? "" : conditionLines(conditionInWords(condition, rule.params), width);
	const cited = sources.map((source) => sourceLine(source)).map((line) => wrap(line, {
		width,
		indent: 2,
		hanging: 6
	}).join("\n"));
	return [
		`${paint.bold(id)}  ${rule.severity}\n${rule.title}\n`,
		section("Why", body(rule.because ?? "")),
		section("It reports when", conditionOf(rule.when)),
		section("It stays silent when", conditionOf(rule.silentWhen)),
		section("What to do", body(rule.advice ?? "")),
		section("Sources", cited.join("\n")),
		section("Examples", own.map((example) => exampleText(example, page)).join("\n")),
		section("To silence it", body(`# tunelint-disable-next-line ${id} -- reason`))
	].join("");
}
function conditionLines(lines, width) {
	return lines.flatMap((line) => {
		const indent = 2 + line.length - line.trimStart().length;
		return wrap(line.trim(), {
			width,
			indent,
			hanging: indent + 2
		});
	}).join("\n");
}
function sourceLine({ id, claim, where, url, date }) {
	const place = [
		where,
		url,
		date
	].filter((part) => part !== void 0).join(", ");
	return `${id}  ${claim}${place === "" ? "" : ` (${place})`}`;
}
function exampleText(example, { paint }) {
	const bad = "bad" in example;
	const { files, why } = bad ? example.bad : example.good;
	const at = bad ? example.bad.at : void 0;
	const place = at === void 0 ? "" : ` at ${typeof at === "string" ? at : `${at.file}:${at.line}`}`;
	return [`  ${bad ? paint.severity.error("reported") : paint.bold("silent")}${place}${why === void 0 ? "" : `: ${why}`}`, ...Object.entries(files).flatMap(([path, text]) => [`    ${paint.dim(path)}`, ...text.trimEnd().split("\n").map((line) => `      ${line}`)])].join("\n");
}

export { explainCommand };