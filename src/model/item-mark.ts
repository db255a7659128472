import type { ItemStatus } from './action-item.ts';
import type { StateReason } from './issue.ts';
import type { Base } from './status-block.ts';

/** What the file shall say about one item. */
export interface ItemMark {
  /** The item's line in the file that the marks were made for. */
  readonly line: number;
  readonly status: ItemStatus;
  /** Null for an item that counts but has no issue (it was done before it was tracked). */
  readonly issue: MarkedIssue | null;
}

export interface MarkedIssue {
  /** `#12`, or `owner/name#12` when the issue lives in another repository. */
  readonly text: string;
  readonly url: string;
  /** Whether the document's author linked the issue (adopted): then no link of ours is added. */
  readonly adopted: boolean;
  readonly stateReason: StateReason | null;
  /** The issue's title, when a person renamed the issue and it now differs from the item's; else null. */
  readonly renamedTo: string | null;
  /** The issue's assignees, when the item itself names no owner; without `@`. */
  readonly assignees: readonly string[];
}

/** What the file shall say about one postmortem: the marks of its items, the visible status line and the hidden base. */
export interface PostmortemMarks {
  /** Index into the file's postmortems. */
  readonly postmortem: number;
  readonly items: readonly ItemMark[];
  /** The visible line of the status block, Markdown, without line end. */
  readonly statusLine: string;
  /** `wrote` and `original` of its items are filled in by write-back, which knows what it changed. */
  readonly base: Base;
}
