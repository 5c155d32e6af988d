import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { type Runner, run } from './action/run.ts';
import { UserMistake } from './commands/user-mistake.ts';
import { logLine } from './github/annotations.ts';
import { connect } from './github/rest.ts';
import { bundledParsers } from './later-parsers.ts';

// The only file that touches the toolkit: the runner's variables, files and commands on one side, values on the other.

const annotate = { error: core.error, warning: core.warning, notice: core.notice } as const;

const runner: Runner = {
  environment: process.env,
  parsers: bundledParsers('./parsers.cjs', import.meta.url),
  today: new Date().toISOString().slice(0, 10),
  temporaryFolder: tmpdir(),
  connect,
  readFile: (path) => readFileSync(path, 'utf8'),
  writeFile: (path, text) => writeFileSync(path, text),
  // Untrusted text reaches the log through these functions and no other.
  say: (line) => core.info(logLine(line)),
  notice: (line) => core.notice(logLine(line)),
  annotate: ({ level, message, ...properties }) => annotate[level](message, properties),
  output: (name, value) => core.setOutput(name, value),
  writeJobSummary: async (markdown) => {
    if (!process.env.GITHUB_STEP_SUMMARY) return;
    // A page that cannot be written must not change how the job ends.
    await core.summary
      .addRaw(markdown)
      .write()
      .catch((error: unknown) => core.info(logLine(String(error))));
  },
};

const token = core.getInput('token');
if (token !== '') core.setSecret(token);
run(runner).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    failed(error);
    process.exitCode = 2;
  },
);

function failed(error: unknown): void {
  const known = error instanceof UserMistake;
  const hint = known && error.hint !== undefined ? ` (${error.hint})` : '';
  core.error(logLine(`tunelint: ${error instanceof Error ? error.message : String(error)}${hint}`));
  // A bug of ours keeps its stack, one harmless line at a time.
  if (!known && error instanceof Error)
    for (const line of (error.stack ?? '').split('\n')) core.info(logLine(line));
}
