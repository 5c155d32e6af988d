/** A shell script: looked at for servers, and for the documents that it writes. */
export function isShellScript(path: string): boolean {
  return /\.(sh|bash|sbatch|slurm)$/.test(path);
}

/** A word of a command line, and where it stands in the text. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Holds an expansion that only a shell could fill in. */
  readonly open: boolean;
}

export type Command = readonly Word[];

/** Longer texts are not start scripts. */
const longestScript = 200_000;

/**
 * The simple commands of a shell script, as words: quotes, escapes, comments and continued lines are understood, and
 * plain assignments (`MODEL=org/x`) are put in where they are used. Nothing is run; what only running could tell is left
 * open.
 *
 * @param newlines `space` for texts that are split as one command, such as `command:` of a compose file
 */
export function shellCommands(text: string, newlines: 'end' | 'space' = 'end'): readonly Command[] {
  if (text.length > longestScript) return [];
  const script: Script = { known: new Map(), arrays: new Map(), commands: [], words: [], array: undefined };
  const ends = newlines === 'end' ? /^[;&|()<>\n]$/ : /^[;&|()<>]$/;
  for (let at = 0; at < text.length; ) {
    const between = gapAt(text, at);
    if (between !== '') {
      passGap(between, ends, script);
      at += between.length;
      continue;
    }
    const word = wordAt(text, at, script.known);
    (script.array ?? script.words).push(word);
    at = word.end;
  }
  endCommand(script);
  return [...script.commands, ...script.arrays.values()].filter((command) => command.length > 0);
}

/** What has been read of a script. */
interface Script {
  readonly known: Map<string, string>;
  readonly arrays: Map<string, Word[]>;
  readonly commands: Command[];
  /** The command at hand. */
  words: Word[];
  /** The array at hand, between its brackets. */
  array: Word[] | undefined;
}

function passGap(between: string, ends: RegExp, script: Script): void {
  if (script.array !== undefined) {
    if (between === ')') script.array = undefined;
  } else if (between === '(' && opensArray.test(script.words.at(-1)?.text ?? '')) {
    script.array = arrayOf(script.words, script.arrays);
  } else if (ends.test(between)) endCommand(script);
}

function endCommand(script: Script): void {
  if (script.words.length > 0) script.commands.push(script.words);
  remember(script.words, script.known);
  script.words = [];
}

const opensArray = /^[A-Za-z_]\w*\+?=$/;

/** `command=(…)` holds the words of a command that is run later, `command+=(…)` adds to them. */
function arrayOf(words: Word[], arrays: Map<string, Word[]>): Word[] {
  const name = words.pop()?.text ?? '';
  const plain = name.replace(/\+?=$/, '');
  const held = name.endsWith('+=') ? (arrays.get(plain) ?? []) : [];
  arrays.set(plain, held);
  return held;
}

const gap = /[^\S\n]+|\\\r?\n|\n|#[^\n]*|[;&|()<>]/y;

/** White space, a continued line, a comment or an operator between words. */
function gapAt(text: string, at: number): string {
  gap.lastIndex = at;
  return gap.exec(text)?.[0] ?? '';
}

/** `NAME=value` alone in its command, or exported, holds for what follows. */
function remember(words: Command, known: Map<string, string>): void {
  const rest = words[0]?.text === 'export' ? words.slice(1) : words;
  const pairs = rest.map((word) => /^([A-Za-z_]\w*)=(.*)$/s.exec(word.text));
  if (pairs.includes(null)) return;
  for (const [index, pair] of pairs.entries()) {
    if (rest[index]?.open) known.delete(pair?.[1] ?? '');
    else known.set(pair?.[1] ?? '', pair?.[2] ?? '');
  }
}

const piece =
  /'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"|\\([\s\S])|(\$(?:\{[^}]*\}|\w+|\([^()]*\))?)|([^\s;&|()<>'"\\$]+|['"\\])/y;

/** The word that starts here; at least one character long. */
function wordAt(text: string, start: number, known: ReadonlyMap<string, string>): Word {
  let value = '';
  let open = false;
  piece.lastIndex = start;
  let end = start;
  for (let match = piece.exec(text); match !== null; match = piece.exec(text)) {
    const [, single, double, escaped, variable, plain] = match;
    const filled = expanded(double?.replace(/\\([$"\\`])/g, '$1') ?? variable ?? '', known);
    open ||= filled.open || (plain ?? '').includes('`');
    value += single ?? (escaped === '\n' ? '' : escaped) ?? plain ?? filled.text;
    end = piece.lastIndex;
  }
  if (end === start) return { text: text[start] ?? '', start, end: start + 1, open: false };
  return { text: value, start, end, open: open || /\{\{|<[a-z_ -]+>/i.test(value) };
}

/** Puts in what was assigned plainly; anything else that a shell would fill in leaves the text open. */
function expanded(text: string, known: ReadonlyMap<string, string>): { text: string; open: boolean } {
  let open = text.includes('`');
  const filled = text.replace(
    /\$(?:\{([^}]*)\}|(\w+)|\([^()]*\)|)/g,
    (_all, braced?: string, bare?: string) => {
      const value = known.get(braced ?? bare ?? '');
      open ||= value === undefined;
      return value ?? '';
    },
  );
  return { text: filled, open };
}
