// src/model/fact.ts
function isKnown(fact) {
	return fact !== void 0 && fact.value !== null && (fact.state === "stated" || fact.state === "inherited" || fact.state === "default" || fact.state === "derived");
}
function knownValue(facts, name) {
	const fact = facts.get(name);
	return isKnown(fact) ? fact.value : void 0;
}
function textOf(facts, name) {
	const value = knownValue(facts, name);
	return typeof value === "string" ? value : void 0;
}
function numberOf(facts, name) {
	const value = knownValue(facts, name);
	return typeof value === "number" ? value : void 0;
}

// src/model/method-name.ts
const methods = {
	full: "Full tuning",
	partial: "Partial tuning",
	lora: "LoRA",
	oft: "OFT",
	ia3: "(IA)³",
	"prompt-tuning": "Prompt tuning",
	"prefix-tuning": "Prefix tuning",
	"p-tuning": "P-tuning",
	"bottleneck-adapter": "Adapter",
	"llama-adapter": "LLaMA-Adapter",
	"other-peft": "Adapter",
	none: "No training"
};
function methodName(facts) {
	const kind = textOf(facts, "method.kind");
	const bits = numberOf(facts, "quantization.bits");
	if (kind === "lora") {
		if (bits !== void 0 && bits <= 4) return "QLoRA";
		return knownValue(facts, "adapter.dora") === true ? "DoRA" : "LoRA";
	}
	return kind === void 0 ? "Tuning" : methods[kind] ?? "Tuning";
}

export { textOf as a, numberOf as i, isKnown as n, knownValue as r, methodName as t };