import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { type CompiledRule, compilePolicy, loadPolicy, type Policy, problemLine } from '../policy/index.ts';
import { directoryOf } from '../project/paths.ts';
import { parse } from '../syntax/index.ts';
import { optedIn, packagePart } from './configuration.ts';
import { allPolicies, policiesFor } from './held-policies.ts';
import type { Options } from './options.ts';
import type { Project } from './project.ts';
import { isFolder, listGiven, readGiven, readNamed } from './read-given.ts';
import { UserMistake } from './user-mistake.ts';
import type { World } from './world.ts';

export interface Rules {
  /** Every rule that is on. */
  readonly all: () => readonly CompiledRule[];
  /** Those that may look at files of these frameworks. */
  readonly heldOn: (frameworks: ReadonlySet<string>) => readonly CompiledRule[];
  /** One line for each mistake in a policy file; the other policies hold all the same. */
  readonly problems: readonly string[];
}

/** Whether a project asks for an opt-in policy with these rules. */
export type OptIn = (policy: string, rules: readonly string[]) => boolean;

/**
 * Our policies, and those that a team names.
 *
 * @param paths named by the person who runs it
 * @param configured named by files
 */
export function loadRules(
  paths: readonly string[],
  world: World,
  isOn: OptIn = () => false,
  configured: readonly string[] = [],
): Rules {
  const files = [
    ...configured.flatMap((path) => policyFiles(path, world, 'file')),
    ...paths.flatMap((path) => policyFiles(path, world)),
  ];
  const own = files.map((file) => readPolicy(file, world));
  const house = own.flatMap((one) => one.rules);
  return {
    all: () => withOwn(shippedRules(isOn), house),
    heldOn: (frameworks) => withOwn(onAmong(policiesFor(frameworks), isOn), house),
    problems: own.flatMap((one) => one.problems),
  };
}

/** A rule of a team that has the id of one of ours takes its place: nothing is said twice. */
export function withOwn(
  ours: readonly CompiledRule[],
  own: readonly CompiledRule[],
): readonly CompiledRule[] {
  const replaced = new Set(own.map(({ id }) => id));
  return [...ours.filter(({ id }) => !replaced.has(id)), ...own];
}

/** The rules that hold for a project: ours, those that its configuration names, those of the command line. */
export function rulesOf({ root, configuration }: Project, options: Options, world: World): Rules {
  const configured = configuration.configs.flatMap(({ path, policies }) =>
    policies.map((name) => policyPlace(root, directoryOf(path), name)),
  );
  return loadRules(options.policy, world, optedIn(configuration), configured);
}

/** A file or folder beside the settings that name it, else the `policies` folder of an installed package. */
function policyPlace(root: string, folder: string, name: string): string {
  const here = join(root, folder);
  const beside = join(here, name);
  return existsSync(beside) ? beside : (packagePart(here, name, 'policies') ?? beside);
}

/** Rules of the policies that come with tunelint and are on. */
export const shippedRules = (isOn: OptIn): readonly CompiledRule[] => onAmong(allPolicies(), isOn);

function onAmong(policies: readonly Policy[], isOn: OptIn): readonly CompiledRule[] {
  const on = policies.filter(
    ({ optIn, policy, rules }) =>
      optIn !== true ||
      isOn(
        policy,
        rules.map(({ id }) => id),
      ),
  );
  return on.flatMap(compiled);
}

/** Shipped policies are checked when they are built, so that a mistake in one is a bug. */
function compiled(policy: Policy): readonly CompiledRule[] {
  const result = compilePolicy(policy, { checked: true });
  if (result.ok) return result.rules;
  throw new Error(result.complaints.map((complaint) => `${policy.policy}: ${complaint.message}`).join('\n'));
}

/** A policy file, and how it is read. */
export interface PolicyFile {
  readonly full: string;
  /** Relative to the working folder. */
  readonly path: string;
  /** @throws UserMistake saying why it cannot be read */
  readonly text: () => string;
}

/**
 * Policy files in order: one, or those of a folder.
 *
 * @param from who names it: a person may name a pipe, a file may not
 * @throws UserMistake for a name that leads nowhere
 */
export function policyFiles(
  name: string,
  world: World,
  from: 'person' | 'file' = 'person',
): readonly PolicyFile[] {
  const full = resolve(world.cwd, name);
  const found = isFolder(full, name);
  if (found === undefined) throw new UserMistake(`${name}: no such policy file or folder`);
  const read = found || from === 'file' ? readNamed : readGiven;
  const paths = found ? policiesIn(full, name) : [full];
  return paths.map((one) => {
    const path = relative(world.cwd, one).split(sep).join('/');
    return { full: one, path, text: () => read(one, path) };
  });
}

const policiesIn = (folder: string, name: string): readonly string[] =>
  listGiven(folder, name)
    .filter((one) => /\.ya?ml$/.test(one))
    .sort()
    .map((one) => join(folder, one));

interface OwnPolicy {
  readonly rules: readonly CompiledRule[];
  readonly problems: readonly string[];
}

function readPolicy(file: PolicyFile, world: World): OwnPolicy {
  const { path } = file;
  const text = file.text();
  const loaded = loadPolicy(text, path, (source, name) => parse(source, name, world.parsers));
  if (!loaded.ok)
    return { rules: [], problems: loaded.problems.map((problem) => problemLine(problem, text)) };
  return { rules: loaded.rules, problems: [] };
}
