import { n as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { n as frameworks, t as parse } from "./syntax.js";
import { J as isConfigFile, Q as directoryOf, X as takesIn, Y as readConfig, et as filesAbove, nt as relativeTo, q as configNames, tt as joinPath } from "./reading.js";
import { t as closest } from "./nearest.js";
import "./model.js";
import { s as paramFaults } from "./policy.js";
import { t as UserMistake } from "./user-mistake.js";
import { createRequire } from "node:module";
import { closeSync, existsSync, lstatSync, openSync, readFileSync, readSync, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { spawnSync } from "node:child_process";

// src/project/presets.ts
const presets = {
	recommended: {
		about: "What holds without any configuration: every policy but the opt-in ones, as shipped.",
		policies: [],
		severity: {}
	},
	strict: {
		about: "Notes become warnings: for teams that want every question asked.",
		policies: [],
		severity: { info: "warning" }
	},
	governance: {
		about: "Adds the governance policy: pins, owners, licences, sign-off, budget classes.",
		policies: ["governance"],
		severity: {}
	}
};
function isPreset(name) {
	return Object.hasOwn(presets, name);
}

// src/project/configuration.ts
/** Reads every configuration that can hold for a file of the run. */
function readConfiguration(input) {
	const above = filesAbove(input.beside ?? [], configNames, input.files.exists);
	const found = [.../* @__PURE__ */ new Set([...input.files.list().filter(isConfigFile), ...above])];
	const results = (input.named === void 0 ? found : [input.named, ...found.filter((path) => directoryOf(path) !== "")]).map((path) => withBases(path, path === input.named ? "" : directoryOf(path), input, /* @__PURE__ */ new Set()));
	return {
		configs: [...results.flatMap((result) => result.configs)].sort((a, b) => depth(a.folder) - depth(b.folder)),
		problems: results.flatMap((result) => result.problems)
	};
}
const depth = (folder) => folder === "" ? 0 : folder.split("/").length;
/** A configuration after the ones that it extends, so that its own words win. */
function withBases(path, folder, input, above) {
	const { config, problems } = readConfig(path, input.files, input.parse, folder);
	if (config === void 0) return {
		configs: [],
		problems
	};
	const seen = /* @__PURE__ */ new Set([...above, path]);
	const bases = config.extends.filter((name) => !isPreset(name)).map((name) => base(name, config, input, seen));
	return {
		configs: [...bases.flatMap((one) => one.configs), config],
		problems: [...problems, ...bases.flatMap((one) => one.problems)]
	};
}
function base(name, config, input, seen) {
	const at = {
		file: config.path,
		start: 0,
		end: 0
	};
	const target = targetOf(name, config, input);
	if (target === void 0) return {
		configs: [],
		problems: [{
			at,
			message: `extends: "${name}" is no preset, file or installed package`
		}]
	};
	if (seen.has(target)) return {
		configs: [],
		problems: [{
			at,
			message: `extends: "${name}" leads back to itself`
		}]
	};
	return withBases(target, config.folder, input, seen);
}
function targetOf(name, config, input) {
	if (/\.ya?ml$/.test(name)) {
		const path = joinPath(directoryOf(config.path), name);
		return path !== void 0 && input.files.exists(path) ? path : void 0;
	}
	return input.packageConfig?.(name);
}
/** Configurations that hold for a file, from the root down. */
function holdingFor(configuration, path) {
	return configuration.configs.filter((config) => relativeTo(config.folder, path) !== void 0);
}
/** A choice that holds for a rule in a file, with where it was made. */
function choicesFor(configuration, rule, path) {
	const short = rule.slice(rule.indexOf("/") + 1);
	return holdingFor(configuration, path).flatMap((config) => config.choices.filter((one) => (one.rule === rule || one.rule === short) && takesIn(config.folder, one.files, path)));
}
/** What holds for a rule in a file once all choices are laid over each other. */
function choiceFor(configuration, rule, path) {
	const choices = choicesFor(configuration, rule, path);
	if (choices.length === 0) return void 0;
	const params = Object.assign({}, ...choices.map(({ choice }) => choice.params ?? {}));
	const severity = choices.findLast(({ choice }) => choice.severity !== void 0)?.choice.severity;
	return {
		...severity === void 0 ? {} : { severity },
		...Object.keys(params).length > 0 ? { params } : {}
	};
}
/** Presets that any configuration of the run asks for. */
function presetsOf(configuration) {
	return new Set(configuration.configs.flatMap((config) => config.extends.filter(isPreset)));
}
function isIgnored$1(configuration, path) {
	return configuration.configs.some((config) => config.ignore.length > 0 && takesIn(config.folder, config.ignore, path));
}
/** The last word on a setting of the whole run: the root's, for those below a folder cannot speak for all. */
function rootSetting(configuration, key) {
	return configuration.configs.filter((config) => config.folder === "").findLast((config) => config[key] !== void 0)?.[key];
}
function versionOf(configuration, framework) {
	return configuration.configs.filter((config) => config.folder === "").findLast((config) => Object.hasOwn(config.versions, framework))?.versions[framework];
}

// src/commands/configuration.ts
/**
* Reads the configuration that holds for a run.
*
* @throws UserMistake when a configuration named on the command line does not exist
*/
function configurationOf(input, root, cwd, options) {
	const named = options.config === void 0 ? void 0 : insideRoot(root, cwd, options.config);
	return readConfiguration({
		files: input.files,
		parse: input.parse,
		beside: input.named,
		packageConfig: (name) => packageFile(root, name),
		...named === void 0 ? {} : { named }
	});
}
function insideRoot(root, cwd, path) {
	const full = resolve(cwd, path);
	if (!existsSync(full)) throw new UserMistake(`--config ${path}: no such file`);
	return relative(root, full).split(sep).join("/");
}
/** `tunelint.yaml` of an installed package. Only its place is asked for: nothing of the package is run. */
function packageFile(root, name) {
	if (!/^(@[\w.-]+\/)?[\w.-]+$/.test(name)) return void 0;
	try {
		const found = createRequire(join(root, "package.json")).resolve(`${name}/tunelint.yaml`);
		const path = relative(root, found).split(sep).join("/");
		return path.startsWith("..") ? void 0 : path;
	} catch {
		return;
	}
}
/** Files of a run without those that the configuration leaves out. A file that a person named stays. */
function withoutIgnored(files, configuration, named) {
	const kept = new Set(named);
	return {
		...files,
		list: () => files.list().filter((path) => kept.has(path) || !isIgnored$1(configuration, path))
	};
}
/** One line for each rule or threshold that a configuration names and that does not exist. */
function configMistakes(configuration, rules) {
	const ids = new Map(rules.flatMap((rule) => [[rule.id, rule], [rule.rule.id, rule]]));
	return configuration.configs.flatMap((config) => {
		return [...config.choices.map(({ rule, choice, from }) => ({
			rule,
			params: choice.params,
			from
		})), ...config.waivers.map(({ rule, from }) => ({
			rule,
			params: void 0,
			from
		}))].flatMap(({ rule, params, from }) => {
			const known = ids.get(rule);
			if (known === void 0 && rule.startsWith("tunelint/")) return [];
			return (known === void 0 ? [unknownRule(rule, [...ids.keys()])] : paramFaults(known.rule, params ?? {})).map((message) => ({
				message,
				at: from
			}));
		});
	});
}
function unknownRule(rule, known) {
	const near = closest(rule, known);
	return `there is no rule "${rule}"${near === void 0 ? "" : `; did you mean "${near}"?`}`;
}
/** Opt-in policies that are on: named by a preset, or by a rule of theirs that is set. */
function optedIn(configuration) {
	const byPreset = new Set([...presetsOf(configuration)].flatMap((name) => presets[name]?.policies ?? []));
	const chosen = new Set(configuration.configs.flatMap((config) => config.choices.map(({ rule }) => rule)));
	return (policy, rules) => byPreset.has(policy) || rules.some((rule) => chosen.has(rule) || chosen.has(`${policy}/${rule}`));
}
/** Settings for the evaluator. */
function ruleSettings(configuration, rules, input) {
	const shipped = new Map(rules.map(({ id, rule }) => [id, rule.severity]));
	const asked = [...presetsOf(configuration)].flatMap((name) => presets[name] ?? []);
	const settingFor = (rule, path) => {
		const choice = choiceFor(configuration, rule, path);
		const preset = presetSeverity(asked, shipped.get(rule));
		const severity = choice?.severity ?? preset;
		if (severity === void 0 && choice?.params === void 0) return void 0;
		return {
			...severity === void 0 ? {} : { severity },
			...choice?.params === void 0 ? {} : { params: choice.params }
		};
	};
	return {
		settingFor,
		versionOf: (framework) => versionOf(configuration, framework),
		textOf: (path) => {
			const file = input.files.read(path);
			return file.ok ? file.text : void 0;
		}
	};
}
function presetSeverity(asked, shipped) {
	return shipped === void 0 ? void 0 : asked.map((preset) => preset.severity[shipped]).findLast((one) => one !== void 0);
}
/** Waivers of all configurations, each speaking for the files below its own folder. */
function waiversOf(configuration) {
	return configuration.configs.flatMap((config) => config.waivers.map(({ files, ...waiver }) => ({
		...waiver,
		takesIn: (path) => takesIn(config.folder, files, path)
	})));
}
/**
* Findings of an earlier JSON report.
*
* @throws UserMistake for a file that is missing or is no report
*/
function knownFindings(path, cwd, mayBeNew = false) {
	if (path === void 0) return [];
	const full = resolve(cwd, path);
	if (!existsSync(full) && mayBeNew) return [];
	if (!existsSync(full)) throw new UserMistake(`${path}: no such baseline`, "tunelint --update-baseline writes one");
	return knownIn(path, readFileSync(full, "utf8"));
}
/**
* Findings in the text of a JSON report.
*
* @throws UserMistake for a text that is no report
*/
function knownIn(path, text) {
	try {
		const report = JSON.parse(text);
		const findings = typeof report === "object" && report !== null && "findings" in report ? report.findings : void 0;
		if (Array.isArray(findings)) return findings.filter(isKnownFinding);
	} catch {}
	throw new UserMistake(`${path} is no tunelint report`, "a baseline is the output of --format json");
}
function isKnownFinding(value) {
	return typeof value === "object" && value !== null && "fingerprint" in value && "rule" in value && "path" in value;
}

// node_modules/ignore/index.js
var require_ignore = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function makeArray(subject) {
		return Array.isArray(subject) ? subject : [subject];
	}
	const UNDEFINED = void 0;
	const EMPTY = "";
	const SPACE = " ";
	const ESCAPE = "\\";
	const REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
	const BOM = "﻿";
	const REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
	const REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
	const REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
	const REGEX_SPLITALL_CRLF = /\r?\n/g;
	const DOUBLE_SLASH = "//";
	const SLASH_CODE = 47;
	const DOT_CODE = 46;
	const SLASH = "/";
	let TMP_KEY_IGNORE = "node-ignore";
	/* istanbul ignore else */
	if (typeof Symbol !== "undefined") TMP_KEY_IGNORE = Symbol.for("node-ignore");
	const KEY_IGNORE = TMP_KEY_IGNORE;
	const define = (object, key, value) => {
		Object.defineProperty(object, key, { value });
		return value;
	};
	const RETURN_FALSE = () => false;
	const POSIX_CLASSES = {
		alnum: "0-9A-Za-z",
		alpha: "A-Za-z",
		blank: " \\t",
		cntrl: "\\x00-\\x1f\\x7f",
		digit: "0-9",
		graph: "!-.0-~",
		lower: "a-z",
		print: " -.0-~",
		punct: "!-.:-@\\[-`{-~",
		space: " \\t\\n\\r",
		upper: "A-Z",
		xdigit: "0-9A-Fa-f"
	};
	const CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
	const escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char;
	const NON_SLASH = "(?!\\/)";
	const classSource = (negated, body) => {
		if (negated) return `[^\\/${body}]`;
		const source = `[${body}]`;
		return new RegExp(source).test("/") ? NON_SLASH + source : source;
	};
	const scanBracket = (pattern, start) => {
		const { length } = pattern;
		let index = start + 1;
		let negated = EMPTY;
		const lead = pattern[index];
		if (lead === "!" || lead === "^") {
			negated = "^";
			index++;
		}
		let body = EMPTY;
		let prev = EMPTY;
		for (;;) {
			const char = pattern[index];
			if (char === UNDEFINED) return null;
			if (char === ESCAPE) {
				const escaped = pattern[++index];
				body += escapeMember(escaped);
				prev = escaped;
			} else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
				index++;
				let to = pattern[index];
				if (to === ESCAPE) to = pattern[index += 1];
				if (prev <= to) body += `-${escapeMember(to)}`;
				prev = EMPTY;
			} else if (char === "[" && pattern[index + 1] === ":") {
				const nameStart = index + 2;
				let end = nameStart;
				while (end < length && pattern[end] !== "]") end++;
				if (end === length) return null;
				if (end > nameStart && pattern[end - 1] === ":") {
					const name = pattern.slice(nameStart, end - 1);
					if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) return null;
					body += POSIX_CLASSES[name];
					prev = EMPTY;
					index = end;
				} else {
					body += escapeMember("[");
					prev = "[";
					index = nameStart - 2;
				}
			} else {
				body += escapeMember(char);
				prev = char;
			}
			index++;
			if (pattern[index] === "]") return {
				end: index,
				source: classSource(negated, body)
			};
		}
	};
	const NEVER_MATCH = "[]";
	const PLACEHOLDER = "\0";
	const REGEX_RESTORE_PLACEHOLDER = new RegExp(`${PLACEHOLDER}(\\d+)${PLACEHOLDER}`, "g");
	const TRAILING_WILDCARD = "";
	const TRAILING_DOUBLESTAR = "";
	const isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
	const extractBrackets = (pattern) => {
		const sources = [];
		const hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
		const { length } = pattern;
		let out = EMPTY;
		let index = 0;
		while (index < length) {
			const char = pattern[index];
			if (char === ESCAPE) {
				const escaped = pattern[index + 1];
				if (escaped === SLASH && index + 2 === length) out += hold(NEVER_MATCH);
				else if (escaped === "*" || escaped === "[" || escaped === SPACE) out += pattern.slice(index, index + 2);
				else out += hold(REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped);
				index += 2;
			} else if (isReserved(char)) {
				out += hold(`[${char}]`);
				index++;
			} else if (char === "[") {
				const scanned = scanBracket(pattern, index);
				if (scanned === null) {
					out += hold(NEVER_MATCH);
					index = length;
				} else {
					out += hold(scanned.source);
					index = scanned.end + 1;
				}
			} else {
				out += char;
				index++;
			}
		}
		return {
			source: out,
			sources
		};
	};
	const DIRECT = null;
	const REGEX_INNER_SLASH = /\/(?!$)/;
	const WILDCARD = "[^\\/]*";
	const REPLACERS = [
		[
			/(\\+)( ?)/g,
			(_, run, space) => space ? run.slice(0, run.length - run.length % 2) + SPACE : run,
			"\\ "
		],
		[
			/(^|\/)\*{3,}(?=\/|$)/g,
			(_, start) => `${start}**`,
			"*"
		],
		[/[\\$.|*+(){^]/g, (match) => `\\${match}`],
		[
			/(?!\\)\?/g,
			() => "[^/]",
			"?"
		],
		[
			/^\//,
			() => "^",
			SLASH
		],
		[
			/\//g,
			() => "\\/",
			SLASH
		],
		[
			/^\^*(?:\\\*\\\*\\\/)+/,
			() => "(?:^|\\/)",
			"*"
		],
		[DIRECT, (source, pattern) => {
			if (!source || source[0] === "^" || source[0] === "(") return source;
			return (!REGEX_INNER_SLASH.test(pattern) ? "(?:^|\\/)" : "^") + source;
		}],
		[
			/\\\/\\\*\\\*(?=\\\/|$)/g,
			(_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
			"*"
		],
		[
			/(^|[^\\])(?:\\\*)+(?!$)/g,
			(_, p1) => p1 + WILDCARD,
			"*"
		],
		[
			/(^|[^\\])((?:\\\\)*)\\\*$/,
			(match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match,
			"*"
		],
		[
			/\\\\\\(?=[$.|*+(){^])/g,
			() => ESCAPE,
			"\\\\"
		],
		[
			/\\\\/g,
			() => ESCAPE,
			"\\\\"
		],
		[
			/\\\[([^\]/]*?)($|\])/g,
			(match, range, close) => `\\[${range}${close}`,
			"["
		],
		[DIRECT, (source) => {
			const last = source[source.length - 1];
			if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) return source;
			return last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
		}]
	];
	const REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
	const MODE_IGNORE = "regex";
	const MODE_CHECK_IGNORE = "checkRegex";
	const replaceTrailingWildcard = (_, p1) => {
		return `${p1 ? `${p1}[^/]+` : "[^/]*"}(?=$|\\/$)`;
	};
	const REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
	const replaceTrailingDoublestar = () => "[\\s\\S]";
	const separatorAfter = (run, at) => {
		let separator = EMPTY;
		for (let index = at + 1; index < run.length && !run[index].wildcard; index++) separator += run[index].single;
		return separator;
	};
	const pinWildcards = (source) => {
		if (source.indexOf(WILDCARD) < 0) return source;
		const tokens = [];
		const { length } = source;
		let index = 0;
		while (index < length) {
			const char = source[index];
			if (source.startsWith(WILDCARD, index)) {
				tokens.push({ wildcard: true });
				index += 6;
			} else if (char === "[") {
				let end = index + 1;
				if (source[end] === "^") end++;
				if (source[end] === "]") end++;
				while (end < length && source[end] !== "]") end += source[end] === ESCAPE ? 2 : 1;
				end++;
				tokens.push({ single: source.slice(index, end) });
				index = end;
			} else if (char === ESCAPE) {
				tokens.push({ single: source.slice(index, index + 2) });
				index += 2;
			} else if (char === "(") {
				let depth = 0;
				let end = index;
				do {
					if (source[end] === ESCAPE) end++;
					else if (source[end] === "(") depth++;
					else if (source[end] === ")") depth--;
					end++;
				} while (end < length && depth > 0);
				if ("*+?".indexOf(source[end]) >= 0) end++;
				tokens.push({ boundary: source.slice(index, end) });
				index = end;
			} else if (char === "^" || char === "$") {
				tokens.push({ boundary: char });
				index++;
			} else {
				tokens.push({ single: char });
				index++;
			}
		}
		let out = EMPTY;
		let run = [];
		const flush = () => {
			let lastWildcard;
			run.forEach((token, at) => {
				if (token.wildcard) lastWildcard = at;
			});
			run.forEach((token, at) => {
				if (!token.wildcard) {
					out += token.single;
					return;
				}
				out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run, at)})[^\\/])*`;
			});
			run = [];
		};
		tokens.forEach((token) => {
			if (token.boundary === void 0) {
				run.push(token);
				return;
			}
			flush();
			out += token.boundary;
		});
		flush();
		return out;
	};
	const makeRegexPrefix = (pattern) => {
		if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) pattern = "**";
		const { source, sources } = extractBrackets(pattern);
		const replaced = REPLACERS.reduce((prev, [matcher, replacer, required]) => {
			if (matcher === DIRECT) return replacer(prev, pattern);
			if (required !== UNDEFINED && prev.indexOf(required) < 0) return prev;
			return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev;
		}, source);
		return sources.length ? replaced.replace(REGEX_RESTORE_PLACEHOLDER, (match, index) => sources[index]) : replaced;
	};
	const checkSourceOf = (body, prefix) => {
		if (body[body.length - 1] === SLASH) prefix = makeRegexPrefix(body.slice(0, -1));
		const head = prefix.slice(0, -1);
		const last = prefix[prefix.length - 1];
		return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
	};
	const matchesBasename = (body) => {
		const index = body.indexOf(SLASH);
		return index < 0 || index === body.length - 1;
	};
	const basenameOf = (path) => {
		const end = path.length - 1;
		const index = path.lastIndexOf(SLASH, path[end] === SLASH ? end - 1 : end);
		return index < 0 ? path : path.slice(index + 1);
	};
	const parentOf = (path) => {
		if (path.charCodeAt(0) === SLASH_CODE || path.indexOf(DOUBLE_SLASH) >= 0) {
			const slices = path.split(SLASH).filter(Boolean);
			slices.pop();
			return slices.length ? slices.join(SLASH) + SLASH : EMPTY;
		}
		const end = path.length - 1;
		const cut = path.lastIndexOf(SLASH, path.charCodeAt(end) === SLASH_CODE ? end - 1 : end);
		return cut < 0 ? EMPTY : path.slice(0, cut + 1);
	};
	const isString = (subject) => typeof subject === "string";
	const checkPattern = (pattern) => pattern && isString(pattern);
	const splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
	var IgnoreRule = class {
		constructor(pattern, mark, body, ignoreCase, negative, prefix) {
			this.pattern = pattern;
			this.mark = mark;
			this.negative = negative;
			define(this, "body", body);
			define(this, "ignoreCase", ignoreCase);
			define(this, "regexPrefix", prefix);
		}
		get _basenameOnly() {
			return define(this, "_basenameOnly", matchesBasename(this.body));
		}
		get regex() {
			const key = "_regex";
			if (this[key]) return this[key];
			return this._make(MODE_IGNORE, key);
		}
		get checkRegex() {
			const key = "_checkRegex";
			if (this[key]) return this[key];
			return this._make(MODE_CHECK_IGNORE, key);
		}
		_make(mode, key) {
			const str = pinWildcards(mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix));
			const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
			return define(this, key, regex);
		}
	};
	const hasTrailingBackslash = (str) => {
		let count = 0;
		while (str[str.length - count - 1] === ESCAPE) count++;
		return count % 2 === 1;
	};
	const trimEnd = (body, stripLineEnd) => {
		let lineEnd = body.length;
		let end;
		for (;;) {
			if (stripLineEnd && body[lineEnd - 1] === "\r") lineEnd--;
			end = lineEnd;
			while (body[end - 1] === SPACE) end--;
			if (!stripLineEnd || body[end - 1] !== "\n") break;
			lineEnd = end - 1;
		}
		if (end === lineEnd) return body.slice(0, lineEnd);
		let backslashes = 0;
		while (body[end - backslashes - 1] === ESCAPE) backslashes++;
		return backslashes % 2 ? body.slice(0, end - 1) + SPACE : body.slice(0, end);
	};
	const createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
		let body = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
		if (body[0] === "#") return;
		let negative = false;
		if (body[0] === "!") {
			negative = true;
			body = body.slice(1);
		}
		const last = body[body.length - 1];
		if (last === SPACE || stripLineEnd && (last === "\r" || last === "\n")) body = trimEnd(body, stripLineEnd);
		if (!body || hasTrailingBackslash(body)) return;
		body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
		const regexPrefix = makeRegexPrefix(body);
		return new IgnoreRule(pattern, mark, body, ignoreCase, negative, regexPrefix);
	};
	var RuleManager = class {
		constructor(ignoreCase) {
			this._ignoreCase = ignoreCase;
			this._rules = [];
			this._basenameCount = 0;
		}
		_add(pattern, index) {
			if (pattern && pattern[KEY_IGNORE]) {
				this._rules = this._rules.concat(pattern._rules._rules);
				this._basenameCount += pattern._rules._basenameCount;
				this._added = true;
				return;
			}
			const isStr = isString(pattern);
			const raw = isStr ? pattern : pattern.pattern;
			const rule = checkPattern(raw) && createRule(raw, isStr ? UNDEFINED : pattern.mark, this._ignoreCase, !this._split, this._stripBOM && !index);
			if (rule) {
				this._added = true;
				this._rules.push(rule);
				if (matchesBasename(rule.body)) this._basenameCount++;
			}
		}
		add(pattern) {
			this._added = false;
			this._split = isString(pattern);
			this._stripBOM = !this._split || pattern[0] === BOM;
			makeArray(this._split ? splitPattern(pattern) : pattern).forEach(this._add, this);
			if (this._added) this._literalRules = UNDEFINED;
			return this._added;
		}
		testLiteral(path) {
			const rules = this._literalRules || (this._literalRules = this._rules.filter(({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"));
			let ignored = false;
			let unignored = false;
			let matchedRule;
			for (let index = rules.length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule.checkRegex.test(path)) {
					ignored = !rule.negative;
					unignored = rule.negative;
					matchedRule = rule.negative ? UNDEFINED : rule;
					break;
				}
			}
			const ret = {
				ignored,
				unignored
			};
			if (matchedRule) ret.rule = matchedRule;
			return ret;
		}
		test(path, mode) {
			const rules = this._rules;
			const { length } = rules;
			const shortcut = this._basenameCount * 2 >= length;
			const basename = shortcut ? basenameOf(path) : path;
			for (let index = length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule[mode].test(shortcut && rule._basenameOnly ? basename : path)) {
					const { negative } = rule;
					const ret = {
						ignored: !negative,
						unignored: negative
					};
					if (!negative) ret.rule = rule;
					return ret;
				}
			}
			return {
				ignored: false,
				unignored: false
			};
		}
	};
	const throwError = (message, Ctor) => {
		throw new Ctor(message);
	};
	const checkPath = (path, originalPath, doThrow) => {
		if (!isString(path)) return doThrow(`path must be a string, but got \`${originalPath}\``, TypeError);
		if (!path) return doThrow(`path must not be empty`, TypeError);
		if (checkPath.isNotRelative(path)) return doThrow(`path should be a \`path.relative()\`d string, but got "${originalPath}"`, RangeError);
		return true;
	};
	const isNotRelative = (path) => {
		const first = path.charCodeAt(0);
		if (first === SLASH_CODE) return true;
		if (first !== DOT_CODE) return false;
		if (path.length === 1) return true;
		const second = path.charCodeAt(1);
		if (second === SLASH_CODE) return true;
		if (second !== DOT_CODE) return false;
		return path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
	};
	checkPath.isNotRelative = isNotRelative;
	/* istanbul ignore next */
	checkPath.convert = (p) => p;
	const convertPath = (target) => isString(target) && checkPath.convert(target);
	var Ignore = class {
		constructor({ ignorecase = true, ignoreCase = ignorecase, allowRelativePaths = false } = {}) {
			define(this, KEY_IGNORE, true);
			this._rules = new RuleManager(ignoreCase);
			this._strictPathCheck = !allowRelativePaths;
			this._initCache();
		}
		_initCache() {
			this._ignoreCache = Object.create(null);
			this._testCache = Object.create(null);
		}
		add(pattern) {
			if (this._rules.add(pattern)) this._initCache();
			return this;
		}
		addPattern(pattern) {
			return this.add(pattern);
		}
		_test(originalPath, cache, path) {
			checkPath(path, originalPath, this._strictPathCheck ? throwError : RETURN_FALSE);
			return path ? this._t(path, cache) : {
				ignored: false,
				unignored: false
			};
		}
		checkIgnore(target) {
			const path = convertPath(target);
			if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) return this._test(target, this._testCache, path);
			const dir = this._t(path, this._testCache);
			if (dir.ignored) return dir;
			const literal = this._rules.testLiteral(path);
			return literal.ignored || literal.unignored ? literal : dir;
		}
		_t(path, cache) {
			if (path in cache) return cache[path];
			const parentPath = parentOf(path);
			const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
			return cache[path] = parent && parent.ignored ? parent : this._rules.test(path, MODE_IGNORE);
		}
		ignores(path) {
			return this._test(path, this._ignoreCache, convertPath(path)).ignored;
		}
		createFilter() {
			return (path) => !this.ignores(path);
		}
		filter(paths) {
			return makeArray(paths).filter(this.createFilter());
		}
		test(path) {
			return this._test(path, this._testCache, convertPath(path));
		}
	};
	const factory = (options) => new Ignore(options);
	const isPathValid = (path) => checkPath(convertPath(path), path, RETURN_FALSE);
	/* istanbul ignore next */
	const setupWindows = () => {
		const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
		checkPath.convert = makePosix;
		const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
		checkPath.isNotRelative = (path) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
	};
	/* istanbul ignore next */
	if (typeof process !== "undefined" && process.platform === "win32") setupWindows();
	module.exports = factory;
	factory.default = factory;
	module.exports.isPathValid = isPathValid;
	define(module.exports, Symbol.for("setupWindows"), setupWindows);
}));

