import { expect, it } from 'vitest';
import { type Finding, sourcesOver } from '../../src/model/index.ts';
import { settle } from '../../src/settle/index.ts';

const finding = (plan: string, message: string, start: number): Finding => ({
  rule: 'a/b',
  severity: 'warning',
  confidence: 'high',
  message,
  plan,
  at: { file: 'x.yml', start, end: start + 1 },
  fact: 'f',
  related: [],
  guidance: [],
  docs: '',
  fix: null,
  fingerprint: `${plan}${start}`,
  suppressed: null,
});

it('says one cause once, though two runs of a file share it', () => {
  const findings = [
    finding('x.yml#0', 'same', 3),
    finding('x.yml#1', 'same', 3),
    finding('x.yml#1', 'other', 3),
    finding('x.yml#1', 'same', 9),
  ];
  const report = {
    version: 1 as const,
    tool: { name: 'tunelint' as const, version: '0' },
    files: [],
    plans: [],
    findings,
    undecided: [],
    unread: [],
    rulesHeld: 1,
    sources: sourcesOver(() => 'text of the file'),
  };
  expect(settle(report, { today: '2027-01-01' }).findings.map((one) => one.fingerprint)).toEqual([
    'x.yml#03',
    'x.yml#13',
    'x.yml#19',
  ]);
});
