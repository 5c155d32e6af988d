import type { Dialect, Fact, PlanKind } from '../../model/index.ts';
import type { Native } from './native.ts';
import type { Fields, ListReading, Scope } from './reading.ts';
import type { Signature } from './signature.ts';

/**
 * One tuning framework: how its files are recognised, and how its keys become facts.
 *
 * Readers state what is written and how it is known. They never report a problem and never guess: a fact they
 * leave out is one the framework has no way to say.
 */
export interface Framework {
  /** As in the vocabulary's `plan.framework`. */
  readonly id: string;
  readonly title: string;
  readonly homepage: string;
  /** Version that the defaults were read from. */
  readonly version: string;
  /** How its loader types plain scalars in YAML. JSON files are always read as JSON. */
  readonly dialect: Dialect;
  readonly signatures: readonly Signature[];
  /** Facts of a run, by vocabulary name. */
  readonly facts: Fields;
  /** Lists of records of a run, by vocabulary name. */
  readonly lists?: Readonly<Record<string, ListReading>>;
  /** The runs that one document holds; by default the document is one run. */
  readonly runs?: (scope: Scope) => readonly Native[];
  /** Facts that follow from several others of the same run, once all are read. They win over `facts`. */
  readonly conclude?: (
    facts: ReadonlyMap<string, Fact>,
    scope: Scope,
  ) => Readonly<Record<string, Fact | undefined>>;
  /**
   * Facts that another file or section states once more, as it states them. Where both are written and differ, the
   * fact keeps the value that the framework would take, with the other place beside it, and is listed as a conflict.
   */
  readonly restated?: Fields;
  /** Facts that another file decides without a word wherever it states them, whatever the run's own keys say. */
  readonly decidedBy?: Fields;
  /** Kinds whose facts are read; others are recognised and left alone. Default: train and adapter-artifact. */
  readonly reads?: readonly PlanKind[];
}

/** A framework as far as recognising its files needs; the rest is loaded when one is found. */
export interface Listed {
  readonly id: string;
  readonly dialect: Dialect;
  readonly signatures: readonly Signature[];
  readonly load: () => Framework;
}

export function listed(framework: Framework): Listed {
  const { id, dialect, signatures } = framework;
  return { id, dialect, signatures, load: () => framework };
}
