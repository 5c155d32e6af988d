import { summarise } from '../model/index.ts';
import { marked, readMarker, sameText } from './marker.ts';
import { type Overview, overviewText, type Room } from './overview.ts';
import { type Comment, type GitHub, GitHubError, type PullRef } from './port.ts';
import { longestBody } from './wording.ts';

/** A conversation is read by people who came for something else, so what is long is folded. */
const room: Room = { limit: longestBody, open: 10, places: 8 };

/** The body of the summary comment. */
export function summaryBody(overview: Overview): string {
  return marked(overviewText(overview, room), {
    kind: 'summary',
    head: overview.links.commit,
  });
}

/**
 * Brings the one summary comment of a pull request up to date. A clean pull request gets none, but one that is there
 * is told so.
 *
 * @param said comments of the conversation, oldest first
 * @throws GitHubError
 */
export async function postSummary(
  github: GitHub,
  pull: PullRef,
  overview: Overview,
  said: readonly Comment[],
): Promise<void> {
  const body = summaryBody(overview);
  if (said.some(isOwnSummary)) return settleSummaries(github, pull, body, said);
  const counts = summarise(overview.report);
  if (counts.error + counts.warning + counts.info === 0) return;
  await create(github, pull, body);
  await settleSummaries(github, pull, body, await github.comments(pull));
}

/** A creation whose answer broke off may have arrived: looking comes before writing twice. */
async function create(github: GitHub, pull: PullRef, body: string): Promise<void> {
  try {
    await github.createComment(pull, body);
  } catch (error) {
    if (!(error instanceof GitHubError) || error.kind !== 'unavailable') throw error;
    const arrived = (await github.comments(pull)).some(isOwnSummary);
    if (!arrived) await github.createComment(pull, body);
  }
}

/** The oldest of ours wins. Two runs that created one each come to the same end, whoever looks first. */
async function settleSummaries(
  github: GitHub,
  pull: PullRef,
  body: string,
  said: readonly Comment[],
): Promise<void> {
  const [oldest, ...others] = said.filter(isOwnSummary).sort((a, b) => a.id - b.id);
  if (oldest !== undefined && !sameText(oldest.body, body)) await github.updateComment(pull, oldest.id, body);
  for (const { id } of others) await github.deleteComment(pull, id);
}

function isOwnSummary({ own, body }: Comment): boolean {
  return own && readMarker(body)?.kind === 'summary';
}
