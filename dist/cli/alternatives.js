import { $ as loadsFeature, A as reportOptions, C as unreadLines, D as openProject, Et as textOf, M as ruleSettings, Q as derive, S as printable, Tt as numberOf, X as labelOf, ft as UserMistake, it as evaluate, j as optedIn, p as wrap, q as readProject, v as paintFor, w as loadRules, wt as knownValue } from "./core.js";

// src/project/alternatives.ts
const usualRank = 16;
const usualAlpha = 32;
const usualTokens = 20;
const lora = {
	"method.kind": "lora",
	"adapter.rank": usualRank,
	"adapter.alpha": usualAlpha,
	"adapter.targetsMode": "all-linear"
};
const ways = [
	{
		name: "full tuning",
		facts: {
			"method.kind": "full",
			"quantization.bits": 16
		}
	},
	{
		name: `LoRA, rank ${usualRank}`,
		facts: {
			...lora,
			"quantization.bits": 16
		}
	},
	{
		name: `QLoRA, rank ${usualRank}`,
		facts: {
			...lora,
			"quantization.bits": 4
		}
	},
	{
		name: `prompt tuning, ${usualTokens} tokens`,
		facts: {
			"method.kind": "prompt-tuning",
			"prompt.virtualTokens": usualTokens,
			"quantization.bits": 16
		}
	}
];
const ofMethod = /^(method|adapter|quantization|prompt|cost)\.|^tokens\.rowsTrained$|^output\.mergeAdapter$|^hyper\.(learningRate|loraPlusRatio)$/;
function alternativesOf(plan) {
	const own = ways.find((way) => isChosen(plan.facts, way));
	const tuned = ways.filter((way) => way !== own && (way.facts["method.kind"] !== "prompt-tuning" || loadsSoftPrompts(plan.facts))).map((way) => ({
		name: way.name,
		plan: changed(plan, way),
		current: false
	}));
	return [
		{
			name: "as written",
			plan,
			current: true
		},
		...tuned,
		{
			name: "retrieval",
			plan: null,
			current: false
		}
	];
}
function isChosen(facts, way) {
	const kind = textOf(facts, "method.kind");
	if (kind !== way.facts["method.kind"]) return false;
	if (kind !== "lora") return true;
	return Number(knownValue(facts, "quantization.bits") ?? 16) <= 4 === (way.facts["quantization.bits"] === 4);
}
function loadsSoftPrompts(facts) {
	const engine = textOf(facts, "serving.engine");
	return engine === void 0 || loadsFeature(engine, "soft-prompt", textOf(facts, "serving.version")) !== false;
}
function changed(plan, way) {
	const facts = new Map([...plan.facts].filter(([name]) => !ofMethod.test(name)));
	for (const [name, value] of Object.entries(way.facts)) facts.set(name, {
		value,
		state: "derived",
		from: []
	});
	derive(facts, plan.path, plan.native);
	return {
		...plan,
		facts,
		label: labelOf(facts)
	};
}

// src/commands/alternatives.ts
function alternativesCommand({ paths, options }, world) {
	if (paths.length === 0) throw new UserMistake("--alternatives needs a file", "tunelint plan --alternatives FILE");
	const { input, configuration } = openProject(paths, options, world);
	const report = readProject(input);
	const { rules } = loadRules(options.policy, world, optedIn(configuration));
	const held = rules.filter((rule) => rule.frameworks === null);
	const settings = ruleSettings(configuration, held, input);
	const rulesOn = (plan) => rulesOf(evaluate(held, [plan], settings).findings);
	const runs = report.plans.filter((plan) => plan.kind === "train").map((plan) => ({
		plan,
		ways: compare(plan, rulesOn)
	}));
	const { width, ...rendering } = reportOptions(options, world);
	const stdout = options.format === "json" ? `${JSON.stringify(runs.map(({ plan, ways }) => ({
		plan: plan.id,
		label: plan.label,
		ways
	})), null, 2)}\n` : runs.map(({ plan, ways }) => sheet(plan, ways, width, paintFor(rendering))).join("\n");
	const nothing = runs.length === 0;
	return {
		stdout,
		stderr: unreadLines(report) + (nothing ? "No training run was found.\n" : ""),
		exitCode: nothing && !options.allowEmpty ? 3 : 0
	};
}
const rulesOf = (findings) => new Set(findings.map(({ rule }) => rule));
function compare(plan, rulesOn) {
	const now = rulesOn(plan);
	return alternativesOf(plan).map((alternative) => {
		const then = alternative.plan === null ? /* @__PURE__ */ new Set() : rulesOn(alternative.plan);
		return {
			way: alternative.name,
			current: alternative.current,
			...figuresOf(alternative),
			gone: [...now].filter((rule) => !then.has(rule)).sort(),
			come: [...then].filter((rule) => !now.has(rule)).sort()
		};
	});
}
function figuresOf({ plan }) {
	if (plan === null) return {
		stateMemory: 0,
		trainable: 0,
		artefact: 0
	};
	const figure = (name) => numberOf(plan.facts, name) ?? null;
	const weights = figure("cost.weightsSize");
	const adapter = figure("cost.adapterSize");
	const full = plan.facts.get("method.kind")?.value === "full";
	return {
		stateMemory: figure("cost.stateMemory"),
		trainable: figure("cost.trainable"),
		artefact: full ? weights && weights * 1e3 : adapter
	};
}
function sheet(plan, ways, width, paint) {
	const head = `${paint.bold(printable(plan.label))} (${printable(plan.path)})\n\n`;
	const columns = `  ${"way".padEnd(26)}${"states".padStart(10)}${"trained".padStart(12)}${"artefact".padStart(12)}\n`;
	const rows = ways.map((way) => row(way) + changes(way, width)).join("");
	return `${head}${paint.dim(columns)}${rows}`;
}
function row({ way, current, stateMemory, trainable, artefact }) {
	return `${`${current ? "> " : "  "}${way}`.padEnd(28)}${gigabytes(stateMemory).padStart(10)}${weights(trainable).padStart(12)}${megabytes(artefact).padStart(12)}\n`;
}
function changes({ current, gone, come }, width) {
	if (current) return "";
	return [...gone.length > 0 ? wrap(`no longer: ${gone.map(shortName).join(", ")}`, {
		width,
		indent: 6,
		hanging: 8
	}) : [], ...come.length > 0 ? wrap(`new: ${come.map(shortName).join(", ")}`, {
		width,
		indent: 6,
		hanging: 8
	}) : []].map((line) => `${line}\n`).join("");
}
const shortName = (rule) => rule.slice(rule.indexOf("/") + 1);
const gigabytes = (value) => value === null ? "?" : value === 0 ? "none" : `${value.toFixed(value < 10 ? 1 : 0)} GB`;
function weights(value) {
	if (value === null) return "?";
	if (value === 0) return "none";
	return value >= 1e9 ? `${(value / 1e9).toFixed(1)} B` : value >= 1e6 ? `${(value / 1e6).toFixed(1)} M` : `${(value / 1e3).toFixed(0)} k`;
}
function megabytes(value) {
	if (value === null) return "?";
	if (value === 0) return "none";
	return value >= 1e3 ? `${(value / 1e3).toFixed(1)} GB` : `${value < 1 ? value.toFixed(2) : value.toFixed(0)} MB`;
}

export { alternativesCommand };