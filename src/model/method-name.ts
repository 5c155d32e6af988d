import { type Facts, knownValue, numberOf, textOf } from './fact.ts';

const methods: Readonly<Record<string, string>> = {
  full: 'Full tuning',
  partial: 'Partial tuning',
  lora: 'LoRA',
  oft: 'OFT',
  ia3: '(IA)³',
  'prompt-tuning': 'Prompt tuning',
  'prefix-tuning': 'Prefix tuning',
  'p-tuning': 'P-tuning',
  'bottleneck-adapter': 'Adapter',
  'llama-adapter': 'LLaMA-Adapter',
  'other-peft': 'Adapter',
  none: 'No training',
};

/** The method as people call it: 4 bits under LoRA is QLoRA. */
export function methodName(facts: Facts): string {
  const kind = textOf(facts, 'method.kind');
  const bits = numberOf(facts, 'quantization.bits');
  if (kind === 'lora') {
    if (bits !== undefined && bits <= 4) return 'QLoRA';
    return knownValue(facts, 'adapter.dora') === true ? 'DoRA' : 'LoRA';
  }
  return kind === undefined ? 'Tuning' : (methods[kind] ?? 'Tuning');
}
