import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { activeIn, htmlOf } from '../support/github-markdown.ts';
import { boxOf, pageOf, threadOf } from './page.ts';
import { createRig, type Rig, removeBundle } from './rig.ts';
import type { Run } from './runner.ts';
import { before, change } from './showcase.ts';
import type { StoredThread } from './world.ts';

/**
 * What the Action says on one pull request, as people see it. `SCREENS=1` writes the pictures of docs/github.md:
 * `CHROMIUM` is the browser, /usr/bin/chromium unless said; pngquant makes them small.
 */

let rig: Rig;
let result: Run;
beforeAll(async () => {
  rig = await createRig(before, change);
  result = await rig.run();
});
afterAll(async () => {
  await rig.close();
  removeBundle();
});

const bodyOf = (thread: StoredThread | undefined) => thread?.comments[0]?.body ?? '';
const threadAbout = (rule: string) => rig.world.threads.find((thread) => bodyOf(thread).includes(rule));
const summary = () => rig.world.comments[0]?.body ?? '';

describe('a pull request on the examples', () => {
  test('has one review, one summary and nothing twice', () => {
    expect(result.exitCode).toBe(1);
    expect(rig.world.reviews).toHaveLength(1);
    expect(rig.world.comments).toHaveLength(1);
    expect(result.annotations).toEqual([]);
    expect(rig.service.violations).toEqual([]);
  });

  test('opens its summary with what becomes of each run', () => {
    const [, heading, runs = ''] = summary().split('\n\n');
    expect(heading).toBe('**What this change does**');
    expect(runs.split('\n')).toHaveLength(3);
    expect(runs).toMatch(/^- `claims-triage\/sft.yaml`: method LoRA rank 16 → 64; /m);
    expect(runs).toMatch(
      /^- `support-tone\/train.yml`: method QLoRA rank 16 → full; .*; length 2 → 6 epochs; evaluation removed$/m,
    );
    expect(runs).toMatch(
      /^- `\S+reply.yaml`, `\S+summary.yaml` and `\S+triage.yaml` are new: method full; /m,
    );
  });

  test('suggests the right spelling on the line', () => {
    const suggested = rig.world.threads.filter((thread) => bodyOf(thread).includes('```suggestion'));
    expect(suggested.map(bodyOf)).toEqual([
      expect.stringContaining('```suggestion\ngradient_checkpointing: true\n```'),
    ]);
  });

  test('speaks of a line outside the change on its file, and says which', () => {
    expect(threadAbout('serving/unpinned-base-for-adapter')).toMatchObject({ subject: 'FILE', line: null });
    expect(bodyOf(threadAbout('serving/unpinned-base-for-adapter'))).toMatch(
      /<sub>\[`claims-triage\/sft.yaml:2`\]/,
    );
  });

  test('says every finding of the summary in one comment, and no advice twice', () => {
    const count = Number(/<summary>(\d+) findings with a comment/.exec(summary())?.[1]);
    const said = rig.world.threads.flatMap(
      (thread) => bodyOf(thread).match(/^\*\*(?:Error|Warning|Note):/gm) ?? [],
    );
    expect(said).toHaveLength(count);
    expect(String(count)).toBe(result.outputs.findings);
    expect(summary()).not.toContain('Start vLLM with');
    expect(result.jobSummary).toContain('Start vLLM with');
  });

  test('shows a comment in a few lines until somebody asks why', () => {
    for (const thread of rig.world.threads) {
      const open = bodyOf(thread)
        .replace(/<details>[\s\S]*?<\/details>/g, '')
        .replace(/\]\([^)]*\)/g, ']');
      for (const finding of open.split('\n---\n')) expect(finding.length).toBeLessThan(600);
    }
  });

  test('writes nothing on a push that changes nothing of it', async () => {
    rig.push({ 'README.md': 'Another line.\n' });
    await rig.run();
    const calls = rig.service.log.map(({ operation }) => operation);
    expect(calls.filter((operation) => /create|update|delete|resolve/.test(operation))).toEqual([]);
    expect(calls.length).toBeLessThanOrEqual(5);
  });

  test('is only text once it is rendered', () => {
    const texts = [...rig.world.threads.map(bodyOf), summary(), result.jobSummary];
    for (const text of texts) expect(activeIn(htmlOf(text), 'github.example')).toEqual([]);
  });
});

// ---- pictures ------------------------------------------------------------------------------------------------------

const images = join(import.meta.dirname, '../../docs/images');

describe.skipIf(process.env.SCREENS !== '1')('pictures', () => {
  test('of the review, the summary and the page of the job, light and dark', async () => {
    const shown = [
      'serving/adapter-rank-over-server-limit',
      'when-to-tune/style-goal-heavy-method',
      'preflight/key-',
      'serving/unpinned-base-for-adapter',
    ].flatMap((rule) => threadAbout(rule) ?? []);
    const threads = shown.map((thread) => threadOf(thread, rig.world));
    // One reason is opened, so that readers see what is behind the fold.
    threads[0] = threads[0]?.replace('<details>', '<details open>') ?? '';
    await photograph({
      review: pageOf('review', threads.join('')),
      summary: pageOf('summary', boxOf('<b>github-actions</b> commented', summary())),
      'job-summary': pageOf('job', boxOf('tunelint summary', result.jobSummary)),
    });
  });
});

async function photograph(pages: Readonly<Record<string, string>>): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'tunelint-screens-'));
  mkdirSync(images, { recursive: true });
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    viewport: { width: 800, height: 200 },
    deviceScaleFactor: 1.25,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    const page = await browser.newPage();
    for (const [name, html] of Object.entries(pages)) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setContent(html);
        const file = join(images, `${name}-${colorScheme}.png`);
        writeFileSync(file, await page.screenshot({ fullPage: true }));
        // Text needs few colours, and a picture in a repository is kept for ever.
        execFileSync('pngquant', ['--force', '--ext', '.png', '--speed', '1', '32', file]);
      }
    }
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
