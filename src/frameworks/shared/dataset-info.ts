import type { Fact, Span } from '../../model/index.ts';
import {
  find,
  has,
  isEmpty,
  keysAt,
  type Located,
  memberNamed,
  mostItems,
  type Native,
  spanOf,
  textAt,
} from '../kit/native.ts';
import {
  byDefault,
  type Fields,
  flag,
  integer,
  type ListReading,
  noRecords,
  type Reading,
  readFields,
  type Scope,
  scalar,
  scopeOn,
  stated,
  text,
  unresolved,
  without,
} from '../kit/reading.ts';
import { openNear } from '../kit/side-file.ts';
import { fileFormatOf } from './data-files.ts';

/** Keys of a registry entry that say where the data lies, first match first, as `data/parser.py` asks them. */
const locations = [
  ['hf_hub_url', 'hub'],
  ['ms_hub_url', 'hub'],
  ['om_hub_url', 'hub'],
  ['script_url', 'local'],
  ['cloud_file_name', 'object-store'],
  ['file_name', 'local'],
] as const;

/** A passage beside the question, by the name of the column that holds it. */
const passage = /context|passage|document|article/i;

/** A name in a comma list, with its own place where the text allows it. */
interface Name {
  readonly text: string;
  readonly at: Span;
}

/** What LLaMA-Factory knows about the sources of one run while it reads one of them. */
interface Registry {
  /** `dataset_dir` without a trailing slash. */
  readonly folder: string;
  /** The registry's own document; undefined when it is missing. */
  readonly document: Native | undefined;
  /** `ONLINE`: names are hub ids and no registry is asked. */
  readonly online: boolean;
  readonly stage: string;
}

/**
 * Data sources that are named in a comma list and described in `<dataset_dir>/dataset_info.json`.
 *
 * @param key `dataset` or `eval_dataset`
 */
export const registeredSources =
  (key: string): ListReading =>
  (scope) => {
    const located = find(scope.native, key);
    if (!located || isEmpty(located)) return noRecords('unset', key);
    const names = namesIn(located);
    if (names === undefined) return { fact: unresolved(located), records: [] };
    const registry = registryOf(scope);
    const shares = sharesOf(scope);
    const records = names.slice(0, mostItems).map((name, index) => ({
      ...sourceOf(name, located, registry, scope),
      weight: shares?.[index],
    }));
    return { fact: stated(located, names.length), records };
  };

function registryOf(scope: Scope): Registry {
  const folder = (textAt(scope.native, 'dataset_dir') ?? 'data').replace(/\/+$/, '');
  const online = folder === 'ONLINE';
  const document = online ? undefined : openNear(scope, `${folder}/dataset_info.json`);
  return { folder, document, online, stage: textAt(scope.native, 'stage')?.toLowerCase() ?? 'sft' };
}

