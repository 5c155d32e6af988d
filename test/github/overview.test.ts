import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jobSummary } from '../../src/github/job-summary.ts';
import { headline, type Overview, overviewText } from '../../src/github/overview.ts';
import { groupText, placeLink } from '../../src/github/wording.ts';
import { type Finding, type Report, type Severity, sourcesOver } from '../../src/model/index.ts';

const finding = (more: Partial<Finding> = {}): Finding => ({
  rule: 'method/rank',
  severity: 'warning',
  confidence: 'high',
  message: 'm',
  advice: 'a',
  plan: null,
  at: { file: 'a.yml', start: 2, end: 3 },
  fact: 'adapter.rank',
  related: [],
  guidance: [],
  docs: 'docs/rules/rank.md',
  fix: null,
  fingerprint: 'a'.repeat(32),
  suppressed: null,
  ...more,
});
const report = (findings: readonly Finding[], more: Partial<Report> = {}): Report => ({
  version: 1,
  tool: { name: 'tunelint', version: '0' },
  files: [],
  plans: [],
  findings,
  undecided: [],
  unread: [],
  rulesHeld: 1,
  sources: sourcesOver(() => 'a\nb\nc\n'),
  ...more,
});
const room = { limit: 60_000, open: 10, places: 8 };
const overview = (findings: readonly Finding[], more: Partial<Overview> = {}): Overview => ({
  report: report(findings),
  links: {
    server: 'https://github.example',
    repository: { owner: 'octo', repo: 'tuning' },
    commit: 'f'.repeat(40),
    docs: () => 'https://github.example/t/t/blob/v1',
  },
  because: () => '',
  planChanges: [],
  commented: new Set(),
  notes: [],
  ...more,
});
const severities: readonly Severity[] = ['info', 'error', 'warning'];

