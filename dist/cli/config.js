import { D as openProject, G as presets, M as ruleSettings, U as choicesFor, W as presetsOf, Z as relativeTo, ft as UserMistake, gt as sourcesOver, j as optedIn, w as loadRules } from "./core.js";

// src/commands/config.ts
function configCommand({ paths, options }, world) {
	const asked = options.print ?? paths[0];
	if (asked === void 0) throw new UserMistake("config needs a file", "tunelint config --print PATH");
	const { input, configuration } = openProject([asked], options, world);
	const path = input.named[0] ?? asked;
	const { rules } = loadRules(options.policy, world, optedIn(configuration));
	const settings = ruleSettings(configuration, rules, input);
	const lineOf = lines(input.files);
	const held = rules.map(({ id, rule }) => {
		const setting = settings.settingFor?.(id, path);
		return {
			rule: id,
			severity: setting?.severity ?? rule.severity,
			params: {
				...rule.params,
				...setting?.params
			},
			because: [...byPreset(configuration, rule.severity), ...choicesFor(configuration, id, path).map(({ from }) => lineOf(from))]
		};
	});
	const configs = configuration.configs.filter((config) => relativeTo(config.folder, path) !== void 0).map((config) => config.path);
	if (options.format === "json") return said(`${JSON.stringify({
		path,
		configs,
		rules: held
	}, null, 2)}\n`);
	const from = configs.length === 0 ? "no configuration; everything as shipped" : configs.join(", ");
	return said(`${path}: ${from}\n\n${held.map(line).join("\n")}\n`);
}
const said = (stdout) => ({
	stdout,
	stderr: "",
	exitCode: 0
});
function line({ rule, severity, params, because }) {
	const details = [...Object.entries(params).map(([name, value]) => `${name} ${String(value)}`), ...because.map((place) => `from ${place}`)];
	return `${severity.padEnd(8)} ${rule}${details.length > 0 ? `  (${details.join("; ")})` : ""}`;
}
function byPreset(configuration, shipped) {
	return [...presetsOf(configuration)].filter((name) => presets[name]?.severity[shipped] !== void 0).map((name) => `preset ${name}`);
}
function lines(files) {
	const sources = sourcesOver((path) => {
		const file = files.read(path);
		return file.ok ? file.text : void 0;
	});
	return (at) => `${at.file}:${sources.range(at).start.line}`;
}

export { configCommand };