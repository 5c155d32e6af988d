const require_core = require("./core.cjs");
// src/frameworks/shared/mixer.ts
function mixerSources(scope, key, whole, shared) {
let located = require_core.It(scope.native, key);
if (located?.node.kind !== "map") return require_core.bt("unset", key);
let entries = [...located.node.entries.values()];
return require_core.Tt(entries.map((entry, index) => ({
id: keyFact(located, entry),
...amountFacts(amountAt(located, entry), whole),
...shared(index)
})), located);
}
function amountFacts(amount, whole) {
let text = amount.node.kind === "scalar" ? amount.node.text : "", value = require_core.on(text);
return value === null ? { weight: require_core.Mt(amount) } : whole === "limit" && /^\d+$/.test(text) ? { limit: require_core.Ot(amount, value) } : { weight: require_core.Ot(amount, value) };
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
let { file } = located.layer;
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
exports.n = mixerSources, exports.t = amountFacts;
