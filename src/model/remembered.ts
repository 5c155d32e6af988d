/**
 * The same pure function, with its answers kept: a project names a few models and keys in hundreds of files.
 *
 * @param most answers that are kept; texts come from files, which must not fill the memory
 */
export function remembered<T>(answer: (text: string) => T, most = 2000): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.answer;
    const given = { answer: answer(text) };
    if (known.size >= most) known.clear();
    known.set(text, given);
    return given.answer;
  };
}

/** The same for what is made of nothing: made when first asked for, and kept. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
