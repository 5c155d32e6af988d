/** The texts that a type names, without "any text": the trainer compares them when it is built. */
const namedOnly = (type) =>
  type
    .split('|')
    .filter((member) => member !== 'text')
    .join('|');

const trainerFiles = [
  /^transformers\/training_args(_seq2seq)?\.py$/,
  /^transformers\/trainer_utils\.py$/,
  /^transformers\/debug_utils\.py$/,
];

/** Registered in data/template.py by one release or another, from 0.6.0 to the commit of the table. */
const templates = `
  aeva alpaca aquila atom baichuan baichuan2 bailing bailing_v2 belle bluelm breeze chatglm2
  chatglm3 chatglm3_system chatml chatml_de codegeex2 codegeex4 cohere cpm cpm3 cpm4 custom dbrx
  deepseek deepseek3 deepseekcoder deepseekr1 default dots_ocr empty ernie ernie_nothink ernie_vl
  exaone falcon falcon_h1 fewshot gemma gemma2 gemma3 gemma3n gemma4 gemma4n glm4 glm4_5v glm4_7
  glm4_moe glm4v glm_ocr glmz1 gpt gpt_oss granite3 granite3_vision granite4 hunyuan hunyuan_small
  hy3 hy_dense_1_8b hy_dense_7b index intern intern2 intern_s1 intern_vl keye_vl kimi_vl lfm2
  lfm2_vl llama2 llama2_zh llama3 llama4 llava llava_next llava_next_llama3 llava_next_mistral
  llava_next_qwen llava_next_video llava_next_video_mistral llava_next_video_yi llava_next_yi marco
  mimo mimo_v2 mimo_vl minicpm_o minicpm_v minicpm_v_4_6 minimax1 minimax2 ministral ministral3
  mistral mistral_small mllama moonlight moss_vl olmo openchat openchat-3.6 opencoder orion
  paligemma paligemma_chat phi phi4 phi4_mini phi_small pixtral qwen qwen2_audio qwen2_omni qwen2_vl
  qwen3 qwen3_5 qwen3_5_nothink qwen3_6 qwen3_nothink qwen3_omni qwen3_omni_nothink qwen3_vl
  qwen3_vl_nothink sailor seed_coder seed_oss skywork_o1 smollm smollm2 solar starchat telechat
  telechat2 vanilla vicuna video_llava xuanyuan xverse yayi yi yi_vl youtu youtu_vl yuan zephyr ziya
`;

const named = (names) =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => `'${name}'`)
    .join('|');

/** Both lines of transformers: a file may be meant for either. */
const trainer = {
  transformers: {
    repository: 'huggingface/transformers',
    commit: 'v5.18.0',
    version: '5.18.0',
    date: '2026-08-20',
    files: trainerFiles,
    roots: ['Seq2SeqTrainingArguments'],
  },
  transformers4: {
    repository: 'huggingface/transformers',
    commit: 'v4.57.6',
    version: '4.57.6',
    date: '2026-01-16',
    files: trainerFiles,
    roots: ['Seq2SeqTrainingArguments'],
  },
};

/** Checked in __post_init__ of TrainingArguments, whatever the annotation says. */
const trainerTypes = {
  eval_strategy: namedOnly,
  save_strategy: namedOnly,
  logging_strategy: namedOnly,
  hub_strategy: namedOnly,
  lr_scheduler_type: namedOnly,
  optim: namedOnly,
  gradient_accumulation_steps: 'int>=1',
  per_device_train_batch_size: 'int>=1',
  max_grad_norm: 'float>=0',
  torch_empty_cache_steps: 'int>0',
  warmup_steps: 'float>=0',
  warmup_ratio: 'float>=0<=1',
};

const trainerRenamed = {
  evaluation_strategy: { to: 'eval_strategy', since: '4.46', read: false },
  no_cuda: { to: 'use_cpu', since: '5.0' },
  per_gpu_train_batch_size: { to: 'per_device_train_batch_size', since: '5.0' },
  per_gpu_eval_batch_size: { to: 'per_device_eval_batch_size', since: '5.0' },
  push_to_hub_model_id: { to: 'hub_model_id', since: '5.0' },
  push_to_hub_token: { to: 'hub_token', since: '5.0' },
};

/** Read by versions before those of the tables; kept so that the rename is told instead of an unknown key. */
const trainerOld = { evaluation_strategy: "'no'|'steps'|'epoch'" };

