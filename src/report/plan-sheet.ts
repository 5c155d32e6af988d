import { factKind, genericName, type NativeKey, type Plan, type Report, type Span } from '../model/index.ts';
import { type FactRow, factSections } from './fact-rows.ts';
import { type Paint, paintFor } from './paint.ts';
import type { ReportOptions } from './reporter.ts';
import { clean, counted } from './text.ts';
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

interface Sheet {
  readonly report: Report;
  readonly options: ReportOptions;
  readonly paint: Paint;
  readonly width: number;
}

function planSheet(plan: Plan, sheet: Sheet): readonly string[] {
  const { paint, width } = sheet;
  const sections = factSections(plan, sheet.report, sheet.options.verbose);
  const columns = columnsFor(sections.flatMap(({ rows }) => rows));
  return [
    paint.bold(clean(plan.label)),
    ...wrap(clean(`${plan.path}, ${plan.framework}, ${plan.kind}`), { width, indent: 0 }, paint.dim),
    ...sections.flatMap(({ title, rows }) => [
      '',
      paint.bold(title),
      ...rows.flatMap((row) => rowLines(row, columns, sheet)),
    ]),
    ...notUnderstood(plan, sheet),
  ];
}

interface Columns {
  readonly value: number;
  readonly known: number;
}

const indent = 2;
const gap = 2;

function columnsFor(rows: readonly FactRow[]): Columns {
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

/** Name, value and how it is known on one line where they fit; what does not fit goes below. */
function rowLines({ name, value, known }: FactRow, columns: Columns, { paint, width }: Sheet): string[] {
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
