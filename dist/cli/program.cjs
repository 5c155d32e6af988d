Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("./core.cjs"), ownWorld = {
parsers: require_core.pn("../parsers.cjs", __filename),
version: "0.1.0"
};
async function run(words, world) {
try {
return await answer(words, world);
} catch (error) {
if (!(error instanceof require_core.Sn)) throw error;
let hint = error.hint === void 0 ? "" : ` (${error.hint})`;
return {
stdout: "",
stderr: `${require_core.hn(`tunelint: ${error.message}${hint}`)}\n`,
exitCode: 2
};
}
}
async function answer(words, world) {
let asked = require_core.xn(words);
return asked.options.help ? said(require_core.Ln) : asked.options.version ? said(`${world.version}\n`) : require_core.Rn(await command(asked, world), asked.options);
}
const said = (stdout) => ({
stdout,
stderr: "",
exitCode: 0
});
async function command(asked, world) {
switch (asked.command) {
case "plan": return asked.options.alternatives ? (await Promise.resolve().then(() => require("./alternatives.cjs"))).alternativesCommand(asked, world) : (await Promise.resolve().then(() => require("./plan.cjs"))).planCommand(asked, world);
case "explain": return (await Promise.resolve().then(() => require("./explain.cjs"))).explainCommand(asked, world);
case "test": return (await Promise.resolve().then(() => require("./test.cjs"))).testCommand(asked, world);
case "init": return (await Promise.resolve().then(() => require("./init.cjs"))).initCommand(asked, world);
case "config": return (await Promise.resolve().then(() => require("./config.cjs"))).configCommand(asked, world);
case "waivers": return (await Promise.resolve().then(() => require("./waivers.cjs"))).waiversCommand(asked, world);
case "new": return (await Promise.resolve().then(() => require("./new-policy.cjs"))).newCommand(asked, world);
case "completion": return (await Promise.resolve().then(() => require("./completion.cjs"))).completionCommand(asked);
case "lint": return (await Promise.resolve().then(() => require("./core.cjs")).then((n) => n.b)).lintCommand(asked, world);
}
}
exports.ownWorld = ownWorld, exports.progressLine = require_core.vn, exports.run = run;
