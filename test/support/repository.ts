import examples from 'virtual:policy-examples';
import { parse } from 'yaml';
import { pick } from './seeded.ts';

export type Texts = Readonly<Record<string, string>>;

/** Files that are found by their names. */
const namedFiles = /(^|\/)(tuning-intent\.ya?ml|dataset_info\.json|[\w-]*config\.json)$/;

/**
 * A repository of this many files, put together from the examples of the shipped rules: many frameworks, many findings.
 * Each example has a folder of its own.
 */
export function generatedRepository(count: number, random: () => number): Texts {
  const texts: Record<string, string> = {};
  const all = Object.values(examples).flat();
  for (const [index, example] of pick(all, all.length, random).entries()) {
    const { files } = 'bad' in example ? example.bad : example.good;
    const paths = Object.keys(files);
    if (
      Object.keys(texts).length + paths.length > count ||
      paths.some((path) => /tunelint\.ya?ml$/.test(path))
    )
      continue;
    const folder = `team-${index % 7}/run-${String(index).padStart(4, '0')}`;
    for (const path of paths) texts[`${folder}/${path}`] = files[path] ?? '';
  }
  return texts;
}

/** The files that lines may be moved in, and that may have another name: nothing refers to them by it. */
export function movable(texts: Texts): readonly string[] {
  return Object.keys(texts).filter((path) => {
    if (!/\.(ya?ml|json)$/.test(path) || namedFiles.test(path)) return false;
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const name = path.slice(folder.length);
    const others = Object.entries(texts).filter(([other]) => other.startsWith(folder) && other !== path);
    return !others.some(([, text]) => text.includes(name) || text.includes(name.replace(/\.\w+$/, '')));
  });
}

/** The same file with lines at other places: what is at the top moves down, and a note and space come in. */
export function withMovedLines(path: string, text: string, random: () => number): string {
  if (path.endsWith('.json')) return movedJson(text, random);
  const noted = `# ${Math.floor(random() * 1e6)}\n\n${text}`;
  return isPlain(text) ? `${pick(blocksOf(text), Number.POSITIVE_INFINITY, random).join('')}` : noted;
}

/** Keys of one map that no key is written twice in: their order means nothing. */
function isPlain(text: string): boolean {
  if (/^(---|\.\.\.|%|#|- )|[&*]\w|<<:/m.test(text) || !text.endsWith('\n')) return false;
  try {
    return typeof parse(text, { uniqueKeys: true }) === 'object';
  } catch {
    return false;
  }
}

const blocksOf = (text: string): readonly string[] => text.split(/^(?=[^\s#-])/m);

function movedJson(text: string, random: () => number): string {
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return text;
    const keys = Object.keys(data);
    if (keys.length !== new Set(text.match(/^ {2}"[^"]+"(?=\s*:)/gm)).size) return `\n\n${text}`;
    const moved = pick(Object.entries(data), keys.length, random);
    return `${JSON.stringify(Object.fromEntries(moved), null, 4)}\n`;
  } catch {
    return text;
  }
}

/** Another name, or another folder beside it. */
export function renamed(path: string, random: () => number): string {
  const slash = path.lastIndexOf('/');
  const dot = path.lastIndexOf('.');
  const name = `${path.slice(slash + 1, dot)}-${Math.floor(random() * 1e6)}${path.slice(dot)}`;
  return `${path.slice(0, slash + 1)}${name}`;
}
