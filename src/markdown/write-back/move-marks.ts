import type { PostmortemMarks } from '../../model/item-mark.ts';
import type { PostmortemFile } from '../../model/postmortem.ts';

/** Where each item's line went, for two readings that have the same items in the same order. */
export function findMovedLines(before: PostmortemFile, after: PostmortemFile): ReadonlyMap<number, number> {
  const moved = new Map<number, number>();
  for (const [index, { items }] of before.postmortems.entries()) {
    for (const [at, { line }] of items.entries()) moved.set(line, after.postmortems[index]?.items[at]?.line ?? line);
  }
  return moved;
}

/** The same marks for the lines that the items have now. */
export function moveMarks(
  marks: readonly PostmortemMarks[],
  moved: ReadonlyMap<number, number>,
): readonly PostmortemMarks[] {
  return marks.map((each) => ({
    ...each,
    items: each.items.map((item) => ({ ...item, line: moved.get(item.line) ?? item.line })),
  }));
}
