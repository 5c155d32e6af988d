import type { FactKind, FactState, FactValue } from '../../model/index.ts';

export type FactType = FactKind['type'];

/** What an operator expects on its right, given the type of its subject. */
export type Wants =
  /** One value of the subject's own type. */
  | 'value'
  /** A list of such values. */
  | 'values'
  /** One member of a list fact. */
  | 'member'
  /** A list of members. */
  | 'members'
  | 'number'
  /** A whole number from 0. */
  | 'count'
  /** A text or a list of texts. */
  | 'texts'
  | 'version'
  | 'date'
  /** `true` or `false`. */
  | 'flag';

/** Asks how a fact is known, not what it is. Its right side is `true` or `false`. */
export interface StateOperator {
  readonly asks: 'state';
  readonly name: string;
  readonly meaning: string;
  /** Null where the state does not settle it. */
  judge(state: FactState): boolean | null;
}

/** Asks what a known fact is. */
export interface ValueOperator {
  readonly asks: 'value';
  readonly name: string;
  readonly meaning: string;
  /** Types of fact that it can be asked of. */
  readonly of: readonly FactType[];
  readonly wants: Wants;
  /** True where it also holds for an unset fact. */
  readonly orUnset?: true;
  /**
   * A test against the right side. Made once where that is a literal.
   *
   * The test gives null for a value that it cannot be asked of: the condition is then undecided.
   */
  against(wanted: FactValue): (actual: FactValue) => boolean | null;
}

export type Operator = StateOperator | ValueOperator;

export const scalarTypes = ['text', 'number', 'integer', 'flag'] as const satisfies readonly FactType[];
export const numberTypes = ['number', 'integer'] as const satisfies readonly FactType[];
export const listTypes = ['texts', 'integers'] as const satisfies readonly FactType[];
export const textTypes = ['text', 'texts'] as const satisfies readonly FactType[];
export const countedTypes = ['list', 'texts', 'integers'] as const satisfies readonly FactType[];

/** A single value or a list, as a list. */
export function listOf(value: FactValue): readonly (string | number | boolean)[] {
  return typeof value === 'object' ? value : [value];
}

/** A comparison of two numbers; null where one side is none. */
export function numeric(holds: (actual: number, wanted: number) => boolean): ValueOperator['against'] {
  return (wanted) => (actual) =>
    typeof actual === 'number' && typeof wanted === 'number' ? holds(actual, wanted) : null;
}

/** A comparison of a list's length, or of the number that a list of records is, with a number. */
export function counted(holds: (count: number, wanted: number) => boolean): ValueOperator['against'] {
  return (wanted) => (actual) => {
    const count = typeof actual === 'object' ? actual.length : actual;
    return typeof count === 'number' && typeof wanted === 'number' ? holds(count, wanted) : null;
  };
}
