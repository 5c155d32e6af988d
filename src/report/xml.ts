import { visible } from './text.ts';

/**
 * Text inside an XML 1.0 element. Characters that XML cannot hold at all become visible stand-ins; line breaks stay.
 */
export function xmlText(text: string): string {
  return (
    text
      .split(/\r\n|\n|\r/)
      .map((line) => line.split('\t').map(visible).join('\t'))
      .join('\n')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      // The runner of GitHub Actions would take these for commands; a reader of XML sees the same text.
      .replace(/^([^\S\n]*)::/gm, '$1&#58;:')
      .replaceAll('##[', '##&#91;')
  );
}

/** A value between double quotes. Line breaks and tabs would be read as spaces, so they are written as references. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** A start tag's attributes, each with a space before it. */
export function xmlAttributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlAttribute(String(value))}"`)
    .join('');
}
