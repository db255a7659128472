import { AmbiguousFailure, TerminalFailure, TransientFailure, UnreadableDocument } from '../engine/failure.ts';
import type { DocumentChange, Documents, LastCommit, ListedPath, WriteOutcome } from '../engine/ports.ts';
import type { RepositoryName } from '../model/config.ts';
import { blobShaOf } from './blob-sha.ts';
import type { GitHubClient } from './client.ts';
import { confirmMissing } from './confirm-missing.ts';
import { explainRefusal } from './explain-refusal.ts';
import { listChanges } from './list-changes.ts';
import { type Checkout, inside, listTree, onDefaultBranch } from './list-tree.ts';
import { proposeDocument, retractDocument } from './propose-document.ts';
import { readProposed } from './read-proposed.ts';
import { takeTurns } from './take-turns.ts';
import { statusOf } from './translate-failure.ts';

/** Opens the files of a repository's default branch as they are now; one request, free while the repository is unchanged. */
export type OpenDocuments = (repository: RepositoryName) => Promise<Documents>;

export interface DocumentsOptions {
  readonly now?: () => number;
}

const CONFIG_PATH = '.github/followthrough.yml';
/** The repository in which an owner keeps what holds for all of theirs. */
const OWNER_REPOSITORY = '.github';
/** Milliseconds for which an owner who has no configuration is not asked again. */
const NO_CONFIG_AGE = 600_000;
/** Milliseconds after which a branch that refused a commit is tried again: its rules may have changed. */
const REFUSAL_AGE = 86_400_000;

/** For one client; remembers who has no configuration. */
export function createDocuments(client: GitHubClient, options: DocumentsOptions = {}): OpenDocuments {
  const now = options.now ?? Date.now;
  const ownersWithout = new Map<string, number>();
  const without = new Set<string>();
  const refusing = new Map<string, number>();
  const inTurn = takeTurns();

  /** Much hangs on whether there is one: that there is none is believed at the second time, and from then on. */
  async function readOwnConfig(repository: RepositoryName): Promise<StoredBytes | null> {
    const first = await readFile(client, repository, CONFIG_PATH);
    const file =
      first === null && !without.has(keyOf(repository)) ? await readFile(client, repository, CONFIG_PATH) : first;
    if (file === null) without.add(keyOf(repository));
    else without.delete(keyOf(repository));
    return file;
  }

  async function readOwnerConfig(owner: string) {
    const since = ownersWithout.get(owner.toLowerCase());
    if (since !== undefined && now() - since < NO_CONFIG_AGE) return null;
    const repository = { owner, name: OWNER_REPOSITORY };
    const file = await readOwnConfig(repository);
    if (file === null) ownersWithout.set(owner.toLowerCase(), now());
    else ownersWithout.delete(owner.toLowerCase());
    return file === null ? null : { source: decode(file, CONFIG_PATH), path: CONFIG_PATH, repository };
  }

  return async (asked) => {
    const { data } = await client.octokit.rest.repos.get(inside(asked));
    const repository = { owner: data.owner.login, name: data.name };
    const { default_branch: branch, archived, node_id: id } = data;
    const checkout: Checkout = { client, repository, id, branch, archived };
    return {
      repository,
      url: data.html_url,
      readDocument: async (path) => {
        const file = await readFile(client, repository, path);
        if (file !== null) return { text: decode(file, path), sha: file.sha };
        // Neither a repository that we may no longer see nor an answer that lags behind may pass for a file that was removed.
        const listed = await listPaths(checkout);
        if (listed.some((entry) => entry.path === path) && (await readFile(client, repository, path)) !== null) {
          throw new TransientFailure(`GitHub lists ${path} and did not show it: the pass has to look again.`);
        }
        return null;
      },
      readLastCommit: (path) => readLastCommit(checkout, path),
      listPaths: () => listPaths(checkout),
      listChanges: (base, head) => listChanges(checkout, base, head),
      readConfig: async () => {
        const own = await readOwnConfig(repository);
        if (own !== null) return { source: decode(own, CONFIG_PATH), path: CONFIG_PATH, repository };
        return repository.name === OWNER_REPOSITORY ? null : readOwnerConfig(repository.owner);
      },
      writeDocument: async (change) => {
        const outcome = await writeDocument(checkout, change);
        if (outcome.kind === 'refused') refusing.set(keyOf(repository), now());
        if (outcome.kind === 'written') refusing.delete(keyOf(repository));
        return outcome;
      },
      // The pull request is one for all files: two that change it at once would each undo what the other did.
      proposeDocument: (change, proposal) =>
        inTurn(keyOf(repository), () => proposeDocument(checkout, change, proposal)),
      retractDocument: (path) => inTurn(keyOf(repository), () => retractDocument(checkout, path)),
      wasNamed: (name) => wasNamed(client, name, repository),
      readProposed: (path) => readProposed(checkout, path),
      refusesCommits: async () => now() - (refusing.get(keyOf(repository)) ?? Number.NEGATIVE_INFINITY) < REFUSAL_AGE,
      archived: data.archived,
    };
  };
}

