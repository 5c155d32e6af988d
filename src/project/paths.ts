/** Paths are relative to the root of the run, with forward slashes; the root itself is ''. */

/** Folder of a path; '' for the root. */
export function directoryOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A path as seen from a folder, or undefined when it lies outside. */
export function relativeTo(folder: string, path: string): string | undefined {
  if (folder === '') return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}

/**
 * A reference put onto a folder and made plain.
 *
 * @returns undefined for what would leave the root, and for absolute paths and URLs: those are never followed
 */
export function joinPath(folder: string, reference: string): string | undefined {
  if (reference === '' || /^([a-z][a-z0-9+.-]*:|[/\\~])/i.test(reference) || reference.includes('\0'))
    return undefined;
  const parts: string[] = [];
  for (const part of `${folder}/${reference}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** The folders that a path lies in, from its own up to the root (''). */
export function foldersAbove(path: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = directoryOf(path); ; folder = directoryOf(folder)) {
    folders.push(folder);
    if (folder === '') return folders;
  }
}

/** Files of these names in the folders that the paths lie in: what speaks for a file although only the file was named. */
export function filesAbove(
  paths: readonly string[],
  names: readonly string[],
  exists: (path: string) => boolean,
): readonly string[] {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let folder = directoryOf(path); !folders.has(folder); folder = directoryOf(folder))
      folders.add(folder);
  }
  const candidates = [...folders].flatMap((folder) =>
    names.map((name) => (folder === '' ? name : `${folder}/${name}`)),
  );
  return candidates.filter(exists);
}
