/**
 * How each framework's key table is read from its source: which files and classes hold the keys, what happens to a key
 * that nobody reads, and the facts that stand in no annotation (renamed keys, values checked elsewhere).
 */
export const recipes = {
  axolotl: {
    title: 'axolotl',
    version: '0.18.0',
    // AxolotlInputConfig sets no `extra`: pydantic drops what it does not know (utils/schemas/config.py).
    unknown: 'dropped',
    coercion: 'pydantic',
    sources: {
      axolotl: {
        repository: 'axolotl-ai-cloud/axolotl',
        commit: '067b021c8b87a9e5e380b9173c704cf7340e30f5',
        version: '0.18.0',
        date: '2026-07-24',
        tags: { from: 'v0.5.0' },
        files: [
          /^src\/axolotl\/utils\/schemas\/.*\.py$/,
          /^src\/axolotl\/utils\/config\/models\/input\/.*\.py$/,
          /^src\/axolotl\/integrations\/.*args\.py$/,
        ],
      },
    },
    roots: ['AxolotlInputConfig'],
    plugins: {
      'axolotl.integrations.cut_cross_entropy.': ['CutCrossEntropyArgs'],
      'axolotl.integrations.densemixer.': ['DenseMixerArgs'],
      'axolotl.integrations.diffusion.': ['DiffusionArgs'],
      'axolotl.integrations.expert_parallel.': ['ExpertParallelArgs'],
      'axolotl.integrations.grokfast.': ['GrokfastArgs'],
      'axolotl.integrations.hatchery.': ['HatcheryArgs'],
      'axolotl.integrations.kd.': ['KDArgs'],
      'axolotl.integrations.kernels.': ['KernelsArgs'],
      'axolotl.integrations.liger.': ['LigerArgs'],
      'axolotl.integrations.llm_compressor.': ['LLMCompressorArgs'],
      'axolotl.integrations.lm_eval.': ['LMEvalArgs'],
      'axolotl.integrations.mora.': ['MoraArgs'],
      'axolotl.integrations.nemo_gym.': ['NemoGymArgs'],
      'axolotl.integrations.spectrum.': ['SpectrumArgs'],
      'axolotl.integrations.swanlab.': ['SwanLabConfig'],
    },
    types: {
      // Annotated with a pattern: the names of templates, or a fallback to one.
      chat_template: (type) => type.replace(/\btext\b/, "'tokenizer_default_fallback_*'"),
      // A validator compares them (config.py: validate_attn_implementation); a path names a kernel on the hub.
      attn_implementation:
        "'eager'|'sdpa'|'flash_attention_2'|'flash_attention_3'|'flex_attention'|'xformers'|'sage'|'fp8'|'*/*'",
      image_resize_algorithm: "'bilinear'|'bicubic'|'lanczos'|int",
      swanlab_mode: "'cloud'|'local'|'offline'|'disabled'",
      expert_backend: "'scattermoe'|'sonicmoe'|'eager'|'builtin'",
      nonexpert_quantization: "'none'|'bf16'|'fp8'|'fp8_blockwise'|'nf4'|'nvfp4'",
      moe_grouped_backend: "'auto'|'marlin'|'cutlass'|'deepgemm'",
      dsv4_fp4_grouped_mode: "'nvfp4'",
      dsv4_fp8_nonexpert_mode: "'float8tensor'|'bf16'",
      moe_dequant_chunk_size: 'int>=1',
      // Inductor options that the schema lets through (enums.py: INDUCTOR_COMPILE_OPTIONS_ALLOWLIST).
      torch_compile_options: 'section',
      'torch_compile_options.coordinate_descent_tuning': 'any',
      'torch_compile_options.coordinate_descent_check_all_directions': 'any',
      'torch_compile_options.shape_padding': 'any',
      'torch_compile_options.epilogue_fusion': 'any',
      'torch_compile_options.max_autotune_gemm': 'any',
      'torch_compile_options.fx_graph_cache': 'any',
      'torch_compile_options.assume_aligned_inputs': 'any',
      'torch_compile_options.comprehensive_padding': 'any',
      'torch_compile_options.decompose_mem_bound_mm': 'any',
      'torch_compile_options.triton.cudagraphs': 'any',
      neftune_noise_alpha: 'float>0',
      // validators of the expert-parallel plugin
      expert_parallel_size: 'int>=1',
      expert_parallel_token_capacity: 'int>=1',
      // Read from numbers 1 and 6 too (integrations/mora/args.py).
      'mora.mora_type': "'sharing'|'rope'|int",
      // transformers checks these names when the trainer is built.
      eval_strategy: "'no'|'steps'|'epoch'",
      save_strategy: "'no'|'steps'|'epoch'|'best'",
      hub_strategy: "'end'|'every_save'|'checkpoint'|'all_checkpoints'",
      'quantization.activation_dtype': "'int4'|'int8'|'float8_e4m3fn'|'fp8'|'float8'|'nvfp4'|'mxfp4'",
      'quantization.weight_dtype': "'int4'|'int8'|'float8_e4m3fn'|'fp8'|'float8'|'nvfp4'|'mxfp4'",
      'qat.activation_dtype': "'int4'|'int8'|'float8_e4m3fn'|'fp8'|'float8'|'nvfp4'|'mxfp4'",
      'qat.weight_dtype': "'int4'|'int8'|'float8_e4m3fn'|'fp8'|'float8'|'nvfp4'|'mxfp4'",
      large_head_attention: "'auto'|'sdpa'|'triton_flash'",
    },
    renamed: {
      dpo_beta: { to: 'rl_beta', since: '0.8.0' },
      evaluation_strategy: { to: 'eval_strategy', since: '0.8.0' },
      noisy_embedding_alpha: { to: 'neftune_noise_alpha', since: '0.4.0' },
      dataset_processes: { to: 'dataset_num_proc', since: '0.13.0' },
      pretrain_multipack_buffer_size: { to: 'streaming_multipack_buffer_size', since: '0.13.0' },
      sequence_parallel_degree: { to: 'context_parallel_size', since: '0.12.0' },
      eval_max_new_tokens: { to: 'generation_max_new_tokens', since: '0.14.0' },
      fsdp_final_state_dict_type: { to: 'fsdp_config.final_state_dict_type', since: '0.12.0' },
      liger_swiglu: { to: 'liger_glu_activation', since: '0.8.0' },
    },
    // Keys that people write for one of another name; axolotl's own validator warns of the first.
    instead: {
      'datasets[].train_on_split': 'split',
      'test_datasets[].train_on_split': 'split',
      adam_eps: 'adam_epsilon',
      load_4bit: 'load_in_4bit',
      load_8bit: 'load_in_8bit',
    },
    // Joined to `key=value` for the optimisers of transformers (core/builders/base.py); only axolotl's own take it whole.
    spelledOut: ['optim_args'],
    // fsdp_config takes every key with this prefix too, and warns (validation.py: check_fsdp_config_kwargs_prefix).
    prefixed: { 'fsdp_config.': 'fsdp_' },
  },
};
