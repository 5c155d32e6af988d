/** Prose for Markdown: what would be markup is escaped; what stands between backticks stays. */
export function prose(text) {
  return String(text)
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\*_[\]<>|]/g, '\\$&')))
    .join('');
}

/** Lines with two spaces of indentation for each level, as a nested list. */
export function nestedList(lines) {
  return lines
    .map((line) => line.replace(/^( *)(.*)$/, (_, indent, text) => `${indent}- ${prose(text)}`))
    .join('\n');
}

/** A fenced block, its fence longer than any inside. */
export function fence(text, language) {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${text.replace(/\n$/, '')}\n${ticks}`;
}

export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Blocks with an empty line between them; empty ones fall out. */
export function page(...blocks) {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** A heading and what stands below it, or nothing where nothing does. */
export function section(title, ...blocks) {
  const text = blocks.filter((block) => block !== '').join('\n\n');
  return text === '' ? '' : `## ${title}\n\n${text}`;
}

/** What every made page starts with. */
export const made =
  '<!-- Made by scripts/make-docs.mjs from policies/ and data/; run `npm run docs` instead of editing. -->';

const languages = {
  yml: 'yaml',
  yaml: 'yaml',
  json: 'json',
  ipynb: 'json',
  toml: 'toml',
  sh: 'sh',
  py: 'python',
  md: 'markdown',
};

/** Language of a file for a fence, by its name. */
export function languageOf(path) {
  return languages[path.slice(path.lastIndexOf('.') + 1)] ?? 'text';
}
