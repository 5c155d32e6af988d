import { expect, it } from 'vitest';
import { readConfiguration } from '../../src/project/configuration.ts';
import { type Files, filesInMemory } from '../../src/project/files.ts';
import { readIntents } from '../../src/project/intent.ts';
import { fullParsers } from '../../src/syntax/full.ts';
import { parse } from '../../src/syntax/index.ts';

/** As git lists a folder whose files were removed and not yet staged. */
const files: Files = { ...filesInMemory({}), list: () => ['tunelint.yaml', 'tuning-intent.yaml'] };
const read = (text: string, path: string) => parse(text, path, fullParsers);

it('a configuration that is tracked but gone says nothing', () => {
  expect(readConfiguration({ files, parse: read })).toMatchObject({ configs: [], problems: [] });
});

it('an intent that is tracked but gone says nothing', () => {
  expect(readIntents(files, read)).toEqual({ intents: [], problems: [], unread: [] });
});
