import { D as openProject, P as reportDocument, dt as readArguments, ft as UserMistake, q as readProject, st as bundledParsers, x as lintPaths, y as filesInMemory } from "./cli/core.js";
import { resolve } from "node:path";

// src/api.ts
async function lint(options = {}) {
	const { report, mistakes } = await lintPaths(asked(options), worldOf(options));
	if (mistakes.length > 0) throw new UserMistake(mistakes.join("\n"));
	return reportDocument(report, {
		verbose: options.facts === true,
		...home
	});
}
async function plan(options = {}) {
	const { paths, options: switches } = asked(options);
	const report = readProject(openProject(paths, switches, worldOf(options)).input);
	return reportDocument(report, {
		verbose: true,
		...home
	});
}
const home = {};
function asked(options) {
	const { config, files, since, baseline, today, policies, noIgnore, noData } = options;
	if (files !== void 0 && (since !== void 0 || config !== void 0)) throw new UserMistake("\"files\" goes with neither \"since\" nor \"config\"", "both look at the disk");
	const words = [
		...config === void 0 ? [] : [`--config=${config}`],
		...since === void 0 ? [] : [`--since=${since}`],
		...baseline === void 0 ? [] : [`--baseline=${baseline}`],
		...today === void 0 ? [] : [`--today=${today}`],
		...(policies ?? []).map((path) => `--policy=${path}`),
		...noIgnore === true ? ["--no-ignore"] : [],
		...noData === true ? ["--no-data"] : []
	];
	return {
		paths: options.paths ?? [],
		options: readArguments(words).options
	};
}
function worldOf({ cwd = ".", files }) {
	return {
		cwd: resolve(cwd),
		parsers: bundledParsers("./parsers.cjs", import.meta.url),
		version: "0.1.0",
		today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
		stdoutIsTerminal: false,
		columns: void 0,
		environment: {},
		readStdin: () => "",
		...files === void 0 ? {} : { files: filesInMemory(files) }
	};
}

export { UserMistake, lint, plan };