/**
 * Parameters of Python functions and of the constructors of classes, read from their source. Nothing is run.
 */
import { splitTop } from './python-classes.mjs';

/** Public functions and classes of one module: name → {names, open}; `open` where any further keyword is taken. */
export function callablesOf(source) {
  const found = new Map();
  const head = /^(?:def ([a-z]\w*)|class ([A-Z]\w*)[^\n]*?:[\s\S]*?\n {4}def __init__)\s*(?=\()/gm;
  for (let match = head.exec(source); match !== null; match = head.exec(source)) {
    // A class without a constructor of its own must not take that of the next one.
    if (match[2] !== undefined && /\n(?:class|def) /.test(match[0].slice(1))) {
      head.lastIndex = match.index + 6;
      continue;
    }
    const name = match[1] ?? match[2];
    const list = bracketAt(source, head.lastIndex);
    if (list !== undefined) found.set(name, parametersOf(list));
  }
  // A builder that is another one with some of its arguments filled in.
  for (const [, name, whole] of source.matchAll(/^([a-z]\w*) = partial\((\w+),/gm)) {
    if (found.has(whole)) found.set(name, found.get(whole));
  }
  return found;
}

/** The text between a bracket and its partner. */
function bracketAt(source, at) {
  let depth = 0;
  for (let i = at; i < source.length; i++) {
    if ('([{'.includes(source[i])) depth++;
    else if (')]}'.includes(source[i]) && --depth === 0) return source.slice(at + 1, i);
  }
  return undefined;
}

function parametersOf(list) {
  const parts = splitTop(list, ',').map((part) => part.trim());
  const names = parts.flatMap((part) => /^([A-Za-z]\w*)\s*(?::|=|$)/.exec(part)?.[1] ?? []);
  return {
    names: names.filter((name) => name !== 'self'),
    open: parts.some((part) => part.startsWith('**')),
  };
}
