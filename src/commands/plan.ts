import { readProject } from '../lint.ts';
import type { Report } from '../model/index.ts';
import { jsonReporter } from '../report/json.ts';
import { renderPlanSheets } from '../report/plan-sheet.ts';
import type { Arguments } from './options.ts';
import { openProject } from './project.ts';
import { reportOptions } from './rendering.ts';
import { seenFrom } from './seen-from.ts';
import { noteLines, unreadLines } from './unread.ts';
import { UserMistake } from './user-mistake.ts';
import type { Outcome, World } from './world.ts';

/** `tunelint plan`: what was understood, without opinions. */
export function planCommand({ paths, options }: Arguments, world: World): Outcome {
  const project = openProject(paths, options, world);
  const report = seenFrom(project.seenFrom, readProject(project.input));
  const rendering = reportOptions(options, world);
  const stdout = render(report, options.format ?? 'stylish', rendering);
  const nothing = report.files.length === 0;
  return {
    stdout,
    stderr:
      noteLines(project.input.files) + unreadLines(report) + (nothing ? 'No tuning file was found.\n' : ''),
    exitCode: nothing && !options.allowEmpty ? 3 : 0,
  };
}

function render(report: Report, format: string, options: ReturnType<typeof reportOptions>): string {
  if (format === 'json') return jsonReporter.render(report, { ...options, verbose: true });
  if (format === 'stylish') return renderPlanSheets(report, options);
  throw new UserMistake(`plan cannot be printed as "${format}"`, 'it takes stylish or json');
}
