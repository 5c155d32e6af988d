const require_core = require("./core.cjs"), require_fact_rows = require("./fact-rows.cjs");
function familiesOf(plans) {
let byBase = new Map();
for (let plan of plans) {
let base = require_core.In(plan.facts, "model.id");
if (base === void 0) continue;
let known = byBase.get(base);
known ? known.push(plan) : byBase.set(base, [plan]);
}
let shared = sharedIntents(plans);
return [...byBase].map(([base, members]) => family(base, members, shared)).sort((a, b) => runsOf(b) - runsOf(a));
}
const runsOf = ({ runs, left }) => runs.reduce((sum, { plans }) => sum + plans.length, left);
function sharedIntents(plans) {
let counts = new Map();
for (let { facts } of plans) {
let path = require_core.In(facts, "intent.path");
path !== void 0 && counts.set(path, (counts.get(path) ?? 0) + 1);
}
return new Set([...counts].filter(([, count]) => count > 1).map(([path]) => path));
}
function family(base, members, shared) {
let groups = new Map();
for (let plan of members) {
let aims = aimsOf(plan.facts, shared), key = JSON.stringify([require_core.An(plan.facts), aims]), known = groups.get(key);
known ? known.plans.push(plan) : groups.set(key, {
plans: [plan],
aims
});
}
let all = [...groups.values()], kept = all.slice(0, 24), index = new Map(), aims = [];
return {
base,
runs: kept.map((group) => ({
method: require_core.An(group.plans[0]?.facts ?? new Map()),
copy: isCopy(group.plans[0]?.facts),
plans: group.plans,
aims: group.aims.map((aim) => placed(aim, index, aims))
})),
aims,
left: all.slice(24).reduce((sum, group) => sum + group.plans.length, 0)
};
}
function isCopy(facts) {
let kind = facts && require_core.In(facts, "method.kind");
return kind === "full" || kind === "partial";
}
function placed(aim, index, aims) {
let key = JSON.stringify(aim), known = index.get(key);
return known === void 0 ? (index.set(key, aims.length), aims.push(aim), aims.length - 1) : known;
}
function aimsOf(facts, shared) {
let ofSources = recordTexts(facts, "data.train", "task");
if (ofSources.length > 0) return few(ofSources, "task");
let declared = recordTexts(facts, "intent.tasks", "id"), divided = declared.length === 1 || !shared.has(require_core.In(facts, "intent.path") ?? "");
return declared.length > 0 && divided ? few(declared, "task") : few(recordTexts(facts, "data.train", "id"), "data");
}
function few(names, kind) {
let distinct = [...new Set(names)];
if (distinct.length <= 4) return distinct.map((name) => ({
kind,
name
}));
let first = distinct.slice(0, 3).map((name) => ({
kind,
name
}));
return [...first, {
kind,
name: `and ${distinct.length - first.length} more`
}];
}
function recordTexts(facts, list, field) {
let count = require_core.Fn(facts, list) ?? 0, names = [];
for (let index = 0; index < Math.min(count, mostRecords); index++) {
let name = require_core.In(facts, `${list}[${index}].${field}`);
name !== void 0 && names.push(name);
}
return names;
}
const mostRecords = 1e3;
// src/report/html/markup.ts
function html(parts, ...values) {
let markup = parts[0] ?? "";
return values.forEach((value, index) => {
markup += markupOf(value) + (parts[index + 1] ?? "");
}), { markup };
}
const ours = (markup) => ({ markup }), nothing = ours("");
function markupOf(value) {
return typeof value == "object" ? "markup" in value ? value.markup : value.map(({ markup }) => markup).join("") : escapeHtml(String(value));
}
const entities = {
"&": "&amp;",
"<": "&lt;",
">": "&gt;",
"\"": "&quot;",
"'": "&#39;"
};
function escapeHtml(text) {
return text.split("\n").map(require_core.Gn).join("\n").replace(/\p{Noncharacter_Code_Point}/gu, "\ufffd").replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
function when(condition, make) {
return condition ? make() : nothing;
}
function prose(text) {
let parts = text.split("`");
return parts.length % 2 == 0 ? html`${text}` : html`${parts.map((part, index) => index % 2 == 1 ? html`<code>${part}</code>` : html`${part}`)}`;
}
// src/report/html/page.ts
function pageOf(report, options) {
let live = require_core.a(report), rules = [...new Set(live.map(({ rule }) => rule))].sort();
return {
report,
options,
byPlan: require_core.i(live, ({ plan }) => plan),
planNumbers: new Map(report.plans.map(({ id }, index) => [id, index + 1])),
ruleNumbers: new Map(rules.map((rule, index) => [rule, index + 1]))
};
}
const planAnchor = ({ planNumbers }, plan) => `plan-${planNumbers.get(plan) ?? 0}`, ruleAnchor = ({ ruleNumbers }, rule) => `rule-${ruleNumbers.get(rule) ?? 0}`;
function trained({ report }) {
return report.plans.filter(({ kind }) => kind === "train" || kind === "adapter-artifact");
}
// src/report/html/shortened.ts
function shortened(name, limit) {
let cells = require_core.h(require_core.Hn(name)), widths = cells.map(require_core.m);
if (widths.reduce((sum, width) => sum + width, 0) <= limit) return cells.join("");
let start = cells.length;
for (let room = limit - 1; start > 0 && (widths[start - 1] ?? 1) <= room; start--) room -= widths[start - 1] ?? 1;
return `\u2026${cells.slice(start).join("")}`;
}
function familiesSection(page) {
let plans = trained(page), families = familiesOf(plans), unnamed = plans.length - families.reduce((sum, family) => sum + plansIn(family), 0);
if (families.length === 0) return html`<p class="empty">No file names the base that it tunes.</p>`;
let shown = families.slice(0, 8), folded = families.slice(8);
return html`<p class="key"><span class="swatch adapter"></span> adapter on the base <span class="swatch copy"></span> own copy of the base <span class="swatch task"></span> task <span class="swatch data"></span> training data, where the run has no task of its own</p>
${shown.map((family, index) => picture(family, index, page))}
${when(folded.length > 0, () => html`<details class="box"><summary>${require_core.Un(folded.length, "more base")}</summary>${folded.map((family, index) => picture(family, 8 + index, page))}</details>`)}
${when(unnamed > 0, () => html`<p>${require_core.Un(unnamed, "run")} left out: the files do not name a base.</p>`)}`;
}
const plansIn = ({ runs, left }) => runs.reduce((sum, { plans }) => sum + plans.length, left), columns = {
base: 0,
run: 300,
aim: 590
}, widths = {
base: 260,
run: 250,
aim: 260
}, width$1 = columns.aim + widths.aim, fits = (boxWidth) => Math.floor((boxWidth - 14) / 6.7);
function picture(family, index, page) {
let rows = Math.max(family.runs.length, family.aims.length, 1), height = rows * 32, middle = (height - 32) / 2, runTop = (at) => ((rows - family.runs.length) / 2 + at) * 32, aimTop = (at) => ((rows - family.aims.length) / 2 + at) * 32, edges = family.runs.flatMap((run, at) => [edge(columns.base + widths.base, middle, columns.run, runTop(at)), ...run.aims.map((aim) => edge(columns.run + widths.run, runTop(at), columns.aim, aimTop(aim)))]), title = `family-${index + 1}`, base = node({
x: columns.base,
width: widths.base
}, middle, "base", family.base);
return html`<figure><div class="scroll" tabindex="0" role="region" aria-label="What is trained on one base, as a picture"><svg viewBox="0 0 ${width$1} ${height}" width="${width$1}" height="${height}" role="group" aria-labelledby="${title}"><title id="${title}">${inWords(family)}</title>${edges}${base}${family.runs.map((run, at) => runNode(run, runTop(at), page))}${family.aims.map((aim, at) => aimNode(aim, aimTop(at)))}</svg></div>${when(family.left > 0, () => html`<figcaption>${require_core.Un(family.left, "more run")} not drawn.</figcaption>`)}</figure>`;
}
function inWords({ base, runs, left }) {
let parts = runs.map(({ method, plans }) => `${method} (${require_core.Un(plans.length, "run")})`);
return require_core.Hn(`${base}: ${parts.join(", ")}${left > 0 ? `, and ${require_core.Un(left, "more run")}` : ""}`);
}
function edge(fromX, fromTop, toX, toTop) {
let [y1, y2] = [fromTop + 16, toTop + 16], bend = (fromX + toX) / 2;
return html`<path class="edge" d="M${fromX} ${y1}C${bend} ${y1} ${bend} ${y2} ${toX} ${y2}"/>`;
}
function node({ x, width: boxWidth }, top, kind, name, whole = name) {
return html`<g class="node ${kind}"><title>${require_core.Hn(whole)}</title><rect x="${x + 1}" y="${top + 4}" width="${boxWidth - 2}" height="${24}" rx="${kind === "adapter" ? 12 : 3}"/><text x="${x + 8}" y="${top + 16 + 4}">${shortened(name, fits(boxWidth))}</text></g>`;
}
function runNode({ method, copy, plans }, top, page) {
let column = {
x: columns.run,
width: widths.run
}, kind = copy ? "copy" : "adapter", [only] = plans;
if (plans.length !== 1 || only === void 0) return node(column, top, kind, `${method}, ${require_core.Un(plans.length, "run")}`);
let file = shortened(placeOf(only), Math.max(8, fits(column.width) - method.length - 2));
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
const severityWords = {
error: "Error",
warning: "Warning",
info: "Note"
};
function levelCounts(findings) {
return html`${require_core.Nn.flatMap((severity) => {
let count = findings.filter((finding) => finding.severity === severity).length, word = severityWords[severity].toLowerCase();
return count === 0 ? [] : [html`<span class="level ${severity}">${require_core.Un(count, word)}</span>`];
})}`;
}
function findingsSection(page) {
let live = require_core.a(page.report);
if (live.length === 0) return html`<p class="empty">Nothing to report.</p>`;
let plans = new Map(page.report.plans.map((plan) => [plan.id, plan])), groups = [...require_core.i(live, ({ plan, at }) => plan ?? `file ${at.file}`).values()];
return groups.sort((a, b) => worst(a) - worst(b)), html`<div class="filtered">${filter(live)}
<p class="none">Every level is switched off.</p>
<div class="groups">${groups.map((findings, index) => group(findings, index < 20, plans, page))}</div></div>
${ruleTable(live, page)}`;
}
const rank = ({ severity }) => require_core.Nn.indexOf(severity), worst = (findings) => Math.min(...findings.map(rank));
function filter(findings) {
return html`<span class="legend">Show</span> ${require_core.Nn.map((severity) => {
let count = findings.filter((finding) => finding.severity === severity).length;
return html`<input type="checkbox" id="show-${severity}" class="show" checked><label for="show-${severity}"><span class="level ${severity}">${severityWords[severity]}</span> ${count}</label>`;
})}`;
}
function group(findings, isOpen, plans, page) {
let [first] = findings, plan = first?.plan ? plans.get(first.plan) : void 0, present = require_core.Nn.filter((severity) => findings.some((finding) => finding.severity === severity)), path = html`<code>${require_core.Hn(plan?.path ?? first?.at.file ?? "")}</code>`, heading = html`<h3>${when(plan !== void 0, () => html`${require_core.Hn(plan?.label ?? "")} `)}${path}</h3> ${levelCounts(findings)}`, link = when(plan !== void 0, () => html`<p class="where"><a href="#${planAnchor(page, plan?.id ?? "")}">What was understood of it</a></p>`);
return html`<details class="group ${present.map((severity) => `has-${severity}`).join(" ")}"${isOpen ? ours(" open") : nothing}><summary>${heading}</summary>${link}${require_core.s(findings).map((finding) => item(finding, page))}</details>`;
}
function item(finding, page) {
let { severity, rule, message, advice } = finding;
return html`<article class="finding ${severity}">
<p><span class="level ${severity}">${severityWords[severity]}</span> ${prose(require_core.Hn(message))}</p>
${frame(finding, page)}${when(!!advice, () => html`<p class="advice">${prose(require_core.Hn(advice ?? ""))}</p>`)}
<p class="where"><code>${require_core.U(page.report.sources, finding.at)}</code> <a href="#${ruleAnchor(page, rule)}">${require_core.Hn(rule)}</a>${when(finding.confidence === "low", () => html` <span>less certain</span>`)}</p>
${related(finding, page)}</article>`;
}
function frame(finding, { report: { sources } }) {
let text = sources.text(finding.at.file);
if (text === void 0) return nothing;
let secret = finding.fact.startsWith("secrets"), lines = require_core.t(text, sources.range(finding.at), {
width: 120,
secret
});
return lines.length === 0 ? nothing : html`<pre tabindex="0">${lines.map(({ number, text: shown }, index) => html`${index === 0 ? "" : "\n"}<b>${number}</b> ${shown}`)}</pre>`;
}
function related({ related: places }, { report: { sources } }) {
if (places.length === 0) return nothing;
let items = places.map(({ at, message }) => html`<li><code>${require_core.U(sources, at)}</code> ${require_core.Hn(message)}</li>`);
return html`<details><summary>${require_core.Un(places.length, "related place")}</summary><ul>${items}</ul></details>`;
}
function ruleTable(live, page) {
let help = new Map((page.options.rules ?? []).map((rule) => [rule.id, rule])), byRule = require_core.i(live, ({ rule }) => rule);
return html`<h3>Rules behind them</h3>
<table class="rules"><thead><tr><th scope="col">Rule</th><th scope="col">Findings</th><th scope="col">Why</th></tr></thead><tbody>${[...page.ruleNumbers.keys()].map((rule) => ruleRow(rule, byRule.get(rule) ?? [], help.get(rule), page))}</tbody></table>`;
}
function ruleRow(rule, findings, help, page) {
let [first] = findings, address = require_core.z(first?.docs, page.options.homepage), name = address === void 0 ? html`${require_core.Hn(rule)}` : html`<a href="${address}">${require_core.Hn(rule)}</a>`, title = when(!!help?.title, () => html`<br><span>${require_core.Hn(help?.title ?? "")}</span>`);
return html`<tr id="${ruleAnchor(page, rule)}"><th scope="row">${name}${title}</th><td>${findings.length}</td><td>${prose(require_core.Hn(help?.because ?? ""))}</td></tr>`;
}
function suppressedSection({ report }) {
let suppressed = report.findings.filter((finding) => finding.suppressed !== null);
if (suppressed.length === 0) return nothing;
let rows = suppressed.map((finding) => html`<tr><td><code>${require_core.U(report.sources, finding.at)}</code></td><td>${require_core.Hn(finding.rule)}</td><td>${finding.suppressed ? require_core.Hn(require_core.o(finding.suppressed)) : ""}</td></tr>`);
return html`<details class="box"><summary>${require_core.Un(suppressed.length, "finding")} suppressed</summary><table><thead><tr><th scope="col">Place</th><th scope="col">Rule</th><th scope="col">Why it does not count</th></tr></thead><tbody>${rows}</tbody></table></details>`;
}
function memorySection(page) {
let bases = basesOf(trained(page));
if (bases.length === 0) return html`<p class="empty">No figure: it takes a base whose shape is known and a method that can be counted.</p>`;
let left = bases.length - 12;
return html`<p>Least memory for weights, gradients and optimiser states, all on one scale. Activations come on top. Pale bars are the same base by a method that no run uses, with rank 16 on all linear layers.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Memory by method, as a chart">${chart(bases.slice(0, 12))}</div>
${when(left > 0, () => html`<p>${require_core.Un(left, "more base is", "more bases are")} in the table.</p>`)}
<details class="box"><summary>The same as a table</summary><table><thead><tr><th scope="col">Base</th><th scope="col">Method</th><th scope="col">Runs</th><th scope="col">Memory</th></tr></thead><tbody>${bases.flatMap(tableRows)}</tbody></table></details>`;
}
function basesOf(plans) {
let byBase = new Map();
for (let plan of plans) {
let base = require_core.In(plan.facts, "model.id");
if (base === void 0) continue;
let known = byBase.get(base);
known ? known.push(plan) : byBase.set(base, [plan]);
}
return [...byBase].map(([name, runs]) => ({
name,
bars: barsOf(runs)
})).filter(({ bars }) => bars.length > 0).sort((a, b) => largest(b) - largest(a));
}
function barsOf(runs) {
let own = ownBars(runs), used = new Set(own.map(({ label }) => label));
return [...own, ...comparisons(runs).filter(({ label }) => !used.has(label))];
}
const largest = ({ bars }) => Math.max(...bars.map(({ most }) => most));
function ownBars(runs) {
let byMethod = new Map();
for (let run of runs) {
if (require_core.Fn(run.facts, "cost.stateMemory") === void 0) continue;
let label = require_core.An(run.facts);
byMethod.set(label, [...byMethod.get(label) ?? [], run]);
}
return [...byMethod].map(([label, found]) => {
let figures = found.map(({ facts }) => require_core.Fn(facts, "cost.stateMemory") ?? 0), rooms = new Set(found.map(({ facts }) => require_core.Fn(facts, "hardware.totalMemory"))), [room] = rooms.size === 1 ? rooms : [void 0];
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
let figure = runs.map(({ facts }) => require_core.Fn(facts, name)).find((one) => one !== void 0);
return figure === void 0 ? [] : [{
label,
least: figure,
most: figure,
runs: 0,
room: void 0
}];
});
}
const gigabytes = ({ least, most }) => least === most ? `${rounded(most)} GB` : `${rounded(least)} to ${rounded(most)} GB`, rounded = (value) => require_fact_rows.r(value < 10 ? Number(value.toFixed(1)) : Math.round(value)), runsText = ({ runs }) => runs === 0 ? "for comparison" : require_core.Un(runs, "run");
function tableRows({ name, bars }) {
return bars.map((bar) => html`<tr><td>${require_core.Hn(name)}</td><td>${bar.label}</td><td>${runsText(bar)}</td><td>${gigabytes(bar)}</td></tr>`);
}
function chart(bases) {
let scale = 330 / Math.max(...bases.flatMap(({ bars }) => bars.map(reach))), height = bases.reduce((sum, { bars }) => sum + 34 + bars.length * 24, 8), top = 0;
return html`<svg viewBox="0 0 ${720} ${height}" width="${720}" height="${height}" role="img" aria-labelledby="memory-title memory-about"><title id="memory-title">Memory by method</title><desc id="memory-about">The figures stand in the table below.</desc>${bases.map((base) => {
let part = basePart(base, top, scale);
return top += 34 + base.bars.length * 24, part;
})}</svg>`;
}
const reach = ({ most, room }) => Math.max(most, room ?? 0);
function basePart({ name, bars }, top, scale) {
let shown = bars.map((bar, index) => barPart(bar, top + 34 + index * 24, scale));
return html`<text class="base" x="0" y="${top + 22}">${shortened(name, 90)}</text>${shown}`;
}
function barPart(bar, top, scale) {
let length = Math.max(2, bar.most * scale), tick = bar.room === void 0 ? nothing : roomTick(bar.room, top, scale), text = `${gigabytes(bar)}, ${runsText(bar)}`, end = 150 + Math.max(reach(bar) * scale, 2) + 8;
return html`<text class="name" x="${142}" y="${top + 15}">${bar.label}</text><rect class="${bar.runs === 0 ? "bar other" : "bar"}" x="${150}" y="${top + 3}" width="${length.toFixed(1)}" height="${16}" rx="2"/>${tick}<text class="figure" x="${end.toFixed(1)}" y="${top + 15}">${text}</text>`;
}
function roomTick(room, top, scale) {
let x = (150 + room * scale).toFixed(1);
return html`<line class="room" x1="${x}" x2="${x}" y1="${top}" y2="${top + 24 - 2}"><title>${rounded(room)} GB on all accelerators</title></line>`;
}
function planCards(page) {
let { plans } = page.report;
if (plans.length === 0) return html`<p class="empty">No plan was read.</p>`;
let open = plans.length <= 3;
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
}, legend = html`<p class="states">How a value is known: ${[
"stated",
"inherited",
"default",
"derived",
"external",
"unresolved"
].map((state) => html`<span class="state ${state}">${stateWords[state]}</span> `)}</p>`;
function card(plan, open, page) {
let tables = require_fact_rows.n(plan, page.report, page.options.verbose).map(({ title, rows }) => html`<section><h4>${title}</h4><table class="facts"><tbody>${rows.map(tableRow)}</tbody></table></section>`);
return html`<details class="card"${open ? ours(" open") : nothing}>
<summary><span class="label">${require_core.Hn(plan.label)}</span>${levelCounts(page.byPlan.get(plan.id) ?? [])}<code>${require_core.Hn(plan.path)}</code>
<span class="chips">${glance(plan, page)}</span></summary>
<p class="kind" id="${planAnchor(page, plan.id)}">${require_core.Hn(plan.framework)}, ${plan.kind}</p>${tables}</details>`;
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
let method = plan.facts.get("method.kind");
return [
...method === void 0 ? [] : [chip("", require_core.Hn(require_core.An(plan.facts)), method, plan, page)],
...dataNames(plan.facts).map(({ fact }) => chip("data", "", fact, plan, page)),
...asked.flatMap(([word, name]) => {
let fact = plan.facts.get(name);
return fact === void 0 || fact.value === null ? [] : [chip(word, "", fact, plan, page, name)];
})
];
}
function dataNames(facts) {
return Array.from({ length: 3 }, (_, index) => facts.get(`data.train[${index}].id`)).flatMap((fact) => fact === void 0 || fact.value === null ? [] : [{ fact }]);
}
function chip(word, text, fact, plan, page, name = "data.train[].id") {
let { value, known, state } = require_fact_rows.t(name, fact, plan, page.report), shown = typeof fact.value == "number" ? require_fact_rows.r(fact.value) : value;
return html`<span class="state ${state}" title="${known}">${when(word !== "", () => html`<i>${word}</i> `)}${text === "" ? shown : text}</span>`;
}
// src/report/html/style-sheet.ts
const subsets = Array.from({ length: 2 ** require_core.Nn.length - 1 }, (_, bits) => require_core.Nn.filter((_, index) => bits + 1 >> index & 1)), styleSheet = `
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
${[
...require_core.Nn.map((severity) => `#show-${severity}:not(:checked)~.groups .finding.${severity}{display:none}`),
...subsets.map((present) => `${present.map((severity) => `#show-${severity}:not(:checked)`).join("~")}~.groups .group${present.map((severity) => `.has-${severity}`).join("")}${require_core.Nn.filter((severity) => !present.includes(severity)).map((severity) => `:not(.has-${severity})`).join("")}{display:none}`),
`.none{display:none}${require_core.Nn.map((severity) => `#show-${severity}:not(:checked)`).join("~")}~.none{display:block}`
].join("\n")}
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
`, htmlReporter = {
id: "html",
describe: "one page: plans, findings, memory, families",
explainsRules: !0,
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
<footer><p>${require_core.n(page.report)}. tunelint ${page.report.tool.version}</p></footer>
</body>
</html>`;
}
const contentPolicy = `default-src 'none'; style-src 'sha256-${base64(require_core.jn(styleSheet))}'; img-src data:; base-uri 'none'; form-action 'none'`;
function base64(hex) {
let bytes = hex.match(/../g)?.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))) ?? [];
return btoa(bytes.join(""));
}
const title = ({ report }) => `tunelint: ${require_core.r(require_core.Dn(report)) || "no findings"} in ${require_core.Un(report.plans.length, "plan")}`;
function head({ report }) {
let summary = require_core.Dn(report);
return html`<header><h1>Tuning plans</h1>
<ul class="totals">${require_core.Nn.map((severity) => html`<li><strong class="${summary[severity] > 0 ? severity : ""}">${summary[severity]}</strong> ${countWord(severityWords[severity], summary[severity])}</li>`)}<li><strong>${summary.plans}</strong> ${countWord("Plan", summary.plans)}</li><li><strong>${summary.files}</strong> ${countWord("File", summary.files)}</li></ul>
<nav aria-label="On this page"><a href="#findings">Findings</a> <a href="#memory">Memory</a> <a href="#families">Families</a> <a href="#plans">Plans</a></nav></header>`;
}
const countWord = (word, count) => `${word.toLowerCase()}${count === 1 ? "" : "s"}`;
function section(id, heading, content) {
return html`<section id="${id}" aria-labelledby="${id}-heading"><h2 id="${id}-heading">${heading}</h2>
${content}</section>`;
}
function undecided({ report }) {
let waiting = new Map();
for (let { needs } of report.undecided) {
let key = needs.join(", ");
waiting.set(key, (waiting.get(key) ?? 0) + 1);
}
let rows = [...waiting].sort((a, b) => b[1] - a[1]).map(([needs, count]) => html`<tr><td>${require_core.Hn(needs) || "not said"}</td><td>${count}</td></tr>`);
return when(rows.length > 0, () => section("undecided", "Undecided", html`<details class="box"><summary>${require_core.Un(report.undecided.length, "question")} left open for want of a fact</summary><table><thead><tr><th scope="col">Would decide</th><th scope="col">Rules waiting, over all plans</th></tr></thead><tbody>${rows}</tbody></table></details>`));
}
function unread({ report }) {
let items = report.unread.map(({ path, reason }) => html`<li><code>${require_core.Hn(path)}</code> ${require_core.Hn(reason)}</li>`);
return when(items.length > 0, () => section("unread", "Not read", html`<ul>${items}</ul>`));
}
exports.htmlReporter = htmlReporter;
