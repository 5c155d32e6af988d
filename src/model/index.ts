export * from './fact.ts';
export * from './finding.ts';
export * from './fingerprint.ts';
export * from './nearest.ts';
export * from './plan.ts';
export * from './report.ts';
export * from './span.ts';
export * from './vocabulary.ts';
