import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ModelName, readModelName } from '../../src/knowledge/model-name.ts';

/** Id, family, billions of weights, variant; `-` for what the name does not say. */
const names = `
meta-llama/Llama-2-7b-hf                        llama     7      base
meta-llama/Llama-2-13b-chat-hf                  llama     13     chat
meta-llama/Llama-2-70b                          llama     70     base
meta-llama/Meta-Llama-3-8B                      llama     8      base
meta-llama/Meta-Llama-3-8B-Instruct             llama     8      instruct
meta-llama/Llama-3.1-405B-Instruct              llama     405    instruct
meta-llama/Llama-3.2-1B                         llama     1      base
meta-llama/Llama-3.2-11B-Vision-Instruct        llama     11     instruct
meta-llama/Llama-3.3-70B-Instruct               llama     70     instruct
meta-llama/Llama-4-Scout-17B-16E-Instruct       llama     -      instruct
meta-llama/Llama-4-Maverick-17B-128E            llama     -      base
meta-llama/Llama-Guard-3-8B                     llama     8      -
huggyllama/llama-7b                             llama     7      base
openlm-research/open_llama_3b_v2                llama     3      base
codellama/CodeLlama-13b-hf                      llama     13     base
codellama/CodeLlama-34b-Instruct-hf             llama     34     instruct
codellama/CodeLlama-7b-Python-hf                llama     7      -
TinyLlama/TinyLlama-1.1B-Chat-v1.0              llama     1.1    chat
TinyLlama/TinyLlama_v1.1                        llama     -      base
TinyLlama/TinyLlama-1.1B-intermediate-step-1431k-3T  llama  1.1  -
NousResearch/Hermes-3-Llama-3.1-8B              llama     8      chat
NousResearch/Meta-Llama-3.1-8B                  llama     8      base
princeton-nlp/Llama-3-Base-8B-SFT               llama     8      instruct
allenai/Llama-3.1-Tulu-3-8B-DPO                 llama     8      instruct
allenai/tulu-2-7b                               llama     7      chat
lmsys/vicuna-13b-v1.5                           llama     13     chat
nvidia/Llama-3.1-Nemotron-70B-Instruct-HF       llama     70     instruct
nvidia/Llama-3_1-Nemotron-51B-Instruct          llama     51     instruct
nvidia/Llama-3.1-Nemotron-Nano-8B-v1            llama     8      -
scb10x/llama-3-typhoon-v1.5x-8b-instruct        llama     8      instruct
gradientai/Llama-3-8B-Instruct-262k             llama     8      instruct
deepseek-ai/DeepSeek-R1-Distill-Llama-8B        llama     8      reasoning
deepseek-ai/DeepSeek-R1-Distill-Qwen-32B        qwen      32     reasoning
deepseek-ai/DeepSeek-R1                         deepseek  -      reasoning
deepseek-ai/DeepSeek-R1-0528-Qwen3-8B           qwen      8      reasoning
deepseek-ai/DeepSeek-V3                         deepseek  -      -
deepseek-ai/DeepSeek-V3-Base                    deepseek  -      base
deepseek-ai/deepseek-llm-7b-chat                deepseek  7      chat
deepseek-ai/deepseek-coder-6.7b-base            deepseek  6.7    base
deepseek-ai/deepseek-moe-16b-base               deepseek  16     base
mistralai/Mistral-7B-v0.1                       mistral   7      base
mistralai/Mistral-7B-v0.3                       mistral   7      base
mistralai/Mistral-7B-Instruct-v0.2              mistral   7      instruct
mistralai/Mistral-Nemo-Base-2407                mistral   -      base
mistralai/Mistral-Nemo-Instruct-2407            mistral   -      instruct
mistralai/Mistral-Small-24B-Base-2501           mistral   24     base
mistralai/Mistral-Small-3.1-24B-Instruct-2503   mistral   24     instruct
mistralai/Ministral-8B-Instruct-2410            mistral   8      instruct
mistralai/Ministral-3-3B-Reasoning-2512         mistral   3      reasoning
mistralai/Magistral-Small-2506                  mistral   -      reasoning
mistralai/Mathstral-7B-v0.1                     mistral   7      -
mistralai/Mixtral-8x7B-Instruct-v0.1            mixtral   56     instruct
mistral-community/Mixtral-8x22B-v0.1            mixtral   176    base
HuggingFaceH4/zephyr-7b-beta                    mistral   7      chat
HuggingFaceH4/zephyr-7b-gemma-sft-v0.1          gemma     7      instruct
alignment-handbook/zephyr-7b-sft-full           mistral   7      instruct
teknium/OpenHermes-2.5-Mistral-7B               mistral   7      chat
cognitivecomputations/dolphin-2.6-mistral-7b    mistral   7      chat
BioMistral/BioMistral-7B                        mistral   7      -
NousResearch/Nous-Hermes-2-Mixtral-8x7B-DPO     mixtral   56     instruct
instructlab/merlinite-7b-lab                    mistral   7      instruct
instructlab/granite-7b-lab                      granite   7      instruct
ibm-granite/granite-7b-base                     granite   7      base
ibm-granite/granite-3.3-8b-instruct             granite   8      instruct
ibm-granite/granite-3.1-2b-base                 granite   2      base
ibm-granite/granite-3.0-1b-a400m-base           granite   1      base
ibm-granite/granite-4.0-micro                   granite   -      chat
ibm-granite/granite-8b-code-instruct-128k       granite   8      instruct
ibm-granite/granite-20b-code-base               granite   20     base
ibm/granite-13b-instruct-v2                     granite   13     instruct
Qwen/Qwen-7B-Chat                               qwen      7      chat
Qwen/Qwen1.5-0.5B                               qwen      0.5    base
Qwen/Qwen1.5-MoE-A2.7B                          qwen      -      base
Qwen/Qwen2-72B-Instruct                         qwen      72     instruct
Qwen/Qwen2.5-0.5B                               qwen      0.5    base
Qwen/Qwen2.5-7B-Instruct                        qwen      7      instruct
Qwen/Qwen2.5-7B-Instruct-1M                     qwen      7      instruct
Qwen/Qwen2.5-Coder-32B-Instruct                 qwen      32     instruct
Qwen/Qwen2.5-Math-1.5B                          qwen      1.5    -
Qwen/Qwen2.5-VL-7B-Instruct                     qwen      7      instruct
Qwen/Qwen3-0.6B                                 qwen      0.6    chat
Qwen/Qwen3-0.6B-Base                            qwen      0.6    base
Qwen/Qwen3-30B-A3B                              qwen      30     chat
Qwen/Qwen3-4B-Instruct-2507                     qwen      4      instruct
Qwen/Qwen3-4B-Thinking-2507                     qwen      4      reasoning
Qwen/Qwen3-235B-A22B-Instruct-2507              qwen      235    instruct
Qwen/Qwen3-Coder-30B-A3B-Instruct               qwen      30     instruct
Qwen/Qwen3-Embedding-0.6B                       qwen      0.6    -
Qwen/Qwen3.5-35B-A3B-Base                       qwen      35     base
Qwen/QwQ-32B                                    qwen      32     reasoning
Skywork/Skywork-Reward-V2-Qwen3-8B              qwen      8      -
open-r1/Qwen2.5-Math-7B-RoPE-300k               qwen      7      -
google/gemma-2b                                 gemma     2      base
google/gemma-7b-it                              gemma     7      instruct
google/gemma-1.1-7b-it                          gemma     7      instruct
google/gemma-2-9b                               gemma     9      base
google/gemma-2-27b-it                           gemma     27     instruct
google/gemma-3-1b-pt                            gemma     1      base
google/gemma-3-270m-it                          gemma     0.27   instruct
google/gemma-3n-E4B-it                          gemma     -      instruct
google/codegemma-7b-it                          gemma     7      instruct
google/paligemma-3b-pt-224                      paligemma 3      -
google/flan-t5-base                             flan-t5   -      instruct
google/flan-t5-xl                               flan-t5   -      instruct
google-t5/t5-small                              t5        -      -
google-t5/t5-11b                                t5        11     -
google/mt5-base                                 t5        -      -
bigscience/mt0-large                            t5        -      instruct
google-bert/bert-base-uncased                   bert      -      -
distilbert-base-uncased                         bert      -      -
FacebookAI/roberta-large                        roberta   -      -
xlm-roberta-base                                roberta   -      -
microsoft/deberta-v3-base                       deberta   -      -
microsoft/mpnet-base                            mpnet     -      -
facebook/bart-base                              bart      -      -
google/vit-base-patch16-224                     -         -      -
openai/whisper-base                             whisper   -      -
microsoft/phi-1_5                               phi       -      base
microsoft/phi-2                                 phi       -      base
microsoft/Phi-3-mini-4k-instruct                phi       -      instruct
microsoft/Phi-3.5-MoE-instruct                  phi       -      instruct
microsoft/phi-4                                 phi       -      chat
microsoft/Phi-4-reasoning-plus                  phi       -      reasoning
tiiuae/falcon-7b                                falcon    7      base
tiiuae/falcon-40b-instruct                      falcon    40     instruct
tiiuae/falcon-180B-chat                         falcon    180    chat
tiiuae/Falcon3-7B-Base                          falcon    7      base
tiiuae/Falcon-H1-1.5B-Deep-Instruct             falcon    1.5    instruct
allenai/OLMo-1B-hf                              olmo      1      base
allenai/OLMo-2-1124-13B-SFT                     olmo      13     instruct
allenai/OLMoE-1B-7B-0924                        olmo      7      base
allenai/Olmo-3-32B-Think                        olmo      32     reasoning
HuggingFaceTB/SmolLM-135M                       smollm    0.135  base
HuggingFaceTB/SmolLM2-1.7B-Instruct             smollm    1.7    instruct
HuggingFaceTB/SmolLM3-3B                        smollm    3      chat
HuggingFaceTB/SmolLM3-3B-Base                   smollm    3      base
HuggingFaceTB/SmolVLM2-2.2B-Instruct            smolvlm   2.2    instruct
01-ai/Yi-34B                                    yi        34     base
01-ai/Yi-1.5-9B-Chat                            yi        9      chat
EleutherAI/pythia-1.4b-deduped                  pythia    1.4    base
EleutherAI/pythia-160m                          pythia    0.16   base
EleutherAI/gpt-neox-20b                         gpt-neox  20     base
EleutherAI/gpt-neo-125M                         gpt-neo   0.125  base
EleutherAI/gpt-j-6b                             gpt-j     6      base
openai-community/gpt2                           gpt2      -      base
gpt2                                            gpt2      -      base
openai/gpt-oss-20b                              gpt-oss   20     reasoning
openai/gpt-oss-120b                             gpt-oss   120    reasoning
bigscience/bloom-560m                           bloom     0.56   base
bigscience/bloom-1b7                            bloom     1.7    base
bigscience/bloomz-7b1                           bloom     7.1    instruct
facebook/opt-125m                               opt       0.125  base
facebook/opt-6.7b                               opt       6.7    base
mosaicml/mpt-7b-chat                            mpt       7      chat
mosaicml/mpt-30b                                mpt       30     base
databricks/dbrx-instruct                        dbrx      -      instruct
bigcode/starcoder2-15b                          starcoder 15     base
HuggingFaceH4/starchat2-15b-sft-v0.1            starcoder 15     instruct
Salesforce/codegen-350M-mono                    codegen   0.35   -
stabilityai/stablelm-base-alpha-3b              stablelm  3      base
stabilityai/stablelm-2-1_6b                     stablelm  -      -
internlm/internlm2_5-7b-chat                    internlm  7      chat
baichuan-inc/Baichuan2-13B-Chat                 baichuan  13     chat
THUDM/chatglm3-6b                               glm       6      -
THUDM/glm-4-9b-chat                             glm       9      chat
zai-org/GLM-4.5-Air                             glm       -      chat
upstage/SOLAR-10.7B-Instruct-v1.0               -         10.7   instruct
CohereForAI/c4ai-command-r7b-12-2024            command   7      chat
CohereForAI/aya-23-8B                           aya       8      chat
ai21labs/Jamba-v0.1                             jamba     -      -
LiquidAI/LFM2-8B-A1B                            lfm       8      -
moonshotai/Moonlight-16B-A3B-Instruct           kimi      16     instruct
baidu/ERNIE-4.5-21B-A3B-PT                      ernie     21     -
tencent/Hunyuan-0.5B-Instruct                   hunyuan   0.5    instruct
swiss-ai/Apertus-8B-Instruct-2509               apertus   8      instruct
ByteDance-Seed/Seed-OSS-36B-Instruct            seed-oss  36     instruct
nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B-Base-BF16 nemotron  30     base
openbmb/MiniCPM-Llama3-V-2_5                    llama     -      -
h2oai/h2o-danube-1.8b-base                      -         1.8    base
ontocord/1.7b-MixtureVitae-300BT-v1-decontaminated-16k - 1.7    -
WizardLM/WizardLM-13B-V1.2                      -         13     chat
uiuc-convai/CoALM-8B                            -         8      -
llava-hf/llava-1.5-7b-hf                        llava     7      -
arcee-ai/Mistral-7B-Llama-3-8B-merge            -         -      -
/tmp/Llama-2-7b-hf/                             llama     7      base
/tmp/Mistral-7B-v0.1                            mistral   7      base
./outputs/mistral-7b-sft                        mistral   7      instruct
../base/model                                   -         -      -
saves/qwen3-4b/full/sft                         -         -      -
models/llama3-8b-pro                            llama     8      -
llama2-7b-fp16.nemo                             llama     7      base
llama_3_8b                                      llama     8      base
qwen2-5-0-5b-instruct                           qwen      0.5    instruct
accounts/fireworks/models/qwen2p5-0p5b          qwen      0.5    -
accounts/fireworks/models/qwen3-235b-a22b       qwen      235    -
gpt-4o-mini                                     gpt       -      chat
o3-mini                                         gpt       -      reasoning
ft:gpt-4o-mini-2024-07-18:org::abc              gpt       -      chat
anthropic.claude-3-haiku-20240307-v1:0          claude    -      chat
amazon.nova-micro-v1:0:128k                     nova      -      chat
nova-pro/prod                                   nova      -      chat
gemini-2.5-flash                                gemini    -      chat
open-mistral-7b                                 mistral   7      -
meta/llama-3.3-70b-instruct-maas                llama     70     instruct
checkpoint-800                                  -         -      -
L3.1-70B-v3.9-nc-2e-6-2_ep-fixed                -         70     -
`;

