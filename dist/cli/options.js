import "./model.js";
import { t as closest } from "./nearest.js";
import { t as UserMistake } from "./user-mistake.js";
import { parseArgs } from "node:util";

// src/commands/options.ts
const commands = [
	"lint",
	"plan",
	"explain",
	"test",
	"init",
	"config",
	"waivers",
	"new",
	"completion"
];
/** Every option, for reading them and for completing them in a shell. */
const known = {
	format: {
		type: "string",
		multiple: true
	},
	output: {
		type: "string",
		multiple: true
	},
	config: { type: "string" },
	policy: {
		type: "string",
		multiple: true
	},
	"fail-on": { type: "string" },
	"max-warnings": { type: "string" },
	baseline: { type: "string" },
	"update-baseline": { type: "boolean" },
	"grow-baseline": { type: "boolean" },
	since: { type: "string" },
	fix: { type: "boolean" },
	"fix-dry-run": { type: "boolean" },
	stats: { type: "boolean" },
	"no-data": { type: "boolean" },
	staged: { type: "boolean" },
	quiet: { type: "boolean" },
	"no-ignore": { type: "boolean" },
	"allow-empty": { type: "boolean" },
	stdin: { type: "boolean" },
	yes: {
		type: "boolean",
		short: "y"
	},
	"stdin-filename": { type: "string" },
	color: { type: "boolean" },
	"no-color": { type: "boolean" },
	verbose: { type: "boolean" },
	today: { type: "string" },
	print: { type: "string" },
	help: {
		type: "boolean",
		short: "h"
	},
	version: {
		type: "boolean",
		short: "v"
	}
};
/**
* @throws UserMistake for an option, a value or a command that is not known
*/
function readArguments(words) {
	const { values, positionals, tokens } = parse(words);
	const [first, ...rest] = positionals;
	const command = commands.find((name) => name === first);
	return {
		command: command ?? "lint",
		paths: command === void 0 ? positionals : rest,
		options: {
			...switches(values),
			...settings(values),
			outputs: outputsOf(tokens),
			policy: values.policy ?? []
		}
	};
}
/** Options that are on or off. */
function switches(values) {
	const isOn = (name) => values[name] === true;
	return {
		quiet: isOn("quiet"),
		noIgnore: isOn("no-ignore"),
		noData: isOn("no-data"),
		allowEmpty: isOn("allow-empty"),
		updateBaseline: isOn("update-baseline"),
		growBaseline: isOn("grow-baseline"),
		fix: isOn("fix"),
		fixDryRun: isOn("fix-dry-run"),
		stats: isOn("stats"),
		staged: isOn("staged"),
		stdin: isOn("stdin"),
		yes: isOn("yes"),
		verbose: isOn("verbose"),
		help: isOn("help"),
		version: isOn("version")
	};
}
/** Options that hold a value. */
function settings(values) {
	return {
		...optional("format", values.format?.[0]),
		...optional("config", values.config),
		...optional("failOn", oneOf("fail-on", values["fail-on"], [
			"error",
			"warning",
			"info",
			"never"
		])),
		...optional("maxWarnings", wholeNumber("max-warnings", values["max-warnings"])),
		...optional("baseline", values.baseline),
		...optional("since", values.since),
		...optional("stdinFilename", values["stdin-filename"]),
		...optional("color", values["no-color"] ? false : values.color),
		...optional("today", day(values.today)),
		...optional("print", values.print)
	};
}
const parseKnown = (words) => parseArgs({
	args: [...words],
	options: known,
	allowPositionals: true,
	strict: true,
	tokens: true
});
function parse(words) {
	try {
		return parseKnown(words);
	} catch (error) {
		throw asMistake(error, words);
	}
}
function asMistake(error, words) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	if (!code.startsWith("ERR_PARSE_ARGS")) return error;
	const name = words.map((word) => /^--?([^=]+)/.exec(word)?.[1]).find((word) => word !== void 0 && !Object.hasOwn(known, word) && ![
		"h",
		"v",
		"y"
	].includes(word));
	if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" && name !== void 0) {
		const near = closest(name, Object.keys(known));
		const hint = near === void 0 ? "tunelint --help lists the options" : `did you mean --${near}?`;
		return new UserMistake(`unknown option --${name}`, hint);
	}
	const message = error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error);
	return new UserMistake(message.replace(/\.$/, ""), "tunelint --help lists the options");
}
/** `--format json --output a.json --format sarif --output b.sarif`: each file takes the format before it. */
function outputsOf(tokens) {
	const outputs = [];
	for (const token of tokens) {
		if (token.kind !== "option" || token.value === void 0) continue;
		if (token.name === "format") outputs.push({ format: token.value });
		else if (token.name === "output") outputs.push({
			format: formatWithoutFile(outputs),
			file: token.value
		});
	}
	return outputs.length === 0 ? [{ format: "stylish" }] : outputs;
}
/** The format that waits for its file, taken off the list; a file alone takes the default. */
function formatWithoutFile(outputs) {
	const last = outputs.at(-1);
	if (last === void 0 || last.file !== void 0) return "stylish";
	outputs.pop();
	return last.format;
}
function optional(key, value) {
	return value === void 0 ? {} : { [key]: value };
}
function oneOf(option, value, allowed) {
	if (value === void 0 || allowed.includes(value)) return value;
	throw new UserMistake(`--${option} cannot be "${value}"`, `it takes ${allowed.join(", ")}`);
}
function wholeNumber(option, value) {
	if (value === void 0) return void 0;
	if (/^\d{1,9}$/.test(value)) return Number(value);
	throw new UserMistake(`--${option} cannot be "${value}"`, "it takes a whole number, 0 or more");
}
function day(value) {
	if (value === void 0 || /^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
	throw new UserMistake(`--today cannot be "${value}"`, "it takes a day such as 2027-03-01");
}

export { known as n, readArguments as r, commands as t };