import { type Report, type Severity, severities, summarise } from '../model/index.ts';

/** The mildest severity that fails a run. */
export type Gate = Severity | 'never';

export interface GateOptions {
  readonly failOn: Gate;
  /** More warnings than this fail a run whatever the gate says. */
  readonly maxWarnings?: number;
}

/** True when what is left to say is bad enough to fail the run. Suppressed findings never are. */
export function failsGate(report: Report, { failOn, maxWarnings }: GateOptions): boolean {
  const counts = summarise(report);
  if (maxWarnings !== undefined && counts.warning > maxWarnings) return true;
  if (failOn === 'never') return false;
  const fatal = severities.slice(0, severities.indexOf(failOn) + 1);
  return fatal.some((severity) => counts[severity] > 0);
}
