const require_text = require("./text.js");
const require_action = require("../action.js");
const require_code_frame = require("./code-frame.js");

// src/report/html/families.ts
const mostRuns = 24;
const mostAims = 4;
function familiesOf(plans) {
	const byBase = /* @__PURE__ */ new Map();
	for (const plan of plans) {
		const base = require_action.textOf(plan.facts, "model.id");
		if (base === void 0) continue;
		const known = byBase.get(base);
		if (known) known.push(plan);
		else byBase.set(base, [plan]);
	}
	const shared = sharedIntents(plans);
	return [...byBase].map(([base, members]) => family(base, members, shared)).sort((a, b) => runsOf(b) - runsOf(a));
}
const runsOf = ({ runs, left }) => runs.reduce((sum, { plans }) => sum + plans.length, left);
function sharedIntents(plans) {
	const counts = /* @__PURE__ */ new Map();
	for (const { facts } of plans) {
		const path = require_action.textOf(facts, "intent.path");
		if (path !== void 0) counts.set(path, (counts.get(path) ?? 0) + 1);
	}
	return new Set([...counts].filter(([, count]) => count > 1).map(([path]) => path));
}
function family(base, members, shared) {
	const groups = /* @__PURE__ */ new Map();
	for (const plan of members) {
		const aims = aimsOf(plan.facts, shared);
		const key = JSON.stringify([require_action.methodName(plan.facts), aims]);
		const known = groups.get(key);
		if (known) known.plans.push(plan);
		else groups.set(key, {
			plans: [plan],
			aims
		});
	}
	const all = [...groups.values()];
	const kept = all.slice(0, mostRuns);
	const index = /* @__PURE__ */ new Map();
	const aims = [];
	return {
		base,
		runs: kept.map((group) => ({
			method: require_action.methodName(group.plans[0]?.facts ?? /* @__PURE__ */ new Map()),
			copy: isCopy(group.plans[0]?.facts),
			plans: group.plans,
			aims: group.aims.map((aim) => placed(aim, index, aims))
		})),
		aims,
		left: all.slice(mostRuns).reduce((sum, group) => sum + group.plans.length, 0)
	};
}
function isCopy(facts) {
	const kind = facts && require_action.textOf(facts, "method.kind");
	return kind === "full" || kind === "partial";
}
function placed(aim, index, aims) {
	const key = JSON.stringify(aim);
	const known = index.get(key);
	if (known !== void 0) return known;
	index.set(key, aims.length);
	aims.push(aim);
	return aims.length - 1;
}
function aimsOf(facts, shared) {
	const ofSources = recordTexts(facts, "data.train", "task");
	if (ofSources.length > 0) return few(ofSources, "task");
	const declared = recordTexts(facts, "intent.tasks", "id");
	const divided = declared.length === 1 || !shared.has(require_action.textOf(facts, "intent.path") ?? "");
	if (declared.length > 0 && divided) return few(declared, "task");
	return few(recordTexts(facts, "data.train", "id"), "data");
}
function few(names, kind) {
	const distinct = [...new Set(names)];
	if (distinct.length <= mostAims) return distinct.map((name) => ({
		kind,
		name
	}));
	const first = distinct.slice(0, 3).map((name) => ({
		kind,
		name
	}));
	return [...first, {
		kind,
		name: `and ${distinct.length - first.length} more`
	}];
}
function recordTexts(facts, list, field) {
	const count = require_action.numberOf(facts, list) ?? 0;
	const names = [];
	for (let index = 0; index < Math.min(count, mostRecords); index++) {
		const name = require_action.textOf(facts, `${list}[${index}].${field}`);
		if (name !== void 0) names.push(name);
	}
	return names;
}
const mostRecords = 1e3;

