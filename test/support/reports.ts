import {
  type Fact,
  type Facts,
  type FactValue,
  type Finding,
  type NativeKey,
  type Plan,
  type PlanKind,
  type Report,
  type Span,
  sourcesOver,
} from '../../src/model/index.ts';
import type { ReportOptions, RuleHelp } from '../../src/report/reporter.ts';

/** Small reports written by hand: texts by path, and findings placed by the words they are about. */

export const options: ReportOptions = { width: 80, colour: false, links: false, verbose: false };

export const trainYaml = `base_model: org/model-8b
adapter: lora
lora_r: 256
datasets:
  - path: org/tickets
    type: chat_template
learning_rate: 2e-5
`;

export const trainPath = 'configs/train.yml';

/** The first place of some words in a text. */
export function spanOf(file: string, text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`${file} does not hold ${JSON.stringify(words)}`);
  return { file, start, end: start + words.length };
}

export interface ReportParts extends Partial<Omit<Report, 'sources'>> {
  readonly texts?: Readonly<Record<string, string>>;
}

/** A report over some texts; by default one plan in one file and no findings. */
export function aReport({ texts = { [trainPath]: trainYaml }, ...parts }: ReportParts = {}): Report {
  return {
    version: 1,
    tool: { name: 'tunelint', version: '0.1.0' },
    files: [aFile()],
    plans: [aPlan()],
    findings: [],
    undecided: [],
    unread: [],
    rulesHeld: 41,
    sources: sourcesOver((path) => (Object.hasOwn(texts, path) ? texts[path] : undefined)),
    ...parts,
  };
}

export function aFile(path = trainPath, kind: PlanKind = 'train'): Report['files'][number] {
  return { path, framework: 'axolotl', kind, plans: [`${path}#0`] };
}

export function aPlan(parts: Partial<Plan> = {}): Plan {
  const path = parts.path ?? trainPath;
  return {
    id: `${path}#0`,
    label: 'LoRA SFT of org/model-8b',
    framework: 'axolotl',
    kind: 'train',
    path,
    facts: new Map(),
    native: [],
    ...parts,
  };
}

export function facts(entries: Readonly<Record<string, Fact>>): Facts {
  return new Map(Object.entries(entries));
}

/** A fact written in the usual file, placed by the words of its value. */
export function stated<T extends FactValue>(value: T, words: string, more: Partial<Fact> = {}): Fact {
  return { value, state: 'stated', raw: words, at: spanOf(trainPath, trainYaml, words), ...more };
}

export function aNativeKey(path: string, words: string, more: Partial<NativeKey> = {}): NativeKey {
  const at = spanOf(trainPath, trainYaml, words);
  return { path, value: words, shape: 'scalar', raw: words, keyAt: at, at, overridden: false, ...more };
}

/** A finding about the rank in the usual file. */
export function aFinding(parts: Partial<Finding> = {}): Finding {
  return {
    rule: 'method/rank-high',
    severity: 'warning',
    confidence: 'high',
    message: 'Rank 256 is more than the data can fill.',
    advice: 'Start with rank 16.',
    plan: `${trainPath}#0`,
    at: spanOf(trainPath, trainYaml, 'lora_r: 256'),
    fact: 'adapter.rank',
    related: [],
    guidance: ['G15'],
    docs: 'docs/rules/rank-high.md',
    fix: null,
    fingerprint: '0123456789abcdef0123456789abcdef',
    suppressed: null,
    ...parts,
  };
}

/** As many findings as asked for, with fingerprints of their own. */
export function findings(count: number, parts: Partial<Finding> = {}): Finding[] {
  return Array.from({ length: count }, (_, index) =>
    aFinding({ fingerprint: index.toString(16).padStart(32, '0'), ...parts }),
  );
}

export function aRule(parts: Partial<RuleHelp> = {}): RuleHelp {
  return {
    id: 'method/rank-high',
    title: 'Rank higher than the data needs',
    severity: 'warning',
    because: 'A large adapter costs memory and learns the noise of a small data set.',
    advice: 'Start with rank 16.',
    docs: 'docs/rules/rank-high.md',
    guidance: ['G15'],
    evidence: ['E-LORA-2'],
    ...parts,
  };
}

/** One of each: related places, a fix, all kinds of suppression, all severities, nothing read, undecided. */
export function fullReport(): Report {
  const intentPath = 'tuning-intent.yaml';
  const intent = 'goals: [customise-style]\ntasks: [a, b]\n';
  const rank = spanOf(trainPath, trainYaml, '256');
  return aReport({
    texts: { [trainPath]: trainYaml, [intentPath]: intent },
    plans: [
      aPlan({
        facts: facts({
          'model.id': stated('org/model-8b', 'org/model-8b', { nativeKey: 'base_model' }),
          'adapter.rank': stated(256, '256', { nativeKey: 'lora_r' }),
          'adapter.targets': { value: ['q_proj', 'v_proj'], state: 'default' },
          'adapter.scale': {
            value: 0.0625,
            state: 'derived',
            from: ['adapter.alpha', 'adapter.rank'],
            confidence: 0.9,
          },
          'model.revision': { value: null, state: 'unset' },
          'hardware.count': { value: null, state: 'external', note: 'decided by the launcher' },
        }),
      }),
    ],
    findings: [
      aFinding({
        related: [
          { at: spanOf(intentPath, intent, 'tasks: [a, b]'), message: 'two tasks are declared here' },
        ],
        fix: { safe: true, edits: [{ at: rank, text: '16' }] },
      }),
      aFinding({
        rule: 'when-to-tune/full-finetune-many-tasks',
        severity: 'error',
        message: 'You tune for 2 tasks.',
        at: spanOf(trainPath, trainYaml, 'adapter: lora'),
        fact: 'method.kind',
        fix: { safe: false, edits: [{ at: rank, text: '8' }] },
        fingerprint: 'f'.repeat(32),
      }),
      aFinding({ severity: 'info', plan: null, confidence: 'low', fingerprint: 'a'.repeat(32) }),
      aFinding({
        suppressed: { kind: 'comment', reason: 'measured on our data' },
        fingerprint: 'b'.repeat(32),
      }),
      aFinding({
        suppressed: { kind: 'waiver', reason: 'budget agreed', owner: 'team-a', until: '2027-03-01' },
        fingerprint: 'c'.repeat(32),
      }),
      aFinding({ suppressed: { kind: 'baseline' }, fingerprint: 'd'.repeat(32) }),
      aFinding({ suppressed: { kind: 'unchanged' }, fingerprint: 'e'.repeat(32) }),
    ],
    undecided: [{ rule: 'preflight/no-offload', plan: `${trainPath}#0`, needs: ['hardware.count'] }],
    unread: [{ path: 'configs/broken.yml', reason: 'not YAML: a bracket is never closed' }],
  });
}
