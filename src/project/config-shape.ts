import type { Shape } from './shape.ts';

const severity = ['off', 'info', 'warning', 'error'] as const;

const text = (about: string, oneOf?: readonly string[]): Shape => ({
  kind: 'text',
  about,
  ...(oneOf ? { oneOf } : {}),
});
const texts = (about: string): Shape => ({ kind: 'texts', about });
const map = (about: string, keys: Readonly<Record<string, Shape>>): Shape => ({ kind: 'map', about, keys });

const param: Shape = {
  kind: 'either',
  about: 'Value of a threshold.',
  of: [{ kind: 'any', about: 'A number, a text, or true or false.' }, texts('A list.')],
};

/** The map from rules to severities: a part of its own, so that an editor can be told the shipped rules. */
export const rulesShape: Shape = {
  kind: 'dictionary',
  about: 'Severity of single rules, by id (`full-finetune-fanout` or `when-to-tune/full-finetune-fanout`).',
  value: {
    kind: 'either',
    about: 'off, info, warning or error; or a map with severity and params.',
    of: [
      text('Severity.', severity),
      map('Severity and thresholds.', {
        severity: text('Severity.', severity),
        params: { kind: 'dictionary', about: 'Thresholds of the rule, by name.', value: param },
      }),
    ],
  },
};

/** `tunelint.yaml`: what holds for a project. Every key is optional. */
export const configShape: Shape = map('Configuration of tunelint for a project or a folder of it.', {
  extends: texts(
    'Presets (recommended, strict, governance), files, or packages to start from; later ones win.',
  ),
  policies: texts('Further policies: files, folders or packages.'),
  rules: rulesShape,
  overrides: {
    kind: 'list',
    about: 'Rules for some files; later entries win.',
    item: map('Rules for the files that match.', {
      files: texts('Globs, relative to this file.'),
      rules: rulesShape,
    }),
  },
  ignore: texts('Globs of files that are not read, relative to this file.'),
  privateData: texts('Prefixes of data ids and paths that must not become public.'),
  frameworks: map('What is known of the frameworks in use.', {
    versions: {
      kind: 'dictionary',
      about: 'Version of a framework by its id, such as {axolotl: "0.15.0"}.',
      value: text('Version.'),
    },
  }),
  failOn: text('Lowest severity that fails a run.', ['error', 'warning', 'info', 'never']),
  baseline: text('JSON report whose findings are known, relative to this file.'),
  today: text('Day that rules with a date compare with (YYYY-MM-DD). Absent: such rules only name the date.'),
  waivers: {
    kind: 'list',
    about: 'Findings that are accepted, with a reason.',
    item: map('One waiver.', {
      rule: text('Id of the rule.'),
      files: texts('Globs, relative to this file. Absent: all.'),
      reason: text('Why it is accepted. Required.'),
      until: text('Last day it holds (YYYY-MM-DD).'),
      owner: text('Who answers for it.'),
    }),
  },
});