function table(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
}

const billions = (name: ModelName): string => String(name.parameters?.value ?? '-');

describe('the name of a model', () => {
  it.each(table(names))('%s: family %s, %s billion, %s', (id = '', family, size, variant) => {
    const name = readModelName(id);
    expect(name.family?.value ?? '-').toBe(family);
    expect(billions(name)).toBe(size);
    expect(name.variant.value === 'unknown' ? '-' : name.variant.value).toBe(variant);
  });

  it('is tested on at least 150 names', () => {
    expect(table(names).length).toBeGreaterThanOrEqual(150);
  });

  it.each([
    ['Qwen/Qwen3-30B-A3B', 3],
    ['ibm-granite/granite-3.0-1b-a400m-base', 0.4],
    ['meta-llama/Llama-4-Scout-17B-16E-Instruct', 17],
    ['Qwen/Qwen1.5-MoE-A2.7B', 2.7],
    ['meta-llama/Llama-3.1-8B', undefined],
  ])('%s uses %s billion weights for each token', (id, active) => {
    expect(readModelName(id).activeParameters?.value).toBe(active);
  });

  it.each([
    'mistralai/Mixtral-8x7B-v0.1',
    'Qwen/Qwen3-30B-A3B',
    'microsoft/Phi-3.5-MoE-instruct',
    'allenai/OLMoE-1B-7B-0924',
    'meta-llama/Llama-4-Scout-17B-16E',
  ])('%s is a mixture of experts', (id) => {
    expect(readModelName(id).mixture?.value).toBe(true);
  });

  it.each(['meta-llama/Llama-3.1-8B', 'runs/llama-8b-lr-2e-5', 'org/moewe-7b', 'google/gemma-3n-E4B-it'])(
    '%s shows no mixture of experts',
    (id) => {
      expect(readModelName(id).mixture).toBeUndefined();
    },
  );

  it('leaves a size open that a slug writes in two ways', () => {
    for (const id of ['qwen2-1-5b', 'llama-3-1-8b', 'llama3-1-8b']) {
      expect(readModelName(id).parameters?.confidence).toBeLessThan(0.8);
    }
    expect(readModelName('llama-3_8b').parameters).toBeUndefined();
  });

  it('is surer of a base model from its publisher than from a folder', () => {
    expect(readModelName('meta-llama/Llama-3.1-8B').variant.confidence).toBeGreaterThanOrEqual(0.8);
    expect(readModelName('/models/Llama-3.1-8B').variant.confidence).toBeLessThan(0.8);
    expect(readModelName('acme/Llama-3.1-8B-triage').variant.value).toBe('unknown');
  });
});

