import { describe, expect, it } from 'vitest';
import { allModels } from '../../../src/knowledge/models.ts';
import { languageWeights, totalWeights } from '../../../src/knowledge/resources/weights.ts';

const published = allModels().filter((shape) => shape.published !== undefined);

describe('weights of a model', () => {
  it.each(published.map((shape) => [shape.id, shape] as const))(
    'of %s equal the published total',
    (_, shape) => {
      expect(languageWeights(shape) + (shape.beside?.weights ?? 0)).toBe(shape.published);
    },
  );

  it('are checked on at least sixty shapes', () => {
    expect(published.length).toBeGreaterThanOrEqual(60);
  });

  // Worked out by hand from the formulas, for shapes whose published total was not seen.
  it.each([
    ['codellama-34b', 33_743_970_304],
    ['mistral-small-22b-2409', 22_247_282_688],
    ['mixtral-8x22b', 140_620_634_112],
    ['gemma-2b', 2_506_172_416],
    ['phi-1.5', 1_418_270_720],
    ['granite-7b', 6_738_415_616],
    ['granite-3-2b', 2_533_531_648],
    ['granite-3-8b', 8_170_848_256],
    ['granite-3-1b-a400m', 1_334_628_352],
    ['granite-3-3b-a800m', 3_298_793_472],
    ['falcon-40b', 41_303_293_952],
    ['falcon3-7b', 7_455_550_464],
    ['falcon3-10b', 10_305_653_760],
    ['bloom-1b7', 1_722_408_960],
    ['opt-125m', 125_239_296],
    ['flan-t5-xxl', 11_135_332_352],
    ['mpt-7b', 6_649_286_656],
    ['mpt-30b', 29_957_200_896],
  ] as const)('of %s follow from the formula', (id, weights) => {
    const shape = allModels().find((candidate) => candidate.id === id);
    expect(shape && totalWeights(shape)).toBe(weights);
  });

  it('count the vision part of a multimodal model, and no constants or second copies', () => {
    const weightsOf = (id: string): readonly (number | undefined)[] => {
      const shape = allModels().find((candidate) => candidate.id === id);
      return [shape && totalWeights(shape), shape?.published];
    };
    expect(weightsOf('gemma-3-4b')).toEqual([4_300_079_472, 4_300_079_472]);
    expect(weightsOf('qwen3-0.6b')).toEqual([596_049_920, 751_632_384]);
    expect(weightsOf('llama-2-7b')).toEqual([6_738_415_616, 6_738_417_664]);
  });
});
