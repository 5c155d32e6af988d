import { axolotl } from './axolotl.ts';
import type { Framework } from './kit/framework.ts';
import { oumi } from './oumi.ts';
import { torchtune } from './torchtune.ts';

/** Every framework that tunelint reads. Adding one here is the only central step. */
export const frameworks: readonly Framework[] = [axolotl, oumi, torchtune];
