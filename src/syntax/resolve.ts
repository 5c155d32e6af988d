import type { Dialect, Scalar } from '../model/index.ts';
import type { CoreTag, ScalarNode } from './tree.ts';

/**
 * The value that a framework's loader makes of a scalar; null for null.
 *
 * Quoted and block scalars are text in every dialect. Dates stay text: no tuning key takes one, and Python's date
 * object has no counterpart here. A form that the loader would fail on (`0b_`) stays text too.
 *
 * Sources: PyYAML `resolver.py` and `constructor.py` (6.0), OmegaConf `_utils.py` `get_yaml_loader`, RFC 8259 with
 * the `NaN` and `Infinity` of Python's json module, YAML 1.2.2 §10.3.2.
 */
export function resolve(scalar: ScalarNode, dialect: Dialect): Scalar | null {
  if (scalar.tag !== undefined) return resolveTagged(scalar.text, scalar.tag, dialect);
  return scalar.style === 'plain' ? resolvePlain(scalar.text, dialect) : scalar.text;
}

/**
 * The number that a framework makes of text it converts itself, as Python's `float()` does: `2e-5`, ` 1 `, `1_000`.
 * Null for anything else, and for `nan` and `inf`, which no rule can compare.
 */
export function numberFrom(text: string): number | null {
  const trimmed = text.trim();
  return pythonFloat.test(trimmed) ? finite(Number(trimmed.replaceAll('_', ''))) : null;
}

/**
 * The boolean that a framework makes of text it converts itself: the words that pydantic and
 * `transformers.hf_argparser.string_to_bool` accept, in any case. Null for anything else.
 */
export function booleanFrom(text: string): boolean | null {
  const word = text.trim().toLowerCase();
  if (trueWords.has(word)) return true;
  return falseWords.has(word) ? false : null;
}

const pythonFloat =
  /^[-+]?(?:\d+(?:_\d+)*(?:\.(?:\d+(?:_\d+)*)?)?|\.\d+(?:_\d+)*)(?:[eE][-+]?\d+(?:_\d+)*)?$/;
const trueWords: ReadonlySet<string> = new Set(['true', 't', 'yes', 'y', 'on', '1']);
const falseWords: ReadonlySet<string> = new Set(['false', 'f', 'no', 'n', 'off', '0']);

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function resolvePlain(text: string, dialect: Dialect): Scalar | null {
  switch (dialect) {
    case 'pyyaml':
      return resolvePython(text, false);
    case 'omegaconf':
      return resolvePython(text, true);
    case 'json':
      return resolveJson(text);
    case 'yaml-1.2':
      return resolveCore(text);
  }
}

/** A tag wins over the look of the text; text that does not fit its tag stays text. */
function resolveTagged(text: string, tag: CoreTag, dialect: Dialect): Scalar | null {
  switch (tag) {
    case 'str':
      return text;
    case 'null':
      return null;
    case 'bool': {
      const value = resolvePlain(text, dialect);
      return typeof value === 'boolean' ? value : text;
    }
    case 'int':
    case 'float': {
      if (notANumber.test(text)) return specialNumber(text);
      const value = resolvePlain(text, dialect);
      return typeof value === 'number' ? value : (numberFrom(text) ?? text);
    }
  }
}

const notANumber = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

function specialNumber(text: string): number {
  if (text.toLowerCase() === '.nan') return Number.NaN;
  return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

// Everything a loader types starts with one of these; most texts are words and paths, and leave here.
const typedStart = /^(?:[-+.0-9~]|null$|Null$|NULL$|[yY][eE]|[nN][oO]|[tT][rR]|[fF][aA]|[oO][nNfF]|$)/;

function resolvePython(text: string, exponentWithoutSign: boolean): Scalar | null {
  if (!typedStart.test(text)) return text;
  if (isNull(text)) return null;
  if (pythonTrue.test(text)) return true;
  if (pythonFalse.test(text)) return false;
  if (pythonInteger.test(text)) return pythonIntegerValue(text) ?? text;
  if (notANumber.test(text)) return specialNumber(text);
  if (pyyamlFloat.test(text) || (exponentWithoutSign && omegaconfFloat.test(text))) {
    return pythonFloatValue(text) ?? text;
  }
  return text;
}

function isNull(text: string): boolean {
  return text === '' || text === '~' || text === 'null' || text === 'Null' || text === 'NULL';
}

const pythonTrue = /^(?:yes|Yes|YES|true|True|TRUE|on|On|ON)$/;
const pythonFalse = /^(?:no|No|NO|false|False|FALSE|off|Off|OFF)$/;
const pythonInteger =
  /^(?:[-+]?0b[01_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/;
const pyyamlFloat =
  /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*)$/;
/** What OmegaConf adds: an exponent needs neither a point before it nor a sign. */
const omegaconfFloat =
  /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+|\.[0-9_]+(?:[eE][-+][0-9]+)?)$/;

function pythonIntegerValue(text: string): number | null {
  const digits = text.replaceAll('_', '').replace(/^[-+]/, '');
  const value = unsignedInteger(digits);
  if (Number.isNaN(value)) return null;
  return text.startsWith('-') && value !== 0 ? -value : value;
}

function unsignedInteger(digits: string): number {
  if (digits.startsWith('0b') || digits.startsWith('0x'))
    return digits.length > 2 ? Number(digits) : Number.NaN;
  if (digits.length > 1 && digits.startsWith('0')) return Number(`0o${digits.slice(1)}`);
  return digits.includes(':') ? baseSixty(digits) : Number(digits);
}

function pythonFloatValue(text: string): number | null {
  const digits = text.replaceAll('_', '');
  if (!digits.includes(':')) return numberOrNull(Number(digits));
  const value = baseSixty(digits.replace(/^[-+]/, ''));
  return numberOrNull(digits.startsWith('-') ? -value : value);
}

function numberOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** `1:30` is 90: YAML 1.1 reads colons as base 60. */
function baseSixty(digits: string): number {
  return digits.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

const jsonNumber = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/;

function resolveJson(text: string): Scalar | null {
  switch (text) {
    case 'null':
    case '':
      return null;
    case 'true':
      return true;
    case 'false':
      return false;
    case 'NaN':
      return Number.NaN;
    case 'Infinity':
      return Number.POSITIVE_INFINITY;
    case '-Infinity':
      return Number.NEGATIVE_INFINITY;
    default:
      return jsonNumber.test(text) ? Number(text) : text;
  }
}

const coreNumber = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const coreRadix = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;

function resolveCore(text: string): Scalar | null {
  if (!typedStart.test(text)) return text;
  if (isNull(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  if (coreNumber.test(text) || coreRadix.test(text)) return Number(text);
  return notANumber.test(text) ? specialNumber(text) : text;
}
