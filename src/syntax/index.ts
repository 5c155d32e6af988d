// `full.ts`, with the large parsers, is left out on purpose: importing it is the decision of whoever starts the program.
export { type Bounds, defaultBounds } from './bounds.ts';
export { commentsOf } from './comments.ts';
export { parseJson } from './json.ts';
export { laterParsers } from './later.ts';
export { type ParserSet, parse } from './parse.ts';
export { booleanFrom, numberFrom, resolve } from './resolve.ts';
export type * from './tree.ts';
