import { describe, expect, it } from 'vitest';
import { lintCommand } from '../../src/commands/lint.ts';
import { readArguments } from '../../src/commands/options.ts';
import { type Progress, progressLine, watched } from '../../src/commands/progress.ts';
import { filesInMemory } from '../../src/project/files.ts';
import { cleanRun } from '../support/cli.ts';
import { aWorld } from './world.ts';

/** A line on a terminal, under a clock that the test sets. */
function terminal() {
  const written: string[] = [];
  let time = 5000;
  return {
    written,
    progress: progressLine(
      () => ({ write: (text) => written.push(text) }),
      () => time,
    ),
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

describe('progress', () => {
  it('says nothing in the first second, nor takes anything away', () => {
    const { written, progress, wait } = terminal();
    progress.step(10);
    wait(999);
    progress.step(10);
    progress.clear();
    expect(written).toEqual([]);
  });

  it('writes over its own line, at most ten times a second, and leaves it empty', () => {
    const { written, progress, wait } = terminal();
    wait(1000);
    progress.step(12_000);
    wait(99);
    progress.step(12_000);
    wait(1);
    progress.step(12_000);
    progress.clear();
    progress.clear();
    expect(written).toEqual([
      '\r\u001b[Kreading 1 of 12,000 files',
      '\r\u001b[Kreading 3 of 12,000 files',
      '\r\u001b[K',
    ]);
  });

  it('asks once whether anybody watches, and only when there is something to say', () => {
    let asked = 0;
    let time = 0;
    const progress = progressLine(
      () => {
        asked++;
        return undefined;
      },
      () => time,
    );
    progress.step(10);
    expect(asked).toBe(0);
    time = 2000;
    progress.step(10);
    time = 3000;
    progress.step(10);
    progress.clear();
    expect(asked).toBe(1);
  });

  it('counts each listed file once and never past their number', () => {
    const steps: (number | undefined)[] = [];
    const progress: Progress = { step: (of) => steps.push(of), clear: () => {} };
    const files = watched(filesInMemory({ 'a.yml': '', 'b.yml': '' }), progress);
    files.read('a.yml');
    expect(steps).toEqual([]);
    files.list();
    for (const path of ['a.yml', 'a.yml', 'none.yml', 'b.yml']) files.read(path);
    expect(steps).toEqual([2, 2]);
  });

  it('leaves files alone where nobody looks', () => {
    const files = filesInMemory({});
    expect(watched(files, undefined)).toBe(files);
  });

  it('follows a run', async () => {
    const { written, progress, wait } = terminal();
    wait(1000);
    const files = filesInMemory({ 'a.yml': cleanRun, 'b/c.yml': cleanRun });
    await lintCommand(readArguments([]), aWorld({ files, progress }));
    expect(written).toEqual(['\r\u001b[Kreading 1 of 2 files']);
  });
});
