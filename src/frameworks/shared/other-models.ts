/**
 * Families of models for speech, images and video, as their hub ids begin. Scripts that train them share the names of
 * the Trainer's keys and of LoRA's, and nothing that this linter knows holds for them.
 */
const families = [
  'whisper',
  'distil-whisper',
  'wav2vec',
  'w2v',
  'hubert',
  'wavlm',
  'unispeech',
  'seamless',
  'speecht5',
  'mms-',
  'data2vec-audio',
  'vit-',
  'deit-',
  'beit-',
  'swin',
  'resnet',
  'convnext',
  'mobilenet',
  'efficientnet',
  'dinov',
  'dino-',
  'detr',
  'yolo',
  'segformer',
  'sam-vit',
  'sam2',
  'medsam',
  'clip-',
  'siglip',
  'videomae',
  'stable-diffusion',
  'stable-video',
  'sdxl',
  'flux',
  'FLUX',
  'pixart',
  'kandinsky',
  'cogvideo',
  'hunyuanvideo',
  'wan2',
  'Wan2',
  '[Qq]wen[-_]?[Ii]mage',
  'parler',
  'musicgen',
  'xtts',
] as const;

/** The test of a scalar that names such a model, after the owner or a path: for signatures and by itself. */
export const otherModelPattern = `(^|/)(${families.join('|')})`;

const pattern = new RegExp(otherModelPattern, 'i');

export function namesOtherModel(name: string): boolean {
  return pattern.test(name);
}

/** Families of language models that are tuned, as the names of their published weights have them. */
const languageFamilies =
  /(^|[-_.])(tiny|code|medi?|smol|open)?(llama|qwen|qwq|mistral|mixtral|ministral|gemma|phi-?\d|falcon|deepseek|smollm|olmo|granite|nemotron|internlm|baichuan|chatglm|glm-?\d|pythia|stablelm|vicuna|bloomz?|gpt-(?:j|neox?|oss)|exaone|hermes|command-r)/i;

/** A hub id, or the path of weights, whose last part says which language model it is. */
export function namesLanguageModel(name: string): boolean {
  const parts = name.replace(/\/$/, '').split('/');
  return parts.length > 1 && !namesOtherModel(name) && languageFamilies.test(parts.at(-1) ?? '');
}

/** Words of which one stands in every text with such a name, in the spellings that are published. */
export const languageModelWords: readonly string[] = [
  'llama',
  'Llama',
  'LLaMA',
  'qwen',
  'Qwen',
  'QwQ',
  'mistral',
  'Mistral',
  'mixtral',
  'Mixtral',
  'gemma',
  'Gemma',
  'phi-',
  'Phi-',
  'phi3',
  'falcon',
  'Falcon',
  'deepseek',
  'DeepSeek',
  'SmolLM',
  'smollm',
  'OLMo',
  'olmo',
  'granite',
  'emotron',
  'internlm',
  'aichuan',
  'chatglm',
  'glm-',
  'GLM-',
  'pythia',
  'stablelm',
  'icuna',
  'bloom',
  'gpt-',
  'EXAONE',
  'Hermes',
  'command-r',
];
