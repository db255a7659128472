import { createHash } from 'node:crypto';
import { RefusedRequest, TerminalFailure, UnreadableDocument } from '../../src/engine/failure.ts';
import type {
  ChangedPath,
  DocumentChange,
  Documents,
  IssueLookup,
  ProposedDocument,
  Tracker,
  WriteOutcome,
} from '../../src/engine/ports.ts';
import type { Closure } from '../../src/model/closure.ts';
import type { RepositoryName } from '../../src/model/config.ts';
import { type Issue, type IssueDraft, type IssueRef, issueKey, type StateReason } from '../../src/model/issue.ts';
import type { IssueChange } from '../../src/model/plan.ts';
import type { People } from './contract.ts';

/** A GitHub in memory that passes the same contract as the real one: for tests that need thousands of worlds. */
export interface MemoryGitHub {
  /** GitHub as our App sees it. */
  readonly tracker: Tracker;
  openDocuments(repository: RepositoryName): Promise<Documents>;
  readonly people: People;
  /** People at work in another repository. */
  peopleOf(repository: RepositoryName): People;
  /** What is there now, for comparing worlds: the default branch's files, the issues by number, the comments on them. */
  snapshot(repository?: RepositoryName): MemorySnapshot;
  /** How many writes our App has made. */
  writes(): number;
  /** Renames the home repository, or transfers it: its old name leads to it from then on. */
  rename(to: RepositoryName): void;
  /** Sets what a repository allows; what is left out stays. */
  rule(rules: MemoryRules, repository?: RepositoryName): void;
  /** Our App's requests pass here before and after they act; what it throws is what the App sees. */
  interceptWith(intercept: Intercept | null): void;
  /** Somebody merges the write-back pull request; false when there is none to merge. */
  mergeProposal(): boolean;
  /** What lists of our issues show: everything, unless told to leave out the newest so many (a list that lags). */
  hideNewest(count: number): void;
}

