const require_core = require("./core.cjs");
// src/commands/waivers.ts
function waiversCommand({ paths, options }, world) {
let { input, configuration, seenFrom: folder } = require_core.C(paths, options, world), report = require_core.Q(input), placeOf = (at) => `${require_core.E(folder, at.file)}:${report.sources.range(at).start.line}`, today = options.today ?? world.today, comments = report.files.flatMap(({ path }) => require_core.et(path, require_core.tt(path, report.sources.text(path) ?? "")).directives.flatMap((one) => one.rules.map((rule) => debt(rule, placeOf(one.at), one, today)))), waivers = configuration.configs.flatMap((config) => config.waivers.map((waiver) => debt(waiver.rule, placeOf(waiver.from), waiver, today))), all = [...comments, ...waivers].sort((a, b) => (a.daysLeft ?? Number.MAX_VALUE) - (b.daysLeft ?? Number.MAX_VALUE));
return {
stdout: options.format === "json" ? require_core.W(all) : sheet(all),
stderr: "",
exitCode: 0
};
}
function debt(rule, place, { reason, until, owner }, today) {
return {
rule,
place,
reason,
owner: owner ?? null,
until: until ?? null,
daysLeft: until === void 0 ? null : daysBetween(today, until)
};
}
function daysBetween(from, to) {
return Math.round((Date.parse(to) - Date.parse(from)) / 864e5);
}
function sheet(all) {
return `${all.map(({ rule, place, reason, owner, daysLeft }) => {
let left = daysLeft === null ? "no end" : daysLeft < 0 ? `ended ${require_core.Un(-daysLeft, "day")} ago` : `${require_core.Un(daysLeft, "day")} left`;
return `${require_core.gn(rule)}  ${left}${owner === null ? "" : `  ${require_core.gn(owner)}`}\n  ${require_core.gn(place)}\n  ${require_core.gn(reason)}\n`;
}).join("\n")}${all.length > 0 ? "\n" : ""}${require_core.Un(all.length, "thing")} accepted\n`;
}
exports.waiversCommand = waiversCommand;
