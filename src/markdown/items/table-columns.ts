import type { TableColumns } from '../../model/action-item.ts';
import { findFieldName } from '../fields/find-field-name.ts';
import type { Table, TableRow } from '../outline.ts';
import type { FieldName } from '../vocabulary/field-labels.ts';
import { boundText } from './bound-text.ts';
import { countWords } from './count-words.ts';

/** What the head of each column announces. */
export function headsOf(table: Table, source: string): readonly (FieldName | null)[] {
  return table.header.cells.map((cell) => findFieldName(source.slice(cell.start, cell.end)));
}

/** A column without a known head that holds nothing but boxes: read, but not ours to write. */
export function isBoxColumn(table: Table, index: number, source: string): boolean {
  return table.rows.length > 0 && table.rows.every((row) => BOX.test(cellText(row, index, source)));
}

const BOX = /^(?:\\?\[[ xX✓]?\\?\]|[☐☑☒✅⬜✔✖❌]\uFE0F?)$/u;

/** Whether the heads are those of a list of work: a title and at least `fieldCount` fields, no time. */
export function isActionTable(heads: readonly (FieldName | null)[], fieldCount: number): boolean {
  const has = (name: FieldName) => heads.includes(name);
  if (has('time')) return false;
  if (!has('title')) return has('owner') && has('due') && has('status');
  return [has('owner'), has('due'), has('status'), has('issue'), has('priority')].filter(Boolean).length >= fieldCount;
}

/** A table of changes that were made ("PR", "Title", "Status"), or of other documents. */
export function isListing(table: Table, title: number, source: string): boolean {
  return CHANGE.test(headText(table, 0, source)) || isIndex(table, title, source);
}

const CHANGE = /^(?:PRs?|MRs?|(?:pull|merge) requests?|commits?|SHA|revision|diff)$/i;

/** Files or moments and what there is to say of them, without a column for who, when or how far. */
export function tellsOnly(table: Table, heads: readonly (FieldName | null)[], title: number, source: string): boolean {
  if (table.rows.length < 2 || heads.some((head) => head !== null && LISTED.has(head))) return false;
  const every = (column: number, pattern: RegExp) =>
    table.rows.every((row) => pattern.test(cellText(row, column, source)));
  return every(0, MOMENT) || (every(0, FILE) && heads[title] !== 'title') || every(title, FILE);
}

const LISTED: ReadonlySet<FieldName> = new Set(['owner', 'due', 'status', 'priority', 'issue']);

const MOMENT = /^\W{0,3}(?:\d{4}-\d{2}-\d{2}|\d{1,2}[:h]\d{2})/;

const FILE = /^`[^`\s]*\.[a-z]{1,5}`$/i;

/** Rows that lead to other documents ("[Queue outage](2024-02-01.md)") list these, not work. */
function isIndex(table: Table, title: number, source: string): boolean {
  const columns = table.header.cells.map((_, index) => index);
  return [title, ...columns].some((at) => table.rows.every((row) => LINK_TO_DOCUMENT.test(cellText(row, at, source))));
}

const LINK_TO_DOCUMENT = /^\W*\[[^\]]*\]\((?!https?:\/\/[^)]*\/(?:issues|pull|browse)\/)[^)]*\)\W*$/;

/** The first column of each field; the title is the column that says so, else the one with the most text. */
export function assignColumns(heads: readonly (FieldName | null)[], table: Table, source: string): TableColumns | null {
  const column = (name: FieldName) => (heads.includes(name) ? heads.indexOf(name) : null);
  const issue = column('issue');
  const told = issue !== null && tellsIssues(table, issue, source) ? issue : null;
  const title = column('title') ?? told ?? widestColumn(heads, table, source);
  return title === null ? null : { title, issue: issue === title ? null : issue, status: column('status') };
}

/** "Issue" above sentences is what shall be done about, above numbers it is where that is tracked. */
function tellsIssues(table: Table, column: number, source: string): boolean {
  const words = table.rows.map((row) => countWords(shownText(row, column, source).replace(/#\d+/g, '')));
  return words.filter((count) => count > 3).length * 2 > table.rows.length;
}

/** A cell without the addresses of its links. */
function shownText(row: TableRow, column: number, source: string): string {
  return cellText(row, column, source).replace(/\]\([^)]*\)|https?:\S+/g, ']');
}

function widestColumn(heads: readonly (FieldName | null)[], table: Table, source: string): number | null {
  let widest: number | null = null;
  let most = 0;
  heads.forEach((head, index) => {
    if (head !== null && head !== 'note' && head !== 'kind') return;
    const letters = table.rows.reduce((sum, row) => sum + shownText(row, index, source).length, 0);
    if (letters > most) [widest, most] = [index, letters];
  });
  return widest;
}

/** What a cell holds, bounded; empty where the row is too short. */
export function cellText(row: TableRow, index: number, source: string): string {
  const cell = row.cells[index];
  return cell ? boundText(source.slice(cell.start, cell.end)) : '';
}

/** The words of a column's head. */
export function headText(table: Table, index: number, source: string): string {
  return cellText(table.header, index, source).replace(/[*_`]/g, '');
}
