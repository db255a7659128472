import { z } from 'zod';
import { faceOf, type IssueNews } from '../engine/news.ts';
import { isApproval } from '../engine/read-approval.ts';
import type { PassRequest, PassTarget } from '../engine/request.ts';
import { parseStateReason } from '../github/parse-issue.ts';
import { parseMarker } from '../issue/marker.ts';
import type { RepositoryName } from '../model/config.ts';
import { type IssueRef, issueKey } from '../model/issue.ts';
import { isSettingsPath } from '../settings/is-settings-path.ts';
import type { ArrivedNews } from '../store/arrival.ts';

/** What an event means to us: which things may be out of step now, and nothing of what happened to them. */
export interface EventReading {
  readonly requests: readonly PassRequest[];
  /** An issue whose postmortem the index may know. */
  readonly issue: { readonly key: string; readonly installationId: number } | null;
  /** What the event says of an issue of ours. */
  readonly news?: ArrivedNews;
  /** Where an issue went away, which no list shows, or the repository itself changed: what is remembered of it is not to be trusted. */
  readonly stale?: { readonly installationId: number; readonly repository: RepositoryName };
  /** What we no longer look after; `repository` null is the whole installation. Done before the requests are stored. */
  readonly forgets: readonly { readonly installationId: number; readonly repository: RepositoryName | null }[];
}

const NOTHING: EventReading = { requests: [], issue: null, forgets: [] };

/** Files that can be postmortems as people write them; whether they are is for the repository's configuration to say. */
const DOCUMENT = /\.(?:md|mdx|markdown|mdown|mkd|txt)$/i;
/** From so many on, one look at what differs is cheaper than a pass each. */
const MAX_DOCUMENTS = 20;
/** GitHub leaves further commits out of a push event. */
const MAX_PUSHED_COMMITS = 2048;
const NO_COMMIT = /^0+$/;

/**
 * Reads a webhook event; an event that does not concern us, or of a shape that we do not know, means nothing.
 * `ownLogin` is the login under which our own doings arrive: a pass leaves nothing out of step, so they mean nothing either.
 */
export function readEvent(name: string, payload: unknown, ownLogin: string | null): EventReading {
  const common = COMMON.safeParse(payload).data;
  if (common === undefined || (ownLogin !== null && common.sender?.login === ownLogin)) return NOTHING;
  switch (name) {
    case 'push':
      return readPush(payload);
    case 'pull_request':
      return readPullRequest(payload);
    case 'issues':
      return readIssue(payload, ownLogin);
    case 'issue_comment':
      return readComment(payload);
    case 'installation':
      return readInstallation(payload);
    case 'installation_repositories':
      return readRepositorySelection(payload);
    case 'repository':
      return readRepository(payload);
    default:
      return NOTHING;
  }
}

const ID = z.number().int();
const INSTALLATION = z.object({ id: ID });
const REPOSITORY = z.object({ name: z.string(), owner: z.object({ login: z.string() }), default_branch: z.string() });
const COMMON = z.object({ installation: INSTALLATION, sender: z.object({ login: z.string() }).optional() });

const PATHS = z.array(z.string()).default([]);
const PUSH = z.object({
  ref: z.string(),
  before: z.string(),
  after: z.string(),
  // What is not said is looked up: a push must never be passed over for want of a field.
  deleted: z.boolean().default(false),
  forced: z.boolean().default(false),
  commits: z.array(z.object({ added: PATHS, removed: PATHS, modified: PATHS })).default([]),
  installation: INSTALLATION,
  repository: REPOSITORY,
});

function readPush(payload: unknown): EventReading {
  const push = PUSH.safeParse(payload).data;
  if (push === undefined || push.deleted || push.ref !== `refs/heads/${push.repository.default_branch}`) return NOTHING;
  return ask(push, targetsOfPush(push));
}

