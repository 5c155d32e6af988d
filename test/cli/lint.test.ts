import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { badRun, cleanRun, type Folder, folder, tunelint } from '../support/cli.ts';

let here: Folder;
beforeEach(() => {
  here = folder();
});
afterEach(() => here.remove());

const run = (...args: string[]) => tunelint(here.path, args);

describe('exit codes', () => {
  it('0 for nothing at the gate, with the closing line', () => {
    here.write('train.yml', cleanRun);
    const { exitCode, stdout, stderr } = run();
    expect(stderr).toBe('');
    expect(stdout).toMatch(/1 plan in 1 file; \d+ rules held, \d+ undecided\n$/);
    expect(exitCode).toBe(0);
  });

  it('1 for a finding at the gate; --fail-on never lets it pass', () => {
    here.write('train.yml', badRun);
    const { exitCode, stdout } = run();
    expect(stdout).toContain('train.yml:14:1 error');
    expect(exitCode).toBe(1);
    expect(run('--fail-on', 'never').exitCode).toBe(0);
  });

  it('1 above --max-warnings', () => {
    here.write('train.yml', cleanRun.replace('adapter: lora\n', ''));
    const warnings = JSON.parse(run('--format', 'json').stdout).summary.warning;
    expect(warnings).toBeGreaterThan(0);
    expect(run('--max-warnings', String(warnings)).exitCode).toBe(0);
    expect(run('--max-warnings', String(warnings - 1)).exitCode).toBe(1);
  });

  it('3 when no tuning file was found, 0 with --allow-empty', () => {
    here.write('compose.yml', 'services: {web: {image: nginx}}\n');
    const { exitCode, stderr } = run();
    expect(exitCode).toBe(3);
    expect(stderr).toContain('No tuning file was found in this folder');
    expect(run('--allow-empty').exitCode).toBe(0);
  });

  it.each([
    [['--formt', 'json'], 'unknown option --formt (did you mean --format?)'],
    [['--fail-on', 'fatal'], '--fail-on cannot be "fatal" (it takes error, warning, info, never)'],
    [['--max-warnings', 'few'], '--max-warnings cannot be "few"'],
    [['none.yml'], 'none.yml: no such file or folder'],
    [['--format', 'xml'], 'there is no format "xml"'],
    [['--policy', 'none.yaml'], 'none.yaml: no such policy file or folder'],
    [['--config', 'none.yaml'], '--config none.yaml: no such file'],
    [['--baseline', 'none.json'], 'none.json: no such baseline'],
  ])('2 for %j: one line and a hint', (args, message) => {
    here.write('train.yml', cleanRun);
    const { exitCode, stderr } = run(...args);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(exitCode).toBe(2);
  });
});

