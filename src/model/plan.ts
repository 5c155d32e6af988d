import type { Facts, Scalar } from './fact.ts';
import type { Span } from './span.ts';

/** What a recognised file is. Only `train` gives training findings; `adapter-artifact` only serving ones. */
export type PlanKind =
  | 'train'
  | 'predict'
  | 'eval'
  | 'infer'
  | 'export'
  | 'dataset-registry'
  | 'launcher'
  | 'adapter-artifact'
  | 'job';

/** How the loader of a framework types plain scalars. */
export type Dialect = 'pyyaml' | 'omegaconf' | 'json' | 'yaml-1.2';

/** One key of the framework's own document, for rules about native keys (unknown, renamed, ignored). */
export interface NativeKey {
  /** Dotted path with list indexes: `datasets[0].path`. */
  readonly path: string;
  /** Typed by the framework's dialect; undefined for a map or a list. */
  readonly value: Scalar | null | undefined;
  readonly shape: 'scalar' | 'map' | 'list';
  readonly raw: string;
  readonly keyAt: Span;
  readonly at: Span;
  /** True when a later entry of the same name replaced this one. */
  readonly overridden: boolean;
}

/** One tuning run as written, in neutral words. */
export interface Plan {
  /** `path#index`; the index counts the runs of one file from 0. */
  readonly id: string;
  /** For people: `QLoRA SFT of org/model-8b`. Never matched by rules. */
  readonly label: string;
  readonly framework: string;
  readonly kind: PlanKind;
  /** Path of the file the plan was read from. */
  readonly path: string;
  readonly facts: Facts;
  readonly native: readonly NativeKey[];
}

/** A file that a reader recognised, with the plans it holds. */
export interface ReadFile {
  readonly path: string;
  readonly framework: string;
  readonly kind: PlanKind;
  readonly plans: readonly string[];
}

/** A file, or a part of one, that could not be read. The rest is still linted. */
export interface Unread {
  readonly path: string;
  readonly reason: string;
  readonly at?: Span;
  /** A mistake in a file written for tunelint, or a named file that cannot be read: the run ends with code 2. */
  readonly blocking?: boolean;
}
