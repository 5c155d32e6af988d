import { n as counted, o as genericName } from "./text.js";

// src/model/intent-keys.ts
const intentKeys = {
	"intent.goals": "goals",
	"intent.tasks": "tasks",
	"intent.retrieval.used": "retrieval.used",
	"intent.retrieval.contextTokens": "retrieval.context_tokens",
	"intent.knowledge.volatility": "knowledge.volatility",
	"intent.knowledge.retrain": "knowledge.retrain",
	"intent.data.proprietary": "data.proprietary",
	"intent.data.examples": "data.examples",
	"intent.data.tokens": "data.tokens",
	"intent.data.curated": "data.curated",
	"intent.tokens.output": "tokens.output",
	"intent.baselineMethods": "baseline.methods",
	"intent.baseline": "baseline.results",
	"intent.target": "target",
	"intent.evaluation": "evaluation",
	"intent.referenceModel.id": "reference_model.id",
	"intent.traffic.callsPerDay": "traffic.calls_per_day",
	"intent.traffic.promptTokensBefore": "traffic.prompt_tokens_before",
	"intent.traffic.promptTokensAfter": "traffic.prompt_tokens_after",
	"intent.traffic.concurrent": "traffic.concurrent",
	"intent.cost.training": "cost.training",
	"intent.cost.perMillionInputTokens": "cost.per_million_input_tokens",
	"intent.cost.horizonDays": "cost.horizon_days",
	"serving.engine": "serving.engine",
	"serving.version": "serving.version",
	"serving.merged": "serving.merged",
	"serving.maxRank": "serving.max_rank",
	"serving.maxAdapters": "serving.max_adapters",
	"serving.structuredOutput": "serving.structured_output",
	"intent.serving.isolated": "serving.isolated",
	"hardware.count": "hardware.gpus",
	"hardware.memory": "hardware.memory_gb",
	"hardware.name": "hardware.name",
	"intent.singlePurpose": "single_purpose",
	"intent.keepSkills": "keep_skills",
	"intent.purpose": "purpose",
	"intent.use": "use",
	"intent.owner": "owner",
	"intent.approvedBy": "approved_by",
	"intent.size": "size",
	"intent.stage": "stage"
};

// src/report/waiting.ts
const fewestRules = 3;
function mostAwaited(undecided) {
	const awaited = [];
	let left = undecided;
	while (awaited.length < 2) {
		const [first] = byFact(left);
		if (first === void 0 || first.rules < fewestRules) break;
		awaited.push(first);
		left = left.filter(({ needs }) => !needs.some((name) => declared(name) === first.fact));
	}
	return awaited;
}
function awaitedText(undecided, say = (key) => key) {
	const [first, second] = mostAwaited(undecided);
	if (first === void 0) return void 0;
	const more = second === void 0 ? "" : ` and ${second.rules} more for ${say(second.key)}`;
	return `${counted(first.rules, "rule")} wait for ${say(first.key)}${more} in tuning-intent.yaml`;
}
function byFact(undecided) {
	const waiting = /* @__PURE__ */ new Map();
	for (const { rule, needs } of undecided) for (const name of needs) {
		const fact = declared(name);
		if (fact !== void 0) waiting.set(fact, (waiting.get(fact) ?? /* @__PURE__ */ new Set()).add(rule));
	}
	return [...waiting].map(([fact, rules]) => ({
		fact,
		key: intentKeys[fact] ?? fact,
		rules: rules.size
	})).sort((a, b) => b.rules - a.rules || (a.fact < b.fact ? -1 : 1));
}
function declared(name) {
	const fact = genericName(name).replace(/\[\].*$/, "");
	return Object.hasOwn(intentKeys, fact) ? fact : void 0;
}

export { awaitedText as t };