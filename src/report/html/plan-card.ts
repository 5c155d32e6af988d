import { type Fact, type FactState, type Facts, methodName, type Plan } from '../../model/index.ts';
import { type FactRow, factRow, factSections, numberText } from '../fact-rows.ts';
import { clean } from '../text.ts';
import { levelCounts } from './findings.ts';
import { html, type Markup, nothing, ours, prose, when } from './markup.ts';
import { type Page, planAnchor } from './page.ts';

/** Cards stand open where there are few enough to read them all. */
const mostOpen = 3;

/** One card a plan: what it is at a glance, every fact behind it. */
export function planCards(page: Page): Markup {
  const { plans } = page.report;
  if (plans.length === 0) return html`<p class="empty">No plan was read.</p>`;
  const open = plans.length <= mostOpen;
  return html`${legend}<div class="cards">${plans.map((plan) => card(plan, open, page))}</div>`;
}

const stateWords: Readonly<Record<FactState, string>> = {
  stated: 'written in the file',
  inherited: 'written in a file it refers to',
  default: 'default of the framework',
  derived: 'computed',
  unset: 'not set',
  external: 'decided elsewhere',
  unresolved: 'not readable',
  'not-expressible': 'cannot be said',
};

const legend = html`<p class="states">How a value is known: ${(
  ['stated', 'inherited', 'default', 'derived', 'external', 'unresolved'] as const
).map((state) => html`<span class="state ${state}">${stateWords[state]}</span> `)}</p>`;

function card(plan: Plan, open: boolean, page: Page): Markup {
  const sections = factSections(plan, page.report, page.options.verbose);
  const tables = sections.map(
    ({ title, rows }) =>
      html`<section><h4>${title}</h4><table class="facts"><tbody>${rows.map(tableRow)}</tbody></table></section>`,
  );
  // A browser opens a closed card when a link leads to something inside it, so that is where the anchor stands.
  return html`<details class="card"${open ? ours(' open') : nothing}>
<summary><span class="label">${clean(plan.label)}</span>${levelCounts(page.byPlan.get(plan.id) ?? [])}<code>${clean(plan.path)}</code>
<span class="chips">${glance(plan, page)}</span></summary>
<p class="kind" id="${planAnchor(page, plan.id)}">${clean(plan.framework)}, ${plan.kind}</p>${tables}</details>`;
}

function tableRow({ name, value, known, state }: FactRow): Markup {
  return html`<tr><th scope="row">${name}</th><td class="value ${state}">${value}</td><td class="known">${prose(known)}</td></tr>`;
}

/** What a person asks first of a run, each with the fact that says it. */
const asked: readonly (readonly [word: string, name: string])[] = [
  ['rank', 'adapter.rank'],
  ['alpha', 'adapter.alpha'],
  ['virtual tokens', 'prompt.virtualTokens'],
  ['bits', 'quantization.bits'],
  ['rate', 'hyper.learningRate'],
  ['epochs', 'hyper.epochs'],
  ['batch', 'hyper.effectiveBatch'],
  ['held out', 'data.heldOutKind'],
];

/** Method, data and main settings, marked by how each is known. */
function glance(plan: Plan, page: Page): readonly Markup[] {
  const method = plan.facts.get('method.kind');
  return [
    ...(method === undefined ? [] : [chip('', clean(methodName(plan.facts)), method, plan, page)]),
    ...dataNames(plan.facts).map(({ fact }) => chip('data', '', fact, plan, page)),
    ...asked.flatMap(([word, name]) => {
      const fact = plan.facts.get(name);
      return fact === undefined || fact.value === null ? [] : [chip(word, '', fact, plan, page, name)];
    }),
  ];
}

const mostNames = 3;

function dataNames(facts: Facts): readonly { readonly fact: Fact }[] {
  return Array.from({ length: mostNames }, (_, index) => facts.get(`data.train[${index}].id`)).flatMap(
    (fact) => (fact === undefined || fact.value === null ? [] : [{ fact }]),
  );
}

function chip(
  word: string,
  text: string,
  fact: Fact,
  plan: Plan,
  page: Page,
  name = 'data.train[].id',
): Markup {
  const { value, known, state } = factRow(name, fact, plan, page.report);
  // The word before it says what is counted.
  const shown = typeof fact.value === 'number' ? numberText(fact.value) : value;
  const label = when(word !== '', () => html`<i>${word}</i> `);
  return html`<span class="state ${state}" title="${known}">${label}${text === '' ? shown : text}</span>`;
}
