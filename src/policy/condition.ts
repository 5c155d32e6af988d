import { type Fact, type FactValue, genericName, isKnown } from '../model/index.ts';
import { keyPattern } from './native.ts';
import type { Operand } from './operand.ts';
import type { StateOperator, ValueOperator } from './operators/index.ts';
import { confidenceOf, type FactRef, recordsOf, type Scope, type Used } from './scope.ts';
import { opposite, type Truth, truthOf } from './truth.ts';

/**
 * A compiled condition.
 *
 * Deciding is asked of every rule on every plan and allocates as little as it can; reasons and needs are asked of
 * the few that matter, after the fact.
 */
export interface CompiledCondition {
  decide(scope: Scope): Truth;
  /** The facts that made it true or false. Asked of decided conditions only. */
  reasons(scope: Scope): readonly Used[];
  /** Adds the vocabulary names of the facts that would decide it. Asked of undecided conditions only. */
  needs(scope: Scope, into: Set<string>): void;
}

const noReasons: readonly Used[] = [];

// --- leaves over facts ---------------------------------------------------------------------------------------------

/** Asks how a fact is known. */
export function stateLeaf(fact: FactRef, operator: StateOperator, wanted: boolean): CompiledCondition {
  return {
    decide: (scope) => judged(operator, fact.find(scope), wanted),
    reasons: fact.used,
    needs: (_scope, into) => {
      into.add(fact.generic);
    },
  };
}

/** Compares a fact with an operand. */
export function valueLeaf(fact: FactRef, operator: ValueOperator, operand: Operand): CompiledCondition {
  const compare = comparison(operator, operand);
  return {
    decide: (scope) => compare(fact.find(scope), scope),
    reasons: (scope) => [...fact.used(scope), ...operand.used(scope)],
    needs: (scope, into) => {
      const before = into.size;
      operand.needs(scope, into);
      // A known value of an unexpected type has to be named too: something must say why nothing was decided.
      if (into.size === before || !isKnown(fact.find(scope))) into.add(fact.generic);
    },
  };
}

function judged(operator: StateOperator, fact: Fact | undefined, wanted: boolean): Truth {
  const answer = operator.judge(fact?.state ?? 'not-expressible');
  return answer === null ? 'undecided' : truthOf(answer === wanted);
}

/** One comparison. The test is kept until the right side changes, so that literals cost nothing twice. */
function comparison(
  operator: ValueOperator,
  operand: Operand,
): (fact: Fact | undefined, scope: Scope) => Truth {
  let madeFor: FactValue | undefined;
  let test: ((actual: FactValue) => boolean | null) | undefined;
  return (fact, scope) => {
    if (!isKnown(fact)) return operator.orUnset && fact?.state === 'unset' ? 'true' : 'undecided';
    const wanted = operand.value(scope);
    if (wanted === undefined) return 'undecided';
    if (test === undefined || wanted !== madeFor) {
      test = operator.against(wanted);
      madeFor = wanted;
    }
    const answer = test(fact.value);
    return answer === null ? 'undecided' : truthOf(answer);
  };
}

// --- leaves over native keys ---------------------------------------------------------------------------------------

/** Asks whether a native key is written. */
export function keyStateLeaf(path: string, operator: StateOperator, wanted: boolean): CompiledCondition {
  const find = keyPattern(path);
  const stated = truthOf(operator.judge('stated') === wanted);
  const unset = truthOf(operator.judge('unset') === wanted);
  return {
    decide: (scope) => (find(scope.plan).length > 0 ? stated : unset),
    reasons: (scope) => find(scope.plan),
    needs: (_scope, into) => {
      into.add(`key:${path}`);
    },
  };
}

/** Compares native keys with an operand; one key for which it holds is enough. */
export function keyValueLeaf(path: string, operator: ValueOperator, operand: Operand): CompiledCondition {
  const find = keyPattern(path);
  const compare = comparison(operator, operand);
  const each = (scope: Scope): Truth[] => find(scope.plan).map(({ fact }) => compare(fact, scope));
  return {
    decide: (scope) => {
      const truths = each(scope);
      return truths.length === 0 ? compare(unsetFact, scope) : anyTruth(truths);
    },
    reasons: (scope) => {
      const found = find(scope.plan);
      const holding = found.filter(({ fact }) => compare(fact, scope) === 'true');
      return [...(holding.length > 0 ? holding.slice(0, 1) : found), ...operand.used(scope)];
    },
    needs: (scope, into) => {
      into.add(`key:${path}`);
      operand.needs(scope, into);
    },
  };
}

