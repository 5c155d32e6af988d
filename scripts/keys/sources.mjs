import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { classesOf } from './python-classes.mjs';

/** A copy of a framework's source: its classes as they are now, and as they were at each release. */
export function openSource(folder, source) {
  const git = (...args) =>
    execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const isGit = existsSync(join(folder, 'HEAD')) || existsSync(join(folder, '.git'));
  const textsAt = (ref, patterns) =>
    isGit
      ? git('ls-tree', '-r', '--name-only', ref)
          .split('\n')
          .filter((path) => patterns.some((pattern) => pattern.test(path)))
          .map((path) => git('show', `${ref}:${path}`))
      : filesOf(folder, '')
          .filter((path) => patterns.some((pattern) => pattern.test(path)))
          .map((path) => readFileSync(join(folder, path), 'utf8'));
  const classesAt = (ref) => collect(textsAt(ref, source.files), source.rename);
  return {
    classes: classesAt(source.commit),
    /** Texts of the files with components, at the commit of the recipe. */
    componentTexts: () => textsAt(source.commit, source.components ?? []),
    /** Releases, oldest first. */
    releases: isGit && source.tags ? releasesOf(git('tag').split('\n'), source.tags) : [],
    classesAt,
  };
}

/** Classes by name; two sources of a framework may use one name for two of them. */
function collect(texts, rename = {}) {
  const classes = new Map();
  for (const text of texts)
    for (const [name, found] of classesOf(text)) classes.set(rename[name] ?? name, found);
  return classes;
}

function filesOf(root, folder) {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = folder === '' ? name : `${folder}/${name}`;
    return statSync(join(root, path)).isDirectory() ? filesOf(root, path) : [path];
  });
}

/** Tags that are releases, in order of their versions, from the first that the recipe asks for. */
function releasesOf(tags, { from, form = /^v(\d+)\.(\d+)\.(\d+)$/ }) {
  const numbers = (tag) => (form.exec(tag) ?? []).slice(1).map(Number);
  const byVersion = (a, b) =>
    numbers(a)
      .map((n, i) => n - numbers(b)[i])
      .find((n) => n !== 0) ?? 0;
  return tags
    .filter((tag) => form.test(tag))
    .sort(byVersion)
    .filter((tag) => byVersion(tag, from) >= 0);
}
