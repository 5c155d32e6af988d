const width = 110;

/** JSON in which whatever fits on a line stands on one: half the size of one value a line, and easier to compare. */
export function fittedJson(value, indent = '', lead = 0) {
  const flat = flatJson(value);
  if (flat.length + indent.length + lead <= width || typeof value !== 'object' || value === null) return flat;
  const inner = `${indent} `;
  const entries = Array.isArray(value)
    ? value.map((item) => inner + fittedJson(item, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => {
          const name = `${JSON.stringify(key)}: `;
          return inner + name + fittedJson(item, inner, name.length);
        });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${entries.join(',\n')}\n${indent}${close}`;
}

function flatJson(value) {
  if (Array.isArray(value)) return `[${value.map(flatJson).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  if (entries.length === 0) return '{}';
  return `{ ${entries.map(([key, item]) => `${JSON.stringify(key)}: ${flatJson(item)}`).join(', ')} }`;
}
