import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskSecrets } from '../../src/report/secrets.ts';
import { hostileText } from '../support/hostile.ts';

// Put together here, so that nobody takes a test for a leak.
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789ABCD';

describe('maskSecrets', () => {
  it.each([
    `hf_${letters}`,
    `sk-${letters}`,
    `ghp_${letters}`,
    `github_pat_${letters}`,
    `AKIA${'ABCDEFGH12345678'}`,
    `token: "hf_${letters}"`,
    `api_key: ${letters}`,
    `WANDB_API_KEY=${letters}`,
    `"aws_secret_access_key": "${letters}"`,
    `HF_TOKEN: '${letters}'`,
  ])('hides the credential in %s', (text) => {
    const masked = maskSecrets(text);
    expect(masked).toContain('********');
    expect(masked).not.toContain(letters.slice(8));
    expect(masked).toHaveLength(text.length);
  });

  it.each([
    'pad_token: <|finetune_right_pad_id|>',
    'eos_token: [end_of_turn]',
    'max_new_tokens: 1234567890',
    'hub_token: $HF_TOKEN',
    'api_key: env:OPENAI_API_KEY',
    'base_model: org/hf_small_model-with-a-long-name',
    'tokenizer: mistralai/Mistral-7B-v0.1',
  ])('leaves %s alone', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });

  it('never changes the length', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(maskSecrets(text)).toHaveLength(text.length);
      }),
    );
  });
});
