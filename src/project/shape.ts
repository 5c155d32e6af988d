import { closest, type Fact, type Scalar, type Span } from '../model/index.ts';
import { resolve } from '../syntax/resolve.ts';
import type { Entry, ListNode, MapNode, Node, ScalarNode } from '../syntax/tree.ts';

/**
 * The shape of a file that people write for tunelint: the intent manifest and the configuration.
 *
 * One description serves three ends: reading with places, errors that name the place and the nearest known word,
 * and the JSON Schema that editors complete from.
 */
export type Shape =
  | ScalarShape
  | TextsShape
  | { readonly kind: 'map'; readonly about: string; readonly keys: Readonly<Record<string, Shape>> }
  | { readonly kind: 'list'; readonly about: string; readonly fact?: string; readonly item: Shape }
  /** Any keys, all values of one shape. */
  | { readonly kind: 'dictionary'; readonly about: string; readonly value: Shape }
  /** One of several shapes, chosen by what is written: a scalar, a list or a map. */
  | { readonly kind: 'either'; readonly about: string; readonly of: readonly Shape[] };

export interface ScalarShape extends Valued {
  /** `any` is a number, a text, or true or false. */
  readonly kind: 'text' | 'number' | 'integer' | 'flag' | 'any';
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A list of texts; one text alone counts as a list of one. */
export interface TextsShape extends Valued {
  readonly kind: 'texts';
}

interface Valued {
  readonly about: string;
  /** Closed set of texts. */
  readonly oneOf?: readonly string[];
  /** Fact that the value becomes. */
  readonly fact?: string;
}

/** A mistake in such a file: one line, with its place. */
export interface ShapeProblem {
  readonly message: string;
  readonly at: Span;
}

/** What a file holds by its shape. */
export interface Shaped {
  /** Plain values: maps as records, lists as arrays. Entries with a problem are left out. */
  readonly value: PlainValue;
  /** Facts by name, for shapes that name one; list records are indexed. */
  readonly facts: ReadonlyMap<string, Fact>;
  readonly problems: readonly ShapeProblem[];
}

export type PlainValue = Scalar | null | readonly PlainValue[] | { readonly [key: string]: PlainValue };

/** Holds a tree against a shape. */
export function shaped(shape: Shape, root: Node, file: string): Shaped {
  const walker: Walker = { file, facts: new Map(), problems: [] };
  const value = read(shape, { node: root, prefix: '' }, walker) ?? null;
  return { value, facts: walker.facts, problems: walker.problems };
}

interface Walker {
  readonly file: string;
  readonly facts: Map<string, Fact>;
  readonly problems: ShapeProblem[];
}

interface Here {
  readonly node: Node;
  readonly entry?: Entry;
  /** Prefix of fact names inside a list record, such as `intent.tasks[0].`. */
  readonly prefix: string;
}

function read(shape: Shape, here: Here, walker: Walker): PlainValue | undefined {
  if (shape.kind === 'either') return readEither(shape.of, here, walker);
  if (shape.kind === 'map') return readMap(shape.keys, here, walker);
  if (shape.kind === 'list') return readList(shape, here, walker);
  if (shape.kind === 'dictionary') return readDictionary(shape.value, here, walker);
  return shape.kind === 'texts' ? readTexts(shape, here, walker) : readScalar(shape, here, walker);
}

function readEither(shapes: readonly Shape[], here: Here, walker: Walker): PlainValue | undefined {
  const fits = (shape: Shape): boolean => {
    if (shape.kind === 'map' || shape.kind === 'dictionary') return here.node.kind === 'map';
    if (shape.kind === 'list' || shape.kind === 'texts') return here.node.kind === 'list';
    return here.node.kind === 'scalar';
  };
  const chosen = shapes.find(fits) ?? shapes[0];
  return chosen && read(chosen, here, walker);
}

function readMap(keys: Readonly<Record<string, Shape>>, here: Here, walker: Walker): PlainValue | undefined {
  if (here.node.kind !== 'map') return expected('a map of keys', here, walker);
  const value: Record<string, PlainValue> = Object.create(null);
  for (const entry of here.node.entries.values()) {
    const shape = Object.hasOwn(keys, entry.key) ? keys[entry.key] : undefined;
    if (shape === undefined) unknownKey(entry, Object.keys(keys), walker);
    else assign(value, entry, read(shape, { node: entry.value, entry, prefix: here.prefix }, walker));
  }
  return value;
}

function readDictionary(shape: Shape, here: Here, walker: Walker): PlainValue | undefined {
  if (here.node.kind !== 'map') return expected('a map of keys', here, walker);
  const value: Record<string, PlainValue> = Object.create(null);
  for (const entry of (here.node as MapNode).entries.values()) {
    assign(value, entry, read(shape, { node: entry.value, entry, prefix: here.prefix }, walker));
  }
  return value;
}

function assign(target: Record<string, PlainValue>, entry: Entry, value: PlainValue | undefined): void {
  if (value !== undefined) target[entry.key] = value;
}

function readList(shape: Shape & { kind: 'list' }, here: Here, walker: Walker): PlainValue | undefined {
  if (here.node.kind !== 'list') return expected('a list', here, walker);
  const { items } = here.node as ListNode;
  if (shape.fact !== undefined) walker.facts.set(shape.fact, factAt(items.length, here, walker.file));
  const values = items.map((node, index) =>
    read(
      shape.item,
      { node, prefix: shape.fact === undefined ? here.prefix : `${shape.fact}[${index}].` },
      walker,
    ),
  );
  return values.filter((value) => value !== undefined);
}

function readTexts(shape: TextsShape, here: Here, walker: Walker): PlainValue | undefined {
  const nodes = here.node.kind === 'list' ? here.node.items : [here.node];
  const values: string[] = [];
  for (const node of nodes) {
    if (node.kind !== 'scalar') expected('a list of texts', { ...here, node }, walker);
    else if (allowed(shape.oneOf, node, walker)) values.push(node.text);
  }
  if (shape.fact !== undefined) walker.facts.set(here.prefix + shape.fact, factAt(values, here, walker.file));
  return values;
}

function readScalar(shape: ScalarShape, here: Here, walker: Walker): PlainValue | undefined {
  const { node } = here;
  if (node.kind !== 'scalar') return expected(kindNames[shape.kind], here, walker);
  const value = resolve(node, 'yaml-1.2');
  if (value === null) return undefined;
  const taken = take(shape, value, node, walker);
  if (taken !== undefined && shape.fact !== undefined) {
    walker.facts.set(here.prefix + shape.fact, factAt(taken, here, walker.file));
  }
  return taken;
}

const kindNames: Readonly<Record<ScalarShape['kind'], string>> = {
  text: 'a text',
  number: 'a number',
  integer: 'a whole number',
  flag: 'true or false',
  any: 'a number, a text, or true or false',
};

function take(shape: ScalarShape, value: Scalar, node: ScalarNode, walker: Walker): Scalar | undefined {
  if (shape.kind === 'any') return value;
  if (shape.kind === 'text') return allowed(shape.oneOf, node, walker) ? node.text : undefined;
  if (shape.kind === 'flag') {
    return typeof value === 'boolean'
      ? value
      : complain(`${quote(node.text)} is not true or false`, node, walker);
  }
  if (typeof value !== 'number' || (shape.kind === 'integer' && !Number.isInteger(value))) {
    return complain(`${quote(node.text)} is not ${kindNames[shape.kind]}`, node, walker);
  }
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = shape;
  if (value >= minimum && value <= maximum) return value;
  const bounds = Number.isFinite(maximum) ? `${minimum} to ${maximum}` : `${minimum} or more`;
  return complain(`${quote(node.text)} is outside ${bounds}`, node, walker);
}

function allowed(oneOf: readonly string[] | undefined, node: ScalarNode, walker: Walker): boolean {
  if (oneOf === undefined || oneOf.includes(node.text)) return true;
  const near = closest(node.text, oneOf);
  const hint = near === undefined ? `expected one of ${oneOf.join(', ')}` : `did you mean ${quote(near)}?`;
  complain(`unknown value ${quote(node.text)}; ${hint}`, node, walker);
  return false;
}

function unknownKey(entry: Entry, known: readonly string[], walker: Walker): void {
  const near = closest(entry.key, known);
  const hint = near === undefined ? `expected one of ${known.join(', ')}` : `did you mean ${quote(near)}?`;
  walker.problems.push({
    message: `unknown key ${quote(entry.key)}; ${hint}`,
    at: { file: walker.file, start: entry.keyStart, end: entry.keyEnd },
  });
}

function expected(what: string, here: Here, walker: Walker): undefined {
  // Nothing after a key says nothing: the same as leaving the key out.
  if (here.node.kind === 'scalar' && here.node.text === '' && here.node.style === 'plain') return undefined;
  const name = here.entry ? `${quote(here.entry.key)} must be ${what}` : `expected ${what}`;
  return complain(name, here.node, walker);
}

function complain(
  message: string,
  node: { readonly start: number; readonly end: number },
  walker: Walker,
): undefined {
  walker.problems.push({ message, at: { file: walker.file, start: node.start, end: node.end } });
  return undefined;
}

const quote = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;

function factAt<T extends Scalar | readonly Scalar[]>(value: T, here: Here, file: string): Fact<T> {
  const { node, entry } = here;
  return {
    value,
    state: 'inherited',
    at: { file, start: node.start, end: node.end },
    ...(node.kind === 'scalar' ? { raw: node.text } : {}),
    ...(entry ? { keyAt: { file, start: entry.keyStart, end: entry.keyEnd }, nativeKey: entry.key } : {}),
  };
}

/** A JSON Schema, as data. */
export type Schema = Readonly<Record<string, unknown>>;

/**
 * JSON Schema of a shape, for editors. A little stricter than `shaped`: something must stand after each key, and
 * `true` is no text.
 *
 * @param instead schemas for some shapes, such as a reference to a definition
 */
export function jsonSchemaOf(shape: Shape, instead: ReadonlyMap<Shape, Schema> = new Map()): Schema {
  const other = instead.get(shape);
  if (other !== undefined) return other;
  const described = { description: shape.about };
  const inner = (part: Shape): Schema => jsonSchemaOf(part, instead);
  switch (shape.kind) {
    case 'either':
      return { ...described, anyOf: shape.of.map(inner) };
    case 'list':
      return { ...described, type: 'array', items: inner(shape.item) };
    case 'dictionary':
      return { ...described, type: 'object', additionalProperties: inner(shape.value) };
    case 'map':
      return {
        ...described,
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(Object.entries(shape.keys).map(([key, value]) => [key, inner(value)])),
      };
    case 'texts':
      return { ...described, anyOf: [{ type: 'array', items: textSchema(shape) }, textSchema(shape)] };
    case 'text':
      return { ...described, ...textSchema(shape) };
    default:
      return { ...described, type: jsonTypes[shape.kind], ...boundsOf(shape) };
  }
}

const jsonTypes = {
  number: 'number',
  integer: 'integer',
  flag: 'boolean',
  any: ['string', 'number', 'boolean'],
} as const;

/** A free text may look like a number: a version `0.11` is read as it is written. */
function textSchema({ oneOf }: Valued): Schema {
  return oneOf === undefined ? { type: ['string', 'number'] } : { type: 'string', enum: oneOf };
}

function boundsOf({ minimum, maximum }: ScalarShape): Schema {
  return { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) };
}
