import {
  type Edit,
  type Fact,
  type Finding,
  type Fix,
  type Plan,
  type RelatedPlace,
  type Report,
  summarise,
} from '../model/index.ts';
import type {
  ReportedFact,
  ReportedFinding,
  ReportedFix,
  ReportedPlace,
  ReportedPlan,
  TunelintReport,
} from './json-shape.ts';
import { jsonText } from './json-text.ts';
import { docsAddress } from './place.ts';
import type { Reporter, ReportOptions } from './reporter.ts';

/** For programs: everything, in the form that `schemas/report.schema.json` describes. */
export const jsonReporter: Reporter = {
  id: 'json',
  describe: 'everything, for programs',
  render: (report, options) => jsonText(reportDocument(report, options)),
};

/** The report as data, ready for JSON. Facts of plans are part of it where `verbose` asks for them. */
export function reportDocument(
  report: Report,
  options: Pick<ReportOptions, 'verbose' | 'homepage'>,
): TunelintReport {
  return {
    version: report.version,
    tool: report.tool,
    files: report.files.map(({ path, framework, kind, plans }) => ({ path, framework, kind, plans })),
    plans: report.plans.map((plan) => planEntry(plan, report, options)),
    findings: report.findings.map((finding) => findingEntry(finding, report, options)),
    undecided: report.undecided.map(({ rule, plan, needs }) => ({ rule, plan, needs })),
    unread: report.unread.map(({ path, reason }) => ({ path, reason })),
    summary: summarise(report),
  };
}

function planEntry(
  { id, label, facts }: Plan,
  report: Report,
  { verbose }: Pick<ReportOptions, 'verbose'>,
): ReportedPlan {
  if (!verbose) return { id, label };
  const entries = [...facts].map(([name, fact]) => [name, factEntry(fact, report)] as const);
  return { id, label, facts: Object.fromEntries(entries) };
}

function factEntry(fact: Fact, { sources }: Report): ReportedFact {
  const { value, state, raw, at, nativeKey, from, confidence, note } = fact;
  return {
    value,
    state,
    ...(raw === undefined ? {} : { raw }),
    ...(at === undefined ? {} : { path: at.file, range: sources.range(at) }),
    ...(nativeKey === undefined ? {} : { nativeKey }),
    ...(from === undefined ? {} : { from }),
    ...(confidence === undefined ? {} : { confidence }),
    ...(note === undefined ? {} : { note }),
  };
}

function findingEntry(
  finding: Finding,
  report: Report,
  { homepage }: Pick<ReportOptions, 'homepage'>,
): ReportedFinding {
  const { sources } = report;
  const docs = docsAddress(finding.docs, homepage);
  return {
    rule: finding.rule,
    severity: finding.severity,
    confidence: finding.confidence,
    message: finding.message,
    plan: finding.plan,
    path: finding.at.file,
    range: sources.range(finding.at),
    related: finding.related.map((place) => relatedEntry(place, report)),
    advice: finding.advice ?? null,
    guidance: finding.guidance,
    ...(docs === undefined ? {} : { docs }),
    fix: fixEntry(finding.fix, report),
    fingerprint: finding.fingerprint,
    suppressed: finding.suppressed,
  };
}

function relatedEntry({ at, message }: RelatedPlace, { sources }: Report): ReportedPlace {
  return { path: at.file, range: sources.range(at), message };
}

function fixEntry(fix: Fix | null, report: Report): ReportedFix | null {
  return fix && { safe: fix.safe, edits: fix.edits.map((edit) => editEntry(edit, report)) };
}

function editEntry({ at, text }: Edit, { sources }: Report): ReportedFix['edits'][number] {
  return { path: at.file, range: sources.range(at), text };
}
