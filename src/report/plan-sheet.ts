import {
  type Fact,
  type FactValue,
  factKind,
  genericName,
  type NativeKey,
  type Plan,
  type Report,
  type Span,
} from '../model/index.ts';
import { type Paint, paintFor } from './paint.ts';
import { placeText } from './place.ts';
import type { ReportOptions } from './reporter.ts';
import { maskSecrets } from './secrets.ts';
import { clean, counted, truncateAt } from './text.ts';
import { textWidth } from './width.ts';
import { wrap, wrapPieces } from './wrap.ts';

/** What was understood of every plan, fact by fact, with how each is known. No opinions. */
export function renderPlanSheets(report: Report, options: ReportOptions): string {
  const sheet: Sheet = { report, options, paint: paintFor(options), width: Math.min(options.width, widest) };
  const plans = report.plans.map((plan) => planSheet(plan, sheet).join('\n'));
  const read = `${counted(report.plans.length, 'plan')} in ${counted(report.files.length, 'file')}`;
  return `${[...plans, read].join('\n\n')}\n`;
}

const widest = 80;
const longestName = 32;
const longestValue = 28;
/** Values are shown so far; the file holds the rest. */
const longestText = 300;

interface Sheet {
  readonly report: Report;
  readonly options: ReportOptions;
  readonly paint: Paint;
  readonly width: number;
}

/** Sections in the order in which a person asks, with the first words of the facts that belong to each. */
const sections = [
  ['Run', ['plan']],
  ['Model', ['model', 'tokens', 'security']],
  ['Method', ['method', 'objective', 'quantization']],
  ['Adapter', ['adapter', 'prompt']],
  ['Data', ['data']],
  ['Hyperparameters', ['hyper']],
  ['Precision, memory and hardware', ['precision', 'memory', 'hardware', 'distributed', 'cost']],
  ['Checkpoints and evaluation', ['checkpoint', 'evaluation']],
  ['Output', ['output', 'logging']],
  ['Serving', ['serving']],
  ['Intent', ['intent']],
  ['Project', ['project']],
  ['Keys', ['keys', 'secrets']],
] as const;

/** Said in the head of the sheet. */
const inHead: ReadonlySet<string> = new Set(['plan.path', 'plan.framework', 'plan.kind']);

function planSheet(plan: Plan, sheet: Sheet): readonly string[] {
  const { paint, width } = sheet;
  const rows = [...plan.facts]
    .filter(([name, fact]) => !inHead.has(name) && isShown(fact, sheet.options))
    .map(([name, fact]) => row(name, fact, plan, sheet));
  const columns = columnsFor(rows);
  return [
    paint.bold(clean(plan.label)),
    ...wrap(clean(`${plan.path}, ${plan.framework}, ${plan.kind}`), { width, indent: 0 }, paint.dim),
    ...sections.flatMap(([title, prefixes]) => section(title, rowsOf(rows, prefixes), columns, sheet)),
    ...section('Other', othersOf(rows), columns, sheet),
    ...notUnderstood(plan, sheet),
  ];
}

/** What nobody wrote and no default decides is only said when asked for. */
function isShown({ state }: Fact, { verbose }: ReportOptions): boolean {
  return verbose || (state !== 'unset' && state !== 'not-expressible');
}

interface Row {
  readonly name: string;
  readonly value: string;
  readonly known: string;
}

function row(name: string, fact: Fact, plan: Plan, { report }: Sheet): Row {
  const value = fact.value === null ? rawText(fact) : valueText(fact.value, factKind(name)?.unit);
  const unsure =
    fact.confidence === undefined || fact.confidence >= 1 ? '' : `, ${percent(fact.confidence)} sure`;
  return {
    name,
    value: truncateAt(maskSecrets(clean(value)), longestText),
    known: clean(knownText(fact, plan, report)) + unsure,
  };
}