function targetsOfPush({ before, after, forced, commits }: z.infer<typeof PUSH>): readonly PassTarget[] {
  if (NO_COMMIT.test(before)) return [{ kind: 'resync' }];
  const complete = !forced && commits.length > 0 && commits.length < MAX_PUSHED_COMMITS;
  if (!complete) return [{ kind: 'changes', base: before, head: after }];
  const paths = new Set(commits.flatMap(({ added, removed, modified }) => [...added, ...removed, ...modified]));
  if ([...paths].some(isSettingsPath)) return [{ kind: 'resync' }];
  const documents = [...paths].filter((path) => DOCUMENT.test(path));
  if (documents.length > MAX_DOCUMENTS) return [{ kind: 'changes', base: before, head: after }];
  return documents.map((path) => ({ kind: 'document', path }));
}

const PULL_REQUEST = z.object({
  action: z.string(),
  pull_request: z.object({
    merged: z.boolean(),
    merge_commit_sha: z.string().nullable(),
    base: z.object({ ref: z.string(), sha: z.string() }),
  }),
  installation: INSTALLATION,
  repository: REPOSITORY,
});

function readPullRequest(payload: unknown): EventReading {
  const event = PULL_REQUEST.safeParse(payload).data;
  if (event === undefined || event.action !== 'closed') return NOTHING;
  const { merged, base, merge_commit_sha: head } = event.pull_request;
  if (!merged || head === null || base.ref !== event.repository.default_branch) return NOTHING;
  return ask(event, [{ kind: 'changes', base: base.sha, head }]);
}

const ISSUE = z.object({
  action: z.string(),
  issue: z.object({ number: z.number().int(), body: z.string().nullish() }),
  installation: INSTALLATION,
  repository: REPOSITORY,
});

/** All of an issue that a pass looks at, with its author. */
const FACE = z.object({
  issue: z.object({
    title: z.string(),
    body: z.string().nullish(),
    state: z.string(),
    state_reason: z.string().nullish(),
    assignees: z.array(z.object({ login: z.string() })),
    updated_at: z.string(),
    user: z.object({ login: z.string() }),
  }),
});

/** What can happen to an issue that a postmortem says something about. */
const ISSUE_ACTIONS: readonly string[] = [
  'assigned',
  'closed',
  'deleted',
  'edited',
  'opened',
  'reopened',
  'transferred',
  'unassigned',
];

function readIssue(payload: unknown, ownLogin: string | null): EventReading {
  const event = ISSUE.safeParse(payload).data;
  if (event === undefined || !ISSUE_ACTIONS.includes(event.action)) return NOTHING;
  const { number, body } = event.issue;
  // Anybody can write a marker; believing it here costs one look at a file, in which the marker then counts for nothing.
  const marker = parseMarker(body ?? '');
  const path = marker?.path;
  const place = nameOf(event.repository);
  // An issue that stands elsewhere names its postmortem's repository; of another owner's we have another installation.
  const named = marker?.role === 'task' ? marker.repository : undefined;
  const home = named?.owner.toLowerCase() === place.owner.toLowerCase() ? named : place;
  const installationId = event.installation.id;
  const isGone = event.action === 'deleted' || event.action === 'transferred';
  const face = FACE.safeParse(payload).data?.issue;
  const isOurs = ownLogin === null || face?.user.login.toLowerCase() === ownLogin.toLowerCase();
  const news =
    path === undefined || face === undefined || !isOurs
      ? {}
      : { news: { ...newsOf(face, { ...place, number }, isGone), repository: home, path } };
  return {
    ...NOTHING,
    ...news,
    requests: path === undefined ? [] : [{ installationId, repository: home, kind: 'document', path }],
    ...(isGone ? { stale: { installationId, repository: place } } : {}),
    issue: { key: issueKey({ ...place, number }), installationId: event.installation.id },
  };
}

function newsOf(issue: z.infer<typeof FACE>['issue'], ref: IssueRef, isGone: boolean): IssueNews {
  const state = issue.state === 'closed' ? 'closed' : 'open';
  const face = faceOf({
    title: issue.title,
    body: issue.body ?? '',
    state,
    stateReason: state === 'closed' ? parseStateReason(issue.state_reason) : null,
    assignees: issue.assignees.map(({ login }) => login),
  });
  return { issue: issueKey(ref), updatedAt: issue.updated_at, face: isGone ? null : face };
}

const COMMENT = z.object({
  action: z.string(),
  comment: z.object({ id: ID, body: z.string() }),
  installation: INSTALLATION,
  repository: REPOSITORY,
});

