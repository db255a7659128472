import { type Issue, issueKey, type StateReason } from '../model/issue.ts';

/** What the program reads of GitHub's issue. */
export interface GitHubIssue {
  readonly id: number;
  readonly number: number;
  readonly html_url: string;
  readonly url: string;
  readonly title: string;
  readonly body?: string | null;
  readonly state: string;
  readonly state_reason?: string | null;
  readonly labels: readonly (string | { readonly name?: string | null })[];
  readonly assignees?: readonly { readonly login: string }[] | null;
  readonly user: { readonly login: string } | null;
  readonly locked: boolean;
  readonly parent_issue_url?: string | null;
  readonly created_at: string;
  readonly updated_at: string;
  readonly closed_at: string | null;
}

/** GitHub's issue in our words; `login` is ours. Where it stands is read from the issue itself, so a moved one tells its new place. */
export function parseIssue(issue: GitHubIssue, login: string): Issue {
  const closed = issue.state === 'closed';
  return {
    ref: parseRef(issue.url) ?? { owner: '', name: '', number: issue.number },
    id: issue.id,
    url: issue.html_url,
    title: issue.title,
    body: issue.body ?? '',
    state: closed ? 'closed' : 'open',
    stateReason: closed ? parseStateReason(issue.state_reason) : null,
    labels: issue.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    assignees: (issue.assignees ?? []).map((assignee) => assignee.login),
    ours: issue.user?.login.toLowerCase() === login.toLowerCase(),
    locked: issue.locked,
    parent: parseParent(issue.parent_issue_url),
    createdAt: issue.created_at,
    updatedAt: issue.updated_at,
    closedAt: closed ? issue.closed_at : null,
    reopened: !closed && issue.state_reason === 'reopened',
  };
}

/** GitHub's word for why an issue was closed. */
export function renderStateReason(reason: StateReason): 'completed' | 'not_planned' | 'duplicate' {
  return reason === 'not-planned' ? 'not_planned' : reason;
}

/** Why an issue was closed, in our words; null where GitHub does not tell. */
export function parseStateReason(reason: string | null | undefined): StateReason | null {
  if (reason === 'completed' || reason === 'duplicate') return reason;
  return reason === 'not_planned' ? 'not-planned' : null;
}

function parseParent(url: string | null | undefined): string | null {
  const ref = url ? parseRef(url) : undefined;
  return ref === undefined ? null : issueKey(ref);
}

/** From the API's address of an issue, whatever the server. */
function parseRef(url: string): { readonly owner: string; readonly name: string; readonly number: number } | undefined {
  const match = /\/repos\/([^/]+)\/([^/]+)\/issues\/(\d+)$/.exec(url);
  if (match === null) return undefined;
  return { owner: match[1] ?? '', name: match[2] ?? '', number: Number(match[3]) };
}
