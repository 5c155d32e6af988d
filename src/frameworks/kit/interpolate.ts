import type { ScalarNode } from '../../syntax/tree.ts';
import { find, isTemplate, type Located, type Native, whole } from './native.ts';

const reference = /\$\{([^${}]+)\}/g;
const deepest = 8;
/** References followed for one value, all levels together: they may multiply from one to the next. */
const mostReferences = 100;

/**
 * A scalar with the references inside the document (`${model.name}`) put in.
 *
 * Environment variables, resolvers (`${oc.env:X}`), missing targets, Jinja and the mandatory marker `???` have no
 * value here: undefined.
 *
 * @param native the document the references point into
 */
export function interpolated(native: Native, located: Located): ScalarNode | undefined {
  if (located.node.kind === 'scalar' && !isTemplate(located.node)) return located.node;
  return put(whole(native), located, 0, { left: mostReferences });
}

function put(
  document: Native,
  located: Located,
  depth: number,
  budget: { left: number },
): ScalarNode | undefined {
  const { node } = located;
  if (node.kind !== 'scalar' || depth > deepest) return undefined;
  if (!isTemplate(node)) return node;
  let complete = true;
  let whole: ScalarNode | undefined;
  const text = node.text.replace(reference, (match, address: string) => {
    budget.left -= 1;
    const target = budget.left < 0 ? undefined : targetOf(document, located, address.trim());
    const value = target ? put(document, target, depth + 1, budget) : undefined;
    if (value === undefined) complete = false;
    else if (match === node.text) whole = value;
    return value?.text ?? match;
  });
  if (!complete || node.open || /\$\{|\{\{|^\?\?\?$|^\$[A-Za-z_]\w*$/.test(text)) return undefined;
  // A value that is nothing but one reference takes the type of its target, as OmegaConf does.
  return whole ? { ...whole, start: node.start, end: node.end } : { ...node, text };
}

/** OmegaConf addresses are absolute, or relative to the enclosing map when they begin with dots. */
function targetOf(document: Native, located: Located, address: string): Located | undefined {
  if (/[:]/.test(address)) return undefined;
  if (!address.startsWith('.')) {
    // llm-foundry keeps its own under `variables:`.
    return find(document, address) ?? find(document, `variables.${address}`);
  }
  const dots = /^\.+/.exec(address)?.[0].length ?? 0;
  const parents = located.path.split('.');
  const parent = parents.slice(0, Math.max(0, parents.length - dots)).join('.');
  return find(document, [parent, address.slice(dots)].filter((part) => part !== '').join('.'));
}
