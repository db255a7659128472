import type { TableRowShape } from '../../model/action-item.ts';
import type { BaseItem } from '../../model/status-block.ts';
import type { Span, TextEdit } from '../../model/text-edit.ts';
import { keepOriginal, originalOf } from './mark-list-item.ts';
import { markTextEnd, wroteLink } from './mark-text.ts';
import { type ItemEdits, isOwnMark, type Marking, needsLink, stateInWords } from './marking.ts';
import { renderCellMark, renderMark } from './render-mark.ts';
import { ENGLISH, findStatusWord, renderStatusWord, statusOfWord } from './status-word.ts';

/** The columns that a table gets at its right end, and what they say in the row at hand. */
export type NewCells = Readonly<Partial<Record<NewColumn, string>>>;
export type NewColumn = 'issue' | 'status';

export interface RowEdits extends ItemEdits {
  /** The row's texts for columns that its table does not have yet. */
  readonly newCells: NewCells;
}

/** Marks a table row: existing issue and status cells are filled; `newColumns` says which columns its table gets. */
export function markTableRow(
  marking: Marking,
  shape: TableRowShape,
  newColumns: ReadonlySet<NewColumn>,
  cells: ColumnCells,
): RowEdits {
  const status = editStatus(marking, shape, newColumns, cells);
  const issue = editIssue(marking, shape, newColumns, status.isSaid);
  const wroteColumns = WROTE.filter(([column, wrote]) => {
    return newColumns.has(column) || (cells.owned.has(wrote) && cellOf(shape, shape.columns[column]) !== null);
  });
  return {
    edits: [...status.edits, ...issue.edits],
    wrote: [...wroteLink(marking), ...wroteColumns.map(([, wrote]) => wrote), ...issue.wrote, ...status.wrote],
    original: status.original,
    newCells: { ...status.newCells, ...issue.newCells },
  };
}

/** What is known of the row's table as a whole. */
export interface ColumnCells {
  /** The texts of its status column. */
  readonly statuses: readonly string[];
  /** The columns that we appended earlier. */
  readonly owned: ReadonlySet<'issue-column' | 'status-column'>;
}

const WROTE = [
  ['issue', 'issue-column'],
  ['status', 'status-column'],
] as const;

interface StatusEdit {
  readonly edits: readonly TextEdit[];
  readonly newCells: NewCells;
  readonly original: string | null;
  readonly wrote: BaseItem['wrote'];
  /** Whether a cell says the status, so that the mark need not. */
  readonly isSaid: boolean;
}

function editStatus(
  marking: Marking,
  shape: TableRowShape,
  newColumns: ReadonlySet<NewColumn>,
  cells: ColumnCells,
): StatusEdit {
  const { source, status, item, old } = marking;
  if (newColumns.has('status'))
    return { edits: [], newCells: { status: ENGLISH[status] }, original: null, wrote: [], isSaid: true };
  const cell = cellOf(shape, shape.columns.status);
  if (cell === null || (marking.care === 'plain' && cell.start === cell.end)) {
    return {
      edits: [],
      newCells: {},
      original: old?.original ?? null,
      wrote: keptBlank(old, 'status-blank'),
      isSaid: false,
    };
  }
  const now = source.slice(cell.start, cell.end);
  const isOurs = cells.owned.has('status-column');
  const original = isOurs ? null : originalOf(old, statusOfWord(now) ?? item.status);
  const next = isOurs && now === '' ? ENGLISH[status] : nextStatus(marking, now, original, cells.statuses);
  const kept = isOurs ? null : keepOriginal(original, now, next ?? now);
  const isFilled = now === '' && next !== undefined && next !== '';
  const blank = isFilled ? blankAfter(source, cell) : '';
  return {
    edits: next === undefined || next === now ? [] : [{ ...cell, newText: next + blank }],
    newCells: {},
    original: kept,
    wrote: blank !== '' ? ['status-blank'] : kept === '' && !isFilled ? keptBlank(old, 'status-blank') : [],
    isSaid: next !== undefined,
  };
}

/** The text of the status cell; undefined when the cell says something else than the status, in words not ours to change. */
function nextStatus(
  { status, item }: Marking,
  now: string,
  original: string | null,
  column: readonly string[],
): string | undefined {
  if (now === '') return renderStatusWord(status, column);
  const said = statusOfWord(now);
  if (said === status || (said === undefined && item.status === status)) return now;
  if (original !== null && statusOfWord(original) === status) return original;
  return findStatusWord(now, status, column);
}

function editIssue(
  marking: Marking,
  shape: TableRowShape,
  newColumns: ReadonlySet<NewColumn>,
  isSaid: boolean,
): Pick<RowEdits, 'edits' | 'newCells' | 'wrote'> {
  const state = stateInWords(marking, isSaid ? 'column' : 'mark');
  const { found, source, issue } = marking;
  if (found !== null) {
    const isBare = source[found.span.start] === '[';
    const newText = isBare ? renderCellMark(issue, state) : renderMark(issue, state);
    const isOurs = isOwnMark(marking);
    const wrote = isOurs ? keptBlank(marking.old, 'issue-blank') : [];
    return { edits: isOurs ? [{ ...found.span, newText }] : [], newCells: {}, wrote };
  }
  if (!needsLink(marking)) return { edits: [], newCells: {}, wrote: [] };
  if (newColumns.has('issue')) return { edits: [], newCells: { issue: renderCellMark(issue, state) }, wrote: [] };
  const cell = marking.care === 'plain' ? null : cellOf(shape, shape.columns.issue);
  if (cell !== null && cell.start === cell.end) {
    const blank = blankAfter(source, cell);
    const newText = renderCellMark(issue, state) + blank;
    return { edits: [{ ...cell, newText }], newCells: {}, wrote: blank === '' ? [] : ['issue-blank'] };
  }
  const end = (cell ?? shape.cells[shape.columns.title])?.end ?? shape.cells.at(-1)?.end;
  return { edits: end === undefined ? [] : markTextEnd(marking, end, state), newCells: {}, wrote: [] };
}

/** A cell of a single blank has none left for the other side of what is put into it. */
function blankAfter(source: string, { end }: Span): string {
  return /[ \t]/.test(source.charAt(end - 1)) && source[end] === '|' ? ' ' : '';
}

function keptBlank(old: Marking['old'], part: 'issue-blank' | 'status-blank'): BaseItem['wrote'] {
  return old?.wrote.includes(part) ? [part] : [];
}

function cellOf(shape: TableRowShape, column: number | null): Span | null {
  return column === null ? null : (shape.cells[column] ?? null);
}
