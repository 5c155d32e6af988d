import { listedFrameworks } from '../frameworks/listed.ts';
import { lint } from '../lint.ts';
import type { CompiledRule, ExampleOutcome, LintFiles } from '../policy/index.ts';
import { privateDataOf, readConfiguration, versionOf } from '../project/configuration.ts';
import { filesInMemory } from '../project/files.ts';
import { type ParserSet, parse } from '../syntax/index.ts';

/** Lints the files of an example in memory, through the same pipeline as everything else. */
export function exampleLinter(rules: readonly CompiledRule[], parsers: ParserSet, today: string): LintFiles {
  const read = (text: string, path: string) => parse(text, path, parsers);
  return (files): ExampleOutcome => {
    const held = filesInMemory(files);
    const configuration = readConfiguration({ files: held, parse: read });
    return lint({
      files: held,
      named: [],
      frameworks: listedFrameworks,
      parse: read,
      // The settings that are facts about runs; the others decide about rules, which examples are there to test.
      privateData: privateDataOf(configuration),
      versionOf: (framework) => versionOf(configuration, framework),
      rules: () => rules,
      settings: { textOf: (path) => files[path] },
      settle: { today },
    });
  };
}
