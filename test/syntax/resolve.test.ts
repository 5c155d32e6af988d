import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dialect, Scalar } from '../../src/model/index.ts';
import { booleanFrom, numberFrom, resolve } from '../../src/syntax/index.ts';
import type { ScalarNode } from '../../src/syntax/tree.ts';

function scalar(text: string, style: ScalarNode['style'] = 'plain', tag?: ScalarNode['tag']): ScalarNode {
  const node: ScalarNode = { kind: 'scalar', start: 0, end: text.length, text, style };
  return tag === undefined ? node : { ...node, tag };
}

const all: readonly Dialect[] = ['pyyaml', 'omegaconf', 'json', 'yaml-1.2'];

/** `undefined` stands for "stays text". */
type Row = readonly [
  text: string,
  pyyaml: Scalar | null | undefined,
  omegaconf: Scalar | null | undefined,
  core: Scalar | null | undefined,
];
const text = undefined;

const table: readonly Row[] = [
  ['2e-5', text, 2e-5, 2e-5],
  ['5e8', text, 5e8, 5e8],
  ['1E5', text, 1e5, 1e5],
  ['1.0e5', text, 1e5, 1e5],
  ['2.0e-5', 2e-5, 2e-5, 2e-5],
  ['1.e+5', 1e5, 1e5, 1e5],
  ['5e-06', text, 5e-6, 5e-6],
  ['2.e-5', 2e-5, 2e-5, 2e-5],
  ['.5', 0.5, 0.5, 0.5],
  ['5.', 5, 5, 5],
  ['-.5', text, text, -0.5],
  ['+1.5', 1.5, 1.5, 1.5],
  ['yes', true, true, text],
  ['Yes', true, true, text],
  ['YES', true, true, text],
  ['yEs', text, text, text],
  ['no', false, false, text],
  ['No', false, false, text],
  ['on', true, true, text],
  ['off', false, false, text],
  ['OFF', false, false, text],
  ['true', true, true, true],
  ['True', true, true, true],
  ['FALSE', false, false, false],
  ['tRue', text, text, text],
  ['y', text, text, text],
  ['n', text, text, text],
  ['Y', text, text, text],
  ['500_000', 500000, 500000, text],
  ['1_0.5_0', 10.5, 10.5, text],
  ['010', 8, 8, 10],
  ['0o10', text, text, 8],
  ['08', text, text, 8],
  ['09', text, text, 9],
  ['0', 0, 0, 0],
  ['-0', 0, 0, -0],
  ['-17', -17, -17, -17],
  ['+17', 17, 17, 17],
  ['0x1F', 31, 31, 31],
  ['-0x1F', -31, -31, text],
  ['0b101', 5, 5, text],
  ['0b_', text, text, text],
  ['0x_', text, text, text],
  ['1:30', 90, 90, text],
  ['-1:30', -90, -90, text],
  ['1:30.5', 90.5, 90.5, text],
  ['1:60', text, text, text],
  ['2024-01-01', text, text, text],
  ['~', null, null, null],
  ['null', null, null, null],
  ['Null', null, null, null],
  ['NULL', null, null, null],
  ['nULL', text, text, text],
  ['', null, null, null],
  ['.', text, text, text],
  ['..', text, text, text],
  ['_1', text, text, text],
  ['None', text, text, text],
  ['nan', text, text, text],
  ['inf', text, text, text],
  ['.inf', Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  ['-.INF', Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
  ['.nan', Number.NaN, Number.NaN, Number.NaN],
  ['.NaN', Number.NaN, Number.NaN, Number.NaN],
  ['-.nan', text, text, text],
  ['1e', text, text, text],
  ['e5', text, text, text],
  ['1.2.3', text, text, text],
  ['7b', text, text, text],
  ['-', text, text, text],
  ['+', text, text, text],
  ['org/model-8b', text, text, text],
  ['${lr}', text, text, text],
];

describe('what a loader makes of a plain scalar', () => {
  for (const [written, pyyaml, omegaconf, core] of table) {
    it(`reads ${written === '' ? 'nothing' : written} as PyYAML, OmegaConf and YAML 1.2 do`, () => {
      const expected = [pyyaml, omegaconf, core].map((value) => (value === undefined ? written : value));
      const dialects = ['pyyaml', 'omegaconf', 'yaml-1.2'] as const;
      expect(dialects.map((dialect) => resolve(scalar(written), dialect))).toEqual(expected);
    });
  }

  it.each([
    ['1e-5', 1e-5],
    ['-1.5E+3', -1500],
    ['0', 0],
    ['true', true],
    ['false', false],
    ['null', null],
    ['NaN', Number.NaN],
    ['-Infinity', Number.NEGATIVE_INFINITY],
    ['True', 'True'],
    ['yes', 'yes'],
    ['010', '010'],
    ['+1', '+1'],
    ['.5', '.5'],
    ['BATCH_SIZE', 'BATCH_SIZE'],
  ])('reads %s in JSON as Python does', (written, expected) => {
    expect(resolve(scalar(written), 'json')).toEqual(expected);
  });
});

describe('what is never typed', () => {
  it('keeps quoted and block scalars as text in every dialect', () => {
    fc.assert(
      fc.property(fc.constantFrom(...table.map(([t]) => t)), fc.constantFrom(...all), (written, dialect) => {
        expect(resolve(scalar(written, 'quoted'), dialect)).toBe(written);
        expect(resolve(scalar(written, 'block'), dialect)).toBe(written);
      }),
    );
  });

  it('gives text, a number, a boolean or null for anything, and never throws', () => {
    const numberish = fc.string({ unit: fc.constantFrom(...'0123456789_.:eE+-xobanif~') });
    fc.assert(
      fc.property(fc.oneof(numberish, fc.string()), fc.constantFrom(...all), (written, dialect) => {
        const value = resolve(scalar(written), dialect);
        if (typeof value === 'string') expect(value).toBe(written);
        else if (value !== null) expect(['number', 'boolean']).toContain(typeof value);
      }),
    );
  });

  it('is never NaN unless the text says so', () => {
    const numberish = fc.string({ unit: fc.constantFrom(...'019_.:eE+-xob') });
    fc.assert(
      fc.property(numberish, fc.constantFrom(...all), (written, dialect) => {
        expect(resolve(scalar(written), dialect)).not.toBeNaN();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('tags', () => {
  it('decide the type against the look of the text', () => {
    expect(resolve(scalar('5', 'plain', 'str'), 'pyyaml')).toBe('5');
    expect(resolve(scalar('2e-5', 'plain', 'float'), 'pyyaml')).toBe(2e-5);
    expect(resolve(scalar('16', 'quoted', 'int'), 'pyyaml')).toBe(16);
    expect(resolve(scalar('yes', 'plain', 'bool'), 'pyyaml')).toBe(true);
    expect(resolve(scalar('anything', 'plain', 'null'), 'pyyaml')).toBe(null);
  });

  it('leave text that does not fit them', () => {
    expect(resolve(scalar('many', 'plain', 'int'), 'pyyaml')).toBe('many');
    expect(resolve(scalar('maybe', 'plain', 'bool'), 'pyyaml')).toBe('maybe');
  });
});

describe('numbers a framework converts itself', () => {
  it.each([
    ['2e-5', 2e-5],
    [' 1 ', 1],
    ['1_000', 1000],
    ['.5', 0.5],
    ['5.', 5],
    ['+1E3', 1000],
    ['010', 10],
  ])('takes %j as Python float() does', (written, expected) => {
    expect(numberFrom(written)).toBe(expected);
  });

  it.each(['', ' ', '.', '1__0', '_1', '1_', '0x10', '1e', 'nan', 'inf', '1e999', 'auto', '1,000', '1 2'])(
    'takes %j for no number to compare',
    (written) => {
      expect(numberFrom(written)).toBeNull();
    },
  );

  it('gives back every finite number that is printed', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(numberFrom(String(value))).toBe(value === 0 ? Number(String(value)) : value);
      }),
    );
  });
});

describe('booleans a framework converts itself', () => {
  it.each([
    ['True', true],
    ['yes', true],
    ['ON', true],
    ['1', true],
    ['y', true],
    ['false', false],
    ['No', false],
    ['off', false],
    ['0', false],
    ['auto', null],
    ['', null],
    ['2', null],
  ])('takes %j', (written, expected) => {
    expect(booleanFrom(written)).toBe(expected);
  });
});
