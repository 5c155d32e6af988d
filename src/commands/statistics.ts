import type { Report } from '../model/index.ts';

/** Findings per rule, most first, and what was read: for people who weigh a rule. */
export function statistics(report: Report): string {
  const counts = new Map<string, { live: number; suppressed: number }>();
  for (const { rule, suppressed } of report.findings) {
    const count = counts.get(rule) ?? { live: 0, suppressed: 0 };
    if (suppressed === null) count.live++;
    else count.suppressed++;
    counts.set(rule, count);
  }
  const rows = [...counts].sort((a, b) => b[1].live - a[1].live || (a[0] < b[0] ? -1 : 1));
  const lines = rows.map(
    ([rule, { live, suppressed }]) =>
      `${String(live).padStart(6)} ${String(suppressed).padStart(10)}  ${rule}`,
  );
  const times = Object.entries(report.times ?? {}).map(
    ([stage, time]) => `${time.toFixed(0).padStart(6)} ms  ${stage}`,
  );
  return ['findings suppressed  rule', ...lines, ...times, ''].join('\n');
}
