/** What a scan tells about a YAML text. */
export interface Visitor {
  /** A comment from its `#` to the end of its line. */
  comment?(start: number, end: number): void;
  /**
   * A line that starts inside brackets or quotes.
   *
   * @param lineStart offset of the line's first character
   * @param parent column of the key or dash that holds the value; -1 at the top
   */
  continued?(lineStart: number, parent: number): void;
}

/**
 * Walks a YAML text line by line, following quotes, brackets, block scalars and plain text over several lines just far
 * enough to tell what a `#` or a line start is. It accepts anything, never throws, and takes one pass.
 */
export function scanYaml(text: string, visitor: Visitor): void {
  const scan: Scan = { text, visitor, offset: 0, lineStart: 0, parent: -1, flow: 0, openPlain: false };
  if (text.startsWith('\uFEFF')) scan.offset = 1;
  while (scan.offset < text.length) scanLine(scan);
}

interface Scan {
  readonly text: string;
  readonly visitor: Visitor;
  offset: number;
  lineStart: number;
  /** Column of the innermost key or dash seen. */
  parent: number;
  /** How many brackets are open. */
  flow: number;
  /** The last line ended in plain text, which the next may continue. */
  openPlain: boolean;
}

function scanLine(scan: Scan): void {
  scan.lineStart = scan.offset;
  if (scan.flow > 0) {
    scan.visitor.continued?.(scan.lineStart, scan.parent);
    scanTokens(scan);
    return;
  }
  if (isMarker(scan.text, scan.offset)) {
    scan.offset += 3;
    scan.parent = -1;
    scan.openPlain = false;
  }
  skipBlanks(scan);
  const continues = scan.openPlain && column(scan) > scan.parent && !isCommentStart(scan);
  if (continues && !isLineEnd(scan)) skipPlainLine(scan);
  else if (isLineEnd(scan)) nextLine(scan);
  else scanTokens(scan);
}

/** `---` or `...`, which end a document where they start a line. */
export function isMarker(text: string, offset: number): boolean {
  if (!text.startsWith('---', offset) && !text.startsWith('...', offset)) return false;
  return isSpaceOrEnd(text, offset + 3);
}

function column(scan: Scan): number {
  return scan.offset - scan.lineStart;
}

function isSpaceOrEnd(text: string, offset: number): boolean {
  const char = text[offset];
  return char === undefined || char === ' ' || char === '\n' || char === '\t' || char === '\r';
}

function skipBlanks(scan: Scan): void {
  for (;;) {
    const char = scan.text[scan.offset];
    if (char !== ' ' && char !== '\t' && char !== '\r') return;
    scan.offset++;
  }
}

function isLineEnd(scan: Scan): boolean {
  return scan.offset >= scan.text.length || scan.text[scan.offset] === '\n';
}

function nextLine(scan: Scan): void {
  const end = scan.text.indexOf('\n', scan.offset);
  scan.offset = end < 0 ? scan.text.length : end + 1;
}

/** A `#` starts a comment only after white space. */
function isCommentStart(scan: Scan): boolean {
  if (scan.text[scan.offset] !== '#') return false;
  return (
    scan.offset === 0 || isSpaceOrEnd(scan.text, scan.offset - 1) || scan.text[scan.offset - 1] === '\uFEFF'
  );
}

function takeComment(scan: Scan): void {
  const lineEnd = scan.text.indexOf('\n', scan.offset);
  let end = lineEnd < 0 ? scan.text.length : lineEnd;
  if (scan.text[end - 1] === '\r') end--;
  scan.visitor.comment?.(scan.offset, end);
  scan.offset = end;
}

/** Reads tokens up to and including the line break that ends the last of them. */
function scanTokens(scan: Scan): void {
  scan.openPlain = false;
  for (;;) {
    skipBlanks(scan);
    if (isLineEnd(scan)) {
      nextLine(scan);
      return;
    }
    if (isCommentStart(scan)) takeComment(scan);
    else if (scanToken(scan)) return;
  }
}

/** Reads one token; true if it took whole lines, so that the next line starts at the offset. */
function scanToken(scan: Scan): boolean {
  const char = scan.text[scan.offset];
  switch (char) {
    case '-':
    case '?':
    case ':':
      if (!isSpaceOrEnd(scan.text, scan.offset + 1)) break;
      if (scan.flow === 0 && char !== ':') scan.parent = column(scan);
      scan.offset++;
      return false;
    case '!':
    case '&':
    case '*':
      skipProperty(scan);
      return false;
    case '"':
    case "'":
      scanQuoted(scan, char);
      return false;
    case '[':
    case '{':
      scan.flow++;
      scan.offset++;
      return false;
    case '|':
    case '>':
      if (scan.flow > 0) break;
      skipBlockScalar(scan);
      return true;
  }
  return scanFlowEnd(scan, char) ? false : scanPlain(scan);
}

