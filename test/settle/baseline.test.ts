import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/index.ts';
import { type KnownFinding, markKnown } from '../../src/settle/baseline.ts';

let serial = 0;

function finding(file: string, message: string, more: Partial<Finding> = {}): Finding {
  return {
    rule: 'p/rule',
    severity: 'warning',
    confidence: 'high',
    message,
    plan: `${file}#0`,
    at: { file, start: 0, end: 1 },
    fact: 'adapter.rank',
    related: [],
    guidance: [],
    fix: null,
    fingerprint: `print-${serial++}`,
    suppressed: null,
    ...more,
  };
}

const known = (...findings: readonly Finding[]): readonly KnownFinding[] =>
  findings.map(({ fingerprint, rule, at, plan, message }) => ({
    fingerprint,
    rule,
    path: at.file,
    plan,
    message,
  }));

const live = (all: readonly Finding[], before: readonly KnownFinding[], there?: readonly string[]) =>
  markKnown(all, before, there && ((path) => there.includes(path)))
    .findings.filter(({ suppressed }) => suppressed === null)
    .map(({ message }) => message);

describe('a baseline', () => {
  it('tells files apart that are renamed at once and have the same rules', () => {
    const before = known(finding('a.yml', 'rank 8'), finding('b.yml', 'rank 16'), finding('c.yml', 'rank 8'));
    const now = [finding('x.yml', 'rank 16'), finding('y.yml', 'rank 8'), finding('z.yml', 'rank 8')];
    expect(live(now, before)).toEqual([]);
  });

  it('takes as many new files for renamed ones as have vanished', () => {
    const before = known(finding('a/train.yml', 'rank 8'));
    const now = [finding('b/copy.yml', 'rank 8'), finding('c/train.yml', 'rank 8')];
    expect(markKnown(now, before).findings.map(({ suppressed }) => suppressed?.kind)).toEqual([
      undefined,
      'baseline',
    ]);
  });

  it('does not take a copy for a renamed file while the first is there', () => {
    const before = known(finding('a.yml', 'rank 8'));
    expect(live([finding('b.yml', 'rank 8')], before, ['a.yml', 'b.yml'])).toEqual(['rank 8']);
    expect(live([finding('b.yml', 'rank 8')], before, ['b.yml'])).toEqual([]);
  });

  it('reports what is new in a renamed file, a second one of a known rule included', () => {
    const before = known(finding('a.yml', 'key one'), finding('a.yml', 'key two'));
    const now = ['key two', 'key three', 'key one'].map((message) => finding('b.yml', message));
    expect(live(now, before)).toEqual(['key three']);
  });

  it('knows a finding of a renamed file that now says it in other words', () => {
    const before = known(finding('a.yml', 'one'), finding('a.yml', 'rank 8', { rule: 'p/other' }));
    const now = [finding('b.yml', 'one'), finding('b.yml', 'rank 16', { rule: 'p/other' })];
    expect(live(now, before)).toEqual([]);
    expect(live(now.slice(1), before)).toEqual(['rank 16']);
  });

  it('does not mind that a message names the file', () => {
    expect(live([finding('b.yml', 'in b.yml')], known(finding('a.yml', 'in a.yml')))).toEqual([]);
  });

  it('goes by the file of the run where the place lies in a side file', () => {
    const at = { file: 'side.json', start: 0, end: 1 };
    const before = known(finding('a.yml', 'few examples', { at }));
    expect(live([finding('b.yml', 'few examples', { at })], before, ['side.json', 'b.yml'])).toEqual([]);
  });

  it('follows a side file that was renamed, too', () => {
    const at = (file: string) => ({ file, start: 0, end: 1 });
    const before = known(finding('a.yml', 'one slot', { at: at('serve.yml') }), finding('a.yml', 'other'));
    const now = [finding('a.yml', 'one slot', { at: at('compose.yml') })];
    expect(live(now, before, ['a.yml', 'compose.yml'])).toEqual([]);
    expect(live(now, before, ['a.yml', 'compose.yml', 'serve.yml'])).toEqual(['one slot']);
  });

  it('does not hide what a change brings to a file that had known findings', () => {
    const stays = finding('a.yml', 'one');
    const gone = finding('b.yml', 'two');
    expect(live([stays, finding('a.yml', 'two')], known(stays, gone), ['a.yml'])).toEqual(['two']);
  });

  it('keeps why a finding is suppressed already, and counts it as told', () => {
    const one = finding('a.yml', 'one', { suppressed: { kind: 'comment', reason: 'known' } });
    const { findings, stale } = markKnown([one], known(one));
    expect(findings).toEqual([one]);
    expect(stale).toEqual([]);
  });

  it('follows thousands of files that the same is said of into another folder', () => {
    const files = Array.from({ length: 5000 }, (_, index) => index);
    const before = files.flatMap((index) => known(finding(`old/${index}/train.yml`, 'no held-out set')));
    const now = files.map((index) => finding(`new/${index}/train.yml`, 'no held-out set'));
    expect(live(now, before)).toEqual([]);
    const more = finding('new/7/train.yml', 'rank 8', { rule: 'p/other' });
    expect(live([...now, more], before)).toEqual(['rank 8']);
  });

  it('names what is there no more', () => {
    const [gone] = known(finding('a.yml', 'one'));
    const stays = finding('b.yml', 'two');
    expect(
      markKnown([stays], [...(gone === undefined ? [] : [gone]), ...known(stays)], () => true).stale,
    ).toEqual([gone]);
  });
});
