#!/usr/bin/env node
import { Dt as help, ct as progressLine, dt as readArguments, ft as UserMistake, st as bundledParsers } from "./cli/core.js";
import { readFileSync } from "node:fs";

// src/cli.ts
const progress = process.stderr.isTTY && process.env.TERM !== "dumb" ? progressLine((text) => process.stderr.write(text), () => performance.now()) : void 0;
const world = {
	cwd: process.cwd(),
	parsers: bundledParsers("./parsers.cjs", import.meta.url),
	version: "0.1.0",
	today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
	stdoutIsTerminal: process.stdout.isTTY === true,
	columns: process.stdout.columns,
	environment: process.env,
	readStdin: () => readFileSync(0, "utf8"),
	...progress === void 0 ? {} : { progress },
	...process.stdin.isTTY && process.stdout.isTTY ? { ask } : {}
};
async function ask(question) {
	progress?.clear();
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
async function command(asked) {
	switch (asked.command) {
		case "plan":
			if (asked.options.alternatives) return (await import("./cli/alternatives.js")).alternativesCommand(asked, world);
			return (await import("./cli/plan.js")).planCommand(asked, world);
		case "explain": return (await import("./cli/explain.js")).explainCommand(asked, world);
		case "test": return (await import("./cli/test.js")).testCommand(asked, world);
		case "init": return (await import("./cli/init.js")).initCommand(asked, world);
		case "config": return (await import("./cli/config.js")).configCommand(asked, world);
		case "waivers": return (await import("./cli/waivers.js")).waiversCommand(asked, world);
		case "new": return (await import("./cli/new-policy.js")).newCommand(asked, world);
		case "completion": return (await import("./cli/completion.js")).completionCommand(asked);
		case "lint": return (await import("./cli/lint.js")).lintCommand(asked, world);
	}
}
function ignoreClosedPipe(error) {
	if (error.code !== "EPIPE") throw error;
}
process.stdout.on("error", ignoreClosedPipe);
process.stderr.on("error", ignoreClosedPipe);
try {
	const outcome = await run(process.argv.slice(2));
	progress?.clear();
	process.stderr.write(outcome.stderr);
	process.stdout.write(outcome.stdout);
	process.exitCode = outcome.exitCode;
} catch (error) {
	progress?.clear();
	if (!(error instanceof UserMistake)) throw error;
	process.stderr.write(`tunelint: ${error.message}${error.hint === void 0 ? "" : ` (${error.hint})`}\n`);
	process.exitCode = 2;
}

export {  };