import { type Edit, type Finding, gitLines, type Report, type Severity, type Span } from '../model/index.ts';
import { liveFindings } from './findings.ts';
import { jsonText } from './json-text.ts';
import { docsLink, lineStartAt, placeText } from './place.ts';
import type { Reporter, ReportOptions } from './reporter.ts';

/**
 * The Reviewdog Diagnostic Format. Its reader refuses fields that it does not know, so related places are part of the
 * message.
 */
export const rdjsonReporter: Reporter = {
  id: 'rdjson',
  describe: 'Reviewdog Diagnostic Format',
  render: (report, options) => {
    const diagnostics = liveFindings(report).map((finding) => diagnostic(finding, report, options));
    const url = options.homepage ? { url: options.homepage } : {};
    return jsonText({ source: { name: report.tool.name, ...url }, diagnostics });
  },
};

const severityNames: Readonly<Record<Severity, string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  info: 'INFO',
};

function diagnostic(finding: Finding, report: Report, { homepage }: ReportOptions): object {
  const page = docsLink(finding.docs, homepage);
  const url = page === undefined ? {} : { url: page };
  return {
    message: message(finding, report),
    location: { path: finding.at.file, range: range(finding.at, report) },
    severity: severityNames[finding.severity],
    code: { value: finding.rule, ...url },
    ...suggestions(finding, report),
  };
}

function message({ message: text, advice, related }: Finding, { sources }: Report): string {
  const places = related.map((place) => `${placeText(sources, place.at)} ${place.message}`.trimEnd());
  return [text, ...(advice ? [advice] : []), ...places].join('\n');
}

/** A suggestion has no path: it is always about the file of its diagnostic. */
function suggestions({ fix, at }: Finding, report: Report): object {
  if (!fix?.safe || fix.edits.some((edit) => edit.at.file !== at.file)) return {};
  return { suggestions: fix.edits.map((edit: Edit) => ({ range: range(edit.at, report), text: edit.text })) };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

function range(span: Span, { sources }: Report): { start: Place; end: Place } {
  const text = sources.text(span.file);
  if (text === undefined) return { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return { start: place(text, span.start, span), end: place(text, span.end, span) };
}

/** Columns count bytes in UTF-8, from 1. */
function place(text: string, offset: number, { file }: Span): Place {
  const lineStart = lineStartAt(text, offset);
  const { first } = gitLines(text, { file, start: offset, end: offset });
  return { line: first, column: new TextEncoder().encode(text.slice(lineStart, offset)).length + 1 };
}
