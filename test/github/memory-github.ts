import { createHash } from 'node:crypto';
import { TerminalFailure, UnreadableDocument } from '../../src/engine/failure.ts';
import type { ChangedPath, DocumentChange, Documents, Tracker, WriteOutcome } from '../../src/engine/ports.ts';
import type { RepositoryName } from '../../src/model/config.ts';
import { type Issue, type IssueDraft, type IssueRef, issueKey, type StateReason } from '../../src/model/issue.ts';
import type { People } from './contract.ts';

/** A GitHub in memory that passes the same contract as the real one: for tests that need thousands of worlds. */
export interface MemoryGitHub {
  /** GitHub as our App sees it. */
  readonly tracker: Tracker;
  openDocuments(repository: RepositoryName): Promise<Documents>;
  readonly people: People;
  /** What is there now, for comparing worlds: the default branch's files, the issues by number, the comments on them. */
  snapshot(): MemorySnapshot;
  /** How many writes our App has made. */
  writes(): number;
  /** Our App's requests pass here before and after they act; what it throws is what the App sees. */
  interceptWith(intercept: Intercept | null): void;
  /** What lists of our issues show: everything, unless told to leave out the newest so many (a list that lags). */
  hideNewest(count: number): void;
}

export type Intercept = (call: {
  readonly method: string;
  readonly phase: 'before' | 'after';
  readonly isWrite: boolean;
}) => void;

export interface MemorySnapshot {
  readonly files: Readonly<Record<string, string>>;
  readonly issues: readonly Issue[];
  readonly comments: Readonly<Record<number, readonly string[]>>;
  /** Messages on the default branch, oldest first. */
  readonly commits: readonly string[];
}

export interface MemoryOptions {
  readonly repository?: RepositoryName;
  /** Whether the server knows sub-issues; it does unless told. */
  readonly subIssues?: boolean;
  readonly assignable?: readonly string[];
}

const OURS = 'followthrough[bot]';
const WRITE_BACK = 'followthrough/write-back';
const MAIN = 'main';

interface Commit {
  readonly sha: string;
  readonly message: string;
  readonly author: string;
  readonly parent: string | null;
  readonly files: ReadonlyMap<string, Buffer>;
  readonly at: string;
}

interface Pull {
  readonly number: number;
  state: 'open' | 'closed' | 'withdrawn';
}

interface State {
  readonly repository: RepositoryName;
  readonly subIssues: boolean;
  readonly assignable: readonly string[];
  readonly issues: Map<number, Issue & { readonly author: string }>;
  readonly comments: Map<number, { author: string; body: string }[]>;
  readonly labels: Set<string>;
  readonly commits: Map<string, Commit>;
  readonly branches: Map<string, string>;
  readonly pulls: Pull[];
  readonly moved: Map<number, Issue>;
  readonly ownerFiles: Map<string, string>;
  rule: string | null;
  numbers: number;
  ticks: number;
  writes: number;
  hidden: number;
  intercept: Intercept | null;
}

export function createMemoryGitHub(options: MemoryOptions = {}): MemoryGitHub {
  const state: State = {
    repository: options.repository ?? { owner: 'acme', name: 'shop' },
    subIssues: options.subIssues ?? true,
    assignable: options.assignable ?? ['alice', 'bob'],
    issues: new Map(),
    comments: new Map(),
    labels: new Set(),
    commits: new Map(),
    branches: new Map(),
    pulls: [],
    moved: new Map(),
    ownerFiles: new Map(),
    rule: null,
    numbers: 0,
    ticks: 0,
    writes: 0,
    hidden: 0,
    intercept: null,
  };
  commitTo(state, MAIN, 'alice', 'Initial commit', { 'README.md': Buffer.from('# shop\n') });
  return {
    tracker: createMemoryTracker(state),
    openDocuments: async () => createMemoryDocuments(state),
    people: createPeople(state),
    snapshot: () => takeSnapshot(state),
    writes: () => state.writes,
    interceptWith: (intercept) => {
      state.intercept = intercept;
    },
    hideNewest: (count) => {
      state.hidden = count;
    },
  };
}

