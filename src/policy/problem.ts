import { lineStarts, positionAt, type Span } from '../model/index.ts';

/** Where something stands in policy data: keys and indexes from the root. */
export type DataPath = readonly (string | number)[];

/** Something wrong in policy data, before it is known where in the text that is. */
export interface Complaint {
  readonly path: DataPath;
  /** Whether the key itself is wrong, or what stands behind it. */
  readonly on: 'key' | 'value';
  readonly message: string;
}

/** Something wrong in a policy file. */
export interface PolicyProblem {
  readonly message: string;
  readonly at: Span;
}

/** Takes complaints down, so that an author hears of all mistakes at once. */
export interface Complaints {
  readonly list: readonly Complaint[];
  key(path: DataPath, message: string): void;
  value(path: DataPath, message: string): void;
}

export function newComplaints(): Complaints {
  const list: Complaint[] = [];
  return {
    list,
    key: (path, message) => list.push({ path, on: 'key', message }),
    value: (path, message) => list.push({ path, on: 'value', message }),
  };
}

/** One line for people: `policies/x.yaml:12:5: unknown operator "equal"; did you mean "equals"?`. */
export function problemLine(problem: PolicyProblem, text: string): string {
  const { line, column } = positionAt(lineStarts(text), problem.at.start);
  return `${problem.at.file}:${line}:${column}: ${problem.message}`;
}
