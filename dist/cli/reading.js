import { n as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { d as resolve, l as booleanFrom, u as numberFrom } from "./policy.js";
import "./model.js";
import { t as closest } from "./nearest.js";

// node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	/**
	* Posix glob regex
	*/
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	/**
	* Windows glob regex
	*/
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	/**
	* POSIX Bracket Regex
	*/
	const POSIX_REGEX_SOURCE = {
		__proto__: null,
		alnum: "a-zA-Z0-9",
		alpha: "a-zA-Z",
		ascii: "\\x00-\\x7F",
		blank: " \\t",
		cntrl: "\\x00-\\x1F\\x7F",
		digit: "0-9",
		graph: "\\x21-\\x7E",
		lower: "a-z",
		print: "\\x20-\\x7E ",
		punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
		space: " \\t\\r\\n\\v\\f",
		upper: "A-Z",
		word: "A-Za-z0-9_",
		xdigit: "A-Fa-f0-9"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE,
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		/**
		* Create EXTGLOB_CHARS
		*/
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		/**
		* Create GLOB_CHARS
		*/
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));

// node_modules/picomatch/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));

// node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? 1e400 : 1;
	};
	/**
	* Quickly scans a glob pattern and returns an object with a handful of
	* useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
	* `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
	* with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
	*
	* ```js
	* const pm = require('picomatch');
	* console.log(pm.scan('foo/bar/*.js'));
	* { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
	* ```
	* @param {String} `str`
	* @param {Object} `options`
	* @return {Object} Returns an object with tokens and regex source string.
	* @api public
	*/
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));

// node_modules/picomatch/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	/**
	* Constants
	*/
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	/**
	* Helpers
	*/
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	/**
	* Create the message for a syntax error
	*/
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	/**
	* Parse the given input string.
	* @param {String} input
	* @param {Object} options
	* @return {Object}
	*/
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		/**
		* Tokenizing helpers
		*/
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		/**
		* Push tokens onto the tokens array. This helper speeds up
		* tokenizing by 1) helping us avoid backtracking as much as possible,
		* and 2) helping us avoid creating extra tokens when consecutive
		* characters are plain text. This improves performance and simplifies
		* lookbehinds.
		*/
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		/**
		* Fast paths
		*/
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		/**
		* Tokenize input until we reach end-of-string
		*/
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			/**
			* Escaped characters
			*/
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			/**
			* If we're inside a regex character class, continue
			* until we reach the closing bracket.
			*/
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* If we're inside a quoted string, continue
			* until we reach the closing double quote.
			*/
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* Double quotes
			*/
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Parentheses
			*/
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			/**
			* Square brackets
			*/
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			/**
			* Braces
			*/
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			/**
			* Pipes
			*/
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Commas
			*/
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			/**
			* Slashes
			*/
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			/**
			* Dots
			*/
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			/**
			* Question marks
			*/
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			/**
			* Exclamation
			*/
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			/**
			* Plus
			*/
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Stars
			*/
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	/**
	* Fast paths for creating regular expressions for common glob patterns.
	* This can significantly speed up processing and has very little downside
	* impact when none of the fast paths match.
	*/
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));