// src/report/html/markup.ts
function html(parts, ...values) {
	let markup = parts[0] ?? "";
	values.forEach((value, index) => {
		markup += markupOf(value) + (parts[index + 1] ?? "");
	});
	return { markup };
}
const ours = (markup) => ({ markup });
const nothing = ours("");
function markupOf(value) {
	if (typeof value === "object") return "markup" in value ? value.markup : value.map(({ markup }) => markup).join("");
	return escapeHtml(String(value));
}
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function escapeHtml(text) {
	return text.split("\n").map(require_text.visible).join("\n").replace(/\p{Noncharacter_Code_Point}/gu, "�").replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
function when(condition, make) {
	return condition ? make() : nothing;
}
function prose(text) {
	const parts = text.split("`");
	if (parts.length % 2 === 0) return html`${text}`;
	return html`${parts.map((part, index) => index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`)}`;
}

// src/report/html/page.ts
function pageOf(report, options) {
	const live = require_action.liveFindings(report);
	const rules = [...new Set(live.map(({ rule }) => rule))].sort();
	return {
		report,
		options,
		byPlan: require_action.groupBy(live, ({ plan }) => plan),
		planNumbers: new Map(report.plans.map(({ id }, index) => [id, index + 1])),
		ruleNumbers: new Map(rules.map((rule, index) => [rule, index + 1]))
	};
}
const planAnchor = ({ planNumbers }, plan) => `plan-${planNumbers.get(plan) ?? 0}`;
const ruleAnchor = ({ ruleNumbers }, rule) => `rule-${ruleNumbers.get(rule) ?? 0}`;
function trained({ report }) {
	return report.plans.filter(({ kind }) => kind === "train" || kind === "adapter-artifact");
}

// src/report/html/shortened.ts
function shortened(name, limit) {
	const cells = require_code_frame.graphemes(require_text.clean(name));
	const widths = cells.map(require_code_frame.graphemeWidth);
	if (widths.reduce((sum, width) => sum + width, 0) <= limit) return cells.join("");
	let start = cells.length;
	for (let room = limit - 1; start > 0 && (widths[start - 1] ?? 1) <= room; start--) room -= widths[start - 1] ?? 1;
	return `…${cells.slice(start).join("")}`;
}

// src/report/html/families-picture.ts
const mostShown = 8;
function familiesSection(page) {
	const plans = trained(page);
	const families = familiesOf(plans);
	const unnamed = plans.length - families.reduce((sum, family) => sum + plansIn(family), 0);
	if (families.length === 0) return html`<p class="empty">No file names the base that it tunes.</p>`;
	const shown = families.slice(0, mostShown);
	const folded = families.slice(mostShown);
	return html`<p class="key"><span class="swatch adapter"></span> adapter on the base <span class="swatch copy"></span> own copy of the base <span class="swatch task"></span> task <span class="swatch data"></span> training data, where the run has no task of its own</p>
${shown.map((family, index) => picture(family, index, page))}
${when(folded.length > 0, () => html`<details class="box"><summary>${require_text.counted(folded.length, "more base")}</summary>${folded.map((family, index) => picture(family, mostShown + index, page))}</details>`)}
${when(unnamed > 0, () => html`<p>${require_text.counted(unnamed, "run")} left out: the files do not name a base.</p>`)}`;
}
const plansIn = ({ runs, left }) => runs.reduce((sum, { plans }) => sum + plans.length, left);
const row$1 = 32;
const box = 24;
const columns = {
	base: 0,
	run: 300,
	aim: 590
};
const widths = {
	base: 260,
	run: 250,
	aim: 260
};
const width$1 = columns.aim + widths.aim;
const fits = (boxWidth) => Math.floor((boxWidth - 14) / 6.7);
function picture(family, index, page) {
	const rows = Math.max(family.runs.length, family.aims.length, 1);
	const height = rows * row$1;
	const middle = (height - row$1) / 2;
	const runTop = (at) => ((rows - family.runs.length) / 2 + at) * row$1;
	const aimTop = (at) => ((rows - family.aims.length) / 2 + at) * row$1;
	const edges = family.runs.flatMap((run, at) => [edge(columns.base + widths.base, middle, columns.run, runTop(at)), ...run.aims.map((aim) => edge(columns.run + widths.run, runTop(at), columns.aim, aimTop(aim)))]);
	const title = `family-${index + 1}`;
	const base = node({
		x: columns.base,
		width: widths.base
	}, middle, "base", family.base);
	return html`<figure><div class="scroll" tabindex="0" role="region" aria-label="What is trained on one base, as a picture"><svg viewBox="0 0 ${width$1} ${height}" width="${width$1}" height="${height}" role="group" aria-labelledby="${title}"><title id="${title}">${inWords(family)}</title>${edges}${base}${family.runs.map((run, at) => runNode(run, runTop(at), page))}${family.aims.map((aim, at) => aimNode(aim, aimTop(at)))}</svg></div>${when(family.left > 0, () => html`<figcaption>${require_text.counted(family.left, "more run")} not drawn.</figcaption>`)}</figure>`;
}
function inWords({ base, runs, left }) {
	const parts = runs.map(({ method, plans }) => `${method} (${require_text.counted(plans.length, "run")})`);
	return require_text.clean(`${base}: ${parts.join(", ")}${left > 0 ? `, and ${require_text.counted(left, "more run")}` : ""}`);
}
function edge(fromX, fromTop, toX, toTop) {
	const [y1, y2] = [fromTop + row$1 / 2, toTop + row$1 / 2];
	const bend = (fromX + toX) / 2;
	return html`<path class="edge" d="M${fromX} ${y1}C${bend} ${y1} ${bend} ${y2} ${toX} ${y2}"/>`;
}
function node({ x, width: boxWidth }, top, kind, name, whole = name) {
	return html`<g class="node ${kind}"><title>${require_text.clean(whole)}</title><rect x="${x + 1}" y="${top + 4}" width="${boxWidth - 2}" height="${box}" rx="${kind === "adapter" ? 12 : 3}"/><text x="${x + 8}" y="${top + row$1 / 2 + 4}">${shortened(name, fits(boxWidth))}</text></g>`;
}
function runNode({ method, copy, plans }, top, page) {
	const column = {
		x: columns.run,
		width: widths.run
	};
	const kind = copy ? "copy" : "adapter";
	const [only] = plans;
	if (plans.length !== 1 || only === void 0) return node(column, top, kind, `${method}, ${require_text.counted(plans.length, "run")}`);
	const file = shortened(placeOf(only), Math.max(8, fits(column.width) - method.length - 2));
	return html`<a href="#${planAnchor(page, only.id)}">${node(column, top, kind, `${method}, ${file}`, only.path)}</a>`;
}
const placeOf = ({ path }) => path.slice(path.lastIndexOf("/") + 1);
function aimNode({ kind, name }, top) {
	return node({
		x: columns.aim,
		width: widths.aim
	}, top, kind, name);
}

// src/report/html/findings.ts
const frameWidth = 120;
const mostOpen$1 = 20;
const severityWords = {
	error: "Error",
	warning: "Warning",
	info: "Note"
};
function levelCounts(findings) {
	const badges = require_action.severities.flatMap((severity) => {
		const count = findings.filter((finding) => finding.severity === severity).length;
		const word = severityWords[severity].toLowerCase();
		return count === 0 ? [] : [html`<span class="level ${severity}">${require_text.counted(count, word)}</span>`];
	});
	return html`${badges}`;
}
function findingsSection(page) {
	const live = require_action.liveFindings(page.report);
	if (live.length === 0) return html`<p class="empty">Nothing to report.</p>`;
	const plans = new Map(page.report.plans.map((plan) => [plan.id, plan]));
	const groups = [...require_action.groupBy(live, ({ plan, at }) => plan ?? `file ${at.file}`).values()];
	groups.sort((a, b) => worst(a) - worst(b));
	return html`<div class="filtered">${filter(live)}
