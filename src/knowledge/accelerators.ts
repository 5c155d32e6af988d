import table from '../../data/accelerators.json' with { type: 'json' };

/**
 * Memory of an accelerator by its name; of several variants the largest.
 *
 * @param name as a configuration states it: `Nvidia A100`, `nvidia-tesla-t4`, `H100:8`
 * @returns GB; undefined for a name that is not known
 */
export function acceleratorMemory(name: string): number | undefined {
  const memory: Readonly<Record<string, number>> = table.memory;
  const words = name.toLowerCase().split(/[^a-z0-9]+/);
  const known = words.filter((word) => Object.hasOwn(memory, word)).map((word) => memory[word] ?? 0);
  return known.length === 0 ? undefined : Math.max(...known);
}
