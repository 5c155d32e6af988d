import { fingerprints, type Identity } from '../model/fingerprint.ts';
import {
  type Finding,
  genericName,
  isKnown,
  type Plan,
  type RelatedPlace,
  type Severity,
  type Span,
  textOf,
  type Undecided,
} from '../model/index.ts';
import type { CompiledRule } from './compile.ts';
import type { CompiledCondition } from './condition.ts';
import { fixOf, type TextOf } from './fix.ts';
import type { Group } from './message.ts';
import { type Placed, placeOf, relatedOf } from './place.ts';
import { findFact, recordsOf, type Scope, type Used } from './scope.ts';
import { highConfidence, type Weight, weigh } from './severity.ts';
import type { Truth } from './truth.ts';
import type { Params } from './types.ts';
import { compareVersions } from './version.ts';

/** What a project says about a rule. */
export interface RuleSetting {
  readonly severity?: Severity | 'off';
  /** Checked with `paramFaults` where the settings are read. */
  readonly params?: Params;
}

export interface RuleSettings {
  /** The setting of a rule (`policy/rule`) for a file; undefined for none. */
  readonly settingFor?: (rule: string, path: string) => RuleSetting | undefined;
  /** The version of a framework that the project pins, if it does. */
  readonly versionOf?: (framework: string) => string | undefined;
  /** Texts of the files, for fixes. Without it only findings are made. */
  readonly textOf?: TextOf;
}

export interface Evaluation {
  /** Sorted by path, offset and rule. */
  readonly findings: readonly Finding[];
  /** One entry a rule and plan, plan by plan. */
  readonly undecided: readonly Undecided[];
  /** How many rules looked at one plan at least. */
  readonly rulesHeld: number;
}

/** A rule found to be true of a plan, or of one record of it. */
interface Hit {
  readonly scope: Scope;
  readonly used: readonly Used[];
  readonly weight: Weight;
  readonly placed: Placed | undefined;
}

/** Holds rules against plans. Same rules, plans and settings give the same result, in the same order. */
export function evaluate(
  rules: readonly CompiledRule[],
  plans: readonly Plan[],
  settings: RuleSettings = {},
): Evaluation {
  const scopes = [...plans].sort(byPathThenOrder).map(outermost);
  const text = settings.textOf ?? (() => undefined);
  const undecided: Undecided[] = [];
  const needs = new Set<string>();
  const all = rules.map((rule): HeldRule => ({ rule, hits: [], hasLooked: false }));
  const rulesFor = rulesByFile(all);
  // Plan by plan, so that what is made of one plan while its rules ask is free before the next.
  for (const scope of scopes) {
    const objective = objectiveOf(scope.plan);
    for (const held of rulesFor(scope.plan)) {
      const setting = settingOf(held.rule, scope.plan, settings);
      if (setting === null) continue;
      held.hasLooked = true;
      const fit = objectiveFit(held.rule, objective);
      if (fit === 'other' || hold(held, scope, fit, setting, needs)) continue;
      undecided.push({ rule: held.rule.id, plan: scope.plan.id, needs: [...needs] });
      needs.clear();
    }
  }
  const findings = all.flatMap(({ rule, hits }) => reported(rule, hits, text));
  const rulesHeld = all.filter(({ hasLooked }) => hasLooked).length;
  return { findings: finish(findings), undecided, rulesHeld };
}

/** A rule with what it found so far. */
interface HeldRule {
  readonly rule: CompiledRule;
  readonly hits: Hit[];
  hasLooked: boolean;
}

const noParams: Params = {};
const noSetting: RuleSetting = {};

function outermost(plan: Plan): Scope {
  return { plan, item: null, params: noParams };
}

function byPathThenOrder(a: Plan, b: Plan): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

// --- which plans a rule looks at -----------------------------------------------------------------------------------

