const require_core = require("./core.cjs"), require_trainer = require("./trainer.cjs");
// src/frameworks/shared/components.ts
function lastPart(path) {
return path.slice(path.lastIndexOf(".") + 1);
}
function componentAt(native, key) {
let path = require_core.Xt(native, key);
return path === void 0 ? void 0 : lastPart(path);
}
const optimizerClass = (keys) => require_core.Et(keys, (node) => require_trainer.c(lastPart(node.text).replace(/^Paged/, "paged_").replace(/^Fused/i, ""))), customCode = (key, own) => (scope) => {
let paths = new Set(), first;
for (let located of namedUnder(scope, key)) {
let { text } = located.node;
own.test(text) || require_core.Bt(located.node) || text === "" || (first ??= located, paths.add(text));
}
return first && require_core.Ot(first, [...paths]);
};
function* namedUnder(scope, key) {
let root = require_core.It(scope.native, "");
root && (yield* walk(root, key));
}
function* walk(from, key) {
let { node, path } = from;
if (node.kind === "list") for (let [index, item] of node.items.entries()) yield* walk({
...from,
path: `${path}[${index}]`,
node: item,
entry: void 0
}, key);
else if (node.kind === "map") for (let entry of node.entries.values()) {
let child = {
...from,
path: path === "" ? entry.key : `${path}.${entry.key}`,
node: entry.value,
entry
};
entry.key === key && isScalar(entry.value) ? yield {
...child,
node: entry.value
} : yield* walk(child, key);
}
}
const isScalar = (node) => node.kind === "scalar";
exports.i = optimizerClass, exports.n = customCode, exports.r = lastPart, exports.t = componentAt;
