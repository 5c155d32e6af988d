import type { Node, ScalarNode } from '../../syntax/tree.ts';
import { find, isTemplate, type Located, type Native, textAt } from '../kit/native.ts';
import { type Reading, type Scope, scalar, stated } from '../kit/reading.ts';
import { optimizerName } from './trainer.ts';

/** The last part of a dotted Python path: `torch.optim.AdamW` → `AdamW`. */
export function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** The last part of the Python path at a key, or undefined. */
export function componentAt(native: Native, key: string): string | undefined {
  const path = textAt(native, key);
  return path === undefined ? undefined : lastPart(path);
}

/** The optimiser by its class: `bitsandbytes.optim.PagedAdamW8bit` → `adamw-8bit`. */
export const optimizerClass = (keys: string | readonly string[]): Reading =>
  scalar(keys, (node) =>
    optimizerName(
      lastPart(node.text)
        .replace(/^Paged/, 'paged_')
        .replace(/^Fused/i, ''),
    ),
  );

/**
 * `security.customCode`: Python objects that the file names under a key and that come from none of the packages
 * which every installation of the framework has.
 *
 * @param key the key that names an object, such as `_component_` or `_target_`
 * @param own packages that are not custom, as a pattern on the whole path
 */
export const customCode =
  (key: string, own: RegExp): Reading =>
  (scope) => {
    const paths = new Set<string>();
    let first: Located | undefined;
    for (const located of namedUnder(scope, key)) {
      const { text } = located.node;
      if (own.test(text) || isTemplate(located.node) || text === '') continue;
      first ??= located;
      paths.add(text);
    }
    return first && stated(first, [...paths]);
  };

function* namedUnder(scope: Scope, key: string): Generator<Located & { readonly node: ScalarNode }> {
  const root = find(scope.native, '');
  if (root) yield* walk(root, key);
}

function* walk(from: Located, key: string): Generator<Located & { readonly node: ScalarNode }> {
  const { node, path } = from;
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) {
      yield* walk({ ...from, path: `${path}[${index}]`, node: item, entry: undefined }, key);
    }
  } else if (node.kind === 'map') {
    for (const entry of node.entries.values()) {
      const child = {
        ...from,
        path: path === '' ? entry.key : `${path}.${entry.key}`,
        node: entry.value,
        entry,
      };
      if (entry.key === key && isScalar(entry.value)) yield { ...child, node: entry.value };
      else yield* walk(child, key);
    }
  }
}

const isScalar = (node: Node): node is ScalarNode => node.kind === 'scalar';
