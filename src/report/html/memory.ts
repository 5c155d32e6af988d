import { methodName, numberOf, type Plan, textOf } from '../../model/index.ts';
import { numberText } from '../fact-rows.ts';
import { clean, counted } from '../text.ts';
import { html, type Markup, nothing, when } from './markup.ts';
import { type Page, trained } from './page.ts';
import { shortened } from './shortened.ts';

/** One bar: what runs of one method take at least, on one base. */
interface Bar {
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly runs: number;
  /** Memory of all accelerators, where the runs agree on it. */
  readonly room: number | undefined;
}

interface Base {
  readonly name: string;
  readonly bars: readonly Bar[];
}

/** Bases in the picture; the table holds all of them. */
const mostBases = 12;

/** Memory by method: a picture to compare by, and the same figures as a table. */
export function memorySection(page: Page): Markup {
  const bases = basesOf(trained(page));
  if (bases.length === 0) {
    return html`<p class="empty">No figure: it takes a base whose shape is known and a method that can be counted.</p>`;
  }
  const left = bases.length - mostBases;
  return html`<p>Least memory for weights, gradients and optimiser states, all on one scale. Activations come on top. Pale bars are the same base by a method that no run uses, with rank 16 on all linear layers.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Memory by method, as a chart">${chart(bases.slice(0, mostBases))}</div>
${when(left > 0, () => html`<p>${counted(left, 'more base is', 'more bases are')} in the table.</p>`)}
<details class="box"><summary>The same as a table</summary><table><thead><tr><th scope="col">Base</th><th scope="col">Method</th><th scope="col">Runs</th><th scope="col">Memory</th></tr></thead><tbody>${bases.flatMap(tableRows)}</tbody></table></details>`;
}

function basesOf(plans: readonly Plan[]): readonly Base[] {
  const byBase = new Map<string, Plan[]>();
  for (const plan of plans) {
    const base = textOf(plan.facts, 'model.id');
    if (base === undefined) continue;
    const known = byBase.get(base);
    if (known) known.push(plan);
    else byBase.set(base, [plan]);
  }
  return [...byBase]
    .map(([name, runs]) => ({ name, bars: barsOf(runs) }))
    .filter(({ bars }) => bars.length > 0)
    .sort((a, b) => largest(b) - largest(a));
}

/** What the runs take, and what they would take by a method that none of them uses. */
function barsOf(runs: readonly Plan[]): readonly Bar[] {
  const own = ownBars(runs);
  const used = new Set(own.map(({ label }) => label));
  return [...own, ...comparisons(runs).filter(({ label }) => !used.has(label))];
}

const largest = ({ bars }: Base): number => Math.max(...bars.map(({ most }) => most));

function ownBars(runs: readonly Plan[]): readonly Bar[] {
  const byMethod = new Map<string, Plan[]>();
  for (const run of runs) {
    if (numberOf(run.facts, 'cost.stateMemory') === undefined) continue;
    const label = methodName(run.facts);
    byMethod.set(label, [...(byMethod.get(label) ?? []), run]);
  }
  const bars = [...byMethod].map(([label, found]) => {
    const figures = found.map(({ facts }) => numberOf(facts, 'cost.stateMemory') ?? 0);
    const rooms = new Set(found.map(({ facts }) => numberOf(facts, 'hardware.totalMemory')));
    const [room] = rooms.size === 1 ? rooms : [undefined];
    return { label, least: Math.min(...figures), most: Math.max(...figures), runs: found.length, room };
  });
  return bars.sort((a, b) => b.most - a.most);
}

/** What the base would take by the usual other ways: the same for every run on it. */
function comparisons(runs: readonly Plan[]): readonly Bar[] {
  return (
    [
      ['LoRA', 'cost.loraMemory'],
      ['QLoRA', 'cost.qloraMemory'],
    ] as const
  ).flatMap(([label, name]) => {
    const figure = runs.map(({ facts }) => numberOf(facts, name)).find((one) => one !== undefined);
    return figure === undefined ? [] : [{ label, least: figure, most: figure, runs: 0, room: undefined }];
  });
}

const gigabytes = ({ least, most }: Bar): string =>
  least === most ? `${rounded(most)} GB` : `${rounded(least)} to ${rounded(most)} GB`;

const rounded = (value: number): string =>
  numberText(value < 10 ? Number(value.toFixed(1)) : Math.round(value));

const runsText = ({ runs }: Bar): string => (runs === 0 ? 'for comparison' : counted(runs, 'run'));

function tableRows({ name, bars }: Base): readonly Markup[] {
  return bars.map(
    (bar) =>
      html`<tr><td>${clean(name)}</td><td>${bar.label}</td><td>${runsText(bar)}</td><td>${gigabytes(bar)}</td></tr>`,
  );
}

const row = 24;
const heading = 34;
const left = 150;
const barWidth = 330;
const width = 720;

function chart(bases: readonly Base[]): Markup {
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

const reach = ({ most, room }: Bar): number => Math.max(most, room ?? 0);

function basePart({ name, bars }: Base, top: number, scale: number): Markup {
  const shown = bars.map((bar, index) => barPart(bar, top + heading + index * row, scale));
  return html`<text class="base" x="0" y="${top + 22}">${shortened(name, 90)}</text>${shown}`;
}

function barPart(bar: Bar, top: number, scale: number): Markup {
  const length = Math.max(2, bar.most * scale);
  const tick = bar.room === undefined ? nothing : roomTick(bar.room, top, scale);
  const text = `${gigabytes(bar)}, ${runsText(bar)}`;
  const end = left + Math.max(reach(bar) * scale, 2) + 8;
  return html`<text class="name" x="${left - 8}" y="${top + 15}">${bar.label}</text><rect class="${bar.runs === 0 ? 'bar other' : 'bar'}" x="${left}" y="${top + 3}" width="${length.toFixed(1)}" height="${row - 8}" rx="2"/>${tick}<text class="figure" x="${end.toFixed(1)}" y="${top + 15}">${text}</text>`;
}

function roomTick(room: number, top: number, scale: number): Markup {
  const x = (left + room * scale).toFixed(1);
  return html`<line class="room" x1="${x}" x2="${x}" y1="${top}" y2="${top + row - 2}"><title>${rounded(room)} GB on all accelerators</title></line>`;
}
