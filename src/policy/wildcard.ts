/**
 * A test for a pattern in which `*` stands for any text, also an empty one, and `?` for one character. Case is
 * ignored.
 *
 * Walks with one point of return, so the cost is at most pattern times text, whatever the pattern: policies come
 * from people whom the machine that runs them need not trust.
 */
export function wildcard(pattern: string): (text: string) => boolean {
  const wanted = pattern.toLowerCase().replace(/\*+/g, '*');
  return (text) => fits(wanted, text.toLowerCase());
}

function fits(pattern: string, text: string): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let resume = 0;
  while (t < text.length) {
    const char = pattern[p];
    if (char === '*') {
      star = p++;
      resume = t;
    } else if (char === '?' || (char !== undefined && char === text[t])) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++resume;
    } else {
      return false;
    }
  }
  return p === pattern.length || (pattern[p] === '*' && p === pattern.length - 1);
}