/** Recipes of the frameworks that build on transformers.TrainingArguments. */
export const hfRecipes = {
  'hf-trainer': {
    title: 'transformers',
    version: '5.18.0',
    // HfArgumentParser stops at what no dataclass has, and a script has dataclasses of its own (hf_argparser.py).
    unknown: 'rejected',
    openEnded: true,
    readByScript: true,
    coercion: 'none',
    keepsTexts: true,
    sources: trainer,
    types: { ...trainerTypes, ...trainerOld },
    renamed: trainerRenamed,
  },
  llamafactory: {
    title: 'LLaMA-Factory',
    extends: 'hf-trainer',
    version: '0.9.6',
    // HfArgumentParser.parse_dict with allow_extra_keys=False (hparams/parser.py:150-165).
    unknown: 'rejected',
    coercion: 'omegaconf',
    // OmegaConf reads the numbers, and parse_dict converts nothing.
    keepsTexts: true,
    sources: {
      llamafactory: {
        repository: 'hiyouga/LLaMA-Factory',
        commit: 'ff6d4d12eeb035d6ce06805a5733dd7b29f2ac30',
        version: '0.9.6.dev0',
        date: '2026-08-18',
        tags: { from: 'v0.6.0' },
        files: [/^src\/(llamafactory|llmtuner)\/hparams\/.*\.py$/],
        roots: [
          'ModelArguments',
          'DataArguments',
          'FinetuningArguments',
          'GeneratingArguments',
          'TrainingArguments',
          'MegatronBridgeArguments',
        ],
      },
      ...trainer,
    },
    types: {
      ...trainerTypes,
      ...trainerOld,
      // Asserted in FinetuningArguments.__post_init__.
      finetuning_type: "'lora'|'oft'|'freeze'|'full'",
      hyper_parallel_cp_size: 'int>=1',
      // llamafactory.extras.constants and model/model_utils/quantization.py
      quantization_bit: 'int',
      // AttentionFunction of llamafactory.extras.constants, and what came before it; model/model_utils/attention.py stops at the rest.
      flash_attn: "'auto'|'disabled'|'sdpa'|'fa2'|'fa3'|'off'|flag",
      template: named(templates),
      // EngineName there, with the one that 0.9.4 had.
      infer_backend: "'huggingface'|'vllm'|'sglang'|'ktransformers'",
      // A comma list, or a list of YAML.
      lora_target: 'text|list',
      additional_target: 'text|list',
      dataset: 'text|list',
      eval_dataset: 'text|list',
      interleave_probs: 'text|list',
      freeze_trainable_modules: 'text|list',
      freeze_extra_modules: 'text|list',
      galore_target: 'text|list',
      apollo_target: 'text|list',
      oft_target: 'text|list',
      adapter_name_or_path: 'text|list',
      add_tokens: 'text|list',
      add_special_tokens: 'text|list',
      // Switches of the environment that people keep in the file as well (launcher.py).
      use_mca: 'flag',
      // Of a runtime that is installed beside it (_KTransformersRuntimeArguments).
      kt_config: 'any',
    },
    renamed: {
      evaluation_strategy: trainerRenamed.evaluation_strategy,
    },
  },
  'ms-swift': {
    title: 'ms-swift',
    version: '4.6.0.dev0',
    // pipelines/base.py raises over what the parser leaves.
    unknown: 'rejected',
    // Names come and go with every release, plugins add their own, and Ray files have a section for each worker.
    openEnded: true,
    // Arguments of the Megatron twin (swift/megatron/arguments/megatron_args.py), by those that its files have.
    openWith: [
      'micro_batch_size',
      'global_batch_size',
      'lr',
      'train_iters',
      'mcore_model',
      'save',
      'recompute_granularity',
      'tensor_model_parallel_size',
      'pipeline_model_parallel_size',
      'expert_model_parallel_size',
      'context_parallel_size',
    ],
    extends: 'hf-trainer',
    // Seldom in a file, and nothing is compared: the table is smaller without them, and knows no less of the others.
    rare: /^(adalora|boft|chord|cosine_m|fipo|fourier|galore|lisa|llamapro|lora_ga|reft|rlsd|sdar|swanlab|vera|vllm(?!_(mode|server_host|server_base_url|gpu_memory_utilization|tensor_parallel_size|max_model_len)$))_|_(regex|model_type|model_revision|model_plugin|tag_key)$|^(cliprange|kl_coef|vf_coef|lam|tau_\w+|real_tau|whiten_rewards|missing_eos_penalty|discopop_tau|num_mini_batches|num_ppo_epochs|local_\w+|gym_env|use_gym_env|ref_model_mixup_alpha|ref_model_sync_steps|sync_ref_model|ray_exp_name|repetition_\w+|hqq_axis|use_swift_lora|wandb_log_unique_prompts|top_logprobs|structured_outputs\w*|enable_npu_model_patch|enable_flattened_weight_sync|log_rollout_offpolicy_metrics|move_model_batches|offload_\w+|disable_\w+|mrl_dims|agent_template|response_prefix|eval_(use|generation|dataset_args|limit)\w*|extra_eval_args|early_stop_interval|adapter_(act|length))$/,
    coercion: 'argparse',
    sources: {
      swift: {
        repository: 'modelscope/ms-swift',
        commit: '3602360a562313afbf2ef6065fdf61f271a2c5b9',
        version: '4.6.0.dev0',
        date: '2026-08-22',
        files: [
          /^swift\/arguments\/.*\.py$/,
          /^swift\/ray_utils\/arguments\.py$/,
          /^swift\/rlhf_trainers\/args_mixin\.py$/,
          /^swift\/trainers\/arguments\.py$/,
        ],
        roots: ['RLHFArguments', 'PretrainArguments'],
      },
      ...trainer,
    },
    types: {
      // Compared by the trainer, whatever the annotation says.
      ...trainerTypes,
      eval_strategy: "'no'|'steps'|'epoch'",
      // trainer_utils.py: SchedulerType
      lr_scheduler_type:
        "'linear'|'cosine'|'cosine_with_restarts'|'polynomial'|'constant'|'constant_with_warmup'|'inverse_sqrt'|'reduce_lr_on_plateau'|'cosine_with_min_lr'|'cosine_warmup_with_min_lr'|'warmup_stable_decay'|'greedy'",
      rlhf_type: "'dpo'|'orpo'|'simpo'|'kto'|'cpo'|'rm'|'ppo'|'grpo'|'gkd'",
      // trainers/arguments.py: _handle_hf_removed_args
      warmup_ratio: 'float>=0<1',
      // rlhf_args.py: _check_gkd, _check_rlsd, _check_sdar
      gkd_logits_topk: 'int>0',
      rlsd_lambda: 'float>=0<=1',
      rlsd_reweight_clip_range: 'float>=0',
      sdar_gate_beta: 'float>0',
      // Read by swift itself before the arguments are parsed (cli/main.py), or by its launchers.
      ENV: 'map',
      // Sections of Ray files (ray/megatron/driver_utils.py).
      train: 'map',
      rollout: 'map',
      teacher: 'map',
      data: 'map',
      device_groups: 'any',
      colocate_groups: 'any',
    },
  },
  trl: {
    title: 'TRL',
    extends: 'hf-trainer',
    version: '1.10.0',
    // TrlParser stops at what no dataclass of the script has (scripts/utils.py: fail_with_unknown_args).
    unknown: 'rejected',
    openEnded: true,
    coercion: 'argparse',
    sources: {
      trl: {
        repository: 'huggingface/trl',
        commit: 'f2cd57710ae345ea6428ae95363267fcf38a3dc8',
        version: '1.10.0.dev0',
        date: '2026-07-24',
        files: [
          /^trl\/trainer\/\w+_config\.py$/,
          /^trl\/scripts\/utils\.py$/,
          /^trl\/experimental\/\w+\/\w+_config\.py$/,
        ],
        roots: [
          'SFTConfig',
          'DPOConfig',
          'GRPOConfig',
          'KTOConfig',
          'RewardConfig',
          'RLOOConfig',
          'PPOConfig',
          'ORPOConfig',
          'CPOConfig',
          'BCOConfig',
          'OnlineDPOConfig',
          'NashMDConfig',
          'XPOConfig',
          'PRMConfig',
          'GKDConfig',
          'MiniLLMConfig',
          'ModelConfig',
          'ScriptArguments',
          'DatasetMixtureConfig',
        ],
      },
      ...trainer,
    },
    types: {
      ...trainerTypes,
      ...trainerOld,
      // Compared by PEFT, and by the trainers when they are made.
      lora_task_type: "'SEQ_CLS'|'SEQ_2_SEQ_LM'|'CAUSAL_LM'|'TOKEN_CLS'|'QUESTION_ANS'|'FEATURE_EXTRACTION'",
      f_divergence_type: "'reverse_kl'|'forward_kl'|'js_divergence'|'alpha_divergence'",
      // Old names, gone from the configurations but still found in files.
      max_seq_length: 'int',
      torch_dtype: 'text',
      env: 'map',
      // alignment-handbook and open-r1
      dataset_mixture: 'any',
      dataset_mixer: 'map',
    },
    renamed: {
      ...trainerRenamed,
      max_seq_length: { to: 'max_length', since: '0.20.0', read: false },
      torch_dtype: { to: 'dtype', since: '0.27.0' },
    },
  },
};