function scanFlowEnd(scan: Scan, char: string | undefined): boolean {
  if (scan.flow === 0 || (char !== ']' && char !== '}' && char !== ',')) return false;
  if (char !== ',') scan.flow--;
  scan.offset++;
  return true;
}

/** Skips a tag, an anchor or an alias. */
function skipProperty(scan: Scan): void {
  scan.offset++;
  while (
    !isSpaceOrEnd(scan.text, scan.offset) &&
    !(scan.flow > 0 && isFlowIndicator(scan.text[scan.offset]))
  ) {
    scan.offset++;
  }
}

function isFlowIndicator(char: string | undefined): boolean {
  return char === ',' || char === '[' || char === ']' || char === '{' || char === '}';
}

/** Skips a quoted text, which may go on over lines, and takes its column for its holder's if it is a key. */
function scanQuoted(scan: Scan, quote: '"' | "'"): void {
  const start = column(scan);
  let at = endOfQuotedPart(scan.text, scan.offset + 1, quote);
  while (scan.text[at] === '\n') {
    scan.lineStart = at + 1;
    scan.visitor.continued?.(at + 1, scan.parent);
    at = endOfQuotedPart(scan.text, at + 1, quote);
  }
  scan.offset = Math.min(at + 1, scan.text.length);
  colonOfKey.lastIndex = scan.offset;
  if (scan.flow === 0 && colonOfKey.test(scan.text)) scan.parent = start;
}

const colonOfKey = /[ \t]*:(?=\s|$)/y;

/** Where the closing quote, the line break or the end of the text is, whichever comes first. */
function endOfQuotedPart(text: string, from: number, quote: '"' | "'"): number {
  for (let at = from; ; at++) {
    const char = text[at];
    if (char === undefined || char === '\n') return at;
    const next = text[at + 1];
    const pair = quote === '"' ? char === '\\' && next !== '\n' : char === quote && next === quote;
    if (pair) at++;
    else if (char === quote) return at;
  }
}

const plainEnd = /:(?=[\s]|$)|[ \t]#|\n/g;
const plainEndInFlow = /:(?=[\s,[\]{}]|$)|[ \t]#|\n|[,[\]{}]/g;

/** Skips plain text up to the end of a key, a comment or the line; always leaves the line break to the caller. */
function scanPlain(scan: Scan): false {
  const start = column(scan);
  const pattern = scan.flow > 0 ? plainEndInFlow : plainEnd;
  pattern.lastIndex = scan.offset + 1;
  const end = pattern.exec(scan.text);
  const found = end?.[0];
  scan.offset = end?.index ?? scan.text.length;
  scan.openPlain = scan.flow === 0 && found === '\n';
  if (found === ':') {
    if (scan.flow === 0) scan.parent = start;
    scan.offset++;
  }
  return false;
}

const commentAfterBlank = /[ \t]#/;

/** Skips a line that continues plain text: no quote, bracket or colon in it means anything. */
function skipPlainLine(scan: Scan): void {
  const end = scan.text.indexOf('\n', scan.offset);
  const comment = scan.text.slice(scan.offset, end < 0 ? scan.text.length : end).search(commentAfterBlank);
  if (comment >= 0) {
    scan.offset += comment + 1;
    takeComment(scan);
    scan.openPlain = false;
  }
  nextLine(scan);
}

const blockHeader = /[|>][-+0-9]*/y;

function skipBlockScalar(scan: Scan): void {
  blockHeader.lastIndex = scan.offset;
  const header = blockHeader.exec(scan.text)?.[0] ?? '';
  scan.offset += header.length;
  skipBlanks(scan);
  if (isCommentStart(scan)) takeComment(scan);
  nextLine(scan);
  const digit = /[1-9]/.exec(header)?.[0];
  let indent = digit === undefined ? null : Math.max(scan.parent, 0) + Number(digit);
  while (scan.offset < scan.text.length) {
    const at = firstNonSpace(scan.text, scan.offset);
    const blank = scan.text[at] === '\n' || scan.text[at] === '\r' || scan.text[at] === undefined;
    const found = at - scan.offset;
    if (!blank) {
      if (found < (indent ?? scan.parent + 1) || (found === 0 && isMarker(scan.text, at))) return;
      indent ??= found;
    }
    nextLine(scan);
  }
}

function firstNonSpace(text: string, offset: number): number {
  let at = offset;
  while (text[at] === ' ') at++;
  return at;
}
