const require_reading = require("./shared-reading.cjs");
const require_trainer = require("./shared-trainer.cjs");

// src/frameworks/shared/components.ts
function lastPart(path) {
	return path.slice(path.lastIndexOf(".") + 1);
}
function componentAt(native, key) {
	const path = require_reading.textAt(native, key);
	return path === void 0 ? void 0 : lastPart(path);
}
const optimizerClass = (keys) => require_reading.scalar(keys, (node) => require_trainer.optimizerName(lastPart(node.text).replace(/^Paged/, "paged_").replace(/^Fused/i, "")));
const customCode = (key, own) => (scope) => {
	const paths = /* @__PURE__ */ new Set();
	let first;
	for (const located of namedUnder(scope, key)) {
		const { text } = located.node;
		if (own.test(text) || require_reading.isTemplate(located.node) || text === "") continue;
		first ??= located;
		paths.add(text);
	}
	return first && require_reading.stated(first, [...paths]);
};
function* namedUnder(scope, key) {
	const root = require_reading.find(scope.native, "");
	if (root) yield* walk(root, key);
}
function* walk(from, key) {
	const { node, path } = from;
	if (node.kind === "list") for (const [index, item] of node.items.entries()) yield* walk({
		...from,
		path: `${path}[${index}]`,
		node: item,
		entry: void 0
	}, key);
	else if (node.kind === "map") for (const entry of node.entries.values()) {
		const child = {
			...from,
			path: path === "" ? entry.key : `${path}.${entry.key}`,
			node: entry.value,
			entry
		};
		if (entry.key === key && isScalar(entry.value)) yield {
			...child,
			node: entry.value
		};
		else yield* walk(child, key);
	}
}
const isScalar = (node) => node.kind === "scalar";

Object.defineProperty(exports, "componentAt", {
  enumerable: true,
  get: function () {
    return componentAt;
  }
});
Object.defineProperty(exports, "customCode", {
  enumerable: true,
  get: function () {
    return customCode;
  }
});
Object.defineProperty(exports, "lastPart", {
  enumerable: true,
  get: function () {
    return lastPart;
  }
});
Object.defineProperty(exports, "optimizerClass", {
  enumerable: true,
  get: function () {
    return optimizerClass;
  }
});