#!/usr/bin/env node
import "./cli/model.js";
import { n as closest, t as UserMistake } from "./cli/user-mistake.js";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

// src/commands/help.ts
/** The whole help as one readable text, so that what people read is what a test holds. */
const help = `tunelint reviews tuning decisions before GPUs are rented.

Usage
  tunelint [paths...]           lint files and folders; without any, this folder
  tunelint plan <paths...>      show what was understood, without opinions
  tunelint explain [rule]       a rule's reason, sources and examples; or all rules
  tunelint test [policy...]     run the examples inside policies, ours and yours

Examples
  tunelint                      everything below this folder
  tunelint configs/train.yml    one file
  tunelint --format sarif --output tunelint.sarif
  tunelint explain full-finetune-many-tasks

What to report
  --policy FILE                 also hold this policy; may be repeated
  --config FILE                 configuration; default: tunelint.yaml
  --fail-on LEVEL               error, warning, info or never; default: error
  --max-warnings N              fail above this number of warnings
  --quiet                       errors only
  --no-ignore                   also read what .gitignore leaves out
  --allow-empty                 finding no tuning file is no failure
  --stdin                       read one file from standard input
  --stdin-filename PATH         its name, for recognition and places
  --today DAY                   judge expiry as of this day (YYYY-MM-DD)

How to report
  --format NAME                 stylish, json, sarif, github, junit, gitlab,
                                rdjson or markdown; default: stylish
  --output FILE                 write there instead of standard output
  --color, --no-color           default: colour on a terminal only
  --verbose                     every fact in JSON, more detail elsewhere
  -h, --help                    this text
  -v, --version                 the version

Exit codes
  0  nothing at or above the gate      2  the run could not be done as asked
  1  findings at or above it           3  no tuning file was found
`;

// src/commands/options.ts
const commands = [
	"lint",
	"plan",
	"explain",
	"test"
];
const known = {
	format: { type: "string" },
	output: { type: "string" },
	config: { type: "string" },
	policy: {
		type: "string",
		multiple: true
	},
	"fail-on": { type: "string" },
	"max-warnings": { type: "string" },
	baseline: { type: "string" },
	"update-baseline": { type: "boolean" },
	since: { type: "string" },
	staged: { type: "boolean" },
	quiet: { type: "boolean" },
	"no-ignore": { type: "boolean" },
	"allow-empty": { type: "boolean" },
	stdin: { type: "boolean" },
	"stdin-filename": { type: "string" },
	color: { type: "boolean" },
	"no-color": { type: "boolean" },
	verbose: { type: "boolean" },
	today: { type: "string" },
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
	const { values, positionals } = parse(words);
	const [first, ...rest] = positionals;
	const command = commands.find((name) => name === first);
	return {
		command: command ?? "lint",
		paths: command === void 0 ? positionals : rest,
		options: {
			policy: values.policy ?? [],
			quiet: values.quiet ?? false,
			noIgnore: values["no-ignore"] ?? false,
			allowEmpty: values["allow-empty"] ?? false,
			updateBaseline: values["update-baseline"] ?? false,
			staged: values.staged ?? false,
			stdin: values.stdin ?? false,
			verbose: values.verbose ?? false,
			help: values.help ?? false,
			version: values.version ?? false,
			...optional("format", values.format),
			...optional("output", values.output),
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
			...optional("today", day(values.today))
		}
	};
}
const parseKnown = (words) => parseArgs({
	args: [...words],
	options: known,
	allowPositionals: true,
	strict: true
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
	const name = words.map((word) => /^--?([^=]+)/.exec(word)?.[1]).find((word) => word !== void 0 && !Object.hasOwn(known, word) && !["h", "v"].includes(word));
	if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" && name !== void 0) {
		const near = closest(name, Object.keys(known));
		const hint = near === void 0 ? "tunelint --help lists the options" : `did you mean --${near}?`;
		return new UserMistake(`unknown option --${name}`, hint);
	}
	const message = error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error);
	return new UserMistake(message.replace(/\.$/, ""), "tunelint --help lists the options");
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

// src/later-parsers.ts
/**
* Parsers in a bundle of their own, loaded the first time a file needs them: most runs never do, and loading them
* costs as much as starting Node.
*
* @param bundle path of `parsers.cjs`, relative to the program
*/
function laterParsers(bundle, program) {
	let loaded;
	const parsers = () => {
		loaded ??= createRequire(program)(bundle).fullParsers;
		return loaded;
	};
	return {
		yaml: (text) => parsers().yaml(text),
		toml: (text) => parsers().toml(text)
	};
}

// src/cli.ts
const world = {
	cwd: process.cwd(),
	parsers: laterParsers("./parsers.cjs", import.meta.url),
	version: "0.1.0",
	today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
	stdoutIsTerminal: process.stdout.isTTY === true,
	columns: process.stdout.columns,
	environment: process.env,
	readStdin: () => readFileSync(0, "utf8")
};
async function run(words) {
	const asked = readArguments(words);
	if (asked.options.help) return said(help);
	if (asked.options.version) return said(`${world.version}\n`);
	return command(asked);
}
const said = (stdout) => ({
	stdout,
	stderr: "",
	exitCode: 0
});
/** Each command is loaded when it is asked for: linting one file must not pay for the others. */
async function command(asked) {
	switch (asked.command) {
		case "plan": return (await import("./cli/plan.js")).planCommand(asked, world);
		case "explain": return (await import("./cli/explain.js")).explainCommand(asked, world);
		case "test": return (await import("./cli/test.js")).testCommand(asked, world);
		case "lint": return (await import("./cli/lint2.js")).lintCommand(asked, world);
	}
}
/** A reader that goes away early (`tunelint | head`) is no failure of ours. */
function ignoreClosedPipe(error) {
	if (error.code !== "EPIPE") throw error;
}
process.stdout.on("error", ignoreClosedPipe);
process.stderr.on("error", ignoreClosedPipe);
try {
	const outcome = await run(process.argv.slice(2));
	process.stderr.write(outcome.stderr);
	process.stdout.write(outcome.stdout);
	process.exitCode = outcome.exitCode;
} catch (error) {
	if (!(error instanceof UserMistake)) throw error;
	process.stderr.write(`tunelint: ${error.message}${error.hint === void 0 ? "" : ` (${error.hint})`}\n`);
	process.exitCode = 2;
}

export {  };