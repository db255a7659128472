import type { Span } from '../../model/text-edit.ts';

/** One line of a source: `start` to `end` is its text, `next` the offset after its line end (CRLF, LF or CR). */
export interface SourceLine extends Span {
  readonly next: number;
}

/** The lines of a source; a source that ends with a line end has no empty line after it. */
export function splitLines(source: string): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  while (start < source.length) {
    const line = lineAt(source, start);
    lines.push(line);
    start = line.next;
  }
  return lines;
}

/** The line end that the source uses first; `\n` when it has none. */
export function lineEndOf(source: string): string {
  return /\r\n|\n|\r/.exec(source)?.[0] ?? '\n';
}

/** The 1-based number of the line that an offset lies on. */
export function lineNumberAt(source: string, offset: number): number {
  return (source.slice(0, offset).match(/\r\n|\n|\r/g)?.length ?? 0) + 1;
}

function lineAt(source: string, start: number): SourceLine {
  let end = start;
  while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end += 1;
  const crlf = source[end] === '\r' && source[end + 1] === '\n';
  return { start, end, next: Math.min(source.length, end + (crlf ? 2 : 1)) };
}
