import { TransientFailure } from '../engine/failure.ts';
import type { RepositoryName } from '../model/config.ts';
import { type Issue, type IssueRef, issueKey } from '../model/issue.ts';
import type { GitHubClient } from './client.ts';
import { parseIssue } from './parse-issue.ts';

export interface IssueSnapshots {
  /** Every issue of ours in the repository, by number. One request when it was listed before and little happened since. */
  list(repository: RepositoryName): Promise<readonly Issue[]>;
  /** An issue as an answer just showed it. */
  put(issue: Issue): void;
  drop(ref: IssueRef): void;
  /**
   * Before an issue is opened: asks in another way for the newest issues, once after each list from scratch, and throws
   * TransientFailure when the list had missed one.
   */
  confirm(repository: RepositoryName): Promise<void>;
  forget(repository: RepositoryName): void;
}

interface Snapshot {
  readonly issues: Map<string, Issue>;
  readonly listedAt: number;
  confirmed: boolean;
}

/** Lists may lag behind a little: what changed shortly before the newest that we know is asked for again. */
const OVERLAP = 120_000;
/** Of how many repositories the issues are remembered; the one that was not used for longest goes first. */
const MOST_REPOSITORIES = 200;

/** Remembers the issues of each repository and asks only for what changed since; from scratch after `mostAge` milliseconds. */
export function createIssueSnapshots(client: GitHubClient, mostAge: number, now: () => number): IssueSnapshots {
  const snapshots = new Map<string, Snapshot>();

  function snapshotOf(ref: RepositoryName): Snapshot | undefined {
    return snapshots.get(keyOf(ref));
  }

  function put(issue: Issue): void {
    const snapshot = snapshotOf(issue.ref);
    if (!issue.ours || snapshot === undefined) return;
    const known = snapshot.issues.get(issueKey(issue.ref));
    // A list that lags must not undo what the answer to our own write showed.
    if (known !== undefined && known.updatedAt > issue.updatedAt) return;
    snapshot.issues.set(issueKey(issue.ref), issue);
  }

  return {
    put,
    drop: (ref) => snapshotOf(ref)?.issues.delete(issueKey(ref)),
    confirm: async (repository) => {
      const snapshot = snapshotOf(repository);
      if (snapshot === undefined || snapshot.confirmed) return;
      const newest = await listNewest(client, repository);
      if (newest.some((issue) => !snapshot.issues.has(issueKey(issue.ref)))) {
        snapshots.delete(keyOf(repository));
        throw new TransientFailure('GitHub’s list of issues lagged behind: the pass has to look again.');
      }
      snapshot.confirmed = true;
    },
    forget: (repository) => snapshots.delete(keyOf(repository)),
    list: async (repository) => {
      let snapshot = snapshotOf(repository);
      if (snapshot === undefined || now() - snapshot.listedAt > mostAge) {
        const startedAt = now();
        const all = await listIssues(client, repository, null);
        snapshot = {
          issues: new Map(all.map((issue) => [issueKey(issue.ref), issue])),
          listedAt: startedAt,
          confirmed: false,
        };
      } else {
        const changed = await listIssues(client, repository, sinceOf(snapshot));
        for (const issue of changed) put(issue);
      }
      snapshots.delete(keyOf(repository));
      snapshots.set(keyOf(repository), snapshot);
      for (const oldest of snapshots.keys()) if (snapshots.size > MOST_REPOSITORIES) snapshots.delete(oldest);
      return [...snapshot.issues.values()].sort((left, right) => left.ref.number - right.ref.number);
    },
  };
}

/** From the newest change that we know, so that the question stays the same, and its answer a 304, while nothing happens. */
function sinceOf(snapshot: Snapshot): string | null {
  let newest = '';
  for (const issue of snapshot.issues.values()) if (issue.updatedAt > newest) newest = issue.updatedAt;
  return newest === '' ? null : `${new Date(Date.parse(newest) - OVERLAP).toISOString().slice(0, 19)}Z`;
}

/** Oldest first by creation: an issue opened while the pages are read comes on the last, and moves none. */
async function listIssues(client: GitHubClient, repository: RepositoryName, since: string | null): Promise<Issue[]> {
  const login = await client.login();
  const { octokit } = client;
  const all = await octokit.paginate(octokit.rest.issues.listForRepo, {
    owner: repository.owner,
    repo: repository.name,
    state: 'all',
    creator: login,
    sort: 'created',
    direction: 'asc',
    per_page: 100,
    ...(since === null ? {} : { since }),
  });
  return all
    .filter((issue) => issue.pull_request === undefined)
    .map((issue) => parseIssue(issue, login))
    .filter((issue) => issue.ours);
}

/** The newest of our issues, by an address that no list before was asked for with. */
async function listNewest(client: GitHubClient, repository: RepositoryName): Promise<Issue[]> {
  const login = await client.login();
  const { data } = await client.octokit.rest.issues.listForRepo({
    owner: repository.owner,
    repo: repository.name,
    state: 'all',
    creator: login,
    sort: 'created',
    direction: 'desc',
    per_page: 30,
  });
  return data
    .filter((issue) => issue.pull_request === undefined)
    .map((issue) => parseIssue(issue, login))
    .filter((issue) => issue.ours);
}

function keyOf(repository: RepositoryName): string {
  return `${repository.owner}/${repository.name}`.toLowerCase();
}
