import { type Guess, guess } from './guess.ts';
import { tokensOf } from './tokens.ts';

/** What a model was tuned for before; the closed set of the fact `model.variant`. */
export type Variant = 'base' | 'instruct' | 'chat' | 'reasoning' | 'unknown';

const unknown: Guess<Variant> = guess('unknown', 0);

/**
 * What a name says about earlier tuning, as far as its marks go.
 *
 * @param family what `familyOf` gave
 */
export function markedVariantOf(name: string, family: string | undefined): Guess<Variant> {
  return marked(tokensOf(name), family) ?? known(name, family) ?? unknown;
}

/**
 * What a name says about earlier tuning.
 *
 * A marker decides (`-Instruct`, `-chat`, `-it`, `-SFT`, `-R1`, `-Base`), then names that are known for it
 * (`zephyr`, `gpt-oss`). Without either a model is a base model only if its makers name bases that way and nothing in
 * the name is left unexplained.
 *
 * @param family what `familyOf` gave
 * @param organisation organisation of a hub id
 */
export function variantOf(name: string, family: string | undefined, organisation?: string): Guess<Variant> {
  const tokens = tokensOf(name);
  if (tokens.some((token) => notGenerative.has(token))) return unknown;
  return marked(tokens, family) ?? known(name, family) ?? unmarked(tokens, family, organisation);
}

/** Reward models, embedders, judges: none of the variants says what they are. */
const notGenerative = new Set([
  'reward',
  'rm',
  'prm',
  'orm',
  'embedding',
  'embed',
  'reranker',
  'guard',
  'safeguard',
  'tokenizer',
  'draft',
  'speculator',
]);

const reasoning = new Set([
  'thinking',
  'think',
  'reasoning',
  'reasoner',
  'r1',
  'cot',
  'qwq',
  'qvq',
  'magistral',
]);
const chat = new Set(['chat', 'chatbot', 'dialog', 'dialogue', 'assistant']);
const instruct = new Set([
  'instruct',
  'instruction',
  'inst',
  'sft',
  'dpo',
  'orpo',
  'kto',
  'simpo',
  'rlhf',
  'rlvr',
  'ppo',
  'grpo',
]);

/** Families where `base` is a size, or part of every name. */
const baseIsSize = new Set([
  'bert',
  'roberta',
  'deberta',
  'electra',
  'mpnet',
  'bart',
  't5',
  'flan-t5',
  'whisper',
  'mamba',
]);

function marked(tokens: readonly string[], family: string | undefined): Guess<Variant> | undefined {
  const has = (words: ReadonlySet<string>): boolean => tokens.some((token) => words.has(token));
  const base = saysBase(tokens, family);
  // `Llama-3-Base-8B-SFT` is a tuned model that names what it came from.
  const confidence = base ? 0.8 : 0.95;
  if (has(reasoning)) return guess('reasoning', confidence);
  if (has(chat)) return guess('chat', confidence);
  if (has(instruct) || saysInstruct(tokens, family)) return guess('instruct', confidence);
  return base ? guess('base', 0.95) : undefined;
}

function saysBase(tokens: readonly string[], family: string | undefined): boolean {
  // Vision and audio models (`vit-base`) use it for a size as well.
  if (
    family === undefined ? !tokens.some((token) => /^\d+(?:\.\d+)?[bm]$/.test(token)) : baseIsSize.has(family)
  ) {
    return false;
  }
  if (tokens.includes('pretrained') || tokens.includes('pretrain')) return true;
  return tokens.includes('base') || (family === 'gemma' && tokens.includes('pt'));
}

/** Endings that mean it in one family only. */
function saysInstruct(tokens: readonly string[], family: string | undefined): boolean {
  if (tokens.includes('it')) return family === 'gemma' || family === 'paligemma' || tokens.at(-1) === 'it';
  return (
    tokens.includes('lab') &&
    (family === 'granite' || tokens[0] === 'merlinite' || tokens[0] === 'labradorite')
  );
}

type Known = readonly [pattern: RegExp, variant: Variant, confidence: number];

const start = (source: string): RegExp => new RegExp(`(?<![a-z])(?:${source})(?![a-z])`);

