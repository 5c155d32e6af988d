/**
 * The words of a model name in lower case: `Qwen2.5-7B-Instruct_GPTQ` gives `qwen2.5`, `7b`, `instruct`, `gptq`.
 * Points stay inside numbers and split everything else. `1_6b` stays whole: it is 1.6 B to one maker and version 1
 * with 6 B to another.
 */
export function tokensOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .replace(/\.(?:gguf|nemo|safetensors|bin|pth?|ckpt)$/, '')
    .split(/(?<!-\d(?=_\d+b(?![a-z])))[-_\s:@/\\]+|\.(?!\d)|(?<!\d)\./)
    .filter((token) => token !== '');
}
