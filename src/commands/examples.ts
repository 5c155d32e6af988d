import { listedFrameworks } from '../frameworks/listed.ts';
import { lint } from '../lint.ts';
import type { CompiledRule, ExampleOutcome, LintFiles } from '../policy/index.ts';
import { filesInMemory } from '../project/files.ts';
import { type ParserSet, parse } from '../syntax/index.ts';

/** Lints the files of an example in memory, through the same pipeline as everything else. */
export function exampleLinter(rules: readonly CompiledRule[], parsers: ParserSet, today: string): LintFiles {
  return (files): ExampleOutcome =>
    lint({
      files: filesInMemory(files),
      named: [],
      frameworks: listedFrameworks,
      parse: (text, path) => parse(text, path, parsers),
      rules: () => rules,
      settings: { textOf: (path) => files[path] },
      settle: { today },
    });
}
