import { describe, expect, it } from 'vitest';
import { parse as parseWithPackage } from 'yaml';
import { type Fact, factKind, type Span } from '../../src/model/index.ts';
import type { Files } from '../../src/project/files.ts';
import type { RunDraft } from '../../src/project/read-plans.ts';
import { booleanFrom, numberFrom } from '../../src/syntax/resolve.ts';
import { corpusProjects, fixtureProjects, readSample } from '../support/samples.ts';

/**
 * A finding points at the place of a fact, and a fix writes there: the text that stands at the place must be the one the
 * fact was read from. The texts are decoded here by another parser than the one that found them.
 */
const projects = [...fixtureProjects(), ...corpusProjects()];

/** Facts that are reckoned from several numbers; the place is that of one of them. */
const reckoned = new Set([
  'checkpoint.every',
  'data.heldOutSize',
  'data.weightsGiven',
  'hardware.count',
  'hyper.effectiveBatch',
  'hyper.maxSteps',
]);

/** Facts that are looked up: a class, an alias or a component stands for what it is known to be. */
const lookedUp =
  /^(adapter\.targets|data\.\w+\[\d+\]\.(id|columns|labelled)|evaluation\.benchmarks|hardware\.name|hyper\.optimizer|logging\.destinations|method\.variant|model\.id|objective\.rewards|output\.mergeAdapter|prompt\.encoder|tokens\.added|adapter\.init)$/;

/** Keys of flags that say the opposite of their fact. */
const askedTheOtherWay = /disable|pretrained/;

describe.each(projects)('facts of $name', ({ files }) => {
  const { runs } = readSample(files);

  it('stand where they say', () => {
    expect(runs.flatMap((run) => faults(run, (fact, name) => placeFault(fact, name, files)))).toEqual([]);
  });

  it('name the key that stands where they say', () => {
    expect(runs.flatMap((run) => faults(run, (fact) => keyFault(fact, files)))).toEqual([]);
  });

  it('hold what their text says', () => {
    expect(runs.flatMap((run) => faults(run, valueFault))).toEqual([]);
  });
});

function faults(run: RunDraft, faultOf: (fact: Fact, name: string) => string | undefined): readonly string[] {
  return [...run.facts].flatMap(([name, fact]) => {
    const fault = faultOf(fact, name);
    return fault === undefined ? [] : [`${run.id} ${name}: ${fault}`];
  });
}

const isWritten = (fact: Fact): boolean => fact.state === 'stated' || fact.state === 'inherited';

function placeFault(fact: Fact, name: string, files: Files): string | undefined {
  if (fact.at === undefined) return isWritten(fact) ? 'is written, but has no place' : undefined;
  const source = textAt(fact.at, files);
  if (source === undefined) return `lies outside ${fact.at.file}`;
  const read = decoded(source);
  // Empty is how the other parser gives a value that is not there.
  if (fact.raw !== undefined)
    return (read ?? '') === fact.raw ? undefined : `${fact.raw} is not ${source.trim()}`;
  if (read === null || typeof read !== 'object') return undefined;
  return listFault(fact, name, read);
}

/** A list of texts holds nothing that does not stand in its list. */
function listFault(fact: Fact, name: string, read: object): string | undefined {
  if (lookedUp.test(name) || !Array.isArray(fact.value) || !Array.isArray(read)) return undefined;
  const written = new Set(read.map(String));
  const strange = fact.value.filter((value) => !written.has(String(value)));
  return strange.length === 0 ? undefined : `${strange.join()} is not in the list`;
}

function keyFault(fact: Fact, files: Files): string | undefined {
  const key = fact.nativeKey?.split('.').at(-1);
  if (fact.keyAt === undefined || key === undefined || key.endsWith(']')) return undefined;
  const source = textAt(fact.keyAt, files);
  const read = source === undefined ? undefined : String(decoded(source));
  // Names that people chose may hold dots themselves.
  return read?.endsWith(key) ? undefined : `${key} is not ${source}`;
}

function textAt({ file, start, end }: Span, files: Files): string | undefined {
  const text = files.read(file);
  if (!text.ok || start < 0 || end > text.text.length || start > end) return undefined;
  const column = start - text.text.lastIndexOf('\n', start - 1) - 1;
  // The first line keeps its indentation, or the lines below it would seem to be indented further.
  return ' '.repeat(column) + text.text.slice(start, end);
}

function decoded(source: string): unknown {
  return parseWithPackage(source, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
}

function valueFault(fact: Fact, name: string): string | undefined {
  const { raw, value } = fact;
  if (raw === undefined || value === null || !isWritten(fact)) return undefined;
  // What a reference stands for is written elsewhere.
  if (raw.includes('${') || reckoned.has(name) || lookedUp.test(name)) return undefined;
  const fits = Array.isArray(value)
    ? value.every((one) => raw.includes(one))
    : conversion(name, raw, value, fact.nativeKey ?? '');
  return fits ? undefined : `${raw} gives ${value}`;
}

function conversion(name: string, raw: string, value: unknown, key: string): boolean {
  const kind = factKind(name);
  // A list that is written as one text counts what it names.
  if (kind?.type === 'list') return true;
  if (typeof value === 'number') return numeric(raw, value);
  // A word or a number in the place of a flag is a choice of its own.
  if (typeof value === 'boolean') return (booleanFrom(raw) ?? value) === value || askedTheOtherWay.test(key);
  return kind?.oneOf !== undefined || raw.includes(String(value)) || String(value).endsWith(raw);
}

/** `load_in_4bit: true` and its like are switches, names such as `qlora_gemma2` too; `1000ba` and `int4` hold the number. */
function numeric(raw: string, value: number): boolean {
  const read = numberFrom(raw);
  if (read !== null) return read === value;
  if (booleanFrom(raw) !== null || /qlora|^null$/.test(raw)) return true;
  const numbers = raw.replaceAll('_', '').match(/\d+(?:\.\d+)?/g) ?? [];
  return numbers.length === 0 || numbers.some((text) => Number(text) === value);
}
