import type { TableRowShape } from '../../model/action-item.ts';
import type { TextEdit } from '../../model/text-edit.ts';
import { appendColumns, canAppendColumns, countCells, countColumns } from './append-columns.ts';
import { type ColumnCells, markTableRow, type NewCells, type NewColumn } from './mark-table-row.ts';
import { type ItemEdits, type Marking, needsLink } from './marking.ts';

export interface TableMarking {
  readonly marking: Marking;
  readonly shape: TableRowShape;
}

/** The edits of every marked row of one table, and those that append columns to the whole table. */
export function markTable(rows: readonly TableMarking[]): {
  readonly rows: ReadonlyMap<Marking, ItemEdits>;
  readonly columns: readonly TextEdit[];
} {
  const [first] = rows;
  if (first === undefined) return { rows: new Map(), columns: [] };
  const { source } = first.marking;
  const { table } = first.shape;
  const columns = findNewColumns(rows);
  const known = findColumnCells(rows);
  const edits = new Map<Marking, ItemEdits>();
  const newCells = new Map<number, NewCells>();
  for (const { marking, shape } of rows) {
    const row = markTableRow(marking, shape, takesColumns({ marking, shape }) ? columns : NONE, known);
    edits.set(marking, row);
    newCells.set(marking.item.line, row.newCells);
  }
  return {
    rows: edits,
    columns: columns.size > 0 ? appendColumns(source, table, columns, (line) => newCells.get(line) ?? null) : [],
  };
}

const NONE: ReadonlySet<NewColumn> = new Set();

/** The columns that the table lacks and that at least one row has a text for. One that a person took out stays out. */
function findNewColumns(rows: readonly TableMarking[]): ReadonlySet<NewColumn> {
  const [first] = rows;
  const taking = rows.filter(takesColumns);
  if (first === undefined || taking.length === 0) return NONE;
  const { columns, table } = first.shape;
  if (!canAppendColumns(first.marking.source, table)) return NONE;
  const wrote = new Set(rows.flatMap(({ marking }) => marking.old?.wrote ?? []));
  const found = new Set<NewColumn>();
  if (columns.issue === null && !wrote.has('issue-column') && taking.some(({ marking }) => needsLink(marking))) {
    found.add('issue');
  }
  if (columns.status === null && !wrote.has('status-column') && first.marking.style === 'box-and-link') {
    found.add('status');
  }
  return found;
}

/** Whether new columns have a place in the row: it says something in every column before them. */
function takesColumns({ marking, shape }: TableMarking): boolean {
  if (marking.care === 'plain') return false;
  const line = shape.table.lines.find((each) => each.line === marking.item.line);
  return line !== undefined && countCells(marking.source, line) >= countColumns(marking.source, shape.table);
}

function findColumnCells(rows: readonly TableMarking[]): ColumnCells {
  const statuses = rows.flatMap(({ marking, shape }) => {
    const cell = shape.columns.status === null ? undefined : shape.cells[shape.columns.status];
    return cell && cell.end > cell.start ? [marking.source.slice(cell.start, cell.end)] : [];
  });
  const wrote = rows.flatMap(({ marking }) => marking.old?.wrote ?? []);
  return { statuses, owned: new Set(wrote.filter((part) => part === 'issue-column' || part === 'status-column')) };
}