/** Runs one request of our App, with the faults that the test wants. */
async function request<T>(state: State, method: string, kind: 'read' | 'write', act: () => T): Promise<T> {
  const isWrite = kind === 'write';
  state.intercept?.({ method, phase: 'before', isWrite });
  const answer = act();
  if (isWrite) state.writes += 1;
  state.intercept?.({ method, phase: 'after', isWrite });
  return answer;
}

function createMemoryTracker(state: State): Tracker {
  const read = <T>(method: string, act: () => T) => request(state, method, 'read', act);
  const write = <T>(method: string, act: () => T) => request(state, method, 'write', act);
  return {
    features: () => ({ subIssues: state.subIssues }),
    listOwnIssues: () =>
      read('listOwnIssues', () => {
        const own = [...state.issues.values()].filter((issue) => issue.author === OURS);
        return own.slice(0, own.length - state.hidden).map(shown);
      }),
    readIssue: (ref) =>
      read('readIssue', () => {
        const moved = state.moved.get(ref.number);
        if (moved !== undefined) return { kind: 'moved', issue: moved };
        if (state.pulls.some((pull) => pull.number === ref.number)) return { kind: 'pull-request' };
        const issue = state.issues.get(ref.number);
        return issue === undefined ? { kind: 'gone' } : { kind: 'found', issue: shown(issue) };
      }),
    listAssignable: () => read('listAssignable', () => new Set(state.assignable)),
    listLabels: () => read('listLabels', () => new Set([...state.labels].map((name) => name.toLowerCase()))),
    createLabel: (_repository, label) => write('createLabel', () => void state.labels.add(label.name)),
    createIssue: (_repository, draft) => write('createIssue', () => openIssue(state, OURS, draft)),
    editIssue: (ref, change) =>
      write('editIssue', () =>
        changeIssue(state, ref, {
          ...(change.title === undefined ? {} : { title: change.title }),
          ...(change.body === undefined ? {} : { body: change.body }),
          ...(change.assignees === undefined ? {} : { assignees: [...change.assignees] }),
        }),
      ),
    closeIssue: (ref, as) => write('closeIssue', () => closeIssue(state, ref, as)),
    reopenIssue: (ref) =>
      write('reopenIssue', () => changeIssue(state, ref, { state: 'open', stateReason: null, closedAt: null })),
    commentOnce: async (ref, comment) => {
      const marker = `<!-- followthrough v1 once:${comment.once} -->`;
      const known = await read('listComments', () => [...(state.comments.get(ref.number) ?? [])]);
      if (known.some((one) => one.author === OURS && one.body.includes(marker))) return;
      await write('createComment', () => addComment(state, ref.number, OURS, `${comment.body}\n\n${marker}`));
    },
    nestIssue: (parent, child) =>
      write('nestIssue', () => {
        if (!state.subIssues) return 'not-supported';
        const children = [...state.issues.values()].filter((issue) => issue.parent === issueKey(parent.ref));
        if (children.some((issue) => issue.id === child.id)) return 'nested';
        if (children.length >= 100) return 'full';
        changeIssue(state, child.ref, { parent: issueKey(parent.ref) });
        return 'nested';
      }),
  };
}

