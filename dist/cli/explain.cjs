const require__virtual_policy_examples = require("./_virtual_policy-examples.cjs"), require_core = require("./core.cjs"), require_shipped = require("./shipped.cjs");
// src/commands/explain.ts
function shippedRules() {
return require_shipped.t().flatMap((policy) => policy.rules.map((rule) => {
let id = `${policy.policy}/${rule.id}`, cited = new Set([...rule.guidance ?? [], ...rule.evidence ?? []]);
return {
id,
policy,
rule,
sources: (require__virtual_policy_examples.r[policy.policy] ?? []).filter((source) => cited.has(source.id)),
examples: require__virtual_policy_examples.t[id] ?? []
};
}));
}
const house = {
policy: "tunelint",
version: 1,
title: "Comments, waivers and settings",
rules: []
};
function asShipped({ id, ...rest }) {
let rule = {
...rest,
id: id.slice(id.indexOf("/") + 1),
message: rest.title
};
return {
id,
policy: house,
rule,
sources: [],
examples: []
};
}
function explainCommand({ paths, options }, world) {
let rules = shippedRules(), [name] = paths, chosen = name === void 0 ? rules : [ruleNamed(name, [...rules, ...require_core.$.map(asShipped)])], format = options.format ?? "stylish";
if (format === "json") return said(require_core.W(chosen.map(asData)));
if (format !== "stylish") throw new require_core.Sn(`explain cannot be printed as "${format}"`, "it takes stylish or json");
let { width, ...rendering } = require_core.O(options, world), page = {
width,
paint: require_core._(rendering)
};
return said(name === void 0 ? listOf(rules, page) : chosen.map((rule) => pageOf(rule, page)).join("\n"));
}
const said = (stdout) => ({
stdout,
stderr: "",
exitCode: 0
});
function ruleNamed(name, rules) {
let found = rules.filter(({ id, rule }) => id === name || rule.id === name);
if (found[0] !== void 0) return found[0];
let known = rules.flatMap(({ id, rule }) => [id, rule.id]), near = require_core.kn(name, known), hint = near === void 0 ? "tunelint explain lists them all" : `did you mean ${near}?`;
throw new require_core.Sn(`there is no rule "${name}"`, hint);
}
function asData({ id, policy, rule, sources, examples: own }) {
return {
policy: policy.policy,
id,
title: rule.title,
severity: rule.severity,
optIn: policy.optIn ?? !1,
because: rule.because ?? null,
message: rule.message,
advice: rule.advice ?? null,
guidance: rule.guidance ?? [],
evidence: rule.evidence ?? [],
sources,
condition: rule.when === void 0 ? [] : require_core.sn(rule.when, rule.params, rule.each),
silentWhen: rule.silentWhen === void 0 ? [] : require_core.sn(rule.silentWhen, rule.params, rule.each),
params: rule.params ?? {},
docs: require_core.Mn(id),
examples: own
};
}
function listOf(rules, { paint, width }) {
let policies = [...new Set(rules.map(({ policy }) => policy))], blocks = policies.map((policy) => {
let own = rules.filter((rule) => rule.policy === policy);
return [`${paint.bold(policy.policy)}  ${policy.title}${policy.optIn ? " (opt-in)" : ""}`, ...own.flatMap(({ rule }) => [`  ${rule.severity.padEnd(8)} ${rule.id}`, ...require_core.f(rule.title, {
width,
indent: 11
}, paint.dim)])].join("\n");
}), count = `${require_core.Un(rules.length, "rule")} in ${require_core.Un(policies.length, "policy", "policies")}`;
return `${blocks.join("\n\n")}\n\n${count}. tunelint explain RULE shows one.\n`;
}
function pageOf({ id, policy, rule, sources, examples: own }, page) {
let { width, paint } = page, body = (text) => require_core.f(text, {
width,
indent: 2
}).join("\n"), section = (title, text) => text === "" ? "" : `\n${paint.bold(title)}\n${text}\n`, conditionOf = (condition) => condition === void 0 ? "" : conditionLines(require_core.sn(condition, rule.params, rule.each), width), cited = sources.map((source) => sourceLine(source)).map((line) => require_core.f(line, {
width,
indent: 2,
hanging: 6
}).join("\n"));
return [
`${paint.bold(id)}  ${rule.severity}\n${rule.title}\n`,
section("Why", body(rule.because ?? "")),
section("It reports when", `${eachRecord(rule, body)}${conditionOf(rule.when)}`),
section("It stays silent when", conditionOf(rule.silentWhen)),
section("What to do", body(rule.advice ?? "")),
section("Sources", cited.join("\n")),
section("Examples", own.map((example) => exampleText(example, page)).join("\n")),
section("To silence it", policy === house ? "" : body(`# tunelint-disable-next-line ${id} -- reason`))
].join("");
}
function eachRecord({ each, when }, body) {
if (each === void 0) return "";
let list = body(`for each of ${require_core.Cn(each)?.meaning ?? "the list"} (\`${each}\`)`);
return when === void 0 ? list : `${list}\n`;
}
function conditionLines(lines, width) {
return lines.flatMap((line) => {
let indent = 2 + line.length - line.trimStart().length;
return require_core.f(line.trim(), {
width,
indent,
hanging: indent + 2
});
}).join("\n");
}
function sourceLine({ id, claim, where, url, date }) {
let place = [
where,
url,
date
].filter((part) => part !== void 0).join(", ");
return `${id}  ${claim}${place === "" ? "" : ` (${place})`}`;
}
function exampleText(example, { paint }) {
let bad = "bad" in example, { files, why } = bad ? example.bad : example.good, at = bad ? example.bad.at : void 0, place = at === void 0 ? "" : ` at ${typeof at == "string" ? at : `${at.file}:${at.line}`}`;
return [`  ${bad ? paint.severity.error("reported") : paint.bold("silent")}${place}${why === void 0 ? "" : `: ${why}`}`, ...Object.entries(files).flatMap(([path, text]) => [`    ${paint.dim(path)}`, ...text.trimEnd().split("\n").map((line) => `      ${line}`)])].join("\n");
}
exports.explainCommand = explainCommand;
