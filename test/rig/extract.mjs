// Makes github-api.json, github-schema.graphql and events.json from GitHub's published descriptions. They are large
// (385 MB installed) and change seldom, so only what tunelint uses is kept here. To renew them:
//
//   cd "$(mktemp -d)" && npm init -y && npm i --ignore-scripts @octokit/openapi@23.0.2 \
//     @octokit/graphql-schema@15.26.0 @octokit/webhooks-examples@7.6.1 graphql@16.15.0
//   node <checkout>/test/rig/extract.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(process.cwd(), 'package.json'));
const packageOf = (name) => JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'));
const write = (name, text) => writeFileSync(join(import.meta.dirname, name), text);

// ---- REST: the operations, as plain JSON Schema ----------------------------------------------------------------

const operations = [
  'pulls/list-files',
  'pulls/list',
  'pulls/create-review',
  'pulls/list-reviews',
  'pulls/delete-pending-review',
  'pulls/create-review-comment',
  'pulls/create-reply-for-review-comment',
  'pulls/update-review-comment',
  'pulls/delete-review-comment',
  'repos/compare-commits-with-basehead',
  'repos/list-pull-requests-associated-with-commit',
  'git/get-tree',
  'repos/get-content',
  'issues/create-comment',
  'issues/update-comment',
  'issues/delete-comment',
];
const described = new Set(['description', 'example', 'examples', 'title', 'externalDocs', 'deprecated', 'x-github']);
const document = JSON.parse(
  readFileSync('node_modules/@octokit/openapi/generated/api.github.com.json', 'utf8'),
);
const schemas = {};

/** A schema without prose, with `nullable` in the words of JSON Schema; what it refers to is collected. */
function plain(schema) {
  if (Array.isArray(schema)) return schema.map(plain);
  if (typeof schema !== 'object' || schema === null) return schema;
  if (typeof schema.$ref === 'string') return { $ref: refer(schema.$ref) };
  const { nullable, ...rest } = schema;
  const entries = Object.entries(rest).filter(([key, value]) => !(described.has(key) && !isSchemaMap(key, value)));
  const kept = Object.fromEntries(
    entries.map(([key, value]) => [key, key === 'properties' ? mapValues(value, plain) : plain(value)]),
  );
  if (nullable !== true) return kept;
  if (typeof kept.type === 'string') {
    return { ...kept, type: [kept.type, 'null'], ...(kept.enum ? { enum: [...kept.enum, null] } : {}) };
  }
  return { anyOf: [kept, { type: 'null' }] };
}

const isSchemaMap = (key, value) => key === 'title' && typeof value === 'object';
const mapValues = (record, map) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));

function refer(ref) {
  const name = ref.slice('#/components/schemas/'.length);
  if (!(name in schemas)) {
    schemas[name] = null;
    schemas[name] = plain(document.components.schemas[name]);
  }
  return `#/schemas/${name}`;
}

/** The description allows unknown fields in requests; a typo in one must not pass. */
function strict(schema) {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map(strict);
  const inner = mapValues(schema, strict);
  return schema.properties && schema.additionalProperties === undefined ? { ...inner, additionalProperties: false } : inner;
}

const component = (item) =>
  item.$ref ? item.$ref.slice(2).split('/').reduce((at, key) => at[key], document) : item;

function operation(id) {
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, described] of Object.entries(methods)) {
      if (described.operationId !== id) continue;
      const body = described.requestBody?.content['application/json']?.schema;
      return {
        method: method.toUpperCase(),
        path,
        query: Object.fromEntries(
          described.parameters.map(component).filter(({ in: place }) => place === 'query').map(({ name, schema }) => [name, plain(schema)]),
        ),
        ...(body ? { body: strict(plain(body)) } : {}),
        responses: Object.fromEntries(
          Object.entries(described.responses).map(([status, response]) => {
            const schema = component(response).content?.['application/json']?.schema;
            return [status, schema ? plain(schema) : null];
          }),
        ),
      };
    }
  }
  throw new Error(`no operation ${id}`);
}

const notice = 'Made by extract.mjs; see LICENCES.md. Descriptions and examples are left out.';
const { version } = packageOf('@octokit/openapi');
write(
  'github-api.json',
  `${JSON.stringify({ source: `@octokit/openapi ${version} (MIT)`, notice, operations: Object.fromEntries(operations.map((id) => [id, operation(id)])), schemas })}\n`,
);

