import type { ActionItem, ItemStatus } from '../../model/action-item.ts';
import type { WriteBackStyle } from '../../model/config.ts';
import type { MarkedIssue } from '../../model/item-mark.ts';
import type { BaseItem } from '../../model/status-block.ts';
import type { TextEdit } from '../../model/text-edit.ts';
import { type FoundMark, findCellMark, findMark, type MarkState } from './find-mark.ts';

/**
 * How an item is marked: `full` first; what the read-back does not find as meant is tried again with the state in words,
 * then without anything inserted before its text and without columns (`plain`), and in the end left alone (`leave`).
 * `words-only` keeps the words although the text around them says another status.
 */
export type Care = 'full' | 'words' | 'plain' | 'words-only' | 'leave';

/** One item that is to be marked, and all that its marking depends on. */
export interface Marking {
  readonly source: string;
  readonly item: ActionItem;
  readonly status: ItemStatus;
  readonly issue: MarkedIssue;
  /** What we wrote the last time; null the first time. */
  readonly old: BaseItem | null;
  readonly style: Exclude<WriteBackStyle, 'status-block'>;
  readonly care: Care;
  /** The mark that stands in the file now. */
  readonly found: FoundMark | null;
}

/** What marking an item changes. Spans are whole: an edit may say again what stands there. */
export interface ItemEdits {
  readonly edits: readonly TextEdit[];
  readonly wrote: BaseItem['wrote'];
  readonly original: string | null;
}

/** The mark that stands in the item now (in a table: in the issue cell, else at the end of the title), ours or one that its author wrote in the same form. */
export function findItemMark(source: string, item: ActionItem): FoundMark | null {
  const { shape } = item;
  if (shape.kind !== 'table-row') return shape.mark && findMark(source, shape.mark.start, shape.mark.end);
  if (shape.mark !== null) return findCellMark(source, shape.mark.start, shape.mark.end);
  const title = shape.cells[shape.columns.title];
  return title ? findMark(source, title.start, title.end) : null;
}

/** Whether the mark in the file is ours to change: not one in the same form that its author wrote, or pointed elsewhere. */
export function isOwnMark({ found, old, issue }: Marking): boolean {
  if (found === null) return false;
  if (old !== null) return old.wrote.includes('link') && old.issue === found.text;
  return !issue.adopted && found.text.toLowerCase() === issue.text.toLowerCase();
}

/** Whether the item lacks a link to its issue, and may get one. */
export function needsLink({ found, item, issue }: Marking): boolean {
  if (found !== null || issue.adopted) return false;
  const target = item.issue?.target;
  const [, owner, name, number] = /([^/]+)\/([^/]+)\/issues\/(\d+)/.exec(issue.url) ?? [];
  if (!target || target.number !== Number(number)) return true;
  const isSame = (a: string | null, b: string | undefined) => a === null || a.toLowerCase() === b?.toLowerCase();
  return !(isSame(target.owner, owner) && isSame(target.name, name));
}

/**
 * The state that the mark has to say in words: where no box or status word says it (`speaks`), where it is not planned
 * or a duplicate, and where an earlier mark said it and it still holds.
 */
export function stateInWords(marking: Marking, speaks: 'mark' | 'box' | 'column'): MarkState | null {
  const { status, issue, item, care } = marking;
  const said = marking.found?.state ?? null;
  const word: MarkState =
    status === 'dropped' ? (issue.stateReason === 'duplicate' ? 'duplicate' : 'not planned') : status;
  if (said === word) return word;
  if (speaks === 'column' && care === 'full') return null;
  if (care === 'words' || care === 'words-only') return word;
  if (said === null && item.status === status && (speaks !== 'box' || item.stated)) return null;
  if (status === 'dropped') return word;
  if (status === 'open' && said === null && speaks === 'mark') return word;
  return status === 'done' && speaks === 'mark' ? word : null;
}
