import { accelerate } from './accelerate.ts';
import { alignAnything } from './align-anything.ts';
import { autotrain } from './autotrain.ts';
import { axolotl } from './axolotl.ts';
import { azureOpenai } from './azure-openai.ts';
import { bedrock } from './bedrock.ts';
import { cohere } from './cohere.ts';
import { deepspeed } from './deepspeed.ts';
import { fireworks } from './fireworks.ts';
import { fmsHfTuning } from './fms-hf-tuning.ts';
import { generic } from './generic.ts';
import { hfTrainer } from './hf-trainer.ts';
import { hyperpod } from './hyperpod.ts';
import { instructlab } from './instructlab.ts';
import type { Framework } from './kit/framework.ts';
import { litgpt } from './litgpt.ts';
import { llamafactory } from './llamafactory.ts';
import { llamafactoryV1 } from './llamafactory-v1.ts';
import { llmFoundry } from './llm-foundry.ts';
import { ludwig } from './ludwig.ts';
import { maxtext } from './maxtext.ts';
import { mistralApi } from './mistral-api.ts';
import { mistralFinetune } from './mistral-finetune.ts';
import { mlxLm } from './mlx-lm.ts';
import { msSwift } from './ms-swift.ts';
import { nanotron } from './nanotron.ts';
import { nemo } from './nemo.ts';
import { nemoAutomodel } from './nemo-automodel.ts';
import { nemoRl } from './nemo-rl.ts';
import { openInstruct } from './open-instruct.ts';
import { openai } from './openai.ts';
import { oumi } from './oumi.ts';
import { peft } from './peft.ts';
import { together } from './together.ts';
import { torchtune } from './torchtune.ts';
import { trl } from './trl.ts';
import { unsloth } from './unsloth.ts';
import { verl } from './verl.ts';
import { vertex } from './vertex.ts';
import { watsonx } from './watsonx.ts';

/** Every framework that tunelint reads. Adding one here is the only central step. */
export const frameworks: readonly Framework[] = [
  accelerate,
  alignAnything,
  autotrain,
  axolotl,
  azureOpenai,
  bedrock,
  cohere,
  deepspeed,
  fireworks,
  fmsHfTuning,
  generic,
  hfTrainer,
  hyperpod,
  instructlab,
  litgpt,
  llamafactory,
  llamafactoryV1,
  llmFoundry,
  ludwig,
  maxtext,
  mistralApi,
  mistralFinetune,
  mlxLm,
  msSwift,
  nanotron,
  nemo,
  nemoAutomodel,
  nemoRl,
  openai,
  openInstruct,
  oumi,
  peft,
  together,
  torchtune,
  trl,
  unsloth,
  verl,
  vertex,
  watsonx,
];
