import type { ActionItem } from '../model/action-item.ts';
import type { Block, Code, Outline } from './outline.ts';
import type { Section } from './sections/read-sections.ts';

/**
 * Where a status block goes: after the last line of the section that holds the last item, its parts included, and never
 * within a list, table, quote or fence; null when there are no items.
 */
export function findStatusBlockPlace(
  items: readonly ActionItem[],
  sections: readonly Section[],
  outline: Outline,
): number | null {
  const last = items.reduce((line, item) => Math.max(line, item.line), 0);
  if (last === 0) return null;
  const itemEnd = items.reduce((line, item) => Math.max(line, item.endLine), last);
  const index = sections.findLastIndex((section) => section.line <= last);
  const end = Math.max(itemEnd, endOfParts(sections, index));
  const block = findBlockAt(outline.blocks, end);
  // What stands after a fence that nobody closed is code.
  if (block?.kind === 'code' && block.line > itemEnd && isUnclosed(block, outline)) {
    return outline.lines.endOf(block.line - 1);
  }
  return outline.lines.endOf(block && block.kind !== 'paragraph' ? block.endLine : end);
}

function isUnclosed({ fenced, line, endLine }: Code, { source, lines }: Outline): boolean {
  if (!fenced) return false;
  return (
    line === endLine || !/^\s*(?:`{3,}|~{3,})\s*$/.test(source.slice(lines.startOf(endLine), lines.endOf(endLine)))
  );
}

/** The last line of a section and of all that stands under it. */
function endOfParts(sections: readonly Section[], index: number): number {
  const section = sections[index];
  let end = section?.endLine ?? 0;
  for (let at = index + 1; at < sections.length && isWithin(sections[at], section); at++) {
    end = Math.max(end, sections[at]?.endLine ?? 0);
  }
  return end;
}

function isWithin(section: Section | undefined, whole: Section | undefined): boolean {
  for (let above = section?.parent; above; above = above.parent) if (above === whole) return true;
  return false;
}

/** The top-level block that covers a line. By halving: a log of many incidents asks for each of them. */
function findBlockAt(blocks: readonly Block[], line: number): Block | undefined {
  let [from, to] = [0, blocks.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((blocks[middle]?.endLine ?? 0) < line) from = middle + 1;
    else to = middle;
  }
  const found = blocks[from];
  return found && found.line <= line ? found : undefined;
}
