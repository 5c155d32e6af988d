import { fence, languageOf, made, nestedList, page, prose, section, table } from './markdown.mjs';

const effects = {
  silent: 'The run ends, with a wrong or useless result.',
  waste: 'Time or money is lost.',
  load: 'The run stops after the model was loaded.',
  start: 'The run stops at its start.',
};

const grades = {
  A: 'primary text or code was read',
  B: 'one study, or a faithful account of it',
  C: 'a convention',
  unverified: 'a figure that nobody has read again in the primary text',
};

/**
 * The page of one rule.
 *
 * @param entry `{id, policy, rule, claims, evidence, examples}`; the last with what linting a bad one says
 */
export function rulePage(entry, { conditionInWords, factKind }) {
  const { id, rule } = entry;
  const words = (condition) =>
    condition === undefined ? '' : nestedList(conditionInWords(condition, rule.params, rule.each));
  return page(
    made,
    `# ${prose(rule.title)}`,
    summary(entry),
    section('Why', prose(rule.because ?? '')),
    section('It reports when', eachRecord(rule, factKind), words(rule.when), severityCases(rule, words)),
    section('It stays silent when', words(rule.silentWhen)),
    section('What to do', prose(rule.advice ?? ''), fixText(rule)),
    section('Guidance', claimList(entry.claims)),
    section('Evidence', evidenceList(entry.evidence)),
    section('Thresholds', params(id, rule)),
    section('Examples', ...entry.examples.map((example) => exampleText(example))),
    section('Silence or configure it', configuring(id, rule)),
  );
}

function summary({ id, policy, rule }) {
  const lines = [
    `- Rule: \`${id}\``,
    `- Severity: ${severityText(rule)}`,
    `- Looks at: ${scopeText(rule)}`,
    ...(policy.optIn
      ? ['- Off unless the project asks for it: `extends: [governance]`, or set the rule.']
      : []),
    ...(rule.effect === undefined ? [] : [`- What happens otherwise: ${effects[rule.effect]}`]),
    ...(rule.checks === undefined
      ? []
      : [`- Covers: ${rule.checks.map((check) => `[\`${check}\`](../checks.md)`).join(', ')}`]),
  ];
  return lines.join('\n');
}

function severityText(rule) {
  const cases = (rule.severityWhen ?? []).map(({ severity }) => severity);
  return cases.length === 0
    ? rule.severity
    : `${rule.severity}; ${[...new Set(cases)].join(' or ')} in some cases`;
}

function scopeText({ scope, kinds, frameworks, objectives, since, until }) {
  const who = frameworks === undefined ? 'every framework' : frameworks.join(', ');
  const which = `${(kinds ?? ['train']).join(', ')} plans of ${who}`;
  const goals = objectives ?? 'sft-like';
  const what =
    goals === 'any'
      ? ''
      : `; objectives: ${goals === 'sft-like' ? 'sft, continued-pretraining, classification' : goals.join(', ')}`;
  const versions = [since && `from version ${since}`, until && `before version ${until}`].filter(Boolean);
  const together = scope === 'project' ? ', judged together' : '';
  return `${which}${together}${what}${versions.length > 0 ? `; ${versions.join(', ')}` : ''}`;
}

/** What `item` stands for in the condition of a rule that looks at records. */
function eachRecord({ each, when }, factKind) {
  if (each === undefined) return '';
  const list = `${prose(factKind(each)?.meaning ?? '')} (\`${each}\`)`;
  return when === undefined ? `For each of: ${list}.` : `For each \`item\` of: ${list}.`;
}

function severityCases(rule, words) {
  return (rule.severityWhen ?? [])
    .map(({ severity, when }) => `As **${severity}** when\n\n${words(when)}`)
    .join('\n\n');
}

function fixText({ fix }) {
  if (fix === undefined) return '';
  return fix.safe
    ? '`tunelint --fix` makes the change.'
    : 'The change is suggested on a pull request; `tunelint --fix` does not make it by itself.';
}

const claimList = (claims) =>
  claims.map(({ id, claim, where }) => `- **${id}** ${prose(claim)} (${prose(where)})`).join('\n');

function evidenceList(evidence) {
  return evidence
    .map(({ id, statement, title, where, url, date, grade }) => {
      const source = [title, where, url, date].filter(Boolean).map(linked).join(', ');
      return `- **${id}** ${prose(statement)} ${source}${grade === undefined ? '' : `. Grade ${grade}: ${grades[grade]}`}.`;
    })
    .join('\n');
}

const linked = (text) => (/^https:\/\/\S+$/.test(text) ? `<${text}>` : prose(text));

function params(id, { params: thresholds = {} }) {
  const given = Object.entries(thresholds);
  if (given.length === 0) return '';
  const rows = given.map(([name, value]) => [`\`${name}\``, `\`${[value].flat().join(', ')}\``]);
  const setting = given.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(', ');
  return [
    table(['name', 'as shipped'], rows),
    fence(`# tunelint.yaml\nrules:\n  ${id}: {params: {${setting}}}`, 'yaml'),
  ].join('\n\n');
}

function exampleText({ bad, good, says }) {
  const { files, why, at } = bad ?? good;
  const reason = why === undefined ? '' : ` ${prose(why)}`;
  const place = typeof at === 'string' ? at : at && `${at.file}:${at.line}`;
  const head = bad ? `### Reported at \`${place}\`` : '### Silent';
  const texts = Object.entries(files).map(
    ([path, text]) => `\`${path}\`\n\n${fence(text, languageOf(path))}`,
  );
  const said = says === undefined ? '' : `> **${says.severity}** ${prose(says.message)}`;
  return [head, reason.trim(), ...texts, said].filter((part) => part !== '').join('\n\n');
}

function configuring(id, rule) {
  if (rule.mandatory) return 'This rule can be neither switched off nor lowered.';
  const settings = [
    'rules:',
    `  ${id}: off   # or info, warning, error`,
    'waivers:   # for files that take no comments, such as JSON',
    `  - {rule: ${id}, files: ["configs/a.json"], reason: why it is fine, until: 2027-03-01}`,
  ];
  return [
    'For one place, with a reason, above the line of the finding:',
    fence(`# tunelint-disable-next-line ${rule.id} -- why it is fine here`, 'yaml'),
    'For a project, in `tunelint.yaml`:',
    fence(settings.join('\n'), 'yaml'),
    'More: [suppressing](../suppressing.md), [configuration](../configuration.md).',
  ].join('\n\n');
}

/** The page of a rule about tunelint's own comments. */
export function houseRulePage(rule) {
  return page(
    made,
    `# ${prose(rule.title)}`,
    `- Rule: \`${rule.id}\`\n- Severity: ${rule.severity}\n- Looks at: tunelint’s own comments, waivers and settings`,
    section('Why', prose(rule.because)),
    section('What to do', prose(rule.advice)),
    'More: [suppressing](../suppressing.md).',
  );
}
