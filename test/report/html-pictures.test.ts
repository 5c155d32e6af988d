import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folder } from '../support/cli.ts';
import { manyRuns } from '../support/many-runs.ts';
import { buildTools, root, type Tools } from '../support/pages.ts';

/** The HTML report of real runs, in a real browser. `SCREENS=1` writes the pictures of docs/ci.md. */

let tools: Tools;
beforeAll(() => {
  tools = buildTools();
});
afterAll(() => tools?.remove());

const images = join(root, 'docs/images');

interface Shot {
  readonly count: number;
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  /** The section that the picture begins with. */
  readonly at: string;
}

const shots: readonly Shot[] = [
  { count: 1, colorScheme: 'light', width: 900, at: '' },
  { count: 50, colorScheme: 'dark', width: 900, at: 'memory' },
  { count: 500, colorScheme: 'light', width: 420, at: '' },
];

describe.skipIf(process.env.SCREENS !== '1')('pictures of the report', () => {
  test.each(shots)(
    '$count runs, $colorScheme, $width pixels wide',
    async ({ count, colorScheme, width, at }) => {
      const here = folder(manyRuns(count));
      const browser = await chromium.launch({
        executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
        ],
      });
      try {
        const args = ['--format', 'html', '--output', 'report.html', '--fail-on', 'never'];
        const run = spawnSync(process.execPath, [join(tools.dist, 'cli.js'), ...args], {
          cwd: here.path,
          encoding: 'utf8',
        });
        expect(run.status, run.stderr).toBe(0);
        const page = await browser.newPage({
          colorScheme,
          viewport: { width, height: 900 },
          deviceScaleFactor: 1.25,
        });
        const complaints: string[] = [];
        page.on('console', (message) => complaints.push(message.text()));
        page.on('pageerror', (error) => complaints.push(error.message));
        await page.goto(`${pathToFileURL(join(here.path, 'report.html')).href}#${at}`);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        const file = join(images, `report-${count}.png`);
        writeFileSync(file, await page.screenshot());
        // Text needs few colours, and a picture in a repository is kept for ever.
        execFileSync('pngquant', ['--force', '--ext', '.png', '--speed', '1', '32', file]);
        expect(complaints).toEqual([]);
      } finally {
        await browser.close();
        here.remove();
      }
    },
  );
});
