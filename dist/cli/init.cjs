const require_core = require("./core.cjs");
let node_path = require("node:path"), node_fs = require("node:fs");
// src/commands/init.ts
const intentName = "tuning-intent.yaml";
async function initCommand({ paths, options }, world) {
let project = require_core.C(paths, options, world), report = require_core.D(project.seenFrom, require_core.Q(project.input)), plans = report.plans.filter((plan) => plan.kind === "train");
if (plans.length === 0) return {
stdout: "",
stderr: "No training run was found, so there is nothing to draft an intent from.\n",
exitCode: 3
};
if (!options.yes && world.ask === void 0) throw new require_core.Sn("init asks what the tuning is for, and there is no terminal to ask on", "--yes drafts without asking");
let chosen = options.yes || world.ask === void 0 ? [] : await askGoals(plans, world.ask), written = [writeNew(world.cwd, intentName, draftIntent(plans, chosen)), writeNew(world.cwd, "tunelint.yaml", configDraft)], next = chosen.length === 0 ? `Choose goals in ${intentName}, then run tunelint.\n` : "Run tunelint to see what follows.\n";
return {
stdout: `${describe(report)}${written.join("")}${next}`,
stderr: "",
exitCode: 0
};
}
function describe(report) {
let plans = report.plans.filter((plan) => plan.kind === "train"), lines = plans.slice(0, 10).map((plan) => `  ${require_core.gn(plan.label)} (${require_core.gn(plan.path)})\n`), more = plans.length > 10 ? `  and ${require_core.Un(plans.length - 10, "more run")}\n` : "";
return `Found ${require_core.Un(plans.length, "training run")}:\n${lines.join("")}${more}`;
}
function writeNew(folder, name, text) {
let path = (0, node_path.join)(folder, name);
return (0, node_fs.existsSync)(path) ? `${name} is there already and stays as it is.\n` : (require_core.I(path, text, name), `Wrote ${name}.\n`);
}
async function askGoals(plans, ask) {
let list = require_core.Tn.map((goal, index) => `  ${String(index + 1).padStart(2)}  ${goal}`).join("\n"), names = plans.length === 1 ? require_core.gn(plans[0]?.label ?? "") : require_core.Un(plans.length, "run");
for (;;) {
let picked = (await ask(`What is the tuning for (${names})?\n${list}\nNumbers or names, with commas; empty to choose later: `)).split(/[\s,]+/).filter((word) => word !== "").map((word) => require_core.Tn[Number(word) - 1] ?? word);
if (picked.find((word) => !require_core.Tn.some((goal) => goal === word)) === void 0) return [...new Set(picked)];
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
let hints = [...inferredGoals(plans)].map(([goal, sources]) => `#   ${goal}   # inferred from ${sources.map(quoted).join(", ")}`);
return [
"# Choose what holds and take the # away; several are fine.",
"# goals:",
...hints.length > 0 ? hints.map((hint) => hint.replace("#   ", "#   - ")) : require_core.Tn.map((goal) => `#   - ${goal}`)
];
}
function inferredGoals(plans) {
let found = new Map();
for (let plan of plans) {
let values = require_core.Pn(plan.facts, "intent.goals");
if (Array.isArray(values) && require_core.Pn(plan.facts, "intent.inferred") === !0) for (let goal of values) found.set(String(goal), [...new Set([...found.get(String(goal)) ?? [], ...sourceNames(plan)])]);
}
return found;
}
function sourceNames(plan) {
let count = require_core.Fn(plan.facts, "data.train") ?? 0;
return Array.from({ length: count }, (_, index) => require_core.In(plan.facts, `data.train[${index}].id`)).filter((id) => id !== void 0);
}
const quoted = (text) => JSON.stringify(require_core.gn(text));
function taskLines(plans) {
let bySource = new Map();
for (let plan of plans) for (let name of sourceNames(plan)) bySource.has(name) || bySource.set(name, taskType(plan));
let ids = new Set();
return [
"# One entry for each task the model must do.",
"# tasks:",
...[...bySource].map(([name, type]) => `#   - {id: ${taskId(name, ids)}, type: ${type}}   # inferred from ${quoted(name)}`).slice(0, 12)
];
}
function taskType(plan) {
let format = require_core.In(plan.facts, "data.train[0].format");
return format === "chat" ? "chat" : format === "classification" ? "classification" : "generation";
}
function taskId(source, taken) {
let plain = (source.split("/").at(-1) ?? source).replace(/\.\w+$/, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "") || "task", id = plain;
for (let next = 2; taken.has(id); next++) id = `${plain}-${next}`;
return taken.add(id), id;
}
function dataLines(plans) {
let examples = plans.map((plan) => require_core.Fn(plan.facts, "data.examples")).find((count) => count !== void 0);
return ["# Whether the data may become public, and how much there is.", `# data: {proprietary: true${examples === void 0 ? "" : `, examples: ${examples}`}}`];
}
function servingLines(plans) {
let ranks = plans.map((plan) => require_core.Fn(plan.facts, "adapter.rank")).filter((rank) => rank !== void 0);
return ["# Where the result is served.", `# serving: {engine: vllm, version: "0.11"${ranks.length > 0 ? `, max_rank: ${Math.max(...ranks)}` : ""}}${ranks.length > 0 ? "   # inferred from the largest rank here" : ""}`];
}
const configDraft = "# What holds for this project. tunelint explain lists the rules.\nextends: [recommended]\n\n# rules:\n#   full-finetune-many-tasks: error\n# overrides:\n#   - files: [\"experiments/**\"]\n#     rules: {no-untuned-baseline: off}\n# waivers:\n#   - {rule: RULE, files: [\"configs/a.yaml\"], reason: why it is accepted, until: 2027-03-01, owner: team}\n";
exports.initCommand = initCommand;
