Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("./core.cjs");
let node_path = require("node:path");
// src/api.ts
async function lint(options = {}) {
let { report, project, mistakes } = await require_core.y(asked(options), worldOf(options));
if (mistakes.length > 0) throw new require_core.Sn(mistakes.join("\n"));
return require_core.R(require_core.D(project.seenFrom, report), {
verbose: options.facts === !0,
...home
});
}
async function plan(options = {}) {
let { paths, options: switches } = asked(options), project = require_core.C(paths, switches, worldOf(options)), report = require_core.D(project.seenFrom, require_core.Q(project.input));
return require_core.R(report, {
verbose: !0,
...home
});
}
const home = {};
function asked(options) {
let { config, files, since, baseline, today, policies, noIgnore, noData } = options;
if (files !== void 0 && (since !== void 0 || config !== void 0)) throw new require_core.Sn("\"files\" goes with neither \"since\" nor \"config\"", "both look at the disk");
let words = [
...config === void 0 ? [] : [`--config=${config}`],
...since === void 0 ? [] : [`--since=${since}`],
...baseline === void 0 ? [] : [`--baseline=${baseline}`],
...today === void 0 ? [] : [`--today=${today}`],
...(policies ?? []).map((path) => `--policy=${path}`),
...noIgnore === !0 ? ["--no-ignore"] : [],
...noData === !0 ? ["--no-data"] : []
];
return {
paths: options.paths ?? [],
options: require_core.xn(words).options
};
}
function worldOf({ cwd = ".", files }) {
return {
cwd: (0, node_path.resolve)(cwd),
parsers: require_core.pn("../parsers.cjs", __filename),
version: "0.1.0",
today: new Date().toISOString().slice(0, 10),
stdoutIsTerminal: !1,
columns: void 0,
environment: {},
readStdin: () => "",
...files === void 0 ? {} : { files: require_core.v(files) }
};
}
exports.UserMistake = require_core.Sn, exports.lint = lint, exports.plan = plan;
