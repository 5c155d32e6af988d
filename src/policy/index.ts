export { type Compiled, type CompiledRule, compilePolicy, paramFaults } from './compile.ts';
export { type Evaluation, evaluate, type RuleSetting, type RuleSettings } from './evaluate.ts';
export { type LoadedPolicy, loadPolicy } from './load.ts';
export { type PolicyProblem, problemLine } from './problem.ts';
export type * from './types.ts';