export interface MemoryRules {
  /** GitHub's sentence for a commit to the default branch; null allows it. */
  readonly commits?: string | null;
  /** For a write-back pull request. */
  readonly proposals?: string | null;
  readonly archived?: boolean;
  /** For whoever looks at the repository's issues. */
  readonly issues?: string | null;
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
  /** Logins, in every repository or by the repository's name. */
  readonly assignable?: readonly string[] | Readonly<Record<string, readonly string[]>>;
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

/** One GitHub: its repositories come into being when they are first named. */
interface Server {
  readonly repositories: Map<string, State>;
  readonly subIssues: boolean;
  readonly assignable: NonNullable<MemoryOptions['assignable']>;
  ids: number;
  ticks: number;
  writes: number;
  hidden: number;
  intercept: Intercept | null;
}

/** One repository. */
interface State {
  readonly server: Server;
  repository: RepositoryName;
  readonly issues: Map<number, Issue & { readonly author: string }>;
  readonly comments: Map<number, { author: string; body: string }[]>;
  readonly labels: Set<string>;
  readonly commits: Map<string, Commit>;
  readonly branches: Map<string, string>;
  readonly pulls: Pull[];
  readonly moved: Map<number, IssueRef>;
  /** The pull request that closed an issue. */
  readonly closers: Map<number, number>;
  rule: string | null;
  /** What it says to a write-back pull request; null lets it be. */
  proposalRule: string | null;
  refused: boolean;
  archived: boolean;
  /** Throws for whoever lists its issues, or opens one. */
  barred: string | null;
  numbers: number;
}

export function createMemoryGitHub(options: MemoryOptions = {}): MemoryGitHub {
  const server: Server = {
    repositories: new Map(),
    subIssues: options.subIssues ?? true,
    assignable: options.assignable ?? ['alice', 'bob'],
    ids: 1000,
    ticks: 0,
    writes: 0,
    hidden: 0,
    intercept: null,
  };
  const home = stateOf(server, options.repository ?? { owner: 'acme', name: 'shop' });
  return {
    tracker: createMemoryTracker(server),
    openDocuments: async (repository) => createMemoryDocuments(stateOf(server, repository)),
    people: createPeople(home),
    peopleOf: (repository) => createPeople(stateOf(server, repository)),
    snapshot: (repository) => takeSnapshot(repository === undefined ? home : stateOf(server, repository)),
    writes: () => server.writes,
    rename: (to) => {
      const before = home.repository;
      home.repository = to;
      server.repositories.set(`${to.owner}/${to.name}`.toLowerCase(), home);
      for (const [number, issue] of home.issues) {
        const ref = { ...to, number };
        const parent = issue.parent?.replace(
          issueKey({ ...before, number: 0 }).slice(0, -1),
          issueKey({ ...to, number: 0 }).slice(0, -1),
        );
        home.issues.set(number, { ...issue, ref, url: urlOf(ref), parent: parent ?? null });
      }
    },
    rule: (rules, repository) => {
      const state = repository === undefined ? home : stateOf(server, repository);
      if (rules.commits !== undefined) state.rule = rules.commits;
      if (rules.proposals !== undefined) state.proposalRule = rules.proposals;
      if (rules.archived !== undefined) state.archived = rules.archived;
      if (rules.issues !== undefined) state.barred = rules.issues;
    },
    interceptWith: (intercept) => {
      server.intercept = intercept;
    },
    mergeProposal: () => {
      const pull = home.pulls.at(-1);
      const kept = pull?.state === 'open' ? keptFiles(home, headOf(home, MAIN)) : new Map<string, Buffer>();
      if (pull === undefined || kept.size === 0) return false;
      commitTo(home, MAIN, 'alice', 'Merge the write-back', Object.fromEntries(kept));
      pull.state = 'withdrawn';
      return true;
    },
    hideNewest: (count) => {
      server.hidden = count;
    },
  };
}

function stateOf(server: Server, repository: RepositoryName): State {
  const key = `${repository.owner}/${repository.name}`.toLowerCase();
  const known = server.repositories.get(key);
  if (known !== undefined) return known;
  const state: State = {
    server,
    repository,
    issues: new Map(),
    comments: new Map(),
    labels: new Set(),
    commits: new Map(),
    branches: new Map(),
    pulls: [],
    moved: new Map(),
    closers: new Map(),
    rule: null,
    proposalRule: null,
    refused: false,
    archived: false,
    barred: null,
    numbers: 0,
  };
  server.repositories.set(key, state);
  commitTo(state, MAIN, 'alice', 'Initial commit', { 'README.md': Buffer.from(`# ${repository.name}\n`) });
  return state;
}

/** Runs one request of our App, with the faults that the test wants. */
async function request<T>(server: Server, method: string, kind: 'read' | 'write', act: () => T): Promise<T> {
  const isWrite = kind === 'write';
  server.intercept?.({ method, phase: 'before', isWrite });
  const answer = act();
  if (isWrite) server.writes += 1;
  server.intercept?.({ method, phase: 'after', isWrite });
  return answer;
}

function createMemoryTracker(server: Server): Tracker {
  const read = <T>(method: string, act: () => T) => request(server, method, 'read', act);
  const write = <T>(method: string, act: () => T) => request(server, method, 'write', act);
  const at = (repository: RepositoryName) => stateOf(server, repository);
  return {
    features: () => ({ subIssues: server.subIssues }),
    listOwnIssues: (repository) =>
      read('listOwnIssues', () => {
        refuseBarred(at(repository));
        const own = [...at(repository).issues.values()].filter((issue) => issue.author === OURS);
        return own.slice(0, own.length - server.hidden).map(shown);
      }),
    confirmOwnIssues: (repository) =>
      read('confirmOwnIssues', () => {
        refuseBarred(at(repository));
        return [...at(repository).issues.values()].filter((issue) => issue.author === OURS).map(shown);
      }),
    doubtLists: () => {},
    readIssue: (ref) => read('readIssue', () => findIssue(server, ref)),
    listAssignable: ({ name }) => read('listAssignable', () => new Set(assignableIn(server, name))),
    listLabels: (repository) =>
      read('listLabels', () => new Set([...at(repository).labels].map((name) => name.toLowerCase()))),
    createLabel: (repository, label) => write('createLabel', () => void at(repository).labels.add(label.name)),
    createIssue: (repository, draft) =>
      write('createIssue', () => {
        refuseBarred(at(repository));
        const known = assignableIn(server, repository.name);
        if (draft.assignees.some((login) => !known.includes(login)))
          throw new RefusedRequest('Validation Failed: assignees', 'Look at who can be assigned.');
        return openIssue(at(repository), OURS, draft);
      }),
    editIssue: (ref, change) => write('editIssue', () => changeIssue(at(ref), ref, definedOf(change))),
    closeIssue: (ref, as, change = {}) =>
      write('closeIssue', () => {
        changeIssue(at(ref), ref, definedOf(change));
        return closeIssue(at(ref), ref, as);
      }),
    reopenIssue: (ref, change = {}) =>
      write('reopenIssue', () =>
        changeIssue(at(ref), ref, {
          ...definedOf(change),
          state: 'open',
          stateReason: null,
          closedAt: null,
          reopened: true,
        }),
      ),
    commentOnce: async (ref, comment) => {
      if (at(ref).issues.get(ref.number)?.locked)
        throw new RefusedRequest('Unable to create comment because issue is locked.', 'Unlock it.');
      const marker = `<!-- followthrough v1 once:${comment.once} -->`;
      const known = await read('listComments', () => [...(at(ref).comments.get(ref.number) ?? [])]);
      if (known.some((one) => one.author === OURS && one.body.includes(marker))) return;
      await write('createComment', () => addComment(at(ref), ref.number, OURS, `${comment.body}\n\n${marker}`));
    },
    readClosures: (refs) =>
      read('readClosures', () => new Map(refs.map((ref) => [issueKey(ref), closureOf(server, ref)]))),
    nestIssue: (parent, child) => write('nestIssue', () => nestIssue(server, parent.ref, child.ref)),
  };
}

function assignableIn({ assignable }: Server, name: string): readonly string[] {
  return isList(assignable) ? assignable : (assignable[name] ?? []);
}

function isList(assignable: Server['assignable']): assignable is readonly string[] {
  return Array.isArray(assignable);
}

function findIssue(server: Server, ref: IssueRef): IssueLookup {
  const state = stateOf(server, ref);
  const moved = state.moved.get(ref.number);
  if (moved !== undefined) {
    const there = findIssue(server, moved);
    return there.kind === 'found' ? { kind: 'moved', issue: there.issue } : there;
  }
  if (state.pulls.some((pull) => pull.number === ref.number)) return { kind: 'pull-request' };
  const issue = state.issues.get(ref.number);
  if (issue === undefined) return { kind: 'gone' };
  return { kind: issueKey(issue.ref) === issueKey(ref) ? 'found' : 'moved', issue: shown(issue) };
}

function nestIssue(server: Server, parent: IssueRef, child: IssueRef): 'nested' | 'not-supported' | 'full' {
  if (!server.subIssues) return 'not-supported';
  const key = issueKey(parent);
  const everywhere = [...server.repositories.values()].flatMap((state) => [...state.issues.values()]);
  const children = everywhere.filter((issue) => issue.parent === key);
  if (children.some((issue) => issueKey(issue.ref) === issueKey(child))) return 'nested';
  if (children.length >= 100) return 'full';
  changeIssue(stateOf(server, child), child, { parent: key });
  return 'nested';
}

/** A transferred issue keeps its text and people, and gets a new number in its new repository. */
function transferIssue(state: State, number: number, to: RepositoryName): IssueRef {
  const issue = state.issues.get(number);
  if (issue === undefined) throw new TerminalFailure(`There is no issue ${number}.`, 'Look for another.');
  const target = stateOf(state.server, to);
  target.numbers += 1;
  const ref = { ...target.repository, number: target.numbers };
  target.issues.set(ref.number, { ...issue, ref, url: urlOf(ref), updatedAt: tick(state) });
  target.comments.set(ref.number, state.comments.get(number) ?? []);
  state.issues.delete(number);
  state.moved.set(number, ref);
  return ref;
}

function definedOf(change: IssueChange): Partial<Issue> {
  return {
    ...(change.title === undefined ? {} : { title: change.title }),
    ...(change.body === undefined ? {} : { body: change.body }),
    ...(change.assignees === undefined ? {} : { assignees: [...change.assignees] }),
  };
}

function urlOf(ref: IssueRef): string {
  return `https://github.com/${ref.owner}/${ref.name}/issues/${ref.number}`;
}

function createMemoryDocuments(state: State): Documents {
  const { server } = state;
  const read = <T>(method: string, act: () => T) => request(server, method, 'read', act);
  const write = <T>(method: string, act: () => T) => request(server, method, 'write', act);
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
        for (const repository of [state.repository, { owner: state.repository.owner, name: '.github' }]) {
          const bytes = headOf(stateOf(server, repository), MAIN).files.get(path);
          if (bytes !== undefined) return { source: decode(bytes, path), path, repository };
        }
        return null;
      }),
    writeDocument: (change) => write('writeDocument', () => writeDocument(state, change)),
    proposeDocument: (change) => write('proposeDocument', () => proposeDocument(state, change)),
    retractDocument: (path) => write('retractDocument', () => retractDocument(state, path)),
    wasNamed: (name) =>
      read('wasNamed', () => server.repositories.get(`${name.owner}/${name.name}`.toLowerCase()) === state),
    readProposed: (path) => read('readProposed', () => readProposed(state, path)),
    refusesCommits: async () => state.refused,
    archived: state.archived,
  };
}

