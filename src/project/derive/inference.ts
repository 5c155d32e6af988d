import { recogniseDataset } from '../../knowledge/index.ts';
import { type Fact, type Facts, knownValue, textOf } from '../../model/index.ts';
import { type Derivation, derived, recordsOf } from './derivation.ts';

/** Below this nothing is inferred. */
const leastConfidence = 0.5;

/**
 * Goals of a run that nobody declared, from the names of its data. Only where every source has a name that says what it
 * is for: a source without one may serve any goal, and a general mixture serves none in particular.
 */
export const inferredGoals: Derivation = (facts) => {
  if (knownValue(facts, 'intent.declared') !== false) return {};
  const goals = goalsOf(facts) ?? furtherPretraining(facts);
  return goals === undefined
    ? {}
    : { 'intent.goals': goals, 'intent.inferred': derived(facts, true, ['intent.goals']) };
};

function goalsOf(facts: Facts): Fact<readonly string[]> | undefined {
  const records = recordsOf(facts, 'data.train');
  const signals = records.map((record) => signalOf(facts, record));
  if (signals.length === 0 || signals.includes(undefined)) return undefined;
  const doubts = new Map<string, number>();
  for (const signal of signals) {
    for (const goal of signal?.goals ?? []) {
      doubts.set(goal, (doubts.get(goal) ?? 1) * (1 - (signal?.confidence ?? 0)));
    }
  }
  const goals = [...doubts.keys()];
  // Signals for one goal support each other; the least certain goal decides, since rules ask for all of them.
  const confidence = 1 - Math.max(...doubts.values());
  if (goals.length === 0 || confidence < leastConfidence) return undefined;
  return derived(
    facts,
    goals,
    records.map((record) => `${record}.id`),
    { confidence, note: 'inferred from the names of the data' },
  );
}

interface Signal {
  readonly goals: readonly string[];
  readonly confidence: number;
}

function signalOf(facts: Facts, record: string): Signal | undefined {
  const id = textOf(facts, `${record}.id`);
  if (id === undefined) return undefined;
  const format = textOf(facts, `${record}.format`);
  const best = recogniseDataset(id, textOf(facts, `${record}.config`)).find(
    (match) => match.confidence >= leastConfidence && (match.onlyAsText !== true || format === 'text'),
  );
  return best?.goals === undefined ? undefined : { goals: best.goals, confidence: best.confidence };
}

/** Raw text through an adapter: somebody wants the model to know what stands in it. */
function furtherPretraining(facts: Facts): Fact<readonly string[]> | undefined {
  if (textOf(facts, 'objective.kind') !== 'continued-pretraining') return undefined;
  if (textOf(facts, 'method.kind') !== 'lora') return undefined;
  const records = recordsOf(facts, 'data.train');
  const raw = records.every(
    (record) =>
      textOf(facts, `${record}.id`) !== undefined &&
      textOf(facts, `${record}.format`) === 'text' &&
      knownValue(facts, `${record}.general`) !== true,
  );
  if (records.length === 0 || !raw) return undefined;
  return derived(facts, ['add-domain-knowledge'], ['objective.kind'], {
    confidence: 0.7,
    note: 'inferred from further pre-training on raw text',
  });
}

/** A store of one's own is a weak sign that data must not become public; an upload beside it makes it worth a word. */
const ownStore = 0.4;
const upload = 0.2;

const publicStores = /^(s3|gs):\/\/(commoncrawl|tfds-data|ai2-|allenai|openslr|fast-ai)/i;

/** Data that may be the team's own, where nobody says so and the result leaves the house. */
export const inferredProprietary: Derivation = (facts) => {
  if (knownValue(facts, 'intent.declared') !== false) return {};
  if (knownValue(facts, 'output.push') !== true || knownValue(facts, 'output.hubPrivate') === true) return {};
  const own = recordsOf(facts, 'data.train').find(
    (record) =>
      textOf(facts, `${record}.idKind`) === 'object-store' &&
      !publicStores.test(textOf(facts, `${record}.id`) ?? ''),
  );
  if (own === undefined) return {};
  const confidence = 1 - (1 - ownStore) * (1 - upload);
  return {
    'intent.data.proprietary': derived(facts, true, [`${own}.id`, 'output.push'], {
      confidence,
      note: 'inferred from a store of one’s own',
    }),
  };
};