// node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	/**
	* Creates a matcher function from one or more glob patterns. The
	* returned function takes a string to match as its first argument,
	* and returns true if the string is a match. The returned matcher
	* function also takes a boolean as the second argument that, when true,
	* returns an object with additional information.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch(glob[, options]);
	*
	* const isMatch = picomatch('*.!(*a)');
	* console.log(isMatch('a.a')); //=> false
	* console.log(isMatch('a.b')); //=> true
	*
	* // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
	* const picomatch = require('picomatch/posix');
	* // the same API, defaulting to posix paths
	* const isMatch = picomatch('a/*');
	* console.log(isMatch('a\\b')); //=> false
	* console.log(isMatch('a/b')); //=> true
	*
	* // you can still configure the matcher function to accept windows paths
	* const isMatch = picomatch('a/*', { options: windows });
	* console.log(isMatch('a\\b')); //=> true
	* console.log(isMatch('a/b')); //=> true
	* ```
	* @name picomatch
	* @param {String|Array} `globs` One or more glob patterns.
	* @param {Object=} `options`
	* @return {Function=} Returns a matcher function.
	* @api public
	*/
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	/**
	* Test `input` with the given `regex`. This is used by the main
	* `picomatch()` function to test the input string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.test(input, regex[, options]);
	*
	* console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
	* // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp} `regex`
	* @return {Object} Returns an object with matching info.
	* @api public
	*/
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	/**
	* Match the basename of a filepath.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.matchBase(input, glob[, options]);
	* console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
	* @return {Boolean}
	* @api public
	*/
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	/**
	* Returns true if **any** of the given glob `patterns` match the specified `string`.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.isMatch(string, patterns[, options]);
	*
	* console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
	* console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
	* ```
	* @param {String|Array} str The string to test.
	* @param {String|Array} patterns One or more glob patterns to use for matching.
	* @param {Object} [options] See available [options](#options).
	* @return {Boolean} Returns true if any patterns match `str`
	* @api public
	*/
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	/**
	* Parse a glob pattern to create the source string for a regular
	* expression.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const result = picomatch.parse(pattern[, options]);
	* ```
	* @param {String} `pattern`
	* @param {Object} `options`
	* @return {Object} Returns an object with useful properties and output to be used as a regex source string.
	* @api public
	*/
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	/**
	* Scan a glob pattern to separate the pattern into segments.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.scan(input[, options]);
	*
	* const result = picomatch.scan('!./foo/*.js');
	* console.log(result);
	* { prefix: '!./',
	*   input: '!./foo/*.js',
	*   start: 3,
	*   base: 'foo',
	*   glob: '*.js',
	*   isBrace: false,
	*   isBracket: false,
	*   isGlob: true,
	*   isExtglob: false,
	*   isGlobstar: false,
	*   negated: true }
	* ```
	* @param {String} `input` Glob pattern to scan.
	* @param {Object} `options`
	* @return {Object} Returns an object with
	* @api public
	*/
	picomatch.scan = (input, options) => scan(input, options);
	/**
	* Compile a regular expression from the `state` object returned by the
	* [parse()](#parse) method.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const state = picomatch.parse('*.js');
	* // picomatch.compileRe(state[, options]);
	*
	* console.log(picomatch.compileRe(state));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {Object} `state`
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
	* @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
	* @return {RegExp}
	* @api public
	*/
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	/**
	* Create a regular expression from a parsed glob pattern.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.makeRe(state[, options]);
	*
	* const result = picomatch.makeRe('*.js');
	* console.log(result);
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `state` The object returned from the `.parse` method.
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
	* @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
	* @return {RegExp} Returns a regex created from the given pattern.
	* @api public
	*/
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	/**
	* Create a regular expression from the given regex source string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.toRegex(source[, options]);
	*
	* const { output } = picomatch.parse('*.js');
	* console.log(picomatch.toRegex(output));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `source` Regular expression source string.
	* @param {Object} `options`
	* @return {RegExp}
	* @api public
	*/
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	/**
	* Picomatch constants.
	* @return {Object}
	*/
	picomatch.constants = constants;
	/**
	* Expose "picomatch"
	*/
	module.exports = picomatch;
}));

// node_modules/picomatch/index.js
var require_picomatch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
}));

// src/project/config-shape.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const severity = [
	"off",
	"info",
	"warning",
	"error"
];
const text$1 = (about, oneOf) => ({
	kind: "text",
	about,
	...oneOf ? { oneOf } : {}
});
const texts$1 = (about) => ({
	kind: "texts",
	about
});
const map = (about, keys) => ({
	kind: "map",
	about,
	keys
});
const param = {
	kind: "either",
	about: "Value of a threshold.",
	of: [{
		kind: "any",
		about: "A number, a text, or true or false."
	}, texts$1("A list.")]
};
const rules = {
	kind: "dictionary",
	about: "Severity of single rules, by id (`full-finetune-fanout` or `when-to-tune/full-finetune-fanout`).",
	value: {
		kind: "either",
		about: "off, info, warning or error; or a map with severity and params.",
		of: [text$1("Severity.", severity), map("Severity and thresholds.", {
			severity: text$1("Severity.", severity),
			params: {
				kind: "dictionary",
				about: "Thresholds of the rule, by name.",
				value: param
			}
		})]
	}
};
/** `tunelint.yaml`: what holds for a project. Every key is optional. */
const configShape = map("Configuration of tunelint for a project or a folder of it.", {
	extends: texts$1("Presets (recommended, strict, governance), files, or packages to start from; later ones win."),
	policies: texts$1("Further policies: files, folders or packages."),
	rules,
	overrides: {
		kind: "list",
		about: "Rules for some files; later entries win.",
		item: map("Rules for the files that match.", {
			files: texts$1("Globs, relative to this file."),
			rules
		})
	},
	ignore: texts$1("Globs of files that are not read, relative to this file."),
	privateData: texts$1("Prefixes of data ids and paths that must not become public."),
	frameworks: map("What is known of the frameworks in use.", { versions: {
		kind: "dictionary",
		about: "Version of a framework by its id, such as {axolotl: \"0.15.0\"}.",
		value: text$1("Version.")
	} }),
	failOn: text$1("Lowest severity that fails a run.", [
		"error",
		"warning",
		"info",
		"never"
	]),
	baseline: text$1("JSON report whose findings are known, relative to this file."),
	today: text$1("Day that rules with a date compare with (YYYY-MM-DD). Absent: such rules only name the date."),
	waivers: {
		kind: "list",
		about: "Findings that are accepted, with a reason.",
		item: map("One waiver.", {
			rule: text$1("Id of the rule."),
			files: texts$1("Globs, relative to this file. Absent: all."),
			reason: text$1("Why it is accepted. Required."),
			until: text$1("Last day it holds (YYYY-MM-DD)."),
			owner: text$1("Who answers for it.")
		})
	}
});

