import { hashOf } from '../model/fingerprint.ts';
import { type Issue, type IssueRef, issueKey } from '../model/issue.ts';
import type { World } from '../model/world.ts';

/** What an event said of an issue of ours: a list that lags behind it is not believed. */
export interface IssueNews {
  /** By issueKey. */
  readonly issue: string;
  /** When the issue was last changed as the event knew it, GitHub's instant. */
  readonly updatedAt: string;
  /** As faceOf gives it; null when the issue went away. */
  readonly face: string | null;
}

/** The news of one repository's files that no pass has heeded yet: an index, losing it costs a day at most. */
export interface NewsIndex {
  /** Of the last minutes: what GitHub does not show by then it never will. */
  readNews(path: string): Promise<readonly IssueNews[]>;
  /** Unless newer ones came meanwhile. */
  forgetNews(path: string, news: readonly IssueNews[]): Promise<void>;
}

/** All of an issue that a pass looks at. */
export function faceOf({
  title,
  body,
  state,
  stateReason,
  assignees,
}: Pick<Issue, 'title' | 'body' | 'state' | 'stateReason' | 'assignees'>): string {
  return hashOf(JSON.stringify([title, body, state, stateReason, [...assignees].sort()]));
}

/** The issues that have to be looked at one by one, because a list shows them otherwise than an event did. */
export function findContradicted(news: readonly IssueNews[], { issues }: World): readonly IssueRef[] {
  const seen = new Map(issues.map((issue) => [issueKey(issue.ref), issue]));
  return news.flatMap(({ issue, updatedAt, face }) => {
    const listed = seen.get(issue);
    // GitHub's instants are whole seconds: within one, nobody knows which state is the newer.
    const isNewer = listed !== undefined && listed.updatedAt > updatedAt;
    const isSame = listed === undefined ? face === null : faceOf(listed) === face;
    return isNewer || isSame ? [] : refOf(issue);
  });
}

function refOf(key: string): readonly IssueRef[] {
  const [, owner, name, number] = /^([^/]+)\/([^#]+)#(\d+)$/.exec(key) ?? [];
  return owner === undefined || name === undefined ? [] : [{ owner, name, number: Number(number) }];
}

/** The news that even a look at the issue itself did not show yet. */
export function findLate(news: readonly IssueNews[], { issues }: World): readonly IssueNews[] {
  const seen = new Map(issues.map((issue) => [issueKey(issue.ref), issue]));
  return news.filter(({ issue, updatedAt, face }) => {
    const listed = seen.get(issue);
    if (listed === undefined) return false;
    return face === null || (listed.updatedAt < updatedAt && faceOf(listed) !== face);
  });
}
