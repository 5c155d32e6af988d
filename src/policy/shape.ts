import { objectiveKinds, severities } from '../model/index.ts';

/**
 * The shape of a policy file. One table serves the check of users' policies and the JSON Schema that editors
 * complete from, so the two cannot disagree.
 */
export type Shape =
  | TextShape
  | { readonly is: 'number' | 'integer'; readonly atLeast?: number }
  | { readonly is: 'flag'; readonly only?: boolean }
  | { readonly is: 'list'; readonly of: Shape; readonly notEmpty?: true }
  | RecordShape
  /** Keys of the author's own. */
  | { readonly is: 'dictionary'; readonly of: Shape; readonly keyForm?: RegExp }
  /** Told apart by what is written: a text, a number, a flag, a list or a map. */
  | { readonly is: 'either'; readonly of: readonly Shape[]; readonly expects: string }
  /** Checked where it is compiled. */
  | { readonly is: 'condition' };

export interface TextShape {
  readonly is: 'text';
  readonly oneOf?: readonly string[];
  readonly form?: RegExp;
  /** What the form asks for, in words. */
  readonly expects?: string;
  readonly mayBeEmpty?: true;
  /** Names that an editor may complete: facts that can be asked, or lists. */
  readonly names?: 'fact' | 'list';
}

export interface RecordShape {
  readonly is: 'record';
  readonly fields: Readonly<Record<string, Field>>;
  /** True where exactly one of the fields is there. */
  readonly oneField?: true;
}

export interface Field {
  readonly shape: Shape;
  readonly about: string;
  readonly required?: true;
}

const text: TextShape = { is: 'text' };
const flag: Shape = { is: 'flag' };
const condition: Shape = { is: 'condition' };
const listOf = (of: Shape): Shape => ({ is: 'list', of, notEmpty: true });
const scalar: readonly Shape[] = [text, { is: 'number' }, flag];
const kebab: TextShape = {
  is: 'text',
  form: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  expects: 'lower-case words with hyphens',
};
const factName: TextShape = { is: 'text', names: 'fact' };
const version: TextShape = { is: 'text', form: /^\d+(\.\d+)*$/, expects: 'a version in quotes, as "0.10"' };
const severity: TextShape = { is: 'text', oneOf: severities };

const planKinds = [
  'train',
  'predict',
  'eval',
  'infer',
  'export',
  'dataset-registry',
  'launcher',
  'adapter-artifact',
  'job',
] as const;

const record = (fields: Readonly<Record<string, Field>>): Shape => ({ is: 'record', fields });
const oneOfFields = (fields: Readonly<Record<string, Field>>): Shape => ({
  is: 'record',
  fields,
  oneField: true,
});
const required = (shape: Shape, about: string): Field => ({ shape, about, required: true });
const optional = (shape: Shape, about: string): Field => ({ shape, about });

const address: TextShape = { is: 'text', form: /^https:\/\/\S+$/, expects: 'an https address' };

const source = record({
  id: required(text, 'name that rules cite'),
  claim: required(text, 'what it says, in one sentence'),
  where: optional(text, 'heading, page or figure'),
  url: optional(address, 'address'),
  date: optional(text, 'day it was read or published'),
});

const severityCase = record({
  severity: required(severity, 'severity where the condition is true'),
  when: required(condition, 'the first case that is true wins'),
});

const place: Shape = {
  is: 'either',
  of: [factName, record({ key: required(text, 'dotted path of a native key') })],
  expects: 'the name of a fact, or {key: path}',
};

const fix = record({
  safe: required(flag, 'true where the mend cannot change what the file means beyond what the message says'),
  fact: optional(factName, 'fact whose place is changed; default: the one that places the finding'),
  renameKey: optional(
    record({ to: required(text, 'the new name; placeholders allowed') }),
    'another name for the key',
  ),
  replaceValue: optional(
    record({
      with: required({ is: 'either', of: scalar, expects: 'a text, a number or a flag' }, 'the new value'),
    }),
    'another value',
  ),
  deleteKey: optional({ is: 'flag', only: true }, 'takes the key and its value out'),
});

const fileTexts: Shape = { is: 'dictionary', of: { is: 'text', mayBeEmpty: true } };

