import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';

/** GitHub's own description of its interface, as far as tunelint uses it. Whatever it does not know is an error. */
interface Description {
  readonly source: string;
  readonly operations: Readonly<Record<string, Described>>;
  readonly schemas: Readonly<Record<string, Schema>>;
}

interface Described {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, Schema>>;
  readonly body?: Schema;
  readonly responses: Readonly<Record<string, Schema | null>>;
}

type Schema = { readonly [key: string]: unknown };
export type Json = Readonly<Record<string, unknown>>;

const description = JSON.parse(
  readFileSync(join(import.meta.dirname, 'github-api.json'), 'utf8'),
) as Description;

const ajv = new Ajv({ strict: false, validateFormats: false, coerceTypes: false });
ajv.addSchema({ $id: 'github', schemas: description.schemas });
const queryAjv = new Ajv({ strict: false, validateFormats: false, coerceTypes: true });
const compiled = new Map<string, ValidateFunction>();

export interface Matched {
  readonly operation: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The operation behind a request, or undefined for one that the description does not have. */
export function matchOperation(method: string, path: string): Matched | undefined {
  for (const [operation, described] of Object.entries(description.operations)) {
    if (described.method !== method) continue;
    const parameters = matchPath(described.path, path);
    if (parameters !== undefined) return { operation, parameters };
  }
  return undefined;
}

function matchPath(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name !== undefined) parameters[name] = decodeURIComponent(value);
    else if (part !== value) return undefined;
  }
  return parameters;
}

/** Everything about a request that the description does not allow. */
export function requestFaults(operation: string, query: URLSearchParams, body: unknown): string[] {
  const { query: known, body: schema } = describedAs(operation);
  const faults: string[] = [];
  for (const [name, value] of query) {
    const parameter = known[name];
    if (parameter === undefined) faults.push(`${operation}: no query parameter ${name}`);
    else if (!queryAjv.validate(localised(parameter), value))
      faults.push(`${operation}: ${name}=${value} is not allowed`);
  }
  if (schema === undefined && body !== undefined) faults.push(`${operation}: takes no body`);
  if (schema !== undefined) faults.push(...check(`${operation} request`, schema, body ?? {}));
  return faults;
}

/** Everything about an answer that the description does not allow. Refusals before any handler are always possible. */
export function responseFaults(operation: string, status: number, body: unknown): string[] {
  const { responses } = describedAs(operation);
  const schema = responses[String(status)];
  if (schema === undefined) {
    const general = status === 401 || status === 403 || status === 404 || status === 429 || status >= 500;
    return general ? [] : [`${operation}: the answer ${status} is not documented`];
  }
  return schema === null ? [] : check(`${operation} ${status}`, schema, body);
}

function check(name: string, schema: Schema, value: unknown): string[] {
  let validate = compiled.get(name);
  if (validate === undefined) {
    validate = ajv.compile(localised(schema));
    compiled.set(name, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    (error) => `${name}${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`,
  );
}

/** References inside the file, as references to the file. */
function localised(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/schemas/', '"github#/schemas/')) as Schema;
}

function describedAs(operation: string): Described {
  const described = description.operations[operation];
  if (described === undefined) throw new Error(`no operation ${operation}`);
  return described;
}

/** The smallest answer that the description allows, with what a scenario knows put over it. */
export function sampleAnswer(operation: string, status: number, known: Json = {}): Json {
  const schema = describedAs(operation).responses[String(status)];
  return { ...(sample(schema ?? {}) as Json), ...known };
}

/** The same for one of the named parts. */
export function samplePart(name: string, known: Json = {}): Json {
  return { ...(sample({ $ref: `#/schemas/${name}` }) as Json), ...known };
}

function sample(schema: Schema): unknown {
  if (typeof schema.$ref === 'string') {
    return sample(description.schemas[schema.$ref.slice('#/schemas/'.length)] ?? {});
  }
  const options = (schema.anyOf ?? schema.oneOf) as readonly Schema[] | undefined;
  if (options !== undefined)
    return options.some(({ type }) => type === 'null') ? null : sample(options[0] ?? {});
  const parts = schema.allOf as readonly Schema[] | undefined;
  if (parts !== undefined) return Object.assign({}, ...parts.map(sample));
  const values = schema.enum as readonly unknown[] | undefined;
  const types = [schema.type].flat();
  if (types.includes('null')) return null;
  return values?.[0] ?? sampleOf(types[0], schema);
}

function sampleOf(type: unknown, schema: Schema): unknown {
  switch (type) {
    case 'string':
      return schema.format === 'date-time' ? '2026-01-01T00:00:00Z' : 'https://github.example/text';
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return false;
    case 'array':
      return [];
    default: {
      const properties = (schema.properties ?? {}) as Readonly<Record<string, Schema>>;
      const required = (schema.required ?? []) as readonly string[];
      return Object.fromEntries(required.map((name) => [name, sample(properties[name] ?? {})]));
    }
  }
}
