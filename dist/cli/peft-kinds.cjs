// src/frameworks/shared/peft-kinds.ts
const peftKinds = {
LORA: "lora",
ADALORA: "lora",
OFT: "oft",
BOFT: "oft",
HRA: "oft",
PSOFT: "oft",
IA3: "ia3",
PROMPT_TUNING: "prompt-tuning",
MULTITASK_PROMPT_TUNING: "prompt-tuning",
CPT: "prompt-tuning",
P_TUNING: "p-tuning",
PREFIX_TUNING: "prefix-tuning",
CARTRIDGE: "prefix-tuning",
ADAPTION_PROMPT: "llama-adapter",
LN_TUNING: "partial",
TRAINABLE_TOKENS: "partial"
};
exports.t = peftKinds;