/** As the proposal sees it: what a person did to it, else what it holds for the file. */
function readProposed(state: State, path: string): ProposedDocument {
  const last = state.pulls.at(-1);
  if (last?.state === 'closed') return { kind: 'refused', why: `Pull request #${last.number} was closed.` };
  const foreign = listForeign(state);
  if (foreign !== null) return { kind: 'refused', why: `${foreign} pushed to the branch ${WRITE_BACK}.` };
  if (last?.state !== 'open') return { kind: 'none' };
  const kept = keptFiles(state, headOf(state, MAIN)).get(path);
  if (kept !== undefined) return { kind: 'open', text: kept.toString('utf8') };
  const proposed = headOf(state, WRITE_BACK);
  const stale = proposed.files.get(path);
  const start = proposed.parent === null ? undefined : state.commits.get(proposed.parent)?.files.get(path);
  const now = headOf(state, MAIN).files.get(path);
  const isStale = stale !== undefined && start?.equals(stale) !== true && now?.equals(stale) !== true;
  return isStale ? { kind: 'open', text: stale.toString('utf8'), stale: true } : { kind: 'open', text: null };
}

function refuseBarred({ barred }: State): void {
  if (barred !== null) throw new TerminalFailure(barred, 'Look at the installation.');
}

function closureOf(server: Server, ref: IssueRef): Closure {
  const state = stateOf(server, ref);
  const said = state.comments.get(ref.number)?.findLast(({ author }) => author !== OURS)?.body;
  const why = said?.split('\n').find((line) => line.trim() !== '') ?? null;
  const pull = state.closers.get(ref.number);
  if (pull === undefined) return { by: null, url: null, why };
  return { by: `#${pull}`, url: `https://github.com/${ref.owner}/${ref.name}/pull/${pull}`, why };
}

