/** Writes files that a script makes, or with `check` only says which of them are not current. */
export function settleMade(made: {
  readonly root: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly own?: readonly string[];
  readonly check: boolean;
}): readonly string[];
