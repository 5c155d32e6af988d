import { type Finding, type Plan, type Severity, severities } from '../../model/index.ts';
import { frameLines } from '../code-frame.ts';
import { groupBy, liveFindings, suppressionText, worstFirst } from '../findings.ts';
import { docsLink, placeText } from '../place.ts';
import type { RuleHelp } from '../reporter.ts';
import { clean, counted } from '../text.ts';
import { html, type Markup, nothing, ours, prose, when } from './markup.ts';
import { type Page, planAnchor, ruleAnchor } from './page.ts';

const frameWidth = 120;
/** Groups that stand open; the others show what they hold, and open when asked. */
const mostOpen = 20;

export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Note',
};

/** `2 errors`, `1 note`, each in its colour. */
export function levelCounts(findings: readonly Finding[]): Markup {
  const badges = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    const word = severityWords[severity].toLowerCase();
    return count === 0 ? [] : [html`<span class="level ${severity}">${counted(count, word)}</span>`];
  });
  return html`${badges}`;
}

/** Findings by plan, those of the worst plans first, behind a filter that needs no script. */
export function findingsSection(page: Page): Markup {
  const live = liveFindings(page.report);
  if (live.length === 0) return html`<p class="empty">Nothing to report.</p>`;
  const plans = new Map(page.report.plans.map((plan) => [plan.id, plan]));
  const groups = [...groupBy(live, ({ plan, at }) => plan ?? `file ${at.file}`).values()];
  groups.sort((a, b) => worst(a) - worst(b));
  return html`<div class="filtered">${filter(live)}
<p class="none">Every level is switched off.</p>
<div class="groups">${groups.map((findings, index) => group(findings, index < mostOpen, plans, page))}</div></div>
${ruleTable(live, page)}`;
}

const rank = ({ severity }: Finding): number => severities.indexOf(severity);
const worst = (findings: readonly Finding[]): number => Math.min(...findings.map(rank));

/** Checkboxes ahead of the list: the style sheet hides what is not ticked. */
function filter(findings: readonly Finding[]): Markup {
  const boxes = severities.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return html`<input type="checkbox" id="show-${severity}" class="show" checked><label for="show-${severity}"><span class="level ${severity}">${severityWords[severity]}</span> ${count}</label>`;
  });
  return html`<span class="legend">Show</span> ${boxes}`;
}

function group(
  findings: readonly Finding[],
  isOpen: boolean,
  plans: ReadonlyMap<string, Plan>,
  page: Page,
): Markup {
  const [first] = findings;
  const plan = first?.plan ? plans.get(first.plan) : undefined;
  const present = severities.filter((severity) => findings.some((finding) => finding.severity === severity));
  const path = html`<code>${clean(plan?.path ?? first?.at.file ?? '')}</code>`;
  const label = when(plan !== undefined, () => html`${clean(plan?.label ?? '')} `);
  const heading = html`<h3>${label}${path}</h3> ${levelCounts(findings)}`;
  const link = when(
    plan !== undefined,
    () =>
      html`<p class="where"><a href="#${planAnchor(page, plan?.id ?? '')}">What was understood of it</a></p>`,
  );
  const classes = present.map((severity) => `has-${severity}`).join(' ');
  const open = isOpen ? ours(' open') : nothing;
  const items = worstFirst(findings).map((finding) => item(finding, page));
  return html`<details class="group ${classes}"${open}><summary>${heading}</summary>${link}${items}</details>`;
}

function item(finding: Finding, page: Page): Markup {
  const { severity, rule, message, advice } = finding;
  return html`<article class="finding ${severity}">
<p><span class="level ${severity}">${severityWords[severity]}</span> ${prose(clean(message))}</p>
${frame(finding, page)}${when(!!advice, () => html`<p class="advice">${prose(clean(advice ?? ''))}</p>`)}
<p class="where"><code>${placeText(page.report.sources, finding.at)}</code> <a href="#${ruleAnchor(page, rule)}">${clean(rule)}</a>${when(finding.confidence === 'low', () => html` <span>less certain</span>`)}</p>
${related(finding, page)}</article>`;
}

function frame(finding: Finding, { report: { sources } }: Page): Markup {
  const text = sources.text(finding.at.file);
  if (text === undefined) return nothing;
  const secret = finding.fact.startsWith('secrets');
  const lines = frameLines(text, sources.range(finding.at), { width: frameWidth, secret });
  if (lines.length === 0) return nothing;
  const rows = lines.map(
    ({ number, text: shown }, index) => html`${index === 0 ? '' : '\n'}<b>${number}</b> ${shown}`,
  );
  return html`<pre tabindex="0">${rows}</pre>`;
}

function related({ related: places }: Finding, { report: { sources } }: Page): Markup {
  if (places.length === 0) return nothing;
  const items = places.map(
    ({ at, message }) => html`<li><code>${placeText(sources, at)}</code> ${clean(message)}</li>`,
  );
  return html`<details><summary>${counted(places.length, 'related place')}</summary><ul>${items}</ul></details>`;
}

/** Each rule once, with its reason, so that a thousand findings do not repeat it. */
function ruleTable(live: readonly Finding[], page: Page): Markup {
  const help = new Map((page.options.rules ?? []).map((rule) => [rule.id, rule]));
  const byRule = groupBy(live, ({ rule }) => rule);
  const rows = [...page.ruleNumbers.keys()].map((rule) =>
    ruleRow(rule, byRule.get(rule) ?? [], help.get(rule), page),
  );
  return html`<h3>Rules behind them</h3>
<table class="rules"><thead><tr><th scope="col">Rule</th><th scope="col">Findings</th><th scope="col">Why</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function ruleRow(rule: string, findings: readonly Finding[], help: RuleHelp | undefined, page: Page): Markup {
  const [first] = findings;
  const address = docsLink(first?.docs, page.options.homepage);
  const name = address === undefined ? html`${clean(rule)}` : html`<a href="${address}">${clean(rule)}</a>`;
  const title = when(!!help?.title, () => html`<br><span>${clean(help?.title ?? '')}</span>`);
  return html`<tr id="${ruleAnchor(page, rule)}"><th scope="row">${name}${title}</th><td>${findings.length}</td><td>${prose(clean(help?.because ?? ''))}</td></tr>`;
}

/** What was accepted, and why. */
export function suppressedSection({ report }: Page): Markup {
  const suppressed = report.findings.filter((finding) => finding.suppressed !== null);
  if (suppressed.length === 0) return nothing;
  const rows = suppressed.map(
    (finding) =>
      html`<tr><td><code>${placeText(report.sources, finding.at)}</code></td><td>${clean(finding.rule)}</td><td>${finding.suppressed ? clean(suppressionText(finding.suppressed)) : ''}</td></tr>`,
  );
  return html`<details class="box"><summary>${counted(suppressed.length, 'finding')} suppressed</summary><table><thead><tr><th scope="col">Place</th><th scope="col">Rule</th><th scope="col">Why it does not count</th></tr></thead><tbody>${rows}</tbody></table></details>`;
}
