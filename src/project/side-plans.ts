import { find, type Native } from '../frameworks/kit/native.ts';
import { nativeKeys } from '../frameworks/kit/read.ts';
import type { Scope } from '../frameworks/kit/reading.ts';
import { openNear } from '../frameworks/kit/side-file.ts';
import { type Fact, type NativeKey, type Plan, textOf } from '../model/index.ts';
import { keyFacts } from './derive/keys.ts';
import type { Files } from './files.ts';
import type { RunDraft } from './read-plans.ts';

/** The DeepSpeed configuration that a run names by path, or holds under a key. */
export interface SideDraft {
  /** `path#0` for a file of its own; below the id of the run for one inside the run's file. */
  readonly id: string;
  readonly path: string;
  readonly native: readonly NativeKey[];
  /** The run that names or holds it. */
  readonly run: RunDraft;
  /** The place in the run's file that names it. */
  readonly named: Fact;
}

/**
 * What a run says to DeepSpeed, as a document of its own: it states no run, so on its own it is left alone, but a run
 * that names it stops or goes wrong with it.
 *
 * @param scope the run's document, and the files around it
 */
export function sideOf(run: RunDraft, scope: Scope): SideDraft | undefined {
  const backend = run.facts.get('distributed.backend');
  if (run.kind !== 'train' || backend?.value !== 'deepspeed') return undefined;
  const named = run.facts.get('distributed.configFile');
  const path = textOf(run.facts, 'distributed.configFile');
  if (named !== undefined && path !== undefined) {
    const document = openNear(scope, path);
    return document && isDeepspeed(document) ? inFile(document, named, run) : undefined;
  }
  return inside(backend, run);
}

/** A trainer may also be given the file of a launcher, which names DeepSpeed's in its turn. */
const isDeepspeed = (document: Native): boolean => {
  const root = find(document, '');
  return root?.node.kind === 'map' && !root.node.entries.has('compute_environment');
};

function inFile(document: Native, named: Fact, run: RunDraft): SideDraft | undefined {
  const path = document.layers[0]?.file;
  return path === undefined ? undefined : { id: `${path}#0`, path, native: nativeKeys(document), run, named };
}

function inside(holder: Fact, run: RunDraft): SideDraft | undefined {
  const prefix = `${holder.nativeKey}.`;
  const native = run.native
    .filter((key) => key.path.startsWith(prefix))
    .map((key) => ({ ...key, path: key.path.slice(prefix.length) }));
  return native.length === 0
    ? undefined
    : { id: `${run.id}.${holder.nativeKey}`, path: run.path, native, run, named: holder };
}

/** A side document that rules look at. */
export interface SidePlan {
  readonly plan: Plan;
  /** The run whose file it stands in; null for a file of its own, which holds no run. */
  readonly owner: string | null;
}

/**
 * Plans of the side documents, for rules that look at launchers: one for each run that names a document, since what is
 * right in it may hang on the run. What is wrong with the document alone is then found several times at one place,
 * and said once.
 *
 * @param plans the plans of the runs
 */
export function sidePlans(
  sides: readonly SideDraft[],
  plans: readonly Plan[],
  files: Pick<Files, 'ignores'>,
): readonly SidePlan[] {
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  return sides.flatMap((side) => {
    const run = byId.get(side.run.id);
    if (run === undefined || files.ignores?.(side.path)) return [];
    return [{ plan: planOf(side, run), owner: ownerOf(side) }];
  });
}

/** What is known of the run is known of what it names; the keys are those of the document. */
function planOf({ id, path, native, named }: SideDraft, run: Plan): Plan {
  const facts = new Map<string, Fact>([
    ...[...run.facts].filter(([name]) => !name.startsWith('keys.')),
    ...keyFacts('deepspeed', native),
    ['plan.framework', { value: 'deepspeed', state: 'derived', from: [] }],
    ['plan.kind', { value: 'launcher', state: 'derived', from: [] }],
    ['plan.path', { value: path, state: 'derived', from: [] }],
    ['plan.namedBy', { ...named, value: run.framework }],
  ]);
  return {
    id,
    path,
    kind: 'launcher',
    framework: 'deepspeed',
    label: 'DeepSpeed configuration',
    native,
    facts,
  };
}

const ownerOf = ({ id, path, run }: SideDraft): string | null => (id === `${path}#0` ? null : run.id);