/** The rules that look at files such as a plan's; most plans of a project are of one framework and kind. */
function rulesByFile(all: readonly HeldRule[]): (plan: Plan) => readonly HeldRule[] {
  const known = new Map<string, readonly HeldRule[]>();
  return ({ kind, framework }) => {
    const key = `${kind} ${framework}`;
    const looking =
      known.get(key) ??
      all.filter(
        ({ rule }) => rule.kinds.has(kind) && (rule.frameworks === null || rule.frameworks.has(framework)),
      );
    known.set(key, looking);
    return looking;
  };
}

/** The setting in force; null where the rule does not look at the plan. */
function settingOf(rule: CompiledRule, plan: Plan, settings: RuleSettings): RuleSetting | null {
  if (rule.isDated && !inVersions(rule, settings.versionOf?.(plan.framework))) return null;
  const setting = settings.settingFor?.(rule.id, plan.path) ?? noSetting;
  if (rule.mandatory) return { ...setting, severity: raised(setting.severity, rule.rule.severity) };
  return setting.severity === 'off' ? null : setting;
}

/** A mandatory rule can be made stricter, never milder. */
function raised(wanted: Severity | 'off' | undefined, own: Severity): Severity {
  const order: readonly (Severity | 'off')[] = ['error', 'warning', 'info', 'off'];
  if (wanted === undefined || wanted === 'off') return own;
  return order.indexOf(wanted) < order.indexOf(own) ? wanted : own;
}

/** Without a pin, or with one that is no version, the newest version is taken to be in use. */
function inVersions({ rule }: CompiledRule, version: string | undefined): boolean {
  const against = (bound: string): number =>
    version === undefined ? 1 : (compareVersions(version, bound) ?? 1);
  if (rule.since !== undefined && against(rule.since) < 0) return false;
  return rule.until === undefined || against(rule.until) < 0;
}

// --- a rule on one plan --------------------------------------------------------------------------------------------

/**
 * Holds a rule against one plan and adds what it finds to its hits.
 *
 * @param needs takes the facts that would decide it
 * @returns whether it is decided
 */
function hold(
  { rule, hits }: HeldRule,
  plain: Scope,
  objective: ObjectiveFit,
  setting: RuleSetting,
  needs: Set<string>,
): boolean {
  const outer = setting.params === undefined ? plain : { ...plain, params: setting.params };
  if (rule.each === null) return holdOne(rule, outer, objective, setting, { hits, needs });
  const records = recordsOf(outer, rule.each);
  if (records === null) {
    needs.add(rule.each);
    return false;
  }
  let decided = true;
  for (const record of records) {
    if (!holdOne(rule, record, objective, setting, { hits, needs })) decided = false;
  }
  return decided;
}

/** @returns whether it is decided */
function holdOne(
  rule: CompiledRule,
  scope: Scope,
  objective: ObjectiveFit,
  setting: RuleSetting,
  into: { readonly hits: Hit[]; readonly needs: Set<string> },
): boolean {
  const truth = truthOf(rule, scope, objective);
  if (truth === 'true') into.hits.push(...hitOf(rule, scope, setting));
  if (truth !== 'undecided') return true;
  addNeeds(rule, scope, objective, into.needs);
  return false;
}

type ObjectiveFit = 'fits' | 'other' | 'unknown';

/** Null where it is not known, undefined for plans that have none: only training has an objective. */
type Objective = string | null | undefined;

function objectiveOf({ kind, facts }: Plan): Objective {
  return kind === 'train' ? (textOf(facts, 'objective.kind') ?? null) : undefined;
}

/** Whether the objective of a plan is among those that the rule looks at. */
function objectiveFit({ objectives }: CompiledRule, objective: Objective): ObjectiveFit {
  if (objectives === null || objective === undefined) return 'fits';
  if (objective === null) return 'unknown';
  return objectives.has(objective) ? 'fits' : 'other';
}

