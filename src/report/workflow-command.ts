import { visible } from './text.ts';

/**
 * Text for the log of a GitHub Actions runner. The runner reads commands from everything that a step prints, in two
 * forms: `::name::` at the start of a line and `##[name]` anywhere in one. What others wrote must form neither.
 */

/** The part of a command after the second `::`. Line breaks are kept, as `%0A`. */
export function commandData(text: string): string {
  return withoutLegacyForm(text)
    .split(/\r\n|\n|\r/)
    .map(visible)
    .join('\n')
    .replaceAll('%', '%25')
    .replaceAll('\n', '%0A');
}

/** A value between the name of a command and the second `::`. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A line of the log that is no command. */
export function logLine(text: string): string {
  return withoutLegacyForm(text)
    .split(/\r\n|\n|\r/)
    .map(visible)
    .join(' ')
    .replace(/^\s*::/, ': :');
}

/** A text of many lines, none of which is a command. White space before one does not keep the runner from it. */
export function withoutCommands(text: string): string {
  return withoutLegacyForm(text).replace(/^([^\S\n]*)::/gm, '$1: :');
}

/** `##[` has no escape; a space keeps it from being one. */
function withoutLegacyForm(text: string): string {
  return text.replaceAll('##[', '## [');
}
