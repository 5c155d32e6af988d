import { find, type Native } from '../frameworks/kit/native.ts';
import { nativeKeys } from '../frameworks/kit/read.ts';
import type { Scope } from '../frameworks/kit/reading.ts';
import { openNear } from '../frameworks/kit/side-file.ts';
import { keyTable } from '../knowledge/keys.ts';
import { type Fact, type NativeKey, type Plan, textOf } from '../model/index.ts';
import { keyFacts } from './derive/keys.ts';
import { setting } from './derive/setting.ts';
import type { Files } from './files.ts';
import type { RunDraft } from './read-plans.ts';

/** A document that states no run: what a run names by path or holds under a key, or a file that no run names. */
export interface SideDraft {
  /** The program that reads it: DeepSpeed, or PEFT for the section of an adapter in a project's own file. */
  readonly reader: 'deepspeed' | 'peft';
  /** `path#0` for a file of its own; below the id of the run for one inside the run's file. */
  readonly id: string;
  readonly path: string;
  readonly native: readonly NativeKey[];
  /** The run that names or holds it; absent for a file that is looked at by itself. */
  readonly by?: Naming;
}

interface Naming {
  readonly run: RunDraft;
  /** The place in the run's file that names the document. */
  readonly named: Fact;
}

/** What a run hands on to other programs. */
export function sidesOf(run: RunDraft, scope: Scope): readonly SideDraft[] {
  if (run.kind !== 'train') return [];
  const deepspeed = sideOf(run, scope);
  return [...(deepspeed ? [deepspeed] : []), ...adapterSections(run)];
}

/**
 * A DeepSpeed file by itself. A program may name it that the project does not hold, or a command; what DeepSpeed refuses
 * in any run, it refuses there.
 *
 * @param path of the file, which holds this document alone
 */
export function aloneIn(path: string, native: Native): SideDraft {
  return { reader: 'deepspeed', id: `${path}#0`, path, native: nativeKeys(native) };
}

/**
 * What a run says to DeepSpeed, as a document of its own: it states no run, so on its own it is left alone, but a run
 * that names it stops or goes wrong with it.
 *
 * @param scope the run's document, and the files around it
 */
function sideOf(run: RunDraft, scope: Scope): SideDraft | undefined {
  const backend = run.facts.get('distributed.backend');
  if (backend?.value !== 'deepspeed') return undefined;
  const named = run.facts.get('distributed.configFile');
  const path = textOf(run.facts, 'distributed.configFile');
  if (named !== undefined && path !== undefined) {
    const document = openNear(scope, path);
    return document && isDeepspeed(document) ? inFile(document, named, run) : undefined;
  }
  return inside('deepspeed', backend, run);
}

/** Facts whose keys stand in the section of an adapter, where a file has one. */
const adapterFacts = ['adapter.rank', 'adapter.alpha', 'adapter.dropout', 'adapter.targets'] as const;

/**
 * Sections that a project's own file keeps for an adapter and writes in the words of PEFT: of two keys at least, so that
 * they may be handed on as they are.
 */
function adapterSections(run: RunDraft): readonly SideDraft[] {
  if (run.framework.id !== 'generic') return [];
  const holders = new Map<string, Fact>();
  for (const name of adapterFacts) {
    const fact = run.facts.get(name);
    const section = /^(.+)\.[^.]+$/.exec(fact?.nativeKey ?? '')?.[1];
    if (fact?.state === 'stated' && section !== undefined) holders.set(section, fact);
  }
  return [...holders].flatMap(([section, fact]) => {
    const side = inside('peft', { ...fact, nativeKey: section }, run);
    return side && wordsOfPeft(side.native) >= 2 ? [side] : [];
  });
}

const wordsOfPeft = (native: readonly NativeKey[]): number =>
  native.filter(({ path }) => keyTable('peft')?.lookUp(path).kind === 'known').length;

/** A trainer may also be given the file of a launcher, which names DeepSpeed's in its turn. */
const isDeepspeed = (document: Native): boolean => {
  const root = find(document, '');
  return root?.node.kind === 'map' && !root.node.entries.has('compute_environment');
};

function inFile(document: Native, named: Fact, run: RunDraft): SideDraft | undefined {
  const path = document.layers[0]?.file;
  if (path === undefined) return undefined;
  return { reader: 'deepspeed', id: `${path}#0`, path, native: nativeKeys(document), by: { run, named } };
}

/** Switches that scripts keep in such a section, which are a letter or two from a key of PEFT's. */
const isOwnSwitch = (path: string): boolean => /^(use|is|enable|with)_(lora|qlora|peft|adapter)$/.test(path);

