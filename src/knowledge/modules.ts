import table from '../../data/architectures.json' with { type: 'json' };
import { editDistance, remembered } from '../model/index.ts';
import { canonicalName, nameOf, organisationOf } from './model-id.ts';
import { isMirror } from './models.ts';

/** Names of the modules of one transformers model type. */
export interface ModuleNames {
  /** Model type of transformers, such as `llama` or `phi3`. */
  readonly type: string;
  readonly attention: readonly string[];
  readonly mlp: readonly string[];
  /** Matrices that belong to neither: Mamba blocks, linear attention. */
  readonly other?: readonly string[];
  /** Names under which experts can be targeted in some release of transformers. */
  readonly experts?: readonly string[];
  readonly router?: readonly string[];
  /** Further names that some release, head or code of the makers has. */
  readonly elsewhere?: readonly string[];
  /** The names are those of the makers' own code, which transformers does not have. */
  readonly remote?: boolean;
  /** Matrices that hold several projections in one. */
  readonly fused?: readonly string[];
  /** Name of the input embedding. */
  readonly embedding: string;
  /** Names of the output head; releases differ in some types. */
  readonly head: readonly string[];
  /** Targets that peft takes for LoRA where none are given. */
  readonly loraDefault?: readonly string[];
  /** Targets that peft takes for (IA)³ where none are given, and those of them in the MLP. */
  readonly ia3Default?: readonly string[];
  readonly ia3Feedforward?: readonly string[];
}

/** A line of models that share architecture and conversation format. */
export interface ModelLine {
  /** Our own name of the line, such as `llama-3`. */
  readonly id: string;
  readonly modules: ModuleNames;
  /** The model has a vision or audio part with modules of its own, so the lists of names are not complete. */
  readonly vision: boolean;
  /** The id is of the makers, or of a mirror of theirs; others may have changed what is under the name. */
  readonly ofMakers: boolean;
  /** The end token of the makers' tokenizers: of every model of the line, or of its base models only. */
  readonly eos?: EndTokens;
  /** What ends a turn in the makers' own template, where that never writes the end token. */
  readonly endless?: readonly string[];
  /** Tokens that end a turn in the chat models of the makers; a tune by others may differ. */
  readonly turnEnd?: readonly string[];
  /** Names of the chat templates made for the line, by framework. */
  readonly templates: Readonly<Record<string, readonly string[]>>;
}

interface EndTokens {
  readonly all?: string;
  readonly base?: string;
}

type TypeRow = Omit<ModuleNames, 'type' | 'embedding' | 'head'> &
  Partial<Pick<ModuleNames, 'embedding' | 'head'>>;

interface LineRow {
  readonly id: string;
  readonly type: string;
  readonly names: readonly string[];
  readonly vision?: boolean;
  readonly rebuilt?: readonly string[];
  readonly eos?: EndTokens;
  readonly endless?: readonly string[];
  readonly turnEnd?: readonly string[];
  readonly templates?: Readonly<Record<string, readonly string[]>>;
}

// Read when asked: the bundle parses the table on first use.
const allTypes = (): Readonly<Record<string, TypeRow>> => table.types;
const allLines = (): readonly LineRow[] => table.lines;

/**
 * The line that a model belongs to by its name: the line's own models, and tunes that keep the name in front
 * (`Llama-3.1-8B-support`). Undefined for every other name.
 *
 * @param id as for `findModel`
 */
export const lineOf = remembered((id: string): ModelLine | undefined => {
  const name = canonicalName(nameOf(id));
  if (/llama-?fied|mistral-?fied/.test(name)) return undefined;
  let best: { readonly row: LineRow | undefined; readonly length: number } | undefined;
  const consider = (start: string, row: LineRow | undefined): void => {
    if (startsWith(name, start) && start.length > (best?.length ?? 0)) best = { row, length: start.length };
  };
  for (const row of allLines()) for (const start of row.names) consider(start, row);
  for (const start of table.otherwise) consider(start, undefined);
  return best?.row && fromRow(best.row, organisationOf(id)?.toLowerCase());
});

const hyphen = '-'.charCodeAt(0);

