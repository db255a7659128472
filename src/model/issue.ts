import type { Day } from './day.ts';

/** Names an issue: `owner` and `name` of its repository, and its number. */
export interface IssueRef {
  readonly owner: string;
  readonly name: string;
  readonly number: number;
}

export type StateReason = 'completed' | 'not-planned' | 'duplicate';

/** An issue as GitHub has it now; only what the program reads. */
export interface Issue {
  readonly ref: IssueRef;
  /** GitHub's database id, which sub-issue requests want. */
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  /** Why it is closed; null while it is open. A closed issue without a reason counts as completed. */
  readonly stateReason: StateReason | null;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /** Whether our own App (or token) opened it: only then its marker counts. */
  readonly ours: boolean;
  readonly locked: boolean;
  /** The issue that this one is a sub-issue of, by issueKey; null when none, or when the server does not tell. */
  readonly parent: string | null;
  /** ISO instants as GitHub gives them. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly closedAt: string | null;
  /** Whether it is open after having been closed. */
  readonly reopened: boolean;
}

/** What an issue is to be created with. */
export interface IssueDraft {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /** Organisations only; servers drop them where not available. */
  readonly type: string | null;
  readonly targetDay: Day | null;
}

export interface LabelSpec {
  readonly name: string;
  /** Six hex digits. */
  readonly color: string;
  readonly description: string;
}

/** `owner/name#12`: the same issue always gives the same text, in lower case as GitHub compares names. */
export function issueKey(ref: IssueRef): string {
  return `${ref.owner}/${ref.name}#${ref.number}`.toLowerCase();
}
