import type { Span } from '../model/text-edit.ts';

/** The cells of one line of a pipe table. */
export interface TableLineCells {
  /** The line without the white space around it. */
  readonly span: Span;
  /** Each cell's text without padding; an empty cell has an empty span, in the middle of its padding. */
  readonly cells: readonly Span[];
  /** Offset after the last cell and its closing pipe, before white space and line end. */
  readonly end: number;
  /** Whether the line ends with a pipe. */
  readonly closed: boolean;
}

const PIPE = 124;
const BACKSLASH = 92;

/** Splits a table line at its pipes, as GitHub does: a pipe after a backslash separates nothing, even within code. */
export function readTableLine(source: string, start: number, lineEnd: number): TableLineCells {
  const end = trimBack(source, start, lineEnd);
  const cells: Span[] = [];
  let from = source.charCodeAt(start) === PIPE ? start + 1 : start;
  let closed = from === end && from > start;
  for (let at = from; at < end; at++) {
    if (source.charCodeAt(at) !== PIPE || (at > start && source.charCodeAt(at - 1) === BACKSLASH)) continue;
    cells.push(trimBoth(source, from, at));
    from = at + 1;
    closed = from === end;
  }
  if (from < end) cells.push(trimBoth(source, from, end));
  return { span: { start, end }, cells, end, closed };
}

function trimBoth(source: string, from: number, to: number): Span {
  const end = trimBack(source, from, to);
  if (end === from) return emptyCell(from, to);
  let start = from;
  while (start < end && isBlank(source.charCodeAt(start))) start++;
  return { start, end };
}

/** After the first blank, so that text put there keeps a blank on both sides where there was room. */
function emptyCell(from: number, to: number): Span {
  const at = to > from ? from + 1 : from;
  return { start: at, end: at };
}

function trimBack(source: string, start: number, end: number): number {
  let position = end;
  while (position > start && isBlank(source.charCodeAt(position - 1))) position--;
  return position;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
