import { TerminalFailure } from '../engine/failure.ts';
import type { DocumentChange, ProposalOptions, WriteOutcome } from '../engine/ports.ts';
import { blobShaOf } from './blob-sha.ts';
import { confirmMissing } from './confirm-missing.ts';
import { explainRefusal } from './explain-refusal.ts';
import { type Checkout, inside, type TreeEntry } from './list-tree.ts';
import { moveBranch } from './move-branch.ts';
import { type OpenPull, type Proposal, readProposal, WITHDRAWN, WRITE_BACK_BRANCH } from './read-proposal.ts';

const TITLE = 'Write back what became of the action items';

/**
 * Puts the change into the repository's one write-back pull request, together with what it holds already, as one commit on
 * the newest base: it cannot conflict. A text equal to the base takes the file out; the pull request that holds nothing is
 * closed. Commits by others on its branch, or a person who closed it, are respected: `refused` says so.
 */
export async function proposeDocument(
  checkout: Checkout,
  change: DocumentChange,
  options: ProposalOptions,
): Promise<WriteOutcome> {
  if (checkout.archived) return { kind: 'refused', why: 'The repository is archived, so it is read-only.' };
  try {
    return await confirmMissing(() => propose(checkout, change, options));
  } catch (error) {
    return explainRefusal(checkout, error);
  }
}

async function propose(checkout: Checkout, change: DocumentChange, options: ProposalOptions): Promise<WriteOutcome> {
  const proposal = await readProposal(checkout);
  if (proposal.refusal !== null) return { kind: 'refused', why: proposal.refusal };
  const base = proposal.baseTree.get(change.path);
  if (base?.sha !== change.expectedSha) return { kind: 'changed-meanwhile' };
  const wanted = new Map(proposal.kept);
  const blob = await blobFor(checkout, proposal, change);
  if (blob === base.sha) wanted.delete(change.path);
  else wanted.set(change.path, { ...base, sha: blob });
  return await bringAbout(checkout, proposal, wanted, change.message, options);
}

/** Takes a file out of the pull request that its base no longer has; what else it holds stays. */
export async function retractDocument(checkout: Checkout, path: string): Promise<WriteOutcome> {
  try {
    const proposal = await readProposal(checkout);
    if (proposal.refusal !== null) return { kind: 'refused', why: proposal.refusal };
    if (proposal.pull === null || proposal.baseTree.has(path)) return { kind: 'changed-meanwhile' };
    return await bringAbout(checkout, proposal, proposal.kept, TITLE, { labels: [], autoMerge: false });
  } catch (error) {
    return explainRefusal(checkout, error);
  }
}

/** The blob of the new text; made only when the branch does not have it. */
async function blobFor(checkout: Checkout, proposal: Proposal, change: DocumentChange): Promise<string> {
  const sha = blobShaOf(change.text);
  if (sha === change.expectedSha || proposal.kept.get(change.path)?.sha === sha) return sha;
  const { data } = await checkout.client.octokit.rest.git.createBlob({
    ...inside(checkout.repository),
    content: Buffer.from(change.text, 'utf8').toString('base64'),
    encoding: 'base64',
  });
  return data.sha;
}

async function bringAbout(
  checkout: Checkout,
  proposal: Proposal,
  wanted: ReadonlyMap<string, TreeEntry>,
  message: string,
  options: ProposalOptions,
): Promise<WriteOutcome> {
  if (wanted.size === 0) {
    if (proposal.pull !== null) await withdraw(checkout, proposal.pull);
    return { kind: 'unchanged' };
  }
  const body = renderBody([...wanted.keys()]);
  const same = proposal.whole && isSame(wanted, proposal.kept);
  const isCurrent = proposal.pull?.body === body && proposal.pull.base === checkout.branch;
  if (same && isCurrent) return { kind: 'unchanged' };
  if (!same && (await rebuildBranch(checkout, proposal, wanted, message)) === 'lost')
    return { kind: 'changed-meanwhile' };
  const pull = proposal.pull ?? (await openPull(checkout, body, options));
  if (proposal.pull !== null && !isCurrent) {
    const base = checkout.branch;
    const at = { ...inside(checkout.repository), pull_number: pull.number };
    await checkout.client.octokit.rest.pulls.update({ ...at, body, ...(pull.base === base ? {} : { base }) });
  }
  return { kind: 'proposed', url: pull.url, number: pull.number };
}