function readComment(payload: unknown): EventReading {
  const event = COMMENT.safeParse(payload).data;
  if (event === undefined || event.action !== 'created' || !isApproval(event.comment.body)) return NOTHING;
  return ask(event, [{ kind: 'approval', comment: event.comment.id }]);
}

const FULL_NAMES = z.array(z.object({ full_name: z.string() }));
const INSTALLATION_EVENT = z.object({
  action: z.string(),
  installation: INSTALLATION,
  repositories: FULL_NAMES.default([]),
});

function readInstallation(payload: unknown): EventReading {
  const event = INSTALLATION_EVENT.safeParse(payload).data;
  if (event === undefined) return NOTHING;
  const installationId = event.installation.id;
  switch (event.action) {
    case 'created':
    case 'new_permissions_accepted':
      return { ...NOTHING, requests: resyncs(installationId, event.repositories) };
    case 'deleted':
    case 'suspend':
      return { ...NOTHING, forgets: [{ installationId, repository: null }] };
    default:
      return NOTHING;
  }
}

const SELECTION = z.object({
  installation: INSTALLATION,
  repositories_added: FULL_NAMES,
  repositories_removed: FULL_NAMES,
});

function readRepositorySelection(payload: unknown): EventReading {
  const event = SELECTION.safeParse(payload).data;
  if (event === undefined) return NOTHING;
  const installationId = event.installation.id;
  return {
    requests: resyncs(installationId, event.repositories_added),
    issue: null,
    forgets: namesOf(event.repositories_removed).map((repository) => ({ installationId, repository })),
  };
}

const REPOSITORY_EVENT = z.object({
  action: z.string(),
  installation: INSTALLATION,
  repository: REPOSITORY,
  changes: z
    .object({
      repository: z.object({ name: z.object({ from: z.string() }) }).optional(),
      owner: z
        .object({
          from: z.object({
            user: z.object({ login: z.string() }).nullish(),
            organization: z.object({ login: z.string() }).nullish(),
          }),
        })
        .optional(),
      default_branch: z.object({ from: z.string() }).optional(),
    })
    .default({}),
});

function readRepository(payload: unknown): EventReading {
  const event = REPOSITORY_EVENT.safeParse(payload).data;
  if (event === undefined) return NOTHING;
  const installationId = event.installation.id;
  const now = nameOf(event.repository);
  const before = {
    owner: event.changes.owner?.from.user?.login ?? event.changes.owner?.from.organization?.login ?? now.owner,
    name: event.changes.repository?.name.from ?? now.name,
  };
  const stale = { installationId, repository: now };
  switch (event.action) {
    case 'renamed':
    case 'transferred':
      return { ...ask(event, [{ kind: 'resync' }]), stale, forgets: [{ installationId, repository: before }] };
    case 'edited':
      return event.changes.default_branch === undefined ? NOTHING : { ...ask(event, [{ kind: 'resync' }]), stale };
    case 'unarchived':
      return { ...ask(event, [{ kind: 'resync' }]), stale };
    case 'archived':
    case 'deleted':
      return { ...NOTHING, stale, forgets: [{ installationId, repository: now }] };
    default:
      return NOTHING;
  }
}

interface Place {
  readonly installation: { readonly id: number };
  readonly repository: z.infer<typeof REPOSITORY>;
}

function ask({ installation, repository }: Place, targets: readonly PassTarget[]): EventReading {
  const place = { installationId: installation.id, repository: nameOf(repository) };
  return { ...NOTHING, requests: targets.map((target) => ({ ...place, ...target })) };
}

function nameOf({ owner, name }: z.infer<typeof REPOSITORY>): RepositoryName {
  return { owner: owner.login, name };
}

function resyncs(installationId: number, repositories: z.infer<typeof FULL_NAMES>): readonly PassRequest[] {
  return namesOf(repositories).map((repository) => ({ installationId, repository, kind: 'resync' }));
}

function namesOf(repositories: z.infer<typeof FULL_NAMES>): readonly RepositoryName[] {
  return repositories.map(({ full_name }) => {
    const [owner = '', name = ''] = full_name.split('/');
    return { owner, name };
  });
}
