/**
 * Recipes of files that a run names or writes rather than of runs: what DeepSpeed is given, and the settings of an
 * adapter.
 */

/** Sections that hold no class: names that are looked up, by the file of deepspeed/ that looks. */
const deepspeedTop = {
  // runtime/config.py and runtime/constants.py
  // Asserted above 0 by _batch_assertion.
  ...every('int>0|float', [
    'train_batch_size',
    'train_micro_batch_size_per_gpu',
    'gradient_accumulation_steps',
  ]),
  ...every('int|float', ['gradient_clipping', 'gradient_predivide_factor', 'vocabulary_size']),
  ...every('flag', [
    'dataloader_drop_last',
    'disable_allgather',
    'dump_state',
    'graph_harvesting',
    'managed_gradient_accumulation',
    'memory_breakdown',
    'prescale_gradients',
    'sparse_gradients',
    'use_data_before_expert_parallelism',
    'wall_clock_breakdown',
    'zero_allow_untested_optimizer',
    'zero_force_ds_cpu_optimizer',
  ]),
  // Compared without regard to case (runtime/config.py).
  ...every(inAnyCase('fp32', 'fp16', 'bf16'), [
    'communication_data_type',
    'seq_parallel_communication_data_type',
  ]),
  gradient_allreduce_op: inAnyCase('mean', 'sum'),
  log_level: 'text',
  // accelerate writes the text "inf".
  steps_per_print: 'int|text',
  amp: 'map',
  eigenvalue: 'map',
  pipeline: 'map',
  progressive_layer_drop: 'map',
  sparse_attention: 'map',
  'sparse_attention.mode': "'dense'|'fixed'|'variable'|'bigbird'|'bslongformer'",
  torch_autocast: 'map',
  quantize_training: 'map',
  // Held by a caller that starts the engine with sizes of its own (config.py, __init__.py).
  data_parallel_size: 'int',
  sequence_parallel_size: 'int',
  // The old form of zero_optimization, and what stood beside it (runtime/zero/config.py).
  allgather_size: 'int|float',
  'optimizer.type': 'text',
  'optimizer.params': 'map',
  'optimizer.legacy_fusion': 'flag',
  optimizer: 'section',
  // runtime/lr_schedules.py, or else a class of torch.optim.lr_scheduler.
  'scheduler.type':
    "'LRRangeTest'|'OneCycle'|'WarmupLR'|'WarmupDecayLR'|'WarmupCosineLR'|'*LR'|'ReduceLROnPlateau'|'CosineAnnealingWarmRestarts'|'ChainedScheduler'|'LRScheduler'",
  'scheduler.params': 'map',
  ...every('int>0', [
    'scheduler.params.warmup_num_steps',
    'scheduler.params.lr_range_test_step_size',
    'scheduler.params.cycle_first_step_size',
  ]),
  'scheduler.params.cycle_second_step_size': 'int>=0',
  scheduler: 'section',
  data_types: 'section',
  ...every('text', ['data_types.grad_accum_dtype', 'data_types.param_dtype', 'data_types.buffer_dtype']),
  // runtime/constants.py and runtime/model_checkpointing/constants.py
  checkpoint: 'section',
  'checkpoint.tag_validation': inAnyCase('warn', 'ignore', 'fail'),
  'checkpoint.load_universal': 'flag',
  'checkpoint.use_node_local_storage': 'flag',
  'checkpoint.parallel_write': 'map',
  'checkpoint.checkpoint_serialization': 'flag',
  'checkpoint.writer': 'map',
  // runtime/activation_checkpointing/config.py
  activation_checkpointing: 'section',
  ...every('flag', [
    'activation_checkpointing.partition_activations',
    'activation_checkpointing.contiguous_memory_optimization',
    'activation_checkpointing.synchronize_checkpoint_boundary',
    'activation_checkpointing.profile',
    'activation_checkpointing.cpu_checkpointing',
  ]),
  'activation_checkpointing.number_checkpoints': 'int',
  // runtime/swap_tensor/constants.py
  aio: 'section',
  ...every('int', ['aio.block_size', 'aio.queue_depth', 'aio.intra_op_parallelism']),
  // intra_op_parallelism was called so until 0.14.
  'aio.thread_count': 'int',
  ...every('flag', ['aio.single_submit', 'aio.overlap_events', 'aio.use_gds']),
  // profiling/constants.py
  flops_profiler: 'section',
  ...every('flag', ['flops_profiler.enabled', 'flops_profiler.detailed']),
  ...every('int|float', [
    'flops_profiler.recompute_fwd_factor',
    'flops_profiler.profile_step',
    'flops_profiler.module_depth',
    'flops_profiler.top_modules',
  ]),
  'flops_profiler.output_file': 'text',
  timers: 'map',
  // Their own trees of settings, with names that users choose among them.
  autotuning: 'map',
  compression_training: 'map',
  curriculum_learning: 'map',
  data_efficiency: 'map',
  datastates_ckpt: 'any',
  elasticity: 'map',
  // elasticity/config.py
  ...every('int>=1', [
    'elasticity.min_gpus',
    'elasticity.max_gpus',
    'elasticity.model_parallel_size',
    'elasticity.num_gpus_per_node',
    'elasticity.micro_batch_sizes[]',
  ]),
  'elasticity.min_time': 'int>=0',
  expert_parallel: 'map',
  nebula: 'map',
  // transformers and accelerate write and read these beside it.
  ...every('any', ['deepspeed_multinode_launcher', 'mixed_precision']),
  // Compared as a number (runtime/zero/config.py: ZeroStageEnum).
  // A flag in its oldest form (runtime/zero/config.py: read_zero_config_deprecated).
  zero_optimization: 'section|flag',
  'zero_optimization.stage': 'int>=0<=3',
};

