import { severities, summarise } from '../model/index.ts';
import { sha256 } from '../model/sha256.ts';
import { closingLine, countsText } from './findings.ts';
import { familiesSection } from './html/families-picture.ts';
import { findingsSection, severityWords, suppressedSection } from './html/findings.ts';
import { html, type Markup, ours, when } from './html/markup.ts';
import { memorySection } from './html/memory.ts';
import { type Page, pageOf } from './html/page.ts';
import { planCards } from './html/plan-card.ts';
import { styleSheet } from './html/style-sheet.ts';
import type { Reporter } from './reporter.ts';
import { clean, counted } from './text.ts';

/**
 * One file that needs nothing else: no script, no request. Its policy lets a browser load nothing and apply this style
 * sheet alone, so that whatever a file says stays text.
 */
export const htmlReporter: Reporter = {
  id: 'html',
  describe: 'one page: plans, findings, memory, families',
  explainsRules: true,
  render: (report, options) => `${document(pageOf(report, options)).markup}\n`,
};

function document(page: Page): Markup {
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title(page)}</title>
<link rel="icon" href="data:,">
<style>${ours(styleSheet)}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
${head(page)}
<main>
${section('findings', 'Findings', html`${findingsSection(page)}${suppressedSection(page)}`)}
${section('memory', 'Memory by method', memorySection(page))}
${section('families', 'Bases, adapters and tasks', familiesSection(page))}
${section('plans', 'Plans', planCards(page))}
${undecided(page)}${unread(page)}</main>
<footer><p>${closingLine(page.report)}. tunelint ${page.report.tool.version}</p></footer>
</body>
</html>`;
}

const contentPolicy = `default-src 'none'; style-src 'sha256-${base64(sha256(styleSheet))}'; img-src data:; base-uri 'none'; form-action 'none'`;

function base64(hex: string): string {
  const bytes = hex.match(/../g)?.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))) ?? [];
  return btoa(bytes.join(''));
}

const title = ({ report }: Page): string =>
  `tunelint: ${countsText(summarise(report)) || 'no findings'} in ${counted(report.plans.length, 'plan')}`;

function head({ report }: Page): Markup {
  const summary = summarise(report);
  const counts = severities.map(
    (severity) =>
      html`<li><strong class="${summary[severity] > 0 ? severity : ''}">${summary[severity]}</strong> ${countWord(severityWords[severity], summary[severity])}</li>`,
  );
  return html`<header><h1>Tuning plans</h1>
<ul class="totals">${counts}<li><strong>${summary.plans}</strong> ${countWord('Plan', summary.plans)}</li><li><strong>${summary.files}</strong> ${countWord('File', summary.files)}</li></ul>
<nav aria-label="On this page"><a href="#findings">Findings</a> <a href="#memory">Memory</a> <a href="#families">Families</a> <a href="#plans">Plans</a></nav></header>`;
}

const countWord = (word: string, count: number): string => `${word.toLowerCase()}${count === 1 ? '' : 's'}`;

function section(id: string, heading: string, content: Markup): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-heading"><h2 id="${id}-heading">${heading}</h2>
${content}</section>`;
}

/** What a person could state to have more rules decided, by how many wait for it. */
function undecided({ report }: Page): Markup {
  const waiting = new Map<string, number>();
  for (const { needs } of report.undecided) {
    const key = needs.join(', ');
    waiting.set(key, (waiting.get(key) ?? 0) + 1);
  }
  const rows = [...waiting]
    .sort((a, b) => b[1] - a[1])
    .map(([needs, count]) => html`<tr><td>${clean(needs) || 'not said'}</td><td>${count}</td></tr>`);
  return when(rows.length > 0, () =>
    section(
      'undecided',
      'Undecided',
      html`<details class="box"><summary>${counted(report.undecided.length, 'question')} left open for want of a fact</summary><table><thead><tr><th scope="col">Would decide</th><th scope="col">Rules waiting, over all plans</th></tr></thead><tbody>${rows}</tbody></table></details>`,
    ),
  );
}

function unread({ report }: Page): Markup {
  const items = report.unread.map(
    ({ path, reason }) => html`<li><code>${clean(path)}</code> ${clean(reason)}</li>`,
  );
  return when(items.length > 0, () => section('unread', 'Not read', html`<ul>${items}</ul>`));
}