<p class="none">Every level is switched off.</p>
<div class="groups">${groups.map((findings, index) => group(findings, index < mostOpen$1, plans, page))}</div></div>
${ruleTable(live, page)}`;
}
const rank = ({ severity }) => require_action.severities.indexOf(severity);
const worst = (findings) => Math.min(...findings.map(rank));
function filter(findings) {
	const boxes = require_action.severities.map((severity) => {
		const count = findings.filter((finding) => finding.severity === severity).length;
		return html`<input type="checkbox" id="show-${severity}" class="show" checked><label for="show-${severity}"><span class="level ${severity}">${severityWords[severity]}</span> ${count}</label>`;
	});
	return html`<span class="legend">Show</span> ${boxes}`;
}
function group(findings, isOpen, plans, page) {
	const [first] = findings;
	const plan = first?.plan ? plans.get(first.plan) : void 0;
	const present = require_action.severities.filter((severity) => findings.some((finding) => finding.severity === severity));
	const path = html`<code>${require_text.clean(plan?.path ?? first?.at.file ?? "")}</code>`;
	const label = when(plan !== void 0, () => html`${require_text.clean(plan?.label ?? "")} `);
	const heading = html`<h3>${label}${path}</h3> ${levelCounts(findings)}`;
	const link = when(plan !== void 0, () => html`<p class="where"><a href="#${planAnchor(page, plan?.id ?? "")}">What was understood of it</a></p>`);
	const classes = present.map((severity) => `has-${severity}`).join(" ");
	const open = isOpen ? ours(" open") : nothing;
	const items = require_action.worstFirst(findings).map((finding) => item(finding, page));
	return html`<details class="group ${classes}"${open}><summary>${heading}</summary>${link}${items}</details>`;
}
function item(finding, page) {
	const { severity, rule, message, advice } = finding;
	return html`<article class="finding ${severity}">
<p><span class="level ${severity}">${severityWords[severity]}</span> ${prose(require_text.clean(message))}</p>
${frame(finding, page)}${when(!!advice, () => html`<p class="advice">${prose(require_text.clean(advice ?? ""))}</p>`)}
<p class="where"><code>${require_action.placeText(page.report.sources, finding.at)}</code> <a href="#${ruleAnchor(page, rule)}">${require_text.clean(rule)}</a>${when(finding.confidence === "low", () => html` <span>less certain</span>`)}</p>
${related(finding, page)}</article>`;
}
function frame(finding, { report: { sources } }) {
	const text = sources.text(finding.at.file);
	if (text === void 0) return nothing;
	const secret = finding.fact.startsWith("secrets");
	const lines = require_code_frame.frameLines(text, sources.range(finding.at), {
		width: frameWidth,
		secret
	});
	if (lines.length === 0) return nothing;
	const rows = lines.map(({ number, text: shown }, index) => html`${index === 0 ? "" : "\n"}<b>${number}</b> ${shown}`);
	return html`<pre tabindex="0">${rows}</pre>`;
}
function related({ related: places }, { report: { sources } }) {
	if (places.length === 0) return nothing;
	const items = places.map(({ at, message }) => html`<li><code>${require_action.placeText(sources, at)}</code> ${require_text.clean(message)}</li>`);
	return html`<details><summary>${require_text.counted(places.length, "related place")}</summary><ul>${items}</ul></details>`;
}
function ruleTable(live, page) {
	const help = new Map((page.options.rules ?? []).map((rule) => [rule.id, rule]));
	const byRule = require_action.groupBy(live, ({ rule }) => rule);
	const rows = [...page.ruleNumbers.keys()].map((rule) => ruleRow(rule, byRule.get(rule) ?? [], help.get(rule), page));
	return html`<h3>Rules behind them</h3>
