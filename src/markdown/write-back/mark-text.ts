import type { TextLineShape } from '../../model/action-item.ts';
import type { TextEdit } from '../../model/text-edit.ts';
import type { MarkState } from './find-mark.ts';
import { type ItemEdits, isOwnMark, type Marking, needsLink, stateInWords } from './marking.ts';
import { renderMark } from './render-mark.ts';

/** Marks a heading, a bold lead-in, a plain line or a paragraph: all goes to the end of its text. */
export function markTextLine(marking: Marking, shape: TextLineShape): ItemEdits {
  const edits = markTextEnd(marking, shape.textEnd, stateInWords(marking, 'mark'));
  return { edits, wrote: wroteLink(marking), original: null };
}

/** The edit that puts the mark to the end of a text, or brings the one that stands there up to date. */
export function markTextEnd(marking: Marking, textEnd: number, state: MarkState | null): readonly TextEdit[] {
  if (marking.found !== null) {
    return isOwnMark(marking) ? [{ ...marking.found.span, newText: renderMark(marking.issue, state) }] : [];
  }
  if (!needsLink(marking)) return [];
  return [{ start: textEnd, end: textEnd, newText: renderMark(marking.issue, state) }];
}

/** What the base shall remember of the link. */
export function wroteLink(marking: Marking): readonly 'link'[] {
  return isOwnMark(marking) || needsLink(marking) ? ['link'] : [];
}
