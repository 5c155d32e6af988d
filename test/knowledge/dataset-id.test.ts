import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetIdKindOf } from '../../src/knowledge/dataset-id.ts';
import { factKind } from '../../src/model/vocabulary.ts';

describe('what the id of a data set points to', () => {
  it.each([
    ['tatsu-lab/alpaca', 'hub'],
    ['data/train.jsonl', 'local'],
    ['train.jsonl', 'local'],
    ['acme/train.parquet', 'local'],
    ['./data', 'local'],
    ['s3://bucket/train.jsonl', 'object-store'],
    ['file-abc123def456', 'service-file'],
    ['json', 'builtin'],
    ['parquet', 'builtin'],
    ['alpaca_en_demo', 'unknown'],
    ['o1-traces', 'unknown'],
    ['$DATASET', 'unknown'],
    ['', 'unknown'],
  ])('%j: %s', (id, kind) => {
    expect(datasetIdKindOf(id).value).toBe(kind);
  });

  it('is always a word of the vocabulary', () => {
    const allowed = factKind('data.train[].idKind')?.oneOf ?? [];
    fc.assert(
      fc.property(fc.string(), (id) => {
        expect(allowed).toContain(datasetIdKindOf(id).value);
      }),
    );
  });
});