<table class="rules"><thead><tr><th scope="col">Rule</th><th scope="col">Findings</th><th scope="col">Why</th></tr></thead><tbody>${rows}</tbody></table>`;
}
function ruleRow(rule, findings, help, page) {
	const [first] = findings;
	const address = require_action.docsLink(first?.docs, page.options.homepage);
	const name = address === void 0 ? html`${require_text.clean(rule)}` : html`<a href="${address}">${require_text.clean(rule)}</a>`;
	const title = when(!!help?.title, () => html`<br><span>${require_text.clean(help?.title ?? "")}</span>`);
	return html`<tr id="${ruleAnchor(page, rule)}"><th scope="row">${name}${title}</th><td>${findings.length}</td><td>${prose(require_text.clean(help?.because ?? ""))}</td></tr>`;
}
function suppressedSection({ report }) {
	const suppressed = report.findings.filter((finding) => finding.suppressed !== null);
	if (suppressed.length === 0) return nothing;
	const rows = suppressed.map((finding) => html`<tr><td><code>${require_action.placeText(report.sources, finding.at)}</code></td><td>${require_text.clean(finding.rule)}</td><td>${finding.suppressed ? require_text.clean(require_action.suppressionText(finding.suppressed)) : ""}</td></tr>`);
	return html`<details class="box"><summary>${require_text.counted(suppressed.length, "finding")} suppressed</summary><table><thead><tr><th scope="col">Place</th><th scope="col">Rule</th><th scope="col">Why it does not count</th></tr></thead><tbody>${rows}</tbody></table></details>`;
}

// src/report/fact-rows.ts
const sections = [
	["Run", ["plan"]],
	["Model", [
		"model",
		"tokens",
		"security"
	]],
	["Method", [
		"method",
		"objective",
		"quantization"
	]],
	["Adapter", ["adapter", "prompt"]],
	["Data", ["data"]],
	["Hyperparameters", ["hyper"]],
	["Precision, memory and hardware", [
		"precision",
		"memory",
		"hardware",
		"distributed",
		"cost"
	]],
	["Checkpoints and evaluation", ["checkpoint", "evaluation"]],
	["Output", ["output", "logging"]],
	["Serving", ["serving"]],
	["Intent", ["intent"]],
	["Project", ["project"]],
	["Keys", ["keys", "secrets"]]
];
const inHead = /* @__PURE__ */ new Set([
	"plan.path",
	"plan.framework",
	"plan.kind"
]);
const longestText = 300;
function factSections(plan, report, verbose) {
	const rows = [...plan.facts].filter(([name, fact]) => !inHead.has(name) && isShown(fact, verbose)).map(([name, fact]) => factRow(name, fact, plan, report));
	const placed = sections.flatMap(([, words]) => words);
	return [...sections.map(([title, words]) => ({
		title,
		rows: rows.filter(({ name }) => words.includes(firstWord(name)))
	})), {
		title: "Other",
		rows: rows.filter(({ name }) => !placed.includes(firstWord(name)))
	}].filter(({ rows: found }) => found.length > 0);
}
const firstWord = (name) => /^\w+/.exec(name)?.[0] ?? name;
function isShown({ state }, verbose) {
	return verbose || state !== "unset" && state !== "not-expressible";
}
function factRow(name, fact, plan, report) {
	const value = fact.value === null ? rawText(fact) : valueText(fact.value, require_text.factKind(name)?.unit);
	const unsure = fact.confidence === void 0 || fact.confidence >= 1 ? "" : `, ${percent(fact.confidence)} sure`;
	return {
		name,
		value: require_text.truncateAt(require_action.maskSecrets(require_text.clean(value)), longestText),
		known: require_text.clean(knownText(fact, plan, report)) + unsure,
		state: fact.state
	};
}
function rawText({ raw, state }) {
	return raw !== void 0 && state !== "unset" ? raw : "-";
}
const percent = (share) => `${Math.round(share * 100)} %`;
function valueText(value, unit) {
	if (Array.isArray(value)) return value.length === 0 ? "(none)" : value.map(String).join(", ");
	if (typeof value !== "number") return value === "" ? "(empty)" : String(value);
	return unit === void 0 ? numberText(value) : `${numberText(value)} ${unit}`;
}
function numberText(value) {
	if (Number.isInteger(value)) return Math.abs(value) < 1e4 ? String(value) : value.toLocaleString("en");
	const rounded = Number(value.toPrecision(4));
	return Math.abs(rounded) < .001 ? rounded.toExponential() : String(rounded);
}
function knownText(fact, plan, report) {
	const note = fact.note === void 0 ? "" : ` (${fact.note})`;
	switch (fact.state) {
		case "stated":
		case "inherited": return `${fact.at ? shortPlace(fact.at, plan, report) : fact.state}${note}`;
		case "default": return fact.note ?? `default of ${plan.framework}`;
		case "derived": return `derived${fact.from?.length ? ` from ${fact.from.join(", ")}` : ""}${note}`;
		case "external": return fact.note ?? "decided outside the files";
		case "unresolved": return `${fact.at ? `${shortPlace(fact.at, plan, report)}, ` : ""}not readable${note}`;
		case "unset": return `not set${note}`;
		case "not-expressible": return `${plan.framework} has no way to say it`;
	}
}
function shortPlace(at, plan, { sources }) {
	const place = require_action.placeText(sources, at).replace(/:\d+$/, "");
	return at.file === plan.path ? place.slice(place.lastIndexOf("/") + 1) : place;
}

// src/report/html/memory.ts
const mostBases = 12;
function memorySection(page) {
	const bases = basesOf(trained(page));
	if (bases.length === 0) return html`<p class="empty">No figure: it takes a base whose shape is known and a method that can be counted.</p>`;
	const left = bases.length - mostBases;
	return html`<p>Least memory for weights, gradients and optimiser states, all on one scale. Activations come on top. Pale bars are the same base by a method that no run uses, with rank 16 on all linear layers.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Memory by method, as a chart">${chart(bases.slice(0, mostBases))}</div>
