import { posix } from 'node:path';
import type { Edit, Fact, Finding, NativeKey, Plan, RelatedPlace, Report, Span } from '../model/index.ts';

/** A path of a run as it is written in a folder of it: what a person there can open. */
export function pathSeenFrom(folder: string, path: string): string {
  return folder === '' ? path : posix.relative(folder, path);
}

/**
 * A report with every path as it is written in a folder of the run.
 *
 * @param folder relative to the root of the run; `''` changes nothing
 */
export function seenFrom(folder: string, report: Report): Report {
  if (folder === '') return report;
  const path = (name: string): string => pathSeenFrom(folder, name);
  const view: View = {
    path,
    id: (plan) => path(plan.slice(0, plan.lastIndexOf('#'))) + plan.slice(plan.lastIndexOf('#')),
    span: (at) => ({ ...at, file: path(at.file) }),
  };
  const original = (name: string): string => posix.join(folder, name);
  return {
    ...report,
    files: report.files.map((file) => ({ ...file, path: path(file.path), plans: file.plans.map(view.id) })),
    plans: report.plans.map((plan) => planSeen(plan, view)),
    findings: report.findings.map((finding) => findingSeen(finding, view)),
    undecided: report.undecided.map((one) => ({ ...one, plan: view.id(one.plan) })),
    unread: report.unread.map((one) => ({
      ...one,
      path: path(one.path),
      ...(one.at === undefined ? {} : { at: view.span(one.at) }),
    })),
    sources: {
      text: (name) => report.sources.text(original(name)),
      range: (span) => report.sources.range({ ...span, file: original(span.file) }),
    },
  };
}

interface View {
  path(name: string): string;
  id(plan: string): string;
  span(at: Span): Span;
}

function planSeen(plan: Plan, view: View): Plan {
  return {
    ...plan,
    id: view.id(plan.id),
    path: view.path(plan.path),
    facts: new Map([...plan.facts].map(([name, fact]) => [name, factSeen(fact, view)])),
    native: plan.native.map(
      (key): NativeKey => ({ ...key, at: view.span(key.at), keyAt: view.span(key.keyAt) }),
    ),
  };
}

function factSeen(fact: Fact, view: View): Fact {
  return {
    ...fact,
    ...(fact.at === undefined ? {} : { at: view.span(fact.at) }),
    ...(fact.keyAt === undefined ? {} : { keyAt: view.span(fact.keyAt) }),
    ...(fact.also === undefined ? {} : { also: placesSeen(fact.also, view) }),
  };
}

function findingSeen(finding: Finding, view: View): Finding {
  const edit = ({ at, text }: Edit): Edit => ({ at: view.span(at), text });
  return {
    ...finding,
    plan: finding.plan === null ? null : view.id(finding.plan),
    at: view.span(finding.at),
    related: placesSeen(finding.related, view),
    fix: finding.fix && { ...finding.fix, edits: finding.fix.edits.map(edit) },
  };
}

const placesSeen = (places: readonly RelatedPlace[], view: View): readonly RelatedPlace[] =>
  places.map(({ at, message }) => ({ at: view.span(at), message }));
