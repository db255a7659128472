/** A stretch of a source text: UTF-16 offsets, `end` exclusive, so that `source.slice(start, end)` is its raw text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replaces the span by `newText`; an empty span inserts. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/**
 * Splices the edits into the source, from the end, so that every byte outside their spans stays as it was.
 * Edits that start at the same offset keep their order. Throws when two edits overlap: that is a bug of the caller.
 */
export function applyTextEdits(source: string, edits: readonly TextEdit[]): string {
  const ordered = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.index - b.index)
    .map(({ edit }) => edit);
  const pieces: string[] = [];
  let position = 0;
  for (const edit of ordered) {
    if (edit.start < position || edit.end < edit.start || edit.end > source.length) {
      throw new RangeError(`text edit ${edit.start}..${edit.end} overlaps another or lies outside the text`);
    }
    pieces.push(source.slice(position, edit.start), edit.newText);
    position = edit.end;
  }
  pieces.push(source.slice(position));
  return pieces.join('');
}
