import type { Plan } from '../../model/index.ts';
import { clean, counted } from '../text.ts';
import { type AimNode, type Family, familiesOf, type RunNode } from './families.ts';
import { html, type Markup, when } from './markup.ts';
import { type Page, planAnchor, trained } from './page.ts';
import { shortened } from './shortened.ts';

/** Pictures that are shown at once; the others are folded away. */
const mostShown = 8;

/** Base → what is trained on it → what for, one picture a base. */
export function familiesSection(page: Page): Markup {
  const plans = trained(page);
  const families = familiesOf(plans);
  const unnamed = plans.length - families.reduce((sum, family) => sum + plansIn(family), 0);
  if (families.length === 0) return html`<p class="empty">No file names the base that it tunes.</p>`;
  const shown = families.slice(0, mostShown);
  const folded = families.slice(mostShown);
  return html`<p class="key"><span class="swatch adapter"></span> adapter on the base <span class="swatch copy"></span> own copy of the base <span class="swatch task"></span> task <span class="swatch data"></span> training data, where the run has no task of its own</p>
${shown.map((family, index) => picture(family, index, page))}
${when(folded.length > 0, () => html`<details class="box"><summary>${counted(folded.length, 'more base')}</summary>${folded.map((family, index) => picture(family, mostShown + index, page))}</details>`)}
${when(unnamed > 0, () => html`<p>${counted(unnamed, 'run')} left out: the files do not name a base.</p>`)}`;
}

const plansIn = ({ runs, left }: Family): number => runs.reduce((sum, { plans }) => sum + plans.length, left);

const row = 32;
const box = 24;
const columns = { base: 0, run: 300, aim: 590 } as const;
const widths = { base: 260, run: 250, aim: 260 } as const;
const width = columns.aim + widths.aim;
/** Columns of text that fit a box, at the width of the style sheet's fixed font. */
const fits = (boxWidth: number): number => Math.floor((boxWidth - 14) / 6.7);

interface Column {
  readonly x: number;
  readonly width: number;
}

function picture(family: Family, index: number, page: Page): Markup {
  const rows = Math.max(family.runs.length, family.aims.length, 1);
  const height = rows * row;
  const middle = (height - row) / 2;
  const runTop = (at: number): number => ((rows - family.runs.length) / 2 + at) * row;
  const aimTop = (at: number): number => ((rows - family.aims.length) / 2 + at) * row;
  const edges = family.runs.flatMap((run, at) => [
    edge(columns.base + widths.base, middle, columns.run, runTop(at)),
    ...run.aims.map((aim) => edge(columns.run + widths.run, runTop(at), columns.aim, aimTop(aim))),
  ]);
  const title = `family-${index + 1}`;
  const base = node({ x: columns.base, width: widths.base }, middle, 'base', family.base);
  return html`<figure><div class="scroll" tabindex="0" role="region" aria-label="What is trained on one base, as a picture"><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-labelledby="${title}"><title id="${title}">${inWords(family)}</title>${edges}${base}${family.runs.map((run, at) => runNode(run, runTop(at), page))}${family.aims.map((aim, at) => aimNode(aim, aimTop(at)))}</svg></div>${when(family.left > 0, () => html`<figcaption>${counted(family.left, 'more run')} not drawn.</figcaption>`)}</figure>`;
}

/** The picture for those who hear it. */
function inWords({ base, runs, left }: Family): string {
  const parts = runs.map(({ method, plans }) => `${method} (${counted(plans.length, 'run')})`);
  return clean(`${base}: ${parts.join(', ')}${left > 0 ? `, and ${counted(left, 'more run')}` : ''}`);
}

function edge(fromX: number, fromTop: number, toX: number, toTop: number): Markup {
  const [y1, y2] = [fromTop + row / 2, toTop + row / 2];
  const bend = (fromX + toX) / 2;
  return html`<path class="edge" d="M${fromX} ${y1}C${bend} ${y1} ${bend} ${y2} ${toX} ${y2}"/>`;
}

function node({ x, width: boxWidth }: Column, top: number, kind: string, name: string, whole = name): Markup {
  return html`<g class="node ${kind}"><title>${clean(whole)}</title><rect x="${x + 1}" y="${top + (row - box) / 2}" width="${boxWidth - 2}" height="${box}" rx="${kind === 'adapter' ? 12 : 3}"/><text x="${x + 8}" y="${top + row / 2 + 4}">${shortened(name, fits(boxWidth))}</text></g>`;
}

function runNode({ method, copy, plans }: RunNode, top: number, page: Page): Markup {
  const column = { x: columns.run, width: widths.run };
  const kind = copy ? 'copy' : 'adapter';
  const [only] = plans;
  if (plans.length !== 1 || only === undefined) {
    return node(column, top, kind, `${method}, ${counted(plans.length, 'run')}`);
  }
  const file = shortened(placeOf(only), Math.max(8, fits(column.width) - method.length - 2));
  return html`<a href="#${planAnchor(page, only.id)}">${node(column, top, kind, `${method}, ${file}`, only.path)}</a>`;
}

const placeOf = ({ path }: Plan): string => path.slice(path.lastIndexOf('/') + 1);

function aimNode({ kind, name }: AimNode, top: number): Markup {
  return node({ x: columns.aim, width: widths.aim }, top, kind, name);
}