function rawText({ raw, state }: Fact): string {
  return raw !== undefined && state !== 'unset' ? raw : '-';
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function valueText(value: FactValue, unit: string | undefined): string {
  if (Array.isArray(value)) return value.length === 0 ? '(none)' : value.map(String).join(', ');
  if (typeof value !== 'number') return value === '' ? '(empty)' : String(value);
  return unit === undefined ? numberText(value) : `${numberText(value)} ${unit}`;
}

/** Large counts in groups of three digits, fractions to four digits, small ones as people write rates: `2e-5`. */
function numberText(value: number): string {
  if (Number.isInteger(value)) return Math.abs(value) < 10_000 ? String(value) : value.toLocaleString('en');
  const rounded = Number(value.toPrecision(4));
  return Math.abs(rounded) < 0.001 ? rounded.toExponential() : String(rounded);
}

/** How a fact is known, for people. */
function knownText(fact: Fact, plan: Plan, report: Report): string {
  const note = fact.note === undefined ? '' : ` (${fact.note})`;
  switch (fact.state) {
    case 'stated':
    case 'inherited':
      return `${fact.at ? shortPlace(fact.at, plan, report) : fact.state}${note}`;
    case 'default':
      return fact.note ?? `default of ${plan.framework}`;
    case 'derived':
      return `derived${fact.from?.length ? ` from ${fact.from.join(', ')}` : ''}${note}`;
    case 'external':
      return fact.note ?? 'decided outside the files';
    case 'unresolved':
      return `${fact.at ? `${shortPlace(fact.at, plan, report)}, ` : ''}not readable${note}`;
    case 'unset':
      return `not set${note}`;
    case 'not-expressible':
      return `${plan.framework} has no way to say it`;
  }
}

/** `file:line`, without the folders where they are those of the plan itself. */
function shortPlace(at: NonNullable<Fact['at']>, plan: Plan, { sources }: Report): string {
  const place = placeText(sources, at).replace(/:\d+$/, '');
  return at.file === plan.path ? place.slice(place.lastIndexOf('/') + 1) : place;
}

interface Columns {
  readonly value: number;
  readonly known: number;
}

const indent = 2;
const gap = 2;

function columnsFor(rows: readonly Row[]): Columns {
  const widestOf = (texts: readonly string[], limit: number): number =>
    texts
      .map(textWidth)
      .filter((width) => width <= limit)
      .reduce((most, width) => Math.max(most, width), 8);
  const value =
    indent +
    widestOf(
      rows.map(({ name }) => name),
      longestName,
    ) +
    gap;
  return {
    value,
    known:
      value +
      widestOf(
        rows.map((one) => one.value),
        longestValue,
      ) +
      gap,
  };
}

const firstWord = (name: string): string => /^\w+/.exec(name)?.[0] ?? name;

function rowsOf(rows: readonly Row[], prefixes: readonly string[]): readonly Row[] {
  return rows.filter(({ name }) => prefixes.includes(firstWord(name)));
}

function othersOf(rows: readonly Row[]): readonly Row[] {
  const placed: readonly string[] = sections.flatMap(([, prefixes]) => prefixes);
  return rows.filter(({ name }) => !placed.includes(firstWord(name)));
}

function section(title: string, rows: readonly Row[], columns: Columns, sheet: Sheet): string[] {
  if (rows.length === 0) return [];
  return ['', sheet.paint.bold(title), ...rows.flatMap((one) => rowLines(one, columns, sheet))];
}

/** Name, value and how it is known on one line where they fit; what does not fit goes below. */
function rowLines({ name, value, known }: Row, columns: Columns, { paint, width }: Sheet): string[] {
  const lead = `${' '.repeat(indent)}${name}`;
  const valueLines = wrap(value, { width, indent: columns.value });
  const joined = textWidth(lead) + gap <= columns.value;
  const lines = joined
    ? [lead + (valueLines[0] ?? '').slice(lead.length), ...valueLines.slice(1)]
    : [lead, ...valueLines];
  const last = lines.at(-1) ?? '';
  const column = knownColumn(textWidth(last), textWidth(known), columns.known, width);
  if (column === undefined) return [...lines, ...wrap(known, { width, indent: columns.value }, paint.dim)];
  return [...lines.slice(0, -1), `${last}${' '.repeat(column - textWidth(last))}${paint.dim(known)}`];
}

/** In its column if it fits there, else right behind the value, else nowhere on this line. */
function knownColumn(taken: number, needed: number, column: number, width: number): number | undefined {
  const free = taken + gap;
  if (free <= column && column + needed <= width) return column;
  return free + needed <= width ? free : undefined;
}

/** Keys of the file that no fact came from, without their indexes and once each. */
function notUnderstood(plan: Plan, { paint, width }: Sheet): string[] {
  const used = usedKeys(plan);
  const unused = plan.native
    .filter((key) => key.shape === 'scalar' && !key.overridden && !isUsed(key, used))
    .map(({ path }) => clean(genericName(path)));
  const names = [...new Set(unused)];
  if (names.length === 0) return [];
  const pieces = names.map((name, index) => ({ text: index < names.length - 1 ? `${name},` : name }));
  return ['', paint.bold('Keys that no fact came from'), ...wrapPieces(pieces, { width, indent })];
}

interface UsedKeys {
  readonly exact: ReadonlySet<string>;
  /** Keys whose whole content a fact took. */
  readonly whole: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

const placeKey = ({ file, start }: Span): string => `${start} ${file}`;

function usedKeys({ facts }: Plan): UsedKeys {
  const named = [...facts].flatMap(([name, { nativeKey }]) =>
    nativeKey === undefined ? [] : [{ name, nativeKey }],
  );
  const places = [...facts.values()].flatMap(({ at, keyAt, also }) => [
    at,
    keyAt,
    ...(also ?? []).map((one) => one.at),
  ]);
  return {
    exact: new Set(named.map(({ nativeKey }) => nativeKey)),
    // A list of records only counts them: what is inside has facts of its own.
    whole: new Set(
      named.filter(({ name }) => factKind(name)?.type !== 'list').map(({ nativeKey }) => nativeKey),
    ),
    places: new Set(places.filter((at) => at !== undefined).map(placeKey)),
  };
}

/** A key is used when a fact names it or stands at its place, or when a fact took all of a map or list around it. */
function isUsed({ path, at, keyAt }: NativeKey, { exact, whole, places }: UsedKeys): boolean {
  if (exact.has(path) || places.has(placeKey(at)) || places.has(placeKey(keyAt))) return true;
  for (let end = parentEnd(path, path.length); end > 0; end = parentEnd(path, end)) {
    if (whole.has(path.slice(0, end))) return true;
  }
  return false;
}

function parentEnd(path: string, end: number): number {
  return Math.max(path.lastIndexOf('.', end - 1), path.lastIndexOf('[', end - 1));
}