// src/project/paths.ts
/** Paths are relative to the root of the run, with forward slashes; the root itself is ''. */
/** Folder of a path; '' for the root. */
function directoryOf(path) {
	const slash = path.lastIndexOf("/");
	return slash < 0 ? "" : path.slice(0, slash);
}
function fileNameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
/** A path as seen from a folder, or undefined when it lies outside. */
function relativeTo(folder, path) {
	if (folder === "") return path;
	return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : void 0;
}
/**
* A reference put onto a folder and made plain.
*
* @returns undefined for what would leave the root, and for absolute paths and URLs: those are never followed
*/
function joinPath(folder, reference) {
	if (reference === "" || /^([a-z][a-z0-9+.-]*:|[/\\~])/i.test(reference) || reference.includes("\0")) return void 0;
	const parts = [];
	for (const part of `${folder}/${reference}`.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return void 0;
	}
	return parts.join("/");
}
/** The folders that a path lies in, from its own up to the root (''). */
function foldersAbove(path) {
	const folders = [];
	for (let folder = directoryOf(path);; folder = directoryOf(folder)) {
		folders.push(folder);
		if (folder === "") return folders;
	}
}
/** Files of these names in the folders that the paths lie in: what speaks for a file although only the file was named. */
function filesAbove(paths, names, exists) {
	return [...new Set(paths.flatMap(foldersAbove))].flatMap((folder) => names.map((name) => folder === "" ? name : `${folder}/${name}`)).filter(exists);
}

