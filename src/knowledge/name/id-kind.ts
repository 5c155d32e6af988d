import { segmentsOf } from '../model-id.ts';
import { type Guess, guess } from './guess.ts';

/** Where an id points to; the closed set of the fact `model.idKind`. */
export type IdKind = 'hub' | 'local' | 'object-store' | 'service-alias' | 'unknown';

/**
 * Where the id of a model points to, from its form alone.
 *
 * `org/name` may also be a folder, so a hub id is never quite certain; names of folders that people use for
 * models (`models/…`, `checkpoints/…`) make it local.
 */
export function idKindOf(id: string): Guess<IdKind> {
  const text = id.trim();
  if (text === '' || isPlaceholder(text)) return guess('unknown', 0);
  return withScheme(text) ?? localPath(text) ?? serviceName(text) ?? hubName(text) ?? guess('unknown', 0);
}

/** Variables and templates of shells, Jinja, OmegaConf and people: `$MODEL`, `{{ model }}`, `???`, `<your-model>`. */
function isPlaceholder(text: string): boolean {
  return /[${}<>]|^\?+$/.test(text);
}

const stores = /^(?:s3a?|gs|gcs|az|azure|azureml|abfss?|wasbs?|adl|oci|hdfs|r2|cos|oss|swift|b2):\/\//i;

function withScheme(text: string): Guess<IdKind> | undefined {
  if (stores.test(text) || /^dbfs:\//i.test(text)) return guess('object-store', 1);
  if (/^file:\/\//i.test(text)) return guess('local', 1);
  if (/^(?:hf|huggingface|ms|modelscope):\/\//i.test(text)) return guess('hub', 1);
  if (/^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co|hf-mirror\.com|modelscope\.cn)\//i.test(text))
    return guess('hub', 1);
  if (/^arn:/i.test(text) || /^ft:/i.test(text)) return guess('service-alias', 1);
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? guess('unknown', 0) : undefined;
}

function localPath(text: string): Guess<IdKind> | undefined {
  if (/^(?:\.{1,2}(?:[\\/]|$)|[\\/]|~|[A-Za-z]:[\\/])/.test(text)) return guess('local', 1);
  if (text.includes('\\')) return guess('local', 0.95);
  const segments = segmentsOf(text);
  const last = segments.at(-1) ?? '';
  if (/\.(?:gguf|ggml|nemo|safetensors|bin|pth?|ckpt|tar|gz|zip)$/i.test(last)) return guess('local', 0.95);
  if (segments.length > 2) return serviceName(text) ?? guess('local', 0.9);
  if (text.endsWith('/')) return guess('local', 0.9);
  if (segments.length === 2 && folders.test(segments[0] ?? '')) return guess('local', 0.85);
  return /^checkpoint-\d+$/.test(last) ? guess('local', 0.9) : undefined;
}

const folders =
  /^(?:(?:base|my|local|pretrained|trained|finetuned|merged|saved|output)?[-_]?models?|checkpoints?|ckpts?|outputs?|out|saves?|runs?|results?|weights|pretrained|cache|data|artifacts|experiments?|exp|work|workspace|tmp|mnt|opt|home)$/i;

/**
 * Names under which services offer models. A Bedrock id has a vendor and a point, a Vertex partner model ends in
 * `-maas`, Fireworks and Google give resource paths, a Nova recipe names `nova-pro/prod`.
 */
const services: readonly RegExp[] = [
  /^(?:chat)?gpt-(?:3\.5|35|4|4o|4\.1|4\.5|5)\b/i,
  /^o[134](?:-|$)/i,
  /^(?:text-)?(?:davinci|babbage|curie|ada)(?:-|$)/i,
  /^claude-/i,
  /^gemini-/i,
  /^(?:text|chat|code)-(?:bison|unicorn|gecko)/i,
  /^nova-(?:micro|lite|pro|premier|canvas|reel|sonic)\b/i,
  /^(?:us\.|eu\.|apac\.)?(?:amazon|anthropic|meta|mistral|cohere|ai21|stability|deepseek)\.[a-z0-9]/i,
  /^accounts\/[^/]+\/(?:models|deployments)\//i,
  /^projects\/[^/]+\/locations\//i,
  /^publishers\/[^/]+\/models\//i,
  /-maas(?:@|$)/i,
  /^(?:open-mistral|open-mixtral|mistral-(?:tiny|small|medium|large)|ministral-[38]b|codestral|pixtral)-latest$/i,
  /^(?:open-mistral-(?:7b|nemo)|open-mixtral-8x(?:7|22)b)(?:-\d{4})?$/i,
];

function serviceName(text: string): Guess<IdKind> | undefined {
  return services.some((pattern) => pattern.test(text)) ? guess('service-alias', 0.9) : undefined;
}

/** Names that the hub keeps without an organisation from its first years. */
const bareHubNames =
  /^(?:gpt2(?:-medium|-large|-xl)?|distilgpt2|bert-(?:base|large)-(?:un)?cased|distilbert-base-(?:un)?cased|(?:distil)?roberta-(?:base|large)|xlm-roberta-(?:base|large)|albert-base-v[12]|t5-(?:small|base|large|3b|11b))$/;

function hubName(text: string): Guess<IdKind> | undefined {
  if (/^[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*(?:@[\w.-]+)?$/.test(text)) return guess('hub', 0.9);
  return bareHubNames.test(text) ? guess('hub', 0.8) : undefined;
}
