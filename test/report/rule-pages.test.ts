import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { ruleLink } from '../../src/github/wording.ts';
import type { Finding } from '../../src/model/index.ts';
import { evaluate, loadPolicy } from '../../src/policy/index.ts';
import { reporterNamed } from '../../src/report/index.ts';
import { docsAddress, docsLink } from '../../src/report/place.ts';
import { fullParsers } from '../../src/syntax/full.ts';
import { parse } from '../../src/syntax/index.ts';
import { aFinding, aPlan, aReport, aRule, facts, options, stated } from '../support/reports.ts';

const formats = ['stylish', 'json', 'sarif', 'github', 'junit', 'gitlab', 'rdjson', 'markdown', 'html'];
const homepage = 'https://example.com/tunelint';

/** A finding and a rule of a team's own policy, as loading and evaluating it makes them. */
function ownFinding(url = ''): Finding {
  const text = `policy: our-team
version: 1
title: Ours
${url}
rules:
  - id: rank-above-ours
    title: Rank above ours
    severity: warning
    when: {fact: adapter.rank, greater: 32}
    message: Too large.
`;
  const loaded = loadPolicy(text, 'ours.yaml', (source, path) => parse(source, path, fullParsers));
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
  const plan = aPlan({
    facts: facts({ 'objective.kind': stated('sft', 'lora'), 'adapter.rank': stated(256, '256') }),
  });
  const [finding] = evaluate(loaded.rules, [plan]).findings;
  if (finding === undefined) throw new Error('the rule did not report');
  return finding;
}

async function rendered(
  format: string,
  { docs: _ours, ...finding }: Finding,
  docs?: string,
): Promise<string> {
  const reporter = await reporterNamed(format);
  if (reporter === undefined) throw new Error(`no format ${format}`);
  const { docs: _other, ...rule } = aRule({ id: finding.rule });
  const page = docs === undefined ? {} : { docs };
  const report = aReport({ findings: [{ ...finding, ...page }] });
  return reporter.render(report, { ...options, homepage, rules: [{ ...rule, ...page }] });
}

describe('the page of a rule', () => {
  it('is the address that a policy of a team gives, its own rule before the whole', () => {
    expect(ownFinding('url: https://wiki.example/ours').docs).toBe('https://wiki.example/ours');
  });

  it('is none for a rule of a policy that gives no address', () => {
    expect(ownFinding()).not.toHaveProperty('docs');
  });

  it('must be an https address', () => {
    expect(() => ownFinding('url: "javascript:alert(1)"')).toThrow('https address');
  });

  it.each(formats)('leads nowhere in %s where there is none', async (format) => {
    const text = await rendered(format, ownFinding());
    expect(text).not.toContain('docs/rules');
    expect(text).not.toContain('undefined');
    expect(text).toContain('rank-above-ours');
  });

  it.each(formats.filter((format) => format !== 'gitlab'))('is the team’s own in %s', async (format) => {
    const finding = ownFinding('url: https://wiki.example/ours');
    expect(await rendered(format, finding, finding.docs)).toContain('https://wiki.example/ours');
  });

  it('is left out of SARIF, not made up', async () => {
    const without = JSON.parse(await rendered('sarif', ownFinding())).runs[0].tool.driver.rules[0];
    expect(without).not.toHaveProperty('helpUri');
    expect(without.help.markdown).not.toContain('More about');
  });

  it('may be absent from a JSON report', async () => {
    const schema = JSON.parse(
      readFileSync(resolve(import.meta.dirname, '../../schemas/report.schema.json'), 'utf8'),
    );
    const validate = new Ajv({ strict: false }).compile(schema);
    expect(validate(JSON.parse(await rendered('json', ownFinding()))) || validate.errors).toBe(true);
  });

  it('is no link in a comment where there is none, and the team’s own where there is', () => {
    const links = {
      server: 'https://github.example',
      repository: { owner: 'o', repo: 'r' },
      commit: 'c',
      docs: () => null,
    };
    expect(ruleLink(ownFinding(), links)).toBe('`our-team/rank-above-ours`');
    expect(ruleLink(ownFinding('url: https://wiki.example/a(b)'), links)).toBe(
      '[`our-team/rank-above-ours`](https://wiki.example/a%28b%29)',
    );
    expect(ruleLink(aFinding(), { ...links, docs: () => homepage })).toBe(
      `[\`method/rank-high\`](${homepage}/docs/rules/rank-high.md)`,
    );
  });

  it('cannot end the link that it is put into', () => {
    expect(docsAddress('https://w.example/a)(b <c>`"é', undefined)).toBe(
      'https://w.example/a%29%28b%20%3Cc%3E%60%22%C3%A9',
    );
    expect(docsLink('docs/rules/a.md', undefined)).toBeUndefined();
  });
});