${when(left > 0, () => html`<p>${require_text.counted(left, "more base is", "more bases are")} in the table.</p>`)}
<details class="box"><summary>The same as a table</summary><table><thead><tr><th scope="col">Base</th><th scope="col">Method</th><th scope="col">Runs</th><th scope="col">Memory</th></tr></thead><tbody>${bases.flatMap(tableRows)}</tbody></table></details>`;
}
function basesOf(plans) {
	const byBase = /* @__PURE__ */ new Map();
	for (const plan of plans) {
		const base = require_action.textOf(plan.facts, "model.id");
		if (base === void 0) continue;
		const known = byBase.get(base);
		if (known) known.push(plan);
		else byBase.set(base, [plan]);
	}
	return [...byBase].map(([name, runs]) => ({
		name,
		bars: barsOf(runs)
	})).filter(({ bars }) => bars.length > 0).sort((a, b) => largest(b) - largest(a));
}
function barsOf(runs) {
	const own = ownBars(runs);
	const used = new Set(own.map(({ label }) => label));
	return [...own, ...comparisons(runs).filter(({ label }) => !used.has(label))];
}
const largest = ({ bars }) => Math.max(...bars.map(({ most }) => most));
function ownBars(runs) {
	const byMethod = /* @__PURE__ */ new Map();
	for (const run of runs) {
		if (require_action.numberOf(run.facts, "cost.stateMemory") === void 0) continue;
		const label = require_action.methodName(run.facts);
		byMethod.set(label, [...byMethod.get(label) ?? [], run]);
	}
	return [...byMethod].map(([label, found]) => {
		const figures = found.map(({ facts }) => require_action.numberOf(facts, "cost.stateMemory") ?? 0);
		const rooms = new Set(found.map(({ facts }) => require_action.numberOf(facts, "hardware.totalMemory")));
		const [room] = rooms.size === 1 ? rooms : [void 0];
		return {
			label,
			least: Math.min(...figures),
			most: Math.max(...figures),
			runs: found.length,
			room
		};
	}).sort((a, b) => b.most - a.most);
}
function comparisons(runs) {
	return [["LoRA", "cost.loraMemory"], ["QLoRA", "cost.qloraMemory"]].flatMap(([label, name]) => {
		const figure = runs.map(({ facts }) => require_action.numberOf(facts, name)).find((one) => one !== void 0);
		return figure === void 0 ? [] : [{
			label,
			least: figure,
			most: figure,
			runs: 0,
			room: void 0
		}];
	});
}
const gigabytes = ({ least, most }) => least === most ? `${rounded(most)} GB` : `${rounded(least)} to ${rounded(most)} GB`;
const rounded = (value) => numberText(value < 10 ? Number(value.toFixed(1)) : Math.round(value));
const runsText = ({ runs }) => runs === 0 ? "for comparison" : require_text.counted(runs, "run");
function tableRows({ name, bars }) {
	return bars.map((bar) => html`<tr><td>${require_text.clean(name)}</td><td>${bar.label}</td><td>${runsText(bar)}</td><td>${gigabytes(bar)}</td></tr>`);
}
const row = 24;
const heading = 34;
const left = 150;
const barWidth = 330;
const width = 720;
function chart(bases) {
	const scale = barWidth / Math.max(...bases.flatMap(({ bars }) => bars.map(reach)));
	const height = bases.reduce((sum, { bars }) => sum + heading + bars.length * row, 8);
	let top = 0;
	const parts = bases.map((base) => {
		const part = basePart(base, top, scale);
		top += heading + base.bars.length * row;
		return part;
	});
	return html`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="memory-title memory-about"><title id="memory-title">Memory by method</title><desc id="memory-about">The figures stand in the table below.</desc>${parts}</svg>`;
}
const reach = ({ most, room }) => Math.max(most, room ?? 0);
function basePart({ name, bars }, top, scale) {
	const shown = bars.map((bar, index) => barPart(bar, top + heading + index * row, scale));
	return html`<text class="base" x="0" y="${top + 22}">${shortened(name, 90)}</text>${shown}`;
}
function barPart(bar, top, scale) {
	const length = Math.max(2, bar.most * scale);
	const tick = bar.room === void 0 ? nothing : roomTick(bar.room, top, scale);
	const text = `${gigabytes(bar)}, ${runsText(bar)}`;
	const end = left + Math.max(reach(bar) * scale, 2) + 8;
	return html`<text class="name" x="${142}" y="${top + 15}">${bar.label}</text><rect class="${bar.runs === 0 ? "bar other" : "bar"}" x="${left}" y="${top + 3}" width="${length.toFixed(1)}" height="${16}" rx="2"/>${tick}<text class="figure" x="${end.toFixed(1)}" y="${top + 15}">${text}</text>`;
}
function roomTick(room, top, scale) {
	const x = (left + room * scale).toFixed(1);
	return html`<line class="room" x1="${x}" x2="${x}" y1="${top}" y2="${top + row - 2}"><title>${rounded(room)} GB on all accelerators</title></line>`;
}

// src/report/html/plan-card.ts
const mostOpen = 3;
function planCards(page) {
	const { plans } = page.report;
	if (plans.length === 0) return html`<p class="empty">No plan was read.</p>`;
	const open = plans.length <= mostOpen;
	return html`${legend}<div class="cards">${plans.map((plan) => card(plan, open, page))}</div>`;
}
const stateWords = {
	stated: "written in the file",
	inherited: "written in a file it refers to",
	default: "default of the framework",
	derived: "computed",
	unset: "not set",
	external: "decided elsewhere",
	unresolved: "not readable",
	"not-expressible": "cannot be said"
};
const legend = html`<p class="states">How a value is known: ${[
	"stated",
	"inherited",
	"default",
	"derived",
	"external",
	"unresolved"
].map((state) => html`<span class="state ${state}">${stateWords[state]}</span> `)}</p>`;
function card(plan, open, page) {
	const tables = factSections(plan, page.report, page.options.verbose).map(({ title, rows }) => html`<section><h4>${title}</h4><table class="facts"><tbody>${rows.map(tableRow)}</tbody></table></section>`);
	return html`<details class="card"${open ? ours(" open") : nothing}>
