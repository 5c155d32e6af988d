import { textAt } from '../kit/native.ts';
import { choice, type Fields, type Reading, type Scope, text, texts } from '../kit/reading.ts';

const byEnding: readonly (readonly [RegExp, string])[] = [
  [/\.jsonl?\.(gz|zst)$|\.jsonl$|\.ndjson$/i, 'jsonl'],
  [/\.json$/i, 'json'],
  [/\.parquet$/i, 'parquet'],
  [/\.arrow$/i, 'arrow'],
  [/\.[ct]sv$/i, 'csv'],
  [/\.txt$/i, 'text'],
  [/\.tar$/i, 'webdataset'],
];

/** `data.*.fileFormat` of a file, by its name; undefined for a folder, a hub id or an unknown ending. */
export function fileFormatOf(path: string): string | undefined {
  return byEnding.find(([ending]) => ending.test(path))?.[1];
}

/** Loaders of `datasets` that take files, and say nothing about what the data is. */
const builders: Readonly<Record<string, string>> = {
  json: 'json',
  csv: 'csv',
  parquet: 'parquet',
  arrow: 'arrow',
  text: 'text',
  webdataset: 'webdataset',
};

/**
 * `id`, `files` and `fileFormat` of a source that `datasets.load_dataset` opens: `path: json` with `data_files` is
 * known by its first file.
 */
export function loadedFrom(pathKey: string, filesKey: string): Fields {
  const files = texts(filesKey);
  const first: Reading = (scope) => {
    const fact = files(scope);
    const [name] = Array.isArray(fact?.value) ? fact.value : [];
    return fact && name !== undefined ? { ...fact, value: String(name) } : undefined;
  };
  const built = (scope: Scope): boolean => Object.hasOwn(builders, textAt(scope.native, pathKey) ?? '');
  return {
    id: (scope) => (built(scope) ? first(scope) : undefined) ?? text(pathKey)(scope),
    files,
    fileFormat: (scope) => {
      const name = first(scope);
      const format = fileFormatOf(String(name?.value ?? ''));
      if (name && format) return { ...name, value: format };
      return built(scope) ? choice(pathKey, builders)(scope) : undefined;
    },
  };
}