// src/project/shape.ts
/** Holds a tree against a shape. */
function shaped(shape, root, file) {
	const walker = {
		file,
		facts: /* @__PURE__ */ new Map(),
		problems: []
	};
	return {
		value: read(shape, {
			node: root,
			prefix: ""
		}, walker) ?? null,
		facts: walker.facts,
		problems: walker.problems
	};
}
function read(shape, here, walker) {
	if (shape.kind === "either") return readEither(shape.of, here, walker);
	if (shape.kind === "map") return readMap(shape.keys, here, walker);
	if (shape.kind === "list") return readList(shape, here, walker);
	if (shape.kind === "dictionary") return readDictionary(shape.value, here, walker);
	return shape.kind === "texts" ? readTexts(shape, here, walker) : readScalar(shape, here, walker);
}
function readEither(shapes, here, walker) {
	const fits = (shape) => {
		if (shape.kind === "map" || shape.kind === "dictionary") return here.node.kind === "map";
		if (shape.kind === "list" || shape.kind === "texts") return here.node.kind === "list";
		return here.node.kind === "scalar";
	};
	const chosen = shapes.find(fits) ?? shapes[0];
	return chosen && read(chosen, here, walker);
}
function readMap(keys, here, walker) {
	if (here.node.kind !== "map") return expected("a map of keys", here, walker);
	const value = Object.create(null);
	for (const entry of here.node.entries.values()) {
		const shape = Object.hasOwn(keys, entry.key) ? keys[entry.key] : void 0;
		if (shape === void 0) unknownKey(entry, Object.keys(keys), walker);
		else assign(value, entry, read(shape, {
			node: entry.value,
			entry,
			prefix: here.prefix
		}, walker));
	}
	return value;
}
function readDictionary(shape, here, walker) {
	if (here.node.kind !== "map") return expected("a map of keys", here, walker);
	const value = Object.create(null);
	for (const entry of here.node.entries.values()) assign(value, entry, read(shape, {
		node: entry.value,
		entry,
		prefix: here.prefix
	}, walker));
	return value;
}
function assign(target, entry, value) {
	if (value !== void 0) target[entry.key] = value;
}
function readList(shape, here, walker) {
	if (here.node.kind !== "list") return expected("a list", here, walker);
	const { items } = here.node;
	if (shape.fact !== void 0) walker.facts.set(shape.fact, factAt(items.length, here, walker.file));
	return items.map((node, index) => read(shape.item, {
		node,
		prefix: shape.fact === void 0 ? here.prefix : `${shape.fact}[${index}].`
	}, walker)).filter((value) => value !== void 0);
}
function readTexts(shape, here, walker) {
	const nodes = here.node.kind === "list" ? here.node.items : [here.node];
	const values = [];
	for (const node of nodes) if (node.kind !== "scalar") expected("a list of texts", {
		...here,
		node
	}, walker);
	else if (allowed(shape.oneOf, node, walker)) values.push(node.text);
	if (shape.fact !== void 0) walker.facts.set(here.prefix + shape.fact, factAt(values, here, walker.file));
	return values;
}
function readScalar(shape, here, walker) {
	const { node } = here;
	if (node.kind !== "scalar") return expected(kindNames[shape.kind], here, walker);
	const value = resolve(node, "yaml-1.2");
	if (value === null) return void 0;
	const taken = take(shape, value, node, walker);
	if (taken !== void 0 && shape.fact !== void 0) walker.facts.set(here.prefix + shape.fact, factAt(taken, here, walker.file));
	return taken;
}
const kindNames = {
	text: "a text",
	number: "a number",
	integer: "a whole number",
	flag: "true or false",
	any: "a number, a text, or true or false"
};
function take(shape, value, node, walker) {
	if (shape.kind === "any") return value;
	if (shape.kind === "text") return allowed(shape.oneOf, node, walker) ? node.text : void 0;
	if (shape.kind === "flag") return typeof value === "boolean" ? value : complain(`${quote(node.text)} is not true or false`, node, walker);
	if (typeof value !== "number" || shape.kind === "integer" && !Number.isInteger(value)) return complain(`${quote(node.text)} is not ${kindNames[shape.kind]}`, node, walker);
	const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = shape;
	if (value >= minimum && value <= maximum) return value;
	const bounds = Number.isFinite(maximum) ? `${minimum} to ${maximum}` : `${minimum} or more`;
	return complain(`${quote(node.text)} is outside ${bounds}`, node, walker);
}
function allowed(oneOf, node, walker) {
	if (oneOf === void 0 || oneOf.includes(node.text)) return true;
	const near = closest(node.text, oneOf);
	const hint = near === void 0 ? `expected one of ${oneOf.join(", ")}` : `did you mean ${quote(near)}?`;
	complain(`unknown value ${quote(node.text)}; ${hint}`, node, walker);
	return false;
}
function unknownKey(entry, known, walker) {
	const near = closest(entry.key, known);
	const hint = near === void 0 ? `expected one of ${known.join(", ")}` : `did you mean ${quote(near)}?`;
	walker.problems.push({
		message: `unknown key ${quote(entry.key)}; ${hint}`,
		at: {
			file: walker.file,
			start: entry.keyStart,
			end: entry.keyEnd
		}
	});
}
function expected(what, here, walker) {
	if (here.node.kind === "scalar" && here.node.text === "" && here.node.style === "plain") return void 0;
	return complain(here.entry ? `${quote(here.entry.key)} must be ${what}` : `expected ${what}`, here.node, walker);
}
function complain(message, node, walker) {
	walker.problems.push({
		message,
		at: {
			file: walker.file,
			start: node.start,
			end: node.end
		}
	});
}
const quote = (text) => `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
function factAt(value, here, file) {
	const { node, entry } = here;
	return {
		value,
		state: "inherited",
		at: {
			file,
			start: node.start,
			end: node.end
		},
		...node.kind === "scalar" ? { raw: node.text } : {},
		...entry ? {
			keyAt: {
				file,
				start: entry.keyStart,
				end: entry.keyEnd
			},
			nativeKey: entry.key
		} : {}
	};
}

// src/project/config.ts
/** Names under which a configuration is found. */
const configNames = [
	"tunelint.yaml",
	"tunelint.yml",
	".tunelint.yaml"
];
/** A file in a hidden folder is another program's: `.github/workflows/tunelint.yml` is a workflow. */
function isConfigFile(path) {
	return configNames.includes(fileNameOf(path)) && !/(^|\/)\.[^/]+\//.test(path);
}
/** Reads a configuration file. Mistakes come with their place; what is right still holds. */
function readConfig(path, files, parse, folder = directoryOf(path)) {
	const file = files.read(path);
	const here = {
		file: path,
		start: 0,
		end: 0
	};
	if (!file.ok) return {
		config: void 0,
		problems: [{
			message: file.reason,
			at: here
		}]
	};
	const parsed = parse(file.text, path);
	const broken = [...parsed.problems, ...parsed.documents.flatMap((document) => document.problems)][0];
	if (broken) return {
		config: void 0,
		problems: [{
			message: broken.message,
			at: {
				...broken,
				file: path
			}
		}]
	};
	const root = parsed.documents[0]?.root ?? null;
	if (root === null || root.kind === "scalar" && root.text === "") return {
		config: configOf({}, null, path, folder),
		problems: []
	};
	const { value, problems } = shaped(configShape, root, path);
	return {
		config: configOf(record(value), root, path, folder),
		problems: [...problems, ...missingReasons(root, path)]
	};
}
const record = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
const list = (value) => Array.isArray(value) ? value : [];
const textList = (value) => list(value).map(String);
function configOf(data, root, path, folder) {
	const text = (key) => typeof data[key] === "string" ? data[key] : void 0;
	const versions = record(record(data.frameworks).versions);
	const failOn = text("failOn");
	const baseline = text("baseline");
	const today = text("today");
	return {
		path,
		folder,
		extends: textList(data.extends),
		policies: textList(data.policies),
		choices: [...choicesOf(record(data.rules), null, entryOf(root, "rules"), path), ...list(data.overrides).flatMap((override, index) => overrideChoices(record(override), index, root, path))],
		ignore: textList(data.ignore),
		privateData: textList(data.privateData),
		versions: Object.fromEntries(Object.entries(versions).map(([id, version]) => [id, String(version)])),
		waivers: waiversOf(data, root, path),
		...failOn === void 0 ? {} : { failOn },
		...baseline === void 0 ? {} : { baseline },
		...today === void 0 ? {} : { today }
	};
}
function entryOf(node, key) {
	return node?.kind === "map" ? node.entries.get(key)?.value : void 0;
}
function overrideChoices(override, index, root, path) {
	const overrides = entryOf(root, "overrides");
	const node = overrides?.kind === "list" ? overrides.items[index] : void 0;
	return choicesOf(record(override.rules), textList(override.files), entryOf(node, "rules"), path);
}
function choicesOf(rules, files, node, path) {
	return Object.entries(rules).map(([rule, value]) => ({
		rule,
		files,
		choice: choiceOf(value),
		from: {
			file: path,
			...keyPlace$1(node, rule)
		}
	}));
}
function keyPlace$1(node, key) {
	const entry = node?.kind === "map" ? node.entries.get(key) : void 0;
	return {
		start: entry?.keyStart ?? 0,
		end: entry?.keyEnd ?? 0
	};
}
function choiceOf(value) {
	if (typeof value === "string") return { severity: value };
	const data = record(value);
	return {
		...typeof data.severity === "string" ? { severity: data.severity } : {},
		...data.params === void 0 ? {} : { params: record(data.params) }
	};
}
function waiversOf(data, root, path) {
	const nodes = entryOf(root, "waivers");
	return list(data.waivers).flatMap((value, index) => {
		const { rule, files, reason, until, owner } = record(value);
		if (typeof rule !== "string" || typeof reason !== "string" || reason.trim() === "") return [];
		const node = nodes?.kind === "list" ? nodes.items[index] : void 0;
		return [{
			rule,
			reason,
			files: files === void 0 ? null : textList(files),
			from: {
				file: path,
				start: node?.start ?? 0,
				end: node?.end ?? 0
			},
			...typeof until === "string" ? { until } : {},
			...typeof owner === "string" ? { owner } : {}
		}];
	});
}
const day = /^\d{4}-\d{2}-\d{2}$/;
/** A waiver without a rule or a reason does not hold, and that must be said. */
function missingReasons(root, path) {
	const waivers = entryOf(root, "waivers");
	if (waivers?.kind !== "list") return [];
	return waivers.items.flatMap((item) => {
		const at = {
			file: path,
			start: item.start,
			end: item.end
		};
		const textOf = (key) => {
			const node = entryOf(item, key);
			return node?.kind === "scalar" ? node.text.trim() : "";
		};
		if (textOf("rule") === "") return [{
			message: "a waiver needs the rule that it waives",
			at
		}];
		if (textOf("reason") === "") return [{
			message: `the waiver of ${textOf("rule")} needs a reason`,
			at
		}];
		const until = textOf("until");
		return until === "" || day.test(until) ? [] : [{
			message: `"${until}" is not a day such as 2027-03-01`,
			at
		}];
	});
}
/** Whether globs of a configuration take in a path; null is every path below its folder. */
function takesIn(folder, globs, path) {
	const inside = relativeTo(folder, path);
	if (inside === void 0) return false;
	return globs === null || globs.some((glob) => matcher(glob)(inside));
}
const matchers = /* @__PURE__ */ new Map();
/** A glob without a slash looks at the file's name in every folder; one that ends in a slash takes the whole folder. */
function matcher(glob) {
	let known = matchers.get(glob);
	if (known === void 0) {
		const plain = glob.replace(/^\.?\//, "");
		const whole = plain.endsWith("/") ? `${plain}**` : plain;
		known = (0, import_picomatch.default)(whole.includes("/") ? whole : [
			whole,
			`**/${whole}`,
			`${whole}/**`,
			`**/${whole}/**`
		], { dot: true });
		matchers.set(glob, known);
	}
	return known;
}

// src/frameworks/kit/native.ts
function nativeOf(layers, inherited = false) {
	return {
		layers,
		base: "",
		inherited
	};
}
/** The same document seen from one of its sections. */
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
/** What stands at a path of one layer; `hidden` when a scalar or a list on the way ends the search. */
function walk(layer, path) {
	let at = {
		node: layer.root,
		entry: void 0
	};
	for (const step of stepsOf(path)) {
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
/** What stands at a path, or undefined. `''` is the view itself. */
function find(native, path) {
	const address = path === "" ? native.base : join(native.base, path);
	let demanded;
	for (const layer of native.layers) {
		const found = walk(layer, address);
		if (found === "hidden") break;
		if (found === void 0) continue;
		const located = {
			path: address,
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
/** The first of several spellings of one key that is present with a value; else one present without; else undefined. */
function findFirst(native, paths) {
	let empty;
	for (const path of paths) {
		const found = find(native, path);
		if (found && !isEmpty(found)) return found;
		empty ??= found;
	}
	return empty;
}
/** Nothing after the key, `null`, or `~`: to every framework the same as leaving the key out. */
function isEmpty(located) {
	return located.node.kind === "scalar" && scalarAt(located) === null;
}
/** A scalar as the framework's loader types it; undefined for maps and lists. */
function scalarAt(located) {
	return located.node.kind === "scalar" ? resolve(located.node, located.layer.dialect) : void 0;
}
/** The text of a scalar, whatever its type; undefined for maps, lists and empty values. */
function textAt(native, path) {
	const found = find(native, path);
	return found && found.node.kind === "scalar" && !isEmpty(found) ? found.node.text : void 0;
}
function has(native, path) {
	const found = find(native, path);
	return found !== void 0 && !isEmpty(found);
}
/** Names of the keys of a map, in order, over all layers. */
function keysAt(native, path) {
	const address = path === "" ? native.base : join(native.base, path);
	const names = /* @__PURE__ */ new Set();
	for (const layer of native.layers) {
		const found = walk(layer, address);
		if (found === void 0) continue;
		if (found === "hidden" || found.node.kind !== "map") break;
		for (const key of found.node.entries.keys()) names.add(key);
	}
	return [...names];
}
/** Views of the elements of a list; a single value counts as a list of one. Empty when there is nothing. */
function itemsAt(native, path) {
	const found = find(native, path);
	if (!found || isEmpty(found)) return [];
	if (found.node.kind !== "list") return [{
		...native,
		base: found.path
	}];
	return found.node.items.map((_, index) => ({
		...native,
		base: `${found.path}[${index}]`
	}));
}
/** Views of the values of a map, by key. */
function membersAt(native, path) {
	return new Map(keysAt(native, path).map((key) => [key, within(native, join(path, key))]));
}
/**
* The value of one key of a map, as a document of its own. Unlike a dotted path this takes keys that people chose,
* such as names of data sets, with dots in them.
*/
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
/** Place of the value. */
function spanOf(located) {
	return {
		file: located.layer.file,
		start: located.node.start,
		end: located.node.end
	};
}
/** Place of the key, if a key leads there. */
function keySpanOf(located) {
	const { entry, layer } = located;
	if (entry === void 0 || entry.merged) return void 0;
	return entry.value === located.node ? {
		file: layer.file,
		start: entry.keyStart,
		end: entry.keyEnd
	} : void 0;
}
/** Scalars that stand for a value decided elsewhere: interpolations, templates, OmegaConf's mandatory marker. */
function isTemplate(node) {
	const { text } = node;
	return text === "???" || text.includes("${") || text.includes("{{") || /^\$[A-Za-z_]\w*$/.test(text);
}

// src/frameworks/kit/interpolate.ts
const reference = /\$\{([^${}]+)\}/g;
const deepest = 8;
/**
* A scalar with the references inside the document (`${model.name}`) put in.
*
* Environment variables, resolvers (`${oc.env:X}`), missing targets, Jinja and the mandatory marker `???` have no
* value here: undefined.
*
* @param native the document the references point into
*/
function interpolated(native, located) {
	return put({
		...native,
		base: ""
	}, located, 0);
}
function put(document, located, depth) {
	const { node } = located;
	if (node.kind !== "scalar" || depth > deepest) return void 0;
	if (!isTemplate(node)) return node;
	let complete = true;
	let whole;
	const text = node.text.replace(reference, (match, address) => {
		const target = targetOf(document, located, address.trim());
		const value = target ? put(document, target, depth + 1) : void 0;
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
/** OmegaConf addresses are absolute, or relative to the enclosing map when they begin with dots. */
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
/** A fact that stands at a place. */
function stated(located, value, extra = {}) {
	return {
		value,
		state: located.inherited ? "inherited" : "stated",
		...placed(located),
		...extra
	};
}
/** A fact that the framework decides by itself when nothing is written. */
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
/** A fact without a value, for the reason its state names. */
function without(state, note, nativeKey) {
	return {
		value: null,
		state,
		...note ? { note } : {},
		...nativeKey ? { nativeKey } : {}
	};
}
/** A value that is there but cannot be read. */
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
/**
* A reading of one scalar key.
*
* @param keys spellings of the key; the first with a value wins
* @param take the neutral value of a scalar; undefined when the text cannot be understood as this type
*/
function scalar(keys, take, options = {}) {
	const spellings = listOf(keys);
	const none = options.none?.map((text) => text.toLowerCase());
	return ({ native }) => {
		const located = findFirst(native, spellings);
		if (!located || isEmpty(located)) return absent(spellings, options, located);
		const node = interpolated(native, located);
		if (node === void 0) return unresolved(located);
		if (node.text.trim() === "" || none?.includes(node.text.toLowerCase())) return absent(spellings, options, located);
		if (node.style === "plain" && resolve(node, located.layer.dialect) === null) return absent(spellings, options, located);
		const value = take(node, located);
		return value === void 0 ? notUnderstood(located, node) : stated(located, value, noted(options));
	};
}
/** A note beside a default explains that default, and says nothing about what is written. */
const noted = (options) => options.note && options.default === void 0 ? { note: options.note } : {};
function absent(keys, options, empty) {
	if (options.default !== void 0) return byDefault(options.default, options.note, empty);
	return {
		...without("unset", void 0, keys[0]),
		...empty ? keyPlace(empty) : {}
	};
}
function keyPlace(located) {
	const keyAt = keySpanOf(located);
	return keyAt ? { keyAt } : {};
}
/** `auto` and `max` leave the choice to the launcher; anything else is text that this key cannot hold. */
function notUnderstood(located, node) {
	return {
		...without(/^(auto|max)$/i.test(node.text) ? "external" : "unresolved", `cannot be read as this kind of value`),
		...placed(located)
	};
}
/** Text as it is written. */
const text = (keys, options = {}) => scalar(keys, (n) => n.text, options);
/** Text that is a template itself, such as a chat template: taken as it is written, with nothing put in. */
const verbatim = (keys) => ({ native }) => {
	const located = findFirst(native, listOf(keys));
	if (!located || isEmpty(located)) return absent(listOf(keys), {}, located);
	return located.node.kind === "scalar" ? stated(located, located.node.text) : unresolved(located);
};
/** Text with braces of its own, such as a chat template: they are no template of the file. */
const literal = (keys) => ({ native }) => {
	const located = findFirst(native, listOf(keys));
	return located?.node.kind === "scalar" && !isEmpty(located) ? stated(located, located.node.text) : absent(listOf(keys), {}, located);
};
/** A number, also where the loader reads `2e-5` as text: frameworks convert by the type of the key. */
const number = (keys, options = {}) => scalar(keys, (n) => numberFrom(n.text) ?? void 0, options);
/** A whole number. `8.0` counts as one; `0.5` does not. */
const integer = (keys, options = {}) => scalar(keys, (n) => whole(numberFrom(n.text)), options);
/** A number that only counts when it is above zero: `max_steps: -1` and `warmup_steps: 0` say nothing. */
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
/** A yes or no, in every spelling that a loader or argument parser takes. */
const flag = (keys, options = {}) => scalar(keys, (n) => booleanFrom(n.text) ?? void 0, options);
/** The opposite of a flag: `disable_gradient_checkpointing`. */
const notFlag = (keys, options = {}) => scalar(keys, (n) => negate(booleanFrom(n.text)), options);
const negate = (value) => value === null ? void 0 : !value;
/**
* One of a closed set. Keys of the table are native texts in lower case; a text outside it is `other`, with the
* source text kept in `raw`.
*/
const choice = (keys, table, options = {}) => scalar(keys, (n) => Object.hasOwn(table, n.text.toLowerCase()) ? table[n.text.toLowerCase()] : "other", options);
/** A list of scalars; one scalar is a list of one. */
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
/** The framework does this whatever the file says. */
const always = (value, note) => () => byDefault(value, note);
/** Decided by the command line, the service or the environment. */
const external = (note) => () => without("external", note);
/** The reading, where a condition on the run holds; else the question does not arise. */
const when = (condition, reading) => (scope) => condition(scope) ? reading(scope) : void 0;
/** What the first switch that is on, or cannot be read, stands for; undefined when all are off. */
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
/**
* The first reading that says anything: a value, or why there is none. Only `unset` and silence pass on to the next,
* so that a default never hides a value that cannot be read.
*/
const firstSaid = (...readings) => (scope) => {
	let last;
	for (const reading of readings) {
		const fact = reading(scope);
		if (fact && fact.state !== "unset") return fact;
		last = fact ?? last;
	}
	return last;
};
/**
* The reading, except where a key is written with nothing or `null` after it and the framework takes that as an
* answer of its own rather than as a key left out.
*/
const unlessNull = (key, reading, note) => (scope) => {
	const located = find(scope.native, key);
	return located && isEmpty(located) ? {
		...without("unset", note, located.path),
		...keyPlace(located)
	} : reading(scope);
};
/** The first reading that gives a value; else the first that says why there is none. */
const firstOf = (...readings) => (scope) => {
	let reason;
	for (const reading of readings) {
		const fact = reading(scope);
		if (fact && fact.value !== null) return fact;
		reason ??= fact;
	}
	return reason;
};
/** The reading's value under another name or unit; states without a value pass through. */
const mapped = (reading, change) => (scope) => {
	const fact = reading(scope);
	if (!fact || fact.value === null) return fact;
	const value = change(fact.value);
	return value === void 0 ? void 0 : {
		...fact,
		value
	};
};
/** A reading inside a section of the document. */
const inside = (section, reading) => (scope) => reading({
	...scope,
	native: {
		...scope.native,
		base: scope.native.base ? `${scope.native.base}.${section}` : section
	}
});
/** The same table of readings inside a section. */
function allInside(section, table) {
	return Object.fromEntries(Object.entries(table).map(([name, reading]) => [name, inside(section, reading)]));
}
/** The same table of readings, where a condition on the run holds. */
function allWhen(condition, table) {
	return Object.fromEntries(Object.entries(table).map(([name, reading]) => [name, when(condition, reading)]));
}
/**
* A list of records under a key; a single map counts as a list of one.
*
* @param fields how each record's facts are read from its element
*/
const each = (keys, fields) => (scope) => {
	const located = findFirst(scope.native, listOf(keys));
	if (!located || isEmpty(located)) return noRecords("unset", listOf(keys)[0]);
	if (located.node.kind === "scalar" && interpolated(scope.native, located) === void 0) return {
		fact: unresolved(located),
		records: []
	};
	const key = listOf(keys).find((k) => find(scope.native, k) && find(scope.native, k)?.path === located.path) ?? "";
	return recordsOf(itemsAt(scope.native, key).map((native) => readFields(fields, {
		...scope,
		native
	})), located);
};
/** Records of a list, counted at the place of the list. */
function recordsOf(records, at) {
	return {
		fact: stated(at, records.length),
		records
	};
}
/** A list without records, for the reason its state names. */
function noRecords(state, nativeKey, note) {
	return {
		fact: without(state, note, nativeKey),
		records: []
	};
}
/** The first list that holds records; else the first that says why it has none; else what the first one says. */
const firstList = (...lists) => (scope) => {
	const results = lists.map((list) => list(scope));
	return results.find((result) => result.records.length > 0) ?? results.find((result) => result.fact.state !== "unset") ?? results[0] ?? noRecords("not-expressible");
};
function readFields(fields, scope) {
	return Object.fromEntries(Object.entries(fields).map(([name, reading]) => [name, reading(scope)]));
}

export { fileNameOf as $, when as A, mapAt as B, scalar as C, unlessNull as D, texts as E, isEmpty as F, textAt as G, membersAt as H, isTemplate as I, isConfigFile as J, within as K, itemsAt as L, find as M, findFirst as N, unresolved as O, has as P, directoryOf as Q, keySpanOf as R, recordsOf as S, text as T, nativeOf as U, memberNamed as V, spanOf as W, takesIn as X, readConfig as Y, shaped as Z, noRecords as _, choice as a, positive as b, firstList as c, firstSaid as d, filesAbove as et, flag as f, mapped as g, literal as h, byDefault as i, without as j, verbatim as k, firstOf as l, integer as m, allWhen as n, relativeTo as nt, each as o, inside as p, configNames as q, always as r, require_picomatch as rt, external as s, allInside as t, joinPath as tt, firstOn as u, notFlag as v, stated as w, readFields as x, number as y, keysAt as z };