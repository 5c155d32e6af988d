import { readProject } from '../lint.ts';
import { type Finding, numberOf, type Plan } from '../model/index.ts';
import { evaluate } from '../policy/index.ts';
import { type Alternative, alternativesOf } from '../project/alternatives.ts';
import { jsonText } from '../report/json-text.ts';
import { paintFor } from '../report/paint.ts';
import { wrap } from '../report/wrap.ts';
import { ruleSettings } from './configuration.ts';
import type { Arguments } from './options.ts';
import { openProject } from './project.ts';
import { reportOptions } from './rendering.ts';
import { rulesOf } from './rules.ts';
import { seenFrom } from './seen-from.ts';
import { printable, unreadLines } from './unread.ts';
import { UserMistake } from './user-mistake.ts';
import type { Outcome, World } from './world.ts';

/** One way to do a run, in figures and in what would be said of it. */
interface Compared {
  readonly way: string;
  readonly current: boolean;
  /** GB of weights, gradients and optimiser states over all devices; null where it is not known. */
  readonly stateMemory: number | null;
  readonly trainable: number | null;
  /** MB of what the run leaves to be served; null where it is not known. */
  readonly artefact: number | null;
  /** Rules that report on the file as written and would not on this. */
  readonly gone: readonly string[];
  /** Rules that would report on this and do not on the file as written. */
  readonly come: readonly string[];
}

/** `tunelint plan --alternatives FILE`: the same run in the other usual ways. */
export function alternativesCommand({ paths, options }: Arguments, world: World): Outcome {
  if (paths.length === 0)
    throw new UserMistake('--alternatives needs a file', 'tunelint plan --alternatives FILE');
  const project = openProject(paths, options, world);
  const { input, configuration } = project;
  const report = seenFrom(project.seenFrom, readProject(input));
  const { all } = rulesOf(project, options, world);
  // Rules about a framework's own keys speak of the file as it is written, which no alternative is.
  const held = all().filter((rule) => rule.frameworks === null);
  const settings = ruleSettings(configuration, () => held, input);
  const rulesOn = (plan: Plan): ReadonlySet<string> => rulesIn(evaluate(held, [plan], settings).findings);
  const runs = report.plans
    .filter((plan) => plan.kind === 'train')
    .map((plan) => ({ plan, ways: compare(plan, rulesOn) }));
  const { width, ...rendering } = reportOptions(options, world);
  const stdout =
    options.format === 'json'
      ? jsonText(runs.map(({ plan, ways }) => ({ plan: plan.id, label: plan.label, ways })))
      : runs.map(({ plan, ways }) => sheet(plan, ways, width, paintFor(rendering))).join('\n');
  const nothing = runs.length === 0;
  const stderr = unreadLines(report) + (nothing ? 'No training run was found.\n' : '');
  return { stdout, stderr, exitCode: nothing && !options.allowEmpty ? 3 : 0 };
}

const rulesIn = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.map(({ rule }) => rule));

function compare(plan: Plan, rulesOn: (plan: Plan) => ReadonlySet<string>): readonly Compared[] {
  const now = rulesOn(plan);
  return alternativesOf(plan).map((alternative) => {
    const then = alternative.plan === null ? new Set<string>() : rulesOn(alternative.plan);
    return {
      way: alternative.name,
      current: alternative.current,
      ...figuresOf(alternative),
      gone: [...now].filter((rule) => !then.has(rule)).sort(),
      come: [...then].filter((rule) => !now.has(rule)).sort(),
    };
  });
}

function figuresOf({ plan }: Alternative): Pick<Compared, 'stateMemory' | 'trainable' | 'artefact'> {
  // Retrieval trains nothing and leaves the base as it is; what its index takes is not known here.
  if (plan === null) return { stateMemory: 0, trainable: 0, artefact: 0 };
  const figure = (name: string): number | null => numberOf(plan.facts, name) ?? null;
  const weights = figure('cost.weightsSize');
  const adapter = figure('cost.adapterSize');
  const full = plan.facts.get('method.kind')?.value === 'full';
  return {
    stateMemory: figure('cost.stateMemory'),
    trainable: figure('cost.trainable'),
    artefact: full ? weights && weights * 1000 : adapter,
  };
}

function sheet(
  plan: Plan,
  ways: readonly Compared[],
  width: number,
  paint: ReturnType<typeof paintFor>,
): string {
  const head = `${paint.bold(printable(plan.label))} (${printable(plan.path)})\n\n`;
  const columns = `  ${'way'.padEnd(26)}${'states'.padStart(10)}${'trained'.padStart(12)}${'artefact'.padStart(12)}\n`;
  const rows = ways.map((way) => row(way) + changes(way, width)).join('');
  return `${head}${paint.dim(columns)}${rows}`;
}

function row({ way, current, stateMemory, trainable, artefact }: Compared): string {
  const name = `${current ? '> ' : '  '}${way}`.padEnd(28);
  return `${name}${gigabytes(stateMemory).padStart(10)}${weights(trainable).padStart(12)}${megabytes(artefact).padStart(12)}\n`;
}

function changes({ current, gone, come }: Compared, width: number): string {
  if (current) return '';
  const lines = [
    ...(gone.length > 0
      ? wrap(`no longer: ${gone.map(shortName).join(', ')}`, { width, indent: 6, hanging: 8 })
      : []),
    ...(come.length > 0
      ? wrap(`new: ${come.map(shortName).join(', ')}`, { width, indent: 6, hanging: 8 })
      : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

const shortName = (rule: string): string => rule.slice(rule.indexOf('/') + 1);

const gigabytes = (value: number | null): string =>
  value === null ? '?' : value === 0 ? 'none' : `${value.toFixed(value < 10 ? 1 : 0)} GB`;

function weights(value: number | null): string {
  if (value === null) return '?';
  if (value === 0) return 'none';
  return value >= 1e9
    ? `${(value / 1e9).toFixed(1)} B`
    : value >= 1e6
      ? `${(value / 1e6).toFixed(1)} M`
      : `${(value / 1e3).toFixed(0)} k`;
}

function megabytes(value: number | null): string {
  if (value === null) return '?';
  if (value === 0) return 'none';
  return value >= 1000
    ? `${(value / 1000).toFixed(1)} GB`
    : `${value < 1 ? value.toFixed(2) : value.toFixed(0)} MB`;
}