describe('quantisation in a name', () => {
  it.each([
    ['TheBloke/Llama-2-7B-GPTQ', 'gptq', 4],
    ['Qwen/Qwen2.5-7B-Instruct-GPTQ-Int4', 'gptq', 4],
    ['Qwen/Qwen2.5-7B-Instruct-GPTQ-Int8', 'gptq', 8],
    ['kaitchup/Phi-3-mini-4k-instruct-gptq-4bit', 'gptq', 4],
    ['TheBloke/Mistral-7B-Instruct-v0.2-AWQ', 'awq', 4],
    ['hugging-quants/Meta-Llama-3.1-70B-Instruct-AWQ-INT4', 'awq', 4],
    ['unsloth/Llama-3.2-1B-bnb-4bit', 'bitsandbytes', 4],
    ['unsloth/Qwen3-4B-unsloth-bnb-4bit', 'bitsandbytes', 4],
    ['hugging-quants/Meta-Llama-3.1-405B-BNB-NF4-BF16', 'bitsandbytes', 4],
    ['ISTA-DASLab/Meta-Llama-3-8B-Instruct-AQLM-2Bit-1x16', 'aqlm', 2],
    ['nvidia/Llama-3.1-8B-Instruct-FP8', 'fp8', 8],
    ['nvidia/Gemma-4-26B-A4B-NVFP4', 'nvfp4', 4],
    ['org/gpt-oss-20b-mxfp4', 'mxfp4', 4],
    ['mlx-community/Qwen2.5-0.5B-Instruct-4bit', 'mlx', 4],
    ['mlx-community/Llama-3.2-3B-Instruct-8bit', 'mlx', 8],
    ['neuralmagic/Meta-Llama-3.1-8B-Instruct-quantized.w4a16', 'other', 4],
    ['turboderp/Llama-3.1-8B-Instruct-exl2-4.0bpw', 'other', 4],
    ['TheBloke/Mistral-7B-Instruct-v0.2-GGUF', 'other', undefined],
    ['llama-2-7b-chat.Q4_K_M.gguf', 'other', 4],
    ['models/qwen3-1.7b-4bit', undefined, 4],
    ['models/qwen3-1.7b-4-bit', undefined, 4],
  ])('%s is %s in %s bits', (id, scheme, bits) => {
    const quantised = readModelName(id).quantised?.value;
    expect(quantised?.scheme).toBe(scheme);
    expect(quantised?.bits).toBe(bits);
  });

  it.each([
    'meta-llama/Llama-3.1-8B',
    'microsoft/Phi-3-mini-4k-instruct',
    'mlx-community/Llama-3.2-1B-Instruct-bf16',
    'axolotl-ai-co/gpt-oss-120b-dequantized',
    'google/gemma-3-4b-it-qat-q4_0-unquantized',
    'neuralmagic/Sparse-Llama-3.1-8B-2of4',
    'allenai/Olmo-3-1025-7B',
    'habitat/orbit-4b',
  ])('%s states none', (id) => {
    expect(readModelName(id).quantised).toBeUndefined();
  });
});

