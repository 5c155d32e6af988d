import { type Guess, guess } from './name/guess.ts';
import { idKindOf } from './name/id-kind.ts';

/** What the id of a data set is; the closed set of the fact `data.*[].idKind`, without names that only a reader knows. */
export type DatasetIdKind = 'hub' | 'local' | 'object-store' | 'service-file' | 'builtin' | 'unknown';

/**
 * What the id of a data set points to, from its form alone. Names of a registry look like any other word, so they
 * are unknown here.
 */
export function datasetIdKindOf(id: string): Guess<DatasetIdKind> {
  const text = id.trim();
  // Files uploaded to OpenAI, Azure, Together and Mistral.
  if (/^file-[\w-]{8,}$/.test(text)) return guess('service-file', 0.95);
  if (/^(?:json|csv|parquet|arrow|text|webdataset|imagefolder|audiofolder)$/.test(text))
    return guess('builtin', 0.9);
  if (/\.(?:jsonl?|parquet|arrow|csv|tsv|txt|md|gz|zst|zip|tar)$/i.test(text) && !text.includes('://')) {
    return guess('local', 0.95);
  }
  const { value, confidence } = idKindOf(text);
  return value === 'service-alias' ? guess('unknown', 0) : guess(value, confidence);
}
