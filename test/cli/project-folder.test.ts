import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { badRun, cleanRun, type Folder, folder, tunelint } from '../support/cli.ts';
import { generatedRepository } from '../support/repository.ts';
import { seeded } from '../support/seeded.ts';

let here: Folder;
beforeEach(() => {
  here = folder({ 'configs/train.yml': badRun, 'other/train.yml': badRun });
  git('init', '-q');
});
afterEach(() => here.remove());

function git(...args: string[]): void {
  const run = spawnSync('git', args, { cwd: here.path, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
}

const inConfigs = (...args: string[]) => tunelint(join(here.path, 'configs'), args);
const report = (run: { readonly stdout: string }) => JSON.parse(run.stdout);
const overwrites = (run: { readonly stdout: string }) =>
  report(run).findings.filter(({ rule }: { rule: string }) => rule === 'method/output-overwrites-base');

describe('in a folder of a git work tree', () => {
  it('goes by the configuration and the intent of the work tree, with globs from where they stand', () => {
    here.write(
      'tunelint.yaml',
      'overrides: [{files: ["configs/**"], rules: {output-overwrites-base: info}}]\nfailOn: info\n',
    );
    here.write('tuning-intent.yaml', 'goals: [specialise]\n');
    const run = inConfigs('--format', 'json', '--verbose');
    expect(overwrites(run).map(({ severity }: { severity: string }) => severity)).toEqual(['info']);
    expect(report(run).plans[0].facts['intent.goals']).toMatchObject({
      value: ['specialise'],
      path: '../tuning-intent.yaml',
    });
    expect(run.exitCode).toBe(1);
  });

  it('reads no more than the folder, and names files as they are named there', () => {
    const run = inConfigs('--format', 'json');
    expect(report(run).files.map(({ path }: { path: string }) => path)).toEqual(['train.yml']);
    expect(report(run).plans.map(({ id }: { id: string }) => id)).toEqual(['train.yml#0']);
    expect(inConfigs().stdout).toContain('\n  train.yml:14:1 error');
    const beside = inConfigs('--format', 'json', '../other/train.yml');
    expect(overwrites(beside)).toMatchObject([{ path: '../other/train.yml' }]);
  });

  it('finds what is found from above, under the same fingerprint', () => {
    const below = overwrites(inConfigs('--format', 'json'));
    const above = overwrites(tunelint(here.path, ['--format', 'json', 'configs']));
    expect(below).toHaveLength(1);
    expect(above[0].fingerprint).toBe(below[0].fingerprint);
    expect(above[0].path).toBe('configs/train.yml');
  });

  it.each(['sarif', 'github', 'gitlab'])('names files from where the work tree begins in %s', (format) => {
    expect(inConfigs('--format', format).stdout).toContain('configs/train.yml');
  });

  it('lets a folder below have the last word, on the run as on rules', () => {
    here.write('tunelint.yaml', 'failOn: never\nrules: {output-overwrites-base: warning}\n');
    here.write('configs/tunelint.yaml', 'failOn: info\nrules: {output-overwrites-base: info}\n');
    const run = inConfigs('--format', 'json');
    expect(overwrites(run)).toMatchObject([{ severity: 'info' }]);
    expect(run.exitCode).toBe(1);
    expect(tunelint(here.path, []).exitCode).toBe(0);
  });

  it('ends at the work tree', () => {
    here.write('tunelint.yaml', 'rules: {output-overwrites-base: off}\n');
    rmSync(join(here.path, '.git'), { recursive: true });
    expect(overwrites(inConfigs('--format', 'json'))).toHaveLength(0);
    spawnSync('git', ['init', '-q'], { cwd: join(here.path, 'configs') });
    expect(overwrites(inConfigs('--format', 'json'))).toHaveLength(1);
  });

  it('says what holds for a file, and why, in the words of the folder', () => {
    here.write('tunelint.yaml', 'rules:\n  output-overwrites-base: info\n');
    const { stdout } = inConfigs('config', '--print', 'train.yml');
    expect(stdout).toMatch(/^train\.yml: \.\.\/tunelint\.yaml\n/);
    expect(stdout).toContain('(from ../tunelint.yaml:2)');
  });

  it('tells mistakes with the place as it is seen from there', () => {
    here.write('tunelint.yaml', 'rule: {}\n');
    expect(inConfigs().stderr).toBe('../tunelint.yaml:1:1: unknown key "rule"; did you mean "rules"?\n');
  });

  it('replaces every configuration of the run by one that is named', () => {
    here.write('tunelint.yaml', 'rules: {output-overwrites-base: off}\n');
    here.write('configs/other.yaml', 'rules: {output-overwrites-base: info}\n');
    expect(overwrites(inConfigs('--format', 'json', '--config', 'other.yaml'))).toMatchObject([
      { severity: 'info' },
    ]);
  });

  it('takes a configuration that is named from anywhere', () => {
    const elsewhere = folder({
      'strict.yaml': 'rules: {output-overwrites-base: info}\n',
      'slip.yaml': 'rule: {}\n',
    });
    const settings = (name: string) => ['--format', 'json', '--config', join(elsewhere.path, name)];
    expect(overwrites(inConfigs(...settings('strict.yaml')))).toMatchObject([{ severity: 'info' }]);
    expect(inConfigs(...settings('slip.yaml')).stderr).toMatch(/slip\.yaml:1:1: unknown key "rule"/);
    elsewhere.remove();
  });

  it('reads standard input as a file of the folder', () => {
    here.write(
      'tunelint.yaml',
      'overrides: [{files: [configs/new.yml], rules: {output-overwrites-base: info}}]\n',
    );
    const run = tunelint(
      join(here.path, 'configs'),
      ['--stdin', '--stdin-filename', 'new.yml', '--format', 'json'],
      badRun,
    );
    expect(overwrites(run)).toMatchObject([{ severity: 'info', path: 'new.yml' }]);
  });

  it.each([
    ['its whole path', () => join(here.path, 'configs/new.yml'), 'new.yml'],
    ['a path from the folder', () => '../other/new.yml', '../other/new.yml'],
  ])('takes the name of standard input as %s', (_, name, path) => {
    const args = ['--stdin', '--stdin-filename', name(), '--format', 'json'];
    expect(overwrites(tunelint(join(here.path, 'configs'), args, badRun))).toMatchObject([{ path }]);
  });

  it('takes the baseline of the configuration from where that stands', () => {
    here.write('tunelint.yaml', 'baseline: known.json\n');
    tunelint(here.path, ['--update-baseline']);
    expect(here.read('known.json')).toContain('configs/train.yml');
    expect(inConfigs().exitCode).toBe(0);
  });

  it('mends the files of the folder', () => {
    here.write('configs/train.yml', cleanRun.replace('evals_per_epoch', 'evals_per_epocch'));
    expect(inConfigs('--fix', '--format', 'json').exitCode).toBe(0);
    expect(here.read('configs/train.yml')).toBe(cleanRun);
  });

  it('looks into a folder with a name of other people’s folders where it is asked for', () => {
    here.write('vendor/train.yml', badRun);
    expect(tunelint(join(here.path, 'vendor'), []).exitCode).toBe(1);
    expect(tunelint(here.path, ['vendor']).exitCode).toBe(1);
    expect(tunelint(here.path, []).stdout).not.toContain('vendor');
  });
});

describe('a folder of a repository with many runs', () => {
  it.each([1, 2])('says what it says when it is named from above (seed %i)', (seed) => {
    const many = folder(generatedRepository(120, seeded(seed)));
    spawnSync('git', ['init', '-q'], { cwd: many.path });
    const below = report(tunelint(join(many.path, 'team-1'), ['--format', 'json']));
    const above = report(tunelint(many.path, ['--format', 'json', 'team-1']));
    many.remove();
    const asAbove = (told: {
      readonly path: string;
      readonly plan: string | null;
      readonly related: object;
    }) => ({
      ...told,
      path: `team-1/${told.path}`,
      plan: told.plan && `team-1/${told.plan}`,
      related: [],
    });
    expect(below.findings.length).toBeGreaterThan(10);
    expect(below.findings.map(asAbove)).toEqual(
      above.findings.map((told: object) => ({ ...told, related: [] })),
    );
    expect(below.summary).toEqual(above.summary);
  });
});

describe('outside of git', () => {
  it('goes by the nearest configuration above', () => {
    rmSync(join(here.path, '.git'), { recursive: true });
    here.write('configs/deep/train.yml', badRun);
    here.write('tunelint.yaml', 'rules: {output-overwrites-base: info}\n');
    const deep = tunelint(join(here.path, 'configs/deep'), ['--format', 'json']);
    expect(overwrites(deep)).toMatchObject([{ severity: 'info', path: 'train.yml' }]);
  });
});
