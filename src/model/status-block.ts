import type { ItemStatus } from './action-item.ts';
import type { Closure } from './closure.ts';
import type { Span } from './text-edit.ts';

/** The block with which write-back ends a postmortem's items: one visible line and, hidden, the base. */
export interface StatusBlock {
  /** The whole block with the blank line before it, so that deleting the span gives the text before the block back. */
  readonly span: Span;
  readonly base: Base;
}

/** What we last wrote: the third value beside file and issue, by which one sees which side has changed. */
export interface Base {
  /** Version of the format, from 1. */
  readonly version: number;
  /** The tracking issue, `#12` or `owner/name#12`; null when there is none. */
  readonly tracking: string | null;
  readonly items: readonly BaseItem[];
}

export interface BaseItem {
  /** `#12`, or `owner/name#12` for an issue in another repository; null for an item without an issue (done before it was tracked). */
  readonly issue: string | null;
  readonly status: ItemStatus;
  /** Hash of the issue's title as last seen or written, so that a later difference tells which side renamed. */
  readonly title: string;
  /** Owners in the file and due day as last carried to the issue. */
  readonly owners: readonly string[];
  readonly due: string | null;
  /** What the file itself says, where write-back could not make it say `status` (or must not): the file's side compares with this. */
  readonly inFile?: ItemStatus;
  /** Names what the marker says was carried to the issue, where the issue has left that since: then it no longer counts. */
  readonly overruled?: string;
  /** The issue was deleted before the text ever linked it: the item gets no other. */
  readonly gone?: true;
  /** What there is to show for a settled item, so that it is read once; `here` when the file itself settled it. */
  readonly closed?: Closure | 'here';
  /**
   * Which parts of the item's mark are ours to remove: a link we wrote, a box we inserted, a column we appended to its
   * table, the blank that a cell of a single blank needed beside our text.
   */
  readonly wrote: readonly ('link' | 'box' | 'issue-column' | 'status-column' | 'issue-blank' | 'status-blank')[];
  /** The file's own status letter before we first changed it (`' '`, `'x'` or a status word); null when unchanged. */
  readonly original: string | null;
}
