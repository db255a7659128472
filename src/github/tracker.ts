import { AmbiguousFailure, ListLagged, RefusedRequest, TransientFailure } from '../engine/failure.ts';
import type { IssueLookup, Tracker } from '../engine/ports.ts';
import type { RepositoryName } from '../model/config.ts';
import type { Day } from '../model/day.ts';
import {
  type Issue,
  type IssueDraft,
  type IssueRef,
  issueKey,
  type LabelSpec,
  type StateReason,
} from '../model/issue.ts';
import type { IssueChange, OnceComment } from '../model/plan.ts';
import type { GitHubClient } from './client.ts';
import { commentOnce } from './comment-once.ts';
import { createIssueFields, type IssueFields } from './issue-fields.ts';
import { createIssueSnapshots, type IssueSnapshots } from './issue-snapshots.ts';
import { type GitHubIssue, parseIssue, renderStateReason } from './parse-issue.ts';
import { readClosures } from './read-closures.ts';
import { sentenceOf, statusOf } from './translate-failure.ts';

/** The tracker over GitHub's REST API; one a client, kept as long as it: it remembers the issues it has seen. */
export interface GitHubTracker extends Tracker {
  /** Lists from scratch next time: an event told that an issue was deleted or transferred, which no list shows. */
  forgetIssues(repository: RepositoryName): void;
}

export interface TrackerOptions {
  /** Milliseconds after which a list is made from scratch again, to notice what was deleted; an hour unless told. */
  readonly snapshotAge?: number;
  readonly now?: () => number;
}

interface State {
  readonly client: GitHubClient;
  readonly snapshots: IssueSnapshots;
  readonly fields: IssueFields;
  subIssues: boolean;
  /** Whether the server tells what closed an issue; learnt by asking. */
  closures: boolean;
  /** How often in a row the server did not. */
  closureMisses: number;
}

export function createTracker(client: GitHubClient, options: TrackerOptions = {}): GitHubTracker {
  const state: State = {
    client,
    snapshots: createIssueSnapshots(client, options.snapshotAge ?? 3_600_000, options.now ?? Date.now),
    fields: createIssueFields(client),
    subIssues: true,
    closures: true,
    closureMisses: 0,
  };
  return {
    features: () => ({ subIssues: state.subIssues }),
    listOwnIssues: (repository) => state.snapshots.list(repository),
    forgetIssues: (repository) => state.snapshots.forget(repository),
    doubtLists: () => state.snapshots.doubt(),
    confirmOwnIssues: async (repository) => {
      await state.snapshots.confirm(repository);
      return state.snapshots.known(repository) ?? (await state.snapshots.list(repository));
    },
    readIssue: (ref) => readIssue(state, ref),
    listAssignable: (repository) => listAssignable(client, repository),
    listLabels: (repository) => listLabels(client, repository),
    createLabel: (repository, label) => createLabel(client, repository, label),
    createIssue: (repository, draft) => createIssue(state, repository, draft),
    editIssue: (ref, change) => update(state, ref, change, (issue) => isChanged(issue, change)),
    closeIssue: (ref, as, change = {}) => close(state, ref, as, change),
    reopenIssue: (ref, change = {}) => {
      const patch = { ...change, state: 'open' as const, state_reason: 'reopened' as const };
      return update(state, ref, patch, (issue) => issue.state === 'open' && isChanged(issue, change));
    },
    commentOnce: (ref, once) => comment(state, ref, once),
    nestIssue: (parent, child) => nestIssue(state, parent, child),
    readClosures: async (refs) => {
      const read = state.closures && refs.length > 0 ? await readClosures(client, refs) : null;
      // A server that does not tell once may have been in trouble.
      if (refs.length > 0) state.closureMisses = read === null ? state.closureMisses + 1 : 0;
      if (state.closureMisses >= 2) state.closures = false;
      return read ?? new Map();
    },
  };
}

