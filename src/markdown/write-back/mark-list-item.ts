import type { ItemStatus, ListItemShape } from '../../model/action-item.ts';
import type { BaseItem } from '../../model/status-block.ts';
import type { TextEdit } from '../../model/text-edit.ts';
import { markTextEnd, wroteLink } from './mark-text.ts';
import { type ItemEdits, type Marking, stateInWords } from './marking.ts';

/** Marks a list item: the box says open or done, the mark at the end of its text the rest. */
export function markListItem(marking: Marking, shape: ListItemShape): ItemEdits {
  const box = shape.box ? editBox(marking, shape.box) : insertBox(marking, shape);
  const state = stateInWords(marking, shape.box || box.edits.length > 0 ? 'box' : 'mark');
  const edits = [...box.edits, ...markTextEnd(marking, shape.textEnd, state)];
  return { edits, wrote: [...wroteLink(marking), ...box.wrote], original: box.original };
}

interface BoxEdit {
  readonly edits: readonly TextEdit[];
  readonly wrote: readonly 'box'[];
  readonly original: string | null;
}

const TICKED = /^[xX✓✔√✅]$/;

function editBox(marking: Marking, box: NonNullable<ListItemShape['box']>): BoxEdit {
  const { source, status, item, old } = marking;
  const now = source.slice(box.start, box.end);
  const isOurs = old?.wrote.includes('box') ?? false;
  const original = isOurs ? null : originalOf(old, statusOfBox(now, item.status));
  const next = isRightLetter(now, marking)
    ? now
    : original !== null && isLetterOf(original, status)
      ? original
      : letterOf(status);
  return {
    edits: next === now ? [] : [{ ...box, newText: next }],
    wrote: isOurs ? ['box'] : [],
    original: isOurs ? null : keepOriginal(original, now, next),
  };
}

/** A box that we inserted and that is gone was taken out by a person: it does not come back. */
function insertBox(marking: Marking, shape: ListItemShape): BoxEdit {
  const { source, style, care, status, old } = marking;
  const wasOurs = old?.wrote.includes('box') ?? false;
  const hasRoom = /[ \t]/.test(source.charAt(shape.contentStart - 1));
  if (style !== 'box-and-link' || (care !== 'full' && care !== 'words') || wasOurs || !hasRoom) {
    return { edits: [], wrote: wasOurs ? ['box'] : [], original: null };
  }
  const newText = `[${letterOf(status)}] `;
  return { edits: [{ start: shape.contentStart, end: shape.contentStart, newText }], wrote: ['box'], original: null };
}

/**
 * What stood in the file before we first changed it; null when it is a person's word that stands there now: we never
 * changed it, or a person has changed it since.
 */
export function originalOf(old: BaseItem | null, statusNow: ItemStatus): string | null {
  if (old === null || old.original === null) return null;
  const isTickedForDropped = old.status === 'dropped' && statusNow === 'done';
  const agrees = statusNow === old.status || statusNow === old.inFile || isTickedForDropped;
  return agrees ? old.original : null;
}

/** The original to remember after `now` became `next`. */
export function keepOriginal(original: string | null, now: string, next: string): string | null {
  const kept = original ?? (next === now ? null : now);
  return kept === next ? null : kept;
}

function isRightLetter(now: string, { status, item }: Marking): boolean {
  if (isLetterOf(now, status)) return true;
  return now.trim() !== '' && !TICKED.test(now) && item.status === status;
}

function isLetterOf(letter: string, status: ItemStatus): boolean {
  return status === 'open' ? letter.trim() === '' : TICKED.test(letter);
}

function letterOf(status: ItemStatus): string {
  return status === 'open' ? ' ' : 'x';
}

function statusOfBox(letter: string, stated: ItemStatus): ItemStatus {
  if (letter.trim() === '') return 'open';
  return TICKED.test(letter) && stated !== 'dropped' ? 'done' : stated;
}