describe('overviewText', () => {
  test('counts what remains, and says what does not', () => {
    const findings = [
      finding({ severity: 'error' }),
      finding({ suppressed: { kind: 'unchanged' } }),
      finding({ suppressed: { kind: 'waiver', reason: 'agreed' } }),
    ];
    const text = overviewText(overview(findings), room);
    expect(headline(report(findings))).toBe('tunelint: 1 error');
    expect(text).toContain('1 finding not brought about by this change. 1 finding suppressed or waived.');
    expect(text.match(/^- \*\*/gm)).toHaveLength(1);
  });

  test('puts the worst first', () => {
    const text = overviewText(overview(severities.map((severity) => finding({ severity }))), room);
    expect([...text.matchAll(/^- \*\*(\w+)/gm)].map((match) => match[1])).toEqual([
      'Error',
      'Warning',
      'Note',
    ]);
  });

  test('gives no advice twice', () => {
    const one = finding({ advice: 'Do this.' });
    expect(overviewText(overview([one], { commented: new Set([one]) }), room)).not.toContain('Do this');
    expect(overviewText(overview([one]), room)).toContain('Do this');
  });

  test('says in one item what is found in several places', () => {
    const places = ['a.yml', 'b.yml', 'c.yml'].map((file) => finding({ at: { file, start: 0, end: 1 } }));
    const text = overviewText(overview([...places, finding({ rule: 'method/other' })]), room);
    expect(text.match(/^- \*\*/gm)).toHaveLength(2);
    expect(text).toMatch(/^- \*\*Warning\*\* \[`a.yml:1`\]\S+, \[`b.yml:1`\]\S+, \[`c.yml:1`\]\S+ m a \(/m);
  });

  test('says one advice once, whatever the messages', () => {
    const some = ['a', 'b'].map((file) => finding({ message: `in ${file}`, at: { file, start: 0, end: 1 } }));
    const text = overviewText(overview(some), room);
    expect(text).toMatch(
      /^- \*\*Warning\*\* a \(\[`method\/rank`\]\S+\)\n {2}- \[`a:1`\]\S+ in a\n {2}- \[`b:1`\]\S+ in b$/m,
    );
  });

  test('names so many places and counts the rest; the page of the job names all', () => {
    const some = Array.from({ length: 25 }, (_, index) =>
      finding({ at: { file: `f${index}.yml`, start: 0, end: 1 } }),
    );
    const text = overviewText(overview(some), room);
    expect(text.match(/f\d+.yml:1/g)).toHaveLength(8);
    expect(text).toContain(', 17 more places m');
    expect(jobSummary(overview(some)).match(/f\d+.yml:1/g)).toHaveLength(25);
  });

  test('folds what has a comment, and what comes after the first items', () => {
    const some = Array.from({ length: 15 }, (_, index) => finding({ rule: `a/r${index}` }));
    const text = overviewText(overview(some, { commented: new Set(some.slice(0, 2)) }), room);
    const [open = '', more = '', said = ''] = text.split('<details>');
    expect(open.match(/^- \*\*/gm)).toHaveLength(10);
    expect(more).toContain('<summary>3 more findings</summary>');
    expect(more.match(/^- \*\*/gm)).toHaveLength(3);
    expect(said).toContain('<summary>2 findings with a comment on the line or file</summary>');
    expect(said.match(/^- \*\*/gm)).toHaveLength(2);
  });

  test('new runs that differ in their data alone share a line', () => {
    const part = (topic: string, after: string) => ({ topic, before: null, after });
    const run = (path: string, rate: string) => ({
      path,
      label: 'LoRA',
      kind: 'new' as const,
      parts: [part('learning rate', rate), part('training data', `${path}.json`)],
    });
    const planChanges = [run('a', '1e-5'), run('b', '1e-5'), run('c', '2e-5')];
    const text = overviewText(overview([], { planChanges }), room);
    expect(text).toContain('- `a` and `b` are new: learning rate 1e-5; training data a.json and b.json\n');
    expect(text).toContain('- `c` is new: learning rate 2e-5; training data c.json\n');
  });

  test('runs of one file go by their names', () => {
    const run = (label: string) => ({ path: 'a.yml', label, kind: 'changed' as const, parts: [] });
    const text = overviewText(overview([], { planChanges: [run('one'), run('two')] }), room);
    expect(text).toContain('- `a.yml` (one)\n- `a.yml` (two)');
  });

  test('any number of changed runs fits, and how many are not shown is said', () => {
    const planChanges = Array.from({ length: 3000 }, (_, index) => ({
      path: `${'p'.repeat(100)}${index}`,
      label: 'LoRA',
      kind: 'removed' as const,
      parts: [],
    }));
    const text = overviewText(overview([finding()], { planChanges }), room);
    expect(text.length).toBeLessThanOrEqual(room.limit);
    const shown = text.match(/is removed$/gm)?.length ?? 0;
    expect(text).toContain(`- and ${3000 - shown} more runs whose change is not shown here`);
    expect(text).toContain(`<summary>${3000 - 10} more</summary>`);
  });

  test('names what would decide the most', () => {
    const undecided = [
      { rule: 'a/b', plan: 'p', needs: ['hardware.count', 'model.parameters'] },
      { rule: 'a/c', plan: 'p', needs: ['hardware.count'] },
    ];
    const text = overviewText({ ...overview([]), report: report([], { undecided }) }, room);
    expect(text).toContain(
      'Undecided 2 times, 1 of them for want of one fact: accelerators in total (`hardware.count`).',
    );
  });

  test('says what to declare where several rules wait for it', () => {
    const waiting = (rule: string, ...needs: readonly string[]) => ({ rule: `a/${rule}`, plan: 'p', needs });
    const undecided = [
      ...['b', 'c', 'd'].map((rule) => waiting(rule, 'intent.goals', 'model.parameters')),
      ...['e', 'f', 'g'].map((rule) => waiting(rule, 'serving.maxRank')),
      waiting('h', 'model.parameters'),
    ];
    const text = overviewText({ ...overview([]), report: report([], { undecided }) }, room);
    expect(text).toContain(
      'Undecided 7 times; 3 rules wait for `goals` and 3 more for `serving.max_rank` in tuning-intent.yaml.',
    );
  });

  test('is never longer than it may be, and counts what it left out', () => {
    const messages = fc.array(fc.string({ maxLength: 300 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(messages, fc.integer({ min: 2_000, max: 6_000 }), (all, limit) => {
        const findings = all.map((message, index) =>
          finding({
            message,
            at: { file: `f${index}.yml`, start: 0, end: 1 },
            rule: `a/r${index % 7}`,
            severity: severities[index % 3] ?? 'info',
          }),
        );
        const text = overviewText(overview(findings), { ...room, limit });
        expect(text.length).toBeLessThanOrEqual(limit);
        const shown = text.match(/\[`f\d+.yml:1`\]/g)?.length ?? 0;
        const notNamed = [...text.matchAll(/, (\d+) more places?/g)].reduce(
          (sum, [, n]) => sum + Number(n),
          0,
        );
        const left =
          /(?:(\d+) errors?)?(?:, )?(?:(\d+) warnings?)?(?:, )?(?:(\d+) notes?)? more did not fit/.exec(text);
        const counted = (left ?? []).slice(1).reduce((sum, count) => sum + Number(count ?? 0), 0);
        expect(shown + notNamed + counted).toBe(all.length);
      }),
    );
  });
});

describe('placeLink', () => {
  test('links to the line in the evaluated commit', () => {
    expect(placeLink({ file: 'a.yml', start: 2, end: 5 }, overview([]))).toBe(
      `[\`a.yml:2\`](https://github.example/octo/tuning/blob/${'f'.repeat(40)}/a.yml#L2-L3)`,
    );
  });

  test('no path can end the link', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (path) => {
        const link = placeLink({ file: path, start: 0, end: 0 }, overview([]));
        const address = link.slice(link.lastIndexOf('](') + 2, -1);
        expect(address).toMatch(/^https:\/\/github\.example\/octo\/tuning\/blob\/f{40}\/[\w%./-]*#L1$/);
      }),
    );
  });
});

describe('groupText', () => {
  test('says every finding of a place, and a body always fits', () => {
    const findings = Array.from({ length: 80 }, (_, index) =>
      finding({ message: `${index} ${'x'.repeat(1_900)}` }),
    );
    const group = { place: { kind: 'file', path: 'a.yml' } as const, findings };
    const text = groupText(group, overview(findings), false);
    expect(text.length).toBeLessThan(60_000);
    expect(text).toMatch(/\d+ more at this place/);
  });

  const onLine = { kind: 'line', anchor: { path: 'a.yml', line: 2 } } as const;
  const one = (more: Partial<Finding>, wording: Partial<Overview> = {}) =>
    groupText({ place: onLine, findings: [finding(more)] }, overview([], wording), true);

  test('message, advice and rule stand open, the reason does not', () => {
    const text = one({ message: 'It is so.', advice: 'Do this.' }, { because: () => 'Since ever.' });
    const open = text.replace(/<details>[\s\S]*<\/details>\n\n/, '');
    expect(open).toBe(
      '**Warning:** It is so.\n\nDo this.\n\n<sub>[`method/rank`](https://github.example/t/t/blob/v1/docs/rules/rank.md)</sub>',
    );
    expect(text).toContain('<details><summary>Why</summary>\n\nSince ever.\n\n</details>');
  });

  test('a comment that does not stand on the line names it', () => {
    const group = { place: { kind: 'file', path: 'a.yml' } as const, findings: [finding()] };
    expect(groupText(group, overview([]), false)).toMatch(
      /<sub>\[`a.yml:2`\]\(\S+#L2\) · \[`method\/rank`\]/,
    );
    expect(groupText({ ...group, place: onLine }, overview([]), false)).toContain('`a.yml:2`');
    expect(groupText({ ...group, place: onLine }, overview([]), true)).not.toContain('`a.yml:2`');
  });

  test('nothing is folded where there is no reason', () => {
    expect(one({})).not.toContain('<details>');
  });

  test('values on one line share an item, and nothing is said twice', () => {
    const at = { file: 'a.yml', start: 0, end: 1 };
    const related = ['rank: 16', 'server: vllm', 'server: vllm too', 'rank: 16'].map((message) => ({
      at,
      message,
    }));
    const text = one({ related: [...related, { at: { ...at, start: 2, end: 3 }, message: '' }] });
    expect(text).toMatch(/^- \[`a.yml:1`\]\S+: rank: 16; server: vllm too\n- \[`a.yml:2`\]\S+$/m);
  });

  test('what stands between backticks is code, and what does not is no markup', () => {
    const text = one({ message: 'No key `lora_r` or ` @a `, but ``x`` and ` @b *c*.' });
    expect(text).toContain(
      'No key `lora_r` or `@a`, but &#96;&#96;x&#96;&#96; and &#96; \\@&#8203;b \\*c\\*.',
    );
  });

  test('says what a low confidence means and which guidance it rests on', () => {
    const group = {
      place: { kind: 'file', path: 'a.yml' } as const,
      findings: [finding({ confidence: 'low', guidance: ['G15'] })],
    };
    const text = groupText(group, overview([]), false);
    expect(text).toContain('Guidance: [G15](https://github.example/t/t/blob/v1/docs/guidance.md)');
    expect(text).toContain('low confidence');
  });
});