function createMemoryDocuments(state: State): Documents {
  const read = <T>(method: string, act: () => T) => request(state, method, 'read', act);
  const write = <T>(method: string, act: () => T) => request(state, method, 'write', act);
  return {
    repository: state.repository,
    url: `https://github.com/${state.repository.owner}/${state.repository.name}`,
    readDocument: (path) =>
      read('readDocument', () => {
        const bytes = headOf(state, MAIN).files.get(path);
        return bytes === undefined ? null : { text: decode(bytes, path), sha: blobSha(bytes) };
      }),
    readLastCommit: (path) => read('readLastCommit', () => findLastCommit(state, path)),
    listPaths: () =>
      read('listPaths', () => [...headOf(state, MAIN).files].map(([path, bytes]) => ({ path, sha: blobSha(bytes) }))),
    listChanges: (base, head) => read('listChanges', () => compare(filesAt(state, base), filesAt(state, head))),
    readConfig: () =>
      read('readConfig', () => {
        const path = '.github/followthrough.yml';
        const own = headOf(state, MAIN).files.get(path);
        if (own !== undefined) return { source: decode(own, path), path, repository: state.repository };
        const source = state.ownerFiles.get(path);
        if (source === undefined) return null;
        return { source, path, repository: { owner: state.repository.owner, name: '.github' } };
      }),
    writeDocument: (change) => write('writeDocument', () => writeDocument(state, change)),
    proposeDocument: (change) => write('proposeDocument', () => proposeDocument(state, change)),
  };
}

function createPeople(state: State): People {
  const ref = (number: number): IssueRef => ({ ...state.repository, number });
  const shas = new Map<number, number>();
  return {
    commit: async (files, message, branch = MAIN) => {
      const buffers = Object.entries(files).map(([path, content]) => [
        path,
        content === null ? null : Buffer.from(content),
      ]);
      return commitTo(state, branch, 'alice', message, Object.fromEntries(buffers));
    },
    readFile: async (path, branch = MAIN) => {
      if (!state.branches.has(branch)) return null;
      return headOf(state, branch).files.get(path)?.toString('utf8') ?? null;
    },
    commitOwnerConfig: async (source) => void state.ownerFiles.set('.github/followthrough.yml', source),
    openIssue: async (title, body) => {
      const draft = { title, body, labels: [], assignees: [], type: null, targetDay: null };
      return openIssue(state, 'alice', draft).ref.number;
    },
    closeIssue: async (number, as = 'completed') => void closeIssue(state, ref(number), as),
    reopenIssue: async (number) =>
      void changeIssue(state, ref(number), { state: 'open', stateReason: null, closedAt: null }),
    editIssue: async (number, change) => void changeIssue(state, ref(number), change),
    comments: async (number) => (state.comments.get(number) ?? []).map((comment) => comment.body),
    comment: async (number, body) => addComment(state, number, 'alice', body),
    protect: async () => {
      state.rule = 'Changes must be made through a pull request.';
    },
    pulls: async () =>
      state.pulls.map((pull) => ({ number: pull.number, state: pull.state === 'open' ? 'open' : 'closed' })),
    setPull: async (number, to) => {
      const pull = state.pulls.find((one) => one.number === number);
      if (pull !== undefined) pull.state = to;
      shas.clear();
    },
    deleteIssue: async (number) => void state.issues.delete(number),
  };
}

function openIssue(state: State, author: string, draft: IssueDraft): Issue {
  state.numbers += 1;
  const at = tick(state);
  const issue = {
    ref: { ...state.repository, number: state.numbers },
    id: 1000 + state.numbers,
    url: `https://github.com/${state.repository.owner}/${state.repository.name}/issues/${state.numbers}`,
    title: draft.title,
    body: draft.body,
    state: 'open' as const,
    stateReason: null,
    labels: [...draft.labels],
    assignees: [...draft.assignees],
    ours: author === OURS,
    locked: false,
    parent: null,
    createdAt: at,
    updatedAt: at,
    closedAt: null,
    author,
  };
  for (const label of draft.labels) state.labels.add(label);
  state.issues.set(state.numbers, issue);
  return shown(issue);
}

function closeIssue(state: State, ref: IssueRef, as: StateReason): Issue {
  return changeIssue(state, ref, { state: 'closed', stateReason: as, closedAt: tick(state) });
}

