import type { KeyKind } from '../../knowledge/key-type.ts';
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
  // What the file sets already need not be told a second name for.
  if (word !== undefined && present.has(word.here)) return { key };
  if (word !== undefined) return { key, suggestion: word.here, elsewhere: listed(word.titles) };
  const belongs = otherPlace(key, place, table);
  if (belongs !== undefined) return { key, belongs };
  const suggestion = closest(name, table.readToday(section));
  if (suggestion === undefined || !takes(table, pathOf(section, suggestion), key)) return { key };
  // A key that the file already sets was not mistyped as well; what is meant is not known.
  const taken = present.has(section === '' ? suggestion : `${section}.${suggestion}`);
  return taken ? { key } : { key, suggestion, edits: editDistance(name, suggestion) };
}

const pathOf = (section: string, name: string): string => (section === '' ? name : `${section}.${name}`);

/** The one other section in which the framework reads a name, and takes there what is written here. */
function otherPlace(
  key: NativeKey,
  { section, name }: { readonly section: string; readonly name: string },
  table: KeyTable,
): string | undefined {
  const places = table.sectionsOf(name).filter((other) => other !== section);
  if (section !== '' && places.includes('')) return takes(table, name, key) ? name : undefined;
  const [only] = places;
  if (places.length !== 1 || only === undefined || only === '') return undefined;
  return takes(table, pathOf(only, name), key) ? pathOf(only, name) : undefined;
}

/** A list where one value is read, or a number where a list is, is a setting of another meaning and no slip. */
function takes(table: KeyTable, path: string, { shape, value }: NativeKey): boolean {
  const known = table.lookUp(path);
  if (known.kind !== 'known') return true;
  const isList = [...known.type.kinds].every((kind) => kind === 'list') && known.type.texts.length === 0;
  if (shape === 'scalar') return typeof value !== 'number' || !isList;
  const wanted: readonly KeyKind[] = shape === 'list' ? ['list', 'any'] : ['map', 'section', 'any'];
  return wanted.some((kind) => known.type.kinds.has(kind));
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
