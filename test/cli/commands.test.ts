import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { help } from '../../src/commands/help.ts';
import { draftIntent } from '../../src/commands/init.ts';
import { commands, known } from '../../src/commands/options.ts';
import { badRun, cleanRun, cli, type Folder, folder, tunelint } from '../support/cli.ts';

let here: Folder;
beforeEach(() => {
  here = folder();
});
afterEach(() => here.remove());

const run = (...args: string[]) => tunelint(here.path, args);

describe('--help', () => {
  it('is the text under test, in 80 columns', () => {
    expect(run('--help').stdout).toBe(help);
    for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it.each(Object.keys(known))('names --%s', (option) => {
    expect(help).toMatch(new RegExp(`--${option}\\b`));
  });

  it.each(commands)('names the command %s', (command) => {
    if (command !== 'lint') expect(help).toContain(`tunelint ${command}`);
  });

  it('gives the version with --version', () => {
    expect(run('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('init', () => {
  it('drafts an intent that can be read, and never touches what is there', () => {
    here.write('train.yml', cleanRun);
    const first = run('init', '--yes');
    expect(first).toMatchObject({ exitCode: 0, stderr: '' });
    expect(first.stdout).toContain('Wrote tuning-intent.yaml.');
    expect(here.read('tuning-intent.yaml')).toContain('inferred from "data/a.jsonl"');
    expect(run().exitCode).toBe(0);
    here.write('tuning-intent.yaml', 'goals: [specialise]\n');
    expect(run('init', '--yes').stdout).toContain('tuning-intent.yaml is there already and stays as it is.');
    expect(here.read('tuning-intent.yaml')).toBe('goals: [specialise]\n');
  });

  it('refuses to ask where nobody can answer', () => {
    here.write('train.yml', cleanRun);
    const { stderr, exitCode } = run('init');
    expect(stderr).toContain('--yes drafts without asking');
    expect(exitCode).toBe(2);
  });

  it('has nothing to say in an empty folder', () => {
    expect(run('init', '--yes').exitCode).toBe(3);
  });

  it('writes the goals that were chosen', () => {
    expect(draftIntent([], ['specialise', 'output-format'])).toContain(
      '\ngoals: [specialise, output-format]\n',
    );
  });

  it('gives a draft that holds once its comments are taken away', () => {
    here.write('train.yml', cleanRun);
    run('init', '--yes');
    const open = here
      .read('tuning-intent.yaml')
      .replace(/^# (?=(goals|tasks|data|serving|baseline|retrieval):)|^#(?= {3})/gm, '');
    here.write('tuning-intent.yaml', open.replaceAll('TASK', 'a'));
    expect(run().stderr).toBe('');
  });
});

describe('plan --alternatives', () => {
  const full = cleanRun
    .replace('org/model-8b', 'meta-llama/Llama-3.1-8B')
    .replace(/adapter: lora\n(lora_.*\n)+/, 'bf16: true\noptimizer: adamw_torch\n');

  it('puts the other ways beside the one that is written, in figures and findings', () => {
    here.write('train.yml', full);
    here.write('tuning-intent.yaml', 'goals: [customise-style]\n');
    const [run_] = JSON.parse(run('plan', '--alternatives', '--format', 'json', 'train.yml').stdout);
    const [written, lora, qlora, prompt, retrieval] = run_.ways;
    expect(run_.ways.map(({ way }: { way: string }) => way)).toEqual([
      'as written',
      'LoRA, rank 16',
      'QLoRA, rank 16',
      'prompt tuning, 20 tokens',
      'retrieval',
    ]);
    expect(written).toMatchObject({ current: true, trainable: 8_030_261_248, gone: [], come: [] });
    expect(lora.trainable).toBe(41_943_040);
    expect(lora.gone).toContain('when-to-tune/style-goal-heavy-method');
    expect(qlora.stateMemory).toBeLessThan(lora.stateMemory);
    expect(prompt.trainable).toBe(20 * 4096);
    expect(retrieval).toMatchObject({ trainable: 0, stateMemory: 0 });
  });

  it('offers no soft prompt where the planned server loads none', () => {
    here.write('train.yml', full);
    here.write('tuning-intent.yaml', 'serving: {engine: vllm, version: "0.11"}\n');
    expect(run('plan', '--alternatives', 'train.yml').stdout).not.toContain('prompt tuning');
  });

  it('gives no figure for a base that is not known', () => {
    here.write('train.yml', cleanRun);
    const { stdout, exitCode } = run('plan', '--alternatives', 'train.yml');
    expect(stdout).toMatch(/> as written +\? +\? +\?/);
    expect(exitCode).toBe(0);
  });
});

describe('new policy', () => {
  it('writes a starter whose examples pass, and that holds', () => {
    expect(run('new', 'policy', 'our-team').exitCode).toBe(0);
    expect(run('test', 'policies/our-team.yaml')).toMatchObject({
      exitCode: 0,
      stdout: '3 examples of 1 rule: 3 passed, 0 failed\n',
    });
    here.write('train.yml', cleanRun.replace('lora_r: 16', 'lora_r: 128'));
    expect(run('--policy', 'policies').stdout).toContain('our-team/adapter-rank-above-ours');
  });

  it.each([
    [['new'], 'new makes a policy'],
    [['new', 'policy', 'Our Team'], '"Our Team" is no name for a policy'],
    [['new', 'policy', '../x'], '"../x" is no name for a policy'],
  ])('%j is refused', (args, message) => {
    expect(run(...args)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(message) });
  });
});

describe('test', () => {
  it('runs every example of every shipped rule', () => {
    const { stdout, exitCode } = run('test');
    expect(stdout).toMatch(/^\d+ examples of \d+ rules: \d+ passed, 0 failed\n$/);
    expect(exitCode).toBe(0);
  });

  it('fails when a condition is broken, and says what was expected', () => {
    run('new', 'policy', 'ours');
    here.write(
      'policies/ours.yaml',
      here.read('policies/ours.yaml').replace('greater: {param: max}', 'less: {param: max}'),
    );
    const { stdout, exitCode } = run('test', 'policies/ours.yaml');
    expect(stdout).toContain('ours/adapter-rank-above-ours: bad example 1');
    expect(stdout).toContain('expected: train.yml:3');
    expect(exitCode).toBe(1);
  });
});

describe('explain', () => {
  it('lists every rule, and gives the same as data', () => {
    const rules = JSON.parse(run('explain', '--format', 'json').stdout);
    const list = run('explain').stdout;
    for (const { id, because, severity, guidance, evidence } of rules) {
      expect(list).toContain(id.split('/')[1]);
      expect(because).toBeTruthy();
      expect(['error', 'warning', 'info']).toContain(severity);
      expect([...guidance, ...evidence].length).toBeGreaterThan(0);
    }
  });

  it('takes a rule with or without its policy, and suggests one for a slip', () => {
    expect(run('explain', 'full-finetune-many-tasks').stdout).toContain('It reports when');
    expect(run('explain', 'when-to-tune/full-finetune-many-tasks').exitCode).toBe(0);
    expect(run('explain', 'unused-suppression').stdout).toContain('Remove it, or correct the name');
    expect(run('explain', 'full-finetune-many-task')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('did you mean full-finetune-many-tasks?'),
    });
  });

  it('fits 80 columns, examples aside', () => {
    const page = run('explain', 'full-finetune-many-tasks').stdout.split('\nExamples\n')[0] ?? '';
    for (const line of page.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe('waivers', () => {
  it('prints what is accepted, soonest end first', () => {
    here.write(
      'train.yml',
      badRun.replace(
        'output_dir',
        '# tunelint-disable-next-line output-overwrites-base -- scratch until 2027-01-31\noutput_dir',
      ),
    );
    here.write(
      'tunelint.yaml',
      'waivers: [{rule: full-finetune-fanout, reason: two clouds, owner: platform}]\n',
    );
    const { stdout } = run('waivers', '--today', '2027-01-01');
    expect(stdout).toBe(
      [
        'output-overwrites-base  30 days left',
        '  train.yml:14',
        '  scratch',
        '',
        'full-finetune-fanout  no end  platform',
        '  tunelint.yaml:1',
        '  two clouds',
        '',
        '2 things accepted',
        '',
      ].join('\n'),
    );
    expect(JSON.parse(run('waivers', '--format', 'json', '--today', '2027-02-02').stdout)[0].daysLeft).toBe(
      -2,
    );
  });
});

describe('config', () => {
  it('prints what holds for a file, and why', () => {
    here.write('a/train.yml', cleanRun);
    here.write('tunelint.yaml', 'extends: [strict]\nrules:\n  full-finetune-fanout: off\n');
    const { stdout } = run('config', '--print', 'a/train.yml');
    expect(stdout).toContain('a/train.yml: tunelint.yaml\n');
    expect(stdout).toMatch(/^off +when-to-tune\/full-finetune-fanout {2}\(from tunelint\.yaml:3\)$/m);
    expect(stdout).toMatch(/^warning +when-to-tune\/no-declared-intent {2}\(from preset strict\)$/m);
  });

  it('needs a file', () => {
    expect(run('config')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('tunelint config --print PATH'),
    });
  });
});

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish'])('for %s names every command and option', (shell) => {
    const { stdout } = run('completion', shell);
    for (const command of commands) expect(stdout).toContain(command);
    for (const option of Object.keys(known)) expect(stdout).toContain(option);
  });

  it('completes in a real bash', () => {
    const script = `eval "$(${process.execPath} ${cli} completion bash)"; COMP_WORDS=(tunelint --fo); COMP_CWORD=1; _tunelint; echo "\${COMPREPLY[@]}"`;
    const bash = spawnSync('bash', ['-c', script], { cwd: here.path, encoding: 'utf8' });
    expect(bash.stdout.trim()).toBe('--format');
  });

  it('refuses another shell', () => {
    expect(run('completion', 'csh').exitCode).toBe(2);
  });
});
