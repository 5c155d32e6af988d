const require_reading = require("./shared-reading.cjs");

// src/frameworks/shared/targets.ts
const allLinear = /^(all|all-linear|all_linear|linear)$/i;
const regexLike = /[\\()|*^$+[\]]/;
function targetFacts(keys, options = {}) {
	const names = require_reading.texts(keys, {
		...options,
		separator: ","
	});
	return {
		"adapter.targets": (scope) => {
			const fact = names(scope);
			return Array.isArray(fact?.value) && modeOf(fact.value) !== "list" ? {
				...fact,
				value: [fact.value.join(",")]
			} : fact;
		},
		"adapter.targetsMode": (scope) => {
			const fact = names(scope);
			return Array.isArray(fact?.value) ? {
				...fact,
				value: modeOf(fact.value)
			} : fact;
		}
	};
}
function modeOf(names) {
	const words = names.map(String);
	if (words.length === 1 && allLinear.test(words[0] ?? "")) return "all-linear";
	return words.some((word) => regexLike.test(word)) ? "regex" : "list";
}
function peftTargetFacts(keys) {
	const written = targetFacts(keys);
	return {
		"adapter.targets": (scope) => {
			const fact = written["adapter.targets"]?.(scope);
			return fact?.state === "unset" ? require_reading.without("external", byArchitecture, fact.nativeKey) : fact;
		},
		"adapter.targetsMode": (scope) => {
			const fact = written["adapter.targetsMode"]?.(scope);
			return fact?.state === "unset" ? require_reading.byDefault("auto", byArchitecture) : fact;
		}
	};
}
const byArchitecture = "PEFT chooses the modules by the architecture of the model";

Object.defineProperty(exports, "peftTargetFacts", {
  enumerable: true,
  get: function () {
    return peftTargetFacts;
  }
});
Object.defineProperty(exports, "targetFacts", {
  enumerable: true,
  get: function () {
    return targetFacts;
  }
});