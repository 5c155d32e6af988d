import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../src/model/index.ts';
import { failsGate, type Gate } from '../../src/settle/gate.ts';
import { aFinding, aReport } from '../support/reports.ts';

const reportOf = (...findings: readonly (Severity | Finding)[]) =>
  aReport({
    findings: findings.map((one) => (typeof one === 'string' ? aFinding({ severity: one }) : one)),
  });

describe('failsGate', () => {
  it.each<[Gate, readonly Severity[]]>([
    ['error', ['error']],
    ['warning', ['error', 'warning']],
    ['info', ['error', 'warning', 'info']],
    ['never', []],
  ])('%s fails on %j', (failOn, fatal) => {
    for (const severity of ['error', 'warning', 'info'] as const)
      expect(failsGate(reportOf(severity), { failOn })).toBe(fatal.includes(severity));
  });

  it('passes a run without findings', () => {
    expect(failsGate(reportOf(), { failOn: 'info', maxWarnings: 0 })).toBe(false);
  });

  it('does not count what is suppressed', () => {
    const waived = aFinding({ severity: 'error', suppressed: { kind: 'waiver', reason: 'agreed' } });
    expect(failsGate(reportOf(waived), { failOn: 'info', maxWarnings: 0 })).toBe(false);
  });

  it('fails on more warnings than allowed, whatever the gate', () => {
    const two = reportOf('warning', 'warning');
    expect(failsGate(two, { failOn: 'never', maxWarnings: 1 })).toBe(true);
    expect(failsGate(two, { failOn: 'never', maxWarnings: 2 })).toBe(false);
  });

  it('does not take errors for warnings', () => {
    expect(failsGate(reportOf('error', 'error'), { failOn: 'never', maxWarnings: 0 })).toBe(false);
  });
});
