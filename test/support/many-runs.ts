const bases = [
  'ibm-granite/granite-3.3-8b-instruct',
  'meta-llama/Llama-3.1-8B-Instruct',
  'Qwen/Qwen2.5-7B-Instruct',
  'mistralai/Mistral-7B-Instruct-v0.3',
  'google/gemma-2-9b-it',
];
const teams = ['support', 'claims', 'legal', 'sales', 'research'];
const tasks = 'reply triage summary extract route rewrite tag answer classify translate'.split(' ');
const ranks = [8, 16, 32, 64];

const intent = `version: 1
purpose: product
goals: [customise-style]
tasks: [{id: reply, type: generation}]
serving: {engine: vllm, max_rank: 16}
`;

/**
 * Runs of a company with several teams, as files by path: adapters, some of them on four bits, and full tuning, on a
 * handful of bases. Some have mistakes.
 */
export function manyRuns(count: number): Readonly<Record<string, string>> {
  const runs = Array.from({ length: count }, (_, index) => {
    const team = teams[Math.floor(index / 10) % 5] ?? '';
    return [`teams/${team}/${tasks[index % 10]}-${index}.yml`, run(index, team)] as const;
  });
  return { 'teams/support/tuning-intent.yaml': intent, ...Object.fromEntries(runs) };
}

function run(index: number, team: string): string {
  const task = tasks[index % 10] ?? '';
  const [isFull, isPacked] = [index % 5 === 3, index % 5 === 1];
  const rank = ranks[index % 4] ?? 16;
  const adapter = [
    ...(isPacked ? ['load_in_4bit: true'] : []),
    `adapter: ${isPacked ? 'qlora' : 'lora'}`,
    `lora_r: ${rank}`,
    `lora_alpha: ${rank * 2}`,
    'lora_target_linear: true',
  ];
  const lines = [
    `base_model: ${bases[(index * 7) % 5]}`,
    ...(isFull ? [] : adapter),
    'datasets:',
    `  - path: data/${team}/${task}.jsonl`,
    '    type: chat_template',
    ...(index % 3 === 0 ? [] : ['val_set_size: 0.05', 'evals_per_epoch: 2']),
    'sequence_len: 4096',
    'micro_batch_size: 2',
    'gradient_accumulation_steps: 8',
    `num_epochs: ${index % 11 === 0 ? 6 : 2}`,
    `learning_rate: ${isFull ? 0.00001 : index % 7 === 0 ? 0.002 : 0.0002}`,
    index % 13 === 0 ? 'bf61: auto' : 'bf16: auto',
    `output_dir: out/${team}/${task}-${index}`,
  ];
  return `${lines.join('\n')}\n`;
}