function changeIssue(state: State, ref: IssueRef, change: Partial<Issue>): Issue {
  const issue = state.issues.get(ref.number);
  if (issue === undefined) throw new TerminalFailure(`${issueKey(ref)} is gone.`, 'Look where it went.');
  const changed = { ...issue, ...change, updatedAt: tick(state) };
  state.issues.set(ref.number, changed);
  return shown(changed);
}

function addComment(state: State, number: number, author: string, body: string): void {
  state.comments.set(number, [...(state.comments.get(number) ?? []), { author, body }]);
}

function shown(issue: Issue & { readonly author: string }): Issue {
  const { author: _, ...rest } = issue;
  return rest;
}

function writeDocument(state: State, change: DocumentChange): WriteOutcome {
  const bytes = Buffer.from(change.text);
  if (blobSha(bytes) === change.expectedSha) return unwritten(state, { kind: 'unchanged' });
  if (state.rule !== null) return unwritten(state, { kind: 'refused', why: state.rule });
  const now = headOf(state, MAIN).files.get(change.path);
  if (now === undefined || blobSha(now) !== change.expectedSha) return unwritten(state, { kind: 'changed-meanwhile' });
  const commit = commitTo(state, MAIN, OURS, change.message, { [change.path]: bytes });
  return { kind: 'written', commit, sha: blobSha(bytes) };
}

function proposeDocument(state: State, change: DocumentChange): WriteOutcome {
  const last = state.pulls.at(-1);
  if (last?.state === 'closed')
    return unwritten(state, { kind: 'refused', why: `Pull request #${last.number} was closed.` });
  const base = headOf(state, MAIN);
  const foreign = listForeign(state);
  if (foreign !== null)
    return unwritten(state, { kind: 'refused', why: `${foreign} pushed to the branch ${WRITE_BACK}.` });
  const now = base.files.get(change.path);
  if (now === undefined || blobSha(now) !== change.expectedSha) return unwritten(state, { kind: 'changed-meanwhile' });
  const wanted = last?.state === 'open' ? keptFiles(state, base) : new Map<string, Buffer>();
  const before = new Map(wanted);
  const bytes = Buffer.from(change.text);
  if (bytes.equals(now)) wanted.delete(change.path);
  else wanted.set(change.path, bytes);
  if (wanted.size === 0) {
    if (last?.state !== 'open') return unwritten(state, { kind: 'unchanged' });
    last.state = 'withdrawn';
    state.branches.delete(WRITE_BACK);
    return { kind: 'unchanged' };
  }
  const same = [...wanted].every(([path, content]) => before.get(path)?.equals(content)) && before.size === wanted.size;
  if (same) return unwritten(state, { kind: 'unchanged' });
  state.branches.set(WRITE_BACK, base.sha);
  commitTo(state, WRITE_BACK, OURS, change.message, Object.fromEntries(wanted));
  const pull = last?.state === 'open' ? last : openPull(state);
  const url = `https://github.com/${state.repository.owner}/${state.repository.name}/pull/${pull.number}`;
  return { kind: 'proposed', url, number: pull.number };
}

function openPull(state: State): Pull {
  state.numbers += 1;
  const pull: Pull = { number: state.numbers, state: 'open' };
  state.pulls.push(pull);
  return pull;
}

/** A request that was counted as a write but wrote nothing. */
function unwritten<T>(state: State, outcome: T): T {
  state.writes -= 1;
  return outcome;
}

/** What the branch proposes of files that the base has not changed since. */
function keptFiles(state: State, base: Commit): Map<string, Buffer> {
  const head = headOf(state, WRITE_BACK);
  const parent = head.parent === null ? undefined : state.commits.get(head.parent);
  const kept = new Map<string, Buffer>();
  for (const [path, bytes] of head.files) {
    const before = parent?.files.get(path);
    const now = base.files.get(path);
    if (before !== undefined && now?.equals(before) === true && !bytes.equals(now)) kept.set(path, bytes);
  }
  return kept;
}

