import type { ItemStatus } from '../../model/action-item.ts';
import type { WriteBackStyle } from '../../model/config.ts';
import type { PostmortemMarks } from '../../model/item-mark.ts';
import type { Postmortem, PostmortemFile } from '../../model/postmortem.ts';
import type { Problem } from '../../model/problem.ts';
import type { Base, BaseItem } from '../../model/status-block.ts';
import type { TextEdit } from '../../model/text-edit.ts';
import { makeLineTable } from '../line-table.ts';
import { markListItem } from './mark-list-item.ts';
import { markTable, type TableMarking } from './mark-table.ts';
import { markTextLine } from './mark-text.ts';
import { type Care, findItemMark, type ItemEdits, type Marking } from './marking.ts';
import { minimiseEdits } from './minimise-edits.ts';
import { parseStatusBlocks, STATUS_BLOCK_VERSION, type StatusBlockParts } from './parse-status-block.ts';
import { renderStatusBlock, renderStatusBlockUpdate } from './render-status-block.ts';
import { newerBlock, notWritable, saysOtherwise } from './write-back-problems.ts';

/** What is known of an item from an earlier try; see Care. */
export interface ItemCare {
  readonly care: Care;
  /** What the file goes on saying, where it can't be made to say the status meant; else null. */
  readonly inFile: ItemStatus | null;
}

/** Edits, and what could not be written. */
export interface WriteBack {
  readonly edits: readonly TextEdit[];
  readonly problems: readonly Problem[];
}

/**
 * The edits that make a file say what the marks mean: the smallest ones, in the order of the text; none when it does
 * already. Whoever is about to save the result uses markPostmortemFile, which also reads it back. `cares` (by line)
 * holds back where an earlier try did not read back as meant.
 */
export function renderWriteBack(
  file: PostmortemFile,
  marks: readonly PostmortemMarks[],
  style: WriteBackStyle,
  cares: ReadonlyMap<number, ItemCare> = new Map(),
): WriteBack {
  const blocks = parseStatusBlocks(file.source);
  const parts = marks.map((each): WriteBack => {
    const postmortem = file.postmortems[each.postmortem];
    if (postmortem === undefined) return { edits: [], problems: [] };
    const block = blocks.find(({ span }) => span.start === postmortem.statusBlock?.span.start) ?? null;
    if (block !== null && block.base.version > STATUS_BLOCK_VERSION)
      return {
        edits: [],
        problems: [newerBlock(makeLineTable(file.source).lineAt(block.comment.start), block.base.version)],
      };
    return renderPostmortem({ source: file.source, postmortem, block, marks: each, style, cares });
  });
  const edits = parts.flatMap((part) => part.edits);
  return { edits: minimiseEdits(file.source, edits), problems: parts.flatMap((part) => part.problems) };
}

interface Context {
  readonly source: string;
  readonly postmortem: Postmortem;
  readonly block: StatusBlockParts | null;
  readonly marks: PostmortemMarks;
  readonly style: WriteBackStyle;
  readonly cares: ReadonlyMap<number, ItemCare>;
}

/** What becomes of one item: the edits, and what the base remembers. */
interface MarkedItem extends ItemEdits {
  readonly marking: Marking;
  readonly inFile: ItemStatus | null;
}

function renderPostmortem(context: Context): WriteBack {
  const { source, postmortem, block, marks, style } = context;
  const markings = findMarkings(context);
  const writable = style === 'status-block' ? [] : markings.filter(isWritable);
  const tables = markTables(writable.filter((each) => each.item.shape.kind === 'table-row'));
  const marked = markings.map((marking): MarkedItem => {
    const edits = writable.includes(marking) ? (tables.edits.get(marking) ?? markItem(marking)) : leaveItem(marking);
    return { ...edits, marking, inFile: inFileOf(marking, context.cares, writable.includes(marking)) };
  });
  const base = completeBase(marks.base, marked, block?.base ?? null);
  const at = postmortem.statusBlockAt;
  const blockEdits = block
    ? renderStatusBlockUpdate(source, block, base, marks.statusLine)
    : at === null
      ? []
      : [renderStatusBlock(source, at, base, marks.statusLine)];
  const unwritten = style === 'status-block' ? [] : markings.filter(isHtml);
  return {
    edits: [...marked.flatMap(({ edits }) => edits), ...tables.columns, ...blockEdits],
    problems: [
      ...unwritten.map(({ item }) => notWritable(item)),
      ...(style === 'status-block' ? [] : marked.flatMap(findContradiction)),
    ],
  };
}