function createPeople(state: State): People {
  const ref = (number: number): IssueRef => ({ ...state.repository, number });
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
    commitOwnerConfig: async (source) => {
      const owners = stateOf(state.server, { owner: state.repository.owner, name: '.github' });
      commitTo(owners, MAIN, 'alice', 'Configure', { '.github/followthrough.yml': Buffer.from(source) });
    },
    openIssue: async (title, body) => {
      const draft = { title, body, labels: [], assignees: [], type: null, targetDay: null };
      return openIssue(state, 'alice', draft).ref.number;
    },
    closeIssue: async (number, as = 'completed') => void closeIssue(state, ref(number), as),
    closeByPull: async (number, pull) => {
      state.closers.set(number, pull);
      closeIssue(state, ref(number), 'completed');
    },
    lockIssue: async (number) => void changeIssue(state, ref(number), { locked: true }),
    reopenIssue: async (number) =>
      void changeIssue(state, ref(number), { state: 'open', stateReason: null, closedAt: null, reopened: true }),
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
    },
    deleteIssue: async (number) => void state.issues.delete(number),
    transferIssue: async (number, to) => transferIssue(state, number, to),
  };
}

function openIssue(state: State, author: string, draft: IssueDraft): Issue {
  state.numbers += 1;
  state.server.ids += 1;
  const at = tick(state);
  const ref = { ...state.repository, number: state.numbers };
  const issue = {
    ref,
    id: state.server.ids,
    url: urlOf(ref),
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
    reopened: false,
    author,
  };
  for (const label of draft.labels) state.labels.add(label);
  state.issues.set(state.numbers, issue);
  return shown(issue);
}

