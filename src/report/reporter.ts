import type { Report, Severity } from '../model/index.ts';

/** A report format. */
export interface Reporter {
  /** What people write after `--format`. */
  readonly id: string;
  /** One line for the help text. */
  readonly describe: string;
  /** It explains rules, and so needs `ReportOptions.rules`. */
  readonly explainsRules?: true;
  /** The whole output, ending in a line break unless it is empty. */
  render(report: Report, options: ReportOptions): string;
}

export interface ReportOptions {
  /** Columns of the terminal. Nothing is set wider than 80. */
  readonly width: number;
  readonly colour: boolean;
  /** Whether the terminal takes hyperlinks (OSC 8). */
  readonly links: boolean;
  readonly verbose: boolean;
  /** The project's home page; makes the paths of rule pages absolute. */
  readonly homepage?: string;
  /** The rules that were held, for formats that explain them. */
  readonly rules?: readonly RuleHelp[];
}

/** A rule as people read about it. */
export interface RuleHelp {
  /** `policy/rule`. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** Why the rule exists; empty where the policy gives no reason. */
  readonly because: string;
  /** What to do; empty where the policy gives none. */
  readonly advice: string;
  /** Page of the rule; see `Finding.docs`. */
  readonly docs?: string;
  readonly guidance: readonly string[];
  readonly evidence: readonly string[];
}
