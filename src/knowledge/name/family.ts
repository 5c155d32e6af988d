import { type Guess, guess } from './guess.ts';

/**
 * The family of a model from the words of its name: whose architecture it is, not who tuned it.
 * A tune that names its base (`DeepSeek-R1-Distill-Llama-8B`) belongs to the base; two bases in one name give
 * no answer.
 */
export function familyOf(name: string): Guess<string> | undefined {
  const text = name.toLowerCase();
  return strongest(text, named, 0.95) ?? strongest(text, makers, 0.9) ?? strongest(text, tunes, 0.8);
}

type Pattern = readonly [family: string, pattern: RegExp];

function strongest(
  text: string,
  patterns: readonly Pattern[],
  confidence: number,
): Guess<string> | undefined {
  const found = new Set(patterns.filter(([, pattern]) => pattern.test(text)).map(([family]) => family));
  const [only] = found;
  return only !== undefined && found.size === 1 ? guess(only, confidence) : undefined;
}

/** A whole word: no letter before it and none behind it. */
const word = (source: string): RegExp => new RegExp(`(?<![a-z])(?:${source})(?![a-z])`);
/** A word that others put before their own: `TinyLlama`, `BioMistral`, `CodeQwen`. */
const ending = (source: string): RegExp => new RegExp(`(?:${source})(?![a-z])`);

/** Architectures that tunes of others are made from, and everything with a name of its own. */
const named: readonly Pattern[] = [
  ['llama', /(?<!(?<![a-z])o)(?<!video[-_]?)llama(?![a-z])/],
  ['mixtral', ending('mixtral')],
  ['mistral', ending('mistral|ministral|mathstral|codestral|magistral|devstral')],
  ['pixtral', word('pixtral')],
  ['voxtral', word('voxtral')],
  ['qwen', ending('qwen|qwq|qvq')],
  ['paligemma', word('paligemma')],
  ['gemma', /(?<!pali|t5)gemma(?![a-z])/],
  ['t5gemma', word('t5gemma')],
  ['phi', word('phi[-_]?\\d(?:[._]\\d)?')],
  ['granite', word('granite|granitemoe')],
  ['falcon', word('falcon')],
  ['gpt-oss', word('gpt[-_]?oss')],
  ['gpt2', /(?<![a-z])(?:distil|dialo)?gpt[-_]?2(?![\w.])|(?<![a-z])gpt2(?=-)/],
  ['gpt-neox', word('gpt[-_]?neox')],
  ['gpt-neo', word('gpt[-_]?neo')],
  ['gpt-j', word('gpt[-_]?j')],
  ['pythia', word('pythia')],
  ['bloom', word('bloomz?')],
  ['opt', word('opt(?:-iml(?:-max)?)?[-_](?=\\d+(?:\\.\\d+)?[bm])')],
  ['mpt', word('mpt')],
  ['dbrx', word('dbrx')],
  ['flan-t5', word('flan[-_]?t5')],
  ['t5', /(?<!flan[-_]?)(?<![a-z])(?:m|um|by|long[-_]?|code)?t5(?![a-z])|(?<![a-z])mt0(?![a-z])/],
  ['smollm', word('smollm')],
  ['smolvlm', word('smolvlm')],
  ['olmo', word('olmoe?')],
  ['yi', word('yi(?=-(?:\\d|coder|vl))')],
  ['internlm', word('internlm')],
  ['baichuan', word('baichuan')],
  ['starcoder', word('starcoder|starchat|santacoder')],
  ['codegen', word('codegen')],
  ['stablelm', word('stable-?lm|stablecode')],
  ['exaone', word('exaone')],
  ['command', word('command[-_](?:r7b|r|a|light)(?:[-_]plus)?')],
  ['aya', word('aya[-_](?:23|101|expanse|vision)')],
  ['jamba', word('jamba')],
  ['mamba', word('mamba')],
  ['rwkv', word('rwkv')],
  ['lfm', word('lfm')],
  ['glm', word('(?:chat)?glm')],
  ['ernie', word('ernie')],
  ['hunyuan', word('hunyuan')],
  ['apertus', word('apertus')],
  ['seed-oss', word('seed-oss')],
  ['ling', word('(?:ling|ring)-(?:mini|lite|plus|flash|\\d+t)')],
  ['mimo', word('mimo')],
  ['kimi', word('kimi|moonlight')],
  ['llada', word('llada')],
  ['bert', /(?<![a-z])(?:distil|al|modern|sci|bio|fin|legal|m)?bert(?![a-z])/],
  ['roberta', word('(?:xlm-?|distil)?roberta')],
  ['deberta', word('m?deberta')],
  ['electra', word('electra')],
  ['mpnet', word('mpnet')],
  ['bart', word('m?bart')],
  ['whisper', word('whisper')],
  ['llava', word('llava')],
  ['nova', word('nova-(?:micro|lite|pro|premier)')],
  ['titan', word('titan-(?:text|embed|multimodal|image)')],
  ['claude', word('claude')],
  ['gemini', word('gemini')],
  ['gpt', /^(?:ft:)?(?:chat)?gpt-(?:3\.5|35|4|5)|^(?:text-)?(?:davinci|babbage)(?:-|$)|^o[134](?:-|$)/],
];

/** Makers that also tune the models of others, so that a base named beside them wins. */
const makers: readonly Pattern[] = [
  ['deepseek', word('deepseek')],
  ['nemotron', word('nemotron')],
  ['minicpm', word('minicpm')],
  ['minimax', word('minimax')],
  ['internvl', word('internvl')],
];

/** Tunes whose base is known although the name does not say it. */
const tunes: readonly Pattern[] = [
  ['llama', word('vicuna|tulu-?[23]|orca-?2')],
  ['mistral', word('zephyr-7b|starling-lm-7b|merlinite|openhermes-2\\.5')],
];
