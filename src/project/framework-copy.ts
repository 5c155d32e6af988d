import type { Files } from './files.ts';
import { foldersAbove } from './paths.ts';

/**
 * What a copy of a framework inside the project takes, from its own source. People change such a copy: its keys, and
 * the names that a key takes, are not those of a release.
 */
export interface FrameworkCopy {
  /** Whether the source names a key, as a word of its own. */
  readonly names: (key: string) => boolean;
  /** Whether the source has a text in quotes, as the values that a key takes are written. */
  readonly quotes: (text: string) => boolean;
}

interface Source {
  /** A file that stands in every copy. */
  readonly mark: string;
  /** Files that declare the keys; a copy has those of its age. */
  readonly declares: readonly string[];
}

const below = (folder: string, names: readonly string[]): readonly string[] =>
  names.map((name) => `${folder}/${name}.py`);

const llamafactoryArguments = [
  'data_args',
  'evaluation_args',
  'finetuning_args',
  'generating_args',
  'model_args',
  'training_args',
];

const axolotlSchemas = [
  'config',
  'datasets',
  'deprecated',
  'dynamic_checkpoint',
  'enums',
  'fsdp',
  'integrations',
  'model',
  'multimodal',
  'peft',
  'quantization',
  'training',
  'trl',
  'vllm',
];

/** Where frameworks that people copy into their projects declare their keys, in the layouts of several years. */
const sources: Readonly<Record<string, readonly Source[]>> = {
  llamafactory: [
    {
      mark: 'src/llamafactory/hparams/parser.py',
      declares: below('src/llamafactory/hparams', llamafactoryArguments),
    },
    {
      mark: 'src/llmtuner/hparams/parser.py',
      declares: below('src/llmtuner/hparams', llamafactoryArguments),
    },
  ],
  axolotl: [
    {
      mark: 'src/axolotl/__init__.py',
      declares: [
        ...below('src/axolotl/utils/schemas', axolotlSchemas),
        'src/axolotl/utils/config/models/input/v0_4_1/__init__.py',
      ],
    },
  ],
};

/**
 * Finds the copy of a framework that the folders around a file hold. Its source is read once, and only when a key is
 * asked for.
 *
 * @returns a search by framework and path of the file; undefined where the project holds no copy
 */
export function frameworkCopies(
  files: Pick<Files, 'exists' | 'read'>,
): (framework: string, path: string) => FrameworkCopy | undefined {
  const found = new Map<string, FrameworkCopy | undefined>();
  return (framework, path) => {
    for (const folder of foldersAbove(path)) {
      const at = `${framework}:${folder}`;
      if (!found.has(at)) found.set(at, copyIn(folder, sources[framework] ?? [], files));
      const copy = found.get(at);
      if (copy !== undefined) return copy;
    }
    return undefined;
  };
}

function copyIn(
  folder: string,
  known: readonly Source[],
  files: Pick<Files, 'exists' | 'read'>,
): FrameworkCopy | undefined {
  const within = (path: string): string => (folder === '' ? path : `${folder}/${path}`);
  const source = known.find(({ mark }) => files.exists(within(mark)));
  if (source === undefined) return undefined;
  let text: string | undefined;
  const declared = (): string => {
    text ??= source.declares.map((path) => textOf(within(path), files)).join('\n');
    return text;
  };
  // A copy from before its keys were declared takes whatever is written.
  const has = (pattern: RegExp): boolean => declared().trim() === '' || pattern.test(declared());
  return {
    names: (key) => has(new RegExp(`\\b${plain(key)}\\b`)),
    quotes: (text) => has(new RegExp(`(["'])${plain(text)}\\1`)),
  };
}

function textOf(path: string, files: Pick<Files, 'read'>): string {
  const file = files.read(path);
  return file.ok ? file.text : '';
}

const plain = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
