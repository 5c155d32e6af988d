const width = 400;

/**
 * JSON for programs, in which whatever fits on a long line stands on one without spaces: every user downloads it, yet a
 * change of one rule is still a change of one line.
 */
export function fittedJson(value, indent = '') {
  const flat = JSON.stringify(value);
  if (flat.length <= width || typeof value !== 'object') return flat;
  const inner = `${indent} `;
  const entries = Array.isArray(value)
    ? value.map((item) => inner + fittedJson(item, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${inner}${JSON.stringify(key)}:${fittedJson(item, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${entries.join(',\n')}\n${indent}${close}`;
}
