import evidenceTable from '../../data/evidence.json' with { type: 'json' };
import guidanceTable from '../../data/guidance.json' with { type: 'json' };

/** A figure or finding that rules cite. */
export interface Evidence {
  /** `E-LUO-1`. */
  readonly id: string;
  /** One or two sentences, in our words. */
  readonly statement: string;
  /** Title of the source. */
  readonly title: string;
  /** Address, or the place where it can be found. */
  readonly where: string;
  /**
   * - `A`: primary text or code was read
   * - `B`: one study, or a faithful account of it
   * - `C`: a convention
   * - `unverified`: a figure from memory; not to be used for a threshold
   */
  readonly grade: 'A' | 'B' | 'C' | 'unverified';
}

/** One claim of the page that `when-to-tune` follows. */
export interface Claim {
  /** `G15`. */
  readonly id: string;
  readonly claim: string;
  /** Headings above it on the page. */
  readonly where: string;
}

type Entries<T> = Readonly<Record<string, T>>;

/** The evidence of an id; undefined for an id of no evidence. */
export function findEvidence(id: string): Evidence | undefined {
  const entries = evidenceTable.evidence as Entries<Omit<Evidence, 'id'>>;
  const entry = Object.hasOwn(entries, id) ? entries[id] : undefined;
  return entry && { id, ...entry };
}

/** The claim of an id; undefined for an id of no claim. */
export function findClaim(id: string): Claim | undefined {
  const entries: Entries<Omit<Claim, 'id'>> = guidanceTable.claims;
  const entry = Object.hasOwn(entries, id) ? entries[id] : undefined;
  return entry && { id, ...entry };
}

/** Ids of all evidence, in the order of the table. */
export function evidenceIds(): readonly string[] {
  return Object.keys(evidenceTable.evidence);
}

/** Ids of all claims, G1 to G35. */
export function claimIds(): readonly string[] {
  return Object.keys(guidanceTable.claims);
}

/** Title of the page that the claims were taken from. */
export function guidanceTitle(): string {
  return guidanceTable.title;
}
