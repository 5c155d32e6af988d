import { frameworks } from './index.ts';
import { type Listed, listed } from './kit/framework.ts';

/**
 * Every framework, ready to recognise files; its reader is loaded when one of its files is found.
 *
 * Here they are all at hand. The bundle of the command line puts the signatures alone in the place of this module, with
 * the readers in files of their own: most runs meet one framework, and reading the code of fifty takes longer than the
 * rest of the run.
 */
export const listedFrameworks: readonly Listed[] = frameworks.map(listed);