/** Sections that are pydantic models with extra="forbid" (runtime/config_utils.py: DeepSpeedConfigModel). */
const deepspeedSections = {
  zero_optimization: ['DeepSpeedZeroConfig'],
  fp16: ['DeepSpeedFP16Config'],
  bf16: ['DeepSpeedBF16Config'],
  // The name of bf16 in early releases, still read.
  bfloat16: ['DeepSpeedBF16Config'],
  tensorboard: ['TensorBoardConfig'],
  wandb: ['WandbConfig'],
  csv_monitor: ['CSVConfig'],
  comet: ['CometConfig'],
  comms_logger: ['CommsLoggerConfig'],
  compile: ['CompileConfig'],
  hybrid_engine: ['HybridEngineConfig'],
  tensor_parallel: ['TPTrainingConfig'],
};

export const sideRecipes = {
  deepspeed: {
    title: 'DeepSpeed',
    version: '0.19.6',
    // What nobody asks for at the top stays where it is; the models below it take no other key.
    unknown: 'dropped',
    openEnded: true,
    strict: Object.keys(deepspeedSections).sort(),
    // transformers and accelerate fill in what says so, and DeepSpeed leaves the rest of it out.
    automatic: true,
    coercion: 'none',
    sources: {
      deepspeed: {
        repository: 'deepspeedai/DeepSpeed',
        commit: 'edaa7221267243c7be7fb49c5d5f5c4fb97b4641',
        version: '0.19.6',
        date: '2026-08-22',
        tags: { from: 'v0.8.0' },
        files: [
          /^deepspeed\/(monitor|comm|compile)\/config\.py$/,
          /^deepspeed\/runtime\/(config|precision_config|compiler)\.py$/,
          /^deepspeed\/runtime\/(zero|zenflow|tensor_parallel)\/\w*config\.py$/,
        ],
      },
    },
    sections: deepspeedSections,
    types: deepspeedTop,
    renamed: {
      bfloat16: { to: 'bf16' },
      'zero_optimization.stage3_gather_fp16_weights_on_model_save': {
        to: 'zero_optimization.stage3_gather_16bit_weights_on_model_save',
      },
    },
  },
  peft: {
    title: 'PEFT',
    version: '0.20.1.dev0',
    // The classes are dataclasses, which stop at another key; only those of a saved file are taken out, with a warning
    // (config.py: from_peft_type).
    unknown: 'rejected',
    // A file may be of any version, and a script may keep settings of its own beside those of the adapter.
    openEnded: true,
    coercion: 'none',
    keepsTexts: true,
    sources: {
      peft: {
        repository: 'huggingface/peft',
        commit: '5d602fdbff04c33c1c4de55cda9d4ae1d7cb7e40',
        version: '0.20.1.dev0',
        date: '2026-08-21',
        tags: { from: 'v0.1.0' },
        files: [/^src\/peft\/(config|utils\/config|tuners\/(\w+\/)?\w+)\.py$/],
      },
    },
    heirsOf: 'PeftConfigMixin',
    // get_peft_config() of LoRA writes the class of an adapted model beside its settings (config.py).
    types: {
      base_model_class: 'text',
      runtime_config: 'map',
      // The number of iterations is part of the name (tuners/lora/layer.py), and one name is in no annotation.
      init_lora_weights: (type) => `${type.replace('[number of iters]', '*')}|'lora_ga'`,
    },
  },
};

function every(type, names) {
  return Object.fromEntries(names.map((name) => [name, type]));
}

/** Texts as people write them: small, in capitals, with a capital at the start. */
function inAnyCase(...texts) {
  return texts
    .flatMap((text) => [text, text.toUpperCase(), text[0].toUpperCase() + text.slice(1)])
    .map((text) => `'${text}'`)
    .join('|');
}
