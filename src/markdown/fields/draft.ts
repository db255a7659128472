import type { Due, IssueMention, ItemKind, ItemStatus } from '../../model/action-item.ts';
import type { Day } from '../../model/day.ts';
import type { DayOrder } from '../time/find-days.ts';
import type { TitleFields } from './inherit-fields.ts';

/** An item while its fields are read: what a reader takes out of `text` it puts into a field. The first finding wins. */
export interface Draft {
  text: string;
  status: ItemStatus | null;
  owners: string[];
  due: Due | null;
  priority: string | null;
  kind: ItemKind | null;
  issue: IssueMention | null;
}

/** What the readers of fields need to know about the document. */
export interface FieldContext {
  /** URLs of reference links by label in lower case. */
  readonly definitions: ReadonlyMap<string, string>;
  /** The day that relative due days count from; null when the document names none. */
  readonly reference: Day | null;
  /** How the document writes `07/08/2026`. */
  readonly dayOrder: DayOrder;
  /** Names of people known from the head of the document, folded (see foldText). */
  readonly people: ReadonlySet<string>;
  /** What the titles met so far say; filled while the items are read. */
  readonly titles: Map<string, TitleFields>;
}

/** Adds owners that are not there yet. */
export function addOwners(draft: Draft, owners: readonly string[]): void {
  for (const owner of owners) {
    if (!draft.owners.some((known) => known.toLowerCase() === owner.toLowerCase())) draft.owners.push(owner);
  }
}

/** Takes `length` characters off the start of the text, and puts `before` there; true, as a reader says that it found something. */
export function cutStart(draft: Draft, length: number, before = ''): boolean {
  draft.text = before + draft.text.slice(length);
  return true;
}

/** Takes `length` characters off the end of the text; true, as a reader says that it found something. */
export function cutEnd(draft: Draft, length: number): boolean {
  draft.text = draft.text.slice(0, draft.text.length - length);
  return true;
}

/** How much of the end of a text the readers of its end look at. */
export const TAIL = 400;
