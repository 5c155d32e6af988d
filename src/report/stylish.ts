import { type Finding, type Plan, type Report, type Span, summarise } from '../model/index.ts';
import { frameLines } from './code-frame.ts';
import { closingLine, countsText, groupBy, liveFindings, suppressionText } from './findings.ts';
import { type Paint, paintFor } from './paint.ts';
import { docsLink, moreAbout, placeText } from './place.ts';
import type { Reporter, ReportOptions } from './reporter.ts';
import { clean, counted } from './text.ts';
import { awaitedText } from './waiting.ts';
import { wrap, wrapPieces } from './wrap.ts';

/** For people at a terminal: findings by plan, each with its line, what to do, and where else to look. */
export const stylishReporter: Reporter = {
  id: 'stylish',
  describe: 'for people, grouped by plan (default)',
  render: (report, options) => {
    const page: Page = {
      report,
      options,
      paint: paintFor(options),
      width: Math.min(options.width, widest),
      plans: new Map(report.plans.map((plan) => [plan.id, plan])),
    };
    const blocks = [
      ...groups(page),
      ...(options.verbose ? [...suppressedBlock(page), ...undecidedBlock(page)] : []),
      closing(page),
    ];
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
  },
};

const widest = 80;
const mostRelated = 3;

interface Page {
  readonly report: Report;
  readonly options: ReportOptions;
  readonly paint: Paint;
  readonly width: number;
  readonly plans: ReadonlyMap<string, Plan>;
}

type Lines = readonly string[];

function groups(page: Page): Lines[] {
  const byPlan = groupBy(liveFindings(page.report), ({ plan, at }) => plan ?? `file ${at.file}`);
  return [...byPlan.values()].flatMap((findings) => [
    header(findings, page),
    ...findings.map((finding, index) => findingLines(finding, findings[index - 1], page)),
  ]);
}

/** Label and path of the plan, or the path of a file that holds none. */
function header(findings: readonly Finding[], { plans, paint, width }: Page): Lines {
  const [first] = findings;
  const plan = first?.plan ? plans.get(first.plan) : undefined;
  const path = clean(plan?.path ?? first?.at.file ?? '');
  if (plan === undefined) return [paint.bold(path)];
  return wrapPieces(
    [
      { text: clean(plan.label), paint: paint.bold },
      { text: `(${path})`, paint: paint.dim },
    ],
    { width, indent: 0, hanging: 2 },
  );
}

/** A line that the finding before has shown already is not shown again. */
function findingLines(finding: Finding, before: Finding | undefined, page: Page): Lines {
  const isShown = before !== undefined && samePlace(before.at, finding.at);
  return [
    ...headline(finding, page),
    ...(isShown ? [] : frame(finding, page)),
    ...(finding.advice ? wrap(clean(finding.advice), { width: page.width, indent: 4 }) : []),
    ...related(finding, page),
    ...docsLine(finding, page),
  ];
}

const samePlace = (a: Span, b: Span): boolean => a.file === b.file && a.start === b.start && a.end === b.end;

function headline(finding: Finding, { report, paint, options, width }: Page): Lines {
  const page = docsLink(finding.docs, options.homepage);
  const rule = (text: string): string => paint.dim(page === undefined ? text : paint.link(text, page));
  return wrapPieces(
    [
      { text: placeText(report.sources, finding.at), paint: paint.underline },
      { text: finding.severity, paint: paint.severity[finding.severity] },
      { text: clean(finding.message) },
      { text: clean(finding.rule), paint: rule },
    ],
    { width, indent: 2, hanging: 4 },
  );
}

function frame(finding: Finding, { report, paint, width }: Page): Lines {
  const text = report.sources.text(finding.at.file);
  if (text === undefined) return [];
  const range = report.sources.range(finding.at);
  const gutter = String(range.start.line + 2).length;
  const secret = finding.fact.startsWith('secrets');
  const lines = frameLines(text, range, { width: width - gutter - 7, secret });
  const blank = paint.dim(`    ${' '.repeat(gutter)} |`);
  return lines.flatMap(({ number, text: shown, from, width: meant }) => [
    `${paint.dim(`    ${String(number).padStart(gutter)} |`)} ${shown}`.trimEnd(),
    `${blank} ${' '.repeat(from)}${paint.severity[finding.severity]('^'.repeat(meant))}`,
  ]);
}

/** The reader has the finding's own file open; what stands in another one is worth a line. */
function related(finding: Finding, { report, paint, width, options }: Page): Lines {
  const places = options.verbose
    ? finding.related
    : finding.related.filter(({ at }) => at.file !== finding.at.file);
  const shown = options.verbose ? places : places.slice(0, mostRelated);
  const lines = shown.flatMap(({ at, message }) =>
    wrapPieces([{ text: placeText(report.sources, at), paint: paint.underline }, { text: clean(message) }], {
      width,
      indent: 4,
      hanging: 6,
    }),
  );
  const left = places.length - shown.length;
  return left > 0 ? [...lines, `    and ${counted(left, 'more place')}`] : lines;
}

/** Left out where the rule's name is a link already. */
function docsLine(finding: Finding, { paint, options }: Page): Lines {
  const more = moreAbout(finding, options.homepage);
  const isLinked = options.links && docsLink(finding.docs, options.homepage) !== undefined;
  return more === undefined || isLinked ? [] : [`    ${paint.dim(clean(more))}`];
}

function suppressedBlock({ report, paint, width }: Page): Lines[] {
  const suppressed = report.findings.filter((finding) => finding.suppressed !== null);
  if (suppressed.length === 0) return [];
  const lines = suppressed.flatMap((finding) =>
    wrapPieces(
      [
        { text: placeText(report.sources, finding.at) },
        { text: clean(finding.rule), paint: paint.dim },
        { text: finding.suppressed ? clean(suppressionText(finding.suppressed)) : '' },
      ],
      { width, indent: 2, hanging: 4 },
    ),
  );
  return [[paint.bold('Suppressed'), ...lines]];
}

function undecidedBlock({ report, paint, width, plans }: Page): Lines[] {
  if (report.undecided.length === 0) return [];
  const lines = report.undecided.flatMap(({ rule, plan, needs }) =>
    wrapPieces(
      [
        { text: clean(rule) },
        { text: clean(plans.get(plan)?.path ?? plan), paint: paint.dim },
        { text: needs.length > 0 ? `would decide: ${clean(needs.join(', '))}` : '' },
      ],
      { width, indent: 2, hanging: 4 },
    ),
  );
  return [[paint.bold('Undecided'), ...lines]];
}

/** Counts, where there is something to count, and what was read. */
function closing(page: Page): Lines {
  const { report, paint } = page;
  const summary = summarise(report);
  const fixable = liveFindings(report).filter((finding) => finding.fix?.safe).length;
  const parts = [
    countsText(summary),
    fixable > 0 ? `${fixable} can be fixed with --fix` : '',
    summary.suppressed > 0 ? `${summary.suppressed} suppressed` : '',
  ].filter((part) => part !== '');
  return [
    ...(parts.length > 0 ? [paint.bold(parts.join('; '))] : []),
    ...awaitedLines(page),
    closingLine(report),
  ];
}

/** What to declare so that more is decided. Nothing for a reader who has nothing to look at. */
function awaitedLines({ report, width }: Page): Lines {
  const text = liveFindings(report).length > 0 ? awaitedText(report.undecided) : undefined;
  return text === undefined ? [] : wrap(text, { width, indent: 0 });
}
