import { made, page, prose, section, table } from './markdown.mjs';

const link = ({ rule }, folder) => `[${rule.id}](${folder}${rule.id}.md)`;

/** docs/rules/README.md: all rules by policy. */
export function rulesIndex(entries, houseRules) {
  const policies = new Map();
  for (const entry of entries) {
    const { policy } = entry;
    policies.set(policy.policy, [...(policies.get(policy.policy) ?? []), entry]);
  }
  const sections = [...policies].map(([name, own]) => {
    const { policy } = own.find(({ file }) => file === `policies/${name}.yaml`) ?? own[0];
    return section(
      `\`${name}\` — ${prose(policy.title)}`,
      prose(policy.summary ?? ''),
      policy.optIn ? `Opt-in: \`extends: [${name}]\`.` : '',
      ...byFrameworks(own),
    );
  });
  const house = houseRules.map(({ id, severity, title }) => {
    const name = id.slice(id.indexOf('/') + 1);
    return [`[${name}](${name}.md)`, severity, prose(title)];
  });
  return page(
    made,
    '# Rules',
    `${entries.length} rules in ${policies.size} policies. \`tunelint explain RULE\` prints the same in the terminal.`,
    ...sections,
    section(
      '`tunelint` — Comments, waivers and settings',
      'These are not in a policy: they look after the means of silencing the others.',
      table(['rule', 'severity', 'what it reports'], house),
    ),
  );
}

/** One table, or one for each set of frameworks where a policy has rules for some only. */
function byFrameworks(entries) {
  const groups = new Map();
  for (const entry of entries) {
    const name = entry.rule.frameworks?.join(', ') ?? '';
    groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  const sorted = [...groups].sort(([a], [b]) => a.localeCompare(b));
  if (sorted.length === 1) return [ruleTable(entries)];
  return sorted.flatMap(([name, own]) => [`### ${name === '' ? 'Every framework' : name}`, ruleTable(own)]);
}

const ruleTable = (entries) =>
  table(
    ['rule', 'severity', 'what it reports'],
    entries.map((entry) => [link(entry, ''), entry.rule.severity, prose(entry.rule.title)]),
  );

/** docs/guidance.md: every claim of the guidance, and the rules that cite it. */
export function guidancePage(claims, entries, title) {
  const rules = (id) => entries.filter(({ rule }) => (rule.guidance ?? []).includes(id));
  const without = claims.filter(({ id }) => rules(id).length === 0);
  const rows = claims.map(({ id, claim, where }) => {
    const own = rules(id).map((entry) => link(entry, 'rules/'));
    return [id, prose(claim), prose(where), own.length === 0 ? 'none yet' : own.join(', ')];
  });
  return page(
    made,
    '# The guidance, claim by claim',
    `The page “${prose(title)}”, split into single claims in our words, and the rules that stand on each.`,
    `${claims.length - without.length} of ${claims.length} claims have a rule.${without.length > 0 ? ` None yet: ${without.map(({ id }) => id).join(', ')}.` : ''}`,
    table(['id', 'claim', 'where it stands', 'rules'], rows),
    'The page says nothing of rank, alpha, learning rate, epochs, numbers of examples, limits of servers or model sizes. Rules about those cite the claim whose purpose the setting defeats, and further evidence for the figure.',
  );
}

const effects = [
  ['silent', 'Silently wrong'],
  ['waste', 'Lost time or money'],
  ['load', 'Stops after the model was loaded'],
  ['start', 'Stops at the start'],
];

/** docs/checks.md: which checks of the frameworks are made before the run. */
export function checksPage({ checks, date }, entries) {
  const all = Object.entries(checks).map(([id, check]) => ({ id, ...check }));
  const rulesFor = (check, framework) =>
    entries.filter(
      ({ rule }) => (rule.checks ?? []).includes(check.id) && looksAt(rule.frameworks, check, framework),
    );
  const covered = (check) => rulesFor(check).length > 0;
  const frameworks = [...new Set(all.flatMap((check) => check.frameworks))].sort();
  return page(
    made,
    '# Checks that frameworks make themselves',
    `A framework looks at its file when the job starts, or when the model is loaded, or never. ${all.filter(covered).length} of ${all.length} of these checks are made before by rules of tunelint. The list was read from the source of the frameworks on ${date}; \`data/framework-checks.json\` has the places.`,
    section(
      'By framework',
      'A check counts where a rule that covers it looks at that framework. Some need more than the file that they are about: a table by model name, a second file, the number of devices, or the data. The first columns count those that the file alone decides.',
      table(
        ['framework', 'decided by the file alone', 'covered', 'share', 'all checks', 'covered', 'not yet'],
        frameworks.map((framework) => coverageRow(framework, all, (check) => rulesFor(check, framework))),
      ),
    ),
    ...effects.map(([effect, title]) =>
      section(
        title,
        table(
          ['check', 'what is wrong', 'frameworks that check it', 'rules'],
          all
            .filter((check) => check.effect === effect)
            .map((check) => [
              `\`${check.id}\``,
              prose(check.what),
              check.frameworks.join(', '),
              rulesFor(check)
                .map((entry) => link(entry, 'rules/'))
                .join(', ') || whyNot(check),
            ]),
        ),
      ),
    ),
  );
}

/** A rule for DeepSpeed files is held against the file that a run of any framework names. */
const looksAt = (frameworks, { decidable }, framework) =>
  framework === undefined ||
  frameworks === undefined ||
  frameworks.includes(framework) ||
  (decidable === 'second file' && frameworks.includes('deepspeed'));

/** How many of the checks of one framework have a rule: of those that its file alone decides, and of all. */
function coverageRow(framework, all, rulesFor) {
  const own = all.filter((check) => check.frameworks.includes(framework));
  const done = own.filter((check) => rulesFor(check).length > 0);
  const [decided, decidedDone] = [own, done].map((checks) => checks.filter(isDecidedByFile).length);
  const share = decided === 0 ? '' : `${Math.floor((100 * decidedDone) / decided)} %`;
  return [framework, decided, decidedDone, share, own.length, done.length, own.length - done.length];
}

const isDecidedByFile = ({ decidable }) => decidable === 'file';

const whyNot = ({ decidable }) => reasons[decidable] ?? 'not yet';

const reasons = {
  no: 'cannot be told from files',
  partly: 'not yet (partly decidable)',
  'second file': 'not yet (needs a second file)',
  'model name': 'not yet (needs a table by model name)',
};