function namesIn(located: Located): readonly Name[] | undefined {
  const { node } = located;
  const { file } = spanOf(located);
  if (node.kind === 'map') return undefined;
  if (node.kind === 'list') {
    const names = node.items.flatMap((item) =>
      item.kind === 'scalar' ? [{ text: item.text, at: { file, start: item.start, end: item.end } }] : [],
    );
    return names.length === node.items.length ? names : undefined;
  }
  if (/\$\{|\{\{/.test(node.text)) return undefined;
  // Only in a text without quotes and folds does an index in the text give a place in the file.
  const exact = node.end - node.start === node.text.length;
  return [...node.text.matchAll(/[^,]+/g)].flatMap((match) => {
    const name = match[0].trim();
    if (name === '') return [];
    const start = node.start + match.index + match[0].indexOf(name);
    return [{ text: name, at: exact ? { file, start, end: start + name.length } : spanOf(located) }];
  });
}

function sourceOf(
  name: Name,
  located: Located,
  registry: Registry,
  scope: Scope,
): Readonly<Record<string, Fact | undefined>> {
  const written = stated(located, name.text, { at: name.at, raw: name.text });
  if (registry.online)
    return { id: written, idKind: { ...written, value: 'hub' }, split: byDefault('train') };
  const entry = registry.document && memberNamed(registry.document, name.text);
  if (entry === undefined) return unregistered(written, registry);
  return { ...readFields(fieldsOf(registry), scopeOn(scope, entry)), limit: limit(entry, scope) };
}

function unregistered(written: Fact<string>, registry: Registry): Readonly<Record<string, Fact | undefined>> {
  const why = registry.document
    ? `${registry.folder}/dataset_info.json has no entry of this name`
    : `${registry.folder}/dataset_info.json is not in this repository`;
  const open = without('unresolved', why);
  return {
    id: { ...written, note: why },
    idKind: { ...written, value: 'registry-name' },
    format: open,
    labelled: open,
  };
}

const fieldsOf = (registry: Registry): Fields => ({
  id: location(registry),
  idKind: (scope) => {
    const where = locations.find(([key]) => has(scope.native, key));
    const at = where && find(scope.native, where[0]);
    return where && at && stated(at, where[1]);
  },
  config: text('subset'),
  split: text('split', { default: 'train' }),
  fileFormat: (scope) => {
    const at = find(scope.native, 'file_name');
    const format = fileFormatOf(textAt(scope.native, 'file_name') ?? '');
    return at && format ? stated(at, format) : undefined;
  },
  format: format(registry.stage),
  columns,
  context,
  labelled: labelled(registry.stage),
});

/** Where the data lies. Files and scripts are named from the registry's folder. */
const location =
  (registry: Registry): Reading =>
  (scope) => {
    const where = locations.find(([key]) => has(scope.native, key));
    if (where === undefined) return without('unset', undefined, 'file_name');
    const [key, kind] = where;
    return scalar(key, ({ text: path }) =>
      kind === 'local' && !/^([/~\\]|[a-z][a-z0-9+.-]*:)/i.test(path) ? `${registry.folder}/${path}` : path,
    )(scope);
  };

const isChat = (scope: Scope): boolean =>
  /^(sharegpt|openai)$/i.test(textAt(scope.native, 'formatting') ?? '');

const format =
  (stage: string): Reading =>
  (scope) => {
    const at = find(scope.native, 'formatting');
    const put = (value: string): Fact => (at && !isEmpty(at) ? stated(at, value) : byDefault(value));
    if (stage === 'pt') return byDefault('text', 'stage pt trains on the text alone');
    if (stage === 'ppo') return byDefault('prompt-only', 'stage ppo uses the prompts alone');
    const tag = find(scope.native, 'columns.kto_tag');
    if (tag && !isEmpty(tag)) return stated(tag, 'binary-feedback');
    const ranking = flag('ranking')(scope);
    if (ranking?.value === true) return { ...ranking, value: 'preference' };
    return put(isChat(scope) ? 'chat' : 'instruction');
  };

/** Answers are there unless the columns are mapped and none of them holds one. */
const labelled =
  (stage: string): Reading =>
  (scope) => {
    if (stage === 'pt' || stage === 'ppo') return byDefault(false);
    const at = find(scope.native, 'columns');
    if (!at || isEmpty(at) || isChat(scope)) return byDefault(true);
    const answered = ['response', 'chosen', 'kto_tag'].some((role) => has(scope.native, `columns.${role}`));
    return stated(at, answered);
  };

/** Mapped columns as `role=column`. Without a map, those that LLaMA-Factory expects. */
const columns: Reading = (scope) => {
  const at = find(scope.native, 'columns');
  if (!at || isEmpty(at)) {
    return byDefault(
      isChat(scope) ? ['messages=conversations'] : ['prompt=instruction', 'query=input', 'response=output'],
    );
  }
  const roles = keysAt(scope.native, 'columns').flatMap((role) => {
    const column = textAt(scope.native, `columns.${role}`);
    return column === undefined ? [] : [`${role}=${column}`];
  });
  return stated(at, roles);
};

const context: Reading = (scope) => {
  const at = find(scope.native, 'columns.query');
  return at && passage.test(textAt(scope.native, 'columns.query') ?? '') ? stated(at, true) : undefined;
};

/** The smaller of the run's `max_samples` and the entry's `num_samples`. */
function limit(entry: Native, scope: Scope): Fact | undefined {
  const ofRun = integer('max_samples')(scope);
  const ofEntry = integer('num_samples')(scopeOn(scope, entry));
  if (typeof ofEntry?.value !== 'number') return ofRun;
  return typeof ofRun?.value === 'number' && ofRun.value < ofEntry.value ? ofRun : ofEntry;
}

/** `interleave_probs`, in the order of the names. */
function sharesOf(scope: Scope): readonly Fact[] | undefined {
  const located = find(scope.native, 'interleave_probs');
  if (!located || isEmpty(located)) return undefined;
  return namesIn(located)?.map((part) => {
    const value = Number(part.text);
    return Number.isFinite(value)
      ? stated(located, value, { at: part.at, raw: part.text })
      : unresolved(located, 'is no number');
  });
}