async function readIssue(state: State, ref: IssueRef): Promise<IssueLookup> {
  try {
    const { data } = await state.client.octokit.rest.issues.get(at(ref));
    if (data.pull_request !== undefined) return { kind: 'pull-request' };
    const issue = parseIssue(data, await state.client.login());
    const moved = issueKey(issue.ref) !== issueKey(ref);
    if (moved) state.snapshots.drop(ref);
    else state.snapshots.put(issue);
    return { kind: moved ? 'moved' : 'found', issue };
  } catch (error) {
    const status = statusOf(error);
    if (status !== 404 && status !== 410) throw error;
    state.snapshots.drop(ref);
    return { kind: 'gone' };
  }
}

async function listAssignable(client: GitHubClient, repository: RepositoryName): Promise<ReadonlySet<string>> {
  const { octokit } = client;
  const people = await octokit.paginate(octokit.rest.issues.listAssignees, { ...inside(repository), per_page: 100 });
  return new Set(people.map((person) => person.login));
}

async function listLabels(client: GitHubClient, repository: RepositoryName): Promise<ReadonlySet<string>> {
  const { octokit } = client;
  const labels = await octokit.paginate(octokit.rest.issues.listLabelsForRepo, {
    ...inside(repository),
    per_page: 100,
  });
  return new Set(labels.map((label) => label.name.toLowerCase()));
}

async function createLabel(client: GitHubClient, repository: RepositoryName, label: LabelSpec): Promise<void> {
  const { issues } = client.octokit.rest;
  try {
    await issues.createLabel({ ...inside(repository), ...label });
  } catch (error) {
    if (statusOf(error) !== 422 && !(error instanceof AmbiguousFailure)) throw error;
    // Either it was there before, or something is wrong with it.
    await issues.getLabel({ ...inside(repository), name: label.name }).catch(() => {
      throw error;
    });
  }
}

/** How a 422 blames the type or the fields, in its list of errors or in words. */
const EXTRAS = /"field":"(type|issue_?type|issue_?field)|issue (type|field)/i;

async function createIssue(state: State, repository: RepositoryName, draft: IssueDraft): Promise<Issue> {
  const { octokit } = state.client;
  // Everything that may fail without harm comes before the one request that must not be doubted.
  const login = await state.client.login();
  const extras = await state.fields.extrasFor(repository, draft);
  const missed = await state.snapshots.confirm(repository);
  if (missed.length > 0) throw new ListLagged();
  const plain = {
    ...inside(repository),
    title: draft.title,
    body: draft.body,
    labels: [...draft.labels],
    assignees: [...draft.assignees],
  };
  const send = async (asked: typeof plain): Promise<GitHubIssue> => {
    try {
      return (await octokit.rest.issues.create(asked)).data;
    } catch (error) {
      // It may be there or not: whoever looks next must not trust what we remember.
      if (error instanceof AmbiguousFailure) state.snapshots.forget(repository);
      throw error;
    }
  };
  // A 422 created nothing, so that it may be asked again without what was refused.
  let parameters = { ...plain, ...extras };
  const data = await send(parameters)
    .catch((error: unknown) => {
      const refused = statusOf(error) === 422 && Object.keys(extras).length > 0 && EXTRAS.test(sentenceOf(error));
      if (!refused) throw error;
      state.fields.giveUp(repository);
      parameters = plain;
      return send(plain);
    })
    .catch((error: unknown) => {
      // Whoever lost their access a moment ago must not cost us the issue.
      if (statusOf(error) !== 422 || draft.assignees.length === 0) throw error;
      return send({ ...parameters, assignees: [] });
    });
  const issue = parseIssue(data, login);
  state.snapshots.put(issue);
  return issue;
}

function close(state: State, ref: IssueRef, as: StateReason, change: IssueChange): Promise<Issue> {
  const patch = { ...change, state: 'closed' as const, state_reason: renderStateReason(as) };
  return update(state, ref, patch, (issue) => issue.state === 'closed' && isChanged(issue, change));
}

interface Patch {
  readonly title?: string;
  readonly body?: string;
  readonly assignees?: readonly string[];
  readonly targetDay?: Day | null;
  readonly state?: 'open' | 'closed';
  readonly state_reason?: 'completed' | 'not_planned' | 'duplicate' | 'reopened';
}

