import { describe, expect, it } from 'vitest';
import { derivedFrom, sources } from './facts.ts';

const undeclared = { 'intent.declared': false, 'objective.kind': 'sft', 'method.kind': 'lora' };
const goals = (facts: Parameters<typeof derivedFrom>[0]) => {
  const fact = derivedFrom({ ...undeclared, ...facts }).get('intent.goals');
  return fact && { value: fact.value, confidence: fact.confidence };
};

describe('goals that nobody declared', () => {
  it('come from data whose name says what it is for', () => {
    expect(goals(sources({ id: 'openai/gsm8k', format: 'instruction' }))).toEqual({
      value: ['specialise'],
      confidence: 0.9,
    });
  });

  it('are surer where several sources say the same', () => {
    const two = sources({ id: 'team/persona-talk' }, { id: 'team/brand-voice' });
    expect(goals(two)?.confidence).toBeCloseTo(1 - 0.4 * 0.4);
  });

  it('are left open as soon as one source says nothing, or serves none in particular', () => {
    expect(goals(sources({ id: 'openai/gsm8k' }, { id: 'data/x.jsonl' }))).toBeUndefined();
    expect(goals(sources({ id: 'openai/gsm8k' }, { id: 'tatsu-lab/alpaca' }))).toBeUndefined();
  });

  it('are not inferred from a weak word', () => {
    expect(goals(sources({ id: 'team/customer-support' }))).toBeUndefined();
  });

  it('never stand over a declaration', () => {
    const facts = derivedFrom({
      ...undeclared,
      'intent.declared': true,
      ...sources({ id: 'openai/gsm8k' }),
    });
    expect(facts.get('intent.goals')).toBeUndefined();
    expect(facts.get('intent.inferred')).toBeUndefined();
  });

  it('are to add knowledge where an adapter is trained on raw text', () => {
    const raw = {
      ...sources({ id: 'data/corpus', format: 'text' }),
      'objective.kind': 'continued-pretraining',
    };
    expect(goals(raw)).toEqual({ value: ['add-domain-knowledge'], confidence: 0.7 });
    expect(goals({ ...raw, 'method.kind': 'full' })).toBeUndefined();
  });
});

describe('data that may be the team’s own', () => {
  const upload = { ...undeclared, 'output.push': true, ...sources({ id: 's3://acme-internal/claims' }) };

  it('is a store of one’s own beside an upload', () => {
    const fact = derivedFrom(upload).get('intent.data.proprietary');
    expect(fact?.value).toBe(true);
    expect(fact?.confidence).toBeCloseTo(0.52);
  });

  it('is not said of a private upload, of no upload, or of public stores', () => {
    const said = (facts: Parameters<typeof derivedFrom>[0]) =>
      derivedFrom({ ...upload, ...facts }).get('intent.data.proprietary');
    expect(said({ 'output.hubPrivate': true })).toBeUndefined();
    expect(said({ 'output.push': false })).toBeUndefined();
    expect(said(sources({ id: 's3://commoncrawl/cc' }))).toBeUndefined();
  });
});
