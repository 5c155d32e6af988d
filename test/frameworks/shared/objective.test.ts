import { describe, expect, it } from 'vitest';
import { objectiveByPath } from '../../../src/frameworks/shared/objective.ts';

describe('the objective that a path names', () => {
  it.each([
    ['recipes/model-7b-sft/dpo/config_full.yaml', 'dpo'],
    ['configs/SFT.yaml', 'sft'],
    ['config_orpo_full.yml', 'orpo'],
    ['runs/reward/base.yaml', 'reward-model'],
    ['configs/pretrain.yaml', 'continued-pretraining'],
  ])('%s is %s', (path, kind) => {
    expect(objectiveByPath(path)?.kind).toBe(kind);
  });

  it.each([
    ['recipes/dpo/from_sft.yaml', 'folder and file disagree'],
    ['sft_then_dpo.yaml', 'two words in one name'],
    ['models/qwen-7b-sft/config.yaml', 'the folder is the name of a model'],
    ['configs/train.yaml', 'no word at all'],
    ['constructor/toString.yaml', 'names of Object’s own'],
  ])('%s tells nothing: %s', (path) => {
    expect(objectiveByPath(path)).toBeUndefined();
  });

  it('trusts a whole name more than a word in one', () => {
    expect(objectiveByPath('sft/a.yaml')?.confidence).toBeGreaterThan(
      objectiveByPath('a_sft.yaml')?.confidence ?? 1,
    );
  });
});