// src/project/disk.ts
var import_ignore = /* @__PURE__ */ __toESM(require_ignore(), 1);
/** Largest file that is read; real configurations are a few kilobytes. */
const largestFile = 1048576;
const headSize = 65536;
const candidate = /\.(ya?ml|json|toml)$|(^|\/)(README|MODEL_CARD|model_card)\.md$/;
/** Folders that hold other people's files or a machine's own, whatever `.gitignore` says. */
const ignoredFolders = [
	".git",
	"node_modules",
	".venv",
	"venv",
	"site-packages",
	"__pycache__",
	".tox",
	"vendor",
	"third_party",
	".mypy_cache",
	"wandb",
	"mlruns"
];
/**
* A folder on disk.
*
* In a git work tree git says which files there are; elsewhere the folder is walked with its `.gitignore` files.
* Symbolic links are followed only for files that stay inside the root. Nothing is executed but `git ls-files`.
*/
function filesOnDisk(options) {
	const root = realpathSync(options.root);
	const texts = /* @__PURE__ */ new Map();
	let listed;
	return {
		read: (path) => {
			let text = texts.get(path);
			if (text === void 0) {
				text = readText(root, path);
				texts.set(path, text);
			}
			return text;
		},
		list: () => {
			listed ??= listFiles(root, options);
			return listed;
		},
		exists: (path) => existsSync(join(root, path))
	};
}
function readText(root, path) {
	try {
		const full = resolve(root, path);
		const real = realpathSync(full);
		if (real !== root && !real.startsWith(root + sep)) return {
			ok: false,
			reason: "a link that leaves the project is not followed"
		};
		const { size } = statSync(real);
		if (size > 1048576) return {
			ok: false,
			reason: `the file has ${(size / 1e6).toFixed(1)} MB; files above ${largestFile / 1024 / 1024} MiB are not read`,
			head: readHead(real)
		};
		return decode(readFileSync(real));
	} catch (error) {
		return {
			ok: false,
			reason: reasonOf(error)
		};
	}
}
function decode(bytes) {
	if (bytes.length >= 2 && (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255)) return {
		ok: false,
		reason: "the file is in UTF-16; save it as UTF-8"
	};
	return {
		ok: true,
		text: bytes.toString("utf8")
	};
}
function readHead(path) {
	const file = openSync(path, "r");
	try {
		const buffer = Buffer.alloc(headSize);
		return buffer.toString("utf8", 0, readSync(file, buffer, 0, headSize, 0));
	} finally {
		closeSync(file);
	}
}
const reasons = {
	ENOENT: "no such file",
	EACCES: "permission denied",
	EISDIR: "a folder, not a file",
	ELOOP: "a link that leads to itself",
	EPERM: "permission denied"
};
function reasonOf(error) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
function listFiles(root, options) {
	const starts = options.paths.length === 0 ? [""] : options.paths;
	const found = /* @__PURE__ */ new Set();
	const folders = [];
	for (const start of starts) {
		const stat = lstatSync(join(root, start), { throwIfNoEntry: false });
		if (stat?.isDirectory()) folders.push(start);
		else if (stat) found.add(start);
	}
	for (const path of folders.length > 0 ? listFolders(root, folders, options.noIgnore) : []) found.add(path);
	return [...found].sort();
}
function listFolders(root, folders, noIgnore) {
	const tracked = noIgnore ? void 0 : gitFiles(root, folders);
	if (tracked) return tracked.filter(isListedPath);
	return folders.flatMap((folder) => walk(root, folder, noIgnore));
}
/** True for a path that is listed wherever it comes from: by its ending, and outside other people's folders. */
function isListedPath(path) {
	return candidate.test(path) && !inIgnoredFolder(path);
}
const inIgnoredFolder = (path) => path.split("/").some((part) => ignoredFolders.includes(part));
/** Tracked and untracked files that git does not ignore; undefined outside a work tree or without git. */
function gitFiles(root, folders) {
	if (!insideWorkTree(root)) return void 0;
	const args = [
		"ls-files",
		"-z",
		"--cached",
		"--others",
		"--exclude-standard",
		"--deduplicate",
		"--",
		...folders.includes("") ? [] : folders.map((folder) => `:(literal)${folder}`)
	];
	const run = spawnSync("git", args, {
		cwd: root,
		encoding: "utf8",
		maxBuffer: 1 << 30,
		stdio: [
			"ignore",
			"pipe",
			"ignore"
		]
	});
	if (run.status !== 0 || run.error) return void 0;
	return run.stdout.split("\0").filter((path) => path !== "");
}
/** Looks for `.git` upwards, so that a folder outside any work tree does not pay for starting git. */
function insideWorkTree(root) {
	for (let folder = root;; folder = resolve(folder, "..")) {
		if (existsSync(join(folder, ".git"))) return true;
		if (resolve(folder, "..") === folder) return false;
	}
}
function walk(root, folder, noIgnore) {
	return walkInto(folder, {
		root,
		noIgnore,
		rules: []
	});
}
function walkInto(folder, above) {
	const own = above.noIgnore ? void 0 : rulesOf(above.root, folder);
	const here = own ? {
		...above,
		rules: [...above.rules, own]
	} : above;
	return entriesOf(join(here.root, folder)).flatMap((entry) => {
		const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
		if (entry.isDirectory()) return entersFolder(entry.name, path, here) ? walkInto(path, here) : [];
		return isCandidate(path, entry.isFile(), here) ? [path] : [];
	});
}
function entersFolder(name, path, here) {
	if (here.noIgnore) return name !== ".git";
	return !ignoredFolders.includes(name) && !isIgnored(`${path}/`, here.rules);
}
/** A link to a folder is not entered, so no loop can arise; a link to a file is checked when it is read. */
function isCandidate(path, isFile, here) {
	return candidate.test(path) && !isIgnored(path, here.rules) && (isFile || isFileBehindLink(join(here.root, path)));
}
function entriesOf(folder) {
	try {
		return readEntries(folder);
	} catch {
		return [];
	}
}
const readEntries = (folder) => readdirSync(folder, { withFileTypes: true });
const isFileBehindLink = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
function rulesOf(root, folder) {
	const path = join(root, folder, ".gitignore");
	return existsSync(path) ? {
		folder,
		rules: (0, import_ignore.default)().add(readFileSync(path, "utf8"))
	} : void 0;
}
function isIgnored(path, rules) {
	return rules.some(({ folder, rules: set }) => {
		const relative = folder === "" ? path : path.slice(folder.length + 1);
		return relative !== "" && set.ignores(relative);
	});
}

