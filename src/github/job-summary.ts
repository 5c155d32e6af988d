import { type Overview, overviewText, type Room } from './overview.ts';

/** The runner takes 1 MiB a step and shows nothing at all of what is larger. A character has up to three bytes here. */
const room: Room = { limit: 300_000, open: Number.POSITIVE_INFINITY, places: Number.POSITIVE_INFINITY };

/** The page of the job: the same overview, with advice for every finding. */
export function jobSummary(overview: Overview): string {
  return `${overviewText({ ...overview, commented: new Set() }, room)}\n`;
}
