import {
  canonicalName,
  findModel,
  fullCopiesSize,
  largestRank,
  loraWeights,
  nameOf,
  servingLimits,
  sharedBaseSize,
} from '../knowledge/index.ts';
import { type Fact, knownValue, type Plan, type Span, textOf } from '../model/index.ts';
import { directoryOf } from './paths.ts';
import type { ServingEntry, Written } from './serving-files.ts';

type Found = Readonly<Record<string, Fact | undefined>>;

/** Where the result of a plan would be served, by the servers that the project starts. */
export function servingFacts(plan: Plan, plans: readonly Plan[], entries: readonly ServingEntry[]): Found {
  if (entries.length === 0) return {};
  if (textOf(plan.facts, 'method.kind') === 'full') return servedInFull(plan, plans, entries);
  if (!isAdapter(plan)) return {};
  const stated = textOf(plan.facts, 'serving.engine');
  if (stated !== undefined && stated !== 'vllm') return {};
  const match = bestMatch(plan, entries);
  return match === undefined ? {} : factsOf(plan, match);
}

const adapterKinds = new Set(['lora', 'prompt-tuning', 'prefix-tuning', 'p-tuning', 'ia3']);

const isAdapter = (plan: Plan): boolean =>
  (plan.kind === 'train' || plan.kind === 'adapter-artifact') &&
  adapterKinds.has(textOf(plan.facts, 'method.kind') ?? '');

interface Match {
  readonly entry: ServingEntry;
  readonly confidence: number;
  /** Place of the adapter in the list of the server. */
  readonly adapterAt?: Span;
}

/** By the path of the adapter, else by the base where the server takes adapters. */
function bestMatch(plan: Plan, entries: readonly ServingEntry[]): Match | undefined {
  const matches = entries.flatMap((entry) => byAdapter(plan, entry) ?? byBase(plan, entry) ?? []);
  return matches.sort((a, b) => b.confidence - a.confidence)[0];
}

function byAdapter(plan: Plan, entry: ServingEntry): Match | undefined {
  const places = placesOf(plan);
  for (const adapter of entry.adapters) {
    const near = places.map((place) => nearness(place, adapter.path, adapter.name));
    const confidence = Math.max(0, ...near);
    if (confidence > 0) return { entry, confidence, adapterAt: adapter.at };
  }
  return undefined;
}

/** Where the result of a plan lies. */
function placesOf(plan: Plan): readonly string[] {
  const names = ['output.dir', 'output.hubId'].flatMap((name) => textOf(plan.facts, name) ?? []);
  return plan.kind === 'adapter-artifact' ? [...names, directoryOf(plan.path)] : names;
}

/** Folder names that say nothing about what is in them. */
const everyday =
  /^(?:out(?:puts?)?|results?|adapters?|lora|qlora|models?|checkpoints?|final|latest|best|last|run|train|sft|\d*)$/i;

/** How sure it is that two paths mean one folder; containers mount folders under other roots. */
function nearness(place: string, path: string, name: string): number {
  const [a, b] = [plain(place), plain(path)];
  if (a === '' || b === '') return 0;
  if (a === b) return 0.95;
  const last = a.split('/').at(-1) ?? '';
  if (everyday.test(last)) return a.includes('/') && b.endsWith(`/${a}`) ? 0.95 : 0;
  if (b.endsWith(`/${a}`) || a.endsWith(`/${b}`)) return 0.95;
  return last === b.split('/').at(-1) || last === name.toLowerCase() ? 0.8 : 0;
}

const plain = (path: string): string =>
  path
    .toLowerCase()
    .replace(/\/+/g, '/')
    .replace(/^(?:\.\/)+/, '')
    .replace(/\/$/, '')
    .replace(/\/checkpoint-\d+$/, '');

function byBase(plan: Plan, entry: ServingEntry): Match | undefined {
  const base = textOf(plan.facts, 'model.id');
  const served = entry.model?.value;
  if (base === undefined || served === undefined || served === 'open') return undefined;
  if (canonicalName(nameOf(base)) !== canonicalName(nameOf(served))) return undefined;
  const soft = textOf(plan.facts, 'method.kind') !== 'lora';
  if (!entry.lora && !soft) return undefined;
  // A server that lists other adapters may not be the one for this.
  return { entry, confidence: entry.adapters.length === 0 ? 0.9 : 0.6 };
}

