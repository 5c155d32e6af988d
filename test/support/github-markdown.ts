import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { activeInText } from './hostile.ts';

/** GitHub-flavoured Markdown as HTML, with raw HTML let through: what is written must be harmless without a filter. */
export function htmlOf(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

type Node = DefaultTreeAdapterMap['childNode'];

/** What our own texts are made of. */
const elements = new Set('a blockquote code details em h3 hr li p pre strong sub summary ul'.split(' '));
const marker = /^ tunelint:v1 (?:(?:id|fixed)=[0-9a-f,]+|moved=\d+|summary) head=[0-9a-f]+ $/;

/**
 * Everything in rendered Markdown that is not ours: other elements and attributes, links to other hosts, foreign
 * comments, and in text outside of code whatever GitHub would act on.
 *
 * @param host where links may lead
 */
export function activeIn(html: string, host: string): readonly string[] {
  return parseFragment(html).childNodes.flatMap((node) => activeInNode(node, host));
}

function activeInNode(node: Node, host: string): readonly string[] {
  if (node.nodeName === '#text' && 'value' in node) return activeInText(node.value);
  if (node.nodeName === '#comment' && 'data' in node)
    return marker.test(node.data) ? [] : [`<!--${node.data}-->`];
  if (!('attrs' in node) || !elements.has(node.tagName)) return [`<${node.nodeName}>`];
  const attributes = node.attrs.flatMap(({ name, value }) => {
    const isLink = node.tagName === 'a' && name === 'href' && value.startsWith(`https://${host}/`);
    const isSuggestion = node.tagName === 'code' && name === 'class' && value === 'language-suggestion';
    return isLink || isSuggestion ? [] : [`${node.tagName} ${name}=${value}`];
  });
  // GitHub leaves code alone, so only elements matter there.
  const inside =
    node.tagName === 'code' ? node.childNodes.filter((child) => child.nodeName !== '#text') : node.childNodes;
  return [...attributes, ...inside.flatMap((child) => activeInNode(child, host))];
}