<summary><span class="label">${require_text.clean(plan.label)}</span>${levelCounts(page.byPlan.get(plan.id) ?? [])}<code>${require_text.clean(plan.path)}</code>
<span class="chips">${glance(plan, page)}</span></summary>
<p class="kind" id="${planAnchor(page, plan.id)}">${require_text.clean(plan.framework)}, ${plan.kind}</p>${tables}</details>`;
}
function tableRow({ name, value, known, state }) {
	return html`<tr><th scope="row">${name}</th><td class="value ${state}">${value}</td><td class="known">${prose(known)}</td></tr>`;
}
const asked = [
	["rank", "adapter.rank"],
	["alpha", "adapter.alpha"],
	["virtual tokens", "prompt.virtualTokens"],
	["bits", "quantization.bits"],
	["rate", "hyper.learningRate"],
	["epochs", "hyper.epochs"],
	["batch", "hyper.effectiveBatch"],
	["held out", "data.heldOutKind"]
];
function glance(plan, page) {
	const method = plan.facts.get("method.kind");
	return [
		...method === void 0 ? [] : [chip("", require_text.clean(require_action.methodName(plan.facts)), method, plan, page)],
		...dataNames(plan.facts).map(({ fact }) => chip("data", "", fact, plan, page)),
		...asked.flatMap(([word, name]) => {
			const fact = plan.facts.get(name);
			return fact === void 0 || fact.value === null ? [] : [chip(word, "", fact, plan, page, name)];
		})
	];
}
const mostNames = 3;
function dataNames(facts) {
	return Array.from({ length: mostNames }, (_, index) => facts.get(`data.train[${index}].id`)).flatMap((fact) => fact === void 0 || fact.value === null ? [] : [{ fact }]);
}
function chip(word, text, fact, plan, page, name = "data.train[].id") {
	const { value, known, state } = factRow(name, fact, plan, page.report);
	const shown = typeof fact.value === "number" ? numberText(fact.value) : value;
	const label = when(word !== "", () => html`<i>${word}</i> `);
	return html`<span class="state ${state}" title="${known}">${label}${text === "" ? shown : text}</span>`;
}

// src/report/html/style-sheet.ts
const subsets = Array.from({ length: 2 ** require_action.severities.length - 1 }, (_, bits) => require_action.severities.filter((_, index) => bits + 1 >> index & 1));
const filterRules = [
	...require_action.severities.map((severity) => `#show-${severity}:not(:checked)~.groups .finding.${severity}{display:none}`),
	...subsets.map((present) => {
		return `${present.map((severity) => `#show-${severity}:not(:checked)`).join("~")}~.groups .group${present.map((severity) => `.has-${severity}`).join("")}${require_action.severities.filter((severity) => !present.includes(severity)).map((severity) => `:not(.has-${severity})`).join("")}{display:none}`;
	}),
	`.none{display:none}${require_action.severities.map((severity) => `#show-${severity}:not(:checked)`).join("~")}~.none{display:block}`
].join("\n");
const styleSheet = `
:root{color-scheme:light dark;--ground:#fff;--panel:#f6f7f9;--line:#d5d9e0;--text:#1b1f27;--dim:#555d6b;--link:#0b57b0;
--error:#b3161b;--warning:#8a5300;--info:#1d5fa8;--adapter:#dcecfb;--copy:#fbe0dc;--task:#def3e2;--data:#eceaf6;--bar:#3b78c4;--pale:#b5cbe6}
@media (prefers-color-scheme:dark){:root{--ground:#14171c;--panel:#1d2129;--line:#3a414d;--text:#e8eaee;--dim:#a7afbd;--link:#8dbdf5;
--error:#ff8d87;--warning:#f0b95a;--info:#8dbdf5;--adapter:#1d3a57;--copy:#5a2a26;--task:#1f4429;--data:#332f52;--bar:#5d9be8;--pale:#3a5373}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:15px/1.5 system-ui,sans-serif}
header,main,footer{max-width:64rem;margin:0 auto;padding:0 1rem}
h1{font-size:1.6rem;margin:1.2rem 0 .4rem}
h2{font-size:1.25rem;margin:2rem 0 .6rem;border-bottom:1px solid var(--line)}
h3{font-size:1rem;margin:1.2rem 0 .4rem}
h4{font-size:.9rem;margin:.8rem 0 .2rem;color:var(--dim)}
p{margin:.4rem 0}
a{color:var(--link)}
code,pre,td.value,svg .node text{font-family:ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace}
code,pre{font-size:.85em;overflow-wrap:anywhere}
pre{margin:.4rem 0;padding:.4rem .6rem;background:var(--ground);border:1px solid var(--line);border-radius:4px;overflow-x:auto}
pre b{color:var(--dim);font-weight:400;margin-right:.6rem}
table{border-collapse:collapse;width:100%;font-size:.88rem}
th,td{text-align:left;vertical-align:top;padding:.2rem .6rem .2rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
th{font-weight:600}
thead th{white-space:nowrap}
.rules th[scope=row]{width:18rem}.rules th span{font-weight:400;color:var(--dim)}
summary h3{display:inline;margin:0}
.group{margin:1rem 0}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--ground);padding:.3rem .6rem}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.totals{display:flex;flex-wrap:wrap;gap:.4rem 1.6rem;list-style:none;margin:.4rem 0;padding:0}
.totals strong{font-size:1.5rem}
nav a{margin-right:1rem}
.error{--tone:var(--error)}.warning{--tone:var(--warning)}.info{--tone:var(--info)}
.totals strong{color:var(--tone,inherit)}
.level{color:var(--tone);font-weight:700;margin-right:.3rem;white-space:nowrap}
.empty,.none,.kind,.where,.known,.states,.key{color:var(--dim);font-size:.88rem}
.finding{margin:.5rem 0;padding:.4rem .8rem;border-left:4px solid var(--tone);background:var(--panel);border-radius:0 4px 4px 0}
.show{margin:0 .3rem 0 .9rem;width:1.05rem;height:1.05rem;vertical-align:-.15rem}
.box{margin:.8rem 0}
summary{cursor:pointer}
.scroll{overflow-x:auto}
svg{display:block;font-size:12px;fill:var(--text);max-width:none}
svg .base{font-weight:700;font-size:13px}
svg .name{text-anchor:end}
svg .figure{fill:var(--dim)}
svg .bar{fill:var(--bar)}svg .bar.other{fill:var(--pale)}
svg .room{stroke:var(--error);stroke-width:2}
svg .edge{fill:none;stroke:var(--dim);stroke-width:1.2;opacity:.6}
svg .node text{font-size:11px;font-weight:400}
svg .node rect,.swatch{fill:var(--panel);stroke:var(--dim);background:var(--panel)}
svg .node.adapter rect,.swatch.adapter{fill:var(--adapter);background:var(--adapter)}
svg .node.copy rect,.swatch.copy{fill:var(--copy);background:var(--copy)}
svg .node.task rect,.swatch.task{fill:var(--task);background:var(--task)}
svg .node.data rect,.swatch.data{fill:var(--data);background:var(--data)}
svg a:focus-visible{outline:none}svg a:focus-visible rect{stroke:var(--link);stroke-width:3}
.swatch{display:inline-block;width:1rem;height:.8rem;border:1px solid var(--dim);margin-left:.6rem;vertical-align:-.05rem}
.swatch.adapter{border-radius:.4rem}
figure{margin:.6rem 0}
figcaption{color:var(--dim);font-size:.88rem}
.card{margin:.5rem 0;padding:.5rem .8rem;border:1px solid var(--line);border-radius:6px;background:var(--panel);content-visibility:auto;contain-intrinsic-size:auto 5rem}
.card:has(:target){border-color:var(--link);border-width:2px}
.card :target{scroll-margin-top:7rem}
.card summary code{display:block;margin-left:1rem}
.card .label{font-weight:700;margin-right:.6rem}
.chips{display:block;margin:.2rem 0 0 1rem}
.state{display:inline-block;font-size:.82rem;padding:0 .45rem;margin:.1rem .2rem .1rem 0;border:1px solid var(--line);border-radius:1rem;overflow-wrap:anywhere}
.state i{color:var(--dim);font-style:normal}
.state.stated,.state.inherited{border-color:var(--text);background:var(--ground)}
.state.inherited{border-style:double;border-width:3px}
.state.derived{font-style:italic}
.state.external,.state.unresolved{border-style:dashed;border-color:var(--warning)}
.facts th{width:32%;font-weight:400}.facts .value{width:34%;font-size:.82rem}
.value.default,.value.derived{color:var(--dim)}
.filtered{margin-top:.4rem}
@media (max-width:32rem){.filtered>.legend{display:block}.filtered>.show{margin-left:0}.filtered>label::after{content:"\\A";white-space:pre}}
${filterRules}
@media print{
:root{color-scheme:light;--ground:#fff;--panel:#fff;--line:#bbb;--text:#000;--dim:#444;--link:#000;--error:#b3161b;--warning:#8a5300;--info:#1d5fa8;--adapter:#fff;--copy:#eee;--task:#fff;--data:#fff;--bar:#555;--pale:#bbb}
nav,.skip,.show,.legend,.filtered>label{display:none}
.card{content-visibility:visible}
.finding,.card,figure,tr{break-inside:avoid}
details::details-content{content-visibility:visible;display:block}
pre{white-space:pre-wrap}
.scroll{overflow:visible}
svg{max-width:100%;height:auto}
}
`;

