/**
 * Recipes of frameworks whose files are not described by one class: sections of a class each, parameters of a
 * function, names that recipes look up. What stands in no class is written here, from the place that is named.
 */
export const otherRecipes = {
  oumi: {
    title: 'Oumi',
    version: '0.8',
    // OmegaConf merges the file into a structured config, which takes no other key (core/configs/base_config.py).
    unknown: 'rejected',
    coercion: 'omegaconf',
    sources: {
      oumi: {
        repository: 'oumi-ai/oumi',
        commit: 'd8ed07778d7931565798ad45a859cafb54d4fc58',
        version: '0.8',
        date: '2026-08-21',
        files: [/^src\/oumi\/core\/configs\/.*\.py$/],
      },
    },
    roots: ['TrainingConfig'],
    // OmegaConf reads members of an enumeration by their names.
    enums: 'names',
    types: {
      // Compared when the configuration is checked (params/*.py: __post_init__).
      'training.gradient_accumulation_steps': 'int>=1',
      'training.max_grad_norm': 'float>=0',
      'training.dataloader_num_workers': "int>=0|'auto'",
      'training.eval_strategy': "'no'|'steps'|'epoch'",
      'training.logging_strategy': "'no'|'steps'|'epoch'",
      'training.grpo.num_generations': 'int>0',
      'training.grpo.max_prompt_length': 'int>0',
      'training.grpo.max_completion_length': 'int>0',
      'training.grpo.temperature': 'float>=0<=1',
      'training.gkd.temperature': 'float>0<=1',
      'training.gkd.lmbda': 'float>=0<=1',
      'training.gkd.beta': 'float>=0<=1',
      'training.gkd.max_new_tokens': 'int>0',
      'training.gold.temperature': 'float>0<=1',
      'training.gold.lmbda': 'float>=0<=1',
      'training.gold.beta': 'float>=0<=1',
      'training.gold.top_p': 'float>0<=1',
      'training.gold.top_k': 'int>=0',
      'training.gold.max_completion_length': 'int>0',
      'training.gold.vllm_mode': "'server'|'colocate'",
      'training.profiler.schedule.active': 'int>0',
      'training.profiler.schedule.wait': 'int>=0',
      'training.profiler.schedule.warmup': 'int>=0',
      'training.profiler.schedule.repeat': 'int>=0',
      'training.profiler.schedule.skip_first': 'int>=0',
      'model.model_max_length': 'int>=1',
      ...Object.fromEntries(
        ['train', 'validation', 'test'].flatMap((split) => [
          [`data.${split}.mixture_strategy`, "'first_exhausted'|'all_exhausted'"],
          // Converted by its value in __post_init__ as well as by its name.
          [
            `data.${split}.train_target`,
            "'all_assistant_turns'|'final_assistant_turn'|'ALL_ASSISTANT_TURNS'|'FINAL_ASSISTANT_TURN'",
          ],
          [`data.${split}.datasets[].sample_count`, 'int>=0'],
          [`data.${split}.datasets[].mixture_proportion`, 'float>=0<=1'],
          [`data.${split}.datasets[].transform_num_workers`, "int>=1|'auto'"],
        ]),
      ),
    },
  },
  litgpt: {
    title: 'LitGPT',
    version: '0.5.13',
    // jsonargparse stops at a key that the command has no parameter for.
    unknown: 'rejected',
    // Its loader reads numbers in all their forms.
    coercion: 'omegaconf',
    sources: {
      litgpt: {
        repository: 'Lightning-AI/litgpt',
        commit: '26857050fe3ff627cd714fe92f5838f51a3d5efa',
        version: '0.5.13',
        date: '2026-06-29',
        files: [/^litgpt\/args\.py$/],
      },
    },
    sections: { train: ['TrainArgs'], eval: ['EvalArgs'], log: ['LogArgs'] },
    types: {
      // Parameters of setup() in litgpt/pretrain.py and litgpt/finetune/*.py together.
      access_token: 'text',
      checkpoint_dir: 'text',
      data: 'text|map',
      // litgpt/utils.py: parse_devices
      devices: "int>=-1|'auto'",
      initial_checkpoint_dir: 'text',
      // litgpt/utils.py: choose_logger
      logger_name: "'csv'|'tensorboard'|'wandb'|'mlflow'|'litlogger'",
      lora_alpha: 'int',
      lora_dropout: 'float',
      lora_head: 'flag',
      lora_key: 'flag',
      lora_mlp: 'flag',
      lora_projection: 'flag',
      lora_query: 'flag',
      // litgpt/lora.py: LoRALayer
      lora_r: 'int>=0',
      lora_value: 'flag',
      model_config: 'text|map',
      model_name: 'text',
      num_nodes: 'int',
      optimizer: 'text|map',
      out_dir: 'text',
      precision: 'text',
      quantize: "'bnb.nf4'|'bnb.nf4-dq'|'bnb.fp4'|'bnb.fp4-dq'|'bnb.int8-training'",
      resume: "flag|'auto'|text",
      seed: 'int',
      tokenizer_dir: 'text',
      'train.lr_warmup_fraction': 'float>=0<=1',
      // Fields of TrainArgs before 0.4.0; see `renamed`.
      'train.beta1': 'float',
      'train.beta2': 'float',
      'train.learning_rate': 'float',
      'train.weight_decay': 'float',
    },
    // litgpt/args.py: 0.4.0 left the optimiser to a component of its own.
    renamed: {
      'train.beta1': { to: 'optimizer.init_args.betas', since: '0.4.0', read: false },
      'train.beta2': { to: 'optimizer.init_args.betas', since: '0.4.0', read: false },
      'train.learning_rate': { to: 'optimizer.init_args.lr', since: '0.4.0', read: false },
      'train.weight_decay': { to: 'optimizer.init_args.weight_decay', since: '0.4.0', read: false },
    },
  },
  'fms-hf-tuning': {
    title: 'fms-hf-tuning',
    version: '3.2.0',
    // sft_trainer.py: parse_dict(json_config, allow_extra_keys=True)
    unknown: 'dropped',
    coercion: 'none',
    sources: {
      fms: {
        repository: 'foundation-model-stack/fms-hf-tuning',
        commit: 'd3c30a035ff2ca9b95f35e432c33793028c3ee84',
        version: '3.2.0-rc2',
        date: '2026-03-30',
        files: [/^tuning\/config\/.*\.py$/],
      },
      transformers: {
        repository: 'huggingface/transformers',
        commit: 'v4.57.6',
        version: '4.57.6',
        date: '2026-01-16',
        files: [/^(src\/)?transformers\/training_args\.py$/],
        rename: { TrainingArguments: 'TransformersTrainingArguments' },
      },
      peft: {
        repository: 'huggingface/peft',
        commit: 'v0.18.1',
        version: '0.18.1',
        date: '2026-01-09',
        files: [/^src\/peft\/(config|tuners\/lora\/config)\.py$/],
        rename: { LoraConfig: 'PeftLoraConfig' },
      },
    },
    roots: [
      'ModelArguments',
      'DataArguments',
      'TrainingArguments',
      'TransformersTrainingArguments',
      'TrainerControllerArguments',
      'LoraConfig',
      'PeftLoraConfig',
      'PromptTuningConfig',
      'Mxfp4Config',
      'QuantizedLoraConfig',
      'FusedOpsAndKernelsConfig',
      'AttentionAndDistributedPackingConfig',
      'FastMoeConfig',
      'TrackerConfigs',
    ],
    // The values of a section are given as a list, in the order of its fields (acceleration_configs/utils.py).
    flat: true,
    types: {
      // get_parser() in tuning/sft_trainer.py
      alora_invocation_string: 'text',
      exp_metadata: 'text',
      // Compared without a check of other values; a rule of its own says what happens to those.
      peft_method: 'text',
      quantization_method: 'text',
      // build/accelerate_launch.py takes these out before the trainer starts.
      accelerate_launch_args: 'map',
      prompt_tuning_init: "'TEXT'|'RANDOM'|'SAMPLE_VOCAB'",
      // Compared in tuning/sft_trainer.py: train.
      gradient_accumulation_steps: 'int>=1',
      num_train_epochs: 'float>0',
      // In no class, so dropped; a rule of its own says what is read instead.
      bitsandbytes: 'any',
      // Read from texts such as "true" and from paths (sft_trainer.py: train).
      resume_from_checkpoint: 'text|flag',
    },
  },
  torchtune: {
    title: 'torchtune',
    version: '0.7.0',
    // A recipe looks up the names that it knows and leaves the rest alone.
    unknown: 'kept',
    coercion: 'omegaconf',
    sources: {
      torchtune: {
        repository: 'pytorch/torchtune',
        commit: 'bd2a0fc7c31430972728494fa01aaeeb0ebf1ba1',
        version: '0.7.0',
        date: '2026-04-23',
        files: [],
        // Called with what stands beside `_component_` (config/_instantiate.py), so another name stops the run.
        components: [
          /^torchtune\/models\/[\w/]*(_model_builders|_tokenizer|_transform)\.py$/,
          /^torchtune\/datasets\/[\w/]*\.py$/,
          /^torchtune\/training\/(checkpointing\/_checkpointer|lr_schedulers|metric_logging)\.py$/,
          /^torchtune\/modules\/loss\/\w+\.py$/,
          /^torchtune\/rlhf\/loss\/\w+\.py$/,
        ],
      },
    },
    types: {
      // cfg.<name> and cfg.get("<name>") in recipes/*.py, recipes/dev/*.py and the checkpoint client. Components are
      // maps: their arguments are those of the function or class that they name.
      ...every('map', [
        'checkpointer',
        'kd_loss',
        'lr_scheduler',
        'metric_logger',
        'model',
        'optimizer',
        'policy_model',
        'profiler',
        'quantizer',
        'ref_checkpointer',
        'ref_policy_checkpointer',
        'reward_and_value_model',
        'reward_checkpointer',
        'teacher_checkpointer',
        'teacher_model',
        'tokenizer',
        'value_checkpointer',
        // Sections of the asynchronous GRPO recipe, and of recipes with early exit.
        'early_exit_loss',
        'inference',
        'layer_dropout',
        'orchestration',
        'postprocessing',
        'training',
        'tensor_parallel_plan',
      ]),
      ...every('map|list', ['dataset', 'dataset_val', 'datasets', 'reward_functions']),
      ...every('map|text', ['dataloader', 'loss']),
      ...every('flag', [
        'activation_offloading_use_streams',
        'enable_activation_checkpointing',
        'enable_activation_offloading',
        'enable_async_checkpointing',
        'enable_expandable_segments',
        'enable_fp8_training',
        'enable_kv_cache',
        'fsdp_cpu_offload',
        'fsdp_reshard_after_forward',
        'log_peak_memory_stats',
        'low_cpu_ram',
        'optimizer_in_bwd',
        'penalise_no_eos',
        'profile_memory',
        'resize_token_embeddings',
        'resume_from_checkpoint',
        'save_adapter_weights_only',
        'shuffle',
        'whiten_rewards',
        'debug_logging_enabled',
      ]),
      ...every('int', [
        'batch_size',
        'batch_size_val',
        'context_parallel_dim',
        'data_parallel_replicate_dim',
        'data_parallel_shard_dim',
        'debug_num_samples_per_step',
        'epochs',
        'fake_quant_after_n_steps',
        'forward_batch_size',
        'gradient_accumulation_steps',
        'grpo_samples',
        'log_every_n_steps',
        'max_generated_tokens',
        'max_steps_per_epoch',
        'min_response_length',
        'num_steps',
        'ppo_batch_size',
        'ppo_epochs',
        'run_val_every_n_steps',
        'save_every_n_epochs',
        'save_every_n_steps',
        'tensor_parallel_dim',
        'top_k',
      ]),
      ...every('float', [
        'epsilon',
        'gamma',
        'kd_ratio',
        'kl_coeff',
        'lmbda',
        'reward_penalty',
        'temperature',
      ]),
      ...every('text', [
        'ac_mode',
        'collate_fn',
        'device',
        'fp8_recipe_name',
        'log_level',
        'name',
        'output_dir',
      ]),
      ...every('any', ['ac_option', 'clip_grad_norm', 'cudnn_deterministic_mode']),
      ...every('list', ['custom_sharded_layers', 'stop_token_ids']),
      compile: 'flag|map',
      context_parallel_rotate_method: "'allgather'|'alltoall'",
      // torchtune/training/precision.py
      dtype: "'bf16'|'fp16'|'fp32'|'fp64'",
      // torchtune/training/seed.py
      seed: 'int>=0',
      // torchtune/training/checkpointing/_utils.py: ModelType
      ...every(
        "'GEMMA'|'GEMMA2'|'LLAMA2'|'LLAMA3'|'LLAMA3_2'|'LLAMA3_VISION'|'LLAMA4'|'MISTRAL'|'PHI3_MINI'|'PHI4'|'REWARD'|'QWEN2'|'CLIP_TEXT'|'T5_ENCODER'|'QWEN3'",
        [
          'checkpointer.model_type',
          'ref_checkpointer.model_type',
          'ref_policy_checkpointer.model_type',
          'reward_checkpointer.model_type',
          'teacher_checkpointer.model_type',
          'value_checkpointer.model_type',
        ],
      ),
      // torchtune/datasets/_chat.py
      ...every("'sharegpt'|'openai'", ['dataset.conversation_style', 'dataset[].conversation_style']),
      // torchtune/modules/loss/kd_losses.py
      ...every('float>=0<=1', ['loss.sym_kd_ratio', 'kd_loss.sym_kd_ratio']),
    },
  },
  instructlab: {
    title: 'InstructLab',
    version: '0.26',
    // configuration.py: every section says extra="ignore", or nothing, which is the same to pydantic.
    unknown: 'dropped',
    coercion: 'pydantic',
    sources: {
      cli: {
        repository: 'instructlab/instructlab',
        commit: '2d73409966d1a1b8b827ebbe5a75720b0e49933b',
        version: '0.26',
        date: '2025-07-03',
        files: [/^src\/instructlab\/configuration\.py$/],
      },
      training: {
        repository: 'instructlab/training',
        commit: 'fa5b53b51166df1faded9fe5d30b5b07e5a889c8',
        version: '0.16.1',
        date: '2026-04-30',
        files: [/^src\/instructlab\/training\/config\.py$/],
      },
    },
    roots: ['Config'],
    types: {
      // Patterns of these fields; none is anchored.
      'train.pipeline': "'simple'|'full'|'accelerated'",
      'train.device': "'*cpu*'|'*mps*'|'*cuda*'|'*hpu*'",
      'train.lora_quantize_dtype': "'nf4'|'None'",
      'serve.backend': "'vllm'|'llama-cpp'",
      'generate.teacher.backend': "'vllm'|'llama-cpp'",
      // Options of `ilab model train` that read this section (cli/model/train.py, defaults.py); no other is looked up.
      'train.additional_args': 'section',
      'train.additional_args.deepspeed_cpu_offload_optimizer_pin_memory': 'flag',
      'train.additional_args.deepspeed_cpu_offload_optimizer_ratio': 'float',
      'train.additional_args.learning_rate': 'float',
      'train.additional_args.lora_alpha': 'int',
      'train.additional_args.lora_dropout': 'float',
      'train.additional_args.lora_target_modules': 'list',
      'train.additional_args.nnodes': 'int',
      'train.additional_args.node_rank': 'int',
      'train.additional_args.random_seed': 'int',
      'train.additional_args.rdzv_endpoint': 'text',
      'train.additional_args.rdzv_id': 'int|text',
      'train.additional_args.warmup_steps': 'int',
    },
  },
  'mistral-finetune': {
    title: 'mistral-finetune',
    version: '1.0.0',
    // train.py: TrainArgs.load(config, drop_extra_fields=False)
    unknown: 'rejected',
    // Texts are converted to the type of the field (simple_parsing).
    coercion: 'omegaconf',
    sources: {
      mistral: {
        repository: 'mistralai/mistral-finetune',
        commit: '1943535d8e6d46b2eb47de8b81df07fec3ca5c15',
        version: '1.0.0',
        date: '2026-06-12',
        files: [/^finetune\/(args|data\/args)\.py$/, /^model\/args\.py$/],
      },
    },
    roots: ['TrainArgs'],
    types: {
      batch_size: 'int>=1',
      // Asserted by OneCycleLR of torch.
      'optim.pct_start': 'float>=0<=1',
      // Of an earlier release, and in files that people copy.
      'wandb.key': 'text',
    },
    without: ['world_size'],
  },
  'mlx-lm': {
    title: 'mlx-lm',
    version: '0.32.0',
    // lora.py: main() copies every key into the namespace, where nobody looks for it.
    unknown: 'kept',
    // Its loader reads numbers in all their forms (lora.py:28).
    coercion: 'omegaconf',
    sources: {
      'mlx-lm': {
        repository: 'ml-explore/mlx-lm',
        commit: 'd78bf58e217c904ec282ed8da9b947491f78c022',
        version: '0.32.0',
        date: '2026-08-22',
        files: [],
      },
    },
    types: {
      // CONFIG_DEFAULTS and build_parser() in mlx_lm/lora.py
      adapter_path: 'text',
      batch_size: 'int',
      clear_cache_threshold: 'int|text',
      config: 'text',
      data: 'text',
      fine_tune_type: "'lora'|'dora'|'full'",
      grad_accumulation_steps: 'int>=1',
      grad_checkpoint: 'flag',
      iters: 'int',
      learning_rate: 'float',
      lora_parameters: 'section',
      'lora_parameters.dropout': 'float',
      'lora_parameters.keys': 'list',
      'lora_parameters.rank': 'int',
      'lora_parameters.scale': 'float',
      lr_schedule: 'section',
      'lr_schedule.arguments': 'list',
      // Functions of mlx.optimizers.schedulers that take numbers.
      'lr_schedule.name': "'cosine_decay'|'exponential_decay'|'linear_schedule'|'step_decay'",
      'lr_schedule.warmup': 'int',
      'lr_schedule.warmup_init': 'float',
      mask_prompt: 'flag',
      max_seq_length: 'int',
      model: 'text',
      num_layers: 'int',
      // lora.py lowers it first.
      optimizer: "'adam'|'adamw'|'muon'|'sgd'|'adafactor'|'Adam'|'AdamW'|'Muon'|'SGD'|'Adafactor'",
      optimizer_config: 'map',
      project_name: 'text',
      report_to: 'text',
      resume_adapter_file: 'text',
      save_every: 'int',
      seed: 'int',
      steps_per_eval: 'int',
      steps_per_report: 'int',
      test: 'flag',
      test_batches: 'int',
      train: 'flag',
      trust_remote_code: 'flag',
      val_batches: 'int',
      // create_dataset() and load_custom_hf_dataset() in mlx_lm/tuner/datasets.py
      chat_feature: 'text',
      completion_feature: 'text',
      prompt_feature: 'text',
      text_feature: 'text',
      hf_dataset: 'section|list',
      ...datasetKeys('hf_dataset.'),
      ...datasetKeys('hf_dataset[].'),
      // Read until 0.18 and 0.24; rules of their own say what took their place.
      lora_layers: 'int',
      'lora_parameters.alpha': 'float',
    },
  },
};

function every(type, names) {
  return Object.fromEntries(names.map((name) => [name, type]));
}

function datasetKeys(section) {
  const names = [
    ...['path', 'train_split', 'valid_split', 'test_split'],
    ...['chat_feature', 'completion_feature', 'prompt_feature', 'text_feature'],
  ];
  return {
    ...every(
      'text',
      names.map((name) => section + name),
    ),
    [`${section}config`]: 'map',
  };
}
