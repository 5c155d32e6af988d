import { describe, expect, it } from 'vitest';
import { listedFrameworks } from '../../src/frameworks/listed.ts';
import { readProject } from '../../src/lint.ts';
import { type Fact, factKind, type Report, type Span } from '../../src/model/index.ts';
import { filesInMemory } from '../../src/project/files.ts';
import { fullParsers } from '../../src/syntax/full.ts';
import { parse } from '../../src/syntax/index.ts';
import { corpusProjects, fixtureProjects, type Sample } from '../support/samples.ts';
import { damagedTexts, editedTexts, seeded } from '../syntax/edits.ts';

/** Facts of one plan: a hostile list must not fill the memory. */
const mostFacts = 25_000;

function read(contents: Readonly<Record<string, string>>): Report {
  return readProject({
    files: filesInMemory(contents),
    named: [],
    frameworks: listedFrameworks,
    parse: (text, path) => parse(text, path, fullParsers),
  });
}

/** Reads a text as each of a few names, and checks what everything after reading relies on. */
function plansOf(text: string): number {
  let plans = 0;
  for (const name of ['train.yml', 'adapter_config.json', 'recipes/sft/config.toml']) {
    const report = read({ [name]: text, 'zero.json': text.slice(0, 400) });
    for (const plan of report.plans) {
      plans++;
      expect(plan.facts.size).toBeLessThan(mostFacts);
      for (const [name, fact] of plan.facts) check(name, fact, report);
    }
  }
  return plans;
}

function check(name: string, { at, keyAt, also = [] }: Fact, report: Report): void {
  if (factKind(name) === undefined) expect.fail(`${name} is not in the vocabulary`);
  for (const place of [at, keyAt, ...also.map((one) => one.at)]) if (place) within(place, report);
}

function within({ file, start, end }: Span, { sources }: Report): void {
  const text = sources.text(file);
  if (text === undefined || !(start >= 0 && start <= end && end <= text.length))
    expect.fail(`a place outside ${file}: ${start} to ${end}`);
}

const textsOf = (projects: readonly Sample[]) =>
  projects.flatMap(({ files }) =>
    files.list().flatMap((path) => {
      const file = files.read(path);
      return file.ok && file.text.length < 8000 ? [{ path, text: file.text }] : [];
    }),
  );

function fuzz(projects: readonly Sample[], count: number, seed: number): void {
  const samples = textsOf(projects);
  const random = seeded(seed);
  const whole = samples.filter(({ text }) => text.length < 3000);
  const texts = [...editedTexts(whole, count, random), ...damagedTexts(samples, count, random)];
  let plans = 0;
  for (const text of texts) {
    try {
      plans += plansOf(text);
    } catch (error) {
      throw new Error(JSON.stringify(text.slice(0, 3000)), { cause: error });
    }
  }
  console.log(`fuzz: ${texts.length} texts under 3 names, ${plans} plans`);
  expect(plans).toBeGreaterThan(count / 10);
}

const base = 'base_model: org/base-1b\nmicro_batch_size: 2\nadapter: lora\n';
const sources = `${base}datasets: [{path: a, type: alpaca}]\n`;
/** A reference as OmegaConf writes it. */
const reference = (name: string): string => `\${${name}}`;

describe('reading a project survives', () => {
  it('edited and damaged fixtures', () => fuzz(fixtureProjects(), 300, 11));

  const corpus = corpusProjects().filter(({ name }) => name === 'tuning');
  it.skipIf(corpus.length === 0)('edited and damaged real files', () => fuzz(corpus, 300, 12));

  it.each([
    ['a long list of sources', `${base}datasets: [${'{path: a},'.repeat(20_000)}]\n`],
    ['a long list of nothing', `${base}datasets: [${'{},'.repeat(40_000)}]\n`],
    ['many runs in one file', `${sources}---\n`.repeat(3000)],
    ['many unknown keys', sources + Array.from({ length: 20_000 }, (_, i) => `key_${i}: 1\n`).join('')],
    ['one key again and again', sources + 'lora_r: 8\n'.repeat(20_000)],
    ['deep nesting', `${sources}x: ${'['.repeat(90)}${']'.repeat(90)}\n`],
    ['nesting without end', `${sources}x: ${'{a: '.repeat(20_000)}`],
    [
      'references that multiply',
      `${base}datasets: [{path: "${reference('x0')}"}]\n${Array.from({ length: 20 }, (_, i) => `x${i}: "${reference(`x${i + 1}`).repeat(30)}"\n`).join('')}x20: a\n`,
    ],
    ['references in a circle', `${base}datasets: [{path: "${reference('a')}"}]\na: ${reference('a')}\n`],
    [
      'a manifest of many files',
      `apiVersion: v1\nkind: ConfigMap\ndata:\n${Array.from({ length: 1000 }, (_, i) => `  k${i}: |\n    base_model: a\n    datasets: [{path: a}]\n    micro_batch_size: 1\n`).join('')}`,
    ],
  ])('%s', (_, text) => {
    const { plans } = read({ 'train.yml': text });
    for (const plan of plans) expect(plan.facts.size).toBeLessThan(mostFacts);
    expect(plans.length).toBeLessThanOrEqual(200);
  });
});