// src/report/html.ts
const htmlReporter = {
	id: "html",
	describe: "one page: plans, findings, memory, families",
	explainsRules: true,
	render: (report, options) => `${document(pageOf(report, options)).markup}\n`
};
function document(page) {
	return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title(page)}</title>
<link rel="icon" href="data:,">
<style>${ours(styleSheet)}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
${head(page)}
<main>
${section("findings", "Findings", html`${findingsSection(page)}${suppressedSection(page)}`)}
${section("memory", "Memory by method", memorySection(page))}
${section("families", "Bases, adapters and tasks", familiesSection(page))}
${section("plans", "Plans", planCards(page))}
${undecided(page)}${unread(page)}</main>
<footer><p>${require_action.closingLine(page.report)}. tunelint ${page.report.tool.version}</p></footer>
</body>
</html>`;
}
const contentPolicy = `default-src 'none'; style-src 'sha256-${base64(require_text.sha256(styleSheet))}'; img-src data:; base-uri 'none'; form-action 'none'`;
function base64(hex) {
	const bytes = hex.match(/../g)?.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))) ?? [];
	return btoa(bytes.join(""));
}
const title = ({ report }) => `tunelint: ${require_action.countsText(require_action.summarise(report)) || "no findings"} in ${require_text.counted(report.plans.length, "plan")}`;
function head({ report }) {
	const summary = require_action.summarise(report);
	const counts = require_action.severities.map((severity) => html`<li><strong class="${summary[severity] > 0 ? severity : ""}">${summary[severity]}</strong> ${countWord(severityWords[severity], summary[severity])}</li>`);
	return html`<header><h1>Tuning plans</h1>
