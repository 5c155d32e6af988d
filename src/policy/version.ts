const release = /^\s*(?:[=~^]=?|==)?\s*v?(\d+(?:\.\d+)*)/;

/**
 * The order of two release versions: negative, zero or positive; null where one of them is not a version.
 *
 * Only the numbers count. Pre-release suffixes are left out: `0.10.0rc1` is taken as `0.10.0`.
 */
export function compareVersions(a: string, b: string): number | null {
  const left = numbersOf(a);
  const right = numbersOf(b);
  if (left === null || right === null) return null;
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function numbersOf(version: string): number[] | null {
  const found = release.exec(version)?.[1];
  return found === undefined ? null : found.split('.').map(Number);
}
