import { n as severities, t as docsPath } from "./finding.js";
import { i as objectiveKinds, n as genericName, o as vocabulary, s as fingerprints, t as factKind } from "./model.js";
import { t as closest } from "./nearest.js";
import { n as lineStarts, r as positionAt } from "./span.js";

// src/model/fact.ts
/** States in which a comparison can be decided. */
function isKnown(fact) {
	return fact !== void 0 && fact.value !== null && (fact.state === "stated" || fact.state === "inherited" || fact.state === "default" || fact.state === "derived");
}
/** The value of a known fact, or undefined. */
function knownValue(facts, name) {
	const fact = facts.get(name);
	return isKnown(fact) ? fact.value : void 0;
}
/** The value of a known text fact, or undefined. */
function textOf(facts, name) {
	const value = knownValue(facts, name);
	return typeof value === "string" ? value : void 0;
}
/** The value of a known numeric fact, or undefined. */
function numberOf(facts, name) {
	const value = knownValue(facts, name);
	return typeof value === "number" ? value : void 0;
}

// src/syntax/resolve.ts
/**
* The value that a framework's loader makes of a scalar; null for null.
*
* Quoted and block scalars are text in every dialect. Dates stay text: no tuning key takes one, and Python's date
* object has no counterpart here. A form that the loader would fail on (`0b_`) stays text too.
*
* Sources: PyYAML `resolver.py` and `constructor.py` (6.0), OmegaConf `_utils.py` `get_yaml_loader`, RFC 8259 with
* the `NaN` and `Infinity` of Python's json module, YAML 1.2.2 §10.3.2.
*/
function resolve(scalar, dialect) {
	if (scalar.tag !== void 0) return resolveTagged(scalar.text, scalar.tag, dialect);
	return scalar.style === "plain" ? resolvePlain(scalar.text, dialect) : scalar.text;
}
/**
* The number that a framework makes of text it converts itself, as Python's `float()` does: `2e-5`, ` 1 `, `1_000`.
* Null for anything else, and for `nan` and `inf`, which no rule can compare.
*/
function numberFrom(text) {
	const trimmed = text.trim();
	return pythonFloat.test(trimmed) ? finite(Number(trimmed.replaceAll("_", ""))) : null;
}
/**
* The boolean that a framework makes of text it converts itself: the words that pydantic and
* `transformers.hf_argparser.string_to_bool` accept, in any case. Null for anything else.
*/
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
/** A tag wins over the look of the text; text that does not fit its tag stays text. */
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
/** What OmegaConf adds: an exponent needs neither a point before it nor a sign. */
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
/** `1:30` is 90: YAML 1.1 reads colons as base 60. */
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

