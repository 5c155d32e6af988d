import type { Finding, Undecided } from './finding.ts';
import type { Plan, ReadFile, Unread } from './plan.ts';
import { lineStarts, type Range, rangeOf, type Span } from './span.ts';

/** All that one run found. The only thing that reporters see. */
export interface Report {
  readonly version: 1;
  readonly tool: { readonly name: 'tunelint'; readonly version: string };
  readonly files: readonly ReadFile[];
  readonly plans: readonly Plan[];
  /** Sorted by path, offset and rule. Suppressed ones are included and marked. */
  readonly findings: readonly Finding[];
  readonly undecided: readonly Undecided[];
  readonly unread: readonly Unread[];
  /** How many rules were held against the plans. */
  readonly rulesHeld: number;
  /** How many findings of an earlier report are there no more, where one was given. */
  readonly staleKnown?: number;
  /** Milliseconds spent by stage, where a clock was given. Never part of a rendered report. */
  readonly times?: Readonly<Record<string, number>>;
  /** Texts of the files that findings and facts point into, for lines and code frames. */
  readonly sources: Sources;
}

/** File texts by path, with line tables made on first use. */
export interface Sources {
  text(path: string): string | undefined;
  /** @throws never; a span of an unknown file is placed at line 1. */
  range(span: Span): Range;
}

/** Sources over a function that gives texts. */
export function sourcesOver(read: (path: string) => string | undefined): Sources {
  const tables = new Map<string, readonly number[]>();
  const table = (path: string): readonly number[] => {
    let starts = tables.get(path);
    if (starts === undefined) {
      starts = lineStarts(read(path) ?? '');
      tables.set(path, starts);
    }
    return starts;
  };
  return { text: read, range: (span) => rangeOf(table(span.file), span) };
}

/** Counts of a report, as every reporter and every channel must give them. */
export interface Summary {
  readonly files: number;
  readonly plans: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly suppressed: number;
  readonly undecided: number;
}

/** One way of counting, so that no two channels disagree. */
export function summarise(report: Report): Summary {
  const live = report.findings.filter((f) => f.suppressed === null);
  const count = (severity: string): number => live.filter((f) => f.severity === severity).length;
  return {
    files: report.files.length,
    plans: report.plans.length,
    error: count('error'),
    warning: count('warning'),
    info: count('info'),
    suppressed: report.findings.length - live.length,
    undecided: report.undecided.length,
  };
}
