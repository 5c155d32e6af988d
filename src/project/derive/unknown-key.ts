import { foreignWord, type KeyTable } from '../../knowledge/keys.ts';
import { closest, editDistance, type NativeKey } from '../../model/index.ts';

/** A key that nobody reads, with what its writer may have meant. */
export interface UnknownKey {
  readonly key: NativeKey;
  /** A key that is read, where one is near or means the same. */
  readonly suggestion?: string;
  /** Edits between the key and the suggestion. */
  readonly edits?: number;
  /** Frameworks that call the suggestion by this name. */
  readonly elsewhere?: string;
  /** Where the framework reads this very name. */
  readonly belongs?: string;
}

/** @param path of the key, with `[]` for every index */
export function describeUnknown(
  key: NativeKey,
  place: { readonly section: string; readonly name: string },
  table: KeyTable,
  present: ReadonlySet<string>,
): UnknownKey {
  const { section, name } = place;
  const meant = table.instead(section === '' ? name : `${section}.${name}`);
  if (meant !== undefined) return { key, suggestion: meant };
  const word = section === '' ? foreignWord(table.framework, name) : undefined;
  if (word !== undefined) return { key, suggestion: word.here, elsewhere: listed(word.titles) };
  const belongs = otherPlace(name, section, table);
  if (belongs !== undefined) return { key, belongs };
  const suggestion = closest(name, table.siblings(section));
  if (suggestion === undefined) return { key };
  // A key that the file already sets was not mistyped as well; what is meant is not known.
  const taken = present.has(section === '' ? suggestion : `${section}.${suggestion}`);
  return taken ? { key } : { key, suggestion, edits: editDistance(name, suggestion) };
}

/** The one other section in which the framework reads a name. */
function otherPlace(name: string, section: string, table: KeyTable): string | undefined {
  if (section !== '' && table.siblings('').includes(name)) return name;
  const places = table
    .sections()
    .filter((other) => other !== section && table.siblings(other).includes(name));
  const [only] = places;
  return places.length === 1 && only !== undefined && only !== '' ? `${only}.${name}` : undefined;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
