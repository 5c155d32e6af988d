/**
 * `peft_type` by what is trained. Types that share LoRA's name but neither its two matrices nor its scaling are
 * other-peft: rules on rank and alpha would misjudge them, and no server of LoRA adapters loads them.
 */
export const peftKinds: Readonly<Record<string, string>> = {
  LORA: 'lora',
  ADALORA: 'lora',
  OFT: 'oft',
  BOFT: 'oft',
  HRA: 'oft',
  PSOFT: 'oft',
  IA3: 'ia3',
  PROMPT_TUNING: 'prompt-tuning',
  MULTITASK_PROMPT_TUNING: 'prompt-tuning',
  CPT: 'prompt-tuning',
  P_TUNING: 'p-tuning',
  PREFIX_TUNING: 'prefix-tuning',
  CARTRIDGE: 'prefix-tuning',
  ADAPTION_PROMPT: 'llama-adapter',
  LN_TUNING: 'partial',
  TRAINABLE_TOKENS: 'partial',
};
