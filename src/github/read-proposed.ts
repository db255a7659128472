import type { ProposedDocument } from '../engine/ports.ts';
import { type Checkout, inside } from './list-tree.ts';
import { readProposal } from './read-proposal.ts';

/** What the write-back pull request holds for a file; `stale` says that its base has changed since, or is another branch now. */
export async function readProposed(checkout: Checkout, path: string): Promise<ProposedDocument> {
  const proposal = await readProposal(checkout);
  if (proposal.refusal !== null) return { kind: 'refused', why: proposal.refusal };
  if (proposal.pull === null) return { kind: 'none' };
  const old = proposal.stale.get(path);
  const held = old ?? proposal.kept.get(path)?.sha;
  const isStale = old !== undefined || proposal.pull.base !== checkout.branch;
  if (held === undefined) return { kind: 'open', text: null };
  const { data } = await checkout.client.octokit.rest.git.getBlob({
    ...inside(checkout.repository),
    file_sha: held,
  });
  const text = Buffer.from(data.content, 'base64').toString('utf8');
  return { kind: 'open', text, ...(isStale ? { stale: true } : {}) };
}