/** Sends a change once; when the answer is lost, reads whether it was made. */
async function update(state: State, ref: IssueRef, patch: Patch, isMade: (issue: Issue) => boolean): Promise<Issue> {
  const login = await state.client.login();
  const { assignees, targetDay, ...rest } = patch;
  // Before the marker says that it was done.
  if (targetDay !== undefined) await state.fields.setTargetDay(ref, targetDay);
  try {
    const { data } = await state.client.octokit.rest.issues.update({
      ...at(ref),
      ...rest,
      ...(assignees === undefined ? {} : { assignees: [...assignees] }),
    });
    const issue = parseIssue(data, login);
    state.snapshots.put(issue);
    return issue;
  } catch (error) {
    if (isGone(error)) throw lookAgain(state, ref, error);
    if (!(error instanceof AmbiguousFailure)) throw error;
    const now = await readIssue(state, ref);
    if (now.kind === 'found' && isMade(now.issue)) return now.issue;
    throw error;
  }
}

function isGone(error: unknown): boolean {
  const status = statusOf(error);
  return status === 404 || status === 410;
}

/** The pass saw the issue when it observed: gone or hidden for a moment, what it planned does not hold any more. */
function lookAgain(state: State, ref: IssueRef, cause: unknown): TransientFailure {
  state.snapshots.forget(ref);
  return new TransientFailure(`${issueKey(ref)} went away during the pass.`, { cause });
}

async function comment(state: State, ref: IssueRef, once: OnceComment): Promise<void> {
  try {
    await commentOnce(state.client, ref, once);
  } catch (error) {
    throw isGone(error) ? lookAgain(state, ref, error) : error;
  }
}

function isChanged(issue: Issue, change: IssueChange): boolean {
  if (change.title !== undefined && issue.title !== change.title) return false;
  if (change.body !== undefined && issue.body !== change.body) return false;
  if (change.assignees === undefined) return true;
  const wanted = new Set(change.assignees.map((login) => login.toLowerCase()));
  return wanted.size === issue.assignees.length && issue.assignees.every((login) => wanted.has(login.toLowerCase()));
}

async function nestIssue(state: State, parent: Issue, child: Issue): Promise<'nested' | 'not-supported' | 'full'> {
  if (!state.subIssues) return 'not-supported';
  const parentKey = issueKey(parent.ref);
  if (child.parent === parentKey) return 'nested';
  try {
    await state.client.octokit.rest.issues.addSubIssue({ ...at(parent.ref), sub_issue_id: child.id });
  } catch (error) {
    const status = statusOf(error);
    if (status === 404) return explainMissing(state, parent, error);
    if (status !== 422 && !(error instanceof AmbiguousFailure)) throw error;
    const now = await readIssue(state, child.ref);
    if (now.kind !== 'found' || now.issue.parent !== parentKey) {
      if (error instanceof RefusedRequest && /100|limit|too many/i.test(sentenceOf(error))) return 'full';
      throw error;
    }
  }
  state.snapshots.put({ ...child, parent: parentKey });
  return 'nested';
}

/** A 404 for sub-issues says either that the parent is gone or that the server has none. */
async function explainMissing(state: State, parent: Issue, error: unknown): Promise<'not-supported'> {
  const now = await readIssue(state, parent.ref);
  if (now.kind !== 'found') throw error;
  if (await listsSubIssues(state, parent.ref)) {
    throw new TransientFailure(`${issueKey(parent.ref)} takes sub-issues, and refused one.`, { cause: error });
  }
  state.subIssues = false;
  return 'not-supported';
}

/** One 404 is not believed for good. */
async function listsSubIssues({ client }: State, ref: IssueRef): Promise<boolean> {
  try {
    await client.octokit.rest.issues.listSubIssues({ ...at(ref), per_page: 1 });
    return true;
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}

function inside(repository: RepositoryName): { readonly owner: string; readonly repo: string } {
  return { owner: repository.owner, repo: repository.name };
}

function at(ref: IssueRef): { readonly owner: string; readonly repo: string; readonly issue_number: number } {
  return { owner: ref.owner, repo: ref.name, issue_number: ref.number };
}
