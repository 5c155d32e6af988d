import table from '../../data/model-licences.json' with { type: 'json' };
import { nameOf, organisationOf } from './model-id.ts';

export const licenceUses = ['any', 'conditions', 'non-commercial'] as const;

/** Licence of a published model, as its publisher states it. */
export interface ModelLicence {
  readonly id: string;
  readonly title: string;
  /**
   * - `any`: commercial use without conditions beyond notices
   * - `conditions`: commercial use under conditions on size, names or purpose
   * - `non-commercial`: research or other use that earns nothing
   */
  readonly use: (typeof licenceUses)[number];
  /** What the name of a model made from it must begin with once it is handed on. */
  readonly nameStartsWith?: string;
}

interface Line {
  readonly organisation: string;
  readonly names: readonly string[];
  readonly licence: string;
  readonly source: string;
}

const licences = (): Readonly<Record<string, Omit<ModelLicence, 'id'>>> =>
  table.licences as Readonly<Record<string, Omit<ModelLicence, 'id'>>>;

/**
 * The licence of a model by its hub id. Undefined for a mirror, a derivative or a folder: whoever published that may
 * have added terms, or changed the weights.
 */
export function licenceOf(id: string): ModelLicence | undefined {
  const organisation = organisationOf(id)?.toLowerCase();
  if (organisation === undefined) return undefined;
  const name = nameOf(id).toLowerCase();
  const lines: readonly Line[] = table.lines;
  const line = lines.find(
    (one) =>
      one.organisation.toLowerCase() === organisation && one.names.some((pattern) => isMeant(name, pattern)),
  );
  const licence = line && licences()[line.licence];
  return line && licence && { id: line.licence, ...licence };
}

function isMeant(name: string, pattern: string): boolean {
  const plain = pattern.toLowerCase();
  return plain.endsWith('*') ? name.startsWith(plain.slice(0, -1)) : name === plain;
}
