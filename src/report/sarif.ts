import {
  type Finding,
  type Fix,
  type RelatedPlace,
  type Report,
  type Sources,
  type Span,
  type Suppression,
  summarise,
} from '../model/index.ts';
import { worstFirst } from './findings.ts';
import { jsonText } from './json-text.ts';
import { encodePath } from './place.ts';
import type { Reporter, ReportOptions } from './reporter.ts';
import { describeRules, levels } from './sarif-rules.ts';
import { truncateAt } from './text.ts';

/** SARIF 2.1.0, as GitHub code scanning and most viewers take it. */
export const sarifReporter: Reporter = {
  id: 'sarif',
  describe: 'SARIF 2.1.0, for code scanning',
  explainsRules: true,
  render: (report, options) => jsonText(log(report, options)),
};

/** What code scanning takes in one run; it shows the first 5,000. */
const mostResults = 25_000;
/** Code scanning shows 100 of the locations of a result. */
const mostRelated = 100;
/** Keeps the whole below 10 MB in compressed form whatever a message quotes. */
const longestText = 4_000;

function log(report: Report, options: ReportOptions): object {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run(report, options)],
  };
}

function run(report: Report, options: ReportOptions): object {
  const ranked = inOrder(report.findings);
  const rules = describeRules(ranked, options);
  return {
    tool: {
      driver: {
        name: report.tool.name,
        semanticVersion: report.tool.version,
        ...(options.homepage ? { informationUri: options.homepage } : {}),
        rules: rules.descriptors,
      },
    },
    automationDetails: { id: 'tunelint/' },
    invocations: [invocation(report, ranked.length - mostResults)],
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    results: ranked
      .slice(0, mostResults)
      .map((finding) => result(finding, report, rules.indexOf(finding.rule))),
    properties: { summary: summarise(report) },
  };
}

/** Those that count before those that do not, the worst first: what is cut off is what matters least. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const live = findings.filter((finding) => finding.suppressed === null);
  const suppressed = findings.filter((finding) => finding.suppressed !== null);
  return [...worstFirst(live), ...worstFirst(suppressed)];
}

/** The run itself: files that could not be read, and results that did not fit. */
function invocation({ unread, sources }: Report, leftOut: number): object {
  const notes = unread.map(({ path, reason, at }) => ({
    level: 'warning',
    message: text(reason),
    locations: [{ physicalLocation: physical(at ?? { file: path, start: 0, end: 0 }, sources) }],
  }));
  const cut = { level: 'warning', message: text(`${leftOut} results were left out; ${mostResults} fit.`) };
  return {
    executionSuccessful: true,
    toolExecutionNotifications: leftOut > 0 ? [...notes, cut] : notes,
  };
}

function result(finding: Finding, { sources }: Report, ruleIndex: number): object {
  const advice = finding.advice ? ` ${finding.advice}` : '';
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: levels[finding.severity],
    message: text(`${finding.message}${advice}`),
    locations: [{ physicalLocation: physical(finding.at, sources) }],
    relatedLocations: finding.related.slice(0, mostRelated).map((place, id) => related(place, id, sources)),
    partialFingerprints: { 'tunelint/v1': finding.fingerprint },
    // Present on every result or on none (SARIF 3.27.23).
    suppressions: finding.suppressed ? [suppression(finding.suppressed)] : [],
    ...(finding.fix?.safe ? { fixes: [fix(finding.fix, finding, sources)] } : {}),
    properties: { confidence: finding.confidence, plan: finding.plan, guidance: finding.guidance },
  };
}

/** Viewers make a link of `[text](target)` (SARIF 3.11.6); a value that is quoted must not become one. */
function text(message: string): object {
  return { text: truncateAt(message, longestText).replaceAll('](', '] (') };
}

function physical(span: Span, sources: Sources): object {
  return { artifactLocation: { uri: encodePath(span.file) }, region: region(span, sources) };
}

function region(span: Span, sources: Sources): object {
  if (sources.text(span.file) === undefined) return { startLine: 1 };
  const { start, end } = sources.range(span);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function related({ at, message }: RelatedPlace, id: number, sources: Sources): object {
  return { id, message: text(message), physicalLocation: physical(at, sources) };
}

function suppression(suppressed: Suppression): object {
  switch (suppressed.kind) {
    case 'comment':
      return { kind: 'inSource', status: 'accepted', justification: suppressed.reason };
    case 'waiver':
      return { kind: 'external', status: 'accepted', justification: suppressed.reason };
    case 'baseline':
      return { kind: 'external', status: 'accepted', justification: 'in the baseline' };
    case 'unchanged':
      return { kind: 'external', status: 'accepted', justification: 'not brought about by this change' };
  }
}

function fix({ edits }: Fix, { advice, message }: Finding, sources: Sources): object {
  const files = [...new Set(edits.map((edit) => edit.at.file))];
  return {
    description: text(advice ?? message),
    artifactChanges: files.map((file) => ({
      artifactLocation: { uri: encodePath(file) },
      replacements: edits
        .filter((edit) => edit.at.file === file)
        .map((edit) => ({ deletedRegion: region(edit.at, sources), insertedContent: { text: edit.text } })),
    })),
  };
}
