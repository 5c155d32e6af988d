import { B as counted, D as openProject, J as readDirectives, S as printable, Y as ownComments, q as readProject } from "./core.js";

// src/commands/waivers.ts
function waiversCommand({ paths, options }, world) {
	const { input, configuration } = openProject(paths, options, world);
	const report = readProject(input);
	const today = options.today ?? world.today;
	const comments = report.files.flatMap(({ path }) => readDirectives(path, ownComments(path, report.sources.text(path) ?? "")).directives.flatMap((one) => one.rules.map((rule) => debt(rule, `${path}:${report.sources.range(one.at).start.line}`, one, today))));
	const waivers = configuration.configs.flatMap((config) => config.waivers.map((waiver) => debt(waiver.rule, `${config.path}:${report.sources.range(waiver.from).start.line}`, waiver, today)));
	const all = [...comments, ...waivers].sort((a, b) => (a.daysLeft ?? Number.MAX_VALUE) - (b.daysLeft ?? Number.MAX_VALUE));
	return {
		stdout: options.format === "json" ? `${JSON.stringify(all, null, 2)}\n` : sheet(all),
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
		const left = daysLeft === null ? "no end" : daysLeft < 0 ? `ended ${counted(-daysLeft, "day")} ago` : `${counted(daysLeft, "day")} left`;
		return `${printable(rule)}  ${left}${owner === null ? "" : `  ${printable(owner)}`}\n  ${printable(place)}\n  ${printable(reason)}\n`;
	}).join("\n")}${all.length > 0 ? "\n" : ""}${counted(all.length, "thing")} accepted\n`;
}

export { waiversCommand };