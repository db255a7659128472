import type { RepositoryName } from '../model/config.ts';
import { type Issue, type IssueRef, issueKey } from '../model/issue.ts';
import type { GitHubClient } from './client.ts';
import { type GitHubIssue, parseIssue } from './parse-issue.ts';
import { statusOf } from './translate-failure.ts';

export interface IssueSnapshots {
  /** Every issue of ours in the repository, by number. One request when it was listed before and little happened since. */
  list(repository: RepositoryName): Promise<readonly Issue[]>;
  /** The same without a request; null when it was not listed yet. */
  known(repository: RepositoryName): readonly Issue[] | null;
  /** An issue as an answer just showed it. */
  put(issue: Issue): void;
  drop(ref: IssueRef): void;
  /**
   * Before an issue is opened: asks in other ways for the newest issues, once after each list from scratch or doubt.
   * Answers those of ours that the list had missed; they are known from then on.
   */
  confirm(repository: RepositoryName): Promise<readonly Issue[]>;
  /** Somebody may have opened issues in our name that no list shows yet: whatever was confirmed has to be again. */
  doubt(): void;
  forget(repository: RepositoryName): void;
}

interface Snapshot {
  readonly issues: Map<string, Issue>;
  readonly listedAt: number;
  confirmed: boolean;
}

/** Lists may lag behind a little: what changed shortly before the newest that we know is asked for again. */
const OVERLAP = 120_000;
/** Numbers that lead nowhere belong to discussions, too: so many in a row mean that there is nothing newer. */
const MISSES = 2;
/** What no list shows is seconds old: more than this is no lag but another matter. */
const MOST_PROBED = 100;
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
    known: (repository) => {
      const snapshot = snapshotOf(repository);
      return snapshot === undefined ? null : byNumber(snapshot);
    },
    put,
    drop: (ref) => snapshotOf(ref)?.issues.delete(issueKey(ref)),
    confirm: async (repository) => {
      const snapshot = snapshotOf(repository);
      if (snapshot === undefined || snapshot.confirmed) return [];
      const login = await client.login();
      const newest = await listNewest(client, repository);
      const numbers = [...newest, ...snapshot.issues.values()].map((one) => ('ref' in one ? one.ref : one).number);
      const unlisted = await probe(client, repository, Math.max(0, ...numbers) + 1);
      const ours = [...newest, ...unlisted]
        .filter((issue) => issue.pull_request === undefined)
        .map((issue) => parseIssue(issue, login))
        .filter((issue) => issue.ours && !snapshot.issues.has(issueKey(issue.ref)));
      for (const issue of ours) put(issue);
      snapshot.confirmed = true;
      return ours;
    },
    doubt: () => {
      for (const snapshot of snapshots.values()) snapshot.confirmed = false;
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
      return byNumber(snapshot);
    },
  };
}

function byNumber({ issues }: Snapshot): readonly Issue[] {
  return [...issues.values()].sort((left, right) => left.ref.number - right.ref.number);
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

/** The newest issues and pull requests, whoever opened them, by an address that no list before was asked for with. */
async function listNewest(client: GitHubClient, repository: RepositoryName): Promise<readonly ListedIssue[]> {
  const { data } = await client.octokit.rest.issues.listForRepo({
    owner: repository.owner,
    repo: repository.name,
    state: 'all',
    sort: 'created',
    direction: 'desc',
    per_page: 30,
  });
  return data;
}

type ListedIssue = GitHubIssue & { readonly pull_request?: unknown };

/** What stands at the numbers from this one on, one by one: a single issue can be read at once, when lists still lag. */
async function probe(client: GitHubClient, repository: RepositoryName, from: number): Promise<readonly ListedIssue[]> {
  const found: ListedIssue[] = [];
  for (let number = from, misses = 0; misses < MISSES && number < from + MOST_PROBED; number += 1) {
    try {
      const at = { owner: repository.owner, repo: repository.name, issue_number: number };
      found.push((await client.octokit.rest.issues.get(at)).data);
      misses = 0;
    } catch (error) {
      const status = statusOf(error);
      if (status !== 404 && status !== 410) throw error;
      misses = status === 404 ? misses + 1 : 0;
    }
  }
  return found;
}

function keyOf(repository: RepositoryName): string {
  return `${repository.owner}/${repository.name}`.toLowerCase();
}