function inside(reader: SideDraft['reader'], holder: Fact, run: RunDraft): SideDraft | undefined {
  const prefix = `${holder.nativeKey}.`;
  const native = run.native
    .filter((key) => key.path.startsWith(prefix))
    .map((key) => ({ ...key, path: key.path.slice(prefix.length) }))
    .filter(({ path }) => reader !== 'peft' || !isOwnSwitch(path));
  return native.length === 0
    ? undefined
    : { reader, id: `${run.id}.${holder.nativeKey}`, path: run.path, native, by: { run, named: holder } };
}

/** A side document that rules look at. */
export interface SidePlan {
  readonly plan: Plan;
  /** The run whose file it stands in; null for a file of its own, which holds no run. */
  readonly owner: string | null;
}

/** What a side document is seen in. */
interface Surroundings {
  readonly files: Pick<Files, 'ignores'>;
  /** The version of a framework that the project pins. */
  readonly versionOf?: ((framework: string) => string | undefined) | undefined;
}

/**
 * Plans of the side documents, for rules that look at launchers: one for each run that names a document, since what is
 * right in it may hang on the run. What is wrong with the document alone is then found several times at one place,
 * and said once. A document that no run names is looked at once, and nothing is known of its run.
 *
 * @param plans the plans of the runs
 */
export function sidePlans(
  sides: readonly SideDraft[],
  plans: readonly Plan[],
  { files, versionOf }: Surroundings,
): readonly SidePlan[] {
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const named = new Set(sides.flatMap(({ id, by }) => (by === undefined ? [] : [id])));
  return sides.flatMap((side) => {
    const run = side.by && byId.get(side.by.run.id);
    const isOpen = side.by === undefined ? !named.has(side.id) : run !== undefined;
    if (!isOpen || files.ignores?.(side.path)) return [];
    return [{ plan: planOf(side, run, versionOf?.(side.reader)), owner: ownerOf(side) }];
  });
}

/** What is known of the run is known of what it names; the keys are those of the document. */
function planOf(
  { reader, id, path, native, by }: SideDraft,
  run: Plan | undefined,
  version: string | undefined,
): Plan {
  const facts = new Map<string, Fact>([
    ...(run === undefined ? [...factsOfPath(path), ...batchOf(native)] : factsOfRun(run)),
    ...(reader === 'peft' ? unsure(keyFacts('peft', native)) : keyFacts(reader, native)),
    ['plan.framework', { value: reader, state: 'derived', from: [] }],
    ['plan.kind', { value: 'launcher', state: 'derived', from: [] }],
    ['plan.path', { value: path, state: 'derived', from: [] }],
  ]);
  if (by !== undefined && run !== undefined) facts.set('plan.namedBy', { ...by.named, value: run.framework });
  if (version !== undefined) facts.set('plan.frameworkVersion', { value: version, state: 'inherited' });
  return {
    id,
    path,
    kind: 'launcher',
    framework: reader,
    label: labels[reader],
    native,
    facts,
  };
}

const factsOfRun = ({ facts }: Plan): readonly (readonly [string, Fact])[] =>
  [...facts].filter(([name]) => !name.startsWith('keys.') && name !== 'plan.frameworkVersion');

/** Parts of the batch that a DeepSpeed document gives; where a run names it, they are facts of the run. */
const batchOf = (native: readonly NativeKey[]): readonly (readonly [string, Fact])[] =>
  (
    [
      ['distributed.microBatch', 'train_micro_batch_size_per_gpu'],
      ['distributed.accumulation', 'gradient_accumulation_steps'],
    ] as const
  ).flatMap(([name, path]) => {
    const key = native.find((one) => one.path === path && !one.overridden);
    return typeof key?.value === 'number' && key.value > 0
      ? [
          [
            name,
            { value: key.value, state: 'stated', at: key.at, keyAt: key.keyAt, nativeKey: path },
          ] as const,
        ]
      : [];
  });

/** A sample is one by its folder. */
const factsOfPath = (path: string): readonly (readonly [string, Fact])[] =>
  Object.entries(setting(new Map(), path, [])).flatMap(([name, fact]) =>
    fact === undefined ? [] : [[name, fact] as const],
  );

const labels: Readonly<Record<SideDraft['reader'], string>> = {
  deepspeed: 'DeepSpeed configuration',
  peft: 'Adapter settings',
};

/**
 * A script may read a section in its own way, so only a key that is nearly one of PEFT's is told, with doubt, and at the
 * key alone: nothing is mended that the script may ask for by this name.
 */
function unsure(facts: ReadonlyMap<string, Fact>): readonly (readonly [string, Fact])[] {
  return [...facts].map(([name, fact]) => {
    if (!name.startsWith('keys.unknown')) return [name, { value: null, state: 'unset' }];
    const { keyAt, ...rest } = fact;
    const doubted = { ...rest, ...(keyAt ? { at: keyAt } : {}), confidence: sureOfSection };
    return [name, fact.state === 'stated' ? doubted : fact];
  });
}

const sureOfSection = 0.7;

const ownerOf = ({ id, path, by }: SideDraft): string | null =>
  id === `${path}#0` ? null : (by?.run.id ?? null);
