/**
 * The parts of a model id as people write it in configurations: hub ids, folders, URLs, cache folders.
 */

/** Folders inside a downloaded model that carry no name of their own. */
const nameless = new Set(['original', 'hf', 'model', 'weights', 'latest', 'final', 'merged', 'main']);

/** Segments of an id or path, with both kinds of slash, without scheme and without empty ones. */
export function segmentsOf(id: string): readonly string[] {
  return id
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .split(/[\\/]+/)
    .filter((segment) => segment !== '' && segment !== '.');
}

/**
 * The segment that names the model: the last one, or the one before a folder that every model has
 * (`…/Meta-Llama-3-8B/original`), or the name inside a hub cache (`models--org--name/snapshots/…`).
 */
export function nameOf(id: string): string {
  const segments = segmentsOf(id);
  const cached = segments.findLast((segment) => /^models--.+--.+/.test(segment));
  if (cached !== undefined) return cached.split('--').slice(2).join('--');
  const last = segments.at(-1) ?? '';
  const before = segments.at(-2);
  return before !== undefined && nameless.has(last.toLowerCase()) ? before : last;
}

/** The organisation of a hub id. Undefined for a bare name and for a folder, where nobody vouches for the parent. */
export function organisationOf(id: string): string | undefined {
  const match = /^([A-Za-z0-9][\w.-]*)\/[\w.-]+$/.exec(id.trim());
  return match?.[1];
}

const families = 'codellama|llama|qwen|gemma|granite|phi|falcon|smollm|olmo|mistral|yi|pythia|opt|bloom';
const glued = new RegExp(`^(${families})(\\d.*)$`);
const precision = '(?:bf16|fp16|fp32|float16|bfloat16|16bit|f16)';
const quantised =
  '(?:(?:unsloth-)?(?:bnb-)?[48]-?bit|(?:bnb-)?nf4|gptq|awq|(?:aqlm-)?2bit-\\d+x\\d+|aqlm|hqq|eetq|gguf|ggml|mxfp4|nvfp4' +
  '|(?:exl[23]-)?\\d(?:\\.\\d+)?bpw|exl[23]|fp8(?:-dynamic|-kv)?|(?:gptq-|awq-)?int[48]|(?:quantized\\.)?w[48]a(?:8|16)' +
  '|q[2-8](?:-[01k](?:-[sml])?)?|(?:un|de)quanti[sz]ed|qat)';
const storage = new RegExp(`-(?:${precision}|${quantised}|hf|safetensors|mlx|sharded)$`);

/**
 * One spelling for the spellings of a name: case, separators, `Meta-` before Llama, and endings that say how the
 * weights are stored rather than which model they are (`-hf`, `-bnb-4bit`, `-GPTQ-Int4`, `-FP8`, `-GGUF`).
 */
export function canonicalName(name: string): string {
  let rest = name
    .toLowerCase()
    .replace(/\.(?:gguf|nemo|safetensors|bin|pt|pth)$/, '')
    .replace(/[\s_-]+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/^meta-(?=llama)/, '');
  for (let shorter = rest.replace(storage, ''); shorter !== rest; shorter = rest.replace(storage, '')) {
    rest = shorter;
  }
  return rest
    .split('-')
    .map((token) => token.replace(glued, '$1-$2'))
    .join('-');
}
