import { TerminalFailure } from '../engine/failure.ts';
import type { DocumentChange, ProposalOptions, WriteOutcome } from '../engine/ports.ts';
import { blobShaOf } from './blob-sha.ts';
import { explainRefusal } from './explain-refusal.ts';
import { type Checkout, inside, listTree, type TreeEntry } from './list-tree.ts';
import { statusOf } from './translate-failure.ts';

/** The branch of the one write-back pull request of a repository. */
export const WRITE_BACK_BRANCH = 'followthrough/write-back';
/** In the body of a pull request that we closed ourselves: only a person's closing is a no. */
const WITHDRAWN = '<!-- followthrough write-back withdrawn -->';
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
    const proposal = await readProposal(checkout);
    if (proposal.refusal !== null) return { kind: 'refused', why: proposal.refusal };
    const base = proposal.baseTree.get(change.path);
    if (base?.sha !== change.expectedSha) return { kind: 'changed-meanwhile' };
    const wanted = new Map(proposal.kept);
    const blob = await blobFor(checkout, proposal, change);
    if (blob === base.sha) wanted.delete(change.path);
    else wanted.set(change.path, { ...base, sha: blob });
    return await bringAbout(checkout, proposal, wanted, change, options);
  } catch (error) {
    return explainRefusal(checkout, error);
  }
}

interface Proposal {
  readonly baseCommit: string;
  readonly baseTreeSha: string;
  readonly baseTree: ReadonlyMap<string, TreeEntry>;
  readonly pull: OpenPull | null;
  /** The commit that the branch points at; null when there is no branch. */
  readonly head: string | null;
  /** What the pull request proposes, of files that its base has not changed since. */
  readonly kept: ReadonlyMap<string, TreeEntry>;
  /** Whether the branch says exactly `kept`. */
  readonly whole: boolean;
  readonly refusal: string | null;
}

interface OpenPull {
  readonly number: number;
  readonly url: string;
  readonly body: string;
  readonly nodeId: string;
}

async function readProposal(checkout: Checkout): Promise<Proposal> {
  const { octokit } = checkout.client;
  const at = inside(checkout.repository);
  const { data: branch } = await octokit.rest.repos.getCommit({ ...at, ref: checkout.branch, per_page: 1 });
  const baseTreeSha = branch.commit.tree.sha;
  const baseTree = byPath(await listTree(checkout, baseTreeSha));
  const start = { baseCommit: branch.sha, baseTreeSha, baseTree };
  const { data: pulls } = await octokit.rest.pulls.list({
    ...at,
    state: 'all',
    head: `${checkout.repository.owner}:${WRITE_BACK_BRANCH}`,
    base: checkout.branch,
    sort: 'created',
    direction: 'desc',
    per_page: 1,
  });
  const last = pulls[0];
  const isOpen = last?.state === 'open';
  const pull =
    last !== undefined && isOpen
      ? { number: last.number, url: last.html_url, body: last.body ?? '', nodeId: last.node_id }
      : null;
  const nothing = { ...start, pull, head: null, kept: new Map<string, TreeEntry>(), whole: false };
  if (last !== undefined && !isOpen && !last.merged_at && !(last.body ?? '').includes(WITHDRAWN)) {
    const why = `Pull request #${last.number} was closed without a merge: reopen it to have the state written back.`;
    return { ...nothing, refusal: why };
  }
  return readBranch(checkout, { ...nothing, refusal: null });
}

/** Adds what the branch holds to what is known of the proposal. */
async function readBranch(checkout: Checkout, proposal: Proposal): Promise<Proposal> {
  const comparison = await compare(checkout, proposal.baseCommit);
  if (comparison === null) return proposal;
  const login = await checkout.client.login();
  const foreign = comparison.commits.find((commit) => !isOurs(checkout, commit, login));
  const head = comparison.commits.at(-1)?.sha ?? comparison.merge_base_commit.sha;
  if (foreign !== undefined) {
    const who = foreign.author?.login ?? foreign.commit.author?.name ?? 'Somebody';
    const where = proposal.pull === null ? '' : ` of pull request #${proposal.pull.number}`;
    const why = `${who} pushed to the branch ${WRITE_BACK_BRANCH}${where}: merge it, or delete the branch, to have the state written back.`;
    return { ...proposal, head, refusal: why };
  }
  // A branch that was merged or abandoned proposes nothing any more; it will be moved.
  if (proposal.pull === null) return { ...proposal, head };
  const kept = await keepUnharmed(checkout, proposal, comparison);
  return { ...proposal, head, kept, whole: kept.size === (comparison.files ?? []).length };
}

