// src/syntax/resolve.ts
function resolve(scalar, dialect) {
	if (scalar.tag !== void 0) return resolveTagged(scalar.text, scalar.tag, dialect);
	return scalar.style === "plain" ? resolvePlain(scalar.text, dialect) : scalar.text;
}
function numberFrom(text) {
	const trimmed = text.trim();
	return pythonFloat.test(trimmed) ? finite(Number(trimmed.replaceAll("_", ""))) : null;
}
function booleanFrom(text) {
	const word = text.trim().toLowerCase();
	if (trueWords.has(word)) return true;
	return falseWords.has(word) ? false : null;
}
const pythonFloat = /^[-+]?(?:\d+(?:_\d+)*(?:\.(?:\d+(?:_\d+)*)?)?|\.\d+(?:_\d+)*)(?:[eE][-+]?\d+(?:_\d+)*)?$/;
const trueWords = /* @__PURE__ */ new Set([
	"true",
	"t",
	"yes",
	"y",
	"on",
	"1"
]);
const falseWords = /* @__PURE__ */ new Set([
	"false",
	"f",
	"no",
	"n",
	"off",
	"0"
]);
function finite(value) {
	return Number.isFinite(value) ? value : null;
}
function resolvePlain(text, dialect) {
	switch (dialect) {
		case "pyyaml": return resolvePython(text, false);
		case "omegaconf": return resolvePython(text, true);
		case "json": return resolveJson(text);
		case "yaml-1.2": return resolveCore(text);
	}
}
function resolveTagged(text, tag, dialect) {
	switch (tag) {
		case "str": return text;
		case "null": return null;
		case "bool": {
			const value = resolvePlain(text, dialect);
			return typeof value === "boolean" ? value : text;
		}
		case "int":
		case "float": {
			if (notANumber.test(text)) return specialNumber(text);
			const value = resolvePlain(text, dialect);
			return typeof value === "number" ? value : numberFrom(text) ?? text;
		}
	}
}
const notANumber = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
function specialNumber(text) {
	if (text.toLowerCase() === ".nan") return NaN;
	return text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
const typedStart = /^(?:[-+.0-9~]|null$|Null$|NULL$|[yY][eE]|[nN][oO]|[tT][rR]|[fF][aA]|[oO][nNfF]|$)/;
function resolvePython(text, exponentWithoutSign) {
	if (!typedStart.test(text)) return text;
	if (isNull(text)) return null;
	if (pythonTrue.test(text)) return true;
	if (pythonFalse.test(text)) return false;
	if (pythonInteger.test(text)) return pythonIntegerValue(text) ?? text;
	if (notANumber.test(text)) return specialNumber(text);
	if (pyyamlFloat.test(text) || exponentWithoutSign && omegaconfFloat.test(text)) return pythonFloatValue(text) ?? text;
	return text;
}
function isNull(text) {
	return text === "" || text === "~" || text === "null" || text === "Null" || text === "NULL";
}
const pythonTrue = /^(?:yes|Yes|YES|true|True|TRUE|on|On|ON)$/;
const pythonFalse = /^(?:no|No|NO|false|False|FALSE|off|Off|OFF)$/;
const pythonInteger = /^(?:[-+]?0b[01_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/;
const pyyamlFloat = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*)$/;
const omegaconfFloat = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+|\.[0-9_]+(?:[eE][-+][0-9]+)?)$/;
function pythonIntegerValue(text) {
	const value = unsignedInteger(text.replaceAll("_", "").replace(/^[-+]/, ""));
	if (Number.isNaN(value)) return null;
	return text.startsWith("-") && value !== 0 ? -value : value;
}
function unsignedInteger(digits) {
	if (digits.startsWith("0b") || digits.startsWith("0x")) return digits.length > 2 ? Number(digits) : NaN;
	if (digits.length > 1 && digits.startsWith("0")) return Number(`0o${digits.slice(1)}`);
	return digits.includes(":") ? baseSixty(digits) : Number(digits);
}
function pythonFloatValue(text) {
	const digits = text.replaceAll("_", "");
	if (!digits.includes(":")) return numberOrNull(Number(digits));
	const value = baseSixty(digits.replace(/^[-+]/, ""));
	return numberOrNull(digits.startsWith("-") ? -value : value);
}
function numberOrNull(value) {
	return Number.isNaN(value) ? null : value;
}
function baseSixty(digits) {
	return digits.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
}
const jsonNumber = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/;
function resolveJson(text) {
	switch (text) {
		case "null":
		case "": return null;
		case "true": return true;
		case "false": return false;
		case "NaN": return NaN;
		case "Infinity": return Number.POSITIVE_INFINITY;
		case "-Infinity": return Number.NEGATIVE_INFINITY;
		default: return jsonNumber.test(text) ? Number(text) : text;
	}
}
const coreNumber = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const coreRadix = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;
function resolveCore(text) {
	if (!typedStart.test(text)) return text;
	if (isNull(text)) return null;
	if (/^(?:true|True|TRUE)$/.test(text)) return true;
	if (/^(?:false|False|FALSE)$/.test(text)) return false;
	if (coreNumber.test(text) || coreRadix.test(text)) return Number(text);
	return notANumber.test(text) ? specialNumber(text) : text;
}

// src/frameworks/kit/native.ts
function nativeOf(layers, inherited = false) {
	return {
		layers,
		base: "",
		inherited
	};
}
function within(native, path) {
	return {
		...native,
		base: join(native.base, path)
	};
}
function join(base, path) {
	if (base === "") return path;
	return path.startsWith("[") ? `${base}${path}` : `${base}.${path}`;
}
const steps = /* @__PURE__ */ new Map();
function stepsOf(path) {
	let known = steps.get(path);
	if (known === void 0) {
		known = path.split(/\.|(?=\[\d+\])/).filter((part) => part !== "").map((part) => /^\[\d+\]$/.test(part) ? Number(part.slice(1, -1)) : part);
		if (steps.size < 5e3) steps.set(path, known);
	}
	return known;
}
function walk(layer, base, path) {
	const start = {
		node: layer.root,
		entry: void 0
	};
	const below = base === "" ? start : walkSteps(start, stepsOf(base));
	return below === void 0 || below === "hidden" || path === "" ? below : walkSteps(below, stepsOf(path));
}
function walkSteps(from, steps) {
	let at = from;
	for (const step of steps) {
		const next = stepInto(at.node, step);
		if (next === void 0 || next === "hidden") return next;
		at = next;
	}
	return at;
}
function stepInto(node, step) {
	if (typeof step === "number") {
		const item = node.kind === "list" ? node.items[step] : void 0;
		return item ? {
			node: item,
			entry: void 0
		} : "hidden";
	}
	if (node.kind !== "map") return "hidden";
	const entry = node.entries.get(step);
	return entry && {
		node: entry.value,
		entry
	};
}
function find(native, path) {
	let demanded;
	for (const layer of native.layers) {
		const found = walk(layer, native.base, path);
		if (found === "hidden") break;
		if (found === void 0) continue;
		const located = {
			path: path === "" ? native.base : join(native.base, path),
			...found,
			layer,
			inherited: native.inherited || layer.inherited === true
		};
		if (!isDemanded(found.node)) return located;
		demanded ??= located;
	}
	return demanded;
}
const isDemanded = (node) => node.kind === "scalar" && node.text === "???";
function findFirst(native, paths) {
	let empty;
	for (const path of paths) {
		const found = find(native, path);
		if (found && !isEmpty(found)) return found;
		empty ??= found;
	}
	return empty;
}
function isEmpty(located) {
	const { node, layer } = located;
	if (node.kind !== "scalar" || node.text.length > longestNull) return false;
	return resolve(node, layer.dialect) === null;
}
const longestNull = 4;
function textAt(native, path) {
	const found = find(native, path);
	return found && found.node.kind === "scalar" && !isEmpty(found) ? found.node.text : void 0;
}
function has(native, path) {
	const found = find(native, path);
	return found !== void 0 && !isEmpty(found);
}
function keysAt(native, path) {
	const names = /* @__PURE__ */ new Set();
	for (const layer of native.layers) {
		const found = walk(layer, native.base, path);
		if (found === void 0) continue;
		if (found === "hidden" || found.node.kind !== "map") break;
		for (const key of found.node.entries.keys()) names.add(key);
	}
	return [...names];
}
const mostItems = 1e3;
function itemsAt(native, path) {
	const found = find(native, path);
	if (!found || isEmpty(found)) return [];
	if (found.node.kind !== "list") return [{
		...native,
		base: found.path
	}];
	return found.node.items.slice(0, mostItems).map((_, index) => ({
		...native,
		base: `${found.path}[${index}]`
	}));
}
function membersAt(native, path) {
	const keys = keysAt(native, path).slice(0, mostItems);
	return new Map(keys.map((key) => [key, within(native, join(path, key))]));
}
function memberNamed(native, key) {
	const here = find(native, "");
	const value = here?.node.kind === "map" ? here.node.entries.get(key)?.value : void 0;
	return here && value ? nativeOf([{
		...here.layer,
		root: value
	}], here.inherited) : void 0;
}
function mapAt(native, path) {
	const found = find(native, path);
	return found?.node.kind === "map" ? found.node : void 0;
}
function spanOf(located) {
	return {
		file: located.layer.file,
		start: located.node.start,
		end: located.node.end
	};
}
function keySpanOf(located) {
	const { entry, layer } = located;
	if (entry === void 0 || entry.merged) return void 0;
	return entry.value === located.node ? {
		file: layer.file,
		start: entry.keyStart,
		end: entry.keyEnd
	} : void 0;
}
function isTemplate(node) {
	const { text } = node;
	return text === "???" || text.includes("${") || text.includes("{{") || /^\$[A-Za-z_]\w*$/.test(text);
}

// src/frameworks/kit/interpolate.ts
const reference = /\$\{([^${}]+)\}/g;
const deepest = 8;
const mostReferences = 100;
function interpolated(native, located) {
	if (located.node.kind === "scalar" && !isTemplate(located.node)) return located.node;
	return put({
		...native,
		base: ""
	}, located, 0, { left: mostReferences });
}
function put(document, located, depth, budget) {
	const { node } = located;
	if (node.kind !== "scalar" || depth > deepest) return void 0;
	if (!isTemplate(node)) return node;
	let complete = true;
	let whole;
	const text = node.text.replace(reference, (match, address) => {
		budget.left -= 1;
		const target = budget.left < 0 ? void 0 : targetOf(document, located, address.trim());
		const value = target ? put(document, target, depth + 1, budget) : void 0;
		if (value === void 0) complete = false;
		else if (match === node.text) whole = value;
		return value?.text ?? match;
	});
	if (!complete || /\$\{|\{\{|^\?\?\?$|^\$[A-Za-z_]\w*$/.test(text)) return void 0;
	return whole ? {
		...whole,
		start: node.start,
		end: node.end
	} : {
		...node,
		text
	};
}
function targetOf(document, located, address) {
	if (/[:]/.test(address)) return void 0;
	if (!address.startsWith(".")) return find(document, address) ?? find(document, `variables.${address}`);
	const dots = /^\.+/.exec(address)?.[0].length ?? 0;
	const parents = located.path.split(".");
	const parent = parents.slice(0, Math.max(0, parents.length - dots)).join(".");
	return find(document, [parent, address.slice(dots)].filter((part) => part !== "").join("."));
}

// src/frameworks/kit/reading.ts
const listOf = (keys) => typeof keys === "string" ? [keys] : keys;
function stated(located, value, extra = {}) {
	return {
		value,
		state: located.inherited ? "inherited" : "stated",
		...placed(located),
		...extra
	};
}
function byDefault(value, note, empty) {
	const keyAt = empty && keySpanOf(empty);
	return {
		value,
		state: "default",
		...note ? { note } : {},
		...empty ? { nativeKey: empty.path } : {},
		...keyAt ? { keyAt } : {}
	};
}
function without(state, note, nativeKey) {
	return {
		value: null,
		state,
		...note ? { note } : {},
		...nativeKey ? { nativeKey } : {}
	};
}
function unresolved(located, note = "decided outside this file") {
	return {
		value: null,
		state: "unresolved",
		note,
		...placed(located)
	};
}
function placed(located) {
	const keyAt = keySpanOf(located);
	return {
		at: spanOf(located),
		nativeKey: located.path,
		...keyAt ? { keyAt } : {},
		...located.node.kind === "scalar" ? { raw: located.node.text } : {}
	};
}
function scalar(keys, take, options = {}) {
	const spellings = listOf(keys);
	const none = options.none?.map((text) => text.toLowerCase());
	return ({ native }) => {
		const located = findFirst(native, spellings);
		if (!located || isEmpty(located)) return absent(spellings, options, located);
		const node = interpolated(native, located);
		if (node === void 0) return unresolved(located);
		if (node.text.trim() === "" || none?.includes(node.text.toLowerCase())) return absent(spellings, options, located);
		if (node !== located.node && resolve(node, located.layer.dialect) === null) return absent(spellings, options, located);
		const value = take(node, located);
		return value === void 0 ? notUnderstood(located, node) : stated(located, value, noted(options));
	};
}
const noted = (options) => options.note && options.default === void 0 ? { note: options.note } : {};
function absent(keys, options, empty) {
	if (options.default !== void 0) return byDefault(options.default, options.note, empty);
	return {
		...without("unset", void 0, empty?.path ?? keys[0]),
		...empty ? keyPlace(empty) : {}
	};
}
function keyPlace(located) {
	const keyAt = keySpanOf(located);
	return keyAt ? { keyAt } : {};
}
function notUnderstood(located, node) {
	return {
		...without(/^(auto|max)$/i.test(node.text) ? "external" : "unresolved", `cannot be read as this kind of value`),
		...placed(located)
	};
}
const text = (keys, options = {}) => scalar(keys, (n) => n.text, options);
const verbatim = (keys) => ({ native }) => {
	const located = findFirst(native, listOf(keys));
	if (!located || isEmpty(located)) return absent(listOf(keys), {}, located);
	return located.node.kind === "scalar" ? stated(located, located.node.text) : unresolved(located);
};
const literal = (keys) => ({ native }) => {
	const located = findFirst(native, listOf(keys));
	return located?.node.kind === "scalar" && !isEmpty(located) ? stated(located, located.node.text) : absent(listOf(keys), {}, located);
};
const number = (keys, options = {}) => scalar(keys, (n) => numberFrom(n.text) ?? void 0, options);
const integer = (keys, options = {}) => scalar(keys, (n) => whole(numberFrom(n.text)), options);
const positive = (keys, options = {}) => {
	const read = number(keys, options);
	return (scope) => {
		const fact = read(scope);
		if (typeof fact?.value !== "number" || fact.value > 0) return fact;
		return options.default === void 0 ? without("unset", void 0, fact.nativeKey) : byDefault(options.default, options.note);
	};
};
function whole(value) {
	return value !== null && Number.isInteger(value) ? value : void 0;
}
const flag = (keys, options = {}) => scalar(keys, (n) => booleanFrom(n.text) ?? void 0, options);
const notFlag = (keys, options = {}) => scalar(keys, (n) => negate(booleanFrom(n.text)), options);
const negate = (value) => value === null ? void 0 : !value;
const choice = (keys, table, options = {}) => scalar(keys, (n) => Object.hasOwn(table, n.text.toLowerCase()) ? table[n.text.toLowerCase()] : "other", options);
const texts = (keys, options = {}) => {
	const spellings = listOf(keys);
	const one = scalar(spellings, (n) => split(n.text, options.separator), options);
	return (scope) => {
		const located = findFirst(scope.native, spellings);
		if (located?.node.kind !== "list") return located?.node.kind === "map" ? unresolved(located) : one(scope);
		const values = located.node.items.filter((item) => item.kind === "scalar");
		if (values.length < located.node.items.length) return unresolved(located, "holds more than plain values");
		return stated(located, values.map((item) => item.text), noted(options));
	};
};
const split = (source, separator) => separator === void 0 ? [source] : source.split(separator).map((part) => part.trim()).filter((part) => part !== "");
const always = (value, note) => () => byDefault(value, note);
const external = (note) => () => without("external", note);
const when = (condition, reading) => (scope) => condition(scope) ? reading(scope) : void 0;
const firstOn = (switches) => (scope) => {
	for (const [key, value] of switches) {
		const fact = flag(key)(scope);
		if (fact?.value === true) return {
			...fact,
			value
		};
		if (fact?.value === null && fact.state !== "unset") return fact;
	}
};
const firstSaid = (...readings) => (scope) => {
	let last;
	for (const reading of readings) {
		const fact = reading(scope);
		if (fact && fact.state !== "unset") return fact;
		last = fact ?? last;
	}
	return last;
};
const unlessNull = (key, reading, note) => (scope) => {
	const located = find(scope.native, key);
	return located && isEmpty(located) ? {
		...without("unset", note, located.path),
		...keyPlace(located)
	} : reading(scope);
};
const firstOf = (...readings) => (scope) => {
	let reason;
	for (const reading of readings) {
		const fact = reading(scope);
		if (fact && fact.value !== null) return fact;
		reason ??= fact;
	}
	return reason;
};
const mapped = (reading, change) => (scope) => {
	const fact = reading(scope);
	if (!fact || fact.value === null) return fact;
	const value = change(fact.value);
	return value === void 0 ? void 0 : {
		...fact,
		value
	};
};
const inside = (section, reading) => (scope) => reading({
	...scope,
	native: {
		...scope.native,
		base: scope.native.base ? `${scope.native.base}.${section}` : section
	}
});
function allInside(section, table) {
	return Object.fromEntries(Object.entries(table).map(([name, reading]) => [name, inside(section, reading)]));
}
function allWhen(condition, table) {
	return Object.fromEntries(Object.entries(table).map(([name, reading]) => [name, when(condition, reading)]));
}
const each = (keys, fields) => (scope) => {
	const located = findFirst(scope.native, listOf(keys));
	if (!located || isEmpty(located)) return noRecords("unset", listOf(keys)[0]);
	if (located.node.kind === "scalar" && interpolated(scope.native, located) === void 0) return {
		fact: unresolved(located),
		records: []
	};
	const key = listOf(keys).find((k) => find(scope.native, k) && find(scope.native, k)?.path === located.path) ?? "";
	const records = itemsAt(scope.native, key).map((native) => readFields(fields, {
		...scope,
		native
	}));
	return {
		fact: stated(located, located.node.kind === "list" ? located.node.items.length : records.length),
		records
	};
};
function recordsOf(records, at) {
	return {
		fact: stated(at, records.length),
		records
	};
}
function noRecords(state, nativeKey, note) {
	return {
		fact: without(state, note, nativeKey),
		records: []
	};
}
const firstList = (...lists) => (scope) => {
	const results = lists.map((list) => list(scope));
	return results.find((result) => result.records.length > 0) ?? results.find((result) => result.fact.state !== "unset") ?? results[0] ?? noRecords("not-expressible");
};
function readFields(fields, scope) {
	return Object.fromEntries(Object.entries(fields).map(([name, reading]) => [name, reading(scope)]));
}

Object.defineProperty(exports, "allInside", {
  enumerable: true,
  get: function () {
    return allInside;
  }
});
Object.defineProperty(exports, "allWhen", {
  enumerable: true,
  get: function () {
    return allWhen;
  }
});
Object.defineProperty(exports, "always", {
  enumerable: true,
  get: function () {
    return always;
  }
});
Object.defineProperty(exports, "booleanFrom", {
  enumerable: true,
  get: function () {
    return booleanFrom;
  }
});
Object.defineProperty(exports, "byDefault", {
  enumerable: true,
  get: function () {
    return byDefault;
  }
});
Object.defineProperty(exports, "choice", {
  enumerable: true,
  get: function () {
    return choice;
  }
});
Object.defineProperty(exports, "each", {
  enumerable: true,
  get: function () {
    return each;
  }
});
Object.defineProperty(exports, "external", {
  enumerable: true,
  get: function () {
    return external;
  }
});
Object.defineProperty(exports, "find", {
  enumerable: true,
  get: function () {
    return find;
  }
});
Object.defineProperty(exports, "findFirst", {
  enumerable: true,
  get: function () {
    return findFirst;
  }
});
Object.defineProperty(exports, "firstList", {
  enumerable: true,
  get: function () {
    return firstList;
  }
});
Object.defineProperty(exports, "firstOf", {
  enumerable: true,
  get: function () {
    return firstOf;
  }
});
Object.defineProperty(exports, "firstOn", {
  enumerable: true,
  get: function () {
    return firstOn;
  }
});
Object.defineProperty(exports, "firstSaid", {
  enumerable: true,
  get: function () {
    return firstSaid;
  }
});
Object.defineProperty(exports, "flag", {
  enumerable: true,
  get: function () {
    return flag;
  }
});
Object.defineProperty(exports, "has", {
  enumerable: true,
  get: function () {
    return has;
  }
});
Object.defineProperty(exports, "inside", {
  enumerable: true,
  get: function () {
    return inside;
  }
});
Object.defineProperty(exports, "integer", {
  enumerable: true,
  get: function () {
    return integer;
  }
});
Object.defineProperty(exports, "isEmpty", {
  enumerable: true,
  get: function () {
    return isEmpty;
  }
});
Object.defineProperty(exports, "isTemplate", {
  enumerable: true,
  get: function () {
    return isTemplate;
  }
});
Object.defineProperty(exports, "itemsAt", {
  enumerable: true,
  get: function () {
    return itemsAt;
  }
});
Object.defineProperty(exports, "keySpanOf", {
  enumerable: true,
  get: function () {
    return keySpanOf;
  }
});
Object.defineProperty(exports, "keysAt", {
  enumerable: true,
  get: function () {
    return keysAt;
  }
});
Object.defineProperty(exports, "literal", {
  enumerable: true,
  get: function () {
    return literal;
  }
});
Object.defineProperty(exports, "mapAt", {
  enumerable: true,
  get: function () {
    return mapAt;
  }
});
Object.defineProperty(exports, "mapped", {
  enumerable: true,
  get: function () {
    return mapped;
  }
});
Object.defineProperty(exports, "memberNamed", {
  enumerable: true,
  get: function () {
    return memberNamed;
  }
});
Object.defineProperty(exports, "membersAt", {
  enumerable: true,
  get: function () {
    return membersAt;
  }
});
Object.defineProperty(exports, "mostItems", {
  enumerable: true,
  get: function () {
    return mostItems;
  }
});
Object.defineProperty(exports, "nativeOf", {
  enumerable: true,
  get: function () {
    return nativeOf;
  }
});
Object.defineProperty(exports, "noRecords", {
  enumerable: true,
  get: function () {
    return noRecords;
  }
});
Object.defineProperty(exports, "notFlag", {
  enumerable: true,
  get: function () {
    return notFlag;
  }
});
Object.defineProperty(exports, "number", {
  enumerable: true,
  get: function () {
    return number;
  }
});
Object.defineProperty(exports, "numberFrom", {
  enumerable: true,
  get: function () {
    return numberFrom;
  }
});
Object.defineProperty(exports, "positive", {
  enumerable: true,
  get: function () {
    return positive;
  }
});
Object.defineProperty(exports, "readFields", {
  enumerable: true,
  get: function () {
    return readFields;
  }
});
Object.defineProperty(exports, "recordsOf", {
  enumerable: true,
  get: function () {
    return recordsOf;
  }
});
Object.defineProperty(exports, "scalar", {
  enumerable: true,
  get: function () {
    return scalar;
  }
});
Object.defineProperty(exports, "spanOf", {
  enumerable: true,
  get: function () {
    return spanOf;
  }
});
Object.defineProperty(exports, "stated", {
  enumerable: true,
  get: function () {
    return stated;
  }
});
Object.defineProperty(exports, "text", {
  enumerable: true,
  get: function () {
    return text;
  }
});
Object.defineProperty(exports, "textAt", {
  enumerable: true,
  get: function () {
    return textAt;
  }
});
Object.defineProperty(exports, "texts", {
  enumerable: true,
  get: function () {
    return texts;
  }
});
Object.defineProperty(exports, "unlessNull", {
  enumerable: true,
  get: function () {
    return unlessNull;
  }
});
Object.defineProperty(exports, "unresolved", {
  enumerable: true,
  get: function () {
    return unresolved;
  }
});
Object.defineProperty(exports, "verbatim", {
  enumerable: true,
  get: function () {
    return verbatim;
  }
});
Object.defineProperty(exports, "when", {
  enumerable: true,
  get: function () {
    return when;
  }
});
Object.defineProperty(exports, "within", {
  enumerable: true,
  get: function () {
    return within;
  }
});
Object.defineProperty(exports, "without", {
  enumerable: true,
  get: function () {
    return without;
  }
});