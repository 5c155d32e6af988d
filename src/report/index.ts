import type { Reporter } from './reporter.ts';

/** Every format by its name. Each is loaded only when it is asked for, so that a start pays for one. */
export const reporters = {
  stylish: async () => (await import('./stylish.ts')).stylishReporter,
  json: async () => (await import('./json.ts')).jsonReporter,
  sarif: async () => (await import('./sarif.ts')).sarifReporter,
  github: async () => (await import('./github.ts')).githubReporter,
  junit: async () => (await import('./junit.ts')).junitReporter,
  gitlab: async () => (await import('./gitlab.ts')).gitlabReporter,
  rdjson: async () => (await import('./rdjson.ts')).rdjsonReporter,
  markdown: async () => (await import('./markdown.ts')).markdownReporter,
  html: async () => (await import('./html.ts')).htmlReporter,
} as const satisfies Readonly<Record<string, () => Promise<Reporter>>>;

/** Names that `--format` takes. */
export type Format = keyof typeof reporters;

export function isFormat(name: string): name is Format {
  return Object.hasOwn(reporters, name);
}

/** The reporter of a format, or undefined for a name that is none. */
export async function reporterNamed(name: string): Promise<Reporter | undefined> {
  return isFormat(name) ? reporters[name]() : undefined;
}