<ul class="totals">${counts}<li><strong>${summary.plans}</strong> ${countWord("Plan", summary.plans)}</li><li><strong>${summary.files}</strong> ${countWord("File", summary.files)}</li></ul>
<nav aria-label="On this page"><a href="#findings">Findings</a> <a href="#memory">Memory</a> <a href="#families">Families</a> <a href="#plans">Plans</a></nav></header>`;
}
const countWord = (word, count) => `${word.toLowerCase()}${count === 1 ? "" : "s"}`;
function section(id, heading, content) {
	return html`<section id="${id}" aria-labelledby="${id}-heading"><h2 id="${id}-heading">${heading}</h2>
${content}</section>`;
}
function undecided({ report }) {
	const waiting = /* @__PURE__ */ new Map();
	for (const { needs } of report.undecided) {
		const key = needs.join(", ");
		waiting.set(key, (waiting.get(key) ?? 0) + 1);
	}
	const rows = [...waiting].sort((a, b) => b[1] - a[1]).map(([needs, count]) => html`<tr><td>${require_text.clean(needs) || "not said"}</td><td>${count}</td></tr>`);
	return when(rows.length > 0, () => section("undecided", "Undecided", html`<details class="box"><summary>${require_text.counted(report.undecided.length, "question")} left open for want of a fact</summary><table><thead><tr><th scope="col">Would decide</th><th scope="col">Rules waiting, over all plans</th></tr></thead><tbody>${rows}</tbody></table></details>`));
}
function unread({ report }) {
	const items = report.unread.map(({ path, reason }) => html`<li><code>${require_text.clean(path)}</code> ${require_text.clean(reason)}</li>`);
	return when(items.length > 0, () => section("unread", "Not read", html`<ul>${items}</ul>`));
}

exports.htmlReporter = htmlReporter;