function startsWith(name: string, start: string): boolean {
  const next = name.charCodeAt(start.length);
  // Asked of every name in the table: most differ in the character behind, which costs less to look at.
  return (Number.isNaN(next) || next === hyphen) && name.startsWith(start);
}

function fromRow(row: LineRow, organisation = ''): ModelLine | undefined {
  const modules = namesOf(row.type);
  if (modules === undefined || row.rebuilt?.includes(organisation) === true) return undefined;
  const { id, vision = false, eos, endless, turnEnd, templates = {} } = row;
  const isMaker = table.makers.includes(organisation);
  return {
    id,
    modules,
    vision,
    ofMakers: isMaker || isMirror(organisation),
    templates,
    ...(turnEnd === undefined ? {} : { turnEnd }),
    // Mirrors may mend a tokenizer; this one copies it.
    ...(isMaker || organisation === 'nousresearch'
      ? { ...(eos && { eos }), ...(endless && { endless }) }
      : {}),
  };
}

/**
 * The token that the tokenizer of a model takes for its end.
 *
 * @param isBase the model was not tuned for conversations
 * @returns undefined for models of others than the makers, and where releases of one model differ
 */
export function endTokenOf(id: string, isBase: boolean): string | undefined {
  const eos = lineOf(id)?.eos;
  return eos?.all ?? (isBase ? eos?.base : undefined);
}

/** Tokens with which a named template of a framework ends a turn; undefined where it takes the tokenizer's own. */
export function turnEndsOf(framework: string, template: string): readonly string[] | undefined {
  const all: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = table.turnEnds;
  const own = Object.hasOwn(all, framework) ? all[framework] : undefined;
  return own !== undefined && Object.hasOwn(own, template) ? own[template] : undefined;
}

/** Names of the modules of a transformers model type; undefined for a type that was not read. */
export function namesOf(type: string): ModuleNames | undefined {
  const types = allTypes();
  const row = Object.hasOwn(types, type) ? types[type] : undefined;
  return row && { embedding: 'embed_tokens', head: ['lm_head'], ...row, type };
}

/** How a list of targets fits a model. */
export interface TargetFit {
  /** Targets that name no matrix of the model. */
  readonly unknown: readonly string[];
  /** Targets that do. */
  readonly found: readonly string[];
  /** Every matrix of attention and MLP is among those found. */
  readonly whole: boolean;
}

/**
 * Holds the targets of an adapter against the model. peft stops if all of them are unknown, and passes over them in
 * silence if one is known.
 *
 * @param targets plain names, with or without the path before them
 * @returns undefined where the model's names are not all known, or a target is a pattern
 */
export function targetFit(id: string, targets: readonly string[]): TargetFit | undefined {
  const line = lineOf(id);
  if (line === undefined || line.vision || !targets.every(isPlain)) return undefined;
  const known = new Set(allNames(line.modules));
  const isFound = (target: string): boolean => known.has(lastStep(target));
  const found = targets.filter(isFound);
  const steps = new Set(found.map(lastStep));
  return {
    unknown: targets.filter((target) => !isFound(target) && isMatrixName(lastStep(target), known)),
    found,
    whole: [...line.modules.attention, ...line.modules.mlp].every((name) => steps.has(name)),
  };
}

/** The unknown ones of `targetFit`. */
export function unknownTargets(id: string, targets: readonly string[]): readonly string[] | undefined {
  return targetFit(id, targets)?.unknown;
}

/**
 * Whether a name is meant for a matrix: one of another architecture, or nearly one of this. Any other may be a block,
 * a norm or a head that the tables leave out.
 */
function isMatrixName(name: string, known: ReadonlySet<string>): boolean {
  foreign ??= new Set([...everyType().flatMap(allNames), ...table.unlisted]);
  return foreign.has(name) || [...known].some((own) => own.length > 4 && editDistance(own, name, 1) === 1);
}

let foreign: ReadonlySet<string> | undefined;

/** Names of input embedding and output head, as any model that was read calls them, among others. */
export function embeddingNames(names: readonly string[]): readonly string[] {
  embeddings ??= new Set(everyType().flatMap(({ embedding, head }) => [embedding, ...head]));
  return names.filter((name) => embeddings?.has(lastStep(name)));
}