describe('bad input is one line with its place, and the rest is linted', () => {
  beforeEach(() => here.write('train.yml', badRun));

  it('broken YAML', () => {
    here.write('broken.yml', 'base_model: a\ndatasets: [\n  - {path: x\n');
    const { stderr, stdout, exitCode } = run();
    expect(stderr).toMatch(/^broken\.yml:\d+:\d+: .+\n$/);
    expect(stdout).toContain('train.yml:14:1 error');
    expect(exitCode).toBe(1);
  });

  it('half a merge conflict', () => {
    here.write('conflict.yml', `<<<<<<< HEAD\n${cleanRun}=======\n${cleanRun}>>>>>>> other\n`);
    const { stderr, exitCode } = run();
    expect(stderr).toMatch(/^conflict\.yml:\d+:\d+: .+\n$/);
    expect(exitCode).toBe(1);
  });

  it('an empty file', () => {
    here.write('empty.yml', '');
    const { stderr, exitCode } = run();
    expect(stderr).toBe('');
    expect(exitCode).toBe(1);
  });

  it('a loop of links', () => {
    symlinkSync('.', join(here.path, 'loop'));
    symlinkSync('loop', join(here.path, 'pool'));
    expect(run().exitCode).toBe(1);
  });

  it('a file of 20 MB that looks like tuning', () => {
    here.write('big.yml', cleanRun + '# padding\n'.repeat(2_000_000));
    const { stderr, exitCode } = run();
    expect(stderr).toBe('big.yml: the file has 20.0 MB; files above 1 MiB are not read\n');
    expect(exitCode).toBe(1);
  });

  it('a named file that cannot be read ends the run with 2', () => {
    here.write('big.yml', cleanRun + '# padding\n'.repeat(200_000));
    const { stdout, exitCode } = run('big.yml', 'train.yml');
    expect(stdout).toContain('train.yml:14:1 error');
    expect(exitCode).toBe(2);
  });

  it('an intent with a misspelt goal', () => {
    here.write('tuning-intent.yaml', 'version: 1\ngoals: [customize-style]\n');
    const { stderr, stdout, exitCode } = run();
    expect(stderr).toBe(
      'tuning-intent.yaml:2:9: unknown value "customize-style"; did you mean "customise-style"?\n',
    );
    expect(stdout).toContain('train.yml:14:1 error');
    expect(exitCode).toBe(2);
  });

  it('a policy with a misspelt operator', () => {
    const rule = '{id: a, title: A, severity: info, when: {fact: method.kind, equal: full}, message: m}';
    here.write('ours.yaml', `policy: ours\nversion: 1\ntitle: Ours\nrules:\n  - ${rule}\n`);
    const { stderr, stdout, exitCode } = run('--policy', 'ours.yaml');
    expect(stderr).toMatch(/^ours\.yaml:5:\d+: .*"equal".*did you mean "equals"\?/);
    expect(stdout).toContain('train.yml:14:1 error');
    expect(exitCode).toBe(2);
  });

  it('a configuration with an unknown key and an unknown rule', () => {
    here.write('tunelint.yaml', 'rule: {}\nrules: {full-finetune-fanot: off}\n');
    const { stderr, exitCode } = run();
    expect(stderr.split('\n')).toEqual([
      'tunelint.yaml:1:1: unknown key "rule"; did you mean "rules"?',
      'tunelint.yaml:2:9: there is no rule "full-finetune-fanot"; did you mean "full-finetune-fanout"?',
      '',
    ]);
    expect(exitCode).toBe(2);
  });
});

describe('configuration', () => {
  it('sets severities, thresholds and the gate', () => {
    here.write('train.yml', badRun);
    here.write('tunelint.yaml', 'rules: {output-overwrites-base: warning}\n');
    expect(run().exitCode).toBe(0);
    here.write('tunelint.yaml', 'rules: {output-overwrites-base: warning}\nfailOn: warning\n');
    expect(run().exitCode).toBe(1);
    here.write('tunelint.yaml', 'rules: {method/output-overwrites-base: off}\n');
    expect(run().stdout).not.toContain('output-overwrites-base');
  });

  it('overrides by file, nearest folder last', () => {
    here.write('a/train.yml', badRun);
    here.write('b/train.yml', badRun);
    here.write('tunelint.yaml', 'overrides: [{files: ["a/**"], rules: {output-overwrites-base: off}}]\n');
    here.write('b/tunelint.yaml', 'rules: {output-overwrites-base: info}\n');
    const { findings } = JSON.parse(run('--format', 'json').stdout);
    const told = findings.filter(({ rule }: { rule: string }) => rule.endsWith('output-overwrites-base'));
    expect(told.map(({ path, severity }: { path: string; severity: string }) => [path, severity])).toEqual([
      ['b/train.yml', 'info'],
    ]);
  });

  it('ignores what it is told to, but not a file that is named', () => {
    here.write('archive/train.yml', badRun);
    here.write('tunelint.yaml', 'ignore: [archive/]\n');
    expect(run().exitCode).toBe(3);
    expect(run('archive/train.yml').exitCode).toBe(1);
  });

  it('speaks for a file that is named alone, as an intent does', () => {
    here.write('a/train.yml', badRun);
    here.write('tunelint.yaml', 'rules: {output-overwrites-base: off}\n');
    here.write('tuning-intent.yaml', 'goals: [specialise]\n');
    const { stdout, exitCode } = run('--format', 'json', '--verbose', 'a/train.yml');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).plans[0].facts['intent.goals'].value).toEqual(['specialise']);
  });

  it('waives with a reason, which the report keeps', () => {
    here.write('train.yml', badRun);
    here.write(
      'tunelint.yaml',
      'waivers: [{rule: output-overwrites-base, reason: a scratch copy, owner: team}]\n',
    );
    const { stdout, exitCode } = run('--format', 'json');
    expect(exitCode).toBe(0);
    const [finding] = JSON.parse(stdout).findings.filter(
      ({ suppressed }: { suppressed: unknown }) => suppressed,
    );
    expect(finding.suppressed).toEqual({ kind: 'waiver', reason: 'a scratch copy', owner: 'team' });
  });

  it('takes the findings of an earlier report as known', () => {
    here.write('train.yml', badRun);
    run('--format', 'json', '--output', 'known.json');
    here.write('train.yml', `# moved\n\n${badRun}`);
    expect(run('--baseline', 'known.json').exitCode).toBe(0);
  });
});

