import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding, Report, Severity } from '../../src/model/index.ts';
import { htmlReporter } from '../../src/report/html.ts';
import { aFile, aFinding, aPlan, aReport, facts, options, trainYaml } from '../support/reports.ts';

const executablePath = '/usr/bin/chromium';
const missing = !existsSync(executablePath);
if (missing) console.log(`skipped: no Chromium at ${executablePath}`);

const folder = mkdtempSync(join(tmpdir(), 'tunelint-page-'));
let browser: Browser;

beforeAll(async () => {
  if (missing) return;
  browser = await chromium.launch({
    executablePath,
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
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const levels: readonly Severity[] = ['info', 'warning', 'error'];
const methods = ['lora', 'full', 'prompt-tuning'] as const;

/** As many runs as asked for on a handful of bases, each with a finding; every tenth has an error. */
function reportOf(count: number): Report {
  const runs = Array.from({ length: count }, (_, index) => ({ index, path: `configs/run-${index}.yml` }));
  return aReport({
    texts: Object.fromEntries(runs.map(({ path }) => [path, trainYaml])),
    files: runs.map(({ path }) => aFile(path)),
    plans: runs.map(({ index, path }) =>
      aPlan({
        path,
        label: `Run ${index}`,
        facts: facts({
          'model.id': { value: `org/base-${index % 5}`, state: 'stated' },
          'method.kind': { value: methods[index % methods.length] ?? 'lora', state: 'stated' },
          'adapter.rank': { value: 16, state: 'default' },
          'data.train': { value: 1, state: 'stated' },
          'data.train[0].id': { value: `data/part-${index % 9}.jsonl`, state: 'stated' },
          'cost.stateMemory': { value: 5 + index, state: 'derived' },
        }),
      }),
    ),
    findings: runs.map(({ index, path }): Finding => {
      const severity = index % 10 === 0 ? 'error' : (levels[index % 2] ?? 'info');
      return aFinding({ plan: `${path}#0`, at: { file: path, start: 0, end: 9 }, severity });
    }),
  });
}

interface Opened {
  readonly page: Page;
  /** Whatever the browser had to complain about, and whatever it asked for beside the file. */
  readonly complaints: readonly string[];
}

async function open(report: Report, colorScheme: 'light' | 'dark' = 'light'): Promise<Opened> {
  const file = join(folder, 'report.html');
  writeFileSync(file, htmlReporter.render(report, options));
  const page = await browser.newPage({ colorScheme });
  const complaints: string[] = [];
  const address = pathToFileURL(file).href;
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (request.url() !== address && request.url() !== 'data:,') complaints.push(request.url());
  });
  await page.goto(address);
  return { page, complaints };
}

const controls = 'a, input, summary, [tabindex="0"]';

// What runs inside the page is text: the types of a browser are none of this project's.

/** Which control has the focus, and whether it can be seen that it has. */
const focusState = `(() => {
  const focused = document.activeElement;
  const inPicture = focused.closest('svg') !== null;
  return {
    at: [...document.querySelectorAll('${controls}')].indexOf(focused),
    seen: inPicture || getComputedStyle(focused).outlineStyle === 'solid',
  };
})()`;

/** Contrast of some texts with what they stand on, as WCAG 2 computes it. */
const contrastsOf = `(() => {
  const luminance = (colour) => {
    const [r, g, b] = colour.match(/[\\d.]+/g).slice(0, 3).map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (colour !== 'rgba(0, 0, 0, 0)') return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  return ['p', '.level.error', '.level.warning', '.level.info', '.where', 'a', '.state', 'pre b', 'h4']
    .map((pick) => ({ pick, element: document.querySelector(pick) }))
    .filter(({ element }) => element !== null)
    .map(({ pick, element }) => {
      const [light, dark] = [luminance(getComputedStyle(element).color), luminance(ground(element))].sort((a, b) => b - a);
      return { pick, contrast: (light + 0.05) / (dark + 0.05) };
    });
})()`;

const shown = (page: Page, selector: string): Promise<number> => page.locator(`${selector}:visible`).count();

describe.skipIf(missing)('html in Chromium', () => {
  it.each([1, 50, 500])('shows %i plans without a complaint or a request', async (count) => {
    const { page, complaints } = await open(reportOf(count));
    expect(complaints).toEqual([]);
    expect(await page.locator('.card').count()).toBe(count);
    expect(await shown(page, '.group')).toBe(count);
    // The style sheet is let in by its hash.
    expect(await page.evaluate("getComputedStyle(document.querySelector('.totals')).display")).toBe('flex');
    await page.close();
  });

  it('filters by level with the keyboard alone', async () => {
    const { page } = await open(reportOf(50));
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the findings');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.id')).toBe('show-error');
    expect(await shown(page, '.group.has-error')).toBe(5);
    await page.keyboard.press('Space');
    expect(await shown(page, '.group.has-error')).toBe(0);
    expect(await shown(page, '.group')).toBe(45);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await shown(page, '.group')).toBe(0);
    expect(await page.locator('.none').isVisible()).toBe(true);
    await page.keyboard.press('Space');
    expect(await shown(page, '.group.has-info')).toBeGreaterThan(0);
    await page.close();
  });

  it('keeps a group whose other level is still ticked', async () => {
    const report = reportOf(1);
    const [first] = report.findings;
    const { page } = await open({
      ...report,
      findings: [...report.findings, aFinding({ ...first, severity: 'info' })],
    });
    await page.getByLabel('Error').uncheck();
    expect(await shown(page, '.finding')).toBe(1);
    await page.getByLabel('Note').uncheck();
    expect(await shown(page, '.group')).toBe(0);
    await page.close();
  });

  it('opens the card that a link or the keyboard asks for', async () => {
    const { page } = await open(reportOf(50));
    const card = page.locator('.card').nth(20);
    expect(await card.locator('table').first().isVisible()).toBe(false);
    await card.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await card.locator('table').first().isVisible()).toBe(true);
    const linked = page.locator('.card').nth(0);
    await page.locator('a[href="#plan-1"]').first().focus();
    await page.keyboard.press('Enter');
    expect(await linked.locator('table').first().isVisible()).toBe(true);
    await page.close();
  });

  it('reaches every control with the tabulator, and shows where the focus is', async () => {
    const { page } = await open(reportOf(1));
    const count = await page.locator(controls).count();
    const reached = new Set<number>();
    for (let press = 0; press < count + 5; press++) {
      await page.keyboard.press('Tab');
      const state = await page.evaluate<{ at: number; seen: boolean }>(focusState);
      if (state.at < 0) continue;
      reached.add(state.at);
      expect(state.seen).toBe(true);
    }
    const visible = await shown(page, `:is(${controls})`);
    expect(reached.size).toBeGreaterThanOrEqual(visible);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('keeps text readable in the %s scheme', async (scheme) => {
    const { page } = await open(reportOf(50), scheme);
    const contrasts = await page.evaluate<{ pick: string; contrast: number }[]>(contrastsOf);
    expect(contrasts.length).toBeGreaterThan(6);
    for (const { pick, contrast } of contrasts) expect(contrast, pick).toBeGreaterThanOrEqual(4.5);
    await page.close();
  });

  it.each([320, 400])('fits a window of %i pixels', async (width) => {
    const { page } = await open(reportOf(50));
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    for (const level of levels) {
      const [box, label] = await Promise.all(
        [`#show-${level}`, `label[for=show-${level}]`].map((selector) =>
          page.locator(selector).boundingBox(),
        ),
      );
      // A box stands on the line of its own words.
      expect(Math.abs((box?.y ?? 0) - (label?.y ?? 99))).toBeLessThan(12);
    }
    await page.close();
  });

  it('prints closed cards too', async () => {
    const { page } = await open(reportOf(50));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.card table').nth(20).isVisible()).toBe(true);
    expect(await page.locator('nav').isVisible()).toBe(false);
    await page.close();
  });
});
