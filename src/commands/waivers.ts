import { readProject } from '../lint.ts';
import type { Span } from '../model/index.ts';
import { ownComments } from '../project/comments.ts';
import { jsonText } from '../report/json-text.ts';
import { counted } from '../report/text.ts';
import { readDirectives } from '../settle/directive.ts';
import type { Arguments } from './options.ts';
import { openProject } from './project.ts';
import { pathSeenFrom } from './seen-from.ts';
import { printable } from './unread.ts';
import type { Outcome, World } from './world.ts';

/** Something that is accepted: by a comment in a file, or by a waiver in the configuration. */
export interface Debt {
  readonly rule: string;
  readonly place: string;
  readonly reason: string;
  readonly owner: string | null;
  readonly until: string | null;
  /** Days until it ends, 0 on its last day, negative when it has ended; null without an end. */
  readonly daysLeft: number | null;
}

/** `tunelint waivers`: everything that is accepted, with what is known of it. */
export function waiversCommand({ paths, options }: Arguments, world: World): Outcome {
  const { input, configuration, seenFrom: folder } = openProject(paths, options, world);
  const report = readProject(input);
  const placeOf = (at: Span): string =>
    `${pathSeenFrom(folder, at.file)}:${report.sources.range(at).start.line}`;
  const today = options.today ?? world.today;
  const comments = report.files.flatMap(({ path }) =>
    readDirectives(path, ownComments(path, report.sources.text(path) ?? '')).directives.flatMap((one) =>
      one.rules.map((rule) => debt(rule, placeOf(one.at), one, today)),
    ),
  );
  const waivers = configuration.configs.flatMap((config) =>
    config.waivers.map((waiver) => debt(waiver.rule, placeOf(waiver.from), waiver, today)),
  );
  const all = [...comments, ...waivers].sort(
    (a, b) => (a.daysLeft ?? Number.MAX_VALUE) - (b.daysLeft ?? Number.MAX_VALUE),
  );
  const stdout = options.format === 'json' ? jsonText(all) : sheet(all);
  return { stdout, stderr: '', exitCode: 0 };
}

interface Accepted {
  readonly reason: string;
  readonly until?: string;
  readonly owner?: string;
}

function debt(rule: string, place: string, { reason, until, owner }: Accepted, today: string): Debt {
  return {
    rule,
    place,
    reason,
    owner: owner ?? null,
    until: until ?? null,
    daysLeft: until === undefined ? null : daysBetween(today, until),
  };
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function sheet(all: readonly Debt[]): string {
  const blocks = all.map(({ rule, place, reason, owner, daysLeft }) => {
    const left =
      daysLeft === null
        ? 'no end'
        : daysLeft < 0
          ? `ended ${counted(-daysLeft, 'day')} ago`
          : `${counted(daysLeft, 'day')} left`;
    return `${printable(rule)}  ${left}${owner === null ? '' : `  ${printable(owner)}`}\n  ${printable(place)}\n  ${printable(reason)}\n`;
  });
  return `${blocks.join('\n')}${all.length > 0 ? '\n' : ''}${counted(all.length, 'thing')} accepted\n`;
}
