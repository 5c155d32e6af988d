import { genericName, intentKeys, remembered, type Undecided } from '../model/index.ts';
import { counted } from './text.ts';

/** A fact that people could declare, and how many rules wait for it. */
export interface Awaited {
  readonly fact: string;
  /** Key of `tuning-intent.yaml` that declares it. */
  readonly key: string;
  /** Rules that wait for it, without those that wait for one named before. */
  readonly rules: number;
}

/** Fewer than this are no reason to write anything down. */
const fewestRules = 3;

/** The facts that most rules wait for and that an intent declares; the most awaited first, two at most. */
export function mostAwaited(undecided: readonly Undecided[]): readonly Awaited[] {
  const awaited: Awaited[] = [];
  let left = undecided;
  while (awaited.length < 2) {
    const [first] = byFact(left);
    if (first === undefined || first.rules < fewestRules) break;
    awaited.push(first);
    left = left.filter(({ needs }) => !needs.some((name) => declared(name) === first.fact));
  }
  return awaited;
}

/** `12 rules wait for goals and 7 more for serving.engine`; undefined where too few do. */
export function awaitedText(
  undecided: readonly Undecided[],
  say: (key: string) => string = (key) => key,
): string | undefined {
  const [first, second] = mostAwaited(undecided);
  if (first === undefined) return undefined;
  const more = second === undefined ? '' : ` and ${second.rules} more for ${say(second.key)}`;
  return `${counted(first.rules, 'rule')} wait for ${say(first.key)}${more} in tuning-intent.yaml`;
}

function byFact(undecided: readonly Undecided[]): readonly Awaited[] {
  const waiting = new Map<string, Set<string>>();
  for (const { rule, needs } of undecided) {
    for (const name of needs) {
      const fact = declared(name);
      if (fact !== undefined) waiting.set(fact, (waiting.get(fact) ?? new Set()).add(rule));
    }
  }
  return [...waiting]
    .map(([fact, rules]) => ({ fact, key: intentKeys[fact] ?? fact, rules: rules.size }))
    .sort((a, b) => b.rules - a.rules || (a.fact < b.fact ? -1 : 1));
}

/** The fact that an intent declares, for its own name and for fields of its records. */
const declared = remembered((name): string | undefined => {
  const fact = genericName(name).replace(/\[\].*$/, '');
  return Object.hasOwn(intentKeys, fact) ? fact : undefined;
});
