import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The shipped bundle, as a user runs it. */
export const cli = resolve(import.meta.dirname, '../../dist/cli.js');

export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
}

/** Runs the shipped bundle in a folder, without a terminal. */
export function tunelint(
  cwd: string,
  args: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = {},
): Run {
  const run = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { PATH: process.env.PATH, ...env },
  });
  return { stdout: run.stdout, stderr: run.stderr, exitCode: run.status };
}

export interface Folder {
  readonly path: string;
  write(file: string, text: string | Buffer): void;
  read(file: string): string;
  remove(): void;
}

/** A folder of its own for one test. */
export function folder(files: Readonly<Record<string, string>> = {}): Folder {
  const path = mkdtempSync(join(tmpdir(), 'tunelint-'));
  const write = (file: string, text: string | Buffer): void => {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
  return {
    path,
    write,
    read: (file) => readFileSync(join(path, file), 'utf8'),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** A run that nothing is to be said about. */
export const cleanRun = `base_model: org/model-8b
adapter: lora
lora_r: 16
lora_alpha: 32
lora_target_linear: true
datasets:
  - path: data/a.jsonl
    type: alpaca
val_set_size: 0.05
evals_per_epoch: 1
learning_rate: 0.0002
num_epochs: 2
micro_batch_size: 2
output_dir: out
`;

/** A run with one error: the output folder is the base model's. */
export const badRun = cleanRun
  .replace('org/model-8b', './models/base')
  .replace('output_dir: out', 'output_dir: models/base');
