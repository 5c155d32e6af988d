/**
 * Globs over paths: `*` and `?` within a name, `**` for any number of folders, `[a-z]`, `[!a-z]`, `{a,b}`, a leading
 * `!` for everything else, and `\` before a character that means itself. Hidden names are names like others.
 *
 * A pull request brings globs of its own, and the files that they are held against. So none is made a regular
 * expression, whose time can double with every star: the time here grows with length of glob times length of path.
 */
export function globMatcher(glob: string): (path: string) => boolean {
  if (glob.length > longest) return (path) => path === glob;
  if (glob.startsWith('!')) {
    const matches = globMatcher(glob.slice(1));
    return (path) => !matches(path);
  }
  return matcherOf(alternativesOf(glob));
}

/** The same of a glob whose braces and `!` mean themselves. */
export function pathMatcher(glob: string): (path: string) => boolean {
  return glob.length > longest ? (path) => path === glob : matcherOf([glob]);
}

function matcherOf(alternatives: readonly string[]): (path: string) => boolean {
  const globs = alternatives.map((one) => one.split('/').map(nameOf));
  return (path) => {
    const names = path.split('/').map((name) => [...name]);
    return globs.some((parts) => fitsRun(parts, names, fitsName));
  };
}

/** No path that a system opens is longer, by far. */
const longest = 4096;

/** `any` stands for any number of members; everything else for one. */
type Run<Part> = readonly (Part | typeof any)[];
export const any = Symbol('any');

/**
 * Whether members fit the parts in their order.
 *
 * Only the last `any` is ever tried anew: what an earlier one could take, that one can take as well. So
 * there are no more looks than parts times members.
 */
export function fitsRun<Part, Member>(
  parts: Run<Part>,
  members: readonly Member[],
  fits: (part: Part, member: Member) => boolean,
): boolean {
  let at = 0;
  let retry: { readonly part: number; member: number } | undefined;
  for (let member = 0; member < members.length; ) {
    const part = parts[at];
    if (part === any) {
      at++;
      retry = { part: at, member };
    } else if (part !== undefined && fits(part, members[member] as Member)) {
      at++;
      member++;
    } else if (retry !== undefined) {
      at = retry.part;
      member = ++retry.member;
    } else return false;
  }
  return parts.slice(at).every((part) => part === any);
}

// ---- one name ------------------------------------------------------------------------------------------------------

type Test = (character: string) => boolean;
type Name = Run<Test>;

const fitsName = (name: Name, characters: readonly string[]): boolean =>
  fitsRun(name, characters, (test, character) => test(character));

/** A name between two slashes; `**` alone is any number of them. */
function nameOf(text: string): Name | typeof any {
  if (text === '**') return any;
  const name: (Test | typeof any)[] = [];
  const characters = [...text];
  for (let at = 0; at < characters.length; ) {
    const { part, next } = partAt(characters, at);
    name.push(part);
    at = next;
  }
  return name;
}

/** The part of a name that begins at a character, and where the next one does. */
function partAt(
  characters: readonly string[],
  at: number,
): { readonly part: Test | typeof any; readonly next: number } {
  const character = characters[at] ?? '';
  if (character === '*') return { part: any, next: at + 1 };
  if (character === '?') return { part: () => true, next: at + 1 };
  const end = character === '[' ? classEnd(characters, at) : undefined;
  if (end !== undefined) return { part: classOf(characters.slice(at + 1, end)), next: end + 1 };
  const escaped = character === '\\' ? characters[at + 1] : undefined;
  const meant = escaped ?? character;
  return { part: (one) => one === meant, next: at + (escaped === undefined ? 1 : 2) };
}

/** Where a class ends; undefined for a bracket that means itself. */
function classEnd(characters: readonly string[], start: number): number | undefined {
  const first = /[!^]/.test(characters[start + 1] ?? '') ? start + 2 : start + 1;
  const end = characters.indexOf(']', first + 1);
  return end < 0 ? undefined : end;
}

function classOf(characters: readonly string[]): Test {
  const negated = /[!^]/.test(characters[0] ?? '');
  const members = negated ? characters.slice(1) : characters;
  const ranges: (readonly [string, string])[] = [];
  for (let at = 0; at < members.length; at++) {
    const from = members[at] ?? '';
    const to = members[at + 1] === '-' ? members[at + 2] : undefined;
    ranges.push([from, to ?? from]);
    if (to !== undefined) at += 2;
  }
  return (character) => ranges.some(([from, to]) => character >= from && character <= to) !== negated;
}

// ---- alternatives --------------------------------------------------------------------------------------------------

/** A glob with more of them is taken as it is written: they multiply, and nobody means that many. */
const most = { alternatives: 1000, characters: 32_768 };

interface Braces {
  /** Its own commas, between the braces. */
  readonly commas: readonly number[];
  readonly end: number;
}

/** All that the braces of a glob stand for: `a{b,c}d` is `abd` and `acd`. Made in one pass over the glob. */
export function alternativesOf(glob: string): readonly string[] {
  return expanded(glob, [0, glob.length], bracesOf(glob)) ?? [glob];
}

/** Braces that end and hold a comma, by where they begin; all others mean themselves. */
function bracesOf(glob: string): ReadonlyMap<number, Braces> {
  const found = new Map<number, Braces>();
  const open: { readonly start: number; readonly commas: number[] }[] = [];
  for (let at = 0; at < glob.length; at++) {
    const character = glob[at];
    if (character === '\\') at++;
    else if (character === '{') open.push({ start: at, commas: [] });
    else if (character === ',') open.at(-1)?.commas.push(at);
    else if (character === '}') {
      const ended = open.pop();
      if (ended && ended.commas.length > 0) found.set(ended.start, { commas: ended.commas, end: at });
    }
  }
  return found;
}

/** Undefined where they are too many. */
function expanded(
  glob: string,
  [from, to]: readonly [number, number],
  braces: ReadonlyMap<number, Braces>,
): readonly string[] | undefined {
  let heads: readonly string[] | undefined = [''];
  let plain = from;
  for (let at = from; at < to; at++) {
    const found = braces.get(at);
    if (found === undefined) continue;
    const bounds = [at, ...found.commas, found.end];
    const inner = bounds
      .slice(1)
      .map((end, index) => expanded(glob, [(bounds[index] ?? at) + 1, end], braces));
    heads = joined(heads, [glob.slice(plain, at)]);
    heads = heads && joined(heads, allOf(inner));
    if (heads === undefined) return undefined;
    plain = found.end + 1;
    at = found.end;
  }
  return joined(heads, [glob.slice(plain, to)]);
}

const allOf = (lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined =>
  lists.every((list) => list !== undefined) ? lists.flat() : undefined;

/** Each head with each tail. */
function joined(
  heads: readonly string[],
  tails: readonly string[] | undefined,
): readonly string[] | undefined {
  if (tails === undefined || heads.length * tails.length > most.alternatives) return undefined;
  const length = lengthOf(heads) * tails.length + lengthOf(tails) * heads.length;
  return length > most.characters ? undefined : heads.flatMap((head) => tails.map((tail) => head + tail));
}

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);