/** Whether a rule is true here, looks at this objective, and nothing silences it. */
function truthOf(rule: CompiledRule, scope: Scope, objective: ObjectiveFit): Truth {
  const { when, silentWhen } = rule;
  const truth = when.decide(scope);
  const silent = truth === 'false' ? 'false' : (silentWhen?.decide(scope) ?? 'false');
  if (truth === 'false' || silent === 'true') return 'false';
  if (truth === 'undecided' || objective === 'unknown' || unknownGroup(rule, scope).length > 0)
    return 'undecided';
  const open = silent === 'undecided' && silentWhen !== null && openSilence(silentWhen, scope).length > 0;
  return open ? 'undecided' : 'true';
}

/** Facts that may still silence a rule. */
function openSilence(silentWhen: CompiledCondition, scope: Scope): readonly string[] {
  const needs = new Set<string>();
  silentWhen.needs(scope, needs);
  return [...needs].filter((name) => mayBeSaidElsewhere(scope, name));
}

function addNeeds(rule: CompiledRule, scope: Scope, objective: ObjectiveFit, into: Set<string>): void {
  const { when, silentWhen } = rule;
  if (when.decide(scope) === 'undecided') when.needs(scope, into);
  else if (silentWhen?.decide(scope) === 'undecided') {
    for (const name of openSilence(silentWhen, scope)) into.add(name);
  }
  if (objective === 'unknown') into.add('objective.kind');
  for (const name of unknownGroup(rule, scope)) into.add(name);
}

/**
 * Whether somebody may have said it where we cannot see: on a command line, in a template.
 * What is unset, or what a framework cannot say, nobody said; such a reason for silence does not hold.
 */
function mayBeSaidElsewhere({ plan }: Scope, name: string): boolean {
  if (name.startsWith('key:')) {
    const path = name.slice('key:'.length);
    return plan.native.some((key) => key.path === path);
  }
  if (openFacts.plan !== plan) openFacts = { plan, names: openNames(plan) };
  return openFacts.names.has(name);
}

/** Of the plan at hand: rules ask one plan after the other, and one plan many times. */
let openFacts: { readonly plan: Plan | null; readonly names: ReadonlySet<string> } = {
  plan: null,
  names: new Set(),
};

function openNames(plan: Plan): ReadonlySet<string> {
  const names = new Set<string>();
  plan.facts.forEach(({ state }, name) => {
    if (state === 'external' || state === 'unresolved') names.add(genericName(name));
  });
  return names;
}

function unknownGroup({ rule }: CompiledRule, scope: Scope): readonly string[] {
  return (rule.groupBy ?? []).filter((name) => !isKnown(findFact(scope, name)));
}

/** Nothing where too little is certain to report. */
function hitOf(rule: CompiledRule, scope: Scope, setting: RuleSetting): readonly Hit[] {
  const reasons = rule.when.reasons(scope);
  const placed = placeOf(scope, { at: rule.at, when: rule.rule.when }, reasons);
  const used = placed === undefined ? reasons : [...reasons, placed];
  const chosen = setting.severity === 'off' ? undefined : setting.severity;
  const { base, because } = chosen === undefined ? severityCase(rule, scope) : { base: chosen, because: [] };
  const weight = weigh({
    scope,
    base,
    chosen: chosen !== undefined && !rule.mandatory,
    used: [...used, ...because],
    keepsSeverity: rule.rule.keepsSeverity ?? false,
  });
  return weight === null ? [] : [{ scope, used: [...used, ...because], weight, placed }];
}

/** The first severity whose condition is true for certain reasons; a doubtful one must not raise a finding. */
function severityCase(rule: CompiledRule, scope: Scope): { base: Severity; because: readonly Used[] } {
  for (const { severity, when } of rule.severityWhen) {
    if (when.decide(scope) !== 'true') continue;
    const because = when.reasons(scope);
    if (because.every(({ fact }) => (fact.confidence ?? 1) >= highConfidence))
      return { base: severity, because };
  }
  return { base: rule.rule.severity, because: [] };
}

// --- from hits to findings -----------------------------------------------------------------------------------------

