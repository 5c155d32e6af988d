#!/usr/bin/env node
import { r as readArguments } from "./cli/options.js";
import { t as UserMistake } from "./cli/user-mistake.js";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

// src/commands/help.ts
/** The whole help as one readable text, so that what people read is what a test holds. */
const help = `tunelint reviews tuning decisions before GPUs are rented.

Usage
  tunelint [paths...]           lint files and folders; without any, this folder
  tunelint plan <paths...>      show what was understood, without opinions
  tunelint explain [rule]       a rule's reason, sources, examples; or all rules
  tunelint init                 draft tuning-intent.yaml and tunelint.yaml
  tunelint test [policy...]     run the examples inside policies, ours and yours
  tunelint new policy NAME      write a commented policy to start from
  tunelint waivers              what is accepted: reason, owner, days left
  tunelint config --print PATH  what holds for a file, and why
  tunelint completion SHELL     completion for bash, zsh or fish

Examples
  tunelint                      everything below this folder
  tunelint configs/train.yml    one file
  tunelint --since origin/main  only what is new against a branch
  tunelint --format sarif --output tunelint.sarif
  tunelint explain full-finetune-many-tasks

What to report
  --since REV                   findings that are new since a revision
  --staged                      lint the index: what is new in the next commit
  --policy FILE                 also hold this policy; may be repeated
  --config FILE                 configuration; default: tunelint.yaml
  --baseline FILE               earlier JSON report whose findings are known
  --update-baseline             drop entries from it that are gone
  --grow-baseline               also take in what is found now
  --fail-on LEVEL               error, warning, info or never; default: error
  --max-warnings N              fail above this number of warnings
  --quiet                       errors only
  --no-ignore                   also read what .gitignore leaves out
  --no-data                     do not look into local data files
  --allow-empty                 finding no tuning file is no failure
  --stdin                       read one file from standard input
  --stdin-filename PATH         its name, for recognition and places
  --today DAY                   judge expiry as of this day (YYYY-MM-DD)

What to mend
  --fix                         make the fixes that are certain
  --fix-dry-run                 print them as a diff

How to report
  --format NAME                 stylish, json, sarif, github, junit, gitlab,
                                rdjson, markdown or html; default: stylish
  --output FILE                 file for the format before it; both may repeat
  --stats                       findings per rule and time per stage
  --color, --no-color           default: colour on a terminal only
  --verbose                     every fact in JSON, more detail elsewhere
  --print PATH                  the file that config speaks about
  -y, --yes                     init: do not ask
  -h, --help                    this text
  -v, --version                 the version

Exit codes
  0  nothing at or above the gate      2  the run could not be done as asked
  1  findings at or above it           3  no tuning file was found
`;

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
	readStdin: () => readFileSync(0, "utf8"),
	...process.stdin.isTTY && process.stdout.isTTY ? { ask } : {}
};
async function ask(question) {
	const { createInterface } = await import("node:readline/promises");
	const lines = createInterface({
		input: process.stdin,
		output: process.stdout
	});
	try {
		return await lines.question(question);
	} finally {
		lines.close();
	}
}
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
		case "init": return (await import("./cli/init.js")).initCommand(asked, world);
		case "config": return (await import("./cli/config.js")).configCommand(asked, world);
		case "waivers": return (await import("./cli/waivers.js")).waiversCommand(asked, world);
		case "new": return (await import("./cli/new-policy.js")).newCommand(asked, world);
		case "completion": return (await import("./cli/completion.js")).completionCommand(asked);
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