describe('where an id points to', () => {
  it.each([
    ['meta-llama/Llama-3.1-8B', 'hub'],
    ['Qwen/Qwen3-8B@main', 'hub'],
    ['gpt2', 'hub'],
    ['hf://google/gemma-2b', 'hub'],
    ['https://huggingface.co/google/gemma-2b', 'hub'],
    ['./llama', 'local'],
    ['../base/model', 'local'],
    ['.', 'local'],
    ['/models/llama', 'local'],
    ['~/models/llama', 'local'],
    ['C:\\models\\llama', 'local'],
    ['D:/models/llama', 'local'],
    ['models\\llama', 'local'],
    ['file:///models/llama', 'local'],
    ['checkpoints/meta-llama/Llama-2-7b-hf', 'local'],
    ['models/Llama-2-7b', 'local'],
    ['output/run', 'local'],
    ['org/name/', 'local'],
    ['llama2-7b-fp16.nemo', 'local'],
    ['checkpoint-800', 'local'],
    ['s3://bucket/model', 'object-store'],
    ['gs://bucket/model', 'object-store'],
    ['az://container/model', 'object-store'],
    ['abfss://c@account.dfs.core.windows.net/m', 'object-store'],
    ['dbfs:/models/llama', 'object-store'],
    ['gpt-4o-mini-2024-07-18', 'service-alias'],
    ['gpt-5', 'service-alias'],
    ['o3-mini', 'service-alias'],
    ['claude-3-7-sonnet-latest', 'service-alias'],
    ['gemini-2.5-pro', 'service-alias'],
    ['ft:gpt-4o-mini:org::id', 'service-alias'],
    ['amazon.nova-lite-v1:0', 'service-alias'],
    ['arn:aws:bedrock:us-east-1::foundation-model/amazon.titan-text-lite-v1', 'service-alias'],
    ['accounts/fireworks/models/glm-4p7', 'service-alias'],
    ['projects/p/locations/us-central1/models/1', 'service-alias'],
    ['meta/llama-3.1-405b-instruct-maas', 'service-alias'],
    ['nova-pro/prod', 'service-alias'],
    ['llama2-7b', 'unknown'],
    ['my-model', 'unknown'],
    ['$MODEL_ID', 'unknown'],
    ['$BASE/llama', 'unknown'],
    ['{{ model }}', 'unknown'],
    ['<your model>', 'unknown'],
    ['???', 'unknown'],
    ['', 'unknown'],
    ['mlflow://models/llama', 'unknown'],
    ['gpt-oss-20b', 'unknown'],
  ])('%s is %s', (id, kind) => {
    expect(readModelName(id).idKind.value).toBe(kind);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'llama',
    'Qwen2.5',
    '7b',
    '8x7B',
    '4bit',
    'v0.3',
    '2407',
    '128k',
    'Instruct',
    'base',
    'GPTQ',
    'a3b',
    '16E',
    '1_6b',
    'hf',
    '0',
    '5b',
  );
  const pieces = fc.array(words, { minLength: 1, maxLength: 6 }).map((list) => list.join('-'));

  it('gives a size above nothing and confidences from 0 to 1', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), pieces), (id) => {
        const name = readModelName(id);
        const guesses = [
          name.idKind,
          name.family,
          name.parameters,
          name.activeParameters,
          name.variant,
          name.quantised,
        ];
        for (const part of guesses) {
          expect(part === undefined || (part.confidence >= 0 && part.confidence <= 1)).toBe(true);
        }
        expect(name.parameters === undefined || name.parameters.value > 0).toBe(true);
      }),
    );
  });

  it('reads versions, dates, contexts and bit widths as no size', () => {
    const noise = fc.constantFrom(
      'v0.3',
      '2407',
      '128k',
      '4bit',
      '3.1',
      'r1',
      '0125',
      '1m',
      'int8',
      'q4_k_m',
      '300bt',
    );
    fc.assert(
      fc.property(fc.array(noise, { maxLength: 4 }), fc.integer({ min: 2, max: 400 }), (extra, size) => {
        const id = ['llama', ...extra.slice(0, 2), `x`, `${size}b`, ...extra.slice(2)].join('-');
        expect(readModelName(id).parameters?.value).toBe(size);
        const without = ['llama', ...extra].join('-');
        expect(readModelName(without).parameters).toBeUndefined();
      }),
    );
  });

  it('does not depend on case', () => {
    fc.assert(
      fc.property(pieces, (id) => {
        const { name: lower, ...left } = readModelName(id.toLowerCase());
        const { name: upper, ...right } = readModelName(id.toUpperCase());
        expect(lower.toLowerCase()).toBe(upper.toLowerCase());
        expect(left).toEqual(right);
      }),
    );
  });

  it('is read in time that grows with its length', () => {
    for (const hostile of [
      '-'.repeat(50_000),
      'a'.repeat(50_000),
      '1'.repeat(50_000),
      `${'a-1_'.repeat(10_000)}b`,
      'llama'.repeat(10_000),
    ]) {
      expect(readModelName(hostile).name).toBeDefined();
    }
  });
});
