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
