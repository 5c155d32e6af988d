import { visible } from '../text.ts';

/** Text that is HTML already. Only `html` and `ours` make it, so that what a file says is never taken for it. */
export interface Markup {
  readonly markup: string;
}

export type Piece = string | number | Markup | readonly Markup[];

/** A template whose values are escaped unless they are markup. Attributes must stand in double quotes. */
export function html(parts: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  let markup = parts[0] ?? '';
  values.forEach((value, index) => {
    markup += markupOf(value) + (parts[index + 1] ?? '');
  });
  return { markup };
}

/** Text that stands in our own source. */
export const ours = (markup: string): Markup => ({ markup });

export const nothing: Markup = ours('');

function markupOf(value: Piece): string {
  if (typeof value === 'object') {
    return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
  }
  return escapeHtml(String(value));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute. What cannot be seen, or would reorder what can, is shown instead. */
export function escapeHtml(text: string): string {
  return text
    .split('\n')
    .map(visible)
    .join('\n')
    .replace(/\p{Noncharacter_Code_Point}/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** Markup where there is something to show. */
export function when(condition: boolean, make: () => Markup): Markup {
  return condition ? make() : nothing;
}

/** A sentence whose `quoted` parts are names in code, as our messages write them. */
export function prose(text: string): Markup {
  const parts = text.split('`');
  // An even number of parts has one mark too many; the text is left as it is.
  if (parts.length % 2 === 0) return html`${text}`;
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`))}`;
}
