const require_core = require("./core.cjs"), allLinear = /^(all|all-linear|all_linear|linear)$/i, regexLike = /[\\()|*^$+[\]]/;
function targetFacts(keys, options = {}) {
let names = require_core.At(keys, {
...options,
separator: ","
});
return {
"adapter.targets": (scope) => {
let fact = names(scope);
return Array.isArray(fact?.value) && modeOf(fact.value) !== "list" ? {
...fact,
value: [fact.value.join(",")]
} : fact;
},
"adapter.targetsMode": (scope) => {
let fact = names(scope);
return Array.isArray(fact?.value) ? {
...fact,
value: modeOf(fact.value)
} : fact;
}
};
}
function modeOf(names) {
let words = names.map(String);
return words.length === 1 && allLinear.test(words[0] ?? "") ? "all-linear" : words.some((word) => regexLike.test(word)) ? "regex" : "list";
}
function peftTargetFacts(keys) {
let written = targetFacts(keys);
return {
"adapter.targets": (scope) => {
let fact = written["adapter.targets"]?.(scope);
return fact?.state === "unset" ? require_core.Ft("external", byArchitecture, fact.nativeKey) : fact;
},
"adapter.targetsMode": (scope) => {
let fact = written["adapter.targetsMode"]?.(scope);
return fact?.state === "unset" ? require_core.st("auto", byArchitecture) : fact;
}
};
}
const byArchitecture = "PEFT chooses the modules by the architecture of the model";
exports.n = targetFacts, exports.t = peftTargetFacts;