let embeddings: ReadonlySet<string> | undefined;

/** Whether a target is the input embedding or the output head of a model. */
export function isEmbeddingOf({ embedding, head }: ModuleNames, target: string): boolean {
  const name = lastStep(target);
  return name === embedding || head.includes(name);
}

function allNames(modules: ModuleNames): readonly string[] {
  const { attention, mlp, other = [], experts = [], router = [], elsewhere = [], embedding, head } = modules;
  return [
    ...attention,
    ...mlp,
    ...other,
    ...experts,
    ...router,
    ...elsewhere,
    embedding,
    ...head,
    ...taskHeads,
  ];
}

/** Heads of classifiers are put on any base. */
const taskHeads = ['score', 'classifier', 'qa_outputs', 'summary'];

/**
 * Whether every target belongs to attention.
 *
 * @param targets plain names; an empty list has no answer
 * @param id model, where it is known; without it only names count that mean the same in every model read
 * @returns undefined where a name is not known, or means different parts in different models
 */
export function attentionOnly(targets: readonly string[], id?: string): boolean | undefined {
  if (targets.length === 0 || !targets.every(isPlain)) return undefined;
  const line = id === undefined ? undefined : lineOf(id);
  const models = line === undefined ? everyType() : [line.modules];
  const parts = targets.map((target) => inAttention(target, models));
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

function everyType(): readonly ModuleNames[] {
  return Object.keys(allTypes()).flatMap((type) => namesOf(type) ?? []);
}

function inAttention(target: string, models: readonly ModuleNames[]): boolean | undefined {
  const steps = target.split('.');
  if (steps.some((step) => /^(?:mlp|ffn|feed_forward)$/.test(step))) return false;
  if (steps.some((step) => /^(?:self_attn|attn|attention|self_attention)$/.test(step))) return true;
  const name = lastStep(target);
  const inside = models.some((model) => model.attention.includes(name));
  const outside = models.some((model) => allNames({ ...model, attention: [] }).includes(name));
  if (inside === outside) return undefined;
  return inside;
}

/**
 * Whether an adapter reaches the experts of a mixture.
 *
 * @param targets plain names, or `all-linear`
 * @returns false for a model without experts; undefined where the model is not known
 */
export function reachesExperts(id: string, targets: readonly string[] | 'all-linear'): boolean | undefined {
  const line = lineOf(id);
  if (line === undefined) return undefined;
  const { experts = [], mlp, router = [] } = line.modules;
  if (experts.length === 0) return false;
  if (targets === 'all-linear') return true;
  const names = new Set([...experts, ...router].filter((name) => !mlp.includes(name)));
  return targets.some((target) => names.has(lastStep(target)) || target.includes('experts'));
}

/** Lines that a chat template of a framework is made for; empty for a general or an unknown one. */
export function linesOfTemplate(framework: string, template: string): readonly string[] {
  return allLines()
    .filter((row) => row.templates?.[framework]?.includes(template) === true)
    .map((row) => row.id);
}

/**
 * Whether a chat template of a framework belongs to the line of a model.
 *
 * @returns undefined where either is not known, where the template is a general one, and where it ends turns as the
 *   model does: several lines share one format under different names
 */
export function templateFits(framework: string, template: string, id: string): boolean | undefined {
  const line = lineOf(id);
  const owners = linesOfTemplate(framework, template);
  if (line === undefined || owners.length === 0 || table.generalTemplates.includes(template))
    return undefined;
  if (owners.includes(line.id)) return true;
  const ends = allLines().flatMap((row) => (owners.includes(row.id) ? [row.turnEnd] : []));
  if (line.turnEnd === undefined || ends.includes(undefined)) return undefined;
  return ends.flat().some((end) => end !== undefined && line.turnEnd?.includes(end)) ? undefined : false;
}

/** Neither a pattern nor a keyword such as `all-linear`. */
function isPlain(target: string): boolean {
  return /^[A-Za-z_][\w.]*$/.test(target) && !/^(?:all|auto|default|attention)$/.test(target);
}

function lastStep(target: string): string {
  return target.split('.').at(-1) ?? target;
}
