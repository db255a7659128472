import type { ActionItem, TableRowShape, TableShape } from '../../model/action-item.ts';
import type { Postmortem, PostmortemFile } from '../../model/postmortem.ts';
import type { BaseItem } from '../../model/status-block.ts';
import { applyTextEdits, type TextEdit } from '../../model/text-edit.ts';
import { countColumns, readCells } from './append-columns.ts';
import { originalOf } from './mark-list-item.ts';
import { findItemMark } from './marking.ts';
import { parseStatusBlocks, STATUS_BLOCK_VERSION, type StatusBlockParts } from './parse-status-block.ts';
import { statusOfWord } from './status-word.ts';

/**
 * The text of a file without anything that write-back put into it: links, boxes, columns and status blocks go, boxes and
 * status words that we changed (and nobody since) are as they were. What a person wrote stays. Needs the status blocks:
 * without them it can't be told what is ours, and nothing is removed.
 */
export function removeMarks(file: PostmortemFile): string {
  const blocks = parseStatusBlocks(file.source);
  const blockOf = ({ statusBlock }: Postmortem) => blocks.find(({ span }) => span.start === statusBlock?.span.start);
  // An item may have come to stand in another postmortem than the one whose block knows it.
  const moved = file.postmortems.flatMap((postmortem) => {
    const base = blockOf(postmortem)?.base;
    if (base === undefined || base.version > STATUS_BLOCK_VERSION) return [];
    return base.items.filter((entry) => !postmortem.items.some((item) => isIssueOf(entry, item)));
  });
  const edits = file.postmortems.flatMap((postmortem) => {
    const block = blockOf(postmortem);
    if (block && block.base.version > STATUS_BLOCK_VERSION) return [];
    const entries = [...(block?.base.items ?? []), ...moved];
    return [...unmarkItems(file.source, postmortem, entries), ...(block ? removeBlock(file.source, block) : [])];
  });
  return applyTextEdits(file.source, edits);
}

function unmarkItems(source: string, { items }: Postmortem, base: readonly BaseItem[]): readonly TextEdit[] {
  const left = [...base];
  const known = items.flatMap((item) => {
    const index = left.findIndex((each) => isIssueOf(each, item));
    return left.splice(index, index === -1 ? 0 : 1).map((old) => ({ item, old }));
  });
  const rows = known.flatMap(({ item, old }) => (item.shape.kind === 'table-row' ? [{ shape: item.shape, old }] : []));
  const tables = Map.groupBy(rows, ({ shape }) => shape.table);
  const removed = new Map<TableShape, number>();
  for (const [table, group] of tables) {
    removed.set(table, countOwnColumns(source, table, new Set(group.flatMap(({ old }) => old.wrote))));
  }
  return [
    ...known.flatMap(({ item, old }) => unmarkItem(source, item, old, removed)),
    ...[...removed].flatMap(([table, count]) => removeColumns(source, table, count)),
  ];
}

/** Whether an entry of the base speaks of the issue that an item names. */
function isIssueOf(entry: BaseItem, { issue }: ActionItem): boolean {
  if (entry.issue === null || issue === null) return false;
  if (entry.issue === issue.raw) return true;
  const [repository = '', number] = entry.issue.split('#');
  const { target } = issue;
  if (target === null || target.number !== Number(number)) return false;
  return repository === '' || repository.toLowerCase() === `${target.owner}/${target.name}`.toLowerCase();
}

function unmarkItem(
  source: string,
  item: ActionItem,
  old: BaseItem,
  removed: ReadonlyMap<TableShape, number>,
): readonly TextEdit[] {
  const { shape } = item;
  const found = old.wrote.includes('link') ? findItemMark(source, item) : null;
  const mark = found
    ? [{ start: found.span.start, end: blankEnd(source, found.span.end, old, 'issue-blank'), newText: '' }]
    : [];
  switch (shape.kind) {
    case 'text-line':
      return mark;
    case 'list-item':
      return [...mark, ...restoreBox(source, item, shape.box, old)];
    case 'table-row': {
      const left = countColumns(source, shape.table) - (removed.get(shape.table) ?? 0);
      const gone = shape.cells[left]?.start ?? Number.POSITIVE_INFINITY;
      return [...mark, ...restoreStatus(source, item, shape, old)].filter(({ start }) => start < gone);
    }
  }
}

function restoreBox(
  source: string,
  item: ActionItem,
  box: { start: number; end: number } | null,
  old: BaseItem,
): readonly TextEdit[] {
  if (box === null) return [];
  if (old.wrote.includes('box')) {
    const blank = source[box.end + 1] === ' ' ? 1 : 0;
    return [{ start: box.start - 1, end: box.end + 1 + blank, newText: '' }];
  }
  const original = originalOf(old, item.status);
  return original === null ? [] : [{ ...box, newText: original }];
}

function restoreStatus(source: string, item: ActionItem, shape: TableRowShape, old: BaseItem): readonly TextEdit[] {
  const cell = shape.columns.status === null ? undefined : shape.cells[shape.columns.status];
  if (cell === undefined) return [];
  const original = originalOf(old, statusOfWord(source.slice(cell.start, cell.end)) ?? item.status);
  if (original === null) return [];
  return [{ start: cell.start, end: blankEnd(source, cell.end, old, 'status-blank'), newText: original }];
}

/** The end of our text in a cell, with the blank that it got. */
function blankEnd(source: string, end: number, old: BaseItem, part: 'issue-blank' | 'status-blank'): number {
  return old.wrote.includes(part) && source[end] === ' ' ? end + 1 : end;
}

/** How many of the last columns are ours, from the right: as long as they have the headers that we gave them. */
function countOwnColumns(source: string, table: TableShape, wrote: ReadonlySet<string>): number {
  const header = table.lines.find(({ role }) => role === 'header');
  const titles = (header ? readCells(source, header).cells : []).map(({ start, end }) => source.slice(start, end));
  const ours = new Set<string>();
  if (wrote.has('status-column')) ours.add('Status');
  if (wrote.has('issue-column')) ours.add('Issue');
  let count = 0;
  while (count < titles.length - 1 && ours.delete(titles[titles.length - 1 - count] ?? '')) count += 1;
  return count;
}

/** Rows that do not reach into our columns have nothing of ours; one that we could not close may have but the first of them. */
function removeColumns(source: string, table: TableShape, count: number): readonly TextEdit[] {
  const columns = countColumns(source, table);
  if (count === 0) return [];
  return table.lines.flatMap((line) => {
    const { cells, closed } = readCells(source, line);
    const last = cells[columns - count - 1];
    if (cells.length <= columns - count || last === undefined) return [];
    const start = closed ? source.indexOf('|', last.end) + 1 : last.end;
    return [{ start, end: line.end, newText: '' }];
  });
}

/** A block that people have added to loses our lines only. */
function removeBlock(source: string, block: StatusBlockParts): readonly TextEdit[] {
  const parts = [block.comment, block.statusLine, block.closing].filter((part) => part !== null);
  const rest = parts.reduceRight(
    (text, { start, end }) => {
      const offset = block.span.start;
      return text.slice(0, start - offset) + text.slice(end - offset);
    },
    source.slice(block.span.start, block.span.end),
  );
  if (/^[\s>]*$/.test(rest)) return [{ ...block.span, newText: '' }];
  return parts.map((part) => ({ ...part, newText: '' }));
}
