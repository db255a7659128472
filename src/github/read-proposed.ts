import type { ProposedDocument } from '../engine/ports.ts';
import { type Checkout, inside } from './list-tree.ts';
import { readProposal } from './read-proposal.ts';

/** What the write-back pull request holds for a file; a file that its base has changed since counts as not held. */
export async function readProposed(checkout: Checkout, path: string): Promise<ProposedDocument> {
  const proposal = await readProposal(checkout);
  if (proposal.refusal !== null) return { kind: 'refused', why: proposal.refusal };
  if (proposal.pull === null) return { kind: 'none' };
  const held = proposal.kept.get(path);
  if (held === undefined) return { kind: 'open', text: null };
  const { data } = await checkout.client.octokit.rest.git.getBlob({
    ...inside(checkout.repository),
    file_sha: held.sha,
  });
  return { kind: 'open', text: Buffer.from(data.content, 'base64').toString('utf8') };
}
