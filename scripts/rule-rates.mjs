// How often each rule speaks, over a folder of other people's configurations:
//   node scripts/rule-rates.mjs CLI FOLDER [--depth N] [--show RULE]
// Each folder N levels below FOLDER is linted as a project of its own (0, the default: FOLDER is one project).
// Prints, per rule, the share of training plans with a finding at warning or above, and of any severity;
// with --show the findings of one rule instead.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';

const [cli, folder, ...options] = process.argv.slice(2);
if (cli === undefined || folder === undefined) {
  process.stderr.write('usage: node scripts/rule-rates.mjs CLI FOLDER [--depth N] [--show RULE]\n');
  process.exit(2);
}
const option = (name) => (options.includes(name) ? options[options.indexOf(name) + 1] : undefined);
const depth = Number(option('--depth') ?? 0);
const shown = option('--show');

function foldersAt(root, levels) {
  if (levels === 0) return [root];
  const entries = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries.flatMap((entry) => foldersAt(join(root, entry.name), levels - 1)).sort();
}

function lint(project) {
  const args = [resolve(cli), '.', '--format', 'json', '--verbose', '--no-ignore', '--fail-on', 'never'];
  const run = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (run.status === 3) return undefined;
  if (run.status !== 0) throw new Error(`${project}: ${run.stderr}`);
  return JSON.parse(run.stdout);
}

const rates = new Map();
let plans = 0;
for (const project of foldersAt(resolve(folder), depth)) {
  const report = lint(project);
  if (report === undefined) continue;
  plans += report.plans.filter((plan) => plan.facts['plan.kind']?.value === 'train').length;
  for (const finding of report.findings) {
    const rate = rates.get(finding.rule) ?? { loud: new Set(), all: new Set(), findings: 0 };
    const plan = `${project} ${finding.plan ?? finding.path}`;
    rates.set(finding.rule, rate);
    rate.findings++;
    rate.all.add(plan);
    if (finding.severity !== 'info') rate.loud.add(plan);
    if (finding.rule === shown) {
      const place = `${join(project.slice(resolve(folder).length + 1), finding.path)}:${finding.range.start.line}`;
      process.stdout.write(`${place} ${finding.severity}\n  ${finding.message}\n`);
    }
  }
}

const percent = (set) => `${((100 * set.size) / Math.max(plans, 1)).toFixed(1).padStart(5)} %`;
const byLoudness = ([, a], [, b]) => b.loud.size - a.loud.size || b.all.size - a.all.size;
if (shown === undefined) {
  process.stdout.write(`${plans} training plans\nwarning+   any      findings  rule\n`);
  for (const [rule, rate] of [...rates].sort(byLoudness)) {
    process.stdout.write(
      `${percent(rate.loud)}  ${percent(rate.all)}  ${String(rate.findings).padStart(6)}  ${rule}\n`,
    );
  }
}
