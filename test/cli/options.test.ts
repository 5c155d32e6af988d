import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/options.ts';
import { badRun, cleanRun, type Folder, folder, type Run, tunelint } from '../support/cli.ts';

/**
 * Every option that `--help` names does what it says there, through the shipped program. A new option without an entry
 * here fails the first test.
 */

let here: Folder;
beforeEach(() => {
  here = folder({ 'train.yml': badRun });
});
afterEach(() => here.remove());

const run = (...args: string[]): Run => tunelint(here.path, args);
const json = (...args: string[]) => JSON.parse(run('--format', 'json', ...args).stdout);

interface Told {
  readonly rule: string;
  readonly severity: string;
  readonly suppressed: { readonly kind: string } | null;
}

const live = (...args: string[]): readonly string[] =>
  json(...args)
    .findings.filter(({ suppressed }: Told) => suppressed === null)
    .map(({ rule }: Told) => rule);

const bad = 'method/output-overwrites-base';

function commit(): void {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: here.path, encoding: 'utf8' });
  git('init', '-q');
  git('config', 'user.email', 'a@example.org');
  git('config', 'user.name', 'a');
  git('add', '.');
  if (git('commit', '-qm', 'one').status !== 0) throw new Error('git did not commit');
}

const stage = (): void => {
  spawnSync('git', ['add', '.'], { cwd: here.path });
};

const ownPolicy = `policy: ours
version: 1
title: Ours
rules:
  - {id: any-lora, title: Any, severity: info, when: {fact: method.kind, equals: lora}, message: LoRA.}
`;

const misspelt = cleanRun.replace('evals_per_epoch', 'evals_per_epocch');