/** Compares how many native keys fit with an operand. */
export function keyCountLeaf(path: string, operator: ValueOperator, operand: Operand): CompiledCondition {
  const find = keyPattern(path);
  const compare = comparison(operator, operand);
  return {
    decide: (scope) => compare(counting(find(scope.plan).length), scope),
    reasons: (scope) => [...find(scope.plan), ...operand.used(scope)],
    needs: operand.needs,
  };
}

const unsetFact: Fact = { value: null, state: 'unset' };

function counting(count: number): Fact {
  return { value: count, state: 'derived' };
}

// --- connectives ---------------------------------------------------------------------------------------------------

/** The parts of a connective. A part may be made when it is first asked, and most are never asked. */
export interface Parts {
  readonly count: number;
  part(index: number): CompiledCondition;
}

/** Parts that are there. */
export const partsOf = (made: readonly CompiledCondition[]): Parts => ({
  count: made.length,
  part: (i) => made[i] ?? always,
});

const partsThat = (parts: Parts, scope: Scope, truth: Truth): CompiledCondition[] =>
  everyPart(parts).filter((part) => part.decide(scope) === truth);

const everyPart = (parts: Parts): CompiledCondition[] =>
  Array.from({ length: parts.count }, (_, i) => parts.part(i));

export function allOf(parts: Parts): CompiledCondition {
  return {
    decide: (scope) => {
      let truth: Truth = 'true';
      for (let i = 0; i < parts.count; i++) {
        const one = parts.part(i).decide(scope);
        if (one === 'false') return 'false';
        if (one === 'undecided') truth = 'undecided';
      }
      return truth;
    },
    reasons: (scope) => reasonsOf(parts, scope, 'false'),
    needs: (scope, into) => undecidedNeeds(parts, scope, into),
  };
}

export function anyOf(parts: Parts): CompiledCondition {
  return {
    decide: (scope) => {
      let truth: Truth = 'false';
      for (let i = 0; i < parts.count; i++) {
        const one = parts.part(i).decide(scope);
        if (one === 'true') return 'true';
        if (one === 'undecided') truth = 'undecided';
      }
      return truth;
    },
    reasons: (scope) => reasonsOf(parts, scope, 'true'),
    needs: (scope, into) => undecidedNeeds(parts, scope, into),
  };
}

/** @param deciding what one part alone can be to decide the whole */
function reasonsOf(parts: Parts, scope: Scope, deciding: Truth): readonly Used[] {
  const alone = partsThat(parts, scope, deciding);
  return alone.length > 0 ? surest(alone, scope) : everyPart(parts).flatMap((part) => part.reasons(scope));
}

export function not(part: CompiledCondition): CompiledCondition {
  return { ...part, decide: (scope) => opposite(part.decide(scope)) };
}

/** What `when` is where a rule has none. */
export const always: CompiledCondition = {
  decide: () => 'true',
  reasons: () => noReasons,
  needs: () => {},
};

function anyTruth(truths: readonly Truth[]): Truth {
  if (truths.includes('true')) return 'true';
  return truths.includes('undecided') ? 'undecided' : 'false';
}

function undecidedNeeds(parts: Parts, scope: Scope, into: Set<string>): void {
  for (let i = 0; i < parts.count; i++) {
    const part = parts.part(i);
    if (part.decide(scope) === 'undecided') part.needs(scope, into);
  }
}

/** The reasons of the part known best: one certain reason is not weakened by a second, doubtful one. */
function surest(parts: readonly CompiledCondition[], scope: Scope): readonly Used[] {
  return surestOf(parts.map((part) => part.reasons(scope)));
}

function surestOf(candidates: readonly (readonly Used[])[]): readonly Used[] {
  let best: readonly Used[] = noReasons;
  let bestConfidence = -1;
  for (const used of candidates) {
    const confidence = confidenceOf(used);
    if (confidence > bestConfidence) {
      best = used;
      bestConfidence = confidence;
    }
  }
  return best;
}

