import type { Block, List, ListItem, Outline, Paragraph, TextLine } from '../outline.ts';
import { findLabel } from './find-label.ts';
import { paragraphOf } from './paragraph-of.ts';
import type { TopicFinder } from './section-topic.ts';

/**
 * A list, divided where an unindented line under one of its items is a label ("Tasks:"): Markdown takes such a line for
 * the item's, its author meant a new section. The list itself where no line is one.
 */
export function splitList(list: List, outline: Outline, findTopic: TopicFinder): readonly Block[] {
  const parts: Block[] = [];
  let from = 0;
  list.items.forEach((item, index) => {
    const last = lastParagraph(item);
    if (!last || last.lines.length < 2) return;
    const rest = list.items.slice(index + 1);
    const at = findLabelLine(last, rest.length > 0 ? listOf(list, rest) : undefined, outline, findTopic);
    if (at === -1) return;
    parts.push(listOf(list, [...list.items.slice(from, index), cutItem(item, last.lines.slice(0, at))]));
    parts.push(paragraphOf(last.lines.slice(at)));
    from = index + 1;
  });
  if (from === 0) return [list];
  return from < list.items.length ? [...parts, listOf(list, list.items.slice(from))] : parts;
}

function lastParagraph(item: ListItem): Paragraph | null {
  const last = item.blocks.at(-1);
  if (last?.kind === 'paragraph') return last;
  const inner = last?.kind === 'list' ? last.items.at(-1) : undefined;
  return inner ? lastParagraph(inner) : null;
}

function findLabelLine(
  paragraph: Paragraph,
  next: Block | undefined,
  outline: Outline,
  findTopic: TopicFinder,
): number {
  const { lines } = paragraph;
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at];
    if (!line || line.start !== outline.lines.startOf(line.line) || !LABEL_LIKE.test(line.text)) continue;
    const label = findLabel(lines.slice(at, at + NEAR), 0, next, findTopic);
    if (!label) continue;
    if (SENTENCE_END.test(lines[at - 1]?.text ?? '') || (findTopic(label.text)?.weight ?? 0) > 1) return at;
  }
  return -1;
}

/** How many lines tell whether the first of them is a label. */
const NEAR = 3;
/** A label ends with a colon, or is all bold. */
const LABEL_LIKE = /[:：]\s*(?:\*\*|__)?$|^(?:\*\*|__)[^*_]+(?:\*\*|__)$/;
const SENTENCE_END = /[.!?。！？)）]$/;

/** The item with its last paragraph cut to these lines. */
function cutItem(item: ListItem, lines: readonly TextLine[]): ListItem {
  const last = item.blocks.at(-1);
  const inner = last?.kind === 'list' ? last.items.at(-1) : undefined;
  const cut: Block =
    last?.kind === 'list' && inner
      ? listOf(last, [...last.items.slice(0, -1), cutItem(inner, lines)])
      : paragraphOf(lines);
  return {
    ...item,
    endLine: cut.endLine,
    span: { start: item.span.start, end: cut.span.end },
    blocks: [...item.blocks.slice(0, -1), cut],
  };
}

function listOf(list: List, items: readonly ListItem[]): List {
  const [first, last] = [items[0], items.at(-1)];
  return {
    ...list,
    items,
    line: first?.line ?? list.line,
    endLine: last?.endLine ?? list.endLine,
    span: { start: first?.span.start ?? list.span.start, end: last?.span.end ?? list.span.end },
  };
}