// src/commands/paths.ts
/**
* Paths as a person gave them, relative to one root.
*
* @throws UserMistake for a path that does not exist
*/
function askedPaths(cwd, paths) {
	const full = paths.map((path) => existing(cwd, path));
	const root = full.reduce(commonFolder, cwd);
	const asked = full.map((path) => relative(root, path).split(sep).join("/"));
	const whole = asked.includes("");
	const named = asked.filter((path) => path !== "" && statSync(resolve(root, path)).isFile());
	return {
		root,
		files: whole ? [] : asked,
		named
	};
}
function existing(cwd, path) {
	const full = resolve(cwd, path);
	if (!existsSync(full)) throw new UserMistake(`${path}: no such file or folder`);
	return full;
}
function commonFolder(root, path) {
	let folder = root;
	while (path !== folder && !path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) folder = dirname(folder);
	return folder;
}

// src/commands/project.ts
/** The files a person asked for, with the configuration that holds for them. */
function openProject(paths, options, world) {
	const { root, files, named } = options.stdin ? stdinPath(options, world) : askedPaths(world.cwd, paths);
	const disk = filesOnDisk({
		root,
		noIgnore: options.noIgnore,
		paths: options.stdin ? [] : files
	});
	const input = {
		files: options.stdin ? withStdin(disk, named, world) : disk,
		named,
		frameworks,
		parse: (text, path) => parse(text, path, world.parsers)
	};
	const configuration = configurationOf(input, root, world.cwd, options);
	const kept = options.noIgnore ? input.files : withoutIgnored(input.files, configuration, named);
	return {
		root,
		input: {
			...input,
			files: kept
		},
		configuration,
		partial: files.length > 0
	};
}
/** @throws UserMistake without a name for what comes in: the name decides how it is read and where findings stand */
function stdinPath({ stdinFilename }, world) {
	if (stdinFilename === void 0) throw new UserMistake("--stdin needs a name for the file", "--stdin-filename PATH");
	const path = joinPath("", stdinFilename.replaceAll("\\", "/"));
	if (path === void 0) throw new UserMistake(`--stdin-filename ${stdinFilename} lies outside this folder`);
	return {
		root: world.cwd,
		files: [path],
		named: [path]
	};
}
/** The folder with one file put in its place; only that file is linted. */
function withStdin(disk, named, world) {
	const text = {
		ok: true,
		text: world.readStdin()
	};
	const isIt = (path) => named.includes(path);
	return {
		read: (path) => isIt(path) ? text : disk.read(path),
		exists: (path) => isIt(path) || disk.exists(path),
		list: () => named
	};
}

export { ruleSettings as a, presetsOf as c, optedIn as i, rootSetting as l, configMistakes as n, waiversOf as o, knownFindings as r, choicesFor as s, openProject as t, presets as u };