function listFact(scope: Scope, name: string): readonly Used[] {
  const fact = scope.plan.facts.get(name);
  return fact === undefined ? noReasons : [{ name, fact }];
}

// --- quantifiers over the records of a list ------------------------------------------------------------------------

/** Whether one record does. False for an empty or unset list. */
export function some(list: string, where: CompiledCondition): CompiledCondition {
  return {
    decide: (scope) => {
      const records = recordsOf(scope, list);
      return records === null ? 'undecided' : anyTruth(records.map((record) => where.decide(record)));
    },
    reasons: (scope) => {
      const records = recordsOf(scope, list) ?? [];
      const holding = records.filter((record) => where.decide(record) === 'true');
      if (holding.length > 0) return surestOf(holding.map((record) => where.reasons(record)));
      return [...listFact(scope, list), ...records.flatMap((record) => where.reasons(record))];
    },
    needs: (scope, into) => recordNeeds(scope, list, where, into),
  };
}

/** Whether all records do. Undecided for an empty or unset list: there is nothing to speak about. */
export function every(list: string, where: CompiledCondition): CompiledCondition {
  return {
    decide: (scope) => {
      const records = recordsOf(scope, list);
      if (records === null || records.length === 0) return 'undecided';
      return opposite(anyTruth(records.map((record) => opposite(where.decide(record)))));
    },
    reasons: (scope) => {
      const records = recordsOf(scope, list) ?? [];
      const failing = records.filter((record) => where.decide(record) === 'false');
      if (failing.length > 0) return surestOf(failing.map((record) => where.reasons(record)));
      return records.flatMap((record) => where.reasons(record));
    },
    needs: (scope, into) => recordNeeds(scope, list, where, into),
  };
}

/**
 * Compares how many records fit with an operand.
 *
 * Records that are undecided leave a range of counts; the comparison is decided where all of the range agrees.
 * An unset list is undecided, as for any comparison.
 */
export function count(
  list: string,
  where: CompiledCondition | null,
  operator: ValueOperator,
  operand: Operand,
): CompiledCondition {
  const compare = comparison(operator, operand);
  const agreed = (range: CountRange, scope: Scope): Truth =>
    agreement(range, (n) => compare(counting(n), scope));
  return {
    decide: (scope) => {
      if (!isKnown(scope.plan.facts.get(list))) return 'undecided';
      return agreed(countRange(recordsOf(scope, list) ?? [], where), scope);
    },
    reasons: (scope) => {
      const records = where === null ? [] : (recordsOf(scope, list) ?? []);
      const is = (truth: Truth): Scope[] => records.filter((record) => where?.decide(record) === truth);
      const fitting = is('true');
      // "At least two" rests on the records that fit; "fewer than two" on those that do not, too.
      const enough = agreed({ low: fitting.length, high: records.length }, scope) !== 'undecided';
      const counted = enough ? fitting : [...fitting, ...is('false')];
      const reasons = counted.flatMap((record) => where?.reasons(record) ?? noReasons);
      return [...listFact(scope, list), ...reasons, ...operand.used(scope)];
    },
    needs: (scope, into) => {
      recordNeeds(scope, list, where ?? always, into);
      operand.needs(scope, into);
    },
  };
}

interface CountRange {
  readonly low: number;
  readonly high: number;
}

function countRange(
  records: readonly Scope[],
  where: CompiledCondition | null,
): { low: number; high: number } {
  if (where === null) return { low: records.length, high: records.length };
  let low = 0;
  let high = 0;
  for (const record of records) {
    const truth = where.decide(record);
    if (truth === 'true') low++;
    if (truth !== 'false') high++;
  }
  return { low, high };
}

function agreement(range: CountRange, decide: (n: number) => Truth): Truth {
  const first = decide(range.low);
  for (let n = range.low + 1; n <= range.high; n++) {
    if (decide(n) !== first) return 'undecided';
  }
  return first;
}

function recordNeeds(scope: Scope, list: string, where: CompiledCondition, into: Set<string>): void {
  const records = recordsOf(scope, list);
  if (records === null || records.length === 0) into.add(genericName(list));
  else for (const record of records) undecidedNeeds(partsOf([where]), record, into);
}
