/** Keys that the scripts of open-instruct have and those of TRL do not. */
export const openInstructKeys = [
  'with_tracking',
  'use_slow_tokenizer',
  'dataset_mixer_list',
  'mixer_list',
  'dataset_mix_dir',
  'checkpointing_steps',
  'keep_last_n_checkpoints',
  'add_bos',
  'hf_metadata_dataset',
] as const;
