import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { badRun, cleanRun, type Folder, folder } from '../support/cli.ts';
import { buildTools, type Tools } from '../support/pages.ts';

/** The command line where people meet it: terminals, pipes, folders that are not theirs, and odd names. */

let tools: Tools;
let here: Folder;
let cli: string;
beforeAll(() => {
  tools = buildTools();
  cli = join(tools.dist, 'cli.js');
});
afterAll(() => tools?.remove());
beforeEach(() => {
  here = folder({ 'train.yml': badRun });
});
afterEach(() => here.remove());

interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

/** By a shell, with `$TUNELINT` as the command. */
function shell(script: string, env: Readonly<Record<string, string>> = {}, more: object = {}): Ended {
  const { stdout, stderr, status } = spawnSync('sh', ['-c', script], {
    cwd: here.path,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { PATH: process.env.PATH, TUNELINT: `${process.execPath} ${cli}`, ...env },
    ...more,
  });
  return { stdout, stderr, status };
}

const run = (args: string): Ended => shell(`$TUNELINT ${args}`);
const escapeSign = '\u001b';
const linesOf = (text: string): readonly string[] => text.split('\n');

// ---- terminals -----------------------------------------------------------------------------------------------------

const hasScript = spawnSync('script', ['--version']).status === 0;

/** On a terminal of a width. */
function onTerminal(args: string, columns: number, env: Readonly<Record<string, string>> = {}): Ended {
  const command = `stty cols ${columns}; ${process.execPath} ${cli} ${args}`;
  const { stdout, ...rest } = shell(`script -qefc '${command}' /dev/null </dev/null`, {
    TERM: 'xterm',
    ...env,
  });
  return { ...rest, stdout: stdout.replaceAll('\r', '') };
}

const plain = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal
  text.replace(/\u001b\[[\d;]*m|\u001b\]8;;.*?\u001b\\/g, '');

describe.skipIf(!hasScript)('on a terminal', () => {
  it.each([40, 80, 120])('of %i columns nothing is wider, but for what cannot be broken', (columns) => {
    const { stdout, status } = onTerminal('', columns);
    expect(status).toBe(1);
    const wide = linesOf(plain(stdout)).filter((line) => line.length > Math.min(columns, 80));
    expect(
      wide.filter((line) => line.trim().includes(' ') && !/npx tunelint explain| rules held, /.test(line)),
    ).toEqual([]);
    expect(plain(stdout)).toContain('1 error');
  });

  it('is in colour, unless somebody objects', () => {
    expect(onTerminal('', 80).stdout).toContain(`${escapeSign}[31merror`);
    for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }, { FORCE_COLOR: '0' }])
      expect(onTerminal('', 80, env).stdout).not.toContain(escapeSign);
    expect(onTerminal('--no-color', 80).stdout).not.toContain(escapeSign);
  });

  it.each([
    ['Ctrl-C', '\u0003'],
    ['the end of the input', '\u0004'],
  ])('ends init quietly when somebody leaves it with %s', async (_, key) => {
    const command = `${process.execPath} ${cli} init`;
    const child = spawn('script', ['-qefc', command, '/dev/null'], {
      cwd: here.path,
      env: { PATH: process.env.PATH, TERM: 'xterm' },
    });
    let shown = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (!shown.includes('empty to choose later') && `${shown}${text}`.includes('empty to choose later'))
        child.stdin.write(key);
      shown += text;
    });
    const [status] = (await once(child, 'close')) as [number | null];
    expect(status).toBe(130);
    expect(shown).not.toMatch(/^\s+at /m);
    expect(readdirSync(here.path)).toEqual(['train.yml']);
  });
});

// ---- pipes ---------------------------------------------------------------------------------------------------------

describe('in a pipe', () => {
  it('has no colour, unless it is forced', () => {
    expect(run('').stdout).not.toContain(escapeSign);
    expect(shell('$TUNELINT', { FORCE_COLOR: '1' }).stdout).toContain(`${escapeSign}[31m`);
  });

  it.each(['', '--format json', 'explain', 'explain --format json', '--help'])(
    'ends without a word when the reader goes away: %s',
    (args) => {
      const { stdout, stderr } = shell(`$TUNELINT ${args} | head -n 1`);
      expect(linesOf(stdout.trimEnd())).toHaveLength(1);
      expect(stderr).toBe('');
    },
  );

  it.skipIf(!existsSync('/dev/full'))('does not pass for a finished run when the disk is full', () => {
    const { stderr, status } = run('> /dev/full');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^tunelint: results cannot be written \(.*ENOSPC.*\)\n$/);
  });
});

// ---- folders of others ---------------------------------------------------------------------------------------------

