import { describe, expect, it } from 'vitest';
import {
  claimIds,
  evidenceIds,
  findClaim,
  findEvidence,
  guidanceTitle,
} from '../../src/knowledge/evidence.ts';

describe('evidence', () => {
  it('is found by its id', () => {
    expect(findEvidence('E-GEK-1')).toMatchObject({
      id: 'E-GEK-1',
      grade: 'A',
      where: 'https://arxiv.org/abs/2405.05904',
    });
    expect(findEvidence('E-NOBODY-1')).toBeUndefined();
    expect(findEvidence('toString')).toBeUndefined();
  });

  it('has a sentence, a title, a place and a grade each', () => {
    expect(evidenceIds().length).toBe(87);
    for (const id of evidenceIds()) {
      const evidence = findEvidence(id);
      expect(id).toMatch(/^E-[A-Z0-9]+-\d+$/);
      expect(evidence?.statement).toMatch(/\.$/);
      expect(evidence?.title).not.toBe('');
      expect(evidence?.where).not.toBe('');
      expect(['A', 'B', 'C', 'unverified']).toContain(evidence?.grade);
    }
  });

  it('keeps figures from memory apart', () => {
    const recalled = evidenceIds().filter((id) => findEvidence(id)?.grade === 'unverified');
    expect(recalled).toEqual(['E-LORA-3', 'E-REPLAY-2', 'E-KEMKER-1']);
  });
});

describe('claims of the guidance', () => {
  it('are G1 to G35', () => {
    expect(claimIds()).toEqual(Array.from({ length: 35 }, (_, i) => `G${i + 1}`));
    expect(findClaim('G15')?.claim).toBe('Full fine tuning is best kept to one specific task.');
    expect(findClaim('G36')).toBeUndefined();
  });
  it('come from one page', () => {
    expect(guidanceTitle()).toBe('When to tune a foundation model');
  });
  it('say where they stand', () => {
    expect(claimIds().filter((id) => findClaim(id)?.where === '')).toEqual([]);
  });
});