const held: Readonly<Record<string, () => void>> = {
  '--since': () => {
    commit();
    expect(run('--since', 'HEAD').exitCode).toBe(0);
    here.write('new.yml', badRun);
    expect(run('--since', 'HEAD').exitCode).toBe(1);
  },
  '--staged': () => {
    commit();
    here.write('new.yml', badRun);
    expect(run('--staged').exitCode).toBe(0);
    stage();
    expect(run('--staged').exitCode).toBe(1);
  },
  '--policy': () => {
    here.write('a.yaml', ownPolicy);
    here.write('b.yaml', ownPolicy.replace('policy: ours', 'policy: theirs'));
    const found = live('--policy', 'a.yaml', '--policy', 'b.yaml');
    expect(found).toContain('ours/any-lora');
    expect(found).toContain('theirs/any-lora');
    expect(live()).not.toContain('ours/any-lora');
  },
  '--config': () => {
    here.write('other.yaml', 'rules: {output-overwrites-base: off}\n');
    expect(live()).toContain(bad);
    expect(live('--config', 'other.yaml')).not.toContain(bad);
  },
  '--baseline': () => {
    run('--format', 'json', '--output', 'known.json');
    expect(run('--baseline', 'known.json').exitCode).toBe(0);
    here.write('new.yml', badRun);
    expect(run('--baseline', 'known.json').exitCode).toBe(1);
  },
  '--update-baseline': () => {
    run('--baseline', 'known.json', '--update-baseline');
    const before = JSON.parse(here.read('known.json')).findings.length;
    here.write('train.yml', cleanRun);
    expect(run('--baseline', 'known.json', '--update-baseline').stderr).toContain('The baseline holds');
    expect(JSON.parse(here.read('known.json')).findings.length).toBeLessThan(before);
  },
  '--grow-baseline': () => {
    run('--baseline', 'known.json', '--update-baseline');
    here.write('new.yml', badRun);
    expect(run('--baseline', 'known.json', '--update-baseline').exitCode).toBe(1);
    expect(run('--baseline', 'known.json', '--grow-baseline').exitCode).toBe(0);
    expect(run('--baseline', 'known.json').exitCode).toBe(0);
  },
  '--fail-on': () => {
    expect(run('--fail-on', 'never').exitCode).toBe(0);
    expect(run('--fail-on', 'error').exitCode).toBe(1);
    here.write('tunelint.yaml', 'rules: {output-overwrites-base: info}\n');
    const { error, warning, info } = json().summary;
    expect([error, info > 0]).toEqual([0, true]);
    const codes = ['error', 'warning', 'info'].map((level) => run('--fail-on', level).exitCode);
    expect(codes).toEqual([0, warning > 0 ? 1 : 0, 1]);
  },
  '--max-warnings': () => {
    here.write('train.yml', cleanRun.replace('val_set_size: 0.05\n', ''));
    const { warning, error } = json().summary;
    expect([warning > 0, error]).toEqual([true, 0]);
    expect(run('--max-warnings', String(warning)).exitCode).toBe(0);
    expect(run('--max-warnings', String(warning - 1)).exitCode).toBe(1);
  },
  '--quiet': () => {
    expect(live().length).toBeGreaterThan(1);
    expect(new Set(json('--quiet').findings.map(({ severity }: Told) => severity))).toEqual(
      new Set(['error']),
    );
  },
  '--no-ignore': () => {
    here.write('.gitignore', 'train.yml\n');
    expect(run().exitCode).toBe(3);
    expect(run('--no-ignore').exitCode).toBe(1);
  },
  '--no-data': () => {
    here.write('data/a.jsonl', '{"instruction": "a", "output": "b"}\n'.repeat(7));
    const rows = (...args: string[]) =>
      json('--verbose', ...args).plans[0].facts['data.train[0].rows']?.value;
    expect(rows()).toBe(7);
    expect(rows('--no-data')).toBeUndefined();
  },
  '--allow-empty': () => {
    here.write('train.yml', 'services: {}\n');
    expect(run().exitCode).toBe(3);
    expect(run('--allow-empty').exitCode).toBe(0);
  },
  '--stdin': () => {
    const piped = tunelint(here.path, ['--stdin', '--stdin-filename', 'new.yml'], badRun);
    expect(piped.stdout).toContain('new.yml:14:1 error');
    expect(piped.stdout).not.toContain('train.yml');
  },
  '--stdin-filename': () => {
    const named = (name: string) => tunelint(here.path, ['--stdin', '--stdin-filename', name], badRun);
    expect(named('configs/new.yml').stdout).toContain('configs/new.yml:14:1 error');
    expect(run('--stdin').stderr).toContain('--stdin-filename PATH');
  },
  '--today': () => {
    here.write(
      'train.yml',
      `# tunelint-disable output-overwrites-base -- a copy until 2031-01-31\n${badRun}`,
    );
    expect(live('--today', '2031-01-31')).not.toContain(bad);
    expect(live('--today', '2031-02-01')).toEqual(
      expect.arrayContaining([bad, 'tunelint/expired-suppression']),
    );
  },
  '--fix': () => {
    here.write('train.yml', misspelt);
    run('--fix');
    expect(here.read('train.yml')).toBe(cleanRun);
  },
  '--fix-dry-run': () => {
    here.write('train.yml', misspelt);
    const { stdout } = run('--fix-dry-run');
    expect(stdout).toContain('-evals_per_epocch: 1\n+evals_per_epoch: 1\n');
    expect(here.read('train.yml')).toBe(misspelt);
  },
  '--format': () => {
    const begins: Readonly<Record<string, RegExp>> = {
      stylish: /^LoRA SFT of /,
      json: /^\{\s+"version": 1/,
      sarif: /^\{\s+"\$schema"/,
      github: /^::/,
      junit: /^<\?xml /,
      gitlab: /^\[\s+\{/,
      rdjson: /^\{\s+"source"/,
      markdown: /^# /,
      html: /^<!DOCTYPE html>/,
    };
    for (const [name, beginning] of Object.entries(begins))
      expect(run('--format', name).stdout, name).toMatch(beginning);
    for (const name of Object.keys(begins)) expect(run('--help').stdout).toMatch(new RegExp(`\\b${name}\\b`));
  },
  '--output': () => {
    const { stdout } = run(
      '--format',
      'json',
      '--output',
      'a.json',
      '--format',
      'sarif',
      '--output',
      'b.sarif',
    );
    expect(stdout).toBe('');
    expect(JSON.parse(here.read('a.json')).version).toBe(1);
    expect(JSON.parse(here.read('b.sarif')).version).toBe('2.1.0');
  },
  '--stats': () => {
    expect(run('--stats').stderr).toMatch(/1 +0 {2}method\/output-overwrites-base[\s\S]+ ms {2}evaluate/);
  },
  '--color': () => {
    expect(run('--color').stdout).toContain('\u001b[');
    expect(run().stdout).not.toContain('\u001b');
  },
  '--no-color': () => {
    const forced = { FORCE_COLOR: '1' };
    expect(tunelint(here.path, [], '', forced).stdout).toContain('\u001b[');
    expect(tunelint(here.path, ['--no-color'], '', forced).stdout).not.toContain('\u001b');
  },
  '--verbose': () => {
    expect(json('--verbose').plans[0].facts['adapter.rank'].value).toBe(16);
    expect(json().plans[0]).not.toHaveProperty('facts');
    expect(run('--verbose').stdout).toContain('would decide:');
    expect(run().stdout).not.toContain('would decide:');
  },
  '--print': () => {
    expect(run('config', '--print', 'train.yml').stdout).toMatch(
      /^train\.yml: .+\n\n.+output-overwrites-base/s,
    );
  },
  '--alternatives': () => {
    expect(run('plan', '--alternatives', 'train.yml').stdout).toContain('QLoRA, rank 16');
    expect(run('plan', 'train.yml').stdout).not.toContain('QLoRA, rank 16');
  },
  '-y': () => {
    expect(run('init', '-y').stdout).toContain('Wrote tuning-intent.yaml.');
  },
  '--yes': () => {
    expect(run('init').exitCode).toBe(2);
    expect(run('init', '--yes').stdout).toContain('Wrote tuning-intent.yaml.');
  },
  '-h': () => expect(run('-h').stdout).toBe(run('--help').stdout),
  '--help': () =>
    expect(run('--help')).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('Usage') }),
  '-v': () => expect(run('-v').stdout).toBe(run('--version').stdout),
  '--version': () => expect(run('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/),
};

/** Options as people read them: everything that begins with a hyphen, as a word of its own. */
const optionsIn = (help: string): readonly string[] =>
  [...help.matchAll(/(?<=^|[\s,])--?[a-z][\w-]*/gm)].map(([option]) => option);

describe('the options that --help names', () => {
  it('are held by a test each, and no test is for one that it does not name', () => {
    const texts = [run('--help'), ...commands.map((command) => run(command, '--help'))];
    const named = new Set(texts.flatMap(({ stdout }) => optionsIn(stdout)));
    expect([...named].sort()).toEqual(Object.keys(held).sort());
  });

  it.each(Object.entries(held))('%s', (_, holds) => holds());
});

describe('--fix', () => {
  it.each([
    ['--staged', '--staged lints the index'],
    ['--stdin', '--stdin lints what comes in'],
  ])('does not write over a file from another text: %s', (option, why) => {
    commit();
    here.write('train.yml', misspelt);
    stage();
    here.write('train.yml', `${misspelt}# edited since\n`);
    const done = tunelint(here.path, ['--fix', option, '--stdin-filename', 'train.yml'], misspelt);
    expect(done.stderr).toContain(why);
    expect(done.exitCode).toBe(2);
    expect(here.read('train.yml')).toBe(`${misspelt}# edited since\n`);
    const shown = tunelint(here.path, ['--fix-dry-run', option, '--stdin-filename', 'train.yml'], misspelt);
    expect(shown.stdout).toContain('+evals_per_epoch: 1\n');
  });
});

describe('--fix in a file that is not UTF-8', () => {
  it('leaves every byte alone, and says so', () => {
    const bytes = Buffer.concat([Buffer.from('# caf'), Buffer.from([0xe9]), Buffer.from(`\n${misspelt}`)]);
    here.write('train.yml', bytes);
    here.write('other.yml', misspelt);
    const { stderr } = run('--fix');
    expect(stderr).toBe('train.yml: not mended, since the file is not UTF-8 or was changed meanwhile\n');
    expect(readFileSync(join(here.path, 'train.yml')).equals(bytes)).toBe(true);
    expect(here.read('other.yml')).toBe(cleanRun);
  });

  it('keeps a mark of the byte order and line ends as they are', () => {
    here.write('train.yml', `\ufeff${misspelt.replaceAll('\n', '\r\n')}`);
    expect(run('--fix').stderr).toBe('');
    expect(here.read('train.yml')).toBe(`\ufeff${cleanRun.replaceAll('\n', '\r\n')}`);
  });
});

describe('the commands that --help names', () => {
  it('are those that there are', () => {
    const named = [...run('--help').stdout.matchAll(/^ {2}tunelint ([a-z]+) /gm)].map(([, name]) => name);
    expect(new Set(['lint', ...named])).toEqual(new Set(commands));
  });

  it.each([
    ['lint', ['lint', 'train.yml'], 1, 'train.yml:14:1 error'],
    ['plan', ['plan', 'train.yml'], 0, 'adapter.rank'],
    ['explain', ['explain', 'output-overwrites-base'], 0, 'It reports when'],
    ['init', ['init', '--yes'], 0, 'Wrote tunelint.yaml.'],
    ['test', ['test', 'ours.yaml'], 0, '0 failed'],
    ['new', ['new', 'policy', 'a'], 0, 'Wrote policies/a.yaml.'],
    ['waivers', ['waivers'], 0, '0 things accepted'],
    ['config', ['config', '--print', 'train.yml'], 0, 'output-overwrites-base'],
    ['completion', ['completion', 'fish'], 0, 'complete -c tunelint'],
  ])('%s does what it is for', (_, args, exitCode, says) => {
    here.write('ours.yaml', ownPolicy);
    const done = run(...args);
    expect(done.stdout).toContain(says);
    expect(done.exitCode).toBe(exitCode);
  });

  it('work from a folder of the project as from above', () => {
    here.write('configs/train.yml', badRun);
    commit();
    const below = (...args: string[]) => tunelint(join(here.path, 'configs'), args);
    expect(below('plan', 'train.yml').stdout).toContain('train.yml:3');
    expect(below('waivers').exitCode).toBe(0);
    expect(below('init', '--yes').stdout).toContain('(train.yml)');
  });
});
