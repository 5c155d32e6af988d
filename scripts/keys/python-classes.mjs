/**
 * Fields of Python classes, read from their source: pydantic models, dataclasses and enumerations.
 *
 * Only what stands in a class body as `name: annotation = value` or `NAME = "value"` is read. Nothing is run.
 */

/** Classes of one module: name → {bases, fields, members}. */
export function classesOf(source) {
  const classes = new Map();
  const lines = source.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const head = /^class (\w+)\s*(?:\(|:)/.exec(lines[at]);
    if (head === null) continue;
    const statement = logicalLine(lines, at);
    const bases = /\(([\s\S]*)\)\s*:\s*(#.*)?$/.exec(statement.text)?.[1] ?? '';
    const body = [];
    at = statement.next;
    for (; at < lines.length && !/^\S/.test(lines[at].replace(/^\).*/, '')); at++) body.push(lines[at]);
    at--;
    classes.set(head[1], {
      name: head[1],
      bases: splitTop(bases, ',')
        .map((base) => base.trim())
        .filter((base) => base !== '' && !base.includes('=')),
      ...bodyOf(body),
    });
  }
  return classes;
}

function bodyOf(lines) {
  const fields = new Map();
  const members = [];
  const methods = new Map();
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!/^ {4}\S/.test(line)) continue;
    if (/^ {4}[rf]?("""|''')/.test(line)) {
      at = docstringEnd(lines, at);
      continue;
    }
    const { text, next } = logicalLine(lines, at);
    const field = /^ {4}(\w+)\s*:\s*([\s\S]+)$/.exec(text);
    const member = /^ {4}(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)'|(\w[\w.]*))\s*(#.*)?$/.exec(text);
    if (field !== null && !/^(class|def|async|if|for|try|with|return)$/.test(field[1])) {
      const [annotation, ...value] = splitTop(field[2], '=');
      fields.set(field[1], {
        name: field[1],
        annotation: uncommented(annotation).trim(),
        value: uncommented(value.join('=')).trim(),
      });
    } else if (member !== null) {
      members.push({ name: member[1], value: member[2] ?? member[3] ?? member[4] });
    }
    at = next - 1;
  }
  return { fields, members, methods };
}

function docstringEnd(lines, from) {
  const quote = /("""|''')/.exec(lines[from])[1];
  const rest = lines[from].slice(lines[from].indexOf(quote) + 3);
  if (rest.includes(quote)) return from;
  for (let at = from + 1; at < lines.length; at++) if (lines[at].includes(quote)) return at;
  return lines.length;
}

/** A statement over as many lines as its brackets and long strings are open. */
function logicalLine(lines, from) {
  let text = lines[from];
  let next = from + 1;
  while (next < lines.length && isOpen(text)) text += `\n${lines[next++]}`;
  return { text, next };
}

function isOpen(text) {
  let depth = 0;
  for (const { char, quoted } of chars(text)) {
    if (quoted) continue;
    if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char)) depth--;
  }
  return depth > 0 || endsInString(text);
}

/** Characters with whether they stand in a string; comments are left out. */
function* chars(text) {
  let quote = null;
  for (let i = 0; i < text.length; i++) {
    const three = text.slice(i, i + 3);
    if (quote === null) {
      if (text[i] === '#') {
        while (i < text.length && text[i] !== '\n') i++;
        if (i >= text.length) return;
      } else if (three === '"""' || three === "'''") {
        quote = three;
        for (const char of three) yield { char, quoted: true };
        i += 2;
        continue;
      } else if (text[i] === '"' || text[i] === "'") {
        quote = text[i];
        yield { char: text[i], quoted: true };
        continue;
      }
      yield { char: text[i], quoted: false };
    } else {
      if (text[i] === '\\') {
        yield { char: text[i], quoted: true };
        i++;
        if (i < text.length) yield { char: text[i], quoted: true };
        continue;
      }
      if (text.startsWith(quote, i)) {
        for (const char of quote) yield { char, quoted: true };
        i += quote.length - 1;
        quote = null;
        continue;
      }
      yield { char: text[i], quoted: true };
    }
  }
}

function endsInString(text) {
  return (text.match(/"""/g) ?? []).length % 2 === 1;
}

const uncommented = (text) => [...chars(text)].map(({ char }) => char).join('');

/** Parts of a text between separators that stand outside brackets and strings. */
export function splitTop(text, separator) {
  const parts = [''];
  let depth = 0;
  for (const { char, quoted } of chars(text)) {
    if (!quoted && '([{'.includes(char)) depth++;
    if (!quoted && ')]}'.includes(char)) depth--;
    if (!quoted && depth === 0 && char === separator) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts;
}

/** Keyword arguments of the call that a text is, such as `Field(default=1, ge=0)`. */
export function argumentsOf(call) {
  const inner = /^[\w.]+\(([\s\S]*)\)$/.exec(
    call.replace(/^\(\s*|\s*\)$/g, (found) => (call.startsWith('(') ? '' : found)).trim(),
  )?.[1];
  if (inner === undefined) return new Map();
  const pairs = splitTop(inner, ',').flatMap((part) => {
    const match = /^\s*(\w+)\s*=\s*([\s\S]*)$/.exec(part);
    return match === null ? [] : [[match[1], match[2].trim()]];
  });
  return new Map(pairs);
}
