import type { Span } from './span.ts';

/**
 * How a fact is known. Absence has several causes, and rules must be able to tell them apart.
 *
 * - `stated`: written in the file the plan was read from
 * - `inherited`: written in a file that this one refers to (registry, DeepSpeed JSON, base config, intent)
 * - `default`: not written; the framework documents what it does then
 * - `derived`: computed from other facts
 * - `unset`: the framework can state it, the file does not, and there is no default
 * - `external`: decided outside the files (command line, service, environment)
 * - `unresolved`: present but not readable (template, interpolation, missing side file)
 * - `not-expressible`: this framework has no way to say it
 */
export type FactState =
  | 'stated'
  | 'inherited'
  | 'default'
  | 'derived'
  | 'unset'
  | 'external'
  | 'unresolved'
  | 'not-expressible';

export type Scalar = string | number | boolean;

/** What a fact can hold. A list of records (data sources, tasks) is spread over indexed names instead. */
export type FactValue = Scalar | readonly Scalar[];

/** One thing known, or known to be unknown, about a plan. */
export interface Fact<T extends FactValue = FactValue> {
  /** The neutral value in the unit of the vocabulary, or null where the state says that there is none. */
  readonly value: T | null;
  readonly state: FactState;
  /** Source text before it was understood, such as `1e-5`, `no` or `auto`. */
  readonly raw?: string;
  /** Where the value is written. Present for `stated` and `inherited`. */
  readonly at?: Span;
  /** Where its key is written, if it has one. */
  readonly keyAt?: Span;
  /** The framework's own name for it, such as `lora_r` or `training.use_peft`. */
  readonly nativeKey?: string;
  /** Names of the facts that a derived value was computed from. */
  readonly from?: readonly string[];
  /** Places in other files that took part, with what stands there: other plans of a project, a conflicting value. */
  readonly also?: readonly RelatedPlace[];
  /** 0 to 1; absent means certain. Below 0.8 a finding is lowered one step, below 0.5 nothing is reported. */
  readonly confidence?: number;
  /** One sentence for people: why, and for which version. */
  readonly note?: string;
}

/** A place that explains a fact or a finding. */
export interface RelatedPlace {
  readonly at: Span;
  readonly message: string;
}

/**
 * Facts by name. A list of records is spread out: `data.train` holds how many there are, and
 * `data.train[0].id` the facts of the first.
 */
export type Facts = ReadonlyMap<string, Fact>;

/** States in which a comparison can be decided. */
export function isKnown(fact: Fact | undefined): fact is Fact & { value: FactValue } {
  return (
    fact !== undefined &&
    fact.value !== null &&
    (fact.state === 'stated' ||
      fact.state === 'inherited' ||
      fact.state === 'default' ||
      fact.state === 'derived')
  );
}

/** The value of a known fact, or undefined. */
export function knownValue(facts: Facts, name: string): FactValue | undefined {
  const fact = facts.get(name);
  return isKnown(fact) ? fact.value : undefined;
}

/** The value of a known text fact, or undefined. */
export function textOf(facts: Facts, name: string): string | undefined {
  const value = knownValue(facts, name);
  return typeof value === 'string' ? value : undefined;
}

/** The value of a known numeric fact, or undefined. */
export function numberOf(facts: Facts, name: string): number | undefined {
  const value = knownValue(facts, name);
  return typeof value === 'number' ? value : undefined;
}
