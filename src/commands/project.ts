import { readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { listedFrameworks } from '../frameworks/listed.ts';
import type { ReadInput } from '../lint.ts';
import { type Configuration, isIgnored, privateDataOf, versionOf } from '../project/configuration.ts';
import { filesOnDisk } from '../project/disk.ts';
import type { Files, FileText } from '../project/files.ts';
import { joinPath } from '../project/paths.ts';
import { parse } from '../syntax/index.ts';
import { configurationOf, withoutIgnored } from './configuration.ts';
import type { Options } from './options.ts';
import { type AskedPaths, askedPaths, heldPaths, isBelow, projectFolder } from './paths.ts';
import { watched } from './progress.ts';
import { UserMistake } from './user-mistake.ts';
import type { World } from './world.ts';

/** What a run reads, and what its configuration says. */
export interface Project {
  /** Folder that all paths are relative to. */
  readonly root: string;
  readonly input: ReadInput;
  readonly configuration: Configuration;
  /** Only some files of the root were asked for. */
  readonly partial: boolean;
  /** Folder that people see paths from, relative to the root. */
  readonly seenFrom: string;
  /** Whether a path below the root is among what was asked for, and not left out by the configuration. */
  readonly isAsked: (path: string) => boolean;
  /** Whether a path is among what was asked for, and left out by the configuration. */
  readonly isLeftOut: (path: string) => boolean;
}

/** The files a person asked for, with the configuration that holds for them. */
export function openProject(paths: readonly string[], options: Options, world: World): Project {
  const { root, files, named, seenFrom, settingsFor } = pathsAsked(paths, options, world);
  const disk =
    world.files === undefined
      ? filesOnDisk({ root, noIgnore: options.noIgnore, paths: options.stdin ? [] : files })
      : onlyBelow(world.files, files);
  const input: ReadInput = {
    files: withNamedConfig(
      options.stdin ? withStdin(disk, named, world) : watched(disk, world.progress),
      { root, cwd: world.cwd },
      options.config,
    ),
    named,
    asked: files,
    frameworks: listedFrameworks,
    noData: options.noData,
    parse: (text, path) => parse(text, path, world.parsers),
  };
  const configuration = configurationOf(input, { root, cwd: world.cwd, settingsFor }, options);
  const kept = options.noIgnore ? input.files : withoutIgnored(input.files, configuration, named);
  const isBelowAsked = (path: string): boolean =>
    files.length === 0 || files.some((asked) => isBelow(path, asked));
  const isIgnoredHere = (path: string): boolean =>
    !options.noIgnore && !named.includes(path) && isIgnored(configuration, path);
  return {
    root,
    input: {
      ...input,
      files: kept,
      privateData: privateDataOf(configuration),
      versionOf: (framework) => versionOf(configuration, framework),
    },
    configuration,
    partial: files.length > 0,
    seenFrom,
    isAsked: (path) => isBelowAsked(path) && !isIgnoredHere(path),
    isLeftOut: (path) => isBelowAsked(path) && isIgnoredHere(path),
  };
}

/** A configuration that a person names may stand anywhere; nothing else is read outside of the project. */
function withNamedConfig(
  files: Files,
  { root, cwd }: { readonly root: string; readonly cwd: string },
  named: string | undefined,
): Files {
  const full = named === undefined ? '' : resolve(cwd, named);
  const path = relative(root, full).split(sep).join('/');
  if (named === undefined || !isAbove(path)) return files;
  return { ...files, read: (one) => (one === path ? readText(full) : files.read(one)) };
}

/** Another drive of Windows has no relative path at all. */
const isAbove = (path: string): boolean => path.startsWith('../') || /^[A-Za-z]:/.test(path);

function readText(full: string): FileText {
  try {
    return { ok: true, text: readFileSync(full, 'utf8') };
  } catch {
    return { ok: false, reason: 'the file cannot be read' };
  }
}

function pathsAsked(paths: readonly string[], options: Options, world: World): AskedPaths {
  if (options.stdin) return stdinPath(options, world);
  return world.files === undefined
    ? askedPaths(world.cwd, paths)
    : heldPaths(paths, world.files.list(), world.cwd);
}

/** Files of which only some are listed; all of them can be read. */
function onlyBelow(files: Files, paths: readonly string[]): Files {
  return paths.length === 0
    ? files
    : { ...files, list: () => files.list().filter((path) => paths.some((asked) => isBelow(path, asked))) };
}

/** @throws UserMistake without a name for what comes in: the name decides how it is read and where findings stand */
function stdinPath({ stdinFilename }: Options, world: World): AskedPaths {
  if (stdinFilename === undefined)
    throw new UserMistake('--stdin needs a name for the file', '--stdin-filename PATH');
  const root = world.files === undefined ? projectFolder(world.cwd) : world.cwd;
  const inRoot = (path: string): string => relative(root, path).split(sep).join('/');
  const folder = inRoot(world.cwd);
  // Editors give the whole path.
  const path = joinPath('', inRoot(resolve(world.cwd, stdinFilename.replaceAll('\\', '/'))));
  if (path === undefined) throw new UserMistake(`--stdin-filename ${stdinFilename} lies outside this folder`);
  return { root, files: [path], named: [path], seenFrom: folder, settingsFor: folder };
}

/** The folder with one file put in its place; only that file is linted. */
function withStdin(disk: Files, named: readonly string[], world: World): Files {
  const text: FileText = { ok: true, text: world.readStdin() };
  const isIt = (path: string): boolean => named.includes(path);
  return {
    ...disk,
    read: (path) => (isIt(path) ? text : disk.read(path)),
    exists: (path) => isIt(path) || disk.exists(path),
    list: () => named,
  };
}
