import { pathMatcher } from './glob.ts';

/** What a `.gitignore` file says of a path below its folder: left out, taken in again, or nothing. */
export type Verdict = 'ignored' | 'kept' | undefined;

interface Pattern {
  readonly verdict: Verdict;
  readonly onlyFolders: boolean;
  readonly matches: (path: string) => boolean;
}

/**
 * The rules of a `.gitignore` file, as git reads it; the last pattern that matches decides.
 *
 * Its patterns come from whoever wrote the files, so they are matched in a time that grows with their length only:
 * a regular expression made of `**` can take for ever.
 *
 * @returns what holds for a path relative to the folder of the file
 */
export function readGitignore(text: string): (path: string, isFolder: boolean) => Verdict {
  const patterns = text
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((line) => patternOf(line) ?? [])
    .reverse();
  return (path, isFolder) =>
    patterns.find(({ onlyFolders, matches }) => (isFolder || !onlyFolders) && matches(path))?.verdict;
}

function patternOf(line: string): Pattern | undefined {
  const written = withoutBlanks(line.replace(/\r$/, ''));
  if (written === '' || written.startsWith('#')) return undefined;
  const negated = written.startsWith('!');
  const whole = negated ? written.slice(1) : written;
  const onlyFolders = whole.endsWith('/');
  const glob = withClasses(onlyFolders ? whole.slice(0, -1) : whole);
  if (glob === '' || /(^|[^\\])(\\\\)*\\$/.test(glob)) return undefined;
  return { verdict: negated ? 'kept' : 'ignored', onlyFolders, matches: matcherOf(glob) };
}

/** Blanks at the end do not count, unless a backslash stands before them. */
function withoutBlanks(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ' && line[end - 2] !== '\\') end--;
  return line.slice(0, end);
}

/** A pattern without a slash before its end is for names wherever they stand. */
function matcherOf(glob: string): Pattern['matches'] {
  if (!glob.includes('/')) {
    const matches = pathMatcher(glob === '**' ? '*' : glob);
    return (path) => matches(path.slice(path.lastIndexOf('/') + 1));
  }
  const plain = glob.replace(/^\//, '').replace(/\\(.)/g, (pair, one) => (one === '/' ? one : pair));
  // What stands before `/**` is not itself meant, only what lies in it.
  return pathMatcher(plain.replace(/(^|\/)\*\*$/, '$1**/*'));
}

const classes: Readonly<Record<string, string>> = {
  alnum: 'A-Za-z0-9',
  alpha: 'A-Za-z',
  digit: '0-9',
  lower: 'a-z',
  upper: 'A-Z',
  space: ' \t',
  blank: ' \t',
  xdigit: '0-9A-Fa-f',
};

const withClasses = (glob: string): string =>
  glob.replace(/\[:(\w+):\]/g, (written, name: string) =>
    Object.hasOwn(classes, name) ? (classes[name] ?? written) : written,
  );
