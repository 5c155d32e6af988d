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
  const known = new Map<string, string>();
  const commands: Command[] = [];
  let words: Word[] = [];
  const endCommand = (): void => {
    if (words.length > 0) commands.push(words);
    remember(words, known);
    words = [];
  };
  for (let at = 0; at < text.length; ) {
    const gap = gapAt(text, at);
    if (gap !== '') {
      if (/[;&|()<>]/.test(gap) || (newlines === 'end' && gap === '\n')) endCommand();
      at += gap.length;
      continue;
    }
    const word = wordAt(text, at, known);
    words.push(word);
    at = word.end;
  }
  endCommand();
  return commands;
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
