import type { TextEdit } from '../../model/text-edit.ts';
import { differOnlyInRepository } from './render-mark.ts';

/**
 * The same edits, cut down to what changes, in the order of the text. None when all that would change is where the
 * issues' repository is: GitHub redirects the old links, and they are updated with the next edit that says more.
 */
export function minimiseEdits(source: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  const changes = edits.filter((edit) => source.slice(edit.start, edit.end) !== edit.newText);
  if (changes.every((edit) => differOnlyInRepository(source.slice(edit.start, edit.end), edit.newText))) return [];
  return changes
    .map((edit, index) => ({ edit: minimiseEdit(source, edit), index }))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.index - b.index)
    .map(({ edit }) => edit);
}

function minimiseEdit(source: string, { start, end, newText }: TextEdit): TextEdit {
  const before = source.slice(start, end);
  const shorter = Math.min(before.length, newText.length);
  let head = 0;
  while (head < shorter && before[head] === newText[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === newText[newText.length - 1 - tail]) tail += 1;
  return { start: start + head, end: end - tail, newText: newText.slice(head, newText.length - tail) };
}
