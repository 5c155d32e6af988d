const require_core = require("./core.cjs");
// src/commands/config.ts
function configCommand({ paths, options }, world) {
let asked = options.print ?? paths[0];
if (asked === void 0) throw new require_core.Sn("config needs a file", "tunelint config --print PATH");
let project = require_core.C([asked], options, world), { input, configuration, seenFrom: folder } = project, path = input.named[0] ?? asked, rules = require_core.S(project, options, world).all(), settings = require_core.A(configuration, () => rules, input), house = require_core.k(configuration), lineOf = lines(project), because = (id, shipped) => [...byPreset(configuration, shipped), ...require_core.G(configuration, id, path).map(({ from }) => lineOf(from))], ofPolicies = rules.map(({ id, rule }) => {
let setting = settings.settingFor?.(id, path);
return {
rule: id,
severity: setting?.severity ?? rule.severity,
params: {
...rule.params,
...setting?.params
},
because: because(id, rule.severity)
};
}), ofTheHouse = require_core.$.filter(({ mandatory }) => mandatory !== !0).map(({ id, severity }) => ({
rule: id,
severity: house(id, path) ?? severity,
params: {},
because: because(id, severity)
})), held = [...ofPolicies, ...ofTheHouse], configs = configuration.configs.filter((config) => require_core.rn(config.folder, path) !== void 0).map((config) => require_core.E(folder, config.path)), shown = require_core.E(folder, path);
if (options.format === "json") return said(require_core.W({
path: shown,
configs,
rules: held
}));
let from = configs.length === 0 ? "no configuration; everything as shipped" : configs.join(", ");
return said(`${shown}: ${from}\n\n${held.map(line).join("\n")}\n`);
}
const said = (stdout) => ({
stdout,
stderr: "",
exitCode: 0
});
function line({ rule, severity, params, because }) {
let details = [...Object.entries(params).map(([name, value]) => `${name} ${String(value)}`), ...because.map((place) => `from ${place}`)];
return `${severity.padEnd(8)} ${rule}${details.length > 0 ? `  (${details.join("; ")})` : ""}`;
}
function byPreset(configuration, shipped) {
return [...require_core.K(configuration)].filter((name) => require_core.X[name]?.severity[shipped] !== void 0).map((name) => `preset ${name}`);
}
function lines({ input, seenFrom }) {
let sources = require_core.En((path) => {
let file = input.files.read(path);
return file.ok ? file.text : void 0;
});
return (at) => `${require_core.E(seenFrom, at.file)}:${sources.range(at).start.line}`;
}
exports.configCommand = configCommand;