interface Unfinished {
  readonly finding: Omit<Finding, 'fingerprint'>;
  readonly identity: Identity;
}

function reported(rule: CompiledRule, hits: readonly Hit[], text: TextOf): readonly Unfinished[] {
  if (rule.rule.scope !== 'project') {
    return hits.map((hit) => findingOf(rule, hit, { count: 1, paths: [hit.scope.plan.path] }, [], text));
  }
  return [...groupsOf(rule, hits)].flatMap(([key, group]) => {
    const [first, ...others] = group;
    if (first === undefined || group.length < (rule.rule.groupAtLeast ?? 1)) return [];
    const paths = [...new Set(group.map(({ scope }) => scope.plan.path))];
    const finding = findingOf(rule, first, { count: group.length, paths }, others.flatMap(alsoIn), text);
    // Which plan of a group comes first is chance: a new or renamed file must not make another finding of it.
    return [{ ...finding, identity: { rule: rule.id, path: '', plan: '', fact: key } }];
  });
}

function groupsOf({ rule }: CompiledRule, hits: readonly Hit[]): ReadonlyMap<string, readonly Hit[]> {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const key = JSON.stringify((rule.groupBy ?? []).map((name) => findFact(hit.scope, name)?.value));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [hit]);
    else group.push(hit);
  }
  return groups;
}

function alsoIn({ scope, placed }: Hit): readonly RelatedPlace[] {
  return placed === undefined ? [] : [{ at: placed.at, message: `${scope.plan.label} too` }];
}

function findingOf(
  rule: CompiledRule,
  hit: Hit,
  group: Group,
  others: readonly RelatedPlace[],
  text: TextOf,
): Unfinished {
  const { scope, placed, used, weight } = hit;
  const { plan } = scope;
  const at: Span = placed?.at ?? { file: plan.path, start: 0, end: 0 };
  const saying = { scope, group, ...(placed === undefined ? {} : { placed: placed.fact }) };
  const fact = placed?.name ?? used[0]?.name ?? '';
  const finding = {
    rule: rule.id,
    severity: weight.severity,
    confidence: weight.confidence,
    message: rule.message.say(saying),
    ...(rule.advice === null ? {} : { advice: rule.advice.say(saying) }),
    plan: plan.id,
    at,
    fact,
    related: relatedOf(scope, used, at, others),
    guidance: rule.rule.guidance ?? [],
    ...(rule.docs === null ? {} : { docs: rule.docs }),
    fix: rule.fix === null ? null : fixOf(rule.fix, placed?.fact, saying, text),
    suppressed: null,
  };
  return {
    finding,
    identity: { rule: rule.id, path: plan.path, plan: plan.id, fact: stableName(scope, fact) },
  };
}

/** Fields by which people tell the records of a list apart. */
const nameFields = ['name', 'id', 'key', 'path', 'fact', 'task', 'suite'] as const;

/** A record is told by its name, so that a line put before it does not make an old finding new. */
function stableName(scope: Scope, fact: string): string {
  if (scope.item === null) return fact;
  for (const field of nameFields) {
    const name = textOf(scope.plan.facts, `${scope.item}.${field}`);
    if (name !== undefined) return `${genericName(fact)}=${name}`;
  }
  return fact;
}

/** Sorts, and only then counts occurrences, so that fingerprints do not hang on the order of evaluation. */
function finish(unfinished: Unfinished[]): readonly Finding[] {
  const fingerprint = fingerprints();
  return unfinished
    .sort((a, b) => compareFindings(a.finding, b.finding))
    .map(({ finding, identity }) => ({ ...finding, fingerprint: fingerprint(identity) }));
}

function compareFindings(a: Omit<Finding, 'fingerprint'>, b: Omit<Finding, 'fingerprint'>): number {
  return (
    compareText(a.at.file, b.at.file) ||
    a.at.start - b.at.start ||
    compareText(a.rule, b.rule) ||
    compareText(a.plan ?? '', b.plan ?? '')
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
