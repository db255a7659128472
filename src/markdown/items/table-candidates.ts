import type { TableColumns, TableLine, TableShape } from '../../model/action-item.ts';
import { isTicketUrl } from '../fields/read-issue.ts';
import { findWholeStatus } from '../fields/read-status.ts';
import type { Table, TableRow } from '../outline.ts';
import type { FieldName } from '../vocabulary/field-labels.ts';
import { pattern } from '../word-characters.ts';
import { findCellMark } from '../write-back/find-mark.ts';
import { boundText } from './bound-text.ts';
import type { Candidate, WrittenField } from './candidate.ts';
import { isPlaceholder } from './is-placeholder.ts';
import type { ItemPlace } from './item-place.ts';
import {
  assignColumns,
  cellText,
  headsOf,
  headText,
  isActionTable,
  isBoxColumn,
  isListing,
  tellsOnly,
} from './table-columns.ts';

/** A wider table holds data, not items. */
const MAX_COLUMNS = 40;

/**
 * The items of a table, one a row. Its columns are told by their heads; a table outside a section of items counts when it
 * has a column for the work and two for the owner, the due day, the status and the like, and none for the time; one is enough
 * where the title hints at work ("Mitigations").
 */
export function readTableCandidates(
  table: Table,
  place: ItemPlace,
  where: 'in-section' | 'hinted' | 'outside' = 'in-section',
): readonly Candidate[] {
  const { source } = place.outline;
  if (table.header.cells.length > MAX_COLUMNS) return [];
  const heads = headsOf(table, source);
  const columns = assignColumns(heads, table, source);
  if (!columns || tellsOnly(table, heads, columns.title, source)) return [];
  const fieldCount = where === 'hinted' ? 1 : 2;
  if (where !== 'in-section' && (!isActionTable(heads, fieldCount) || isListing(table, columns.title, source)))
    return [];
  const shape: TableShape = { lines: tableLines(table) };
  const named = heads.map((head, index) => head ?? (isBoxColumn(table, index, source) ? 'status' : null));
  return table.rows.flatMap((row) => readRow(row, columns, named, table, shape, place) ?? []);
}

/** Whether a table has a column for the work and two for the owner, the due day, the status and the like, wherever it stands. */
export function isTaskTable(table: Table, source: string): boolean {
  if (table.header.cells.length > MAX_COLUMNS) return false;
  const heads = headsOf(table, source);
  return heads.includes('title') && isActionTable(heads, 2);
}

/** Whether a table has a column for the work, and another before it ("Gap", "Recommendation"). */
export function hasTitleBehind(table: Table, source: string): boolean {
  return headsOf(table, source).some((head, at) => at > 0 && head === 'title');
}

/** The fields of a table of one row that holds nothing else ("Owner", "Due", "Status"), as they stand below an item's title. */
export function fieldsOfTable(table: Table, source: string): readonly WrittenField[] {
  const [row, more] = table.rows;
  if (!row || more || table.header.cells.length > MAX_COLUMNS) return [];
  const heads = headsOf(table, source);
  return heads.every((name) => name !== null && !NO_FIELD.has(name))
    ? heads.flatMap((name, index) => {
        const value = cellText(row, index, source);
        return name === null || value === '' ? [] : [{ name, value }];
      })
    : [];
}

const NO_FIELD: ReadonlySet<FieldName> = new Set(['title', 'note', 'time', 'kind']);

/** What the rows of a table say, each in the column that would be its title; none of a table of moments. */
export function titleTexts(table: Table, source: string): readonly string[] {
  if (table.header.cells.length > MAX_COLUMNS) return [];
  const heads = headsOf(table, source);
  const columns = heads.includes('time') ? null : assignColumns(heads, table, source);
  return columns ? table.rows.map((row) => cellText(row, columns.title, source)) : [];
}

function readRow(
  row: TableRow,
  columns: TableColumns,
  heads: readonly (FieldName | null)[],
  table: Table,
  shape: TableShape,
  place: ItemPlace,
): Candidate | null {
  const { outline, titles, topic, parentLine } = place;
  const { source } = outline;
  const text = cellText(row, columns.title, source);
  if (isPlaceholder(text) || isGroupRow(row, columns.title, source)) return null;
  const fields: WrittenField[] = [];
  const notes: string[] = [];
  row.cells.forEach((cell, index) => {
    const value = boundText(source.slice(cell.start, cell.end)).replaceAll('\\|', '|');
    const name = heads[index] ?? null;
    if (index === columns.title || value === '') return;
    if (name === 'note' && findWholeStatus(value) !== null) fields.push({ name: 'status', value });
    else if (name === null ? isTicketLink(value) : name === 'id' && ISSUE_NUMBER.test(value))
      fields.push({ name: 'issue', value });
    else if (name === null || name === 'note' || name === 'time')
      notes.push(`${headText(table, index, source)}: ${value}`);
    else fields.push({ name, value });
  });
  const markCell = columns.issue === null ? undefined : row.cells[columns.issue];
  const mark = markCell ? (findCellMark(source, markCell.start, markCell.end)?.span ?? null) : null;
  return {
    line: row.line,
    endLine: row.line,
    span: row.span,
    text: text.replaceAll('\\|', '|'),
    detail: notes.join('\n'),
    fields,
    box: null,
    titles,
    topic,
    parentLine,
    shape: { kind: 'table-row', cells: row.cells, columns, table: shape, mark },
  };
}

/** Rows are counted from 1; a number of three digits behind `#` is that of an issue. */
const ISSUE_NUMBER = /^[\s*_]*#\d{3,7}[\s*_]*$/;

/** Whether a cell is nothing but a link to a ticket. */
function isTicketLink(value: string): boolean {
  const url = value.includes('http') ? ONLY_LINK.exec(value)?.[1] : undefined;
  return url !== undefined && isTicketUrl(url);
}

const ONLY_LINK = pattern(String.raw`^[^\p{L}\p{N}]*(?:\[[^\]]{0,60}\]\()?(https?:[^\s()]+)\)?[^\p{L}\p{N}]*$`);

/** A row that only names the rows below it: bold words and nothing beside them. */
function isGroupRow(row: TableRow, title: number, source: string): boolean {
  const others = row.cells.filter((_, index) => index !== title);
  if (others.length === 0 || others.some((cell) => cell.end > cell.start)) return false;
  return /^(?:\*\*|__).+(?:\*\*|__)$/.test(cellText(row, title, source));
}

function tableLines(table: Table): readonly TableLine[] {
  const line = (role: TableLine['role'], row: TableRow): TableLine => {
    return { role, line: row.line, end: row.end, closed: row.closed };
  };
  return [
    line('header', table.header),
    line('delimiter', table.delimiter),
    ...table.rows.map((row) => line('row', row)),
  ];
}