describe('baseline', () => {
  it('is written whole at first, then only shrinks unless told to grow', () => {
    here.write('a.yml', badRun);
    expect(run('--baseline', 'known.json', '--update-baseline').exitCode).toBe(0);
    here.write('b.yml', badRun);
    expect(run('--baseline', 'known.json', '--update-baseline').exitCode).toBe(1);
    expect(run('--baseline', 'known.json').exitCode).toBe(1);
    expect(run('--baseline', 'known.json', '--grow-baseline').exitCode).toBe(0);
    expect(run('--baseline', 'known.json').exitCode).toBe(0);
    here.write('a.yml', cleanRun);
    const { stderr } = run('--baseline', 'known.json', '--update-baseline');
    expect(stderr).toMatch(/^The baseline holds \d+ findings?\.$/m);
    here.write('a.yml', badRun);
    expect(run('--baseline', 'known.json').exitCode).toBe(1);
  });
});

describe('standard input', () => {
  it('is read under the name that is given', () => {
    here.write('tunelint.yaml', 'rules: {output-overwrites-base: warning}\n');
    const { stdout, exitCode } = tunelint(here.path, ['--stdin', '--stdin-filename', 'a/train.yml'], badRun);
    expect(stdout).toContain('a/train.yml:14:1 warning');
    expect(exitCode).toBe(0);
  });

  it.each([
    [['--stdin'], '--stdin needs a name for the file'],
    [['--stdin', '--stdin-filename', '../x.yml'], 'lies outside this folder'],
  ])('%j is refused', (args, message) => {
    const { stderr, exitCode } = tunelint(here.path, args, badRun);
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
  });
});

