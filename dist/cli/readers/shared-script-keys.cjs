const require_reading = require("./shared-reading.cjs");

// src/frameworks/shared/mixer.ts
function mixerSources(scope, key, whole, shared) {
	const located = require_reading.find(scope.native, key);
	if (located?.node.kind !== "map") return require_reading.noRecords("unset", key);
	const entries = [...located.node.entries.values()];
	return require_reading.recordsOf(entries.map((entry, index) => ({
		id: keyFact(located, entry),
		...amountFacts(amountAt(located, entry), whole),
		...shared(index)
	})), located);
}
function amountFacts(amount, whole) {
	const text = amount.node.kind === "scalar" ? amount.node.text : "";
	const value = require_reading.numberFrom(text);
	if (value === null) return { weight: require_reading.unresolved(amount) };
	return whole === "limit" && /^\d+$/.test(text) ? { limit: require_reading.stated(amount, value) } : { weight: require_reading.stated(amount, value) };
}
function amountAt(located, entry) {
	return {
		...located,
		path: `${located.path}.${entry.key}`,
		node: entry.value,
		entry
	};
}
function keyFact(located, entry) {
	const { file } = located.layer;
	return {
		value: entry.key,
		state: located.inherited ? "inherited" : "stated",
		raw: entry.key,
		at: {
			file,
			start: entry.keyStart,
			end: entry.keyEnd
		},
		nativeKey: located.path
	};
}

// src/frameworks/shared/script-keys.ts
const openInstructKeys = [
	"with_tracking",
	"use_slow_tokenizer",
	"dataset_mixer_list",
	"mixer_list",
	"dataset_mix_dir",
	"checkpointing_steps",
	"keep_last_n_checkpoints",
	"add_bos",
	"hf_metadata_dataset"
];

Object.defineProperty(exports, "amountFacts", {
  enumerable: true,
  get: function () {
    return amountFacts;
  }
});
Object.defineProperty(exports, "mixerSources", {
  enumerable: true,
  get: function () {
    return mixerSources;
  }
});
Object.defineProperty(exports, "openInstructKeys", {
  enumerable: true,
  get: function () {
    return openInstructKeys;
  }
});