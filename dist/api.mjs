import { createRequire } from 'node:module';

export const { UserMistake, lint, plan } = createRequire(import.meta.url)('./cli/api.cjs');