/** Somebody who may do nothing here; the superuser may do everything. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
const asNobody = (args: string): Ended => {
  chmodSync(join(tools.dist, '..'), 0o755);
  return shell(`$TUNELINT ${args}`, {}, nobody);
};

describe.skipIf(process.platform === 'win32')('in a folder of somebody else', () => {
  beforeEach(() => chmodSync(here.path, 0o555));
  afterEach(() => chmodSync(here.path, 0o755));

  it('lints what can be read, and says what cannot', () => {
    chmodSync(here.path, 0o755);
    here.write('secret.yml', cleanRun);
    here.write('locked/in.yml', cleanRun);
    chmodSync(join(here.path, 'secret.yml'), 0);
    chmodSync(join(here.path, 'locked'), 0);
    const all = asNobody('--quiet');
    expect(all.stderr).toBe('secret.yml: permission denied\n');
    expect(all.stdout).toContain('1 error');
    expect(all.status).toBe(1);
    for (const path of ['secret.yml', 'locked', 'locked/in.yml']) {
      expect(asNobody(path)).toMatchObject({
        status: 2,
        stderr: expect.stringContaining(`${path}: permission denied\n`),
      });
    }
    chmodSync(join(here.path, 'locked'), 0o755);
  });

  it.each([
    ['init --yes', 'tuning-intent.yaml'],
    ['new policy ours', 'policies/ours.yaml'],
    ['--output report.txt', 'report.txt'],
    ['--baseline known.json --update-baseline', 'known.json'],
  ])('says in one line that %s cannot write', (args, name) => {
    const { stderr, status } = asNobody(args);
    expect(stderr).toMatch(/^tunelint: .* cannot be written \(.*\)\n$/);
    expect(stderr).toContain(name);
    expect(status).toBe(2);
  });
});

// ---- names and lines -----------------------------------------------------------------------------------------------

describe('odd names', () => {
  const names = [
    'with space.yml',
    'new\nline.yml',
    'red\u001b[31m.yml',
    'tab\there.yml',
    '-dash.yml',
    'ünï😀.yml',
    "quote'.yml",
  ];

  it.skipIf(process.platform === 'win32')('are each on one line, without commands to the terminal', () => {
    here.remove();
    here = folder(Object.fromEntries(names.map((name) => [name, badRun])));
    const { stdout, stderr, status } = run('');
    expect(status).toBe(1);
    expect(stderr).toBe('');
    expect(linesOf(stdout).filter((line) => / error( |$)/.test(line))).toHaveLength(names.length);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
    const { findings } = JSON.parse(run('--format json').stdout) as {
      findings: { path: string; severity: string }[];
    };
    const found = findings.filter(({ severity }) => severity === 'error').map(({ path }) => path);
    expect(found.toSorted()).toEqual(names.toSorted());
  });

  it('can be named, with a dash in front too', () => {
    here.write('-dash.yml', badRun);
    expect(run('--quiet -- -dash.yml').stdout).toContain('-dash.yml:14:1 error');
    expect(run('-dash.yml')).toMatchObject({ status: 2, stderr: expect.stringContaining('unknown option') });
  });
});

describe('a file with the line ends of Windows', () => {
  const text = cleanRun.replace('lora_alpha', 'lora_alpa').replaceAll('\n', '\r\n');

  it('has the same places, and keeps its line ends when it is mended', () => {
    here.write('train.yml', text);
    expect(run('').stdout).toContain('train.yml:4:1 error');
    expect(run('--fix --quiet').status).toBe(0);
    expect(here.read('train.yml')).toBe(text.replace('lora_alpa', 'lora_alpha'));
  });

  it('gets a patch that applies', () => {
    execFileSync('git', ['init', '--quiet'], { cwd: here.path });
    here.write('train.yml', text);
    expect(shell('$TUNELINT --fix-dry-run > mend.diff; git apply mend.diff').stderr).toBe('');
    expect(here.read('train.yml')).toBe(text.replace('lora_alpa', 'lora_alpha'));
  });
});

describe('ten thousand findings', () => {
  it('are all said and counted, in every form', () => {
    const slips = Array.from({ length: 25 }, (_, index) => `lora_alpa_${index}: 1\n`).join('');
    here.remove();
    here = folder(
      Object.fromEntries(
        Array.from({ length: 400 }, (_, index) => [`d${index % 20}/run-${index}.yml`, cleanRun + slips]),
      ),
    );
    const { stdout } = run('--fail-on never --format stylish --format json --output report.json');
    const { summary } = JSON.parse(here.read('report.json')) as { summary: Record<string, number> };
    expect((summary.error ?? 0) + (summary.warning ?? 0)).toBeGreaterThanOrEqual(10_000);
    expect(
      linesOf(stdout).filter((line) => /^ {2}d\d+\/run-\d+\.yml:\d+:1 (error|warning) /.test(line)),
    ).toHaveLength((summary.error ?? 0) + (summary.warning ?? 0));
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^400 plans in 400 files; /);
  });
});
