/** What is read, by `lint` and by `plan`. */
export interface ReadOptions {
    /** Folder that paths are relative to. Default: the working folder of the process. */
    readonly cwd?: string;
    /**
     * Texts by path (relative, forward slashes), read in place of the disk. A `tunelint.yaml` and a `tuning-intent.yaml`
     * among them hold as they would in a folder; policy files are still read from the disk.
     */
    readonly files?: Readonly<Record<string, string>>;
    /** Files and folders to look at. Default: everything below `cwd`, or all of `files`. */
    readonly paths?: readonly string[];
    /** Configuration file, in place of every `tunelint.yaml` in `cwd` and above. Not together with `files`. */
    readonly config?: string;
    /** Also read what `.gitignore` and the usual list of other people's folders leave out. Default: false. */
    readonly noIgnore?: boolean;
    /** Do not look into local data files. Default: false. */
    readonly noData?: boolean;
}
export interface LintOptions extends ReadOptions {
    /** Policy files or folders to hold beside our own. */
    readonly policies?: readonly string[];
    /** Earlier JSON report whose findings are known. */
    readonly baseline?: string;
    /**
     * Revision: findings that were there where it and the checkout parted are marked `unchanged`. Needs a git work tree;
     * not together with `files`.
     */
    readonly since?: string;
    /** Day that waivers and rules with a date are judged by, `YYYY-MM-DD`. Default: today, for waivers alone. */
    readonly today?: string;
    /** Also give every fact of every plan. Default: false. */
    readonly facts?: boolean;
}
/**
 * Lints as `tunelint` does on the command line, and gives the report that `--format json` prints.
 *
 * A finding never rejects: look at `summary`. Files that could not be read are in `unread`.
 *
 * @throws UserMistake when it cannot be done as asked: a path, a configuration, a policy or a revision is wrong
 */
export declare function lint(options?: LintOptions): Promise<TunelintReport>;
/**
 * Reads as `tunelint plan` does: every fact of every plan, its place and how it is known, without opinions.
 *
 * @throws UserMistake when it cannot be done as asked: a path or a configuration is wrong
 */
export declare function plan(options?: ReadOptions): Promise<TunelintReport>;
/**
 * The JSON report, as `--format json` prints it, the library gives it and `schemas/report.schema.json` describes it.
 *
 * Within version 1 names can be added; none is taken away or given another meaning.
 */
export interface TunelintReport {
    readonly version: 1;
    readonly tool: {
        readonly name: 'tunelint';
        readonly version: string;
    };
    /** Every file that was recognised. */
    readonly files: readonly ReportedFile[];
    readonly plans: readonly ReportedPlan[];
    /** Sorted by path, place and rule. Suppressed ones are included and marked. */
    readonly findings: readonly ReportedFinding[];
    /** Rules that could not be decided on a plan. */
    readonly undecided: readonly ReportedUndecided[];
    /** Files, or parts of files, that could not be read. */
    readonly unread: readonly ReportedUnread[];
    readonly summary: ReportedSummary;
}
export interface ReportedFile {
    /** Relative to the root of the run, with forward slashes. */
    readonly path: string;
    /** Framework that reads it, such as `axolotl`; `generic` for a dialect of the project's own. */
    readonly framework: string;
    /** What the file is, such as `train`. */
    readonly kind: string;
    /** Ids of the plans in it. */
    readonly plans: readonly string[];
}
export interface ReportedPlan {
    /** `path#index`. */
    readonly id: string;
    /** For people: `QLoRA SFT of org/model-8b`. */
    readonly label: string;
    /** By name, such as `method.kind`. Always given by `plan`, by `lint` only where asked for. */
    readonly facts?: Readonly<Record<string, ReportedFact>>;
}
export type FactScalar = string | number | boolean;
export interface ReportedFact {
    /** Null where the state says that there is none. */
    readonly value: FactScalar | readonly FactScalar[] | null;
    /** How it is known. */
    readonly state: 'stated' | 'inherited' | 'default' | 'derived' | 'unset' | 'external' | 'unresolved' | 'not-expressible';
    /** As written, before it was understood. */
    readonly raw?: string;
    readonly path?: string;
    readonly range?: ReportedRange;
    /** The framework's own name for it. */
    readonly nativeKey?: string;
    /** Facts that it was computed from. */
    readonly from?: readonly string[];
    /** 0 to 1; absent means certain. */
    readonly confidence?: number;
    readonly note?: string;
}
export interface ReportedFinding {
    /** `policy/rule`. */
    readonly rule: string;
    readonly severity: 'error' | 'warning' | 'info';
    readonly confidence: 'high' | 'low';
    readonly message: string;
    /** Id of the plan, or null for a finding about a file that holds none. */
    readonly plan: string | null;
    readonly path: string;
    readonly range: ReportedRange;
    readonly related: readonly ReportedPlace[];
    readonly advice: string | null;
    /** Claims of the guidance, such as `G15`. */
    readonly guidance: readonly string[];
    /** Page of the rule: a path below the project's home page, or an address. Absent for a rule without a page. */
    readonly docs?: string;
    readonly fix: ReportedFix | null;
    /** The same over time: never a line, a message or a version. */
    readonly fingerprint: string;
    /** Why it does not count; null where it does. */
    readonly suppressed: ReportedSuppression | null;
}
export interface ReportedPlace {
    readonly path: string;
    readonly range: ReportedRange;
    readonly message: string;
}
export interface ReportedFix {
    /** Whether it may be made without being asked for. */
    readonly safe: boolean;
    readonly edits: readonly {
        readonly path: string;
        readonly range: ReportedRange;
        readonly text: string;
    }[];
}
export type ReportedSuppression = {
    readonly kind: 'comment';
    readonly reason: string;
} | {
    readonly kind: 'waiver';
    readonly reason: string;
    readonly owner?: string;
    readonly until?: string;
} | {
    readonly kind: 'baseline';
} | {
    readonly kind: 'unchanged';
};
export interface ReportedUndecided {
    readonly rule: string;
    readonly plan: string;
    /** Facts that would decide it. */
    readonly needs: readonly string[];
}
export interface ReportedUnread {
    readonly path: string;
    readonly reason: string;
}
export interface ReportedSummary {
    readonly files: number;
    readonly plans: number;
    readonly error: number;
    readonly warning: number;
    readonly info: number;
    readonly suppressed: number;
    readonly undecided: number;
}
/** `end` is exclusive. */
export interface ReportedRange {
    readonly start: ReportedPosition;
    readonly end: ReportedPosition;
}
/** Line and column from 1, offset from 0, in UTF-16 code units. */
export interface ReportedPosition {
    readonly line: number;
    readonly column: number;
    readonly offset: number;
}
/** A mistake of the person who called, not of the program: one line and a hint, no stack, exit code 2. */
export declare class UserMistake extends Error {
    readonly hint: string | undefined;
    constructor(message: string, hint?: string);
}
