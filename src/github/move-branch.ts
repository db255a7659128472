import { TerminalFailure } from '../engine/failure.ts';
import type { GitHubClient } from './client.ts';
import { type Checkout, inside } from './list-tree.ts';

/**
 * Points a branch at another commit, whatever that follows, but only if it still points at `from`: `lost` when somebody else
 * moved it. Only GraphQL compares and swaps in one step; a server without it is asked just before instead.
 */
export async function moveBranch(
  checkout: Checkout,
  name: string,
  from: string,
  to: string,
): Promise<'moved' | 'lost'> {
  if (!WITHOUT_SWAP.has(checkout.client) && (await swap(checkout, name, from, to))) return 'moved';
  const { git } = checkout.client.octokit.rest;
  const at = { ...inside(checkout.repository), ref: `heads/${name}` };
  const now = (await git.getRef(at)).data.object.sha;
  if (now === to) return 'moved';
  if (now !== from) return 'lost';
  await git.updateRef({ ...at, sha: to, force: true });
  return 'moved';
}

/** Servers that were found to have no GraphQL, or an older one. */
const WITHOUT_SWAP = new WeakSet<GitHubClient>();

const MUTATION = `mutation($repositoryId: ID!, $name: GitRefname!, $from: GitObjectID!, $to: GitObjectID!) {
  updateRefs(input: { repositoryId: $repositoryId, refUpdates: [{ name: $name, beforeOid: $from, afterOid: $to, force: true }] }) {
    clientMutationId
  }
}`;

/** False when it was refused, for whatever reason: the branch itself tells. */
async function swap({ client, id }: Checkout, name: string, from: string, to: string): Promise<boolean> {
  try {
    await client.octokit.graphql(MUTATION, { repositoryId: id, name: `refs/heads/${name}`, from, to });
    return true;
  } catch (error) {
    if (error instanceof TerminalFailure) WITHOUT_SWAP.add(client);
    else if (!(error instanceof Error && error.name === 'GraphqlResponseError')) throw error;
    return false;
  }
}
