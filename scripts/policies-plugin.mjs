import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { besideExpression, jsonExpression, packedExpression } from './packed-text.mjs';

const folder = fileURLToPath(new URL('../policies/', import.meta.url));
const prefix = '\0';

/**
 * Gives the shipped policies to the bundle and to the tests as plain data, so that nothing is parsed at run time.
 *
 * `virtual:policies` holds the rules in groups, `virtual:policy-examples` their examples by rule id and the sources of each
 * policy: linting never loads those.
 *
 * @param write takes files that are put beside the bundle; without it the rules stay inside
 */
export function policiesPlugin(write) {
  return {
    name: 'policies',
    resolveId: (id) =>
      id === 'virtual:policies' || id === 'virtual:policy-examples' ? prefix + id : undefined,
    load(id) {
      if (!id.startsWith(`${prefix}virtual:polic`)) return undefined;
      const files = readPolicies();
      for (const { path } of files) this.addWatchFile?.(path);
      const policies = mergePolicies(files);
      const code = id.endsWith('examples') ? forReaders(policies, write) : forLinting(policies, write);
      return { code, moduleType: 'js' };
    },
  };
}

/** Every file of the shipped policies, by file name, with its text and data. */
export function readPolicies() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const text = readFileSync(path, 'utf8');
      return { name: `policies/${name}`, path, text, policy: parse(text) };
    });
}

/**
 * One policy for each name: a policy too long for one file goes on in others, such as preflight-oumi.yaml. The file
 * that has the policy's name, or else the first, says what the policy is; titles of the others are for their readers.
 *
 * @throws when files of one policy disagree, or write an id twice
 */
export function mergePolicies(files) {
  const byName = new Map();
  for (const file of files) byName.set(file.policy.policy, [...(byName.get(file.policy.policy) ?? []), file]);
  return [...byName].map(([name, parts]) => {
    const first = parts.find((part) => part.name === `policies/${name}.yaml`) ?? parts[0];
    const inOrder = [first, ...parts.filter((part) => part !== first)];
    for (const part of inOrder) mustAgree(first, part);
    return {
      ...first.policy,
      sources: joined('sources', inOrder),
      rules: joined('rules', inOrder),
    };
  });
}

function mustAgree(first, part) {
  for (const key of ['version', 'optIn']) {
    if (part.policy[key] === first.policy[key]) continue;
    throw new Error(`${part.name}: "${key}" differs from ${first.name}`);
  }
}

/** The entries of a list from every part, in the order of the files. */
function joined(list, parts) {
  const origin = new Map();
  for (const { name, policy } of parts) {
    for (const { id } of policy[list] ?? []) {
      if (origin.has(id)) throw new Error(`${name}: "${id}" is in ${origin.get(id)} already`);
      origin.set(id, name);
    }
  }
  return parts.flatMap(({ policy }) => policy[list] ?? []);
}

/**
 * Rules in groups by the frameworks that they look at, so that linting one file need not read those of the others.
 */
function forLinting(policies, write) {
  const bare = policies.map(forRuns);
  const groups = [...new Set(bare.flatMap(({ rules }) => rules.map(groupOf)))].sort();
  const entries = groups.map((group) => {
    const data = bare
      .map((policy) => ({ ...policy, rules: policy.rules.filter((rule) => groupOf(rule) === group) }))
      .filter(({ rules }) => rules.length > 0);
    const isOne = data.every(({ rules }) => rules.every((rule) => rule.frameworks?.length === 1));
    // A group of one framework need not say so again at each rule, nor that runs of all objectives are looked at.
    const held = isOne ? data.map(withoutShared) : data;
    const frameworks = [
      ...new Set(data.flatMap(({ rules }) => rules.flatMap((rule) => rule.frameworks ?? []))),
    ];
    const expression = write ? besideExpression(`rules-${group}`, held, write) : jsonExpression(held);
    return `{ frameworks: ${JSON.stringify(frameworks)}, load: () => ${expression} }`;
  });
  return `export const ruleGroups = [${entries.join(', ')}];`;
}

const withoutShared = (policy) => ({
  ...policy,
  rules: policy.rules.map(({ frameworks, objectives = 'sft-like', ...rule }) =>
    objectives === 'any' ? rule : { ...rule, objectives },
  ),
});

/** The framework of a rule that looks at one alone. */
function groupOf({ frameworks = [] }) {
  const [first, second] = frameworks;
  return second === undefined ? (first ?? 'all') : 'several';
}

const forReaders = (policies, write) =>
  [
    "import { readFileSync } from 'node:fs';",
    "import { inflateRawSync } from 'node:zlib';",
    `export default ${packedExpression(examplesOf(policies), 'examples', write)};`,
    `export const sources = ${packedExpression(sourcesOf(policies), 'sources', write)};`,
    `export const reasons = ${packedExpression(reasonsOf(policies), 'reasons', write)};`,
  ].join('\n');

/** What only people read, at a rule. */
const forPeople = ['title', 'because', 'evidence', 'checks', 'effect'];

const forRuns = ({ sources, ...policy }) => ({
  ...policy,
  rules: policy.rules.map(({ examples, ...rule }) =>
    withoutReasons(Object.fromEntries(Object.entries(rule).filter(([key]) => !forPeople.includes(key)))),
  ),
});

/** Parts of a condition may say why they are there. */
function withoutReasons(data) {
  if (Array.isArray(data)) return data.map(withoutReasons);
  if (data === null || typeof data !== 'object') return data;
  const kept = Object.entries(data).filter(([key]) => key !== 'why');
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutReasons(value)]));
}

/** The fields of each rule that differ from what runs are held against. */
const reasonsOf = (policies) =>
  Object.fromEntries(
    policies.flatMap((policy) => {
      const lean = new Map(forRuns(policy).rules.map((rule) => [rule.id, rule]));
      return policy.rules.map(({ examples, ...rule }) => {
        const own = Object.entries(rule).filter(
          ([key, value]) => JSON.stringify(value) !== JSON.stringify(lean.get(rule.id)[key]),
        );
        return [`${policy.policy}/${rule.id}`, Object.fromEntries(own)];
      });
    }),
  );

const examplesOf = (policies) =>
  Object.fromEntries(
    policies.flatMap((policy) =>
      policy.rules.map((rule) => [`${policy.policy}/${rule.id}`, rule.examples ?? []]),
    ),
  );

const sourcesOf = (policies) =>
  Object.fromEntries(policies.map(({ policy, sources }) => [policy, sources ?? []]));
