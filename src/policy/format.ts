import type { Fact, FactKind, FactValue, Scalar } from '../model/index.ts';

/** Longer values are cut in messages; the whole one stands in the file that the finding points at. */
const longestText = 200;
/** Members of a list that a message names before it counts the rest. */
const mostMembers = 5;

/** A fact's value as a person would write it in a sentence. */
export function formatFact(fact: Fact, kind: FactKind | undefined): string {
  if (fact.value === null) return '';
  if (typeof fact.value === 'number' && asWritten(fact, kind)) return fact.raw ?? String(fact.value);
  return formatValue(fact.value, kind);
}

export function formatValue(value: FactValue, kind?: FactKind): string {
  if (typeof value === 'object') return joined(value.map((member) => formatScalar(member, kind)));
  return formatScalar(value, kind);
}

function formatScalar(value: Scalar, kind: FactKind | undefined): string {
  if (typeof value === 'number') return formatNumber(value, kind?.unit);
  return typeof value === 'string' ? safeText(value) : String(value);
}

/** `a, b, c`; the rest of a long list is counted. */
export function joined(members: readonly string[]): string {
  if (members.length <= mostMembers + 1) return members.join(', ');
  return `${members.slice(0, mostMembers).join(', ')} and ${members.length - mostMembers} more`;
}

const plainNumber = /^[+-]?[\d.]+([eE][+-]?\d+)?$/;

/** Rates and shares are shown as their author wrote them: `2e-5` and `0.00002` each to whom they belong. */
function asWritten(fact: Fact, kind: FactKind | undefined): boolean {
  return kind?.type === 'number' && kind.unit === undefined && plainNumber.test(fact.raw ?? '');
}

/** A number with the unit that belongs into its spelling: `8.0 B`, `128 GB`, `1,200`. */
export function formatNumber(value: number, unit?: string): string {
  switch (unit) {
    case 'billion weights':
      return formatWeights(value * 1e9);
    case 'weights':
      return formatWeights(value);
    case 'GB':
    case 'MB':
      return `${formatSize(value)} ${unit}`;
    default:
      return plain(value);
  }
}

function formatWeights(weights: number): string {
  const [scaled, letter] =
    weights >= 1e8 ? [weights / 1e9, 'B'] : weights >= 1e6 ? [weights / 1e6, 'M'] : [weights, ''];
  if (letter === '') return plain(Math.round(weights));
  return `${scaled >= 100 ? grouped(Math.round(scaled)) : scaled.toFixed(1)} ${letter}`;
}

function formatSize(value: number): string {
  if (value >= 10) return grouped(Math.round(value));
  return plain(Number(value.toPrecision(2)));
}

/** Small numbers with an exponent, large ones grouped, none with more digits than anyone reads. */
function plain(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (value !== 0 && Math.abs(value) < 1e-3) return Number(value.toPrecision(4)).toExponential();
  if (Number.isInteger(value)) return grouped(value);
  const whole = Math.trunc(value);
  if (Math.abs(whole) >= 1000) return grouped(Math.round(value));
  return String(Number(value.toPrecision(4)));
}

function grouped(value: number): string {
  if (Math.abs(value) >= 1e21) return String(value);
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal or a comment.
const unsafe = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

/**
 * Text from a linted file, fit to stand in a message: without control and bidirectional characters, and short.
 * Escaping for Markdown, HTML or a terminal is the reporters' work.
 */
export function safeText(text: string): string {
  const cleaned = onOneLine(text.slice(0, longestText * 4));
  const characters = Array.from(cleaned);
  return characters.length > longestText ? `${characters.slice(0, longestText - 1).join('')}…` : cleaned;
}

/** Text without control and bidirectional characters. */
export function onOneLine(text: string): string {
  return text.replace(unsafe, ' ').trim();
}
