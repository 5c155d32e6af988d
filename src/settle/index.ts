import type { Finding, Report, Severity } from '../model/index.ts';
import { type KnownFinding, markKnown } from './baseline.ts';
import type { Directives } from './directive.ts';
import {
  expiredSuppression,
  type HouseHit,
  houseFindings,
  invalidSuppression,
  unusedSuppression,
} from './house-rules.ts';
import { suppress, type UsedDirective } from './suppress.ts';
import { type UsedWaiver, type WaiverRule, waive } from './waive.ts';

export interface SettleOptions {
  /** Day the run takes place, `YYYY-MM-DD`: comments and waivers expire by it. */
  readonly today: string;
  readonly directives?: Directives;
  readonly waivers?: readonly WaiverRule[];
  /** Findings of an earlier report that are known. */
  readonly known?: readonly KnownFinding[];
  /** Whether a path is there: one of a known finding that is not may have been renamed. */
  readonly exists?: (path: string) => boolean;
  /** Only some of the files were read: a waiver may be needed by the others. */
  readonly partial?: boolean;
  /** Rules that nothing silences. */
  readonly mandatory?: ReadonlySet<string>;
  /** What is wrong with a name that no rule has; undefined for a name that one has. */
  readonly unknownRule?: (name: string) => string | undefined;
  /** What the project wants of a house rule in a file; undefined for what it ships with. */
  readonly houseSeverity?: HouseSeverity;
}

export type HouseSeverity = (rule: string, path: string) => Severity | 'off' | undefined;

/** What is left to say: comments and waivers honoured, known findings marked, everything in order. */
export function settle(report: Report, options: SettleOptions): Report {
  const {
    today,
    directives = nothing,
    waivers = [],
    known = [],
    mandatory = none,
    partial = false,
    houseSeverity = () => undefined,
    exists,
    unknownRule = () => undefined,
  } = options;
  const commented = suppress(report, directives.directives, today, mandatory);
  const waived = waive(commented.findings, waivers, today, mandatory);
  const hits = [
    ...directives.problems.map(({ message, at }) => ({ rule: invalidSuppression, message, at })),
    ...commented.directives.flatMap((one) => aboutDirective(one, unknownRule)),
    ...waived.waivers.filter((one) => one.expired || !partial).flatMap(aboutWaiver),
  ];
  const own = houseFindings(asWanted(hits, houseSeverity));
  const baselined = markKnown([...waived.findings, ...own], known, exists);
  const settled = { ...report, findings: sorted(once(baselined.findings)) };
  return known.length === 0 ? settled : { ...settled, staleKnown: baselined.stale.length };
}

/** House rules as the project wants them: left out, or with another severity. */
function asWanted(hits: readonly HouseHit[], wanted: HouseSeverity): readonly HouseHit[] {
  return hits.flatMap((hit) => {
    const severity = wanted(hit.rule.id, hit.at.file) ?? hit.rule.severity;
    return severity === 'off' ? [] : [{ ...hit, rule: { ...hit.rule, severity } }];
  });
}

const nothing: Directives = { directives: [], problems: [] };
const none: ReadonlySet<string> = new Set();

function aboutDirective(
  { directive, used, expired }: UsedDirective,
  unknownRule: NonNullable<SettleOptions['unknownRule']>,
): readonly HouseHit[] {
  const { at, rules, until } = directive;
  const names = rules.join(', ');
  if (expired) {
    return [
      { rule: expiredSuppression, at, message: `The comment that silences ${names} held until ${until}.` },
    ];
  }
  // A comment that silences something with its only name has that name right.
  if (used && rules.length === 1) return [];
  const slips = rules.flatMap((name) => unknownRule(name) ?? []);
  if (slips.length > 0)
    return [
      { rule: unusedSuppression, at, message: `The comment silences less than it says: ${slips.join('; ')}` },
    ];
  return used
    ? []
    : [
        {
          rule: unusedSuppression,
          at,
          message: `Nothing here is silenced by this comment: ${names} does not report.`,
        },
      ];
}

function aboutWaiver({ waiver, used, expired }: UsedWaiver): readonly HouseHit[] {
  const at = waiver.from;
  if (expired)
    return [
      { rule: expiredSuppression, at, message: `The waiver of ${waiver.rule} held until ${waiver.until}.` },
    ];
  return used
    ? []
    : [
        {
          rule: unusedSuppression,
          at,
          message: `The waiver of ${waiver.rule} accepts nothing that is found.`,
        },
      ];
}

/** One cause is said once: two runs of one file that share a line share what is wrong with it. */
function once(findings: readonly Finding[]): readonly Finding[] {
  const said = new Set<string>();
  return findings.filter(({ rule, message, at }) => {
    const cause = JSON.stringify([rule, message, at.file, at.start, at.end]);
    return said.has(cause) ? false : said.add(cause);
  });
}

function sorted(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.at.file, b.at.file) ||
      a.at.start - b.at.start ||
      compare(a.rule, b.rule) ||
      compare(a.fact, b.fact),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
