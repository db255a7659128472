import type { TableLine, TableShape } from '../../model/action-item.ts';
import type { TextEdit } from '../../model/text-edit.ts';
import { readTableLine, type TableLineCells } from '../table-line.ts';
import type { NewCells, NewColumn } from './mark-table-row.ts';

/** How many cells a line of a table has. */
export function countCells(source: string, line: TableLine): number {
  return readCells(source, line).cells.length;
}

/** The cells of a line of a table. */
export function readCells(source: string, line: TableLine): TableLineCells {
  let lineStart = line.end;
  while (lineStart > 0 && source[lineStart - 1] !== '\n' && source[lineStart - 1] !== '\r') lineStart -= 1;
  const prefix = line.role === 'header' ? HEADER_PREFIX : ROW_PREFIX;
  const indent = prefix.exec(source.slice(lineStart, line.end))?.[0].length ?? 0;
  return readTableLine(source, lineStart + indent, line.end);
}

const ROW_PREFIX = /^\uFEFF?[\s>]*/;
/** A table may be the first block of a list item. */
const HEADER_PREFIX = /^\uFEFF?[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*[\s>]*/;

/** Whether a column at the right end of the table would be its last: no row says more than the header has columns. */
export function canAppendColumns(source: string, table: TableShape): boolean {
  const columns = countColumns(source, table);
  return table.lines.every((line) => countCells(source, line) <= columns);
}

/** The number of columns of a table. */
export function countColumns(source: string, table: TableShape): number {
  const header = table.lines.find((line) => line.role === 'header');
  return header ? countCells(source, header) : 0;
}

/** The edits that append columns: to the header, the delimiter row and every row that fills all columns before. */
export function appendColumns(
  source: string,
  table: TableShape,
  columns: ReadonlySet<NewColumn>,
  cellsOf: (line: number) => NewCells | null,
): readonly TextEdit[] {
  const order = (['issue', 'status'] as const).filter((column) => columns.has(column));
  const count = countColumns(source, table);
  return table.lines.flatMap((line) => {
    const texts = order.map((column) => textOf(line, column, cellsOf(line.line)));
    const isShort = countCells(source, line) < count;
    const isEmpty = texts.every((text) => text === '');
    if (line.role === 'row' && (isShort || (isEmpty && !line.closed))) return [];
    return [{ start: line.end, end: line.end, newText: renderCells(texts, line.closed) }];
  });
}

function textOf(line: TableLine, column: NewColumn, cells: NewCells | null): string {
  if (line.role === 'delimiter') return '---';
  if (line.role === 'header') return column === 'issue' ? 'Issue' : 'Status';
  return cells?.[column] ?? '';
}

/** As many cells in the manner of the row: with a pipe at the end, or with one before each. */
function renderCells(texts: readonly string[], closed: boolean): string {
  return texts.map((text) => (closed ? ` ${text} |` : ` | ${text}`)).join('');
}
