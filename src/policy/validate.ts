import type { Complaints, DataPath } from './problem.ts';
import type { RecordShape, Shape, TextShape } from './shape.ts';
import { didYouMean } from './suggest.ts';

/** Texts longer than this are no messages. */
const longestText = 20_000;

/** Holds data against a shape. What is wrong goes to the complaints, in the order of the file. */
export function validate(data: unknown, shape: Shape, path: DataPath, complaints: Complaints): void {
  switch (shape.is) {
    case 'condition':
      break;
    case 'text':
      checkText(data, shape, path, complaints);
      break;
    case 'flag':
      if (typeof data !== 'boolean') complaints.value(path, 'expects true or false');
      else if (shape.only !== undefined && data !== shape.only)
        complaints.value(path, `expects ${shape.only}`);
      break;
    case 'number':
    case 'integer':
      checkNumber(data, shape, path, complaints);
      break;
    case 'list':
      checkList(data, shape, path, complaints);
      break;
    case 'record':
      checkRecord(data, shape, path, complaints);
      break;
    case 'dictionary':
      checkDictionary(data, shape, path, complaints);
      break;
    case 'either':
      checkEither(data, shape, path, complaints);
      break;
  }
}

function checkText(data: unknown, shape: TextShape, path: DataPath, complaints: Complaints): void {
  if (typeof data !== 'string') {
    const hint = typeof data === 'number' || typeof data === 'boolean' ? `; put ${data} in quotes` : '';
    complaints.value(path, `expects a text${hint}`);
  } else if (data === '' && !shape.mayBeEmpty) {
    complaints.value(path, 'expects a text; this one is empty');
  } else if (shape.oneOf !== undefined && !shape.oneOf.includes(data)) {
    const hint = didYouMean(data, shape.oneOf) || `; expects one of ${shape.oneOf.join(', ')}`;
    complaints.value(path, `unknown value "${data}"${hint}`);
  } else if (data.length > longestText) {
    complaints.value(path, `has more than ${longestText} characters`);
  } else if (shape.form !== undefined && !shape.form.test(data)) {
    complaints.value(path, `expects ${shape.expects ?? 'another form'}`);
  }
}

function checkNumber(
  data: unknown,
  shape: Extract<Shape, { is: 'number' | 'integer' }>,
  path: DataPath,
  complaints: Complaints,
): void {
  const wrong = typeof data !== 'number' || (shape.is === 'integer' && !Number.isInteger(data));
  if (wrong) complaints.value(path, shape.is === 'integer' ? 'expects a whole number' : 'expects a number');
  else if (shape.atLeast !== undefined && data < shape.atLeast) {
    complaints.value(path, `expects at least ${shape.atLeast}`);
  }
}

function checkList(
  data: unknown,
  shape: Extract<Shape, { is: 'list' }>,
  path: DataPath,
  complaints: Complaints,
): void {
  if (!Array.isArray(data)) complaints.value(path, 'expects a list');
  else if (shape.notEmpty && data.length === 0) complaints.value(path, 'expects at least one entry');
  else for (const [i, one] of data.entries()) validate(one, shape.of, [...path, i], complaints);
}

function checkRecord(
  data: unknown,
  { fields, oneField }: RecordShape,
  path: DataPath,
  complaints: Complaints,
): void {
  if (!isMap(data)) {
    complaints.value(path, `expects a map with ${Object.keys(fields).slice(0, 4).join(', ')}`);
    return;
  }
  for (const [key, value] of Object.entries(data)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (field === undefined) {
      complaints.key([...path, key], `unknown key "${key}"${didYouMean(key, Object.keys(fields))}`);
    } else {
      validate(value, field.shape, [...path, key], complaints);
    }
  }
  if (oneField && Object.keys(data).length !== 1) {
    complaints.value(path, `expects one of ${Object.keys(fields).join(', ')}`);
  }
  for (const [key, field] of Object.entries(fields)) {
    if (field.required && !Object.hasOwn(data, key))
      complaints.value(path, `"${key}" is missing: ${field.about}`);
  }
}

function checkDictionary(
  data: unknown,
  shape: Extract<Shape, { is: 'dictionary' }>,
  path: DataPath,
  complaints: Complaints,
): void {
  if (!isMap(data)) {
    complaints.value(path, 'expects a map');
    return;
  }
  for (const [key, value] of Object.entries(data)) {
    if (shape.keyForm !== undefined && !shape.keyForm.test(key)) {
      complaints.key([...path, key], `"${key}" is not a name; use letters and digits`);
    }
    validate(value, shape.of, [...path, key], complaints);
  }
}

function checkEither(
  data: unknown,
  shape: Extract<Shape, { is: 'either' }>,
  path: DataPath,
  complaints: Complaints,
): void {
  const fitting = shape.of.find((one) => couldBe(data, one));
  if (fitting === undefined) complaints.value(path, `expects ${shape.expects}`);
  else validate(data, fitting, path, complaints);
}

function couldBe(data: unknown, shape: Shape): boolean {
  switch (shape.is) {
    case 'text':
      return typeof data === 'string';
    case 'flag':
      return typeof data === 'boolean';
    case 'number':
    case 'integer':
      return typeof data === 'number';
    case 'list':
      return Array.isArray(data);
    default:
      return isMap(data);
  }
}

function isMap(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
