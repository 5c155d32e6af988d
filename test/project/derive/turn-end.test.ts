import { describe, expect, it } from 'vitest';
import { endTokenOf, turnEndsOf } from '../../../src/knowledge/index.ts';
import { derivedFrom, sources, unset } from './facts.ts';

const axolotl = { 'plan.framework': 'axolotl', ...sources({ id: 'data/claims.jsonl' }) };
const value = (facts: Parameters<typeof derivedFrom>[0], name: string) => derivedFrom(facts).get(name)?.value;

describe('the end token of a tokenizer', () => {
  it('is known for the models of the makers, where releases agree', () => {
    expect(endTokenOf('google/gemma-2-2b-it', false)).toBe('<eos>');
    expect(endTokenOf('NousResearch/Llama-3.2-1B', true)).toBe('<|end_of_text|>');
    expect(endTokenOf('meta-llama/Llama-3.1-8B-Instruct', false)).toBeUndefined();
    expect(endTokenOf('unsloth/gemma-3-4b-it', false)).toBeUndefined();
    expect(endTokenOf('acme/gemma-2-2b-support', false)).toBeUndefined();
  });

  it('gives way to what the file says, and to a tokenizer of its own', () => {
    const facts = { ...axolotl, 'model.id': 'google/gemma-2-2b-it' };
    expect(value({ ...facts, 'tokens.end': unset }, 'tokens.end')).toBe('<eos>');
    expect(value({ ...facts, 'tokens.end': '<end_of_turn>' }, 'tokens.end')).toBe('<end_of_turn>');
    expect(value({ ...facts, 'model.tokenizer': 'org/words' }, 'tokens.end')).toBeUndefined();
  });
});

describe('what ends a turn', () => {
  it('is told by the name of the template', () => {
    expect(turnEndsOf('axolotl', 'chatml')).toEqual(['<|im_end|>']);
    expect(turnEndsOf('axolotl', 'mistral_v1')).toBeUndefined();
    expect(turnEndsOf('axolotl', 'constructor')).toBeUndefined();
    expect(value({ ...axolotl, 'data.chatTemplate': 'llama3' }, 'data.turnEnd')).toEqual(['<|eot_id|>']);
  });

  it('is that of the chat model, where its own template is taken and never writes the end token', () => {
    const own = { ...axolotl, 'data.chatTemplate': unset };
    expect(value({ ...own, 'model.id': 'google/gemma-2-2b-it' }, 'data.turnEnd')).toEqual(['<end_of_turn>']);
    expect(value({ ...own, 'model.id': 'google/gemma-2-2b' }, 'data.turnEnd')).toBeUndefined();
    expect(value({ ...own, 'model.id': 'microsoft/Phi-3-mini-4k-instruct' }, 'data.turnEnd')).toBeUndefined();
  });

  it('is left open where a source brings a template', () => {
    const facts = { ...axolotl, 'data.chatTemplate': 'llama3', 'data.train[0].chatTemplate': 'chatml' };
    expect(value(facts, 'data.turnEnd')).toBeUndefined();
  });
});

describe('a template that is written out', () => {
  const turn = (text: string) =>
    value({ 'plan.framework': 'trl', 'data.chatTemplate': text }, 'data.turnEnd');

  it('shows which tokens end a turn', () => {
    expect(turn("{% for m in messages %}<|im_start|>{{ m['content'] }}<|im_end|>{% endfor %}")).toEqual([
      '<|im_end|>',
    ]);
    expect(turn("{{ '<|start_header_id|>user<|end_header_id|>' }}<|eot_id|>")).toEqual(['<|eot_id|>']);
  });

  it('is left open where it asks for the token of the tokenizer, and where no token tells', () => {
    expect(turn("{{ m['content'] + eos_token }}<|im_end|>")).toBeUndefined();
    expect(turn("{{ '### Answer: ' + m['content'] }}")).toBeUndefined();
    expect(turn('org/model-8b')).toBeUndefined();
  });
});
