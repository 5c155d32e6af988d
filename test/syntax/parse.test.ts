import { describe, expect, it } from 'vitest';
import { fullParsers } from '../../src/syntax/full.ts';
import { laterParsers, type ParserSet, parse } from '../../src/syntax/index.ts';
import { fixture } from './corpus.ts';
import { nodeAt, placed, problems, shown } from './show.ts';

describe('choosing a parser by file name', () => {
  it('reads .json strictly, with numbers and words plain', () => {
    expect(shown(nodeAt(parse('{"a": 1e-5}', 'x/ds.JSON', fullParsers)))).toEqual({ a: '1e-5' });
  });

  it('reads JSON with placeholders as YAML does, and says what is not JSON', () => {
    const file = parse(fixture('placeholder.json'), 'ds_config_TEMPLATE.json', fullParsers);
    expect(shown(nodeAt(file))).toEqual({ train_batch_size: 'BATCH_SIZE', steps_per_print: '10' });
    expect(problems(file)).toEqual([
      'syntax: BATCH_SIZE is neither a number, true, false nor null; a text needs double quotes.',
    ]);
  });

  it('does not take prose or broken JSON for YAML', () => {
    expect(parse('just words', 'a.json', fullParsers).documents.map((d) => d.root)).toEqual([null]);
    expect(parse('{"a": [1, 2}', 'a.json', fullParsers).documents.map((d) => d.root)).toEqual([null]);
  });

  it('reads the front matter of Markdown at its own offsets', () => {
    const text = '---\r\ntitle: x\r\ntuning: {goals: [style]}\r\n---\r\n# Title: not YAML\r\n';
    const file = parse(text, 'README.md', fullParsers);
    expect(shown(nodeAt(file))).toEqual({ title: 'x', tuning: { goals: ['style'] } });
    expect(placed(text, nodeAt(file, 'tuning'))).toEqual([
      'map {goals: [style]}',
      'key goals',
      'list [style]',
      'style',
    ]);
  });

  it.each(['# Title\n', 'text\n---\na: 1\n---\n', '---\na: 1\n', ''])(
    'finds no front matter in %j',
    (text) => {
      expect(parse(text, 'README.md', fullParsers)).toEqual({ documents: [], problems: [] });
    },
  );

  it('reads .toml', () => {
    expect(shown(nodeAt(parse('[a]\nb = 1\n', 'pyproject.toml', fullParsers)))).toEqual({
      a: { b: '!!int 1' },
    });
  });

  it('reads everything else as YAML', () => {
    for (const name of ['a.yml', 'a.yaml', 'noextension', 'a.cfg']) {
      expect(shown(nodeAt(parse('a: b\n', name, fullParsers)))).toEqual({ a: 'b' });
    }
  });
});

describe('parsers that are loaded later', () => {
  function counted(): { parsers: ParserSet; loads: () => number } {
    let loads = 0;
    const parsers = laterParsers(() => {
      loads++;
      return fullParsers;
    });
    return { parsers, loads: () => loads };
  }

  it('are not loaded for configs, strict JSON, placeholders and front matter', () => {
    const { parsers, loads } = counted();
    for (const name of [
      'qlora-sft.yml',
      'dpo-interpolated.yaml',
      'nested-job.yaml',
      'zero.json',
      'placeholder.json',
    ]) {
      expect(parse(fixture(name), name, parsers).documents[0]?.root?.kind).toBe('map');
    }
    parse('---\na: 1\n---\n# Title\n', 'README.md', parsers);
    expect(loads()).toBe(0);
  });

  it('are loaded once, when the first file needs them', () => {
    const { parsers, loads } = counted();
    expect(shown(nodeAt(parse('a = 1', 'a.toml', parsers)))).toEqual({ a: '!!int 1' });
    expect(shown(nodeAt(parse('a: !!str 1\n', 'a.yml', parsers)))).toEqual({ a: '!!str 1' });
    expect(loads()).toBe(1);
  });
});
