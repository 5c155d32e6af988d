import table from '../../data/serving.json' with { type: 'json' };

/** Servers whose limits are known; a subset of the fact `serving.engine`. */
export type Engine = keyof typeof table.engines;

/** Ways to train an adapter that a server may not take. */
export type AdapterFeature =
  | 'dora'
  | 'modules-to-save'
  | 'full-embeddings'
  | 'adapter-bias'
  | 'rslora'
  | 'soft-prompt';

/** Limits of one server. Absent parts were not read, and mean nothing. */
export interface ServingLimits {
  readonly title: string;
  readonly maxRank?: {
    /** Setting that holds it, as the server calls it. */
    readonly flag: string;
    /** Value without the setting; absent where the server derives it. */
    readonly default?: number;
    /** All values that the setting takes, ascending. */
    readonly allowed?: readonly number[];
    readonly note?: string;
  };
  readonly maxAdapters?: { readonly flag: string; readonly default: number };
  readonly features: Partial<Readonly<Record<AdapterFeature, FeatureSupport>>>;
  readonly note?: string;
  /** Ids for `findEvidence`. */
  readonly evidence?: readonly string[];
  readonly source?: string;
}

interface FeatureSupport {
  readonly loads: boolean;
  /** First version of which `loads` holds; before it the opposite did. */
  readonly since?: string;
  /** Modules that are taken all the same. */
  readonly except?: readonly string[];
  readonly evidence?: string;
}

/** Limits of a server; undefined for one that is not known. */
export function servingLimits(engine: string): ServingLimits | undefined {
  const engines: Readonly<Record<string, ServingLimits>> = table.engines;
  return Object.hasOwn(engines, engine) ? engines[engine] : undefined;
}

/**
 * The largest rank that a server takes.
 *
 * @param stated what its configuration sets, if it does
 * @returns the stated value, else the default; undefined where neither is known
 */
export function largestRank(engine: string, stated?: number): number | undefined {
  return stated ?? servingLimits(engine)?.maxRank?.default;
}

/**
 * The smallest setting of a server that lets an adapter in.
 *
 * @param rank rank of the adapter
 * @returns an allowed value; the rank itself where the server takes any; undefined if none is large enough
 */
export function rankSettingFor(engine: string, rank: number): number | undefined {
  const allowed = servingLimits(engine)?.maxRank?.allowed;
  return allowed === undefined ? rank : allowed.find((value) => value >= rank);
}

/**
 * Whether a server loads an adapter that was trained with a feature and not merged.
 *
 * @param version version of the server, such as `0.9.2` or `v0.11`
 * @returns `depends` where it changed with a version and the version is not known; undefined where nothing was read
 */
export function loadsFeature(
  engine: string,
  feature: AdapterFeature,
  version?: string,
): boolean | 'depends' | undefined {
  const support = servingLimits(engine)?.features[feature];
  if (support === undefined) return undefined;
  if (support.since === undefined) return support.loads;
  const order = version === undefined ? undefined : compareVersions(version, support.since);
  if (order === undefined) return 'depends';
  return order >= 0 ? support.loads : !support.loads;
}

/**
 * Whether a server loads an adapter that holds full copies of modules.
 *
 * @param modules names of the modules trained in full; none is always taken
 */
export function loadsFullModules(engine: string, modules: readonly string[]): boolean | undefined {
  const support = servingLimits(engine)?.features['modules-to-save'];
  if (modules.length === 0) return true;
  if (support === undefined) return undefined;
  return support.loads || modules.every((module) => support.except?.includes(module) === true);
}

/** Order of two versions by their numbers; undefined if one has none. Suffixes (`rc1`, `.post1`) are left out. */
function compareVersions(a: string, b: string): number | undefined {
  const left = numbersOf(a);
  const right = numbersOf(b);
  if (left === undefined || right === undefined) return undefined;
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function numbersOf(version: string): readonly number[] | undefined {
  const match = /^\D{0,2}(\d+(?:\.\d+){1,3})/.exec(version.trim());
  return match?.[1]?.split('.').map(Number);
}
