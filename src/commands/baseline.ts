import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Finding, Report } from '../model/index.ts';
import { jsonReporter } from '../report/json.ts';
import { writeText } from './write-text.ts';

/**
 * Writes the baseline: the JSON report of what is known. An existing one only loses entries that are gone, so that a new
 * finding never slips in; a new file, or `grow`, takes in everything that is found now.
 *
 * @returns the report with everything marked that is known from now on, and one line that says what was written
 */
export function writeBaseline(report: Report, file: string, grow: boolean): { report: Report; note: string } {
  const fresh = grow || !existsSync(file);
  const findings = report.findings.map((finding) =>
    fresh && finding.suppressed === null ? known(finding) : finding,
  );
  const kept = findings.filter(isKnown).map((finding): Finding => ({ ...finding, suppressed: null }));
  const rendered = jsonReporter.render({ ...report, findings: kept, undecided: [], unread: [] }, plain);
  writeText(resolve(file), rendered, file);
  const note = `The baseline holds ${kept.length} finding${kept.length === 1 ? '' : 's'}.\n`;
  return { report: { ...report, findings }, note };
}

const known = (finding: Finding): Finding => ({ ...finding, suppressed: { kind: 'baseline' } });
const isKnown = ({ suppressed }: Finding): boolean => suppressed?.kind === 'baseline';

const plain = { width: 80, colour: false, links: false, verbose: false };
