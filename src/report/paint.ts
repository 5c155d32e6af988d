import type { Severity } from '../model/index.ts';
import { visible } from './text.ts';

type Painter = (text: string) => string;

/** Terminal styles, or nothing at all where colour is off. */
export interface Paint {
  readonly bold: Painter;
  readonly dim: Painter;
  readonly underline: Painter;
  readonly severity: Readonly<Record<Severity, Painter>>;
  /** A hyperlink (OSC 8) where the terminal takes them, else the text alone. */
  readonly link: (text: string, address: string) => string;
}

/** Select Graphic Rendition (ECMA-48): a code that turns a style on and the one that turns it off. */
const style =
  (on: number, off: number): Painter =>
  (text) =>
    `\u001b[${on}m${text}\u001b[${off}m`;

const plain: Painter = (text) => text;

export function paintFor({ colour, links }: { readonly colour: boolean; readonly links: boolean }): Paint {
  const sgr = (on: number, off: number): Painter => (colour ? style(on, off) : plain);
  return {
    bold: sgr(1, 22),
    dim: sgr(2, 22),
    underline: sgr(4, 24),
    severity: { error: sgr(31, 39), warning: sgr(33, 39), info: sgr(36, 39) },
    link: links ? hyperlink : plain,
  };
}

function hyperlink(text: string, address: string): string {
  return `\u001b]8;;${encodeURI(visible(address))}\u001b\\${text}\u001b]8;;\u001b\\`;
}