/** Names that say it to those who know them. */
const knownNames: readonly Known[] = [
  [start('gpt[-_]?oss|deepseek-r1|minimax-m[123]'), 'reasoning', 0.9],
  [
    start(
      'zephyr|vicuna|hermes|openhermes|dolphin|openchat|wizardlm|guanaco|tulu|starling|airoboros|neural-chat|stablebeluga|koala|starchat|merlinite|labradorite|notus|openorca|slimorca',
    ),
    'chat',
    0.85,
  ],
  [start('command-(?:r7b|r|a)(?:-plus)?|aya-(?:23|expanse)'), 'chat', 0.9],
  [start('flan-(?:t5|ul2)|bloomz|mt0|t0pp?|tk-instruct|opt-iml'), 'instruct', 0.9],
  [/^(?:ft:)?(?:chat)?gpt-(?:3\.5|35|4|5)|(?<![a-z])claude-|^gemini-/, 'chat', 0.9],
  [/^o[134](?:-|$)/, 'reasoning', 0.9],
];

function known(name: string, family: string | undefined): Guess<Variant> | undefined {
  const text = name.toLowerCase();
  const found = knownNames.find(([pattern]) => pattern.test(text));
  if (found !== undefined) return guess(found[1], found[2]);
  return family === 'nova' ? guess('chat', 0.85) : undefined;
}

/** Lines whose makers leave the tuned model unmarked and mark the base (`Qwen3-8B` beside `Qwen3-8B-Base`). */
const tunedByDefault = /^(?:qwen-?3(?:\.\d)?|phi-4|smollm3|granite-4\.\d|glm-4\.[5-9]|glm-5(?:\.\d)?)(?:-|$)/;

/** Lines whose makers leave the base unmarked and mark the tuned model. */
const baseByDefault =
  /^(?:(?:meta-)?llama-?\d?|(?:code|tiny|open-|micro-)llama|mistral-7b|mixtral|qwen|codeqwen|gemma|phi-1|phi-2|falcon-\d+b|olmoe?|smollm2?-|yi|pythia|bloom|opt|gpt2|gpt-2|gpt-neox?|gpt-j|mpt|starcoder)/;

/** Organisations that published the originals, or mirror them unchanged. */
const publishers = new Set([
  'meta-llama',
  'mistralai',
  'qwen',
  'google',
  'microsoft',
  'tiiuae',
  'allenai',
  'huggingfacetb',
  '01-ai',
  'eleutherai',
  'bigscience',
  'facebook',
  'openai-community',
  'mosaicml',
  'bigcode',
  'ibm-granite',
  'codellama',
  'tinyllama',
  'zai-org',
  'unsloth',
  'nousresearch',
  'mlx-community',
  'huggyllama',
  'openlm-research',
  'mistral-community',
]);

/** Words that say nothing about tuning. */
const plain =
  /^(?:[a-z]*llama|code|open|tiny|meta|mistral|mixtral|nemo|small|qwen|gemma|phi|falcon|h1|olmoe?|smollm|yi|pythia|bloom|opt|gpt|neox?|j|mpt|starcoder|coder|deduped|sharded|hf|moe|vl|vision|text|onnx|llm|deep|bf16|fp16|fp32|mini|bnb|bit|unsloth|dynamic|gptq|awq|aqlm|hqq|fp8|nvfp4|mxfp4|gguf|mlx|nf4|int[48]|w\d+a\d+|[248]bit|v?\d+(?:\.\d+)*[a-z]?|[ae]?\d+(?:\.\d+)?[bme]|r?\d+b\d?|\d+x\d+b|\d+k|glm|granite|scout|maverick|micro|tiny|h|flash|air|plus)$/;

function unmarked(
  tokens: readonly string[],
  family: string | undefined,
  organisation: string | undefined,
): Guess<Variant> {
  const explained = tokens.every(
    (token) => plain.test(token) || plain.test(token.replace(/\d+(?:\.\d+)*$/, '')),
  );
  if (!explained || family === undefined) return unknown;
  const confidence = publishers.has(organisation?.toLowerCase() ?? '') ? 0.9 : 0.7;
  if (tunedByDefault.test(tokens.join('-'))) return guess('chat', confidence);
  return baseByDefault.test(tokens.join('-')) ? guess('base', confidence) : unknown;
}
