/**
 * The GraphQL that tunelint sends. One query reads all that a write has to know: whether the head is still the
 * evaluated one, and what was said already. `fullDatabaseId` because newer comments have ids past 32 bits.
 */
export const conversation = `
query Conversation(
  $owner: String!, $repo: String!, $number: Int!,
  $threadsAfter: String, $commentsAfter: String, $withThreads: Boolean!, $withComments: Boolean!
) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      state
      locked
      reviewThreads(first: 100, after: $threadsAfter) @include(if: $withThreads) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          path
          line
          startLine
          subjectType
          isResolved
          isOutdated
          viewerCanResolve
          comments(first: 50) {
            totalCount
            nodes { fullDatabaseId body viewerDidAuthor }
          }
        }
      }
      comments(first: 100, after: $commentsAfter) @include(if: $withComments) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId body viewerDidAuthor }
      }
    }
  }
}`;

export const comments = `
query Comments($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId body viewerDidAuthor }
      }
    }
  }
}`;

export const resolveThread = `
mutation ResolveThread($thread: ID!) {
  resolveReviewThread(input: { threadId: $thread }) { thread { id } }
}`;

/** Texts of several files in one request. @param blobs object ids, hexadecimal only: they become part of the query */
export function blobTexts(blobs: readonly string[]): string {
  const objects = blobs.map(
    (blob, index) => `b${index}: object(oid: "${blob}") { ... on Blob { text isBinary isTruncated } }`,
  );
  return `
query BlobTexts($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${objects.join('\n    ')}
  }
}`;
}
