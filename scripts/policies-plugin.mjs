import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const folder = fileURLToPath(new URL('../policies/', import.meta.url));
const prefix = '\0';

/**
 * Gives the shipped policies to the bundle and to the tests as plain data, so that nothing is parsed at run time.
 *
 * `virtual:policies` holds the rules, `virtual:policy-examples` their examples by rule id: linting never loads those.
 */
export function policiesPlugin() {
  return {
    name: 'policies',
    resolveId: (id) => (id === 'virtual:policies' || id === 'virtual:policy-examples' ? prefix + id : undefined),
    load(id) {
      if (!id.startsWith(`${prefix}virtual:polic`)) return undefined;
      const policies = readPolicies();
      for (const { path } of policies) this.addWatchFile?.(path);
      const data = id.endsWith('examples') ? examplesOf(policies) : policies.map(withoutExamples);
      return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`, moduleType: 'js' };
    },
  };
}

/** Every shipped policy, by file name, with its text and data. */
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

const withoutExamples = ({ policy }) => ({
  ...policy,
  rules: (policy.rules ?? []).map(({ examples, ...rule }) => rule),
});

const examplesOf = (policies) =>
  Object.fromEntries(
    policies.flatMap(({ policy }) =>
      (policy.rules ?? []).map((rule) => [`${policy.policy}/${rule.id}`, rule.examples ?? []]),
    ),
  );