describe('output', () => {
  it('goes out in several formats at once', () => {
    here.write('train.yml', badRun);
    const { stdout } = run(
      '--format',
      'json',
      '--output',
      'a.json',
      '--format',
      'sarif',
      '--output',
      'b.sarif',
      '--format',
      'github',
    );
    expect(stdout).toContain('::error file=train.yml');
    expect(JSON.parse(here.read('a.json')).version).toBe(1);
    expect(JSON.parse(here.read('b.sarif')).version).toBe('2.1.0');
  });

  it('counts findings by rule with --stats', () => {
    here.write('train.yml', badRun);
    expect(run('--stats').stderr).toMatch(/1 +0 {2}method\/output-overwrites-base/);
  });

  it('never holds colour in a pipe, unless asked to', () => {
    here.write('train.yml', badRun);
    expect(run().stdout).not.toContain('\u001b');
    expect(run('--color').stdout).toContain('\u001b[');
    expect(tunelint(here.path, [], '', { FORCE_COLOR: '1' }).stdout).toContain('\u001b[');
    expect(tunelint(here.path, ['--color'], '', { NO_COLOR: '1' }).stdout).toContain('\u001b[');
  });

  it('fits 80 columns', () => {
    here.write('train.yml', badRun);
    for (const line of run().stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('goes to a file with --output', () => {
    here.write('train.yml', badRun);
    const { stdout, exitCode } = run('--format', 'sarif', '--output', 'out.sarif');
    expect([stdout, exitCode]).toEqual(['', 1]);
  });

  it('is the same twice, wherever the folder lies', () => {
    here.write('train.yml', badRun);
    const other = folder({ 'train.yml': badRun });
    expect(tunelint(other.path, ['--format', 'json']).stdout).toBe(run('--format', 'json').stdout);
    other.remove();
  });
});

describe('a folder outside the working folder', () => {
  it('is linted, also when all they share is the root of the disk', () => {
    here.write('train.yml', badRun);
    const { stdout, exitCode } = tunelint('/', [here.path]);
    expect(stdout).toContain('train.yml:14:1 error');
    expect(exitCode).toBe(1);
  });
});

describe('rules of a team’s own policy', () => {
  const policy = `policy: our-team
version: 1
title: Ours
rules:
  - id: rank-above-ours
    title: Rank above ours
    severity: error
    params: {max: 8}
    when: {fact: adapter.rank, greater: {param: max}}
    at: [adapter.rank]
    message: "Rank {adapter.rank} is above {param.max}."
    because: "Ours."
`;
  const found = () =>
    JSON.parse(run('--format', 'json').stdout).findings.filter(({ rule }: { rule: string }) =>
      rule.startsWith('our-team/'),
    );
  beforeEach(() => {
    here.write('train.yml', cleanRun);
    here.write('policies/ours.yaml', policy);
  });

  it.each([
    ['full ids', 'rules: {our-team/rank-above-ours: info}', ['info']],
    ['short ids', 'rules: {rank-above-ours: warning}', ['warning']],
    ['off', 'rules: {rank-above-ours: off}', []],
    ['thresholds', 'rules: {rank-above-ours: {params: {max: 16}}}', []],
    ['overrides', 'overrides: [{files: [train.yml], rules: {rank-above-ours: info}}]', ['info']],
  ])('take settings by %s', (_, settings, severities) => {
    here.write('tunelint.yaml', `policies: [policies/ours.yaml]\n${settings}\n`);
    expect(run('--format', 'json').stderr).toBe('');
    expect(found().map(({ severity }: { severity: string }) => severity)).toEqual(severities);
  });

  it.each([
    ['rank-above-our: off', 'there is no rule "rank-above-our"; did you mean "rank-above-ours"?'],
    [
      'our-team/rank-above-our: off',
      'there is no rule "our-team/rank-above-our"; did you mean "our-team/rank-above-ours"?',
    ],
    ['rank-above-ours: {params: {maximum: 3}}', 'unknown param "maximum"'],
    ['rank-above-ours: {params: {max: wide}}', 'param "max" expects a number'],
  ])('are held to what exists: %s', (setting, message) => {
    here.write('tunelint.yaml', `policies: [policies]\nrules:\n  ${setting}\n`);
    const { stderr, exitCode } = run();
    expect(stderr).toContain(`tunelint.yaml:3:3: ${message}`);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(exitCode).toBe(2);
  });

  it('take the place of a shipped rule that has their id', () => {
    const replacing = policy
      .replace('policy: our-team', 'policy: when-to-tune')
      .replace('rank-above-ours', 'no-declared-intent');
    here.write('policies/ours.yaml', replacing);
    const told = (...args: string[]) =>
      JSON.parse(run('--format', 'json', ...args).stdout)
        .findings.filter(({ rule }: { rule: string }) => rule === 'when-to-tune/no-declared-intent')
        .map(({ message }: { message: string }) => message);
    expect(told('--policy', 'policies')).toEqual(['Rank 16 is above 8.']);
    expect(told()).toEqual([expect.stringContaining('says why')]);
  });

  it('are not called unknown where their policy cannot be read', () => {
    here.write('policies/ours.yaml', policy.replace('greater', 'above'));
    here.write('tunelint.yaml', 'policies: [policies]\nrules: {our-team/rank-above-ours: info}\n');
    const { stderr, exitCode } = run();
    expect(stderr).toContain('policies/ours.yaml:9:');
    expect(stderr).not.toContain('there is no rule');
    expect(exitCode).toBe(2);
  });

  it('stay in force, with their settings, after a fix', () => {
    here.write('train.yml', cleanRun.replace('evals_per_epoch', 'evals_per_epocch'));
    here.write('tunelint.yaml', 'policies: [policies]\nrules: {rank-above-ours: warning}\n');
    expect(run('--fix').stdout).toMatch(/warning Rank 16 .*\n? *our-team\/rank-above-ours/);
    expect(here.read('train.yml')).toBe(cleanRun);
  });

  it('are among what config prints', () => {
    here.write('tunelint.yaml', 'policies: [policies]\nrules:\n  rank-above-ours: info\n');
    expect(run('config', '--print', 'train.yml').stdout).toMatch(
      /^info +our-team\/rank-above-ours {2}\(max 8; from tunelint\.yaml:3\)$/m,
    );
  });
});

describe('rules about suppressions', () => {
  const unused = `# tunelint-disable output-overwrites-base -- it is a copy\n${cleanRun}`;
  const said = () =>
    JSON.parse(run('--format', 'json').stdout)
      .findings.filter(({ rule }: { rule: string }) => rule.startsWith('tunelint/'))
      .map(({ rule, severity }: { rule: string; severity: string }) => `${severity} ${rule}`);
  beforeEach(() => here.write('train.yml', unused));

  it.each([
    ['', ['info tunelint/unused-suppression']],
    ['rules: {tunelint/unused-suppression: error}', ['error tunelint/unused-suppression']],
    ['rules: {unused-suppression: off}', []],
    [
      'overrides: [{files: [other.yml], rules: {unused-suppression: off}}]',
      ['info tunelint/unused-suppression'],
    ],
    ['extends: [strict]', ['warning tunelint/unused-suppression']],
  ])('are set like others: %j', (config, expected) => {
    here.write('tunelint.yaml', `${config}\n`);
    expect(said()).toEqual(expected);
  });

  it.each([
    ['rules: {tunelint/unused-supression: off}', 'did you mean "tunelint/unused-suppression"?'],
    ['rules: {unused-suppression: {params: {days: 3}}}', '"tunelint/unused-suppression" takes no param'],
    ['rules: {tunelint/rules-edited: off}', '"tunelint/rules-edited" cannot be set'],
    ['waivers: [{rule: unused-suppression, reason: later}]', 'cannot be accepted itself'],
  ])('are held to what exists: %s', (config, message) => {
    here.write('tunelint.yaml', `${config}\n`);
    const { stderr, exitCode } = run();
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
  });

  it.each([
    [
      'output-overwrites-bas -- a copy',
      'The comment silences less than it says: there is no rule "output-overwrites-bas"; did you mean "output-overwrites-base"?',
    ],
    [
      'something-else -- a copy',
      'The comment silences less than it says: there is no rule "something-else".',
    ],
    [
      'governance/no-owner-such, output-overwrites-base -- a copy',
      expect.stringContaining('there is no rule "governance/no-owner-such"'),
    ],
    [
      'adapter-full-rate -- a copy',
      'Nothing here is silenced by this comment: adapter-full-rate does not report.',
    ],
  ])('say what is wrong with a name: %s', (names, message) => {
    here.write('train.yml', `# tunelint-disable ${names}\n${badRun}`);
    const { findings } = JSON.parse(run('--format', 'json').stdout);
    const own = findings.filter(({ rule }: { rule: string }) => rule === 'tunelint/unused-suppression');
    expect(own.map((finding: { message: string }) => finding.message)).toEqual([message]);
  });

  it('are known from a baseline too', () => {
    run('--baseline', 'known.json', '--update-baseline');
    here.write('train.yml', `# moved\n\n${unused}`);
    expect(run('--baseline', 'known.json', '--fail-on', 'info').exitCode).toBe(0);
  });
});
