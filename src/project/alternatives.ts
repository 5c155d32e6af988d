import { loadsFeature } from '../knowledge/index.ts';
import { type Fact, type Facts, knownValue, type Plan, textOf } from '../model/index.ts';
import { derive } from './derive/index.ts';
import { labelOf } from './label.ts';

/** Another way to do the same run. */
export interface Alternative {
  readonly name: string;
  /** Null for retrieval, which trains nothing. */
  readonly plan: Plan | null;
  /** True for the way the file has chosen. */
  readonly current: boolean;
}

interface Way {
  readonly name: string;
  readonly facts: Readonly<Record<string, Fact['value']>>;
}

const usualRank = 16;
const usualAlpha = 32;
const usualTokens = 20;

const lora = {
  'method.kind': 'lora',
  'adapter.rank': usualRank,
  'adapter.alpha': usualAlpha,
  'adapter.targetsMode': 'all-linear',
} as const;

const ways: readonly Way[] = [
  { name: 'full tuning', facts: { 'method.kind': 'full', 'quantization.bits': 16 } },
  { name: `LoRA, rank ${usualRank}`, facts: { ...lora, 'quantization.bits': 16 } },
  { name: `QLoRA, rank ${usualRank}`, facts: { ...lora, 'quantization.bits': 4 } },
  {
    name: `prompt tuning, ${usualTokens} tokens`,
    facts: { 'method.kind': 'prompt-tuning', 'prompt.virtualTokens': usualTokens, 'quantization.bits': 16 },
  },
];

/** Facts that belong to one method, or follow from it: another way has its own. */
const ofMethod =
  /^(method|adapter|quantization|prompt|cost)\.|^tokens\.rowsTrained$|^output\.mergeAdapter$|^hyper\.(learningRate|loraPlusRatio)$/;

/**
 * The same run done in the other usual ways. Rates are left out: each method has its own, and a rate that suits one says
 * nothing about another. Soft prompts are only offered where the planned server can load them, or none is named.
 */
export function alternativesOf(plan: Plan): readonly Alternative[] {
  const own = ways.find((way) => isChosen(plan.facts, way));
  const tuned = ways
    .filter(
      (way) => way !== own && (way.facts['method.kind'] !== 'prompt-tuning' || loadsSoftPrompts(plan.facts)),
    )
    .map((way): Alternative => ({ name: way.name, plan: changed(plan, way), current: false }));
  const chosen: Alternative = { name: 'as written', plan, current: true };
  return [chosen, ...tuned, { name: 'retrieval', plan: null, current: false }];
}

function isChosen(facts: Facts, way: Way): boolean {
  const kind = textOf(facts, 'method.kind');
  if (kind !== way.facts['method.kind']) return false;
  if (kind !== 'lora') return true;
  const fourBit = Number(knownValue(facts, 'quantization.bits') ?? 16) <= 4;
  return fourBit === (way.facts['quantization.bits'] === 4);
}

function loadsSoftPrompts(facts: Facts): boolean {
  const engine = textOf(facts, 'serving.engine');
  return (
    engine === undefined || loadsFeature(engine, 'soft-prompt', textOf(facts, 'serving.version')) !== false
  );
}

function changed(plan: Plan, way: Way): Plan {
  const facts = new Map([...plan.facts].filter(([name]) => !ofMethod.test(name)));
  for (const [name, value] of Object.entries(way.facts))
    facts.set(name, { value, state: 'derived', from: [] });
  derive(facts, plan.path, plan.native);
  return { ...plan, facts, label: labelOf(facts) };
}
