import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { badRun } from '../support/cli.ts';
import { newMachine } from '../support/new-machine.ts';
import { blocksOf, buildTools, repository, root, runScript, type Tools } from '../support/pages.ts';

let built: Tools;
let machine: Tools;
let here: { path: string; remove(): void };
beforeAll(async () => {
  built = buildTools();
  machine = await newMachine(built.dist);
  here = repository();
});
afterAll(() => {
  here?.remove();
  machine?.remove();
  built?.remove();
});

it('docs/api.md installs the package as it says, and its first program runs then', () => {
  const blocks = blocksOf(readFileSync(join(root, 'docs/api.md'), 'utf8'));
  const commands = blocks.filter(({ language }) => language === 'sh');
  expect(commands).toHaveLength(1);
  for (const { text } of commands) expect(runScript(text, here.path, machine)).toMatchObject({ status: 0 });
  mkdirSync(join(here.path, 'configs'));
  writeFileSync(join(here.path, 'configs/train.yml'), badRun);
  const program = blocks.find(({ language }) => language === 'js')?.text ?? '';
  writeFileSync(join(here.path, 'program.mjs'), program);
  const { printed, status } = runScript('node program.mjs', here.path, machine);
  expect(printed).toContain('configs/train.yml:14 error ');
  expect(status).toBe(1);
});
