import { z } from 'zod';
import { TerminalFailure } from '../engine/failure.ts';
import type { Closure } from '../model/closure.ts';
import { type IssueRef, issueKey } from '../model/issue.ts';
import type { GitHubClient } from './client.ts';

/** Many issues in one request stay far below what GitHub lets a query cost. */
const MOST_AT_ONCE = 50;

/**
 * Reads what closed issues can show for themselves, by issueKey: only GraphQL tells which pull request closed an issue.
 * Null when the server has no GraphQL, or does not know what is asked; an issue that it does not find is left out.
 */
export async function readClosures(
  client: GitHubClient,
  refs: readonly IssueRef[],
): Promise<ReadonlyMap<string, Closure> | null> {
  const login = (await client.login()).replace(/\[bot\]$/, '').toLowerCase();
  const closures = new Map<string, Closure>();
  for (let start = 0; start < refs.length; start += MOST_AT_ONCE) {
    const batch = refs.slice(start, start + MOST_AT_ONCE);
    const answer = await ask(client, batch);
    if (answer === null) return null;
    for (const [index, ref] of batch.entries()) {
      const issue = ISSUE.safeParse(answer[`i${index}`]).data?.issue;
      if (issue) closures.set(issueKey(ref), closureOf(issue, ref, login));
    }
  }
  return closures;
}

async function ask(client: GitHubClient, refs: readonly IssueRef[]): Promise<Readonly<Record<string, unknown>> | null> {
  const variables = refs.map((_, index) => `$o${index}: String!, $n${index}: String!, $k${index}: Int!`);
  const fields = refs.map(
    (_, index) =>
      `i${index}: repository(owner: $o${index}, name: $n${index}) { issue(number: $k${index}) { ...Closed } }`,
  );
  const values = refs.flatMap(({ owner, name, number }, index) => [
    [`o${index}`, owner],
    [`n${index}`, name],
    [`k${index}`, number],
  ]);
  const query = `query(${variables.join(', ')}) { ${fields.join(' ')} } ${FRAGMENT}`;
  try {
    return await client.octokit.graphql<Record<string, unknown>>(query, Object.fromEntries(values));
  } catch (error) {
    if (error instanceof Error && error.name === 'GraphqlResponseError') return partOf(error);
    if (error instanceof TerminalFailure) return null;
    throw error;
  }
}

/** One issue that is gone, or out of our reach, does not cost the others. */
function partOf(error: Error): Readonly<Record<string, unknown>> | null {
  const { data } = z.object({ data: z.record(z.string(), z.unknown()).nullish() }).parse({ ...error });
  return data ?? null;
}

const FRAGMENT = `fragment Closed on Issue {
  timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) {
    nodes {
      ... on ClosedEvent {
        closer {
          ... on PullRequest { number url merged repository { nameWithOwner } }
          ... on Commit { oid url }
        }
      }
    }
  }
  closedByPullRequestsReferences(first: 10, includeClosedPrs: true) { nodes { number url merged repository { nameWithOwner } } }
  comments(last: 5) { nodes { author { login } body } }
}`;

const PULL = z.object({
  number: z.number().int(),
  url: z.string(),
  merged: z.boolean(),
  repository: z.object({ nameWithOwner: z.string() }),
});
const COMMIT = z.object({ oid: z.string(), url: z.string() });
const CLOSED = z.object({
  timelineItems: z.object({ nodes: z.array(z.object({ closer: z.union([PULL, COMMIT]).nullable().catch(null) })) }),
  closedByPullRequestsReferences: z.object({ nodes: z.array(PULL) }).nullable(),
  comments: z.object({
    nodes: z.array(z.object({ author: z.object({ login: z.string() }).nullable(), body: z.string() })),
  }),
});
const ISSUE = z.object({ issue: CLOSED.nullable() });

function closureOf(issue: z.infer<typeof CLOSED>, { owner, name }: IssueRef, login: string): Closure {
  const closer = issue.timelineItems.nodes[0]?.closer ?? null;
  const linked = issue.closedByPullRequestsReferences?.nodes.find(({ merged }) => merged);
  const why = firstLineOf(
    issue.comments.nodes.findLast(({ author }) => author?.login.toLowerCase() !== login)?.body ?? '',
  );
  if (closer !== null && 'oid' in closer) return { by: closer.oid.slice(0, 7), url: closer.url, why };
  const pull = closer?.merged ? closer : linked;
  if (pull === undefined) return { by: null, url: null, why };
  const isHere = pull.repository.nameWithOwner.toLowerCase() === `${owner}/${name}`.toLowerCase();
  return { by: `${isHere ? '' : pull.repository.nameWithOwner}#${pull.number}`, url: pull.url, why };
}

function firstLineOf(body: string): string | null {
  return (
    body
      .split(/\r\n|\n|\r/)
      .map((line) => line.trim())
      .find((line) => line !== '' && !line.startsWith('<!--')) ?? null
  );
}
