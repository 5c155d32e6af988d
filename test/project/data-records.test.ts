import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, membersOf, rowsOf } from '../../src/project/data-records.ts';

/** A text cut into pieces at any places. */
const cut = (text: string, places: readonly number[]): readonly string[] => {
  const sorted = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  return [0, ...sorted].map((from, at) => text.slice(from, sorted[at] ?? text.length));
};
const places = fc.array(fc.nat(500), { maxLength: 8 });
const text = fc.string({ unit: fc.constantFrom(...'ab,"\\[]{}\n\r\t 1é'), maxLength: 30 });

describe('records of a data file', () => {
  it('are the lines that hold something, wherever the pieces end', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 20 }), { maxLength: 12 }), places, (lines, at) => {
        const source = lines.join('\n');
        const expected = source.split('\n').filter((line) => line.trim() !== '');
        expect([...linesOf(cut(source, at))]).toEqual(expected);
      }),
    );
  });

  it('are the members of an array, wherever the pieces end', () => {
    const member = fc.oneof(
      fc.dictionary(text, text, { maxKeys: 3, noNullPrototype: true }),
      fc.array(text, { maxLength: 3 }),
      text,
      fc.integer(),
    );
    fc.assert(
      fc.property(
        fc.array(member, { maxLength: 6 }),
        places,
        fc.constantFrom(0, 2),
        (members, at, indent) => {
          const source = JSON.stringify(members, null, indent);
          const found = [...membersOf(cut(source, at))].map((record) => JSON.parse(record ?? ''));
          expect(found).toEqual(members);
        },
      ),
    );
  });

  it('are none in a file that is no array', () => {
    expect([...membersOf(['{"a": [1, 2]}'])]).toEqual([]);
    expect([...membersOf([''])]).toEqual([]);
  });

  it('are rows of fields, quotes and all, wherever the pieces end', () => {
    const field = fc.string({ unit: fc.constantFrom(...'ab,"\n é'), minLength: 1, maxLength: 10 });
    const row = fc.array(field, { minLength: 1, maxLength: 4 });
    const filled = row.filter((fields) => fields.some((one) => one.trim() !== ''));
    fc.assert(
      fc.property(
        fc.array(filled, { maxLength: 6 }),
        places,
        fc.constantFrom('\n', '\r\n'),
        (rows, at, end) => {
          const source = rows
            .map((fields) => fields.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
            .join(end);
          expect([...rowsOf(cut(source, at), ',')]).toEqual(rows);
        },
      ),
    );
  });

  it('that are too long are counted and not held', () => {
    const long = 'x'.repeat(1 << 20);
    const pieces = ['a\n', long, long, 'tail\nb'];
    expect([...linesOf(pieces)]).toEqual(['a', null, 'b']);
    expect([...membersOf(['[1,"', long, long, '",2]'])]).toEqual(['1', null, '2']);
    expect([...rowsOf(['a\n', long, long, '\nb\n'], ',')]).toEqual([['a'], null, ['b']]);
  });
});
