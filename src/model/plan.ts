import type { RepositoryName } from './config.ts';
import type { Day } from './day.ts';
import type { Issue, IssueDraft, IssueRef, LabelSpec, StateReason } from './issue.ts';
import type { PostmortemMarks } from './item-mark.ts';
import type { Problem } from './problem.ts';

/** What one pass over one file would do: plain data, in the order in which it is applied. */
export interface Plan {
  readonly repository: RepositoryName;
  readonly path: string;
  readonly operations: readonly Operation[];
  readonly problems: readonly Problem[];
}

/** An issue that exists, or the one that the plan opens under this key. */
export type IssueTarget =
  | { readonly kind: 'existing'; readonly issue: Issue }
  | { readonly kind: 'planned'; readonly key: string };

/**
 * One step of a plan. Texts (bodies, status lines, marks) may name an issue that the plan itself opens as `#{key}`;
 * applying puts the real reference in.
 */
export type Operation =
  | {
      readonly kind: 'create-label';
      readonly repository: RepositoryName;
      readonly label: LabelSpec;
      readonly reason: Reason;
    }
  | {
      readonly kind: 'open-issue';
      /** Unique within the plan; `tracking:N` or `task:FINGERPRINT.ORDINAL`. */
      readonly key: string;
      readonly role: 'tracking' | 'task';
      readonly repository: RepositoryName;
      readonly draft: IssueDraft;
      /** The line of the postmortem or item in the file. */
      readonly line: number;
      readonly reason: Reason;
    }
  | { readonly kind: 'nest-issue'; readonly parent: IssueTarget; readonly child: IssueTarget; readonly reason: Reason }
  | {
      readonly kind: 'edit-issue';
      readonly issue: IssueRef;
      readonly before: IssueChange;
      readonly after: IssueChange;
      readonly reason: Reason;
    }
  | {
      readonly kind: 'close-issue';
      readonly issue: IssueRef;
      readonly as: StateReason;
      /** Said on the issue before it is closed; null says nothing. */
      readonly comment: OnceComment | null;
      readonly reason: Reason;
    }
  | {
      readonly kind: 'reopen-issue';
      readonly issue: IssueRef;
      readonly comment: OnceComment | null;
      readonly reason: Reason;
    }
  | { readonly kind: 'comment'; readonly issue: IssueRef; readonly comment: OnceComment; readonly reason: Reason }
  | {
      readonly kind: 'write-document';
      readonly path: string;
      /** The blob that the marks were made for: compare-and-swap. Null when the file is gone and only leaves the pull request. */
      readonly blobSha: string | null;
      readonly marks: readonly PostmortemMarks[];
      /** The commit's subject line. */
      readonly message: string;
      readonly reason: Reason;
    };

/** A comment that is made at most once: `once` goes into its hidden marker, and an issue that has it gets no second. */
export interface OnceComment {
  readonly body: string;
  readonly once: string;
}

/** Only the parts that change. */
export interface IssueChange {
  readonly title?: string;
  readonly body?: string;
  readonly assignees?: readonly string[];
  /** The issue's field for it, where its owner has one; null takes it out. */
  readonly targetDay?: Day | null;
}

/** Why an operation is in the plan; `renderReason` in reconcile/ says it as a sentence. */
export type Reason =
  | 'label-missing'
  | 'postmortem-untracked'
  | 'task-without-issue'
  | 'task-not-nested'
  | 'reworded-in-document'
  | 'owner-changed-in-document'
  | 'due-changed-in-document'
  | 'body-out-of-date'
  | 'ticked-in-document'
  | 'dropped-in-document'
  | 'unticked-in-document'
  | 'removed-from-document'
  | 'back-in-document'
  | 'all-tasks-settled'
  | 'task-open-again'
  | 'problems-found'
  | 'document-behind-issues';

/** Whether applying the plan changes nothing anywhere. */
export function isEmptyPlan(plan: Plan): boolean {
  return plan.operations.length === 0;
}