const example: Shape = oneOfFields({
  bad: optional(
    record({
      files: required(fileTexts, 'texts by path'),
      at: required(
        {
          is: 'either',
          of: [
            { is: 'text', form: /^.+:\d+$/, expects: '"file:line"' },
            record({
              file: required(text, 'path'),
              line: required({ is: 'integer', atLeast: 1 }, 'line, from 1'),
            }),
          ],
          expects: '"file:line", or {file, line}',
        },
        'where the finding must stand',
      ),
      severity: optional(severity, 'severity that the finding must have'),
      why: optional(text, 'what the example shows'),
    }),
    'files that the rule must report',
  ),
  good: optional(
    record({
      files: required(fileTexts, 'texts by path'),
      why: optional(text, 'why the rule is silent'),
      trap: optional(flag, 'true where a careless rule would fire'),
    }),
    'files that the rule must not report',
  ),
});

const paramValue: Shape = {
  is: 'either',
  of: [...scalar, listOf({ is: 'either', of: scalar, expects: 'a text, a number or a flag' })],
  expects: 'a text, a number, a flag or a list of them',
};

const rule = record({
  id: required(kebab, 'name of the pattern, without the policy'),
  title: required(text, 'the pattern in a few words'),
  url: optional(address, 'page about the rule; default: that of the policy'),
  severity: required(severity, 'how bad it is; projects may override it'),
  severityWhen: optional(listOf(severityCase), 'other severities; the first case that is true wins'),
  scope: optional(
    { is: 'text', oneOf: ['plan', 'project'] },
    'a finding for each plan (default), or one for each group of plans',
  ),
  kinds: optional(
    listOf({ is: 'text', oneOf: planKinds }),
    'kinds of plan that the rule looks at; default train',
  ),
  frameworks: optional(listOf(text), 'frameworks that the rule looks at; default all'),
  since: optional(version, 'first framework version that the rule holds for'),
  until: optional(version, 'first framework version that the rule holds for no more'),
  objectives: optional(
    {
      is: 'either',
      of: [{ is: 'text', oneOf: ['sft-like', 'any'] }, listOf({ is: 'text', oneOf: objectiveKinds })],
      expects: 'sft-like, any, or a list of objectives',
    },
    'objectives that the rule looks at; default sft-like: sft, continued-pretraining, classification',
  ),
  each: optional({ is: 'text', names: 'list' }, 'list whose records are judged one by one, as `item.`'),
  groupBy: optional(
    listOf(factName),
    'facts by whose values plans are put together; default: all in one group',
  ),
  groupAtLeast: optional({ is: 'integer', atLeast: 1 }, 'groups with fewer plans are not reported'),
  when: optional(condition, 'the condition; only where it is true is anything reported'),
  silentWhen: optional(condition, 'documented reasons for silence'),
  at: optional(listOf(place), 'what may carry the finding, best first'),
  message: required(text, 'value and reason, with placeholders such as {adapter.rank}'),
  advice: optional(text, 'what to do'),
  because: optional(text, 'why, for people; two or three sentences'),
  guidance: optional(listOf(text), 'claims of the guidance'),
  evidence: optional(listOf(text), 'further sources'),
  checks: optional(listOf(kebab), 'checks of the frameworks that the rule covers'),
  params: optional(
    { is: 'dictionary', of: paramValue, keyForm: /^[a-z][A-Za-z0-9]*$/ },
    'thresholds that a team may set, with their defaults',
  ),
  keepsSeverity: optional(flag, 'true for destructive and disclosing things: examples do not lower them'),
  mandatory: optional(flag, 'true where settings may neither switch it off nor lower it'),
  effect: optional(
    { is: 'text', oneOf: ['silent', 'waste', 'load', 'start'] },
    'a wrong result, lost money, a stop after loading, a stop at the start',
  ),
  fix: optional(fix, 'a mend'),
  examples: optional(listOf(example), 'tests and documentation in one'),
});

export const policyShape: Shape = record({
  policy: required(kebab, 'name of the policy: the part before the slash of its rules’ ids'),
  version: required({ is: 'integer', atLeast: 1 }, 'counts up when rules change'),
  title: required(text, 'what it is about'),
  summary: optional(text, 'one sentence'),
  optIn: optional(flag, 'true where it runs only if a project asks for it'),
  url: optional(address, 'page about its rules, which findings link to'),
  sources: optional({ is: 'list', of: source }, 'what its rules cite'),
  rules: required(listOf(rule), 'the rules'),
});
