import { axolotl } from './axolotl.ts';
import { instructlab } from './instructlab.ts';
import type { Framework } from './kit/framework.ts';
import { litgpt } from './litgpt.ts';
import { llamafactory } from './llamafactory.ts';
import { mlxLm } from './mlx-lm.ts';
import { oumi } from './oumi.ts';
import { peft } from './peft.ts';
import { torchtune } from './torchtune.ts';
import { watsonx } from './watsonx.ts';

/** Every framework that tunelint reads. Adding one here is the only central step. */
export const frameworks: readonly Framework[] = [
  axolotl,
  instructlab,
  litgpt,
  llamafactory,
  mlxLm,
  oumi,
  peft,
  torchtune,
  watsonx,
];
