import { B as counted, D as openProject, Et as textOf, S as printable, Tt as numberOf, ft as UserMistake, ht as goals, q as readProject, wt as knownValue } from "./core.js";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// src/commands/init.ts
const intentName = "tuning-intent.yaml";
const configName = "tunelint.yaml";
async function initCommand({ paths, options }, world) {
	const report = readProject(openProject(paths, options, world).input);
	const plans = report.plans.filter((plan) => plan.kind === "train");
	if (plans.length === 0) return {
		stdout: "",
		stderr: "No training run was found, so there is nothing to draft an intent from.\n",
		exitCode: 3
	};
	if (!options.yes && world.ask === void 0) throw new UserMistake("init asks what the tuning is for, and there is no terminal to ask on", "--yes drafts without asking");
	const chosen = options.yes || world.ask === void 0 ? [] : await askGoals(plans, world.ask);
	const written = [writeNew(world.cwd, intentName, draftIntent(plans, chosen)), writeNew(world.cwd, configName, configDraft)];
	const next = chosen.length === 0 ? `Choose goals in ${intentName}, then run tunelint.\n` : "Run tunelint to see what follows.\n";
	return {
		stdout: `${describe(report)}${written.join("")}${next}`,
		stderr: "",
		exitCode: 0
	};
}
function describe(report) {
	const plans = report.plans.filter((plan) => plan.kind === "train");
	const lines = plans.slice(0, 10).map((plan) => `  ${printable(plan.label)} (${printable(plan.path)})\n`);
	const more = plans.length > 10 ? `  and ${counted(plans.length - 10, "more run")}\n` : "";
	return `Found ${counted(plans.length, "training run")}:\n${lines.join("")}${more}`;
}
function writeNew(folder, name, text) {
	const path = join(folder, name);
	if (existsSync(path)) return `${name} is there already and stays as it is.\n`;
	writeFileSync(path, text);
	return `Wrote ${name}.\n`;
}
async function askGoals(plans, ask) {
	const list = goals.map((goal, index) => `  ${String(index + 1).padStart(2)}  ${goal}`).join("\n");
	const names = plans.length === 1 ? printable(plans[0]?.label ?? "") : counted(plans.length, "run");
	for (;;) {
		const picked = (await ask(`What is the tuning for (${names})?\n${list}\nNumbers or names, with commas; empty to choose later: `)).split(/[\s,]+/).filter((word) => word !== "").map((word) => goals[Number(word) - 1] ?? word);
		if (picked.find((word) => !goals.some((goal) => goal === word)) === void 0) return [...new Set(picked)];
	}
}
function draftIntent(plans, chosen) {
	return [
		"# Why the models here are tuned. Closed words: an editor completes them from schemas/tuning-intent.schema.json.",
		"version: 1",
		"",
		...goalLines(plans, chosen),
		"",
		...taskLines(plans),
		"",
		"# Whether facts reach the model through its prompt. Absent: undecided.",
		"# retrieval: {used: true, context_tokens: 3000}",
		"",
		...dataLines(plans),
		"",
		"# How the untuned model does: without it neither need nor gain can be shown.",
		"# baseline:",
		"#   methods: [prompt, few-shot]",
		"#   results: [{task: TASK, metric: f1, value: 0.81}]",
		"# target: [{task: TASK, metric: f1, value: 0.90}]",
		"",
		...servingLines(plans),
		"",
		"# product, research, example or smoke-test. All but product are judged more mildly.",
		"purpose: product",
		""
	].join("\n");
}
function goalLines(plans, chosen) {
	if (chosen.length > 0) return [`goals: [${chosen.join(", ")}]`];
	const hints = [...inferredGoals(plans)].map(([goal, sources]) => `#   ${goal}   # inferred from ${sources.map(quoted).join(", ")}`);
	return [
		"# Choose what holds and take the # away; several are fine.",
		"# goals:",
		...hints.length > 0 ? hints.map((hint) => hint.replace("#   ", "#   - ")) : goals.map((goal) => `#   - ${goal}`)
	];
}
function inferredGoals(plans) {
	const found = /* @__PURE__ */ new Map();
	for (const plan of plans) {
		const values = knownValue(plan.facts, "intent.goals");
		if (!Array.isArray(values) || knownValue(plan.facts, "intent.inferred") !== true) continue;
		for (const goal of values) found.set(String(goal), [.../* @__PURE__ */ new Set([...found.get(String(goal)) ?? [], ...sourceNames(plan)])]);
	}
	return found;
}
function sourceNames(plan) {
	const count = numberOf(plan.facts, "data.train") ?? 0;
	return Array.from({ length: count }, (_, index) => textOf(plan.facts, `data.train[${index}].id`)).filter((id) => id !== void 0);
}
const quoted = (text) => JSON.stringify(printable(text));
function taskLines(plans) {
	const bySource = /* @__PURE__ */ new Map();
	for (const plan of plans) for (const name of sourceNames(plan)) if (!bySource.has(name)) bySource.set(name, taskType(plan));
	const ids = /* @__PURE__ */ new Set();
	return [
		"# One entry for each task the model must do.",
		"# tasks:",
		...[...bySource].map(([name, type]) => `#   - {id: ${taskId(name, ids)}, type: ${type}}   # inferred from ${quoted(name)}`).slice(0, 12)
	];
}
function taskType(plan) {
	const format = textOf(plan.facts, "data.train[0].format");
	return format === "chat" ? "chat" : format === "classification" ? "classification" : "generation";
}
function taskId(source, taken) {
	const plain = (source.split("/").at(-1) ?? source).replace(/\.\w+$/, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "") || "task";
	let id = plain;
	for (let next = 2; taken.has(id); next++) id = `${plain}-${next}`;
	taken.add(id);
	return id;
}
function dataLines(plans) {
	const examples = plans.map((plan) => numberOf(plan.facts, "data.examples")).find((count) => count !== void 0);
	return ["# Whether the data may become public, and how much there is.", `# data: {proprietary: true${examples === void 0 ? "" : `, examples: ${examples}`}}`];
}
function servingLines(plans) {
	const ranks = plans.map((plan) => numberOf(plan.facts, "adapter.rank")).filter((rank) => rank !== void 0);
	return ["# Where the result is served.", `# serving: {engine: vllm, version: "0.11"${ranks.length > 0 ? `, max_rank: ${Math.max(...ranks)}` : ""}}${ranks.length > 0 ? "   # inferred from the largest rank here" : ""}`];
}
const configDraft = `# What holds for this project. tunelint explain lists the rules.
extends: [recommended]

# rules:
#   full-finetune-many-tasks: error
# overrides:
#   - files: ["experiments/**"]
#     rules: {no-untuned-baseline: off}
# waivers:
#   - {rule: RULE, files: ["configs/a.yaml"], reason: why it is accepted, until: 2027-03-01, owner: team}
`;

export { initCommand };