/** Ours, or the merge of the base that GitHub's button "Update branch" makes: it says nothing, and we stand on a newer base. */
function isOurs(checkout: Checkout, commit: Comparison['commits'][number], login: string): boolean {
  if (commit.author?.login.toLowerCase() === login.toLowerCase()) return true;
  const isUpdate = commit.commit.message.startsWith(`Merge branch '${checkout.branch}' into ${WRITE_BACK_BRANCH}`);
  return isUpdate && commit.parents.length > 1;
}

type Comparison = NonNullable<Awaited<ReturnType<typeof compare>>>;

async function compare(checkout: Checkout, base: string) {
  try {
    const { data } = await checkout.client.octokit.rest.repos.compareCommitsWithBasehead({
      ...inside(checkout.repository),
      basehead: `${base}...${WRITE_BACK_BRANCH}`,
    });
    return data;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

/** Files that the base changed after they were proposed are left out: their own pass proposes them anew. */
async function keepUnharmed(checkout: Checkout, proposal: Proposal, comparison: Comparison) {
  const mergeBase = comparison.merge_base_commit;
  const before =
    mergeBase.sha === proposal.baseCommit
      ? proposal.baseTree
      : byPath(await listTree(checkout, mergeBase.commit.tree.sha));
  const kept = new Map<string, TreeEntry>();
  for (const file of comparison.files ?? []) {
    const base = proposal.baseTree.get(file.filename);
    if (base === undefined || file.sha === null || before.get(file.filename)?.sha !== base.sha) continue;
    if (file.sha !== base.sha) kept.set(file.filename, { ...base, sha: file.sha });
  }
  return kept;
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
  change: DocumentChange,
  options: ProposalOptions,
): Promise<WriteOutcome> {
  if (wanted.size === 0) {
    if (proposal.pull !== null) await withdraw(checkout, proposal.pull);
    return { kind: 'unchanged' };
  }
  const body = renderBody([...wanted.keys()]);
  const same = proposal.whole && isSame(wanted, proposal.kept);
  if (same && proposal.pull?.body === body) return { kind: 'unchanged' };
  if (!same) await moveBranch(checkout, proposal, wanted, change);
  const pull = proposal.pull ?? (await openPull(checkout, body, options));
  if (proposal.pull !== null && proposal.pull.body !== body) {
    await checkout.client.octokit.rest.pulls.update({ ...inside(checkout.repository), pull_number: pull.number, body });
  }
  return { kind: 'proposed', url: pull.url, number: pull.number };
}

/** One commit on the newest base that holds all the files. */
async function moveBranch(
  checkout: Checkout,
  proposal: Proposal,
  wanted: ReadonlyMap<string, TreeEntry>,
  change: DocumentChange,
): Promise<void> {
  const { git } = checkout.client.octokit.rest;
  const at = inside(checkout.repository);
  const tree = await git.createTree({
    ...at,
    base_tree: proposal.baseTreeSha,
    tree: [...wanted.values()].map(({ path, sha, mode }) => ({ path, sha, mode: modeOf(mode), type: 'blob' })),
  });
  const commit = await git.createCommit({
    ...at,
    message:
      wanted.size === 1 ? change.message : `${TITLE}\n\n${[...wanted.keys()].map((path) => `- ${path}`).join('\n')}`,
    tree: tree.data.sha,
    parents: [proposal.baseCommit],
  });
  if (proposal.head === null) {
    await git.createRef({ ...at, ref: `refs/heads/${WRITE_BACK_BRANCH}`, sha: commit.data.sha });
  } else {
    await git.updateRef({ ...at, ref: `heads/${WRITE_BACK_BRANCH}`, sha: commit.data.sha, force: true });
  }
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
  return { number: data.number, url: data.html_url, body, nodeId: data.node_id };
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

function byPath(entries: readonly TreeEntry[]): ReadonlyMap<string, TreeEntry> {
  return new Map(entries.map((entry) => [entry.path, entry]));
}

function isSame(left: ReadonlyMap<string, TreeEntry>, right: ReadonlyMap<string, TreeEntry>): boolean {
  return left.size === right.size && [...left].every(([path, entry]) => right.get(path)?.sha === entry.sha);
}

function modeOf(mode: string): '100644' | '100755' {
  return mode === '100755' ? mode : '100644';
}