/** GitHub answers a former name with the repository as it is called now. */
async function wasNamed(client: GitHubClient, name: RepositoryName, repository: RepositoryName): Promise<boolean> {
  try {
    const { data } = await client.octokit.rest.repos.get(inside(name));
    return keyOf({ owner: data.owner.login, name: data.name }) === keyOf(repository);
  } catch (error) {
    if (error instanceof TerminalFailure) return false;
    throw error;
  }
}

function keyOf({ owner, name }: RepositoryName): string {
  return `${owner}/${name}`.toLowerCase();
}

interface StoredBytes {
  readonly bytes: Uint8Array;
  readonly sha: string;
}

/** Null when there is no such file, or something else than a file. */
async function readFile(client: GitHubClient, repository: RepositoryName, path: string): Promise<StoredBytes | null> {
  try {
    const { data } = await client.octokit.rest.repos.getContent({ ...inside(repository), path });
    if (Array.isArray(data) || data.type !== 'file') return null;
    if (data.encoding === 'base64') return { bytes: Buffer.from(data.content, 'base64'), sha: data.sha };
    // Over 1 MB the contents come without content; the blob has it, up to 100 MB.
    const blob = await client.octokit.rest.git.getBlob({ ...inside(repository), file_sha: data.sha });
    return { bytes: Buffer.from(blob.data.content, 'base64'), sha: data.sha };
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

/** The text with its BOM, so that it can be written back as it was. */
function decode(file: StoredBytes, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file.bytes);
  } catch (error) {
    throw new UnreadableDocument(`${path} is not UTF-8 text.`, 'Save the file as UTF-8.', { cause: error });
  }
}

async function readLastCommit(checkout: Checkout, path: string): Promise<LastCommit> {
  const { data } = await checkout.client.octokit.rest.repos.listCommits({
    ...inside(checkout.repository),
    path,
    per_page: 1,
  });
  const commit = data[0];
  const at = commit?.commit.committer?.date ?? commit?.commit.author?.date;
  if (commit === undefined || at === undefined) {
    throw new TerminalFailure(`No commit of ${checkout.branch} has ${path}.`, 'Look whether the file was renamed.');
  }
  return { sha: commit.sha, at };
}

async function listPaths(checkout: Checkout): Promise<readonly ListedPath[]> {
  try {
    const entries = await onDefaultBranch(checkout, (branch) => listTree(checkout, branch));
    return entries.map(({ path, sha }) => ({ path, sha }));
  } catch (error) {
    // An empty repository has no commit, so no tree.
    if (statusOf(error) === 409) return [];
    throw error;
  }
}

async function writeDocument(checkout: Checkout, change: DocumentChange): Promise<WriteOutcome> {
  const sha = blobShaOf(change.text);
  if (sha === change.expectedSha) return { kind: 'unchanged' };
  if (checkout.archived) return { kind: 'refused', why: 'The repository is archived, so it is read-only.' };
  try {
    const { data } = await confirmMissing(() =>
      checkout.client.octokit.rest.repos.createOrUpdateFileContents({
        ...inside(checkout.repository),
        path: change.path,
        message: change.message,
        content: Buffer.from(change.text, 'utf8').toString('base64'),
        sha: change.expectedSha,
      }),
    );
    return { kind: 'written', commit: data.commit.sha ?? '', sha: data.content?.sha ?? sha };
  } catch (error) {
    if (error instanceof AmbiguousFailure) return readWhatHappened(checkout, change, sha, error);
    // Not a missing right: the file was moved or removed while we wrote.
    const isGone =
      statusOf(error) === 404 && (await readFile(checkout.client, checkout.repository, change.path)) === null;
    return isGone ? { kind: 'changed-meanwhile' } : explainRefusal(checkout, error);
  }
}

/** The answer was lost: the file itself tells whether the commit was made. */
async function readWhatHappened(
  checkout: Checkout,
  change: DocumentChange,
  sha: string,
  failure: AmbiguousFailure,
): Promise<WriteOutcome> {
  const now = await readFile(checkout.client, checkout.repository, change.path);
  if (now?.sha === sha) return { kind: 'written', commit: (await readLastCommit(checkout, change.path)).sha, sha };
  if (now?.sha === change.expectedSha) throw failure;
  return { kind: 'changed-meanwhile' };
}