function listForeign(state: State): string | null {
  for (let sha = state.branches.get(WRITE_BACK) ?? null; sha !== null; ) {
    const commit = state.commits.get(sha);
    if (commit === undefined || isOnMain(state, sha)) return null;
    if (commit.author !== OURS) return commit.author;
    sha = commit.parent;
  }
  return null;
}

function isOnMain(state: State, sha: string): boolean {
  for (let at: string | null = headOf(state, MAIN).sha; at !== null; at = state.commits.get(at)?.parent ?? null) {
    if (at === sha) return true;
  }
  return false;
}

function commitTo(
  state: State,
  branch: string,
  author: string,
  message: string,
  changes: Readonly<Record<string, Buffer | null>>,
): string {
  const parent = state.branches.get(branch) ?? state.branches.get(MAIN) ?? null;
  const files = new Map(parent === null ? [] : (state.commits.get(parent)?.files ?? []));
  for (const [path, bytes] of Object.entries(changes)) {
    if (bytes === null) files.delete(path);
    else files.set(path, bytes);
  }
  const at = tick(state);
  const sha = createHash('sha1').update(`${parent}${message}${state.ticks}`).digest('hex');
  state.commits.set(sha, { sha, message, author, parent, files: new Map([...files].sort()), at });
  state.branches.set(branch, sha);
  return sha;
}

function headOf(state: State, branch: string): Commit {
  return commitAt(state, state.branches.get(branch) ?? branch);
}

function commitAt(state: State, sha: string): Commit {
  const commit = state.commits.get(sha);
  if (commit === undefined)
    throw new TerminalFailure(`There is no commit ${sha}.`, 'Look for it in another repository.');
  return commit;
}

function filesAt(state: State, name: string): ReadonlyMap<string, Buffer> {
  return /^0+$/.test(name) ? new Map() : headOf(state, name).files;
}

function findLastCommit(state: State, path: string): { sha: string; at: string } {
  for (let commit = headOf(state, MAIN); ; commit = commitAt(state, commit.parent ?? '')) {
    const before = commit.parent === null ? undefined : commitAt(state, commit.parent).files.get(path);
    const now = commit.files.get(path);
    if (now === before) {
      if (commit.parent === null) throw new TerminalFailure(`No commit has ${path}.`, 'Look whether it was renamed.');
      continue;
    }
    return { sha: commit.sha, at: commit.at };
  }
}

function compare(before: ReadonlyMap<string, Buffer>, after: ReadonlyMap<string, Buffer>): ChangedPath[] {
  const changes: ChangedPath[] = [];
  const gone = [...before].filter(([path]) => !after.has(path));
  for (const [path, bytes] of after) {
    if (before.get(path)?.equals(bytes) === true) continue;
    const index = before.has(path) ? -1 : gone.findIndex(([, old]) => old.equals(bytes));
    const previousPath = index < 0 ? null : (gone.splice(index, 1)[0]?.[0] ?? null);
    changes.push({ path, previousPath, removed: false });
  }
  for (const [path] of gone) changes.push({ path, previousPath: null, removed: true });
  return changes;
}

function takeSnapshot(state: State): MemorySnapshot {
  const commits: string[] = [];
  for (let sha: string | null = headOf(state, MAIN).sha; sha !== null; sha = commitAt(state, sha).parent) {
    commits.unshift(commitAt(state, sha).message);
  }
  return {
    files: Object.fromEntries([...headOf(state, MAIN).files].map(([path, bytes]) => [path, bytes.toString('utf8')])),
    issues: [...state.issues.values()].map(shown),
    comments: Object.fromEntries([...state.comments].map(([number, list]) => [number, list.map((one) => one.body)])),
    commits,
  };
}

/** A second passes with each thing that happens. */
function tick(state: State): string {
  state.ticks += 1;
  return new Date(Date.UTC(2026, 0, 1) + state.ticks * 1000).toISOString().replace('.000', '');
}

function decode(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnreadableDocument(`${path} is not UTF-8 text.`, 'Save the file as UTF-8.');
  }
}

function blobSha(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
