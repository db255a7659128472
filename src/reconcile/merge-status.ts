import type { ItemStatus } from '../model/action-item.ts';
import type { StateReason } from '../model/issue.ts';

/** One item's status on the three sides. */
export interface StatusSides {
  /** What the file says; null when the item is not in it any more. */
  readonly file: ItemStatus | null;
  /** How the issue stands; null when the item has none. */
  readonly issue: 'open' | StateReason | null;
  /** What we last wrote; null when that is not known. */
  readonly base: BaseStatus | null;
}

export interface BaseStatus {
  readonly status: ItemStatus;
  /** What the file said after we wrote, where it could not be made to say the status. */
  readonly inFile?: ItemStatus;
}

/** What follows from the three sides of one item, and the status that then holds. */
export type StatusDecision =
  /** Neither is there, or an item that was taken out had been settled. */
  | { readonly kind: 'nothing' }
  /** The item is gone, its issue is open. */
  | { readonly kind: 'orphan' }
  | { readonly kind: 'open-issue'; readonly status: 'open' }
  /** No issue, and none needed: the item only counts. */
  | { readonly kind: 'count'; readonly status: ItemStatus }
  | { readonly kind: 'agree'; readonly status: ItemStatus }
  /** The issue has changed: the file shall say so. */
  | { readonly kind: 'write-file'; readonly status: ItemStatus }
  /** The file has changed: the issue shall follow. */
  | { readonly kind: 'close-issue'; readonly status: 'done' | 'dropped'; readonly as: StateReason }
  | { readonly kind: 'reopen-issue'; readonly status: 'open' }
  /** They have differed since before we came: both stay as people left them, the item counts as the file says. */
  | { readonly kind: 'apart'; readonly status: ItemStatus };

/** The status that an issue's state stands for. */
export function statusOfIssue(state: 'open' | StateReason): ItemStatus {
  if (state === 'open') return 'open';
  return state === 'completed' ? 'done' : 'dropped';
}

/**
 * The three-way merge. Only the side that differs from the base has changed; where both did, and differ, the issue's
 * state wins. Without a base an unsettled file follows its issue, and a settled one is left apart from an open issue.
 */
export function mergeStatus({ file, issue, base }: StatusSides): StatusDecision {
  if (file === null) return issue === 'open' ? { kind: 'orphan' } : { kind: 'nothing' };
  if (issue === null) return file === 'open' ? { kind: 'open-issue', status: 'open' } : { kind: 'count', status: file };
  const observed = statusOfIssue(issue);
  if (file === observed) return { kind: 'agree', status: file };
  if (base === null) {
    return issue === 'open' ? { kind: 'apart', status: file } : { kind: 'write-file', status: observed };
  }
  const fileChanged = file !== (base.inFile ?? base.status);
  const issueChanged = observed !== base.status;
  if (issueChanged) return { kind: 'write-file', status: observed };
  if (!fileChanged) return { kind: 'agree', status: observed };
  if (file === 'open') return { kind: 'reopen-issue', status: 'open' };
  return { kind: 'close-issue', status: file, as: file === 'done' ? 'completed' : 'not-planned' };
}
