export { type Bounds, defaultBounds } from './bounds.ts';
export { parseJson } from './json.ts';
export { type ParserSet, parse } from './parse.ts';
export { booleanFrom, numberFrom, resolve } from './resolve.ts';
export type * from './tree.ts';
