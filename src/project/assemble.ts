import type { Fact, Plan } from '../model/index.ts';
import { withOverrides } from './command-overrides.ts';
import type { DataProbe } from './data-probe.ts';
import { derive } from './derive/index.ts';
import { keyFacts } from './derive/keys.ts';
import type { Files } from './files.ts';
import { type FrameworkCopy, frameworkCopies } from './framework-copy.ts';
import { type Intent, intentFor, intentInComment } from './intent.ts';
import { classFacts } from './intent-classes.ts';
import { labelOf } from './label.ts';
import { outputUsers } from './output-users.ts';
import { type PrivateData, privateFacts } from './private-data.ts';
import { addProjectFacts, type OpenPlan } from './project-facts.ts';
import type { ParseText, ReadResult, RunDraft } from './read-plans.ts';
import { servingEntries } from './serving-files.ts';
import type { PlainValue, ShapeProblem } from './shape.ts';
import { type SidePlan, sidePlans } from './side-plans.ts';

export interface AssemblyOptions {
  readonly files: Files;
  readonly parse: ParseText;
  /** Looks into local data files; absent where a person does not want that. */
  readonly probe?: DataProbe;
  /** Day that rules with a date compare with. Nothing here reads the clock. */
  readonly ruleDay?: string;
  /** The version of a framework that the project pins. */
  readonly versionOf?: (framework: string) => string | undefined;
  /** Data that must not become public. */
  readonly privateData?: readonly PrivateData[];
}

export interface Assembly {
  readonly plans: readonly Plan[];
  /** Documents that hold no run, for rules about launchers. */
  readonly sides: readonly SidePlan[];
  readonly problems: readonly ShapeProblem[];
}

/** Runs become plans: the declared intent is joined to each, then what follows from both, then from all together. */
export function assemble(
  { runs, sides, files: readFiles }: Pick<ReadResult, 'runs' | 'sides' | 'files'>,
  intents: readonly Intent[],
  { files, parse, probe, ruleDay, versionOf, privateData = [] }: AssemblyOptions,
): Assembly {
  const problems: ShapeProblem[] = [];
  const own = new Map<string, Intent | undefined>();
  const intentOf = (path: string): Intent | undefined => {
    if (!own.has(path)) {
      const file = files.read(path);
      const found = file.ok ? intentInComment(file.text, path, parse) : undefined;
      problems.push(...(found?.problems ?? []));
      own.set(path, found?.intents[0] ?? intentFor(path, intents));
    }
    return own.get(path);
  };
  const copyOf = frameworkCopies(files);
  const plans = runs.map((run) =>
    planOf(run, intentOf(run.path), {
      probe,
      ruleDay,
      privateData,
      version: versionOf?.(run.framework.id),
      copy: copyOf(run.framework.id, run.path),
    }),
  );
  if (plans.length === 0) return { plans, sides: sidePlans(sides, plans, { files, versionOf }), problems };
  const around = { servers: servingEntries(files, parse), users: outputUsers(readFiles, files) };
  addProjectFacts(plans, readFiles, around);
  return {
    plans: withOverrides(plans, files),
    sides: sidePlans(sides, plans, { files, versionOf }),
    problems,
  };
}

interface Given {
  readonly probe: DataProbe | undefined;
  readonly ruleDay: string | undefined;
  readonly version: string | undefined;
  readonly privateData: readonly PrivateData[];
  readonly copy: FrameworkCopy | undefined;
}

function planOf(
  run: RunDraft,
  intent: Intent | undefined,
  { probe, ruleDay, version, privateData, copy }: Given,
): OpenPlan {
  const { facts } = run;
  const put = (name: string, value: string): unknown =>
    facts.set(name, { value, state: 'derived', from: [] });
  put('plan.framework', run.framework.id);
  put('plan.kind', run.kind);
  put('plan.path', run.path);
  if (version !== undefined) facts.set('plan.frameworkVersion', { value: version, state: 'inherited' });
  if (ruleDay !== undefined) facts.set('plan.today', { value: ruleDay, state: 'inherited' });
  joinIntent(facts, intent);
  for (const [name, fact] of Object.entries(privateFacts(facts, run.path, privateData)))
    facts.set(name, fact);
  const counted = run.kind === 'train' ? probe?.factsOf(facts, run.path) : undefined;
  for (const [name, fact] of Object.entries(counted ?? {})) facts.set(name, fact);
  derive(facts, run.path, run.native);
  keyFacts(run.framework.id, run.native, copy).forEach((fact, name) => {
    facts.set(name, fact);
  });
  if (!facts.has('keys.conflicts')) facts.set('keys.conflicts', { value: 0, state: 'derived', from: [] });
  const { id, path, kind, native } = run;
  return { id, path, kind, native, framework: run.framework.id, label: labelOf(facts), facts };
}

/** What the intent says fills what the file leaves open; what the file states stays. */
function joinIntent(facts: Map<string, Fact>, intent: Intent | undefined): void {
  facts.set('intent.declared', declaredFact(intent));
  for (const name of intentNames) if (!facts.has(name)) facts.set(name, unset);
  const replay = intent && replayFact(intent);
  if (replay) facts.set('intent.data.replay', replay);
  for (const [name, fact] of intent ? classFacts(intent) : []) facts.set(name, fact);
  for (const [name, fact] of intent?.facts ?? []) {
    const present = facts.get(name);
    if (present === undefined || present.value === null) facts.set(name, fact);
  }
}

const unset: Fact<never> = { value: null, state: 'unset' };

const declaredFact = (intent: Intent | undefined): Fact<boolean> =>
  intent ? { value: true, state: 'inherited', at: intent.at } : { value: false, state: 'derived', from: [] };

/** A source that the intent calls replay or general data. */
function replayFact(intent: Intent): Fact<boolean> | undefined {
  const { value } = intent;
  const data = isRecord(value) ? value.data : undefined;
  const roles = isRecord(data) ? data.roles : undefined;
  if (!isRecord(roles)) return undefined;
  const replayed = Object.values(roles).some((role) => role === 'replay' || role === 'general');
  return { value: replayed, state: 'inherited', at: intent.at };
}

const isRecord = (value: PlainValue | undefined): value is { readonly [key: string]: PlainValue } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Facts that only an intent can state: without one they are unset, not unknown to the format. */
const intentNames: readonly string[] = [
  'intent.goals',
  'intent.tasks',
  'intent.retrieval.used',
  'intent.retrieval.contextTokens',
  'intent.knowledge.volatility',
  'intent.knowledge.retrain',
  'intent.data.proprietary',
  'intent.data.examples',
  'intent.data.tokens',
  'intent.data.curated',
  'intent.data.replay',
  'intent.evaluation.general',
  'intent.evaluation.edgeCases',
  'serving.engine',
  'serving.version',
  'serving.merged',
  'serving.maxRank',
  'serving.maxAdapters',
  'serving.structuredOutput',
  'intent.tokens.output',
  'intent.baseline',
  'intent.target',
  'intent.evaluation',
  'intent.referenceModel.id',
  'intent.referenceModel.parameters',
  'intent.traffic.callsPerDay',
  'intent.traffic.promptTokensBefore',
  'intent.traffic.promptTokensAfter',
  'intent.traffic.concurrent',
  'intent.cost.training',
  'intent.cost.perMillionInputTokens',
  'intent.cost.horizonDays',
  'intent.serving.isolated',
  'intent.singlePurpose',
  'intent.keepSkills',
  'intent.purpose',
  'intent.use',
  'intent.owner',
  'intent.approvedBy',
  'intent.size',
  'intent.stage',
];
