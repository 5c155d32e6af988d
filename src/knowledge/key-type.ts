/**
 * The type of a native key, as key tables write it: `int`, `float`, `flag`, `text`, `list`, `map`, `any`, texts in
 * quotes, and `section` for a map whose keys are known, joined by `|`. A range follows its number: `float>=0<=1`.
 */
export interface KeyType {
  readonly kinds: ReadonlySet<KeyKind>;
  /** Texts that are allowed; `*` in one stands for anything. Empty where any text is, or none. */
  readonly texts: readonly string[];
  readonly bounds: readonly Bound[];
}

export type KeyKind = 'int' | 'float' | 'flag' | 'text' | 'list' | 'map' | 'any' | 'section';

/** A limit of a number, such as `>= 1`. */
export interface Bound {
  readonly sign: '>=' | '>' | '<=' | '<';
  readonly limit: number;
}

const read = new Map<string, KeyType>();

/** Reads a type; the same text is read once. */
export function keyType(source: string): KeyType {
  const known = read.get(source);
  if (known !== undefined) return known;
  const type = parseType(source);
  read.set(source, type);
  return type;
}

function parseType(source: string): KeyType {
  const kinds = new Set<KeyKind>();
  const texts: string[] = [];
  const bounds: Bound[] = [];
  for (const member of source.split('|')) {
    const quoted = /^'(.*)'$/.exec(member)?.[1];
    const kind = keyKinds.find((known) => member.startsWith(known));
    if (quoted !== undefined) texts.push(quoted);
    else if (kind !== undefined) {
      kinds.add(kind);
      bounds.push(...boundsOf(member));
    }
  }
  return { kinds, texts, bounds };
}

const keyKinds: readonly KeyKind[] = ['int', 'float', 'flag', 'text', 'list', 'map', 'any', 'section'];

function boundsOf(member: string): readonly Bound[] {
  return [...member.matchAll(/([<>]=?)(-?[\d.]+)/g)].flatMap(([, sign, limit]) =>
    sign === '>=' || sign === '>' || sign === '<=' || sign === '<' ? [{ sign, limit: Number(limit) }] : [],
  );
}

/** The first bound that a number breaks. */
export function brokenBound(type: KeyType, value: number): Bound | undefined {
  return type.bounds.find(({ sign, limit }) => {
    if (sign === '>=') return value < limit;
    if (sign === '>') return value <= limit;
    return sign === '<=' ? value > limit : value >= limit;
  });
}

/** Whether a text is one of those that a type allows by name. */
export function allowsText(type: KeyType, text: string): boolean {
  return type.texts.some((allowed) =>
    allowed.includes('*') ? fits(allowed.split('*'), text) : allowed === text,
  );
}

/** Whether the parts of a pattern between its `*` stand in a text one after the other. */
function fits([head = '', ...others]: readonly string[], text: string): boolean {
  const tail = others.at(-1) ?? '';
  if (!text.startsWith(head) || !text.endsWith(tail)) return false;
  let at = head.length;
  for (const part of others.slice(0, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= text.length - tail.length;
}
