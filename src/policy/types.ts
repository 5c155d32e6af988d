/**
 * The policy format: what an author writes, as types.
 *
 * A policy is a YAML file with a name, a title, sources and rules. A rule is one opinion about a tuning plan:
 *
 * - `when` is a condition over facts. Only a condition that is *true* reports; an undecided one is counted.
 * - `silentWhen` is a documented reason to stay quiet, in the same language.
 * - `at` names the facts that may carry the finding, best first; without it the first fact that made `when` true does.
 * - `message` says value and reason, `advice` what to do, `because` why, for people who want to know.
 * - `examples` are the rule's tests and its documentation.
 *
 * Conditions nest `all`, `any`, `not`, and over lists `some`, `every`, `count`. A leaf asks one fact
 * (`{fact: adapter.rank, atLeast: 64}`) or one native key (`{key: load_in_4bit, equals: true}`). Several operators
 * in one leaf must all hold. The right side is a value, or one of `{param: max}`, `{fact: serving.maxRank}`,
 * `{key: eval_steps}`, `{sum: [a, b]}`, `{product: [a, b]}`, the last four with an optional `times`, or `{keys: names[]}`,
 * the values of all keys that fit. Parts of a sum or product are facts, or `{key: path}`.
 *
 * One convention for records: inside `some`, `every`, `count` and a rule's `each`, `item.<field>` is the field of the
 * record at hand, the innermost one where they nest. Every other name is a fact of the plan.
 *
 * Truth: `exists` is true for stated and inherited facts and false for unset ones; `declared` is the same, but false
 * for defaults and derived facts, where `exists` is undecided; `unset` is true for unset facts and false for every
 * known one. Comparisons are decided for stated, inherited, default and derived facts. Everything else, and a name
 * that the plan does not hold, is undecided. `some` over an unset or empty list is false, `every` is undecided:
 * there is nothing to speak about.
 */
import type { PlanKind, Scalar, Severity } from '../model/index.ts';

export interface Policy {
  /** Name of the policy: the part before the slash of its rules' ids. */
  readonly policy: string;
  readonly version: number;
  readonly title: string;
  readonly summary?: string;
  /** True for a policy that runs only where a project asks for it. */
  readonly optIn?: boolean;
  /** Page about its rules, for a policy that does not ship with tunelint. */
  readonly url?: string;
  readonly sources?: readonly Source[];
  readonly rules: readonly Rule[];
}

/** What a rule can cite. */
export interface Source {
  readonly id: string;
  readonly claim: string;
  /** Heading, page or figure. */
  readonly where?: string;
  readonly url?: string;
  readonly date?: string;
}

export type Effect = 'silent' | 'waste' | 'load' | 'start';

export interface Rule {
  readonly id: string;
  readonly title: string;
  /** Page about it, in place of the policy's. */
  readonly url?: string;
  readonly severity: Severity;
  /** Another severity where its condition is true; the first that is wins. */
  readonly severityWhen?: readonly SeverityCase[];
  /** `plan`: a finding for each plan. `project`: one for each group of plans. Default `plan`. */
  readonly scope?: 'plan' | 'project';
  /** Kinds of plan that the rule looks at. Default `[train]`. */
  readonly kinds?: readonly PlanKind[];
  /** Frameworks that it looks at. Default: all. Required where a condition asks native keys. */
  readonly frameworks?: readonly string[];
  /** First framework version it holds for, where the project pins one. */
  readonly since?: string;
  /** First framework version it holds for no more. A project without a pin is taken to use the newest. */
  readonly until?: string;
  /** Objectives that it looks at, on training plans. Default `sft-like`: sft, continued-pretraining, classification. */
  readonly objectives?: 'sft-like' | 'any' | readonly string[];
  /** A list fact: the rule is held against each of its records, reachable as `item.<field>`. */
  readonly each?: string;
  /** Facts by whose values the plans of a `project` rule are put together. Default: all in one group. */
  readonly groupBy?: readonly string[];
  /** Groups with fewer plans are not reported. Default 1. */
  readonly groupAtLeast?: number;
  /** May be left out where `each` is given: then every record is reported. */
  readonly when?: Condition;
  readonly silentWhen?: Condition;
  /**
   * Facts, or `{key: path}`, that may place the finding; the first that is written somewhere does.
   * `data.train[].id` is that field of the record that took part.
   */
  readonly at?: readonly PlaceName[];
  readonly message: string;
  readonly advice?: string;
  readonly because?: string;
  readonly guidance?: readonly string[];
  readonly evidence?: readonly string[];
  /** Checks of the frameworks that the rule makes before them, by the names of docs/checks. */
  readonly checks?: readonly string[];
  /** Thresholds that a team may set, with their defaults. */
  readonly params?: Readonly<Record<string, ParamValue>>;
  /** True for destructive and disclosing things: a gallery or a research purpose does not lower them. */
  readonly keepsSeverity?: boolean;
  /** True for a rule that settings can neither switch off nor lower. */
  readonly mandatory?: boolean;
  /** What happens to the run: a wrong result, lost money, a stop after loading, a stop at the start. */
  readonly effect?: Effect;
  readonly fix?: FixData;
  readonly examples?: readonly Example[];
}

export interface SeverityCase {
  readonly severity: Severity;
  readonly when: Condition;
}

export type ParamValue = Scalar | readonly Scalar[];
export type Params = Readonly<Record<string, ParamValue>>;
export type PlaceName = string | { readonly key: string };

/** A mend, made from the place of the fact that it names, or of the finding. */
export interface FixData {
  readonly safe: boolean;
  /** Default: the fact that places the finding. */
  readonly fact?: string;
  readonly renameKey?: { readonly to: string };
  readonly replaceValue?: { readonly with: string | number | boolean };
  readonly deleteKey?: true;
}

/** A condition as written. Checked and compiled by `compileCondition`, which also knows the operators. */
export type Condition = Leaf | KeyLeaf | All | Any | Not | Some | Every | Count;

interface Explained {
  /** Why this part is there; shown by `explain`, never evaluated. */
  readonly why?: string;
}
export interface Leaf extends Explained {
  readonly fact: string;
  readonly [operator: string]: unknown;
}
export interface KeyLeaf extends Explained {
  readonly key: string;
  readonly [operator: string]: unknown;
}
export interface All extends Explained {
  readonly all: readonly Condition[];
}
export interface Any extends Explained {
  readonly any: readonly Condition[];
}
export interface Not extends Explained {
  readonly not: Condition;
}
export interface Some extends Explained {
  readonly some: string;
  readonly where: Condition;
}
export interface Every extends Explained {
  readonly every: string;
  readonly where: Condition;
}
export interface Count extends Explained {
  readonly count: string;
  readonly where?: Condition;
  readonly [operator: string]: unknown;
}

/** A set of files that the rule must report, or must not. */
export type Example = BadExample | GoodExample;
export type Files = Readonly<Record<string, string>>;

export interface BadExample {
  readonly bad: {
    readonly files: Files;
    /** `train.yml:4`, or the same spelt out. */
    readonly at: string | { readonly file: string; readonly line: number };
    readonly severity?: Severity;
    readonly why?: string;
  };
}
export interface GoodExample {
  readonly good: {
    readonly files: Files;
    readonly why?: string;
    /** True where a careless rule would fire. */
    readonly trap?: boolean;
  };
}
