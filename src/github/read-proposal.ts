import { type Checkout, inside, listTree, onDefaultBranch, type TreeEntry } from './list-tree.ts';
import { statusOf } from './translate-failure.ts';

/** The branch of the one write-back pull request of a repository. */
export const WRITE_BACK_BRANCH = 'followthrough/write-back';
/** In the body of a pull request that we closed ourselves: only a person's closing is a no. */
export const WITHDRAWN = '<!-- followthrough write-back withdrawn -->';

/** What the repository's write-back pull request is now. */
export interface Proposal {
  readonly baseCommit: string;
  readonly baseTreeSha: string;
  readonly baseTree: ReadonlyMap<string, TreeEntry>;
  readonly pull: OpenPull | null;
  /** The commit that the branch points at; null when there is no branch. */
  readonly head: string | null;
  /** What the pull request proposes, of files that its base has not changed since. */
  readonly kept: ReadonlyMap<string, TreeEntry>;
  /** Blobs of files on the branch that the base has changed or removed since, so that a merge could conflict. */
  readonly stale: ReadonlyMap<string, string>;
  /** Whether the branch says exactly `kept`. */
  readonly whole: boolean;
  readonly refusal: string | null;
}

export interface OpenPull {
  readonly number: number;
  readonly url: string;
  readonly body: string;
  readonly nodeId: string;
  /** The branch that it is to be merged into: the default one, or what that was before. */
  readonly base: string;
}

/** Reads it, with the newest base; four requests, all of them free while nothing changed. */
export async function readProposal(checkout: Checkout): Promise<Proposal> {
  const { octokit } = checkout.client;
  const at = inside(checkout.repository);
  const { data: branch } = await onDefaultBranch(checkout, (ref) =>
    octokit.rest.repos.getCommit({ ...at, ref, per_page: 1 }),
  );
  const baseTreeSha = branch.commit.tree.sha;
  const baseTree = byPath(await listTree(checkout, baseTreeSha));
  const start = { baseCommit: branch.sha, baseTreeSha, baseTree };
  const { data: pulls } = await octokit.rest.pulls.list({
    ...at,
    state: 'all',
    head: `${checkout.repository.owner}:${WRITE_BACK_BRANCH}`,
    sort: 'created',
    direction: 'desc',
    per_page: 1,
  });
  const last = pulls[0];
  const isOpen = last?.state === 'open';
  const pull =
    last !== undefined && isOpen
      ? {
          number: last.number,
          url: last.html_url,
          body: last.body ?? '',
          nodeId: last.node_id,
          base: last.base.ref,
        }
      : null;
  const held = { kept: new Map<string, TreeEntry>(), stale: new Map<string, string>() };
  const nothing = { ...start, pull, head: null, ...held, whole: false };
  // GitHub itself closes the pull requests of a branch that is removed, and nobody could reopen them.
  const isHere = last?.base.ref === checkout.branch;
  if (last !== undefined && isHere && !isOpen && !last.merged_at && !(last.body ?? '').includes(WITHDRAWN)) {
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
  const foreign = comparison.commits.find((commit) => !isOurs(commit, login));
  const head = comparison.commits.at(-1)?.sha ?? comparison.merge_base_commit.sha;
  if (foreign !== undefined) {
    const who = foreign.author?.login ?? foreign.commit.author?.name ?? 'Somebody';
    const where = proposal.pull === null ? '' : ` of pull request #${proposal.pull.number}`;
    const why = `${who} pushed to the branch ${WRITE_BACK_BRANCH}${where}: merge it, or delete the branch, to have the state written back.`;
    return { ...proposal, head, refusal: why };
  }
  // A branch that was merged or abandoned proposes nothing any more; it will be moved.
  if (proposal.pull === null) return { ...proposal, head };
  const held = await keepUnharmed(checkout, proposal, comparison);
  return { ...proposal, head, ...held, whole: held.kept.size === (comparison.files ?? []).length };
}

/** Ours, or the merge of the base that GitHub's button "Update branch" makes: it says nothing, and we stand on a newer base. */
function isOurs(commit: Comparison['commits'][number], login: string): boolean {
  if (commit.author?.login.toLowerCase() === login.toLowerCase()) return true;
  return UPDATE.test(commit.commit.message) && commit.parents.length > 1;
}

const UPDATE = new RegExp(`^Merge branch '[^']+' into ${WRITE_BACK_BRANCH}`);

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
  const stale = new Map<string, string>();
  for (const file of comparison.files ?? []) {
    const base = proposal.baseTree.get(file.filename);
    if (file.sha === null || file.sha === base?.sha) continue;
    if (base === undefined || before.get(file.filename)?.sha !== base.sha) stale.set(file.filename, file.sha);
    else kept.set(file.filename, { ...base, sha: file.sha });
  }
  return { kept, stale };
}

function byPath(entries: readonly TreeEntry[]): ReadonlyMap<string, TreeEntry> {
  return new Map(entries.map((entry) => [entry.path, entry]));
}
