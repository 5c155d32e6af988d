import { argumentsOf, splitTop } from './python-classes.mjs';

/**
 * A type as key tables write it: `int`, `float`, `flag`, `text`, `list`, `map`, `any`, texts in quotes, `section` for
 * a map whose keys are known, all joined by `|`; a range follows its number (`float>=0<=1`).
 */
const plain = {
  int: 'int',
  float: 'float',
  bool: 'flag',
  str: 'text',
  PositiveInt: 'int>=1',
  NonNegativeInt: 'int>=0',
  PositiveFloat: 'float>0',
  NonNegativeFloat: 'float>=0',
  list: 'list',
  List: 'list',
  Sequence: 'list',
  tuple: 'list',
  Tuple: 'list',
  set: 'list',
  dict: 'map',
  Dict: 'map',
  Mapping: 'map',
  Path: 'text',
  Any: 'any',
  object: 'any',
};

/**
 * What an annotation says.
 *
 * @param classes every known class, for sections and enumerations
 * @param enums `names` where members of an enumeration are written by name
 * @param flat whether the fields of a section are written as a list, in their order
 * @returns members of the type, and the classes of sections, plain or in a list
 */
export function typeOf(annotation, value, classes, { enums = 'values', flat = false } = {}) {
  const found = { members: new Set(), sections: [], listed: [], enums, flat };
  read(annotation, classes, found, false);
  const range = rangeOf(value);
  const members = [...found.members].map((member) =>
    member === 'int' || member === 'float' ? member + range : member,
  );
  return { type: members.join('|') || 'any', sections: found.sections, listed: found.listed };
}

function read(annotation, classes, found, inList) {
  const text = annotation
    .trim()
    .replace(/^\(([\s\S]*)\)$/, '$1')
    .replace(/^["']([\s\S]*)["']$/, '$1')
    .trim();
  const parts = splitTop(text, '|').map((part) => part.trim());
  if (parts.length > 1) {
    for (const part of parts) read(part, classes, found, inList);
    return;
  }
  if (text === '' || text === 'None') return;
  const generic = /^([\w.]+)\[([\s\S]*)\]$/.exec(text);
  const name = (generic?.[1] ?? text).split('.').at(-1);
  const inner =
    generic === null
      ? []
      : splitTop(generic[2], ',')
          .map((part) => part.trim())
          .filter(Boolean);
  if (name === 'Optional' || name === 'Union') for (const part of inner) read(part, classes, found, inList);
  else if (name === 'Annotated') read(inner[0], classes, found, inList);
  else if (name === 'Literal') for (const part of inner) literal(part, found);
  else if (Object.hasOwn(plain, name)) {
    if (!inList) found.members.add(plain[name]);
    if (plain[name] === 'list') for (const part of inner) read(part, classes, found, true);
  } else named(name, classes, found, inList);
}

function literal(part, found) {
  const text = /^["'](.*)["']$/.exec(part)?.[1];
  if (text !== undefined) found.members.add(`'${text}'`);
  else if (/^(True|False)$/.test(part)) found.members.add('flag');
  else if (part !== 'None') found.members.add('int');
}

function named(name, classes, found, inList) {
  const known = classes.get(name);
  if (known === undefined) {
    if (!inList) found.members.add('any');
  } else if (isEnum(known)) {
    if (inList) return;
    for (const { name: member, value } of known.members)
      found.members.add(`'${found.enums === 'names' ? member : value}'`);
  } else if (found.flat && !inList) {
    for (const form of ['list', 'map']) found.members.add(form);
  } else if (inList) found.listed.push(name);
  else {
    found.members.add('section');
    found.sections.push(name);
  }
}

export const isEnum = ({ bases }) => bases.some((base) => /Enum$/.test(base));

function rangeOf(value) {
  const args = argumentsOf(value);
  const bound = (name, sign) =>
    /^-?[\d.]+$/.test(args.get(name) ?? '') ? `${sign}${Number(args.get(name))}` : '';
  return bound('ge', '>=') + bound('gt', '>') + bound('le', '<=') + bound('lt', '<');
}

/** Other names under which a pydantic field is read. */
export function aliasesOf(value) {
  const args = argumentsOf(value);
  const alias = /^["'](\w+)["']$/.exec(args.get('alias') ?? '')?.[1];
  const choices = /AliasChoices\(([\s\S]*)\)/.exec(args.get('validation_alias') ?? '')?.[1] ?? '';
  return [...(alias ? [alias] : []), ...[...choices.matchAll(/["'](\w+)["']/g)].map((match) => match[1])];
}
