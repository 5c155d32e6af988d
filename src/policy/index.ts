export { type Compiled, type CompiledRule, compilePolicy, paramFaults } from './compile.ts';
export { type Evaluation, evaluate, type RuleSetting, type RuleSettings } from './evaluate.ts';
export {
  type ExampleOutcome,
  type ExampleResult,
  type LintFiles,
  runExamples,
  showsBothSides,
} from './examples.ts';
export { unguaranteed } from './guarantee.ts';
export { conditionInWords } from './in-words.ts';
export { type LoadedPolicy, loadPolicy } from './load.ts';
export { type PolicyProblem, problemLine } from './problem.ts';
export type * from './types.ts';
