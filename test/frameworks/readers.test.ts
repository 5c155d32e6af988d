import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { frameworks } from '../../src/frameworks/index.ts';
import { compose, type OpenBase } from '../../src/frameworks/kit/compose.ts';
import type { Native } from '../../src/frameworks/kit/native.ts';
import {
  documentOf,
  inDialect,
  type Recognised,
  type RunFacts,
  readRuns,
  recognise,
  textFilter,
  unknownNames,
} from '../../src/frameworks/kit/read.ts';
import { listedFrameworks } from '../../src/frameworks/listed.ts';
import { directoryOf, joinPath } from '../../src/project/paths.ts';
import { fixtures, fixturesOf, outsideVocabulary, treeAt } from './support.ts';

/**
 * One folder a framework. Each file at its top is read, and what is read must equal `<name>.plan.json` beside it;
 * folders inside hold the side files that these refer to. `UPDATE=1` writes the plans anew.
 */
const update = process.env.UPDATE === '1';

interface Expected {
  readonly kind: string;
  readonly plans: readonly Readonly<Record<string, { value: unknown; state: string }>>[];
}

describe.each(frameworks)('the reader of $id', (framework) => {
  it('states only facts of the vocabulary', () => {
    expect(unknownNames(framework)).toEqual([]);
  });

  it.each(fixturesOf(framework.id))('reads %s as a person would', (name) => {
    const { recognised, runs } = readFixture(framework.id, name);
    expect(recognised.framework.id).toBe(framework.id);
    for (const run of runs) for (const problem of outsideVocabulary(run)) expect.fail(problem);
    const actual: Expected = { kind: recognised.kind, plans: runs.map(plain) };
    const file = join(fixtures, framework.id, name.replace(/\.[^.]+$/, '.plan.json'));
    if (update) writeFileSync(file, `${JSON.stringify(actual, null, 2)}\n`);
    expect(existsSync(file), `${file} is missing; UPDATE=1 writes it`).toBe(true);
    expect(actual).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});

function readFixture(
  id: string,
  name: string,
): { readonly recognised: Recognised; readonly runs: readonly RunFacts[] } {
  const root = join(fixtures, id);
  const text = readFileSync(join(root, name), 'utf8');
  expect(textFilter(frameworks)(text), 'the text filter would drop this file').toBe(true);
  const tree = treeAt(join(root, name));
  if (tree === null) throw new Error(`${name} cannot be parsed`);
  const composed = compose(documentOf(tree, name, 'yaml-1.2'), name, baseIn(root));
  const claim = recognise(listedFrameworks, composed, name);
  if (claim === undefined) throw new Error(`no reader knows ${name}`);
  if ('ambiguous' in claim) throw new Error(`${name} is claimed by ${claim.ambiguous.join(' and ')}`);
  const { dialect } = claim.framework;
  const open = (reference: string): Native | undefined => {
    const file = join(root, reference);
    if (!file.startsWith(root) || !existsSync(file) || !statSync(file).isFile()) return undefined;
    const side = treeAt(file);
    return side === null ? undefined : { ...documentOf(side, reference, dialect), inherited: true };
  };
  const scope = { native: inDialect(composed, dialect), path: name, open };
  return { recognised: claim, runs: readRuns(claim, scope) };
}

/** Files that a fixture inherits from lie in folders beside it. */
const baseIn =
  (root: string): OpenBase =>
  (reference, from) => {
    const file = joinPath(directoryOf(from), reference);
    if (file === undefined || !existsSync(join(root, file))) return undefined;
    const text = readFileSync(join(root, file), 'utf8');
    const tree = treeAt(join(root, file));
    return tree === null ? undefined : { file, root: tree, text };
  };

/** Facts by name, without their places: those are the kit's, and are tested there. */
function plain(run: RunFacts): Expected['plans'][number] {
  const names = [...run.facts.keys()].sort();
  return Object.fromEntries(
    names.map((name) => {
      const fact = run.facts.get(name);
      return [name, { value: fact?.value ?? null, state: fact?.state ?? '' }];
    }),
  );
}
