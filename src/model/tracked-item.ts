import type { Day } from './day.ts';
import type { IssueRef, StateReason } from './issue.ts';

/** A task and what became of it, for reports over many postmortems. */
export interface TrackedItem {
  readonly ref: IssueRef;
  readonly url: string;
  readonly title: string;
  readonly state: 'open' | 'closed';
  /** Null while it is open; closed without a reason counts as completed. */
  readonly stateReason: StateReason | null;
  readonly assignees: readonly string[];
  /** As written in the postmortem, without `@`. */
  readonly owners: readonly string[];
  /** Defaults included. */
  readonly due: Day | null;
  /** ISO instant. */
  readonly closedAt: string | null;
  readonly postmortem: { readonly title: string; readonly path: string; readonly url: string };
}
