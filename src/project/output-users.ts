import { type Fact, type Plan, type ReadFile, type RelatedPlace, textOf } from '../model/index.ts';
import type { Files } from './files.ts';
import { fileNameOf } from './paths.ts';
import { shellScripts } from './serving-files.ts';

/** A file that may take up what a run writes: an export, an evaluation, a script that merges. */
export interface OutputUser {
  readonly path: string;
  readonly text: string;
  readonly does: 'merge' | 'evaluate';
}

const evaluating = new Set(['eval', 'predict', 'infer']);

/** Exports and evaluations among the files that were recognised, and scripts with a merging command. */
export function outputUsers(readFiles: readonly ReadFile[], files: Files): readonly OutputUser[] {
  const recognised = readFiles.flatMap(({ path, kind }) => {
    if (kind !== 'export' && !evaluating.has(kind)) return [];
    const file = files.read(path);
    return file.ok
      ? [{ path, text: file.text, does: kind === 'export' ? 'merge' : 'evaluate' } as const]
      : [];
  });
  const scripts = shellScripts(files).flatMap((path) => {
    const file = files.read(path);
    if (!file.ok) return [];
    const merging = file.text.split('\n').filter((line) => /merge/i.test(line));
    return merging.length > 0 ? [{ path, text: merging.join('\n'), does: 'merge' } as const] : [];
  });
  return [...recognised, ...scripts];
}

/** More places than this explain nothing. */
const mostPlaces = 20;

/** Whether a file of the project merges what a run writes, and whether one evaluates it. */
export function takenUp(
  plan: Plan,
  users: readonly OutputUser[],
): Readonly<Record<string, Fact | undefined>> {
  if (plan.kind !== 'train') return {};
  const names = [textOf(plan.facts, 'output.dir'), textOf(plan.facts, 'output.hubId'), fileNameOf(plan.path)];
  const telling = names.flatMap((name) => (name === undefined || name.length < 4 ? [] : [bare(name)]));
  const reading = users.filter(
    (user) => user.path !== plan.path && telling.some((name) => mentions(user.text, name)),
  );
  const found = (does: OutputUser['does']): Fact<boolean> | undefined => {
    const also = reading.filter((user) => user.does === does).map(placeOf);
    return also.length === 0
      ? undefined
      : { value: true, state: 'derived', from: ['output.dir'], also: also.slice(0, mostPlaces) };
  };
  return { 'project.merges': found('merge'), 'project.evaluatesOutput': found('evaluate') };
}

const bare = (path: string): string => path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');

const placeOf = ({ path, does }: OutputUser): RelatedPlace => ({
  at: { file: path, start: 0, end: 0 },
  message: does === 'merge' ? 'merges the result' : 'evaluates the result',
});

/** The name stands in the text as a whole: `out/a` is not mentioned by `out/ab`. */
function mentions(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + name.length] ?? ' ';
    if (!/[\w.-]/.test(before) && !/[\w-]/.test(after)) return true;
  }
  return false;
}
