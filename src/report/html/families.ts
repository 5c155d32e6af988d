import { type Facts, methodName, numberOf, type Plan, textOf } from '../../model/index.ts';

/**
 * What a project trains on one base, and for what: the layout of the picture, without its drawing.
 */
export interface Family {
  readonly base: string;
  readonly runs: readonly RunNode[];
  readonly aims: readonly AimNode[];
  /** Runs that found no room in the picture. */
  readonly left: number;
}

/** A run, or several of the same method for the same aim. */
export interface RunNode {
  readonly method: string;
  /** A copy of the base with other weights, not an adapter on it. */
  readonly copy: boolean;
  readonly plans: readonly Plan[];
  /** Indexes into `aims`. */
  readonly aims: readonly number[];
}

/** What a run is for: a declared task, or else the data that it learns from. */
export interface AimNode {
  readonly kind: 'task' | 'data';
  readonly name: string;
}

/** Rows of one picture. */
const mostRuns = 24;
/** Sources of one run; what follows is said in the last. */
const mostAims = 4;

/** Families of the project, those with most runs first; runs whose base nobody names belong to none. */
export function familiesOf(plans: readonly Plan[]): readonly Family[] {
  const byBase = new Map<string, Plan[]>();
  for (const plan of plans) {
    const base = textOf(plan.facts, 'model.id');
    if (base === undefined) continue;
    const known = byBase.get(base);
    if (known) known.push(plan);
    else byBase.set(base, [plan]);
  }
  const shared = sharedIntents(plans);
  return [...byBase]
    .map(([base, members]) => family(base, members, shared))
    .sort((a, b) => runsOf(b) - runsOf(a));
}

const runsOf = ({ runs, left }: Family): number => runs.reduce((sum, { plans }) => sum + plans.length, left);

/** Intents that speak for several runs: which of their tasks belongs to which run, they do not say. */
function sharedIntents(plans: readonly Plan[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { facts } of plans) {
    const path = textOf(facts, 'intent.path');
    if (path !== undefined) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([path]) => path));
}

function family(base: string, members: readonly Plan[], shared: ReadonlySet<string>): Family {
  const groups = new Map<string, { readonly plans: Plan[]; readonly aims: readonly AimNode[] }>();
  for (const plan of members) {
    const aims = aimsOf(plan.facts, shared);
    const key = JSON.stringify([methodName(plan.facts), aims]);
    const known = groups.get(key);
    if (known) known.plans.push(plan);
    else groups.set(key, { plans: [plan], aims });
  }
  const all = [...groups.values()];
  const kept = all.slice(0, mostRuns);
  const index = new Map<string, number>();
  const aims: AimNode[] = [];
  const runs = kept.map((group) => ({
    method: methodName(group.plans[0]?.facts ?? new Map()),
    copy: isCopy(group.plans[0]?.facts),
    plans: group.plans,
    aims: group.aims.map((aim) => placed(aim, index, aims)),
  }));
  const left = all.slice(mostRuns).reduce((sum, group) => sum + group.plans.length, 0);
  return { base, runs, aims, left };
}

function isCopy(facts: Facts | undefined): boolean {
  const kind = facts && textOf(facts, 'method.kind');
  return kind === 'full' || kind === 'partial';
}

function placed(aim: AimNode, index: Map<string, number>, aims: AimNode[]): number {
  const key = JSON.stringify(aim);
  const known = index.get(key);
  if (known !== undefined) return known;
  index.set(key, aims.length);
  aims.push(aim);
  return aims.length - 1;
}

function aimsOf(facts: Facts, shared: ReadonlySet<string>): readonly AimNode[] {
  const ofSources = recordTexts(facts, 'data.train', 'task');
  if (ofSources.length > 0) return few(ofSources, 'task');
  const declared = recordTexts(facts, 'intent.tasks', 'id');
  const divided = declared.length === 1 || !shared.has(textOf(facts, 'intent.path') ?? '');
  if (declared.length > 0 && divided) return few(declared, 'task');
  return few(recordTexts(facts, 'data.train', 'id'), 'data');
}

function few(names: readonly string[], kind: AimNode['kind']): readonly AimNode[] {
  const distinct = [...new Set(names)];
  if (distinct.length <= mostAims) return distinct.map((name) => ({ kind, name }));
  const first = distinct.slice(0, mostAims - 1).map((name) => ({ kind, name }));
  return [...first, { kind, name: `and ${distinct.length - first.length} more` }];
}

function recordTexts(facts: Facts, list: string, field: string): readonly string[] {
  const count = numberOf(facts, list) ?? 0;
  const names: string[] = [];
  for (let index = 0; index < Math.min(count, mostRecords); index++) {
    const name = textOf(facts, `${list}[${index}].${field}`);
    if (name !== undefined) names.push(name);
  }
  return names;
}

/** A count comes from a file; no loop may depend on it alone. */
const mostRecords = 1_000;