function findMarkings({ source, postmortem, block, marks, style, cares }: Context): readonly Marking[] {
  return marks.items.flatMap((mark): Marking[] => {
    const item = postmortem.items.find((each) => each.line === mark.line);
    if (item === undefined || mark.issue === null) return [];
    const found = findItemMark(source, item);
    const old = findOld(block?.base ?? null, [mark.issue.text, item.issue?.raw]);
    const isStuck =
      found !== null && old?.inFile !== undefined && old.inFile === item.status && old.status === mark.status;
    const care = cares.get(item.line)?.care ?? (isStuck ? 'words-only' : 'full');
    const ownStyle = style === 'status-block' ? 'link' : style;
    return [{ source, item, status: mark.status, issue: mark.issue, old, style: ownStyle, care, found }];
  });
}

function findOld(base: Base | null, names: readonly (string | undefined)[]): BaseItem | null {
  for (const name of names) {
    const item = base?.items.find(({ issue }) => issue !== null && issue === name);
    if (item !== undefined) return item;
  }
  return null;
}

function isWritable(marking: Marking): boolean {
  return marking.care !== 'leave' && !isHtml(marking);
}

function isHtml({ item }: Marking): boolean {
  return item.shape.kind === 'text-line' && item.shape.form === 'html';
}

function markItem(marking: Marking): ItemEdits {
  const { shape } = marking.item;
  if (shape.kind === 'list-item') return markListItem(marking, shape);
  return shape.kind === 'text-line' ? markTextLine(marking, shape) : leaveItem(marking);
}

function leaveItem({ old }: Marking): ItemEdits {
  return { edits: [], wrote: old?.wrote ?? [], original: old?.original ?? null };
}

function markTables(markings: readonly Marking[]): {
  edits: ReadonlyMap<Marking, ItemEdits>;
  columns: readonly TextEdit[];
} {
  const tables = Map.groupBy(
    markings.flatMap((marking): TableMarking[] => {
      const { shape } = marking.item;
      return shape.kind === 'table-row' ? [{ marking, shape }] : [];
    }),
    ({ shape }) => shape.table,
  );
  const results = [...tables.values()].map(markTable);
  return {
    edits: new Map(results.flatMap(({ rows }) => [...rows])),
    columns: results.flatMap(({ columns }) => columns),
  };
}

function inFileOf(marking: Marking, cares: ReadonlyMap<number, ItemCare>, isWritten: boolean): ItemStatus | null {
  const { item, status, old, care } = marking;
  const inFile = isWritten
    ? (cares.get(item.line)?.inFile ?? (care === 'words-only' ? (old?.inFile ?? null) : null))
    : item.status;
  return inFile === status ? null : inFile;
}

/** The base with what only write-back knows. Items that no mark speaks of keep what the last base said. */
function completeBase(base: Base, marked: readonly MarkedItem[], old: Base | null): Base {
  const left = [...marked];
  const items = base.items.map((item): BaseItem => {
    const index = left.findIndex(({ marking }) => marking.issue.text === item.issue);
    const found = index === -1 ? undefined : left.splice(index, 1)[0];
    const { inFile: _, ...rest } = item;
    if (found === undefined) {
      const before = findOld(old, [item.issue ?? undefined]);
      return before === null ? rest : { ...rest, wrote: before.wrote, original: before.original };
    }
    const { wrote, original, inFile } = found;
    return { ...rest, ...(inFile === null ? {} : { inFile }), wrote, original };
  });
  return { ...base, version: STATUS_BLOCK_VERSION, items };
}

/** An item whose own words, not only the lack of any, are against its issue: one says open, the other settled. */
function findContradiction({ inFile, marking }: MarkedItem): readonly Problem[] {
  const { item, issue, status } = marking;
  if (inFile === null || (inFile === 'open') === (status === 'open')) return [];
  return item.stated && isWritable(marking) ? [saysOtherwise(item, issue.text, inFile)] : [];
}
