import { type FactKind, vocabulary } from '../model/index.ts';
import { type Operator, operators, type ValueOperator } from './operators/index.ts';
import { type Field, policyShape, type RecordShape, type Shape, type TextShape } from './shape.ts';

/** JSON, as a schema is made of it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Schema = { readonly [key: string]: Json };

/**
 * The JSON Schema (draft-07) of a policy file, from the same tables that check and compile it.
 *
 * Editors complete fact names and operators from it and show their meanings. It is a little wider than the compiler,
 * which also knows whether an operator fits its fact.
 */
export function policySchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'tunelint policy',
    description: 'Opinions about tuning plans, as data.',
    ...schemaOf(policyShape),
    definitions: definitions(),
  };
}

function schemaOf(shape: Shape): Schema {
  switch (shape.is) {
    case 'condition':
      return ref('condition');
    case 'text':
      return textSchema(shape);
    case 'flag':
      return shape.only === undefined ? { type: 'boolean' } : { const: shape.only };
    case 'number':
    case 'integer':
      return { type: shape.is, ...(shape.atLeast === undefined ? {} : { minimum: shape.atLeast }) };
    case 'list':
      return { type: 'array', items: schemaOf(shape.of), ...(shape.notEmpty ? { minItems: 1 } : {}) };
    case 'record':
      return recordSchema(shape);
    case 'dictionary':
      return {
        type: 'object',
        additionalProperties: schemaOf(shape.of),
        ...(shape.keyForm === undefined ? {} : { propertyNames: { pattern: shape.keyForm.source } }),
      };
    case 'either':
      return { anyOf: shape.of.map(schemaOf) };
  }
}

function textSchema(shape: TextShape): Schema {
  if (shape.names !== undefined) return ref(shape.names === 'fact' ? 'factName' : 'listName');
  if (shape.oneOf !== undefined) return { enum: shape.oneOf };
  return {
    type: 'string',
    ...(shape.mayBeEmpty ? {} : { minLength: 1 }),
    ...(shape.form === undefined ? {} : { pattern: shape.form.source }),
  };
}

function recordSchema({ fields, oneField }: RecordShape): Schema {
  const properties = Object.entries(fields).map(([key, field]) => [key, described(field)] as const);
  const required = Object.entries(fields).flatMap(([key, field]) => (field.required ? [key] : []));
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
    ...(oneField ? { minProperties: 1, maxProperties: 1 } : {}),
    properties: Object.fromEntries(properties),
  };
}

/** Draft-07 ignores what stands beside a reference, so a described one is wrapped. */
function described({ shape, about }: Field): Schema {
  const schema = schemaOf(shape);
  return '$ref' in schema ? { description: about, allOf: [schema] } : { description: about, ...schema };
}

function ref(name: string): Schema {
  return { $ref: `#/definitions/${name}` };
}

// --- conditions ----------------------------------------------------------------------------------------------------

const why: Schema = { description: 'why this part is there; shown by `explain`', type: 'string' };

function definitions(): Schema {
  const conditions = ['leaf', 'keyLeaf', 'all', 'any', 'not', 'some', 'every', 'count'];
  return {
    condition: { anyOf: conditions.map(ref) },
    leaf: leaf({ fact: ref('factName') }, [...operators.values()]),
    keyLeaf: leaf({ key: ref('nativePath') }, [...operators.values()]),
    all: nested('all', 'every part is true', { type: 'array', minItems: 1, items: ref('condition') }),
    any: nested('any', 'one part is true', { type: 'array', minItems: 1, items: ref('condition') }),
    not: nested('not', 'the part is false', ref('condition')),
    some: quantifier('some', 'one record fits'),
    every: quantifier('every', 'all records fit, and there is one'),
    count: leaf(
      { count: ref('listName'), where: ref('condition') },
      [...operators.values()].filter(
        (operator) => operator.asks === 'value' && operator.of.includes('integer'),
      ),
      ['count'],
    ),
    factName: { anyOf: [{ oneOf: factNames() }, { type: 'string', pattern: '^[^\\[]+\\[\\d*\\]\\..+$' }] },
    listName: { oneOf: constants(([, kind]) => kind.type === 'list') },
    nativePath: {
      description: 'dotted path of native keys; `[]` is any index, `*` any one segment',
      type: 'string',
      minLength: 1,
    },
    scalar: { type: ['string', 'number', 'boolean'] },
    reference: reference(),
  };
}