/** One commit on the newest base that holds all the files. */
async function rebuildBranch(
  checkout: Checkout,
  proposal: Proposal,
  wanted: ReadonlyMap<string, TreeEntry>,
  message: string,
): Promise<'moved' | 'lost'> {
  const { git } = checkout.client.octokit.rest;
  const at = inside(checkout.repository);
  const tree = await git.createTree({
    ...at,
    base_tree: proposal.baseTreeSha,
    tree: [...wanted.values()].map(({ path, sha, mode }) => ({ path, sha, mode: modeOf(mode), type: 'blob' })),
  });
  const commit = await git.createCommit({
    ...at,
    message: wanted.size === 1 ? message : nameAll([...wanted.keys()], message),
    tree: tree.data.sha,
    parents: [proposal.baseCommit],
  });
  if (proposal.head !== null) return moveBranch(checkout, WRITE_BACK_BRANCH, proposal.head, commit.data.sha);
  await git.createRef({ ...at, ref: `refs/heads/${WRITE_BACK_BRANCH}`, sha: commit.data.sha });
  return 'moved';
}

/** What GitHub takes for a wish not to run workflows, which the message of one file has by configuration. */
const SKIP_CI = / \[skip ci\]$/;

function nameAll(paths: readonly string[], message: string): string {
  const wish = SKIP_CI.exec(message)?.[0] ?? '';
  return `${TITLE}${wish}\n\n${paths.map((path) => `- ${path}`).join('\n')}`;
}

async function openPull(checkout: Checkout, body: string, options: ProposalOptions): Promise<OpenPull> {
  const { octokit } = checkout.client;
  const at = inside(checkout.repository);
  const { data } = await octokit.rest.pulls.create({
    ...at,
    title: TITLE,
    head: WRITE_BACK_BRANCH,
    base: checkout.branch,
    body,
  });
  if (options.labels.length > 0) {
    await octokit.rest.issues.addLabels({ ...at, issue_number: data.number, labels: [...options.labels] });
  }
  if (options.autoMerge) await enableAutoMerge(checkout, data.node_id);
  return { number: data.number, url: data.html_url, body, nodeId: data.node_id, base: checkout.branch };
}

/** Only GraphQL has it. A repository that does not allow it, or a server without GraphQL, leaves the merge to people. */
async function enableAutoMerge(checkout: Checkout, pullRequestId: string): Promise<void> {
  const mutation =
    'mutation($id: ID!) { enablePullRequestAutoMerge(input: { pullRequestId: $id }) { pullRequest { number } } }';
  try {
    await checkout.client.octokit.graphql(mutation, { id: pullRequestId });
  } catch (error) {
    const refusedByGraphql = error instanceof Error && error.name === 'GraphqlResponseError';
    if (!refusedByGraphql && !(error instanceof TerminalFailure)) throw error;
  }
}

async function withdraw(checkout: Checkout, pull: OpenPull): Promise<void> {
  const at = inside(checkout.repository);
  const body = `Nothing is left to write back.\n\n${WITHDRAWN}`;
  await checkout.client.octokit.rest.pulls.update({ ...at, pull_number: pull.number, state: 'closed', body });
  await checkout.client.octokit.rest.git.deleteRef({ ...at, ref: `heads/${WRITE_BACK_BRANCH}` });
}

function renderBody(paths: readonly string[]): string {
  const list = [...paths].sort().map((path) => `- \`${path}\``);
  return [
    'The issues of these postmortems moved on. Merging this puts their state into the files:',
    '',
    ...list,
    '',
    'It is kept up to date until it is merged. Closing it stops that.',
  ].join('\n');
}

function isSame(left: ReadonlyMap<string, TreeEntry>, right: ReadonlyMap<string, TreeEntry>): boolean {
  return left.size === right.size && [...left].every(([path, entry]) => right.get(path)?.sha === entry.sha);
}

function modeOf(mode: string): '100644' | '100755' {
  return mode === '100755' ? mode : '100644';
}
