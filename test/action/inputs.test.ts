import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '../../src/action/inputs.ts';
import { UserMistake } from '../../src/commands/user-mistake.ts';

const given = (inputs: Record<string, string>) =>
  readInputs(
    Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  );

describe('readInputs', () => {
  test('without any input everything is as documented', () => {
    expect(given({})).toEqual({
      paths: [],
      config: undefined,
      policies: [],
      failOn: undefined,
      onlyChanged: true,
      review: true,
      summary: true,
      maxComments: 30,
      token: '',
    });
  });

  test('paths and policies take one entry a line', () => {
    const inputs = given({ paths: 'runs\n\n  ./jobs/a.yml \r\n', policy: 'house/a.yaml\nhouse/b.yaml\n' });
    expect(inputs.paths).toEqual(['runs', 'jobs/a.yml']);
    expect(inputs.policies).toEqual(['house/a.yaml', 'house/b.yaml']);
  });

  test('the workspace itself is no restriction', () => {
    expect(given({ paths: '.' }).paths).toEqual([]);
  });

  test('names keep their hyphens, as the runner hands them over', () => {
    expect(readInputs({ 'INPUT_FAIL-ON': 'warning', 'INPUT_MAX-COMMENTS': '0' })).toMatchObject({
      failOn: 'warning',
      maxComments: 0,
    });
  });

  test.each([
    { paths: '../other' },
    { paths: '/etc' },
    { 'fail-on': 'fatal' },
    { 'only-changed': 'yes' },
    { 'max-comments': '-1' },
    { 'max-comments': 'many' },
  ])('refuses %j', (inputs) => {
    expect(() => given(inputs)).toThrow(UserMistake);
  });
});

describe('action.yml', () => {
  const action = parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string; description: string }>;
    outputs: Record<string, { description: string }>;
    runs: { using: string; main: string };
  };

  test('has the inputs and outputs of the design', () => {
    expect(Object.keys(action.inputs)).toEqual([
      'paths',
      'config',
      'policy',
      'fail-on',
      'only-changed',
      'review',
      'summary',
      'max-comments',
      'token',
    ]);
    expect(Object.keys(action.outputs)).toEqual([
      'findings',
      'errors',
      'warnings',
      'plans',
      'report',
      'sarif',
    ]);
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.js' });
  });

  test('gives no default to what a settings file may say', () => {
    for (const name of ['paths', 'config', 'policy', 'fail-on'])
      expect(action.inputs[name]?.default).toBeUndefined();
  });

  test('has the defaults that the program has', () => {
    const presets = Object.entries(action.inputs).flatMap(([name, input]) =>
      input.default === undefined || name === 'token' ? [] : [[name, input.default] as const],
    );
    expect(given(Object.fromEntries(presets))).toEqual(given({}));
  });
});
