import {
  type Fact,
  type FactState,
  type FactValue,
  factKind,
  type Plan,
  type Report,
} from '../model/index.ts';
import { placeText } from './place.ts';
import { maskSecrets } from './secrets.ts';
import { clean, truncateAt } from './text.ts';

/** A fact as people read it. Fit to print: no control characters, credentials starred out. */
export interface FactRow {
  readonly name: string;
  readonly value: string;
  /** How it is known: a place, a default, what it was computed from. */
  readonly known: string;
  readonly state: FactState;
}

export interface FactSection {
  readonly title: string;
  readonly rows: readonly FactRow[];
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

/** Said in the head of a plan. */
const inHead: ReadonlySet<string> = new Set(['plan.path', 'plan.framework', 'plan.kind']);

/** Values are shown so far; the file holds the rest. */
const longestText = 300;

/** The facts of a plan by section; sections without any are left out. */
export function factSections(plan: Plan, report: Report, verbose: boolean): readonly FactSection[] {
  const rows = [...plan.facts]
    .filter(([name, fact]) => !inHead.has(name) && isShown(fact, verbose))
    .map(([name, fact]) => factRow(name, fact, plan, report));
  const placed: readonly string[] = sections.flatMap(([, words]) => words);
  return [
    ...sections.map(([title, words]: readonly [string, readonly string[]]) => ({
      title,
      rows: rows.filter(({ name }) => words.includes(firstWord(name))),
    })),
    { title: 'Other', rows: rows.filter(({ name }) => !placed.includes(firstWord(name))) },
  ].filter(({ rows: found }) => found.length > 0);
}

const firstWord = (name: string): string => /^\w+/.exec(name)?.[0] ?? name;

/** What nobody wrote and no default decides is only said when asked for. */
function isShown({ state }: Fact, verbose: boolean): boolean {
  return verbose || (state !== 'unset' && state !== 'not-expressible');
}

/** One fact as people read it. */
export function factRow(name: string, fact: Fact, plan: Plan, report: Report): FactRow {
  const value = fact.value === null ? rawText(fact) : valueText(fact.value, factKind(name)?.unit);
  const unsure =
    fact.confidence === undefined || fact.confidence >= 1 ? '' : `, ${percent(fact.confidence)} sure`;
  return {
    name,
    value: truncateAt(maskSecrets(clean(value)), longestText),
    known: clean(knownText(fact, plan, report)) + unsure,
    state: fact.state,
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
export function numberText(value: number): string {
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
