import { knownValue, type Severity, severities, textOf } from '../model/index.ts';
import { confidenceOf, type Scope, type Used } from './scope.ts';

/** From here a finding keeps its severity. */
export const highConfidence = 0.8;
/** Below this nothing is reported. */
export const leastConfidence = 0.5;

export interface Weighing {
  readonly scope: Scope;
  readonly used: readonly Used[];
  /** What the rule, or a setting, says. */
  readonly base: Severity;
  /** True where a project's settings name the severity: its galleries then do not lower it. */
  readonly chosen: boolean;
  readonly keepsSeverity: boolean;
}

export interface Weight {
  readonly severity: Severity;
  readonly confidence: 'high' | 'low';
}

/**
 * The severity of a finding, or null where too little is certain to say anything.
 *
 * One step lower at low confidence; one step lower where the run is an example or research; and never an error on the
 * word of an intent that was only inferred.
 */
export function weigh({ scope, used, base, chosen, keepsSeverity }: Weighing): Weight | null {
  const confidence = confidenceOf(used);
  if (confidence < leastConfidence) return null;
  const low = confidence < highConfidence;
  let severity = low ? lowered(base) : base;
  if (!chosen && !keepsSeverity && isPractice(scope)) severity = lowered(severity);
  if (severity === 'error' && restsOnInference(scope, used)) severity = 'warning';
  return { severity, confidence: low ? 'low' : 'high' };
}

export function lowered(severity: Severity): Severity {
  return severities[severities.indexOf(severity) + 1] ?? 'info';
}

const practicePurposes: ReadonlySet<string> = new Set(['research', 'example', 'smoke-test']);

/** Whether the run is there to show or try something, so that its settings are not meant to last. */
function isPractice({ plan }: Scope): boolean {
  const purpose = textOf(plan.facts, 'intent.purpose');
  return (
    textOf(plan.facts, 'plan.setting') === 'gallery' ||
    (purpose !== undefined && practicePurposes.has(purpose))
  );
}

function restsOnInference({ plan }: Scope, used: readonly Used[]): boolean {
  const inferred = knownValue(plan.facts, 'intent.inferred') === true;
  return used.some(
    ({ name, fact }) => name.startsWith('intent.') && (inferred || (fact.confidence ?? 1) < 1),
  );
}