// ---- GraphQL: the types that the queries touch ---------------------------------------------------------------------

const { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isScalarType, getNamedType } = require('graphql');
const types = [
  'PullRequest',
  'PullRequestReviewThread',
  'PullRequestReviewThreadConnection',
  'PullRequestReviewComment',
  'PullRequestReviewCommentConnection',
  'IssueComment',
  'IssueCommentConnection',
  'PageInfo',
  'GitObject',
  'Blob',
  'ResolveReviewThreadInput',
  'ResolveReviewThreadPayload',
];
const partly = { Query: ['repository'], Mutation: ['resolveReviewThread'], Repository: ['pullRequest', 'object'] };
const schema = buildSchema(readFileSync('node_modules/@octokit/graphql-schema/schema.graphql', 'utf8'), { assumeValidSDL: true });
const keptNames = new Set([...types, ...Object.keys(partly)]);
const enums = new Set();
const scalars = new Set();
const builtIn = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);

function fits(type) {
  const named = getNamedType(type);
  if (isEnumType(named)) enums.add(named.name);
  else if (isScalarType(named)) {
    if (!builtIn.has(named.name)) scalars.add(named.name);
  } else return keptNames.has(named.name);
  return true;
}

function printed(name) {
  const type = schema.getType(name);
  const wanted = (field) => (partly[name] ? partly[name].includes(field.name) : field.args?.length === 0 || isConnection(field));
  const fields = Object.values(type.getFields()).filter((field) => isInputObjectType(type) || wanted(field));
  const lines = fields.filter((field) => fits(field.type)).map(fieldLine);
  const kind = isInputObjectType(type) ? 'input' : isInterfaceType(type) ? 'interface' : 'type';
  const implemented = isObjectType(type) ? type.getInterfaces().filter((one) => keptNames.has(one.name)) : [];
  const clause = implemented.length > 0 ? ` implements ${implemented.map((one) => one.name).join(' & ')}` : '';
  return `${kind} ${name}${clause} {\n${lines.map((line) => `  ${line}`).join('\n')}\n}`;
}

const isConnection = (field) => keptNames.has(getNamedType(field.type).name);

function fieldLine(field) {
  const args = (field.args ?? []).filter((arg) => fits(arg.type));
  const list = args.length > 0 ? `(${args.map((arg) => `${arg.name}: ${arg.type}`).join(', ')})` : '';
  const stale = field.deprecationReason ? ' @deprecated' : '';
  return `${field.name}${list}: ${field.type}${stale}`;
}

const bodies = [...keptNames].map(printed);
const enumBodies = [...enums].sort().map((name) => {
  const values = schema.getType(name).getValues().map((value) => `  ${value.name}`);
  return `enum ${name} {\n${values.join('\n')}\n}`;
});
const scalarBodies = [...scalars].sort().map((name) => `scalar ${name}`);
const header = `# From @octokit/graphql-schema ${packageOf('@octokit/graphql-schema').version} (MIT), made by extract.mjs; see LICENCES.md.\n`;
write('github-schema.graphql', `${[header, ...scalarBodies, ...enumBodies, ...bodies].join('\n')}\n`);

// ---- events ------------------------------------------------------------------------------------------------------

const examples = require('@octokit/webhooks-examples');
const exampleOf = (name, fits) => examples.find((event) => event.name === name).examples.find(fits);
const events = {
  source: `@octokit/webhooks-examples ${packageOf('@octokit/webhooks-examples').version} (MIT)`,
  notice: 'Made by extract.mjs; see LICENCES.md.',
  pull_request: exampleOf('pull_request', ({ action }) => action === 'synchronize'),
  push: exampleOf('push', ({ ref }) => ref.startsWith('refs/heads/')),
  merge_group: exampleOf('merge_group', () => true),
  workflow_run: exampleOf('workflow_run', ({ action }) => action === 'completed'),
  issue_comment: exampleOf('issue_comment', ({ action }) => action === 'created'),
  workflow_dispatch: exampleOf('workflow_dispatch', () => true),
};
write('events.json', `${JSON.stringify(events)}\n`);
