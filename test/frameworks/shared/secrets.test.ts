import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../src/frameworks/kit/read.ts';
import type { ListFact } from '../../../src/frameworks/kit/reading.ts';
import { secretsAt } from '../../../src/frameworks/shared/secrets.ts';
import { parseYaml } from '../../../src/syntax/yaml.ts';

function secretsIn(text: string): ListFact {
  const root = parseYaml(text).documents[0]?.root;
  if (!root) throw new Error('the text cannot be parsed');
  const native = documentOf(root, 'run.yaml', 'pyyaml');
  return secretsAt(['hub_token', 'hub.token'], ['env'])({ native, path: 'run.yaml', open: () => undefined });
}

const keysIn = (text: string): unknown[] => secretsIn(text).records.map((record) => record.key?.value);

describe('credentials in a file', () => {
  it('are named by their key', () => {
    expect(
      keysIn('hub_token: hf_abcdefgh1234\nenv: {WANDB_API_KEY: 0123456789abcdef, LEVEL: information}'),
    ).toEqual(['hub_token', 'env.WANDB_API_KEY']);
  });

  it.each([
    'hub_token: ${HF_TOKEN}',
    'hub_token: $HF_TOKEN',
    'hub_token: "{{ token }}"',
    'hub_token: env:HF_TOKEN',
    'hub_token: <YOUR_TOKEN_HERE>',
    'hub_token: your_token_here',
    'hub_token: hf_xxxxxxxxxxxx',
    'hub_token:',
    'hub_token: null',
    'hub_token: true',
    'hub: {token: {from: vault}}',
    'learning_rate: 1e-4',
  ])('%s holds none', (text) => {
    expect(keysIn(text)).toEqual([]);
  });

  it('never become part of a fact', () => {
    const secret = 'hf_abcdefgh1234';
    expect(JSON.stringify(secretsIn(`hub_token: ${secret}`))).not.toContain(secret);
  });
});