function factsOf(plan: Plan, { entry, confidence, adapterAt }: Match): Found {
  const known = (name: string): boolean => knownValue(plan.facts, name) !== undefined;
  const put = <T extends string | number | boolean>(value: T, at: Span): Fact<T> => ({
    value,
    state: 'inherited',
    at,
    confidence,
  });
  const limits = servingLimits('vllm');
  const rank = limitFact(entry.maxRank, largestRank('vllm'), entry, confidence);
  const slots = limitFact(entry.maxAdapters, limits?.maxAdapters?.default, entry, confidence);
  const same = adapterAt && sameBase(plan, entry);
  return {
    'serving.engine': known('serving.engine') ? undefined : put('vllm', entry.at),
    'serving.version':
      entry.version === undefined || known('serving.version') ? undefined : put(entry.version, entry.at),
    'serving.file': put(entry.file, entry.at),
    'serving.maxRank': known('serving.maxRank') ? undefined : rank,
    'serving.maxAdapters': known('serving.maxAdapters') ? undefined : slots,
    'serving.adapters': entry.adapters.length === 0 ? undefined : put(entry.adapters.length, entry.at),
    'serving.model': writtenText(entry.model, put),
    'serving.sameBase': same === undefined ? undefined : put(same, entry.model?.at ?? entry.at),
  };
}

const writtenText = (
  written: Written<string> | undefined,
  put: (value: string, at: Span) => Fact<string>,
): Fact<string> | undefined =>
  written === undefined || written.value === 'open' ? undefined : put(written.value, written.at);

/** What the server sets, or does by itself where it takes adapters and sets nothing. */
function limitFact(
  written: Written<number> | undefined,
  standard: number | undefined,
  entry: ServingEntry,
  confidence: number,
): Fact<number> | undefined {
  if (written?.value === 'open') {
    return { value: null, state: 'unresolved', at: written.at, note: 'set by a variable' };
  }
  if (written) return { value: written.value, state: 'inherited', at: written.at, confidence };
  if (!entry.lora || standard === undefined) return undefined;
  return { value: standard, state: 'default', at: entry.at, confidence, note: 'vLLM without the flag' };
}

/**
 * Whether the server loads the base that the adapter was trained on; undefined where a folder hides which model it is.
 * Quantised and mirrored copies are the same base.
 */
function sameBase(plan: Plan, entry: ServingEntry): boolean | undefined {
  const base = textOf(plan.facts, 'model.id');
  const served = entry.model?.value;
  if (base === undefined || served === undefined || served === 'open') return undefined;
  if (canonicalName(nameOf(base)) === canonicalName(nameOf(served))) return true;
  return isHubId(base) && isHubId(served) ? false : undefined;
}

const isHubId = (id: string): boolean => /^[\w-][\w.-]*\/[\w.-]+$/.test(id);

// ---- full copies ---------------------------------------------------------------------------------------------

const usualRank = 16;

/** Full tunes of one base for different tasks that the project serves side by side. */
function servedInFull(plan: Plan, plans: readonly Plan[], entries: readonly ServingEntry[]): Found {
  const own = servedAs(plan, entries);
  const base = textOf(plan.facts, 'model.id');
  if (own === undefined || base === undefined) return {};
  const rivals = plans.flatMap((other) => {
    const sameStart = textOf(other.facts, 'model.id')?.toLowerCase() === base.toLowerCase();
    const full = other.kind === 'train' && textOf(other.facts, 'method.kind') === 'full';
    const served = full && sameStart ? servedAs(other, entries) : undefined;
    const data = textOf(other.facts, 'data.train[0].id');
    return served && data !== undefined ? [{ data, served }] : [];
  });
  // Two versions of one task come from the same data.
  const byData = new Map(rivals.map((rival) => [rival.data, rival.served]));
  if (byData.size < 2 || new Set([...byData.values()].map(({ entry }) => entry)).size < 2) return {};
  const shape = findModel(base);
  const trainable = shape && loraWeights(shape, { rank: usualRank, targets: 'all-linear' });
  const derived = (value: number): Fact<number> => ({
    value,
    state: 'derived',
    from: ['model.id', 'output.dir'],
    confidence: own.confidence,
    also: [...byData.values()].map(({ entry }) => ({ at: entry.at, message: 'served here' })),
  });
  return {
    'serving.engine': { value: 'vllm', state: 'inherited', at: own.entry.at, confidence: own.confidence },
    'project.servedCopies': derived(byData.size),
    'project.servedCopiesWeights': shape && derived(fullCopiesSize(shape, byData.size)),
    'project.servedAsAdapters':
      shape === undefined || trainable === undefined
        ? undefined
        : derived(sharedBaseSize(shape, trainable, byData.size)),
  };
}

function servedAs(plan: Plan, entries: readonly ServingEntry[]): Match | undefined {
  const matches = entries.flatMap((entry) => {
    const model = entry.model?.value;
    if (model === undefined || model === 'open') return [];
    const near = placesOf(plan).map((place) => nearness(place, model, ''));
    const confidence = Math.min(0.9, Math.max(0, ...near));
    return confidence > 0 ? [{ entry, confidence }] : [];
  });
  return matches.sort((a, b) => b.confidence - a.confidence)[0];
}
