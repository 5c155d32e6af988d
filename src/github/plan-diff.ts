import { type Facts, isKnown, type Plan, type Scalar } from '../model/index.ts';

/** What a change does to one run, in words and figures. */
export interface PlanChange {
  readonly path: string;
  readonly label: string;
  readonly kind: 'new' | 'removed' | 'changed';
  readonly parts: readonly PlanPart[];
}

/** One thing that is now different. Null on a side that says nothing of it, empty where it is merely there. */
export interface PlanPart {
  readonly topic: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface Topic {
  readonly name: string;
  readonly say: (facts: Facts) => string | null;
  /** The fact whose value decides, where one value can be written in several ways. */
  readonly by?: string;
  /** Left out of the description of a new run: the file says it, and the reviewer reads the file. */
  readonly onlyChanged?: true;
  /** Belongs to adapters: says nothing where the other side has none. */
  readonly ofAdapter?: true;
}

/** In the order in which a reviewer asks: what is trained and how, what it costs, on what, how it is checked. */
const topics: readonly Topic[] = [
  { name: 'method', say: method },
  { name: 'base model', say: baseModel },
  { name: 'objective', say: objective },
  { name: 'trained weights', say: trainedWeights },
  { name: 'state memory', say: (facts) => quantity(facts, 'cost.stateMemory', 'GB') },
  { name: 'alpha', say: alpha, onlyChanged: true, ofAdapter: true },
  {
    name: 'target modules',
    say: (facts) => word(facts, 'adapter.targets'),
    onlyChanged: true,
    ofAdapter: true,
  },
  { name: 'learning rate', say: (facts) => asWritten(facts, 'hyper.learningRate'), by: 'hyper.learningRate' },
  { name: 'effective batch', say: (facts) => quantity(facts, 'hyper.effectiveBatch', 'examples') },
  { name: 'length', say: length },
  {
    name: 'sequence length',
    say: (facts) => quantity(facts, 'data.sequenceLength', 'tokens'),
    onlyChanged: true,
  },
  { name: 'training data', say: trainingData },
  { name: 'loss on', say: (facts) => word(facts, 'data.lossOn'), onlyChanged: true },
  { name: 'evaluation', say: evaluation },
  { name: 'accelerators', say: (facts) => quantity(facts, 'hardware.count', '') },
  { name: 'goals', say: (facts) => word(facts, 'intent.goals'), onlyChanged: true },
];

/**
 * Differences between the runs of two states of a project. Only what is known on a side is said of it, and a run that
 * reads the same is left out.
 */
export function planDiff(base: readonly Plan[], head: readonly Plan[]): readonly PlanChange[] {
  const pairs = [...groupByPath(base, head)].flatMap(([, sides]) => paired(sides.base, sides.head));
  return pairs.flatMap(([before, after]) => changeOf(before, after));
}

type Pair = readonly [Plan | null, Plan | null];

function groupByPath(base: readonly Plan[], head: readonly Plan[]) {
  const groups = new Map<string, { base: Plan[]; head: Plan[] }>();
  for (const side of ['base', 'head'] as const) {
    for (const plan of side === 'base' ? base : head) {
      if (plan.kind !== 'train') continue;
      const group = groups.get(plan.path) ?? { base: [], head: [] };
      group[side].push(plan);
      groups.set(plan.path, group);
    }
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * Runs of one file, side by side. Their index tells them apart as long as there are equally many; after that the
 * label does, so that a run put in front does not make all the others look changed.
 */
function paired(base: readonly Plan[], head: readonly Plan[]): readonly Pair[] {
  if (base.length === head.length) return head.map((plan, index) => [base[index] ?? null, plan]);
  const rest = [...base];
  const pairs = head.map((plan): [Plan | null, Plan | null] => {
    const index = rest.findIndex((one) => one.label === plan.label);
    return [index < 0 ? null : (rest.splice(index, 1)[0] ?? null), plan];
  });
  for (const pair of pairs) if (pair[0] === null) pair[0] = rest.shift() ?? null;
  return [...pairs, ...rest.map((plan): Pair => [plan, null])];
}

function changeOf(before: Plan | null, after: Plan | null): PlanChange[] {
  const plan = after ?? before;
  if (plan === null) return [];
  const parts = topics.flatMap((topic) => partOf(topic, before?.facts, after?.facts));
  const kind = before === null ? 'new' : after === null ? 'removed' : 'changed';
  if (kind === 'changed' && parts.length === 0) return [];
  return [{ path: plan.path, label: plan.label, kind, parts: kind === 'removed' ? [] : parts }];
}

function partOf(topic: Topic, before: Facts | undefined, after: Facts | undefined): PlanPart[] {
  const { name, say, by } = topic;
  if (before === undefined && topic.onlyChanged) return [];
  if (topic.ofAdapter && (isFull(before) || isFull(after))) return [];
  const from = before === undefined ? null : say(before);
  const to = after === undefined ? null : say(after);
  if (from === to || (from === absent && to === null)) return [];
  // A run that is evaluated is as it should be.
  if (before === undefined && to === '') return [];
  if (
    by !== undefined &&
    before !== undefined &&
    after !== undefined &&
    known(before, by) === known(after, by)
  ) {
    return [];
  }
  return [{ topic: name, before: from, after: to }];
}

const isFull = (facts: Facts | undefined): boolean =>
  facts !== undefined && known(facts, 'method.kind') === 'full';

/** What is said of something that is known not to be there. */
const absent = 'none';

/** A part as a few words, without markup. */
export function partText({ topic, before, after }: PlanPart): string {
  // What is there or not has no words of its own.
  if (before === '') return `${topic} ${after === absent ? 'removed' : 'no longer stated'}`;
  if (after === '') return `${topic} added`;
  if (before === null) return after === absent ? `no ${topic}` : `${topic} ${after}`;
  return `${topic} ${fromTo(before, after ?? 'not stated')}`;
}

/** `18 → 128 GB` and `LoRA rank 16 → 64`: words that two figures share are said once. */
function fromTo(before: string, after: string): string {
  const [from, to] = [before.split(' '), after.split(' ')];
  const differing = from.flatMap((word, index) => (word === to[index] ? [] : [index]));
  const [index] = differing;
  const oneFigure =
    from.length === to.length &&
    differing.length === 1 &&
    index !== undefined &&
    isFigure(from[index]) &&
    isFigure(to[index]);
  if (oneFigure && index === from.length - 1) return `${before} → ${to[index]}`;
  if (oneFigure && index === 0 && to[1] !== '%') return `${from[0]} → ${after}`;
  return `${before} → ${after}`;
}

const isFigure = (word: string | undefined): boolean => word !== undefined && /^\d[\d.,e+-]*$/.test(word);

// ---- what is said of each topic -------------------------------------------------------------------------------

const methodWords: Readonly<Record<string, string>> = {
  full: 'full',
  lora: 'LoRA',
  oft: 'OFT',
  ia3: '(IA)³',
  'prompt-tuning': 'prompt tuning',
  'prefix-tuning': 'prefix tuning',
  'p-tuning': 'P-tuning',
  'bottleneck-adapter': 'adapter',
  'llama-adapter': 'LLaMA-Adapter',
  'other-peft': 'adapter',
  'hosted-unspecified': 'chosen by the service',
};

function method(facts: Facts): string | null {
  const kind = word(facts, 'method.kind');
  if (kind === null) return null;
  const bits = known(facts, 'quantization.bits');
  const quantised = typeof bits === 'number' && bits < 16;
  const name = kind === 'lora' && quantised && bits <= 4 ? 'QLoRA' : (methodWords[kind] ?? kind);
  const rank = word(facts, 'adapter.rank');
  const length = word(facts, 'prompt.virtualTokens');
  const figures = [
    ...(kind !== 'full' && rank !== null ? [`rank ${rank}`] : []),
    ...(length !== null ? [`${length} virtual tokens`] : []),
    ...(quantised && name !== 'QLoRA' ? [`on ${bits} bit`] : []),
  ];
  return [name, ...figures].join(' ');
}

function baseModel(facts: Facts): string | null {
  const id = word(facts, 'model.id');
  const revision = word(facts, 'model.revision');
  return id !== null && revision !== null ? `${id} at ${shortened(revision)}` : id;
}

const shortened = (revision: string): string =>
  /^[0-9a-f]{40}$/.test(revision) ? revision.slice(0, 12) : revision;

function trainedWeights(facts: Facts): string | null {
  const share = known(facts, 'cost.trainableShare');
  if (typeof share !== 'number') return null;
  const percent = share * 100;
  return `${Number(percent.toPrecision(percent >= 10 ? 3 : 2))} %`;
}

function length(facts: Facts): string | null {
  const steps = known(facts, 'hyper.maxSteps');
  // A negative number of steps means none to most trainers.
  if (typeof steps === 'number' && steps > 0) return `${grouped(steps)} steps`;
  const epochs = known(facts, 'hyper.epochs');
  return typeof epochs === 'number' ? `${grouped(epochs)} ${epochs === 1 ? 'epoch' : 'epochs'}` : null;
}

const mostSources = 4;

function trainingData(facts: Facts): string | null {
  const count = known(facts, 'data.train');
  if (typeof count !== 'number' || count === 0) return null;
  const ids: string[] = [];
  for (let index = 0; index < count && index < mostSources; index++) {
    ids.push(word(facts, `data.train[${index}].id`) ?? 'unnamed');
  }
  if (count > ids.length) ids.push(`${count - ids.length} more`);
  return ids.join(', ');
}

function evaluation(facts: Facts): string | null {
  const enabled = known(facts, 'evaluation.enabled');
  return enabled === true ? '' : enabled === false ? absent : null;
}

/** A short name is an abbreviation, and written like one. */
function objective(facts: Facts): string | null {
  const kind = word(facts, 'objective.kind');
  return kind !== null && /^[a-z]{2,4}$/.test(kind) ? kind.toUpperCase() : kind;
}

/** Only where it is written: a preset that follows the rank says nothing that the rank does not. */
function alpha(facts: Facts): string | null {
  const state = facts.get('adapter.alpha')?.state;
  return state === 'stated' || state === 'inherited' ? word(facts, 'adapter.alpha') : null;
}

function known(facts: Facts, name: string) {
  const fact = facts.get(name);
  return isKnown(fact) ? fact.value : null;
}

function word(facts: Facts, name: string): string | null {
  const value = known(facts, name);
  if (value === null) return null;
  return typeof value === 'object' ? value.map(scalar).join(', ') : scalar(value);
}

/** A rate the way its author wrote it: nobody wants `2e-5` turned into `0.00002`. */
function asWritten(facts: Facts, name: string): string | null {
  const raw = facts.get(name)?.raw?.trim() ?? '';
  return /^[+-]?[\d.]+(e[+-]?\d+)?$/i.test(raw) ? raw : word(facts, name);
}

function quantity(facts: Facts, name: string, unit: string): string | null {
  const value = known(facts, name);
  if (typeof value !== 'number') return null;
  const figure = value >= 10 ? grouped(Math.round(value)) : String(Number(value.toPrecision(2)));
  return unit === '' ? figure : `${figure} ${unit}`;
}

function scalar(value: Scalar): string {
  return typeof value === 'number' ? grouped(value) : String(value);
}

function grouped(value: number): string {
  if (!Number.isInteger(value) || Math.abs(value) < 1000 || Math.abs(value) >= 1e15) return String(value);
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