function closeIssue(state: State, ref: IssueRef, as: StateReason): Issue {
  return changeIssue(state, ref, { state: 'closed', stateReason: as, closedAt: tick(state), reopened: false });
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
  state.refused = state.rule !== null;
  if (state.rule !== null) return unwritten(state, { kind: 'refused', why: state.rule });
  const now = headOf(state, MAIN).files.get(change.path);
  if (now === undefined || blobSha(now) !== change.expectedSha) return unwritten(state, { kind: 'changed-meanwhile' });
  const commit = commitTo(state, MAIN, OURS, change.message, { [change.path]: bytes });
  return { kind: 'written', commit, sha: blobSha(bytes) };
}

function proposeDocument(state: State, change: DocumentChange): WriteOutcome {
  const last = state.pulls.at(-1);
  if (state.proposalRule !== null) return unwritten(state, { kind: 'refused', why: state.proposalRule });
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

function retractDocument(state: State, path: string): WriteOutcome {
  const last = state.pulls.at(-1);
  const base = headOf(state, MAIN);
  if (last?.state !== 'open' || base.files.has(path)) return unwritten(state, { kind: 'changed-meanwhile' });
  const wanted = keptFiles(state, base);
  if (wanted.size === 0) {
    last.state = 'withdrawn';
    state.branches.delete(WRITE_BACK);
    return { kind: 'unchanged' };
  }
  state.branches.set(WRITE_BACK, base.sha);
  commitTo(state, WRITE_BACK, OURS, 'Write back', Object.fromEntries(wanted));
  return { kind: 'proposed', url: '', number: last.number };
}

function openPull(state: State): Pull {
  state.numbers += 1;
  const pull: Pull = { number: state.numbers, state: 'open' };
  state.pulls.push(pull);
  return pull;
}

/** A request that was counted as a write but wrote nothing. */
function unwritten<T>(state: State, outcome: T): T {
  state.server.writes -= 1;
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
  const sha = createHash('sha1').update(`${parent}${message}${state.server.ticks}`).digest('hex');
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
  state.server.ticks += 1;
  return new Date(Date.UTC(2026, 0, 1) + state.server.ticks * 1000).toISOString().replace('.000', '');
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
