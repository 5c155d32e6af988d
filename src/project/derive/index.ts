import type { Fact, NativeKey } from '../../model/index.ts';
import { adapterScale, attentionOnly, changesBase, expertTargets } from './adapter.ts';
import { architecture, tiedTargets, unknownTargets } from './architecture.ts';
import { effectiveBatch, totalMemory } from './batch.ts';
import { cost } from './cost.ts';
import { closedBook, generalSource, sources } from './data.ts';
import type { Derivation } from './derivation.ts';
import { deviceBatch } from './device-batch.ts';
import { evaluationEnabled, generalCheck, heldOutData } from './evaluation.ts';
import { droppedPassages, exampleCount, mappedContext, taskCount } from './examples.ts';
import { fewShotBlocks } from './few-shot.ts';
import { namedMemory } from './hardware.ts';
import { inferredGoals, inferredProprietary } from './inference.ts';
import { baseline, breakEven, declaredEvaluation, intentPath, taskTypes } from './intent.ts';
import { licence } from './licence.ts';
import { baseModel, referenceModel } from './model.ts';
import { outputIsModel } from './output.ts';
import { setting } from './setting.ts';
import { runSize } from './size.ts';
import { leaveStandInsOpen } from './stand-ins.ts';
import { endToken, templateFit, turnEnd } from './turn-end.ts';

/** In order: each may use what those before it gave. */
const derivations: readonly Derivation[] = [
  baseModel,
  architecture,
  sources,
  mappedContext,
  droppedPassages,
  closedBook,
  generalSource,
  taskCount,
  exampleCount,
  fewShotBlocks,
  adapterScale,
  attentionOnly,
  expertTargets,
  unknownTargets,
  tiedTargets,
  endToken,
  turnEnd,
  templateFit,
  changesBase,
  deviceBatch,
  effectiveBatch,
  namedMemory,
  totalMemory,
  heldOutData,
  evaluationEnabled,
  generalCheck,
  outputIsModel,
  intentPath,
  inferredGoals,
  inferredProprietary,
  taskTypes,
  declaredEvaluation,
  baseline,
  breakEven,
  referenceModel,
  setting,
  licence,
  runSize,
  cost,
];

/** What the name of a published base says is nearer to the truth than what the framework does by default. */
const strongerThanDefault = new Set(['quantization.bits', 'quantization.scheme']);

/**
 * Adds what follows from the facts of one plan. Only the derivations listed here are allowed; each refuses rather than
 * guesses. A fact that already has a value is left as it is.
 */
export function derive(facts: Map<string, Fact>, path: string, native: readonly NativeKey[] = []): void {
  leaveStandInsOpen(facts);
  for (const derivation of derivations) {
    for (const [name, fact] of Object.entries(derivation(facts, path, native))) {
      if (fact !== undefined && isOpen(facts.get(name), name)) facts.set(name, fact);
    }
  }
}

function isOpen(present: Fact | undefined, name: string): boolean {
  if (present === undefined || present.value === null) return true;
  return present.state === 'default' && strongerThanDefault.has(name);
}