// src/policy/native.ts
/**
* Compiles a dotted path into a search. `[]` stands for any index and `*` for any one segment.
*
* A key with nothing after it, or null, says nothing, so it is not found; an entry that a later one of the same name
* replaced is not either.
*/
function keyPattern(path) {
	const segments = segmentsOf(path);
	const fits = !segments.some((segment) => segment === "*" || segment === "[]") ? (candidate) => candidate === path : (candidate) => sameSegments(segments, segmentsOf(candidate));
	return (plan) => {
		const found = [];
		for (const key of plan.native) {
			if (key.value === null || key.overridden || !fits(key.path)) continue;
			found.push({
				name: `key:${key.path}`,
				fact: factOf(key)
			});
		}
		return found;
	};
}
/** `datasets[0].path` → `datasets`, `[0]`, `path`. */
function segmentsOf(path) {
	return path.replace(/\[/g, ".[").split(".").filter((segment) => segment !== "");
}
function sameSegments(pattern, path) {
	return pattern.length === path.length && pattern.every((wanted, i) => {
		const actual = path[i] ?? "";
		if (wanted === "*") return !actual.startsWith("[");
		if (wanted === "[]") return actual.startsWith("[");
		return wanted === actual;
	});
}
/** A value that something else fills in later: OmegaConf, Jinja and shell placeholders. */
const placeholder$1 = /\$\{|\{\{/;
function factOf(key) {
	const place = {
		raw: key.raw,
		at: key.at,
		keyAt: key.keyAt,
		nativeKey: key.path
	};
	if (typeof key.value === "string" && placeholder$1.test(key.value)) return {
		value: null,
		state: "unresolved",
		...place
	};
	return {
		value: key.value ?? null,
		state: "stated",
		...place
	};
}

// src/policy/scope.ts
const itemPrefix = "item.";
/** `item.id` → `data.train[0].id`; other names stay. */
function fullName(scope, name) {
	if (scope.item === null || !name.startsWith(itemPrefix)) return name;
	return `${scope.item}.${name.slice(5)}`;
}
function isItemName(name) {
	return name.startsWith(itemPrefix);
}
/** The name within the vocabulary: `item.id` inside `data.train` → `data.train[].id`. */
function vocabularyName(name, list) {
	if (list === null || !isItemName(name)) return name.includes("[") ? genericName(name) : name;
	return `${list}[].${name.slice(5)}`;
}
function findFact(scope, name) {
	return scope.plan.facts.get(scope.item === null ? name : fullName(scope, name));
}
/** @param list whose records `item.` stands for */
function factRef(name, list) {
	const field = isItemName(name) ? name.slice(5) : null;
	const full = (scope) => field === null ? name : `${scope.item}.${field}`;
	const find = (scope) => scope.plan.facts.get(full(scope));
	return {
		generic: vocabularyName(name, list),
		find,
		used: (scope) => {
			const fact = find(scope);
			return fact === void 0 ? [] : [{
				name: full(scope),
				fact
			}];
		}
	};
}
/** No file that people write has more; a larger number would be a reader's mistake. */
const mostRecords = 1e4;
/** The scopes of a list's records; null where it is not known how many there are. */
function recordsOf(scope, list) {
	const fact = scope.plan.facts.get(list);
	if (fact?.state === "unset") return [];
	if (!isKnown(fact) || typeof fact.value !== "number") return null;
	const records = [];
	for (let i = 0; i < Math.min(fact.value, mostRecords); i++) records.push({
		...scope,
		item: `${list}[${i}]`
	});
	return records;
}
/** The lowest confidence among facts; 1 where none is less than certain. */
function confidenceOf(used) {
	return used.reduce((lowest, { fact }) => Math.min(lowest, fact.confidence ?? 1), 1);
}

// src/policy/truth.ts
function truthOf$1(value) {
	return value ? "true" : "false";
}
function opposite(truth) {
	if (truth === "undecided") return "undecided";
	return truth === "true" ? "false" : "true";
}

// src/policy/condition.ts
const noReasons = [];
/** Asks how a fact is known. */
function stateLeaf(fact, operator, wanted) {
	return {
		decide: (scope) => judged(operator, fact.find(scope), wanted),
		reasons: fact.used,
		needs: (_scope, into) => {
			into.add(fact.generic);
		}
	};
}
/** Compares a fact with an operand. */
function valueLeaf(fact, operator, operand) {
	const compare = comparison(operator, operand);
	return {
		decide: (scope) => compare(fact.find(scope), scope),
		reasons: (scope) => [...fact.used(scope), ...operand.used(scope)],
		needs: (scope, into) => {
			const before = into.size;
			operand.needs(scope, into);
			if (into.size === before || !isKnown(fact.find(scope))) into.add(fact.generic);
		}
	};
}
function judged(operator, fact, wanted) {
	const answer = operator.judge(fact?.state ?? "not-expressible");
	return answer === null ? "undecided" : truthOf$1(answer === wanted);
}
/** One comparison. The test is kept until the right side changes, so that literals cost nothing twice. */
function comparison(operator, operand) {
	let madeFor;
	let test;
	return (fact, scope) => {
		if (!isKnown(fact)) return operator.orUnset && fact?.state === "unset" ? "true" : "undecided";
		const wanted = operand.value(scope);
		if (wanted === void 0) return "undecided";
		if (test === void 0 || wanted !== madeFor) {
			test = operator.against(wanted);
			madeFor = wanted;
		}
		const answer = test(fact.value);
		return answer === null ? "undecided" : truthOf$1(answer);
	};
}
/** Asks whether a native key is written. */
function keyStateLeaf(path, operator, wanted) {
	const find = keyPattern(path);
	const stated = truthOf$1(operator.judge("stated") === wanted);
	const unset = truthOf$1(operator.judge("unset") === wanted);
	return {
		decide: (scope) => find(scope.plan).length > 0 ? stated : unset,
		reasons: (scope) => find(scope.plan),
		needs: (_scope, into) => {
			into.add(`key:${path}`);
		}
	};
}
/** Compares native keys with an operand; one key for which it holds is enough. */
function keyValueLeaf(path, operator, operand) {
	const find = keyPattern(path);
	const compare = comparison(operator, operand);
	const each = (scope) => find(scope.plan).map(({ fact }) => compare(fact, scope));
	return {
		decide: (scope) => {
			const truths = each(scope);
			return truths.length === 0 ? compare(unsetFact, scope) : anyTruth(truths);
		},
		reasons: (scope) => {
			const found = find(scope.plan);
			const holding = found.filter(({ fact }) => compare(fact, scope) === "true");
			return [...holding.length > 0 ? holding.slice(0, 1) : found, ...operand.used(scope)];
		},
		needs: (scope, into) => {
			into.add(`key:${path}`);
			operand.needs(scope, into);
		}
	};
}
/** Compares how many native keys fit with an operand. */
function keyCountLeaf(path, operator, operand) {
	const find = keyPattern(path);
	const compare = comparison(operator, operand);
	return {
		decide: (scope) => compare(counting(find(scope.plan).length), scope),
		reasons: (scope) => [...find(scope.plan), ...operand.used(scope)],
		needs: operand.needs
	};
}
const unsetFact = {
	value: null,
	state: "unset"
};
function counting(count) {
	return {
		value: count,
		state: "derived"
	};
}
function allOf(parts) {
	return {
		decide: (scope) => {
			let truth = "true";
			for (const part of parts) {
				const one = part.decide(scope);
				if (one === "false") return "false";
				if (one === "undecided") truth = "undecided";
			}
			return truth;
		},
		reasons: (scope) => {
			const failing = parts.filter((part) => part.decide(scope) === "false");
			return failing.length > 0 ? surest(failing, scope) : parts.flatMap((part) => part.reasons(scope));
		},
		needs: (scope, into) => undecidedNeeds(parts, scope, into)
	};
}
function anyOf(parts) {
	return {
		decide: (scope) => {
			let truth = "false";
			for (const part of parts) {
				const one = part.decide(scope);
				if (one === "true") return "true";
				if (one === "undecided") truth = "undecided";
			}
			return truth;
		},
		reasons: (scope) => {
			const holding = parts.filter((part) => part.decide(scope) === "true");
			return holding.length > 0 ? surest(holding, scope) : parts.flatMap((part) => part.reasons(scope));
		},
		needs: (scope, into) => undecidedNeeds(parts, scope, into)
	};
}
function not(part) {
	return {
		...part,
		decide: (scope) => opposite(part.decide(scope))
	};
}
/** What `when` is where a rule has none. */
const always = {
	decide: () => "true",
	reasons: () => noReasons,
	needs: () => {}
};
function anyTruth(truths) {
	if (truths.includes("true")) return "true";
	return truths.includes("undecided") ? "undecided" : "false";
}
function undecidedNeeds(parts, scope, into) {
	for (const part of parts) if (part.decide(scope) === "undecided") part.needs(scope, into);
}
/** The reasons of the part known best: one certain reason is not weakened by a second, doubtful one. */
function surest(parts, scope) {
	return surestOf(parts.map((part) => part.reasons(scope)));
}
function surestOf(candidates) {
	let best = noReasons;
	let bestConfidence = -1;
	for (const used of candidates) {
		const confidence = confidenceOf(used);
		if (confidence > bestConfidence) {
			best = used;
			bestConfidence = confidence;
		}
	}
	return best;
}
function listFact(scope, name) {
	const fact = scope.plan.facts.get(name);
	return fact === void 0 ? noReasons : [{
		name,
		fact
	}];
}
/** Whether one record does. False for an empty or unset list. */
function some(list, where) {
	return {
		decide: (scope) => {
			const records = recordsOf(scope, list);
			return records === null ? "undecided" : anyTruth(records.map((record) => where.decide(record)));
		},
		reasons: (scope) => {
			const records = recordsOf(scope, list) ?? [];
			const holding = records.filter((record) => where.decide(record) === "true");
			if (holding.length > 0) return surestOf(holding.map((record) => where.reasons(record)));
			return [...listFact(scope, list), ...records.flatMap((record) => where.reasons(record))];
		},
		needs: (scope, into) => recordNeeds(scope, list, where, into)
	};
}
/** Whether all records do. Undecided for an empty or unset list: there is nothing to speak about. */
function every(list, where) {
	return {
		decide: (scope) => {
			const records = recordsOf(scope, list);
			if (records === null || records.length === 0) return "undecided";
			return opposite(anyTruth(records.map((record) => opposite(where.decide(record)))));
		},
		reasons: (scope) => {
			const records = recordsOf(scope, list) ?? [];
			const failing = records.filter((record) => where.decide(record) === "false");
			if (failing.length > 0) return surestOf(failing.map((record) => where.reasons(record)));
			return records.flatMap((record) => where.reasons(record));
		},
		needs: (scope, into) => recordNeeds(scope, list, where, into)
	};
}
/**
* Compares how many records fit with an operand.
*
* Records that are undecided leave a range of counts; the comparison is decided where all of the range agrees.
* An unset list is undecided, as for any comparison.
*/
function count(list, where, operator, operand) {
	const compare = comparison(operator, operand);
	const agreed = (range, scope) => agreement(range, (n) => compare(counting(n), scope));
	return {
		decide: (scope) => {
			if (!isKnown(scope.plan.facts.get(list))) return "undecided";
			return agreed(countRange(recordsOf(scope, list) ?? [], where), scope);
		},
		reasons: (scope) => {
			const records = where === null ? [] : recordsOf(scope, list) ?? [];
			const is = (truth) => records.filter((record) => where?.decide(record) === truth);
			const fitting = is("true");
			const reasons = (agreed({
				low: fitting.length,
				high: records.length
			}, scope) !== "undecided" ? fitting : [...fitting, ...is("false")]).flatMap((record) => where?.reasons(record) ?? noReasons);
			return [
				...listFact(scope, list),
				...reasons,
				...operand.used(scope)
			];
		},
		needs: (scope, into) => {
			recordNeeds(scope, list, where ?? always, into);
			operand.needs(scope, into);
		}
	};
}
function countRange(records, where) {
	if (where === null) return {
		low: records.length,
		high: records.length
	};
	let low = 0;
	let high = 0;
	for (const record of records) {
		const truth = where.decide(record);
		if (truth === "true") low++;
		if (truth !== "false") high++;
	}
	return {
		low,
		high
	};
}
function agreement(range, decide) {
	const first = decide(range.low);
	for (let n = range.low + 1; n <= range.high; n++) if (decide(n) !== first) return "undecided";
	return first;
}
function recordNeeds(scope, list, where, into) {
	const records = recordsOf(scope, list);
	if (records === null || records.length === 0) into.add(genericName(list));
	else for (const record of records) undecidedNeeds([where], record, into);
}

// src/policy/operand.ts
const nothing = [];
const needsNothing = () => {};
function literal(value) {
	return {
		value: () => value,
		used: () => nothing,
		needs: needsNothing
	};
}
function param(name, fallback) {
	return {
		value: (scope) => scope.params[name] ?? fallback,
		used: () => nothing,
		needs: needsNothing
	};
}
/** The value of another fact, or so many times it. */
function factOperand(fact, times) {
	return {
		value: (scope) => scaled(knownIn(fact, scope), times),
		used: fact.used,
		needs: (scope, into) => needsFact(fact, scope, into)
	};
}
/** The value of the first native key that fits, or so many times it. */
function keyOperand(path, times) {
	const find = keyPattern(path);
	const first = (scope) => find(scope.plan)[0]?.fact.value ?? void 0;
	return {
		value: (scope) => scaled(first(scope), times),
		used: (scope) => find(scope.plan).slice(0, 1),
		needs: (scope, into) => {
			if (first(scope) === void 0) into.add(`key:${path}`);
		}
	};
}
/** Facts added up or multiplied, and then so many times the result. */
function combined(facts, combine, times) {
	return {
		value: (scope) => {
			const numbers = facts.map((fact) => knownIn(fact, scope)).filter((value) => typeof value === "number");
			return numbers.length < facts.length ? void 0 : scaled(numbers.reduce(combine), times);
		},
		used: (scope) => facts.flatMap((fact) => fact.used(scope)),
		needs: (scope, into) => {
			for (const fact of facts) needsFact(fact, scope, into);
		}
	};
}
function knownIn(ref, scope) {
	const fact = ref.find(scope);
	return isKnown(fact) ? fact.value : void 0;
}
function needsFact(ref, scope, into) {
	if (knownIn(ref, scope) === void 0) into.add(ref.generic);
}
function scaled(value, times) {
	if (times === void 0 || value === void 0) return value;
	return typeof value === "number" ? value * times : void 0;
}

// src/policy/operators/operator.ts
const scalarTypes = [
	"text",
	"number",
	"integer",
	"flag"
];
const numberTypes = ["number", "integer"];
const listTypes = ["texts", "integers"];
const textTypes = ["text", "texts"];
const countedTypes = [
	"list",
	"texts",
	"integers"
];
/** A single value or a list, as a list. */
function listOf$1(value) {
	return typeof value === "object" ? value : [value];
}
/** A comparison of two numbers; null where one side is none. */
function numeric(holds) {
	return (wanted) => (actual) => typeof actual === "number" && typeof wanted === "number" ? holds(actual, wanted) : null;
}
/** A comparison of a list's length, or of the number that a list of records is, with a number. */
function counted$2(holds) {
	return (wanted) => (actual) => {
		const count = typeof actual === "object" ? actual.length : actual;
		return typeof count === "number" && typeof wanted === "number" ? holds(count, wanted) : null;
	};
}

// src/policy/operators/atLeast.ts
const atLeast = {
	asks: "value",
	name: "atLeast",
	meaning: "greater or equal",
	of: numberTypes,
	wants: "number",
	against: numeric((actual, wanted) => actual >= wanted)
};

// src/policy/operators/atMost.ts
const atMost = {
	asks: "value",
	name: "atMost",
	meaning: "less or equal",
	of: numberTypes,
	wants: "number",
	against: numeric((actual, wanted) => actual <= wanted)
};

// src/policy/operators/contains.ts
const contains = {
	asks: "value",
	name: "contains",
	meaning: "has this member",
	of: listTypes,
	wants: "member",
	against: (wanted) => (actual) => typeof actual === "object" && typeof wanted !== "object" ? actual.includes(wanted) : null
};

// src/policy/operators/containsAny.ts
const containsAny = {
	asks: "value",
	name: "containsAny",
	meaning: "has at least one of these members",
	of: listTypes,
	wants: "members",
	against: (wanted) => {
		const sought = new Set(listOf$1(wanted));
		return (actual) => typeof actual === "object" ? actual.some((member) => sought.has(member)) : null;
	}
};

// src/policy/operators/containsOnly.ts
/** An empty list names nothing, so it is not "only" anything either. */
const containsOnly = {
	asks: "value",
	name: "containsOnly",
	meaning: "has members, and none but these",
	of: listTypes,
	wants: "members",
	against: (wanted) => {
		const allowed = new Set(listOf$1(wanted));
		return (actual) => typeof actual === "object" ? actual.length > 0 && actual.every((member) => allowed.has(member)) : null;
	}
};

// src/policy/operators/countAtLeast.ts
const countAtLeast = {
	asks: "value",
	name: "countAtLeast",
	meaning: "has at least so many members",
	of: countedTypes,
	wants: "count",
	against: counted$2((count, wanted) => count >= wanted)
};

// src/policy/operators/countEquals.ts
const countEquals = {
	asks: "value",
	name: "countEquals",
	meaning: "has exactly so many members",
	of: countedTypes,
	wants: "count",
	against: counted$2((count, wanted) => count === wanted)
};

// src/policy/operators/countGreater.ts
const countGreater = {
	asks: "value",
	name: "countGreater",
	meaning: "has more members than",
	of: countedTypes,
	wants: "count",
	against: counted$2((count, wanted) => count > wanted)
};

// src/policy/operators/countLess.ts
const countLess = {
	asks: "value",
	name: "countLess",
	meaning: "has fewer members than",
	of: countedTypes,
	wants: "count",
	against: counted$2((count, wanted) => count < wanted)
};

// src/policy/operators/declared.ts
/** Whether somebody wrote it down, where leaving it to the framework counts as not. */
const declared = {
	asks: "state",
	name: "declared",
	meaning: "true for stated and inherited facts, false for unset ones, defaults and derived facts",
	judge: (state) => {
		if (state === "stated" || state === "inherited") return true;
		return state === "unset" || state === "default" || state === "derived" ? false : null;
	}
};

// src/policy/operators/equals.ts
/** Values of two types are never held against each other: `"16"` and 16 are undecided, not unequal. */
const equals = {
	asks: "value",
	name: "equals",
	meaning: "equal to",
	of: scalarTypes,
	wants: "value",
	against: (wanted) => (actual) => typeof actual === typeof wanted && typeof actual !== "object" ? actual === wanted : null
};

// src/policy/operators/equalsOrUnset.ts
/** For switches that are off unless somebody turns them on. */
const equalsOrUnset = {
	...equals,
	name: "equalsOrUnset",
	meaning: "equal to, or unset",
	orUnset: true
};

// src/policy/operators/exists.ts
/** Whether somebody wrote it down. A default is neither written nor missing, so it stays undecided. */
const exists = {
	asks: "state",
	name: "exists",
	meaning: "true for stated and inherited facts, false for unset ones",
	judge: (state) => {
		if (state === "stated" || state === "inherited") return true;
		return state === "unset" ? false : null;
	}
};

// src/policy/operators/greater.ts
const greater = {
	asks: "value",
	name: "greater",
	meaning: "greater than",
	of: numberTypes,
	wants: "number",
	against: numeric((actual, wanted) => actual > wanted)
};

// src/policy/operators/in.ts
const isIn = {
	asks: "value",
	name: "in",
	meaning: "one of",
	of: scalarTypes,
	wants: "values",
	against: (wanted) => {
		const allowed = new Set(listOf$1(wanted));
		return (actual) => typeof actual === "object" ? null : allowed.has(actual);
	}
};

// src/policy/operators/less.ts
const less = {
	asks: "value",
	name: "less",
	meaning: "less than",
	of: numberTypes,
	wants: "number",
	against: numeric((actual, wanted) => actual < wanted)
};

// src/policy/wildcard.ts
/**
* A test for a pattern in which `*` stands for any text, also an empty one, and `?` for one character. Case is
* ignored.
*
* Walks with one point of return, so the cost is at most pattern times text, whatever the pattern: policies come
* from people whom the machine that runs them need not trust.
*/
function wildcard(pattern) {
	const wanted = pattern.toLowerCase().replace(/\*+/g, "*");
	return (text) => fits$1(wanted, text.toLowerCase());
}
function fits$1(pattern, text) {
	let p = 0;
	let t = 0;
	let star = -1;
	let resume = 0;
	while (t < text.length) {
		const char = pattern[p];
		if (char === "*") {
			star = p++;
			resume = t;
		} else if (char === "?" || char !== void 0 && char === text[t]) {
			p++;
			t++;
		} else if (star >= 0) {
			p = star + 1;
			t = ++resume;
		} else return false;
	}
	return p === pattern.length || pattern[p] === "*" && p === pattern.length - 1;
}

// src/policy/operators/matches.ts
/** Case is ignored: hub names mix `GPTQ` and `gptq` freely. */
const matches = {
	asks: "value",
	name: "matches",
	meaning: "fits a pattern, or one of a list: `*` is any text, `?` one character, case is ignored",
	of: textTypes,
	wants: "texts",
	against: (wanted) => {
		const patterns = listOf$1(wanted).map((pattern) => wildcard(String(pattern)));
		const fits = (text) => patterns.some((pattern) => pattern(text));
		return (actual) => anyText(actual, fits);
	}
};
/** Longer texts are left undecided: nothing that a policy asks about is that long. */
const longestText$2 = 1e3;
/** Whether one of the texts does; null for what is no text. */
function anyText(actual, test) {
	if (typeof actual === "string") return actual.length > longestText$2 ? null : test(actual);
	if (typeof actual !== "object") return null;
	return actual.some((member) => typeof member === "string" && member.length <= longestText$2 && test(member));
}

// src/policy/operators/multipleOf.ts
/** Nothing is a multiple of zero: the question then has no answer. */
const multipleOf = {
	asks: "value",
	name: "multipleOf",
	meaning: "a whole multiple of",
	of: numberTypes,
	wants: "number",
	against: (wanted) => (actual) => {
		if (typeof actual !== "number" || typeof wanted !== "number" || wanted === 0) return null;
		const quotient = actual / wanted;
		return Math.abs(quotient - Math.round(quotient)) < 1e-9;
	}
};

// src/policy/operators/notEquals.ts
const notEquals = {
	...equals,
	name: "notEquals",
	meaning: "known, and not equal to",
	against: (wanted) => {
		const same = equals.against(wanted);
		return (actual) => {
			const answer = same(actual);
			return answer === null ? null : !answer;
		};
	}
};

// src/policy/operators/notIn.ts
const notIn = {
	asks: "value",
	name: "notIn",
	meaning: "known, and none of",
	of: scalarTypes,
	wants: "values",
	against: (wanted) => {
		const excluded = new Set(listOf$1(wanted));
		return (actual) => typeof actual === "object" ? null : !excluded.has(actual);
	}
};

// src/policy/operators/onOrAfter.ts
const isoDay = /^\d{4}-\d{2}-\d{2}/;
/** ISO days compare as text. A time after the day is left out. */
const onOrAfter = {
	asks: "value",
	name: "onOrAfter",
	meaning: "this day or a later one, as `2026-09-10`",
	of: ["text"],
	wants: "date",
	against: (wanted) => (actual) => {
		if (typeof actual !== "string" || typeof wanted !== "string" || !isoDay.test(actual)) return null;
		return actual.slice(0, 10) >= wanted;
	}
};

// src/policy/operators/startsWith.ts
const startsWith = {
	asks: "value",
	name: "startsWith",
	meaning: "starts with this text, or one of a list; case counts",
	of: textTypes,
	wants: "texts",
	against: (wanted) => {
		const prefixes = listOf$1(wanted).map(String);
		return (actual) => anyText(actual, (text) => prefixes.some((prefix) => text.startsWith(prefix)));
	}
};

// src/policy/operators/unset.ts
/** Whether the framework could say it, the file does not, and no default fills in. */
const unset = {
	asks: "state",
	name: "unset",
	meaning: "true for unset facts, false for stated, inherited, default and derived ones",
	judge: (state) => {
		if (state === "unset") return true;
		return state === "external" || state === "unresolved" || state === "not-expressible" ? null : false;
	}
};

// src/policy/version.ts
const release = /^\s*(?:[=~^]=?|==)?\s*v?(\d+(?:\.\d+)*)/;
/**
* The order of two release versions: negative, zero or positive; null where one of them is not a version.
*
* Only the numbers count. Pre-release suffixes are left out: `0.10.0rc1` is taken as `0.10.0`.
*/
function compareVersions(a, b) {
	const left = numbersOf(a);
	const right = numbersOf(b);
	if (left === null || right === null) return null;
	for (let i = 0; i < Math.max(left.length, right.length); i++) {
		const difference = (left[i] ?? 0) - (right[i] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
function numbersOf(version) {
	const found = release.exec(version)?.[1];
	return found === void 0 ? null : found.split(".").map(Number);
}

// src/policy/operators/versionAtLeast.ts
const versionAtLeast = {
	asks: "value",
	name: "versionAtLeast",
	meaning: "this version or a later one: `0.10` is later than `0.9`",
	of: ["text"],
	wants: "version",
	against: (wanted) => (actual) => {
		if (typeof actual !== "string" || typeof wanted !== "string") return null;
		const order = compareVersions(actual, wanted);
		return order === null ? null : order >= 0;
	}
};

// src/policy/operators/index.ts
/** The closed set, in the order in which documentation shows it. */
const operators = new Map([
	exists,
	declared,
	unset,
	equals,
	notEquals,
	equalsOrUnset,
	isIn,
	notIn,
	greater,
	atLeast,
	less,
	atMost,
	multipleOf,
	contains,
	containsAny,
	containsOnly,
	matches,
	startsWith,
	countEquals,
	countGreater,
	countAtLeast,
	countLess,
	versionAtLeast,
	onOrAfter
].map((operator) => [operator.name, operator]));

// src/policy/suggest.ts
/** `; did you mean "equals"?` for the end of a message; empty where nothing is near. */
function didYouMean(word, known) {
	const meant = closest(word, [...known]);
	return meant === void 0 ? "" : `; did you mean "${meant}"?`;
}

// src/policy/values.ts
/** Longer patterns and lists are nobody's opinion. */
const longestPattern = 200;
const version$1 = /^v?\d+(\.\d+)*$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
/**
* What is wrong with a literal on the right of an operator; null if nothing is.
*
* @param kind of the subject; null for a native key, which may hold any scalar
*/
function literalFault(value, operator, kind) {
	switch (operator.wants) {
		case "value": return scalarFault(value, kind);
		case "values": return eachFault(value, (one) => scalarFault(one, kind));
		case "member": return scalarFault(value, memberKind(kind));
		case "members": return eachFault(value, (one) => scalarFault(one, memberKind(kind)));
		case "number": return typeof value === "number" ? null : "expects a number";
		case "count": return Number.isInteger(value) && Number(value) >= 0 ? null : "expects a whole number from 0";
		case "texts": return typeof value === "string" ? patternFault(value) : eachFault(value, patternFault);
		case "version": return typeof value === "string" && version$1.test(value) ? null : "expects a version in quotes, as \"0.10\"";
		case "date": return typeof value === "string" && day.test(value) ? null : "expects a day, as \"2026-09-10\"";
	}
}
function eachFault(value, fault) {
	if (!Array.isArray(value) || value.length === 0) return "expects a list";
	for (const one of value) {
		const wrong = fault(one);
		if (wrong !== null) return wrong;
	}
	return null;
}
function patternFault(value) {
	if (typeof value !== "string" || value === "") return "expects a text or a list of texts";
	return value.length > longestPattern ? `patterns have at most ${longestPattern} characters` : null;
}
function scalarFault(value, kind) {
	if (kind === null) return isScalar(value) ? null : "expects one value";
	switch (kind.type) {
		case "text": return textFault(value, kind);
		case "flag": return typeof value === "boolean" ? null : "expects true or false";
		case "integer": return Number.isInteger(value) ? null : "expects a whole number";
		case "number": return typeof value === "number" ? null : "expects a number";
		default: return "expects one value";
	}
}
function textFault(value, kind) {
	if (typeof value !== "string") return `expects a text${quotedHint(value)}`;
	if (kind.oneOf === void 0 || kind.oneOf.includes(value)) return null;
	const meant = closest(value, kind.oneOf);
	return meant === void 0 ? `"${value}" is never a value of this fact; it is one of ${kind.oneOf.join(", ")}` : `"${value}" is never a value of this fact; did you mean "${meant}"?`;
}
function quotedHint(value) {
	return typeof value === "number" || typeof value === "boolean" ? `; put ${value} in quotes` : "";
}
/** The kind of a list fact's members. */
function memberKind(kind) {
	if (kind === null) return null;
	return {
		...kind,
		type: kind.type === "integers" ? "integer" : "text"
	};
}
function isScalar(value) {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

// src/policy/compile-condition.ts
/** Longer paths into a condition are nobody's: `all` and `any` add two steps a level, `not` one. */
const longestPath = 64;
/** The ways in which a condition can start, and what each becomes. */
const heads = /* @__PURE__ */ new Map([
	["fact", factLeaf],
	["key", keyLeaf],
	["all", (data, path, place) => allOf(parts(data, "all", path, place))],
	["any", (data, path, place) => anyOf(parts(data, "any", path, place))],
	["not", (data, path, place) => not(inner(data, "not", path, place))],
	["some", (data, path, place) => quantified(data, "some", path, place, some)],
	["every", (data, path, place) => quantified(data, "every", path, place, every)],
	["count", counted$1]
]);
const conditionHeads = [...heads.keys()];
/** Keys that may stand beside the operators of a leaf. */
const asides = /* @__PURE__ */ new Set(["why"]);
/**
* Checks a condition and turns it into closures.
*
* What is wrong goes to `place.complaints`; the result must not be used if there are any.
*/
function compileCondition(data, path, place) {
	if (!isRecord(data)) return fault(place, path, "a condition is a map such as {fact: method.kind, equals: full}");
	if (path.length > longestPath) return fault(place, path, "conditions are nested too deeply here");
	const found = Object.keys(data).filter((key) => heads.has(key));
	const head = found[0];
	if (head === void 0) return fault(place, path, headless(data));
	if (found.length > 1) return fault(place, path, `"${found.join("\" and \"")}" cannot stand in one condition`);
	return heads.get(head)?.(data, path, place) ?? always;
}
function headless(data) {
	const first = Object.keys(data).find((key) => !asides.has(key));
	const hint = first === void 0 ? "" : didYouMean(first, conditionHeads);
	return `a condition starts with one of ${conditionHeads.join(", ")}${hint}`;
}
function factLeaf(data, path, place) {
	const name = data.fact;
	const kind = checkFact(name, [...path, "fact"], place);
	if (kind === void 0 || typeof name !== "string") return always;
	const ref = factRef(name, place.list);
	return leafOf(data, "fact", path, place, (operator, value, at) => {
		if (operator.asks === "state") return stateOf(value, at, place, (wanted) => stateLeaf(ref, operator, wanted));
		if (!operator.of.includes(kind.type)) return fault(place, at, misfit(operator, name, kind), "key");
		return valueLeaf(ref, operator, operandOf(value, operator, kind, at, place));
	});
}
function keyLeaf(data, path, place) {
	const key = data.key;
	if (!checkKey(key, [...path, "key"], place)) return always;
	return leafOf(data, "key", path, place, (operator, value, at) => {
		if (operator.asks === "state") return stateOf(value, at, place, (wanted) => keyStateLeaf(key, operator, wanted));
		const operand = operandOf(value, operator, null, at, place);
		if (operator.wants === "count") return keyCountLeaf(key, operator, operand);
		if (!scalarOperator(operator)) return fault(place, at, `"${operator.name}" asks a list; name the members as "${key}[]"`, "key");
		return keyValueLeaf(key, operator, operand);
	});
}
function scalarOperator(operator) {
	return operator.of.some((type) => type === "text" || type === "number" || type === "integer" || type === "flag");
}
/** All operators of a leaf; more than one must all hold. */
function leafOf(data, head, path, place, build) {
	const leaves = [];
	const asked = Object.entries(data).filter(([name]) => name !== head && !asides.has(name));
	if (asked.length === 0) place.complaints.value(path, "there is no operator; say what the value is held against");
	for (const [name, value] of asked) {
		const at = [...path, name];
		const operator = operators.get(name);
		if (operator === void 0) place.complaints.key(at, `unknown operator "${name}"${didYouMean(name, operators.keys())}`);
		else leaves.push(build(operator, value, at));
	}
	const [only] = leaves;
	return leaves.length === 1 && only !== void 0 ? only : allOf(leaves);
}
function stateOf(value, at, place, build) {
	if (typeof value !== "boolean") return fault(place, at, "expects true or false");
	return build(value);
}
function misfit(operator, name, kind) {
	const fitting = [...operators.values()].filter((other) => other.asks === "value" && other.of.includes(kind.type)).map((other) => other.name);
	return `"${operator.name}" cannot be asked of ${name}, which is ${typeWords[kind.type]}; use ${fitting.join(", ")}`;
}
const typeWords = {
	text: "a text",
	number: "a number",
	integer: "a whole number",
	flag: "true or false",
	texts: "a list of texts",
	integers: "a list of whole numbers",
	list: "a list of records"
};
/** The kind of a fact that a condition names; complains and gives undefined where there is none. */
function checkFact(name, path, place) {
	if (typeof name !== "string") {
		place.complaints.value(path, "expects the name of a fact");
		return;
	}
	if (isItemName(name) && place.list === null) {
		place.complaints.value(path, `"${name}" stands outside a list; "item." needs some, every, count or each around it`);
		return;
	}
	const kind = name.includes("[]") ? void 0 : factKind(vocabularyName(name, place.list));
	if (kind === void 0) place.complaints.value(path, unknownFact(name, place.list));
	return kind;
}
function unknownFact(name, list) {
	if (name.includes("[]")) return `"${name}" names a field of every record; ask it as "item.…" inside some or every`;
	return `unknown fact "${name}"${didYouMean(name, askableNames(list))}`;
}
/** Names that a condition may ask, as it would write them. */
function askableNames(list) {
	const plain = Object.keys(vocabulary).filter((name) => !name.includes("[]"));
	return list === null ? plain : [...plain, ...itemNames(list)];
}
/** `item.` names of a list's records. */
function itemNames(list) {
	const prefix = `${list}[].`;
	return Object.keys(vocabulary).filter((name) => name.startsWith(prefix)).map((name) => `item.${name.slice(prefix.length)}`);
}
/** Whether a name is a list fact; complains where it is not. */
function checkList$1(name, path, place) {
	if (typeof name === "string" && factKind(name)?.type === "list") return true;
	const lists = Object.keys(vocabulary).filter((known) => vocabulary[known]?.type === "list");
	if (typeof name !== "string") place.complaints.value(path, `expects the name of a list: ${lists.join(", ")}`);
	else if (factKind(name) !== void 0) place.complaints.value(path, `${name} is not a list of records`);
	else place.complaints.value(path, `unknown list "${name}"${didYouMean(name, lists)}`);
	return false;
}
const keyForm = /^[^\s.[\]]+(\[(\d+)?\])*(\.[^\s.[\]]+(\[(\d+)?\])*)*$/;
/** Whether a text is a path of native keys; complains where it is not. */
function checkKey(key, path, place) {
	place.onKey?.(path);
	if (typeof key === "string" && key.length <= 200 && keyForm.test(key)) return true;
	place.complaints.value(path, "expects a dotted path of native keys such as datasets[].type");
	return false;
}
function isFactValue(value) {
	const scalar = (one) => [
		"string",
		"number",
		"boolean"
	].includes(typeof one);
	return Array.isArray(value) ? value.every(scalar) : scalar(value);
}
/** @param kind of the subject; null for a native key, whose type is known only from the file */
function operandOf(value, operator, kind, path, place) {
	if (isRecord(value)) return reference(value, operator, kind, path, place);
	const wrong = literalFault(value, operator, kind);
	if (wrong !== null) place.complaints.value(path, wrong);
	return literal(isFactValue(value) ? value : 0);
}
const references = /* @__PURE__ */ new Map([
	["param", referToParam],
	["fact", referToFact],
	["key", referToKey],
	["sum", (names, path, use) => referToNumbers(names, path, use, (a, b) => a + b)],
	["product", (names, path, use) => referToNumbers(names, path, use, (a, b) => a * b)]
]);
const referenceHeads = [...references.keys()];
function reference(data, operator, kind, path, place) {
	const keys = Object.keys(data).filter((key) => key !== "times");
	const head = keys[0];
	const refer = head === void 0 ? void 0 : references.get(head);
	if (head === void 0 || keys.length !== 1 || refer === void 0) {
		const hint = head === void 0 ? "" : didYouMean(head, referenceHeads);
		place.complaints.value(path, `expects a value, or one of ${referenceHeads.join(", ")}${hint}`);
		return literal(0);
	}
	const times = data.times;
	if (times !== void 0 && (typeof times !== "number" || head === "param")) place.complaints.value([...path, "times"], "expects a number, beside fact, key, sum or product");
	const use = {
		operator,
		kind,
		place,
		times: typeof times === "number" ? times : void 0
	};
	return refer(data[head], [...path, head], use);
}
function referToParam(name, path, { operator, kind, place }) {
	const fallback = typeof name === "string" && Object.hasOwn(place.params, name) ? place.params[name] : void 0;
	if (typeof name !== "string" || fallback === void 0) {
		const known = Object.keys(place.params);
		const hint = typeof name === "string" ? didYouMean(name, known) : "";
		place.complaints.value(path, `unknown param "${String(name)}"${hint || `; params of this rule: ${known.join(", ") || "none"}`}`);
		return literal(0);
	}
	const wrong = literalFault(fallback, operator, kind);
	if (wrong !== null) place.complaints.value(path, `param "${name}": ${wrong}`);
	return param(name, fallback);
}
function referToFact(name, path, { operator, kind, times, place }) {
	const other = checkFact(name, path, place);
	if (other !== void 0 && !comparable(operator, kind, other.type)) place.complaints.value(path, `${String(name)} is ${typeWords[other.type]}, which does not fit here`);
	return factOperand(factRef(String(name), place.list), times);
}
function referToKey(key, path, { times, place }) {
	return checkKey(key, path, place) ? keyOperand(key, times) : literal(0);
}
function referToNumbers(names, path, { operator, times, place }, combine) {
	if (!Array.isArray(names) || names.length < 2) {
		place.complaints.value(path, "expects a list of two or more facts");
		return literal(0);
	}
	if (operator.wants !== "number" && operator.wants !== "count" && operator.wants !== "value") place.complaints.value(path, `"${operator.name}" does not compare numbers`);
	names.forEach((name, i) => {
		const kind = checkFact(name, [...path, i], place);
		if (kind !== void 0 && !numbers.has(kind.type)) place.complaints.value([...path, i], `${String(name)} is ${typeWords[kind.type]}, not a number`);
	});
	return combined(names.map((name) => factRef(String(name), place.list)), combine, times);
}
const numbers = /* @__PURE__ */ new Set([
	"number",
	"integer",
	"list"
]);
/** Whether a fact of a type can stand on the right of an operator. */
function comparable(operator, kind, type) {
	switch (operator.wants) {
		case "number":
		case "count": return numbers.has(type);
		case "value": return kind === null || kind.type === type || numbers.has(kind.type) && numbers.has(type);
		case "member": return kind?.type === "integers" ? type === "integer" : type === "text";
		case "values":
		case "members": return type === "texts" || type === "integers";
		case "texts": return type === "text" || type === "texts";
		default: return type === "text";
	}
}
function parts(data, head, path, place) {
	onlyKeys(data, [head], path, place);
	const list = data[head];
	if (!Array.isArray(list) || list.length === 0) {
		place.complaints.value([...path, head], "expects a list of conditions");
		return [];
	}
	return list.map((part, i) => compileCondition(part, [
		...path,
		head,
		i
	], place));
}
function inner(data, head, path, place) {
	onlyKeys(data, [head], path, place);
	return compileCondition(data[head], [...path, head], place);
}
function quantified(data, head, path, place, quantify) {
	onlyKeys(data, [head, "where"], path, place);
	const list = data[head];
	if (!checkList$1(list, [...path, head], place)) return always;
	if (data.where === void 0) return fault(place, path, `"${head}" needs a "where"`);
	return quantify(list, compileCondition(data.where, [...path, "where"], {
		...place,
		list
	}));
}
function counted$1(data, path, place) {
	const list = data.count;
	if (!checkList$1(list, [...path, "count"], place)) return always;
	const where = data.where === void 0 ? null : compileCondition(data.where, [...path, "where"], {
		...place,
		list
	});
	const { where: _, ...rest } = data;
	return leafOf(rest, "count", path, place, (operator, value, at) => {
		if (operator.asks === "state" || !operator.of.includes("integer")) return fault(place, at, `"${operator.name}" does not compare numbers; use greater, atLeast, less, atMost or equals`, "key");
		return count(list, where, operator, operandOf(value, operator, countKind, at, place));
	});
}
const countKind = {
	type: "integer",
	meaning: "how many"
};
function onlyKeys(data, allowed, path, place) {
	for (const key of Object.keys(data)) {
		if (allowed.includes(key) || asides.has(key)) continue;
		place.complaints.key([...path, key], `"${key}" cannot stand beside "${allowed[0]}"`);
	}
}
function fault(place, path, message, on = "value") {
	place.complaints[on](path, message);
	return always;
}
function isRecord(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}

// src/policy/format.ts
/** Longer values are cut in messages; the whole one stands in the file that the finding points at. */
const longestText$1 = 200;
/** Members of a list that a message names before it counts the rest. */
const mostMembers = 5;
/** A fact's value as a person would write it in a sentence. */
function formatFact(fact, kind) {
	if (fact.value === null) return "";
	if (typeof fact.value === "number" && asWritten(fact, kind)) return fact.raw ?? String(fact.value);
	return formatValue(fact.value, kind);
}
function formatValue(value, kind) {
	if (typeof value === "object") return joined(value.map((member) => formatScalar(member, kind)));
	return formatScalar(value, kind);
}
function formatScalar(value, kind) {
	if (typeof value === "number") return formatNumber(value, kind?.unit);
	return typeof value === "string" ? safeText(value) : String(value);
}
/** `a, b, c`; the rest of a long list is counted. */
function joined(members) {
	if (members.length <= 6) return members.join(", ");
	return `${members.slice(0, mostMembers).join(", ")} and ${members.length - mostMembers} more`;
}
const plainNumber = /^[+-]?[\d.]+([eE][+-]?\d+)?$/;
/** Rates and shares are shown as their author wrote them: `2e-5` and `0.00002` each to whom they belong. */
function asWritten(fact, kind) {
	return kind?.type === "number" && kind.unit === void 0 && plainNumber.test(fact.raw ?? "");
}
/** A number with the unit that belongs into its spelling: `8.0 B`, `128 GB`, `1,200`. */
function formatNumber(value, unit) {
	switch (unit) {
		case "billion weights": return formatWeights(value * 1e9);
		case "weights": return formatWeights(value);
		case "GB":
		case "MB": return `${formatSize(value)} ${unit}`;
		default: return plain(value);
	}
}
function formatWeights(weights) {
	const [scaled, letter] = weights >= 1e8 ? [weights / 1e9, "B"] : weights >= 1e6 ? [weights / 1e6, "M"] : [weights, ""];
	if (letter === "") return plain(Math.round(weights));
	return `${scaled >= 100 ? grouped(Math.round(scaled)) : scaled.toFixed(1)} ${letter}`;
}
function formatSize(value) {
	if (value >= 10) return grouped(Math.round(value));
	return plain(Number(value.toPrecision(2)));
}
/** Small numbers with an exponent, large ones grouped, none with more digits than anyone reads. */
function plain(value) {
	if (!Number.isFinite(value)) return String(value);
	if (value !== 0 && Math.abs(value) < .001) return Number(value.toPrecision(4)).toExponential();
	if (Number.isInteger(value)) return grouped(value);
	if (Math.abs(Math.trunc(value)) >= 1e3) return grouped(Math.round(value));
	return String(Number(value.toPrecision(4)));
}
function grouped(value) {
	if (Math.abs(value) >= 1e21) return String(value);
	return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
const unsafe = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;
/**
* Text from a linted file, fit to stand in a message: without control and bidirectional characters, and short.
* Escaping for Markdown, HTML or a terminal is the reporters' work.
*/
function safeText(text) {
	const cleaned = onOneLine(text.slice(0, 800));
	const characters = Array.from(cleaned);
	return characters.length > longestText$1 ? `${characters.slice(0, 199).join("")}…` : cleaned;
}
/** Text without control and bidirectional characters. */
function onOneLine(text) {
	return text.replace(unsafe, " ").trim();
}

// src/policy/message.ts
const placeholderForm = /\{\{|\}\}|\{([^{}|]*)(?:\|([^{}]*))?\}/g;
/** Compiles a message; what is wrong with its placeholders goes to the complaints. */
function compileMessage(template, path, place) {
	const pieces = [];
	const bare = [];
	let end = 0;
	for (const match of template.matchAll(placeholderForm)) {
		pieces.push(constant(template.slice(end, match.index)));
		end = match.index + match[0].length;
		const name = match[1];
		if (name === void 0) {
			pieces.push(constant(match[0][0] ?? ""));
			continue;
		}
		const found = placeholder(name.trim(), path, place);
		if (found === void 0) continue;
		const fallback = match[2];
		if (fallback === void 0 && found.fact !== void 0) bare.push(found.fact);
		const otherwise = fallback ?? `an unknown ${found.meaning}`;
		pieces.push((saying) => found.show(saying) ?? otherwise);
	}
	pieces.push(constant(template.slice(end)));
	return {
		bare,
		say: (saying) => pieces.map((piece) => piece(saying) ?? "").join("")
	};
}
function constant(text) {
	return () => text;
}
function placeholder(name, path, place) {
	const special = specials.get(name);
	if (special !== void 0) return special;
	if (name.startsWith("param.")) return paramPlaceholder(name.slice(6), path, place);
	if (name.startsWith("key:")) return keyPlaceholder(name.slice(4), path, place);
	if (name.includes("[].")) return columnPlaceholder(name, path, place);
	return countPlaceholder(name, place) ?? factPlaceholder(name, path, place);
}
const specials = /* @__PURE__ */ new Map([
	["plan.label", {
		meaning: "run",
		show: ({ scope }) => safeText(scope.plan.label)
	}],
	["group.count", {
		meaning: "number",
		show: ({ group }) => formatValue(group.count)
	}],
	["group.paths", {
		meaning: "list of files",
		show: ({ group }) => joined(group.paths.map(safeText))
	}]
]);
function paramPlaceholder(name, path, place) {
	const fallback = Object.hasOwn(place.params, name) ? place.params[name] : void 0;
	if (fallback === void 0) {
		place.complaints.value(path, `unknown param "${name}" in a placeholder${didYouMean(name, Object.keys(place.params))}`);
		return;
	}
	return {
		meaning: name,
		show: ({ scope }) => formatValue(scope.params[name] ?? fallback)
	};
}
function keyPlaceholder(key, path, place) {
	place.onKey?.(path);
	const find = keyPattern(key);
	return {
		meaning: "value",
		fact: `key:${key}`,
		show: ({ scope }) => {
			const raws = find(scope.plan).flatMap(({ fact }) => fact.raw === void 0 ? [] : [safeText(fact.raw)]);
			return raws.length === 0 ? void 0 : joined(raws);
		}
	};
}
/** `data.train[].id`: the field of every record that has it. */
function columnPlaceholder(name, path, place) {
	const kind = factKind(name);
	const [list, field] = name.split("[].");
	if (kind === void 0 || list === void 0 || field === void 0) return unknownName(name, path, place);
	return {
		meaning: kind.meaning,
		fact: list,
		show: ({ scope }) => {
			const texts = columnOf(scope.plan.facts, list, field, kind);
			return texts.length === 0 ? void 0 : joined([...new Set(texts)]);
		}
	};
}
function columnOf(facts, list, field, kind) {
	const count = facts.get(list)?.value;
	const texts = [];
	for (let i = 0; i < (typeof count === "number" ? Math.min(count, 1e3) : 0); i++) {
		const fact = facts.get(`${list}[${i}].${field}`);
		if (isKnown(fact)) texts.push(formatFact(fact, kind));
	}
	return texts;
}
const countSuffix = ".count";
function countPlaceholder(name, place) {
	if (!name.endsWith(countSuffix)) return void 0;
	const fact = name.slice(0, -6);
	const kind = factKind(vocabularyName(fact, place.list));
	if (kind === void 0 || ![
		"list",
		"texts",
		"integers"
	].includes(kind.type)) return void 0;
	return {
		meaning: "number",
		fact,
		show: ({ scope }) => {
			const found = findFact(scope, fact);
			if (!isKnown(found)) return void 0;
			return formatValue(typeof found.value === "object" ? found.value.length : found.value);
		}
	};
}
function factPlaceholder(name, path, place) {
	const kind = isItemName(name) && place.list === null ? void 0 : factKind(vocabularyName(name, place.list));
	if (kind === void 0) return unknownName(name, path, place);
	return {
		meaning: kind.meaning,
		fact: name,
		show: ({ scope }) => {
			const fact = findFact(scope, fullName(scope, name));
			return isKnown(fact) ? formatFact(fact, kind) : void 0;
		}
	};
}
function unknownName(name, path, place) {
	const known = [
		...specials.keys(),
		...askableNames(place.list),
		...Object.keys(vocabulary)
	];
	place.complaints.value(path, `unknown placeholder "{${name}}"${didYouMean(name, known)}`);
}

// src/policy/problem.ts
function newComplaints() {
	const list = [];
	return {
		list,
		key: (path, message) => list.push({
			path,
			on: "key",
			message
		}),
		value: (path, message) => list.push({
			path,
			on: "value",
			message
		})
	};
}
/** One line for people: `policies/x.yaml:12:5: unknown operator "equal"; did you mean "equals"?`. */
function problemLine(problem, text) {
	const { line, column } = positionAt(lineStarts(text), problem.at.start);
	return `${problem.at.file}:${line}:${column}: ${problem.message}`;
}

// src/policy/compile.ts
/**
* Turns a policy of the right shape into rules.
*
* Checks what a shape cannot say: names of facts, operators, params and placeholders, and whether they fit each other.
*
* @param options `checked` for a policy that was compiled as a whole before, such as a shipped one by its tests: each
* part is then compiled when it is first needed, so that a start does not pay for rules of other frameworks and for
* messages of findings that nobody has. A mistake in such a policy shows only then, as an exception.
*/
function compilePolicy(policy, options = {}) {
	const complaints = newComplaints();
	const seen = /* @__PURE__ */ new Set();
	const make = options.checked ? onFirstUse(policy.policy, complaints) : atOnce;
	const rules = policy.rules.map((rule, i) => {
		if (seen.has(rule.id)) complaints.value([
			"rules",
			i,
			"id"
		], `there are two rules "${rule.id}"`);
		seen.add(rule.id);
		const place = {
			params: rule.params ?? {},
			list: null,
			complaints
		};
		return compileRule(policy.policy, rule, ["rules", i], place, make);
	});
	return complaints.list.length === 0 ? {
		ok: true,
		rules
	} : {
		ok: false,
		complaints: complaints.list
	};
}
const atOnce = {
	condition: (make) => make(),
	message: (make) => make()
};
function onFirstUse(policy, complaints) {
	const once = (make) => {
		let made;
		return () => {
			made ??= { part: make() };
			const [first] = complaints.list;
			if (first !== void 0) throw new Error(`policy ${policy}: ${first.message} (${first.path.join(".")})`);
			return made.part;
		};
	};
	return {
		condition: (make) => {
			const part = once(make);
			return {
				decide: (scope) => part().decide(scope),
				reasons: (scope) => part().reasons(scope),
				needs: (scope, into) => part().needs(scope, into)
			};
		},
		message: (make) => {
			const part = once(make);
			return {
				say: (saying) => part().say(saying),
				get bare() {
					return part().bare;
				}
			};
		}
	};
}
const sftLike = [
	"sft",
	"continued-pretraining",
	"classification"
];
function compileRule(policy, rule, path, base, make) {
	const list = rule.each !== void 0 && checkList$1(rule.each, [...path, "each"], base) ? rule.each : null;
	const onKey = (at) => {
		if (rule.frameworks !== void 0) return;
		base.complaints.value(at, "native keys mean something only within a framework; give the rule \"frameworks\"");
	};
	const place = {
		...base,
		list,
		onKey
	};
	checkCombination(rule, path, place);
	const condition = (data, ...at) => make.condition(() => compileCondition(data, [...path, ...at], place));
	const message = (text, field) => make.message(() => compileMessage(text, [...path, field], place));
	return {
		id: `${policy}/${rule.id}`,
		policy,
		rule,
		kinds: new Set(rule.kinds ?? ["train"]),
		frameworks: rule.frameworks === void 0 ? null : new Set(rule.frameworks),
		objectives: objectivesOf(rule, path, place),
		when: rule.when === void 0 ? always : condition(rule.when, "when"),
		silentWhen: rule.silentWhen === void 0 ? null : condition(rule.silentWhen, "silentWhen"),
		severityWhen: (rule.severityWhen ?? []).map(({ severity, when }, i) => ({
			severity,
			when: condition(when, "severityWhen", i, "when")
		})),
		message: message(rule.message, "message"),
		advice: rule.advice === void 0 ? null : message(rule.advice, "advice"),
		fix: rule.fix === void 0 ? null : compileFix(rule.fix, [...path, "fix"], place),
		at: checkPlaces(rule.at ?? [], [...path, "at"], place)
	};
}
function objectivesOf(rule, path, place) {
	const { objectives = "sft-like" } = rule;
	if (objectives === "any") return null;
	if (typeof objectives === "string") return new Set(sftLike);
	objectives.forEach((objective, i) => {
		if (objectiveKinds.some((known) => known === objective)) return;
		const hint = didYouMean(objective, objectiveKinds);
		place.complaints.value([
			...path,
			"objectives",
			i
		], `unknown objective "${objective}"${hint}`);
	});
	return new Set(objectives);
}
function checkCombination(rule, path, place) {
	if (rule.when === void 0 && rule.each === void 0) place.complaints.value(path, `rule "${rule.id}" needs "when" or "each"`);
	for (const field of ["groupBy", "groupAtLeast"]) if (rule[field] !== void 0 && rule.scope !== "project") place.complaints.key([...path, field], `"${field}" needs "scope: project"`);
	rule.groupBy?.forEach((name, i) => {
		checkFact(name, [
			...path,
			"groupBy",
			i
		], place);
	});
}
function checkPlaces(at, path, place) {
	at.forEach((name, i) => {
		if (typeof name === "object") checkKey(name.key, [
			...path,
			i,
			"key"
		], place);
		else if (!isColumn(name)) checkFact(name, [...path, i], place);
	});
	return at;
}
/** `data.train[].id`, which `at` takes for "the record that took part". */
function isColumn(name) {
	return name.includes("[].") && factKind(name) !== void 0;
}
function compileFix(fix, path, place) {
	if (fix.fact !== void 0) checkFact(fix.fact, [...path, "fact"], place);
	const change = changeOf(fix, path, place);
	const ways = [
		"renameKey",
		"replaceValue",
		"deleteKey"
	].filter((way) => Object.hasOwn(fix, way));
	if (change === null || ways.length !== 1) {
		place.complaints.value(path, "a fix is one of renameKey, replaceValue or deleteKey");
		return null;
	}
	return {
		safe: fix.safe,
		fact: fix.fact ?? null,
		change
	};
}
function changeOf(fix, path, place) {
	if (fix.renameKey !== void 0) return {
		kind: "rename",
		to: compileMessage(fix.renameKey.to, [
			...path,
			"renameKey",
			"to"
		], place)
	};
	if (fix.replaceValue !== void 0) {
		const value = fix.replaceValue.with;
		return {
			kind: "replace",
			to: compileMessage(String(value), [
				...path,
				"replaceValue",
				"with"
			], place),
			quoted: typeof value === "string"
		};
	}
	return fix.deleteKey === true ? { kind: "delete" } : null;
}
/**
* What is wrong with the thresholds that a project sets for a rule; empty if nothing is.
*
* A setting must be of the type of the rule's own default.
*/
function paramFaults(rule, params) {
	const known = rule.params ?? {};
	return Object.entries(params).flatMap(([name, value]) => {
		const fallback = Object.hasOwn(known, name) ? known[name] : void 0;
		if (fallback === void 0) return [`unknown param "${name}"${didYouMean(name, Object.keys(known))}`];
		return shapeOf(value) === shapeOf(fallback) ? [] : [`param "${name}" expects ${shapeOf(fallback)}`];
	});
}
function shapeOf(value) {
	if (Array.isArray(value)) return `a list of ${shapeOf(value[0]).replace(/^an? /, "")}s`;
	return typeof value === "boolean" ? "true or false" : `a ${typeof value === "string" ? "text" : typeof value}`;
}

// src/policy/fix.ts
/**
* The edits of a mend; null where they cannot be made with certainty: no place, another spelling at the place than
* expected, a new name that is already taken. A finding without a fix is better than a broken file.
*/
function fixOf(fix, placed, saying, text) {
	const fact = fix.fact === null ? placed : findFact(saying.scope, fix.fact);
	if (fact === void 0) return null;
	const edit = editOf(fix.change, fact, saying, text);
	return edit === null ? null : {
		safe: fix.safe,
		edits: [edit]
	};
}
function editOf(change, fact, saying, text) {
	switch (change.kind) {
		case "rename": return rename(fact, change.to.say(saying), saying.scope.plan, text);
		case "replace": return replace(fact, change.to.say(saying), change.quoted, text);
		case "delete": return remove(fact, text);
	}
}
const simpleKey = /^[\w.-]+$/;
function rename(fact, to, plan, text) {
	const { keyAt, nativeKey } = fact;
	if (keyAt === void 0 || nativeKey === void 0 || !simpleKey.test(to)) return null;
	const dot = nativeKey.lastIndexOf(".");
	const last = nativeKey.slice(dot + 1);
	const sibling = nativeKey.slice(0, dot + 1) + to;
	if (plan.native.some((key) => key.path === sibling)) return null;
	const at = within(keyAt, last, text);
	return at === null ? null : {
		at,
		text: to
	};
}
/** Letters, digits and a few marks: text that needs no quotes in YAML, JSON's are kept. Or a number, as it is written. */
const simpleValue = /^(?:[A-Za-z][\w./-]*|[-+]?\d+(?:\.\d+)?(?:e[-+]\d+)?)$/;
function replace(fact, to, isText, text) {
	const { at, raw } = fact;
	if (at === void 0 || raw === void 0) return null;
	const inner = within(at, raw, text);
	if (inner === null) return null;
	const wasQuoted = inner.start !== at.start;
	if (!isText) return {
		at,
		text: to
	};
	if (!simpleValue.test(to)) return null;
	return wasQuoted || !at.file.endsWith(".json") ? {
		at: inner,
		text: to
	} : {
		at,
		text: JSON.stringify(to)
	};
}
/** The part of a span that holds exactly this text: all of it, or all but the quotes. */
function within(span, expected, text) {
	const source = text(span.file)?.slice(span.start, span.end);
	if (source === expected) return span;
	if (!(source !== void 0 && /^(["']).*\1$/s.test(source)) || source.slice(1, -1) !== expected) return null;
	return {
		...span,
		start: span.start + 1,
		end: span.end - 1
	};
}
/** Takes out whole lines of a YAML or TOML file; only where nothing else stands on them. */
function remove(fact, text) {
	const { at, keyAt } = fact;
	const source = keyAt === void 0 ? void 0 : text(keyAt.file);
	if (at === void 0 || keyAt === void 0 || source === void 0 || at.file !== keyAt.file) return null;
	const start = source.lastIndexOf("\n", keyAt.start - 1) + 1;
	const newline = source.indexOf("\n", at.end);
	const end = newline < 0 ? source.length : newline + 1;
	const before = source.slice(start, keyAt.start);
	const after = source.slice(at.end, end);
	return /^\s*$/.test(before) && /^\s*(#.*)?\s*$/.test(after) ? {
		at: {
			file: at.file,
			start,
			end
		},
		text: ""
	} : null;
}

// src/policy/place.ts
/** More places than this explain nothing. */
const mostRelated = 20;
/** How far a derived fact is followed to what it was computed from. */
const deepestFrom = 4;
/**
* The fact that carries a finding: the first of `at` that is written in the plan's own file, else the first used one
* that is, else the first that is written anywhere. People review their own file; a side file is a related place.
* A derived fact stands where what it was computed from stands.
*/
function placeOf(scope, at, used) {
	const candidates = [...at.flatMap((name) => usedAt(scope, name, used)), ...used].flatMap((one) => written(scope.plan.facts, one, deepestFrom).slice(0, 1));
	return candidates.find(({ at: span }) => span.file === scope.plan.path) ?? candidates[0];
}
function usedAt(scope, place, used) {
	if (typeof place === "object") return keyPattern(place.key)(scope.plan);
	if (place.includes("[].")) return columnAt(scope, place, used);
	const fact = findFact(scope, place);
	return fact === void 0 ? [] : [{
		name: fullName(scope, place),
		fact
	}];
}
/** `data.train[].id`: the field of the records that took part, or of all where none did. */
function columnAt(scope, column, used) {
	const [list = "", field = ""] = column.split("[].");
	const records = (recordsOf(scope, list) ?? []).map(({ item }) => item ?? "");
	const involved = records.filter((record) => used.some(({ name }) => name.startsWith(`${record}.`)));
	return (involved.length > 0 ? involved : records).flatMap((record) => {
		const name = `${record}.${field}`;
		const fact = scope.plan.facts.get(name);
		return fact === void 0 ? [] : [{
			name,
			fact
		}];
	});
}
/** Where a fact is written: itself, or the facts it was derived from. */
function written(facts, { name, fact }, depth) {
	const at = spanOf(fact);
	if (at !== void 0) return [{
		name,
		fact,
		at
	}];
	if (depth === 0) return [];
	return (fact.from ?? []).flatMap((source) => {
		const from = facts.get(source);
		return from === void 0 ? [] : written(facts, {
			name: source,
			fact: from
		}, depth - 1);
	});
}
/** Key and value together, where they stand in one file. */
function spanOf(fact) {
	const { at, keyAt } = fact;
	if (at === void 0) return keyAt;
	if (keyAt === void 0 || keyAt.file !== at.file || keyAt.start > at.start) return at;
	return {
		file: at.file,
		start: keyAt.start,
		end: Math.max(at.end, keyAt.end)
	};
}
/** The other places that took part: the rest of the used facts, and what the facts themselves point at. */
function relatedOf(scope, used, primary, more) {
	const places = used.flatMap((one) => [...written(scope.plan.facts, one, deepestFrom).map(explained), ...one.fact.also ?? []]);
	const seen = /* @__PURE__ */ new Set([spanKey(primary)]);
	const distinct = [];
	for (const place of [...more, ...places]) {
		const key = spanKey(place.at);
		if (seen.has(key)) continue;
		seen.add(key);
		distinct.push(place);
	}
	return distinct.slice(0, mostRelated);
}
function explained({ name, fact, at }) {
	const kind = factKind(name);
	const meaning = kind?.meaning ?? fact.nativeKey ?? name;
	if (!isKnown(fact)) return {
		at,
		message: meaning
	};
	return {
		at,
		message: `${meaning}: ${formatFact(fact, kind)}`
	};
}
function spanKey(span) {
	return `${span.start}:${span.end}:${span.file}`;
}

// src/policy/severity.ts
/** From here a finding keeps its severity. */
const highConfidence = .8;
/** Below this nothing is reported. */
const leastConfidence = .5;
/**
* The severity of a finding, or null where too little is certain to say anything.
*
* One step lower at low confidence; one step lower where the run is an example or research; and never an error on the
* word of an intent that was only inferred.
*/
function weigh({ scope, used, base, chosen, keepsSeverity }) {
	const confidence = confidenceOf(used);
	if (confidence < .5) return null;
	const low = confidence < highConfidence;
	let severity = low ? lowered(base) : base;
	if (!chosen && !keepsSeverity && isPractice(scope)) severity = lowered(severity);
	if (severity === "error" && restsOnInference(scope, used)) severity = "warning";
	return {
		severity,
		confidence: low ? "low" : "high"
	};
}
function lowered(severity) {
	return severities[severities.indexOf(severity) + 1] ?? "info";
}
const practicePurposes = /* @__PURE__ */ new Set([
	"research",
	"example",
	"smoke-test"
]);
/** Whether the run is there to show or try something, so that its settings are not meant to last. */
function isPractice({ plan }) {
	const purpose = textOf(plan.facts, "intent.purpose");
	return textOf(plan.facts, "plan.setting") === "gallery" || purpose !== void 0 && practicePurposes.has(purpose);
}
function restsOnInference({ plan }, used) {
	const inferred = knownValue(plan.facts, "intent.inferred") === true;
	return used.some(({ name, fact }) => name.startsWith("intent.") && (inferred || (fact.confidence ?? 1) < 1));
}

// src/policy/evaluate.ts
/** Holds rules against plans. Same rules, plans and settings give the same result, in the same order. */
function evaluate(rules, plans, settings = {}) {
	const scopes = [...plans].sort(byPathThenOrder).map(outermost);
	const text = settings.textOf ?? (() => void 0);
	const findings = [];
	const undecided = [];
	const needs = /* @__PURE__ */ new Set();
	let rulesHeld = 0;
	for (const rule of rules) {
		const hits = [];
		let held = false;
		for (const scope of scopes) {
			const setting = settingOf(rule, scope.plan, settings);
			if (setting === null) continue;
			held = true;
			if (hold(rule, scope, setting, hits, needs)) continue;
			undecided.push({
				rule: rule.id,
				plan: scope.plan.id,
				needs: [...needs]
			});
			needs.clear();
		}
		if (held) rulesHeld++;
		findings.push(...reported(rule, hits, text));
	}
	return {
		findings: finish(findings),
		undecided,
		rulesHeld
	};
}
const noParams = {};
function outermost(plan) {
	return {
		plan,
		item: null,
		params: noParams
	};
}
function byPathThenOrder(a, b) {
	return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
/** The setting in force; null where the rule does not look at the plan. */
function settingOf(rule, plan, settings) {
	if (!rule.kinds.has(plan.kind)) return null;
	if (rule.frameworks !== null && !rule.frameworks.has(plan.framework)) return null;
	if (!inVersions(rule, settings.versionOf?.(plan.framework))) return null;
	const setting = settings.settingFor?.(rule.id, plan.path) ?? {};
	if (rule.rule.mandatory) return {
		...setting,
		severity: raised(setting.severity, rule.rule.severity)
	};
	return setting.severity === "off" ? null : setting;
}
/** A mandatory rule can be made stricter, never milder. */
function raised(wanted, own) {
	const order = [
		"error",
		"warning",
		"info",
		"off"
	];
	if (wanted === void 0 || wanted === "off") return own;
	return order.indexOf(wanted) < order.indexOf(own) ? wanted : own;
}
/** Without a pin, or with one that is no version, the newest version is taken to be in use. */
function inVersions({ rule }, version) {
	const against = (bound) => version === void 0 ? 1 : compareVersions(version, bound) ?? 1;
	if (rule.since !== void 0 && against(rule.since) < 0) return false;
	return rule.until === void 0 || against(rule.until) < 0;
}
/**
* Holds a rule against one plan and adds what it finds to the hits.
*
* @param needs takes the facts that would decide it
* @returns whether it is decided
*/
function hold(rule, plain, setting, hits, needs) {
	const objective = objectiveFit(rule, plain.plan);
	if (objective === "other") return true;
	const outer = setting.params === void 0 ? plain : {
		...plain,
		params: setting.params
	};
	const { each } = rule.rule;
	const scopes = each === void 0 ? [outer] : recordsOf(outer, each);
	if (scopes === null) {
		if (each !== void 0) needs.add(each);
		return false;
	}
	let decided = true;
	for (const scope of scopes) {
		const truth = truthOf(rule, scope, objective);
		if (truth === "true") hits.push(...hitOf(rule, scope, setting));
		if (truth !== "undecided") continue;
		decided = false;
		addNeeds(rule, scope, objective, needs);
	}
	return decided;
}
/** Whether the objective of a plan is among those that the rule looks at. Only training plans have one. */
function objectiveFit({ objectives }, plan) {
	if (objectives === null || plan.kind !== "train") return "fits";
	const objective = textOf(plan.facts, "objective.kind");
	if (objective === void 0) return "unknown";
	return objectives.has(objective) ? "fits" : "other";
}
/** Whether a rule is true here, looks at this objective, and nothing silences it. */
function truthOf(rule, scope, objective) {
	const { when, silentWhen } = rule;
	const truth = when.decide(scope);
	const silent = truth === "false" ? "false" : silentWhen?.decide(scope) ?? "false";
	if (truth === "false" || silent === "true") return "false";
	if (truth === "undecided" || objective === "unknown" || unknownGroup(rule, scope).length > 0) return "undecided";
	return silent === "undecided" && silentWhen !== null && openSilence(silentWhen, scope).length > 0 ? "undecided" : "true";
}
/** Facts that may still silence a rule. */
function openSilence(silentWhen, scope) {
	const needs = /* @__PURE__ */ new Set();
	silentWhen.needs(scope, needs);
	return [...needs].filter((name) => mayBeSaidElsewhere(scope, name));
}
function addNeeds(rule, scope, objective, into) {
	const { when, silentWhen } = rule;
	if (when.decide(scope) === "undecided") when.needs(scope, into);
	else if (silentWhen?.decide(scope) === "undecided") for (const name of openSilence(silentWhen, scope)) into.add(name);
	if (objective === "unknown") into.add("objective.kind");
	for (const name of unknownGroup(rule, scope)) into.add(name);
}
/**
* Whether somebody may have said it where we cannot see: on a command line, in a template.
* What is unset, or what a framework cannot say, nobody said; such a reason for silence does not hold.
*/
function mayBeSaidElsewhere(scope, name) {
	for (const [actual, fact] of scope.plan.facts) if ((fact.state === "external" || fact.state === "unresolved") && genericName(actual) === name) return true;
	return name.startsWith("key:") && scope.plan.native.some((key) => `key:${key.path}` === name);
}
function unknownGroup({ rule }, scope) {
	return (rule.groupBy ?? []).filter((name) => !isKnown(findFact(scope, name)));
}
/** Nothing where too little is certain to report. */
function hitOf(rule, scope, setting) {
	const reasons = rule.when.reasons(scope);
	const placed = placeOf(scope, rule.at, reasons);
	const used = placed === void 0 ? reasons : [...reasons, placed];
	const chosen = setting.severity === "off" ? void 0 : setting.severity;
	const { base, because } = chosen === void 0 ? severityCase$1(rule, scope) : {
		base: chosen,
		because: []
	};
	const weight = weigh({
		scope,
		base,
		chosen: chosen !== void 0 && !rule.rule.mandatory,
		used: [...used, ...because],
		keepsSeverity: rule.rule.keepsSeverity ?? false
	});
	return weight === null ? [] : [{
		scope,
		used: [...used, ...because],
		weight,
		placed
	}];
}
/** The first severity whose condition is true for certain reasons; a doubtful one must not raise a finding. */
function severityCase$1(rule, scope) {
	for (const { severity, when } of rule.severityWhen) {
		if (when.decide(scope) !== "true") continue;
		const because = when.reasons(scope);
		if (because.every(({ fact }) => (fact.confidence ?? 1) >= .8)) return {
			base: severity,
			because
		};
	}
	return {
		base: rule.rule.severity,
		because: []
	};
}
function reported(rule, hits, text) {
	if (rule.rule.scope !== "project") return hits.map((hit) => findingOf(rule, hit, {
		count: 1,
		paths: [hit.scope.plan.path]
	}, [], text));
	return groupsOf(rule, hits).flatMap((group) => {
		const [first, ...others] = group;
		if (first === void 0 || group.length < (rule.rule.groupAtLeast ?? 1)) return [];
		const paths = [...new Set(group.map(({ scope }) => scope.plan.path))];
		return [findingOf(rule, first, {
			count: group.length,
			paths
		}, others.flatMap(alsoIn), text)];
	});
}
function groupsOf({ rule }, hits) {
	const groups = /* @__PURE__ */ new Map();
	for (const hit of hits) {
		const key = JSON.stringify((rule.groupBy ?? []).map((name) => findFact(hit.scope, name)?.value));
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [hit]);
		else group.push(hit);
	}
	return [...groups.values()];
}
function alsoIn({ scope, placed }) {
	return placed === void 0 ? [] : [{
		at: placed.at,
		message: `${scope.plan.label} too`
	}];
}
function findingOf(rule, hit, group, others, text) {
	const { scope, placed, used, weight } = hit;
	const { plan } = scope;
	const at = placed?.at ?? {
		file: plan.path,
		start: 0,
		end: 0
	};
	const saying = {
		scope,
		group
	};
	const fact = placed?.name ?? used[0]?.name ?? "";
	return {
		finding: {
			rule: rule.id,
			severity: weight.severity,
			confidence: weight.confidence,
			message: rule.message.say(saying),
			...rule.advice === null ? {} : { advice: rule.advice.say(saying) },
			plan: plan.id,
			at,
			fact,
			related: relatedOf(scope, used, at, others),
			guidance: rule.rule.guidance ?? [],
			docs: docsPath(rule.id),
			fix: rule.fix === null ? null : fixOf(rule.fix, placed?.fact, saying, text),
			suppressed: null
		},
		identity: {
			rule: rule.id,
			path: plan.path,
			plan: plan.id,
			fact: stableName(scope, fact)
		}
	};
}
/** Fields by which people tell the records of a list apart. */
const nameFields = [
	"name",
	"id",
	"key",
	"path",
	"fact",
	"task",
	"suite"
];
/** A record is told by its name, so that a line put before it does not make an old finding new. */
function stableName(scope, fact) {
	if (scope.item === null) return fact;
	for (const field of nameFields) {
		const name = textOf(scope.plan.facts, `${scope.item}.${field}`);
		if (name !== void 0) return `${genericName(fact)}=${name}`;
	}
	return fact;
}
/** Sorts, and only then counts occurrences, so that fingerprints do not hang on the order of evaluation. */
function finish(unfinished) {
	const fingerprint = fingerprints();
	return unfinished.sort((a, b) => compareFindings(a.finding, b.finding)).map(({ finding, identity }) => ({
		...finding,
		fingerprint: fingerprint(identity)
	}));
}
function compareFindings(a, b) {
	return compareText(a.at.file, b.at.file) || a.at.start - b.at.start || compareText(a.rule, b.rule) || compareText(a.plan ?? "", b.plan ?? "");
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/policy/examples.ts
/**
* Runs the examples of one rule.
*
* @param rule full id, `policy/rule`
*/
function runExamples(rule, examples, lint) {
	return examples.map((example, index) => {
		const bad = "bad" in example;
		const { why } = bad ? example.bad : example.good;
		return {
			rule,
			index,
			kind: bad ? "bad" : "good",
			...why === void 0 ? {} : { why },
			failure: bad ? badFailure(rule, example.bad, lint) : goodFailure(rule, example.good, lint)
		};
	});
}
function badFailure(rule, bad, lint) {
	const outcome = lint(bad.files);
	const wanted = typeof bad.at === "string" ? bad.at : `${bad.at.file}:${bad.at.line}`;
	const places = outcome.findings.filter((finding) => finding.rule === rule).map((finding) => ({
		at: placeIn(bad.files, finding),
		severity: finding.severity
	}));
	const here = places.find(({ at }) => at === wanted);
	if (here !== void 0 && (bad.severity === void 0 || bad.severity === here.severity)) return null;
	return `expected: ${bad.severity === void 0 ? wanted : `${wanted} ${bad.severity}`}\n   found: ${places.length > 0 ? places.map(({ at, severity }) => `${at} ${severity}`).join("\n          ") : absence(rule, outcome)}`;
}
function goodFailure(rule, good, lint) {
	const found = lint(good.files).findings.filter((finding) => finding.rule === rule);
	if (found.length === 0) return null;
	return `expected: nothing\n   found: ${found.map((finding) => `${placeIn(good.files, finding)} ${finding.severity}: ${finding.message}`).join("\n          ")}`;
}
function absence(rule, { undecided = [] }) {
	const needs = undecided.filter((entry) => entry.rule === rule).flatMap((entry) => entry.needs);
	if (needs.length === 0) return "nothing; the condition is false, or no plan was read";
	return `nothing; undecided, would be decided by ${[...new Set(needs)].join(", ")}`;
}
function placeIn(files, { at }) {
	const text = Object.hasOwn(files, at.file) ? files[at.file] ?? "" : "";
	return `${at.file}:${positionAt(lineStarts(text), at.start).line}`;
}

// src/policy/guarantee.ts
/**
* Placeholders of a rule's message and advice whose value is not certain to be known when the rule reports: no
* comparison in `when` rests on them and they carry no fallback. `tunelint test` fails on them, so that no reader
* ever sees "an unknown rank".
*/
function unguaranteed(compiled) {
	const { rule } = compiled;
	const known = rule.when === void 0 ? /* @__PURE__ */ new Set() : knownFrom(rule.when, true);
	if (rule.each !== void 0) known.add(rule.each);
	const shown = [...compiled.message.bare, ...compiled.advice?.bare ?? []];
	const certain = (name) => known.has(name) || name.startsWith("plan.") || rule.each !== void 0 && namesRecord(rule.each, name);
	return [...new Set(shown.filter((name) => !certain(name)))];
}
/** Fields without which a record would not be in its list. */
const naming = {
	"keys.unknown": [
		"name",
		"handling",
		"version"
	],
	"keys.withoutPlugin": ["name", "plugin"],
	"keys.renamed": ["name", "to"],
	"keys.gone": ["name", "until"],
	"keys.repeated": ["name"],
	"keys.textNumbers": [
		"name",
		"raw",
		"number"
	],
	"keys.nullTexts": ["name", "raw"],
	"keys.wrongTypes": [
		"name",
		"raw",
		"expected"
	],
	"keys.wrongValues": [
		"name",
		"raw",
		"allowed"
	],
	"keys.outOfRange": [
		"name",
		"raw",
		"bound"
	],
	"keys.conflicts": ["fact"],
	secrets: ["key"]
};
function namesRecord(list, name) {
	return (Object.hasOwn(naming, list) ? naming[list] : void 0)?.some((field) => name === `item.${field}`) ?? false;
}
/** Names that must be known for a condition to be true (or false). */
function knownFrom(condition, truth) {
	if (!isRecord(condition)) return /* @__PURE__ */ new Set();
	if (Array.isArray(condition.all)) return combine(condition.all, truth, truth);
	if (Array.isArray(condition.any)) return combine(condition.any, truth, !truth);
	if (condition.not !== void 0) return knownFrom(condition.not, !truth);
	for (const head of [
		"some",
		"every",
		"count"
	]) if (typeof condition[head] === "string") return quantifierKnows(head, condition, truth);
	return leafKnows(condition, truth);
}
/** `all` is true through each of its parts, but false through one of them; `any` the other way round. */
function combine(parts, truth, throughEach) {
	const [first = /* @__PURE__ */ new Set(), ...others] = parts.map((part) => knownFrom(part, truth));
	if (throughEach) return /* @__PURE__ */ new Set([...first, ...others.flatMap((names) => [...names])]);
	return new Set([...first].filter((name) => others.every((names) => names.has(name))));
}
/** An unset list makes `some` false, so only its truth says that the list is known. */
function quantifierKnows(head, condition, truth) {
	const list = String(condition[head]);
	return head === "some" && !truth ? /* @__PURE__ */ new Set() : /* @__PURE__ */ new Set([list, ...referred(condition)]);
}
function leafKnows(leaf, truth) {
	const subject = typeof leaf.fact === "string" ? leaf.fact : `key:${String(leaf.key)}`;
	const asked = Object.keys(leaf).filter((key) => operators.has(key));
	const telling = asked.filter((name) => tellsValue(name, leaf[name], truth));
	const known = truth ? telling.length > 0 : telling.length === asked.length;
	return /* @__PURE__ */ new Set([...known ? [subject] : [], ...known && truth ? referred(leaf) : []]);
}
/** Whether an operator cannot answer so without a value. */
function tellsValue(name, wanted, truth) {
	const operator = operators.get(name);
	if (operator === void 0) return false;
	if (operator.asks === "value") return !(operator.orUnset && truth);
	return operator.judge("unset") !== (wanted === truth);
}
/** Facts on the right side. */
function referred(condition) {
	return Object.entries(condition).flatMap(([key, value]) => {
		if (!operators.has(key) || !isRecord(value)) return [];
		const { fact, sum, product } = value;
		if (typeof fact === "string") return [fact];
		return (Array.isArray(sum) ? sum : Array.isArray(product) ? product : []).map(String);
	});
}

// src/policy/in-words.ts
/**
* A condition as lines for people, the same in the terminal and in the docs:
*
*     all of
*       which weights are trained (method.kind) is full
*       tasks the model must do (intent.tasks) number more than 2
*/
function conditionInWords(condition, params = {}) {
	return lines(condition, params).map((line) => line.replace(/\s+$/, ""));
}
function lines(condition, params) {
	const why = typeof condition.why === "string" ? ` — ${condition.why}` : "";
	if (isNested(condition, "all")) return group(`all of${why}`, condition.all, params);
	if (isNested(condition, "any")) return group(`any of${why}`, condition.any, params);
	if (isOf(condition, "not")) return nested(`not${why}`, condition.not, params);
	if (isOf(condition, "some")) return nested(`at least one of ${named(condition.some)}${why}`, condition.where, params);
	if (isOf(condition, "every")) return nested(`each of ${named(condition.every)}${why}`, condition.where, params);
	if (isOf(condition, "count")) return counted(condition, params, why);
	return [leaf(condition, params) + why];
}
const isOf = (condition, key) => key in condition;
const isNested = (condition, key) => key in condition;
function group(head, parts, params) {
	return [head, ...parts.flatMap((part) => lines(part, params)).map((line) => `  ${line}`)];
}
function nested(head, inner, params) {
	return [head, ...lines(inner, params).map((line) => `  ${line}`)];
}
function counted(condition, params, why) {
	const bounds = comparisons(condition, [
		"count",
		"where",
		"why"
	], params);
	const head = `the number of ${named(condition.count)} ${bounds}${why}`;
	const { where } = condition;
	return where === void 0 ? [head] : nested(`${head}, counting those with`, where, params);
}
function leaf(condition, params) {
	return `${"key" in condition ? `the key \`${String(condition.key)}\`` : named(condition.fact)} ${comparisons(condition, [
		"fact",
		"key",
		"why"
	], params)}`;
}
/** `loss (data.lossOn)`: what it means, and the name that policies and `tunelint plan` use. */
function named(name) {
	const fact = String(name);
	const kind = factKind(genericName(fact));
	return kind === void 0 ? `\`${fact}\`` : `${kind.meaning} (\`${fact}\`)`;
}
function comparisons(condition, skip, params) {
	return Object.entries(condition).filter(([operator]) => !skip.includes(operator)).map(([operator, value]) => compared(operator, value, params)).join(" and ");
}
/** The words of each operator, with `%` for its value. */
const words = {
	equals: "is %",
	notEquals: "is not %",
	equalsOrUnset: "is % or not given",
	in: "is one of %",
	notIn: "is none of %",
	greater: "is above %",
	atLeast: "is at least %",
	less: "is below %",
	atMost: "is at most %",
	multipleOf: "is a multiple of %",
	contains: "holds %",
	containsAny: "holds one of %",
	containsOnly: "holds nothing but %",
	matches: "looks like %",
	startsWith: "starts with %",
	countEquals: "number %",
	countGreater: "number more than %",
	countAtLeast: "number at least %",
	countLess: "number fewer than %",
	versionAtLeast: "is version % or later",
	onOrAfter: "is % or later"
};
const yesNo = {
	exists: ["is given", "is not given"],
	declared: ["is written", "is not written"],
	unset: ["is not given", "is given or decided"]
};
function compared(operator, value, params) {
	const pair = yesNo[operator];
	if (pair) return value === false ? pair[1] : pair[0];
	return (words[operator] ?? `${operator} %`).replace("%", () => operand(value, params));
}
function operand(value, params) {
	if (Array.isArray(value)) return value.map(String).join(", ");
	if (typeof value !== "object" || value === null) return String(value);
	const { param, times, ...rest } = value;
	if (param !== void 0) return `${String(params[String(param)])} (\`params.${String(param)}\`)`;
	const [[kind, of] = ["", ""]] = Object.entries(rest);
	const scale = times === void 0 ? "" : ` times ${String(times)}`;
	if (kind === "sum" || kind === "product") return `${(Array.isArray(of) ? of : [of]).map((part) => operandPart(part)).join(kind === "sum" ? " + " : " × ")}${scale}`;
	return (kind === "key" ? `the key \`${String(of)}\`` : named(of)) + scale;
}
const operandPart = (part) => typeof part === "object" && part !== null ? `the key \`${String(Object.values(part)[0])}\`` : named(part);

// src/policy/shape.ts
const text = { is: "text" };
const flag = { is: "flag" };
const condition = { is: "condition" };
const listOf = (of) => ({
	is: "list",
	of,
	notEmpty: true
});
const scalar = [
	text,
	{ is: "number" },
	flag
];
const kebab = {
	is: "text",
	form: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
	expects: "lower-case words with hyphens"
};
const factName = {
	is: "text",
	names: "fact"
};
const version = {
	is: "text",
	form: /^\d+(\.\d+)*$/,
	expects: "a version in quotes, as \"0.10\""
};
const severity = {
	is: "text",
	oneOf: severities
};
const planKinds = [
	"train",
	"predict",
	"eval",
	"infer",
	"export",
	"dataset-registry",
	"launcher",
	"adapter-artifact",
	"job"
];
const record = (fields) => ({
	is: "record",
	fields
});
const oneOfFields = (fields) => ({
	is: "record",
	fields,
	oneField: true
});
const required = (shape, about) => ({
	shape,
	about,
	required: true
});
const optional = (shape, about) => ({
	shape,
	about
});
const source = record({
	id: required(text, "name that rules cite"),
	claim: required(text, "what it says, in one sentence"),
	where: optional(text, "heading, page or figure"),
	url: optional({
		is: "text",
		form: /^https:\/\/\S+$/,
		expects: "an https address"
	}, "address"),
	date: optional(text, "day it was read or published")
});
const severityCase = record({
	severity: required(severity, "severity where the condition is true"),
	when: required(condition, "the first case that is true wins")
});
const place = {
	is: "either",
	of: [factName, record({ key: required(text, "dotted path of a native key") })],
	expects: "the name of a fact, or {key: path}"
};
const fix = record({
	safe: required(flag, "true where the mend cannot change what the file means beyond what the message says"),
	fact: optional(factName, "fact whose place is changed; default: the one that places the finding"),
	renameKey: optional(record({ to: required(text, "the new name; placeholders allowed") }), "another name for the key"),
	replaceValue: optional(record({ with: required({
		is: "either",
		of: scalar,
		expects: "a text, a number or a flag"
	}, "the new value") }), "another value"),
	deleteKey: optional({
		is: "flag",
		only: true
	}, "takes the key and its value out")
});
const fileTexts = {
	is: "dictionary",
	of: {
		is: "text",
		mayBeEmpty: true
	}
};
const example = oneOfFields({
	bad: optional(record({
		files: required(fileTexts, "texts by path"),
		at: required({
			is: "either",
			of: [{
				is: "text",
				form: /^.+:\d+$/,
				expects: "\"file:line\""
			}, record({
				file: required(text, "path"),
				line: required({
					is: "integer",
					atLeast: 1
				}, "line, from 1")
			})],
			expects: "\"file:line\", or {file, line}"
		}, "where the finding must stand"),
		severity: optional(severity, "severity that the finding must have"),
		why: optional(text, "what the example shows")
	}), "files that the rule must report"),
	good: optional(record({
		files: required(fileTexts, "texts by path"),
		why: optional(text, "why the rule is silent"),
		trap: optional(flag, "true where a careless rule would fire")
	}), "files that the rule must not report")
});
const paramValue = {
	is: "either",
	of: [...scalar, listOf({
		is: "either",
		of: scalar,
		expects: "a text, a number or a flag"
	})],
	expects: "a text, a number, a flag or a list of them"
};
const rule = record({
	id: required(kebab, "name of the pattern, without the policy"),
	title: required(text, "the pattern in a few words"),
	severity: required(severity, "how bad it is; projects may override it"),
	severityWhen: optional(listOf(severityCase), "other severities; the first case that is true wins"),
	scope: optional({
		is: "text",
		oneOf: ["plan", "project"]
	}, "a finding for each plan (default), or one for each group of plans"),
	kinds: optional(listOf({
		is: "text",
		oneOf: planKinds
	}), "kinds of plan that the rule looks at; default train"),
	frameworks: optional(listOf(text), "frameworks that the rule looks at; default all"),
	since: optional(version, "first framework version that the rule holds for"),
	until: optional(version, "first framework version that the rule holds for no more"),
	objectives: optional({
		is: "either",
		of: [{
			is: "text",
			oneOf: ["sft-like", "any"]
		}, listOf({
			is: "text",
			oneOf: objectiveKinds
		})],
		expects: "sft-like, any, or a list of objectives"
	}, "objectives that the rule looks at; default sft-like: sft, continued-pretraining, classification"),
	each: optional({
		is: "text",
		names: "list"
	}, "list whose records are judged one by one, as `item.`"),
	groupBy: optional(listOf(factName), "facts by whose values plans are put together; default: all in one group"),
	groupAtLeast: optional({
		is: "integer",
		atLeast: 1
	}, "groups with fewer plans are not reported"),
	when: optional(condition, "the condition; only where it is true is anything reported"),
	silentWhen: optional(condition, "documented reasons for silence"),
	at: optional(listOf(place), "what may carry the finding, best first"),
	message: required(text, "value and reason, with placeholders such as {adapter.rank}"),
	advice: optional(text, "what to do"),
	because: optional(text, "why, for people; two or three sentences"),
	guidance: optional(listOf(text), "claims of the guidance"),
	evidence: optional(listOf(text), "further sources"),
	checks: optional(listOf(kebab), "checks of the frameworks that the rule covers"),
	params: optional({
		is: "dictionary",
		of: paramValue,
		keyForm: /^[a-z][A-Za-z0-9]*$/
	}, "thresholds that a team may set, with their defaults"),
	keepsSeverity: optional(flag, "true for destructive and disclosing things: examples do not lower them"),
	mandatory: optional(flag, "true where settings may neither switch it off nor lower it"),
	effect: optional({
		is: "text",
		oneOf: [
			"silent",
			"waste",
			"load",
			"start"
		]
	}, "a wrong result, lost money, a stop after loading, a stop at the start"),
	fix: optional(fix, "a mend"),
	examples: optional(listOf(example), "tests and documentation in one")
});
const policyShape = record({
	policy: required(kebab, "name of the policy: the part before the slash of its rules’ ids"),
	version: required({
		is: "integer",
		atLeast: 1
	}, "counts up when rules change"),
	title: required(text, "what it is about"),
	summary: optional(text, "one sentence"),
	optIn: optional(flag, "true where it runs only if a project asks for it"),
	sources: optional({
		is: "list",
		of: source
	}, "what its rules cite"),
	rules: required(listOf(rule), "the rules")
});

// src/policy/validate.ts
/** Texts longer than this are no messages. */
const longestText = 2e4;
/** Holds data against a shape. What is wrong goes to the complaints, in the order of the file. */
function validate(data, shape, path, complaints) {
	switch (shape.is) {
		case "condition": break;
		case "text":
			checkText(data, shape, path, complaints);
			break;
		case "flag":
			if (typeof data !== "boolean") complaints.value(path, "expects true or false");
			else if (shape.only !== void 0 && data !== shape.only) complaints.value(path, `expects ${shape.only}`);
			break;
		case "number":
		case "integer":
			checkNumber(data, shape, path, complaints);
			break;
		case "list":
			checkList(data, shape, path, complaints);
			break;
		case "record":
			checkRecord(data, shape, path, complaints);
			break;
		case "dictionary":
			checkDictionary(data, shape, path, complaints);
			break;
		case "either": checkEither(data, shape, path, complaints);
	}
}
function checkText(data, shape, path, complaints) {
	if (typeof data !== "string") {
		const hint = typeof data === "number" || typeof data === "boolean" ? `; put ${data} in quotes` : "";
		complaints.value(path, `expects a text${hint}`);
	} else if (data === "" && !shape.mayBeEmpty) complaints.value(path, "expects a text; this one is empty");
	else if (shape.oneOf !== void 0 && !shape.oneOf.includes(data)) {
		const hint = didYouMean(data, shape.oneOf) || `; expects one of ${shape.oneOf.join(", ")}`;
		complaints.value(path, `unknown value "${data}"${hint}`);
	} else if (data.length > longestText) complaints.value(path, `has more than ${longestText} characters`);
	else if (shape.form !== void 0 && !shape.form.test(data)) complaints.value(path, `expects ${shape.expects ?? "another form"}`);
}
function checkNumber(data, shape, path, complaints) {
	if (typeof data !== "number" || shape.is === "integer" && !Number.isInteger(data)) complaints.value(path, shape.is === "integer" ? "expects a whole number" : "expects a number");
	else if (shape.atLeast !== void 0 && data < shape.atLeast) complaints.value(path, `expects at least ${shape.atLeast}`);
}
function checkList(data, shape, path, complaints) {
	if (!Array.isArray(data)) complaints.value(path, "expects a list");
	else if (shape.notEmpty && data.length === 0) complaints.value(path, "expects at least one entry");
	else for (const [i, one] of data.entries()) validate(one, shape.of, [...path, i], complaints);
}
function checkRecord(data, { fields, oneField }, path, complaints) {
	if (!isMap(data)) {
		complaints.value(path, `expects a map with ${Object.keys(fields).slice(0, 4).join(", ")}`);
		return;
	}
	for (const [key, value] of Object.entries(data)) {
		const field = Object.hasOwn(fields, key) ? fields[key] : void 0;
		if (field === void 0) complaints.key([...path, key], `unknown key "${key}"${didYouMean(key, Object.keys(fields))}`);
		else validate(value, field.shape, [...path, key], complaints);
	}
	if (oneField && Object.keys(data).length !== 1) complaints.value(path, `expects one of ${Object.keys(fields).join(", ")}`);
	for (const [key, field] of Object.entries(fields)) if (field.required && !Object.hasOwn(data, key)) complaints.value(path, `"${key}" is missing: ${field.about}`);
}
function checkDictionary(data, shape, path, complaints) {
	if (!isMap(data)) {
		complaints.value(path, "expects a map");
		return;
	}
	for (const [key, value] of Object.entries(data)) {
		if (shape.keyForm !== void 0 && !shape.keyForm.test(key)) complaints.key([...path, key], `"${key}" is not a name; use letters and digits`);
		validate(value, shape.of, [...path, key], complaints);
	}
}
function checkEither(data, shape, path, complaints) {
	const fitting = shape.of.find((one) => couldBe(data, one));
	if (fitting === void 0) complaints.value(path, `expects ${shape.expects}`);
	else validate(data, fitting, path, complaints);
}
function couldBe(data, shape) {
	switch (shape.is) {
		case "text": return typeof data === "string";
		case "flag": return typeof data === "boolean";
		case "number":
		case "integer": return typeof data === "number";
		case "list": return Array.isArray(data);
		default: return isMap(data);
	}
}
function isMap(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}

// src/policy/load.ts
/**
* Reads a policy file that somebody wrote: parses, checks and compiles it.
*
* Never throws: everything wrong comes back with its place.
*
* @param path shown in problems
* @param parse reads YAML or JSON into a tree with offsets
*/
function loadPolicy(text, path, parse) {
	const parsed = parse(text, path);
	const broken = [...parsed.problems, ...parsed.documents.flatMap((document) => document.problems)];
	const problem = (message, start, end) => ({
		message,
		at: {
			file: path,
			start,
			end
		}
	});
	if (broken.length > 0) return {
		ok: false,
		problems: broken.map(({ message, start, end }) => problem(message, start, end))
	};
	const [root, second] = parsed.documents.flatMap(({ root }) => root === null ? [] : [root]);
	if (root === void 0) return {
		ok: false,
		problems: [problem("the policy is empty", 0, 0)]
	};
	if (second !== void 0) return {
		ok: false,
		problems: [problem("a policy file holds one policy", second.start, second.end)]
	};
	return fromTree(root, path);
}
function fromTree(root, file) {
	const data = dataOf(root);
	const complaints = newComplaints();
	complainOfRepeats(root, [], (path, key) => complaints.key(path, `"${key}" is written twice`));
	validate(data, policyShape, [], complaints);
	if (!fits(data, complaints)) return {
		ok: false,
		problems: placed(complaints.list, root, file)
	};
	const compiled = compilePolicy(data);
	if (!compiled.ok) return {
		ok: false,
		problems: placed(compiled.complaints, root, file)
	};
	return {
		ok: true,
		policy: data,
		rules: compiled.rules
	};
}
/** The one place where data becomes a policy: nothing was found wrong with it. */
function fits(_data, { list }) {
	return list.length === 0;
}
/** A tree as plain data, typed as YAML 1.2 does. Own properties only, whatever the keys are called. */
function dataOf(node) {
	switch (node.kind) {
		case "scalar": return resolve(node, "yaml-1.2");
		case "list": return node.items.map(dataOf);
		case "map": return Object.fromEntries([...node.entries].map(([key, entry]) => [key, dataOf(entry.value)]));
	}
}
function complainOfRepeats(node, path, complain) {
	if (node.kind === "list") for (const [i, item] of node.items.entries()) complainOfRepeats(item, [...path, i], complain);
	if (node.kind !== "map") return;
	for (const [key, entry] of node.entries) {
		if (entry.earlier !== void 0 && entry.earlier.length > 0) complain([...path, key], key);
		complainOfRepeats(entry.value, [...path, key], complain);
	}
}
function placed(complaints, root, file) {
	return complaints.map(({ path, on, message }) => ({
		message: onOneLine(message),
		at: spanAt(root, path, on, file)
	})).sort((a, b) => a.at.start - b.at.start);
}
/** The place of data in its tree; the innermost part that exists, where it does not. */
function spanAt(root, path, on, file) {
	let node = root;
	let entry;
	for (const step of path) {
		const next = child(node, step);
		if (next === void 0) return {
			file,
			start: node.start,
			end: node.end
		};
		entry = "keyStart" in next ? next : void 0;
		node = "keyStart" in next ? next.value : next;
	}
	if (on === "key" && entry !== void 0) return {
		file,
		start: entry.keyStart,
		end: entry.keyEnd
	};
	return {
		file,
		start: node.start,
		end: node.end
	};
}
function child(node, step) {
	if (typeof step === "number") return node.kind === "list" ? node.items[step] : void 0;
	return node.kind === "map" ? node.entries.get(step) : void 0;
}

export { evaluate as a, problemLine as c, resolve as d, knownValue as f, runExamples as i, booleanFrom as l, textOf as m, conditionInWords as n, compilePolicy as o, numberOf as p, unguaranteed as r, paramFaults as s, loadPolicy as t, numberFrom as u };