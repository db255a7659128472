import { Octokit } from '@octokit/rest';

/** Somebody with a token who works in one repository: what people do around the App, in the demo and in tests. */
export interface Person {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repository: string;
}

/** Signs in to a server by a token. */
export function signIn(baseUrl: string, token: string, owner: string, repository: string): Person {
  // Without a log: a 404 here is an answer, not news.
  const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  return { octokit: new Octokit({ baseUrl, auth: token, log }), owner, repository };
}

export interface FileCommit {
  /** Made from the default branch when it does not exist. */
  readonly branch: string;
  /** Text by path; null deletes the file. */
  readonly files: Readonly<Record<string, string | null>>;
  readonly message: string;
}

/** One commit with any number of files; answers its id. */
export async function commitFiles(person: Person, commit: FileCommit): Promise<string> {
  const { octokit } = person;
  const at = { owner: person.owner, repo: person.repository };
  const head = await findHead(person, commit.branch);
  const parent = head ?? (await readHead(person, await readDefaultBranch(person)));
  const base = await octokit.rest.git.getCommit({ ...at, commit_sha: parent });
  const tree = await octokit.rest.git.createTree({
    ...at,
    base_tree: base.data.tree.sha,
    tree: Object.entries(commit.files).map(([path, content]) => ({
      path,
      mode: '100644',
      type: 'blob',
      ...(content === null ? { sha: null } : { content }),
    })),
  });
  const made = await octokit.rest.git.createCommit({
    ...at,
    message: commit.message,
    tree: tree.data.sha,
    parents: [parent],
  });
  const ref = `heads/${commit.branch}`;
  if (head === null) await octokit.rest.git.createRef({ ...at, ref: `refs/${ref}`, sha: made.data.sha });
  else await octokit.rest.git.updateRef({ ...at, ref, sha: made.data.sha });
  return made.data.sha;
}

/** Opens a pull request against the default branch; answers its number and page. */
export async function openPullRequest(
  person: Person,
  pull: { readonly branch: string; readonly title: string; readonly body?: string },
): Promise<{ readonly number: number; readonly url: string }> {
  const made = await person.octokit.rest.pulls.create({
    owner: person.owner,
    repo: person.repository,
    head: pull.branch,
    base: await readDefaultBranch(person),
    title: pull.title,
    body: pull.body ?? '',
  });
  return { number: made.data.number, url: made.data.html_url };
}

/**
 * Merges a pull request; answers the merge commit. `emulate` merges what head and base were when the pull request was
 * opened, so a pull request whose branches moved since is refused here rather than merged wrongly.
 */
export async function mergePullRequest(person: Person, number: number): Promise<string> {
  const at = { owner: person.owner, repo: person.repository };
  const pull = await person.octokit.rest.pulls.get({ ...at, pull_number: number });
  for (const side of [pull.data.head, pull.data.base]) {
    if ((await readHead(person, side.ref)) === side.sha) continue;
    throw new Error(`${side.ref} moved since pull request #${number} was opened: the local GitHub cannot merge it.`);
  }
  const merged = await person.octokit.rest.pulls.merge({ ...at, pull_number: number, merge_method: 'merge' });
  return merged.data.sha;
}

/** The text of a file on a branch (the default one unless told); null when there is none. */
export async function readFile(person: Person, path: string, branch?: string): Promise<string | null> {
  const ref = branch ?? (await readDefaultBranch(person));
  try {
    const { data } = await person.octokit.rest.repos.getContent({
      owner: person.owner,
      repo: person.repository,
      path,
      ref,
    });
    if (Array.isArray(data) || data.type !== 'file' || !('content' in data)) return null;
    return Buffer.from(data.content, 'base64').toString('utf8');
  } catch (error) {
    if (hasStatus(error, 404)) return null;
    throw error;
  }
}

export interface SeenIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly url: string;
  readonly state: string;
  readonly stateReason: string | null;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly author: string;
}

/** Every issue, open and closed, by number; pull requests left out. */
export async function listIssues(person: Person): Promise<readonly SeenIssue[]> {
  const all = await person.octokit.paginate(person.octokit.rest.issues.listForRepo, {
    owner: person.owner,
    repo: person.repository,
    state: 'all',
    per_page: 100,
  });
  const issues = all.filter((issue) => issue.pull_request === undefined);
  return issues
    .map((issue) => ({
      number: issue.number,
      title: issue.title,
      body: issue.body ?? '',
      url: issue.html_url,
      state: issue.state,
      stateReason: issue.state_reason ?? null,
      labels: issue.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
      assignees: (issue.assignees ?? []).map((assignee) => assignee.login),
      author: issue.user?.login ?? '',
    }))
    .sort((left, right) => left.number - right.number);
}

/** Closes an issue, as done unless told. */
export async function closeIssue(
  person: Person,
  number: number,
  as: 'completed' | 'not_planned' = 'completed',
): Promise<void> {
  await updateIssue(person, number, { state: 'closed', state_reason: as });
}

/** Opens a closed issue again. */
export async function reopenIssue(person: Person, number: number): Promise<void> {
  await updateIssue(person, number, { state: 'open', state_reason: 'reopened' });
}

/** Changes an issue as a person would in the page. */
export async function updateIssue(
  person: Person,
  number: number,
  change: {
    readonly title?: string;
    readonly body?: string;
    readonly assignees?: string[];
    readonly state?: 'open' | 'closed';
    readonly state_reason?: 'completed' | 'not_planned' | 'reopened';
  },
): Promise<void> {
  await person.octokit.rest.issues.update({
    owner: person.owner,
    repo: person.repository,
    issue_number: number,
    ...change,
  });
}

/** The name of the default branch. */
export async function readDefaultBranch(person: Person): Promise<string> {
  const { data } = await person.octokit.rest.repos.get({ owner: person.owner, repo: person.repository });
  return data.default_branch;
}

/** The commit that a branch points at. */
export async function readHead(person: Person, branch: string): Promise<string> {
  const head = await findHead(person, branch);
  if (head === null) throw new Error(`There is no branch ${branch}.`);
  return head;
}

async function findHead(person: Person, branch: string): Promise<string | null> {
  try {
    const { data } = await person.octokit.rest.git.getRef({
      owner: person.owner,
      repo: person.repository,
      ref: `heads/${branch}`,
    });
    return data.object.sha;
  } catch (error) {
    if (hasStatus(error, 404)) return null;
    throw error;
  }
}

function ignore(): void {}

function hasStatus(error: unknown, status: number): boolean {
  return error instanceof Error && 'status' in error && error.status === status;
}
