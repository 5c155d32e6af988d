// Writes the pages that are made from the policies: docs/rules/, docs/guidance.md and docs/checks.md.
// With --check only says which are not current, and fails if any is.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checksPage, guidancePage, rulesIndex } from './docs/overviews.mjs';
import { houseRulePage, rulePage } from './docs/rule-page.mjs';
import { settleMade } from './made-files.mjs';
import { readPolicies } from './policies-plugin.mjs';
import { importSource } from './source.mjs';

const root = resolve(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const source = await importSource(
  'src/model/index.ts',
  'src/policy/index.ts',
  'src/knowledge/evidence.ts',
  'src/settle/house-rules.ts',
  'src/commands/examples.ts',
  'src/syntax/full.ts',
);
const checks = JSON.parse(readFileSync(join(root, 'data/framework-checks.json'), 'utf8'));

const entries = readPolicies().flatMap(({ policy, name }) => entriesOf(policy, name));
const { docsPath, houseRules } = source;
const texts = new Map([
  ...entries.map((entry) => [docsPath(entry.id), rulePage(entry, source)]),
  ...houseRules.map((rule) => [docsPath(rule.id), houseRulePage(rule)]),
  ['docs/rules/README.md', rulesIndex(entries, houseRules)],
  [
    'docs/guidance.md',
    guidancePage(source.claimIds().map(source.findClaim), entries, source.guidanceTitle()),
  ],
  ['docs/checks.md', checksPage(checks, entries)],
]);
if (texts.size !== entries.length + houseRules.length + 3)
  throw new Error('two rules have the same name, so one page would hide the other');

const lines = settleMade({ root, texts, own: ['docs/rules'], check });
for (const line of lines) console.log(line);
if (check && lines.length > 0) {
  console.error('run npm run docs');
  process.exitCode = 1;
}

function entriesOf(policy, file) {
  const compiled = source.compilePolicy(policy);
  if (!compiled.ok)
    throw new Error(`${file}: ${compiled.complaints.map(({ message }) => message).join('; ')}`);
  return compiled.rules.map((held) => ({
    id: held.id,
    file,
    policy,
    rule: held.rule,
    claims: (held.rule.guidance ?? []).map((id) => cited(id, source.findClaim(id), held.id)),
    evidence: (held.rule.evidence ?? []).map((id) => cited(id, evidenceOf(id, policy), held.id)),
    examples: (held.rule.examples ?? []).map((example) => ({ ...example, says: whatIsSaid(example, held) })),
  }));
}

/** What a policy says of its source stands in for an entry of the common table. */
function evidenceOf(id, policy) {
  const own = (policy.sources ?? []).find((one) => one.id === id);
  return source.findEvidence(id) ?? (own && { ...own, statement: own.claim });
}

function cited(id, found, rule) {
  if (found === undefined)
    throw new Error(`${rule} cites ${id}, which is neither in data/ nor among the sources of its policy`);
  return found;
}

/** The finding of a bad example. Pages show what is really printed. */
function whatIsSaid(example, held) {
  if (!('bad' in example)) return undefined;
  const lint = source.exampleLinter([held], source.fullParsers, '2026-11-01');
  return lint(example.bad.files).findings.find(({ rule }) => rule === held.id);
}
