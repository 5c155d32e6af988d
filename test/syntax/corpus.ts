import { existsSync, readFileSync } from 'node:fs';

const folder = new URL('../../../shared/corpus/', import.meta.url);
const manifest = new URL('manifest.jsonl', folder);
const fixtures = new URL('fixtures/', import.meta.url);

export interface Sample {
  readonly path: string;
  readonly text: string;
}

/** Real configs beside the checkout; none where they are not there. */
export function corpusFiles(pattern: RegExp): Sample[] {
  if (!existsSync(manifest)) return [];
  return readFileSync(manifest, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => String((JSON.parse(line) as { path: unknown }).path))
    .filter((path) => pattern.test(path))
    .map((path) => ({ path, text: readFileSync(new URL(path, folder), 'utf8') }));
}

const fixtureNames = [
  'anchors.yml',
  'bom.yml',
  'broken.yml',
  'crlf.yml',
  'documents.yml',
  'dpo-interpolated.yaml',
  'left-closed.yml',
  'nested-job.yaml',
  'no-newline.yml',
  'placeholder.json',
  'qlora-sft.yml',
  'repeated.yml',
  'root-flow.yml',
  'styles.yml',
  'tabs.yml',
  'template.yml',
  'zero.json',
];

export function fixture(name: string): string {
  return readFileSync(new URL(name, fixtures), 'utf8');
}

export function fixtureFiles(pattern: RegExp): Sample[] {
  return fixtureNames.filter((name) => pattern.test(name)).map((path) => ({ path, text: fixture(path) }));
}
