import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/commands/options.ts';
import { reportOptions } from '../../src/commands/rendering.ts';
import type { World } from '../../src/commands/world.ts';
import { aWorld } from './world.ts';

const rendering = (world: Partial<World>, toFile = false, ...words: string[]) =>
  reportOptions(readArguments(words).options, aWorld(world), toFile);

describe('how to print', () => {
  it('takes colour and links on a terminal only', () => {
    expect(rendering({ stdoutIsTerminal: true })).toMatchObject({ colour: true, links: true });
    expect(rendering({})).toMatchObject({ colour: false, links: false });
    expect(rendering({ stdoutIsTerminal: true }, true)).toMatchObject({ colour: false, links: false });
  });

  it('does as the usual variables and the options ask, the options last', () => {
    const terminal = { stdoutIsTerminal: true };
    expect(rendering({ ...terminal, environment: { NO_COLOR: '1' } }).colour).toBe(false);
    expect(rendering({ ...terminal, environment: { TERM: 'dumb' } }).colour).toBe(false);
    expect(rendering({ environment: { FORCE_COLOR: '1' } }).colour).toBe(true);
    expect(rendering({ ...terminal, environment: { FORCE_COLOR: '0' } }).colour).toBe(false);
    expect(rendering({ environment: { NO_COLOR: '1' } }, false, '--color').colour).toBe(true);
    expect(rendering(terminal, false, '--no-color').colour).toBe(false);
  });

  it('is as wide as the terminal, from 40 to 80 columns', () => {
    expect(rendering({ columns: 60 }).width).toBe(60);
    expect(rendering({ columns: 20 }).width).toBe(40);
    expect(rendering({ columns: 200 }).width).toBe(80);
    expect(rendering({}).width).toBe(80);
  });

  it('knows a home page only where there is one', () => {
    expect(rendering({})).not.toHaveProperty('homepage');
    expect(rendering({ homepage: 'https://example.com' }).homepage).toBe('https://example.com');
  });
});
