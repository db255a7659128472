import type { ActionItem, ItemStatus } from '../../model/action-item.ts';
import type { WriteBackStyle } from '../../model/config.ts';
import type { ItemMark, PostmortemMarks } from '../../model/item-mark.ts';
import type { PostmortemFile } from '../../model/postmortem.ts';
import { stripMarks } from './find-mark.ts';
import { findMovedLines, moveMarks } from './move-marks.ts';
import { type ItemCare, renderWriteBack } from './render-write-back.ts';

/** Something that reads otherwise than meant after an edit. */
export interface Finding {
  /** The line (before the edit) of the marked item that is to blame; null when it can't be told. */
  readonly line: number | null;
  /** What the item's status reads as, when only that is not as meant; else null. */
  readonly status: ItemStatus | null;
}

/**
 * Compares a marked file with the file before: the same items in the same order, untouched but for status and issue,
 * which are as marked; and marking it again changes nothing. Empty when all that holds.
 */
export function readBack(
  before: PostmortemFile,
  after: PostmortemFile,
  marks: readonly PostmortemMarks[],
  style: WriteBackStyle,
  cares: ReadonlyMap<number, ItemCare>,
): readonly Finding[] {
  if (before.postmortems.length !== after.postmortems.length) return [UNKNOWN];
  const expected = new Map(marks.flatMap(({ items }) => items).map((mark) => [mark.line, mark]));
  const lines = findMovedLines(before, after);
  const findings: Finding[] = [];
  for (const [index, { items }] of before.postmortems.entries()) {
    const read = after.postmortems[index]?.items ?? [];
    const odd = items.findIndex((item, at) => !isSamePromise(item, read[at], lines));
    if (odd !== -1 || read.length !== items.length) {
      findings.push(blame(items, odd === -1 ? items.length - 1 : odd, expected, cares));
      continue;
    }
    for (const [at, item] of items.entries()) {
      const now = read[at];
      if (now === undefined) continue;
      const finding = compare(item, now, expected.get(item.line) ?? null, style, cares.get(item.line) ?? null);
      if (finding) findings.push(finding);
    }
  }
  return findings.length > 0 ? findings : findRestless(after, marks, style, cares, lines);
}

const UNKNOWN: Finding = { line: null, status: null };

/** Everything that a mark must not touch. */
function isSamePromise(before: ActionItem, after: ActionItem | undefined, lines: ReadonlyMap<number, number>): boolean {
  if (after === undefined) return false;
  const parent = before.parentLine === null ? null : (lines.get(before.parentLine) ?? before.parentLine);
  const facts = (item: ActionItem) =>
    JSON.stringify([
      item.level,
      item.title,
      item.owners,
      item.due?.day,
      item.due?.raw,
      item.priority,
      item.kind,
      item.section,
    ]);
  return parent === after.parentLine && facts(before) === facts(after) && bareDetail(before) === bareDetail(after);
}

/** The detail without what marking the items nested in it changes there. */
function bareDetail({ detail }: ActionItem): string {
  return stripMarks(detail)
    .replace(/^([\s>]*(?:[-*+]|\d{1,9}[.)])[ \t]+)\[[^\]\n]?\][ \t]?/gm, '$1')
    .trim();
}

/** The marked item at or before the first odd one. */
function blame(
  items: readonly ActionItem[],
  odd: number,
  expected: ReadonlyMap<number, ItemMark>,
  cares: ReadonlyMap<number, ItemCare>,
): Finding {
  const suspects = items
    .slice(0, odd + 1)
    .filter(({ line }) => expected.has(line) && cares.get(line)?.care !== 'leave');
  return { line: suspects.at(-1)?.line ?? null, status: null };
}

function compare(
  before: ActionItem,
  after: ActionItem,
  mark: ItemMark | null,
  style: WriteBackStyle,
  care: ItemCare | null,
): Finding | null {
  const isHtml = before.shape.kind === 'text-line' && before.shape.form === 'html';
  const isLeft = mark === null || mark.issue === null || style === 'status-block' || isHtml || care?.care === 'leave';
  const status = isLeft ? before.status : (care?.inFile ?? mark.status);
  const isNamed =
    isLeft || mark.issue.adopted
      ? after.issue?.raw === before.issue?.raw
      : after.issue?.target?.number === Number(/\d+$/.exec(mark.issue.text)?.[0]);
  if (!isNamed) return { line: isLeft ? null : before.line, status: null };
  if (after.status === status) return null;
  return { line: isLeft ? null : before.line, status: after.status };
}

/** What marking the marked file again, with the same care, would still change. */
function findRestless(
  after: PostmortemFile,
  marks: readonly PostmortemMarks[],
  style: WriteBackStyle,
  cares: ReadonlyMap<number, ItemCare>,
  lines: ReadonlyMap<number, number>,
): readonly Finding[] {
  const movedCares = new Map([...cares].map(([line, care]) => [lines.get(line) ?? line, care]));
  const { edits } = renderWriteBack(after, moveMarks(marks, lines), style, movedCares);
  const items = after.postmortems.flatMap((postmortem) => postmortem.items);
  const blamed = edits.flatMap(({ start }) => items.filter(({ span }) => span.start <= start && start <= span.end));
  const findings = [...lines].filter(([, now]) => blamed.some(({ line }) => line === now));
  return edits.length > 0 && findings.length === 0 ? [UNKNOWN] : findings.map(([line]) => ({ line, status: null }));
}
