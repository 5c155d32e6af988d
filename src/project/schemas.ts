import { configShape, rulesShape } from './config-shape.ts';
import { intentShape } from './intent-shape.ts';
import { jsonSchemaOf, type Schema } from './shape.ts';

const draft = 'http://json-schema.org/draft-07/schema#';

/** JSON Schema of `tuning-intent.yaml`. */
export function intentSchema(): Schema {
  return { $schema: draft, title: 'tuning intent', ...jsonSchemaOf(intentShape) };
}

/** A rule as an editor shows it. */
export interface RuleName {
  /** `policy/rule`. */
  readonly id: string;
  readonly title: string;
  readonly severity: string;
}

/**
 * JSON Schema of `tunelint.yaml`.
 *
 * @param rules shipped rules, which an editor then completes; others are allowed, for policies of a team's own
 */
export function configSchema(rules: readonly RuleName[]): Schema {
  const reference = new Map([[rulesShape, { $ref: '#/definitions/rules' }]]);
  return {
    $schema: draft,
    title: 'tunelint configuration',
    ...jsonSchemaOf(configShape, reference),
    definitions: { rules: rulesSchema(rules), setting: settingSchema() },
  };
}

const setting = { $ref: '#/definitions/setting' };

function rulesSchema(rules: readonly RuleName[]): Schema {
  const known = rules.map(({ id, title, severity }) => [
    id,
    { description: `${title} (ships as ${severity})`, ...setting },
  ]);
  return {
    description: rulesShape.about,
    type: 'object',
    properties: Object.fromEntries(known),
    additionalProperties: setting,
  };
}

/** Without descriptions of the alternatives: editors would show them in place of what the rule is about. */
function settingSchema(): Schema {
  if (rulesShape.kind !== 'dictionary' || rulesShape.value.kind !== 'either') return {};
  const plain = rulesShape.value.of.map((one) => {
    const { description: _, ...rest } = jsonSchemaOf(one);
    return rest;
  });
  return { anyOf: plain };
}