function leaf(heads: Schema, allowed: readonly Operator[], required = Object.keys(heads)): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    required,
    minProperties: required.length + 1,
    properties: {
      ...heads,
      ...Object.fromEntries(allowed.map((operator) => [operator.name, operatorSchema(operator)])),
      why,
    },
  };
}

function nested(head: string, about: string, schema: Schema): Schema {
  const value =
    '$ref' in schema ? { description: about, allOf: [schema] } : { description: about, ...schema };
  return {
    type: 'object',
    additionalProperties: false,
    required: [head],
    properties: { [head]: value, why },
  };
}

function quantifier(head: string, about: string): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    required: [head, 'where'],
    properties: {
      [head]: { description: about, allOf: [ref('listName')] },
      where: { description: 'asked of each record, as `item.`', allOf: [ref('condition')] },
      why,
    },
  };
}

function operatorSchema(operator: Operator): Schema {
  if (operator.asks === 'state') return { description: operator.meaning, type: 'boolean' };
  return { description: operator.meaning, anyOf: [literalSchema(operator), ref('reference')] };
}

function literalSchema({ wants }: ValueOperator): Schema {
  switch (wants) {
    case 'value':
    case 'member':
      return ref('scalar');
    case 'values':
    case 'members':
      return { type: 'array', minItems: 1, items: ref('scalar') };
    case 'number':
      return { type: 'number' };
    case 'count':
      return { type: 'integer', minimum: 0 };
    case 'texts':
      return { anyOf: [{ type: 'string' }, { type: 'array', minItems: 1, items: { type: 'string' } }] };
    case 'version':
      return { type: 'string', pattern: '^v?\\d+(\\.\\d+)*$' };
    case 'date':
      return { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
    case 'flag':
      return { type: 'boolean' };
  }
}

function reference(): Schema {
  const times: Schema = { description: 'so many times it', type: 'number' };
  const part: Schema = {
    anyOf: [
      ref('factName'),
      {
        type: 'object',
        additionalProperties: false,
        required: ['key'],
        properties: { key: ref('nativePath') },
      },
    ],
  };
  const names: Schema = { type: 'array', minItems: 2, items: part };
  const form = (head: string, schema: Schema, more: Schema): Schema => ({
    type: 'object',
    additionalProperties: false,
    required: [head],
    properties: { [head]: schema, ...more },
  });
  return {
    anyOf: [
      form('param', { description: 'a threshold of this rule', type: 'string' }, {}),
      form('fact', ref('factName'), { times }),
      form('key', ref('nativePath'), { times }),
      form('keys', ref('nativePath'), {}),
      form('sum', { description: 'facts or keys added up', ...names }, { times }),
      form('product', { description: 'facts or keys multiplied', ...names }, { times }),
    ],
  };
}

// --- names ---------------------------------------------------------------------------------------------------------

type Named = readonly [name: string, kind: FactKind];

function constants(fits: (named: Named) => boolean): readonly Schema[] {
  return Object.entries(vocabulary)
    .filter(fits)
    .map(([name, kind]) => ({ const: name, description: meaningOf(kind) }));
}

/** Facts of a plan, and once each the fields that records of any list have, as `item.`. */
function factNames(): readonly Schema[] {
  const fields = new Map<string, string[]>();
  for (const [name, kind] of Object.entries(vocabulary)) {
    const [list, field] = name.split('[].');
    if (list === undefined || field === undefined) continue;
    fields.set(field, [...(fields.get(field) ?? []), `${list}: ${meaningOf(kind)}`]);
  }
  const items = [...fields].map(([field, meanings]) => ({
    const: `item.${field}`,
    description: meanings.join('\n'),
  }));
  return [...constants(([name]) => !name.includes('[]')), ...items];
}

function meaningOf({ meaning, unit, oneOf }: FactKind): string {
  const inUnit = unit === undefined ? '' : ` (${unit})`;
  return `${meaning}${inUnit}${oneOf === undefined ? '' : `: ${oneOf.join(', ')}`}`;
}
