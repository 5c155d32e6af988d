import { type Fact, type Facts, knownValue, numberOf, textOf } from '../../model/index.ts';
import { type Derivation, derived, recordsOf } from './derivation.ts';

/**
 * Training examples at most: what the intent declares, else what the sources are cut to or hold. Unknown as soon as
 * one source is.
 */
export const exampleCount: Derivation = (facts) => {
  const declared = numberOf(facts, 'intent.data.examples');
  if (declared !== undefined) {
    return { 'data.examples': derived(facts, declared, ['intent.data.examples']) };
  }
  const bounds = recordsOf(facts, 'data.train').map((record) => boundOf(facts, record));
  const known = bounds.filter((bound) => bound !== undefined);
  if (known.length === 0 || known.length < bounds.length) return {};
  const total = known.reduce((sum, bound) => sum + bound.value, 0);
  return {
    'data.examples': derived(
      facts,
      total,
      known.map((bound) => bound.name),
    ),
  };
};

interface Bound {
  readonly value: number;
  readonly name: string;
}

/** The smallest of the limits of a source. */
function boundOf(facts: Facts, record: string): Bound | undefined {
  const bounds = [
    bound(numberOf(facts, `${record}.limit`), `${record}.limit`),
    bound(sliced(textOf(facts, `${record}.split`)), `${record}.split`),
    bound(numberOf(facts, `${record}.rows`), `${record}.rows`),
  ].filter((one) => one !== undefined);
  return bounds.sort((a, b) => a.value - b.value)[0];
}

const bound = (value: number | undefined, name: string): Bound | undefined =>
  value === undefined || value <= 0 ? undefined : { value, name };

/** `train[:500]` holds 500 examples, `train[100:300]` 200; shares of a split say nothing. */
function sliced(split: string | undefined): number | undefined {
  const slice = /^[\w-]+\[(\d*):(\d+)\]$/.exec(split?.trim() ?? '');
  if (slice === null) return undefined;
  const length = Number(slice[2]) - Number(slice[1] === '' ? 0 : slice[1]);
  return length > 0 ? length : undefined;
}

/**
 * Distinct tasks among the sources by their names. Counted only where every name is known; that several names mean
 * several tasks for the model is less certain than that one means one.
 */
export const taskCount: Derivation = (facts) => {
  const records = recordsOf(facts, 'data.train');
  const families = records.map((record) => textOf(facts, `${record}.family`));
  if (records.length === 0 || families.includes(undefined)) return {};
  const distinct = new Set(families).size;
  const from = records.map((record) => `${record}.family`);
  return {
    'data.taskCount': derived(facts, distinct, from, distinct > 1 ? { confidence: 0.5 } : {}),
  };
};

const passage =
  /(^|_)(context|contexts|passages?|documents?|docs|evidence|article|paragraphs?|retrieved)($|_)/i;
const question = /^(question|query|q)$/i;

/**
 * Whether a passage reaches the prompt, by the columns that the file maps: a passage column says yes, a question without
 * one says no, anything else may hold a passage under another name.
 */
export const mappedContext: Derivation = (facts) => {
  const found: Record<string, Fact<boolean>> = {};
  for (const record of recordsOf(facts, 'data.train')) {
    const closed = facts.get(`${record}.closedBook`);
    const mapped = contextOf(knownValue(facts, `${record}.columns`));
    const name = `${record}.context`;
    if (mapped !== undefined) {
      found[name] = derived(facts, mapped, [`${record}.columns`], { confidence: mapped ? 0.9 : 0.8 });
    } else if (closed?.value === true) {
      found[name] = derived(facts, false, [`${record}.closedBook`]);
    }
  }
  return found;
};

/** Frameworks whose own loaders of such sets put the passage before the question. */
const loadsPassages = new Set(['nemo-automodel', 'nemo-rl']);

/** Sets with passages, of which nobody can see whether they reach the prompt: perhaps closed-book questions. */
export const droppedPassages: Derivation = (facts) => {
  if (loadsPassages.has(textOf(facts, 'plan.framework') ?? '')) return {};
  const found: Record<string, Fact<boolean>> = {};
  for (const record of recordsOf(facts, 'data.train')) {
    if (textOf(facts, `${record}.family`) !== 'reading-qa') continue;
    const context = knownValue(facts, `${record}.context`);
    if (context === true) continue;
    const doubt = context === false ? {} : { confidence: 0.5 };
    const from = [context === false ? `${record}.context` : `${record}.family`];
    found[`${record}.closedBook`] = derived(facts, true, from, doubt);
  }
  return found;
};

function contextOf(columns: unknown): boolean | undefined {
  if (!Array.isArray(columns)) return undefined;
  const names = columns.map((column) => String(column).replace(/^[^=]*=/, ''));
  if (names.some((name) => passage.test(name))) return true;
  const asks = names.some((name) => question.test(name));
  return asks && names.every((name) => question.test(name) || /^(answers?|response|output)$/i.test(name))
    ? false
    : undefined;
}
