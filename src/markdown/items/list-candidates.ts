import { readFieldLine } from '../fields/read-field-line.ts';
import { findStatusAtStart } from '../fields/read-status.ts';
import type { Block, List, ListItem, Outline } from '../outline.ts';
import type { FoundTopic, TopicFinder } from '../sections/section-topic.ts';
import { visibleEnd } from '../visible-end.ts';
import { findMark } from '../write-back/find-mark.ts';
import { boundText } from './bound-text.ts';
import type { Candidate, WrittenField } from './candidate.ts';
import { fieldsOfBareItem } from './fields-of-blocks.ts';
import { findGroups, groupTitle, isCounting, NAMED_TASK } from './find-groups.ts';
import { isPlaceholder } from './is-placeholder.ts';
import { type ItemPlace, placeUnder } from './item-place.ts';
import { bulletsOf, firstBlock, itemText, listsOf, ownLines } from './item-text.ts';
import { asksTheReader, isAdvice } from './lists-that-tell.ts';
import { splitFieldLines } from './split-field-lines.ts';

/**
 * The items of a list in a section of items: each bullet is one, unless it only names a group, whose bullets are then the
 * items. A box nested in an item is a task of its own; a nested bullet is detail.
 */
export function readListCandidates(list: List, place: ItemPlace, findTopic: TopicFinder): readonly Candidate[] {
  if (isAdvice(list, place) || asksTheReader(list, place)) return [];
  const groups = isCounting(list, place) ? new Set<ListItem>() : findGroups(list, place, findTopic);
  return list.items.flatMap((item) => readItem(item, groups, place, findTopic));
}

/** "During the incident:" beside "Afterwards:". */
function isResponse(topic: FoundTopic | null): boolean {
  return topic?.topic === 'response' && topic.weight > 1;
}

function readItem(
  item: ListItem,
  groups: ReadonlySet<ListItem>,
  place: ItemPlace,
  findTopic: TopicFinder,
): readonly Candidate[] {
  const nested = listsOf(item.blocks);
  const text = itemText(item, place.outline);
  // "Checklist before a deploy:": what stands in it is gone through each time.
  if (nested.length > 0 && findTopic(groupTitle(text))?.topic === 'instruction')
    return isPlaceholder(text) ? [] : [makeListCandidate(item, text, nested, place)];
  if (groups.has(item)) {
    if (isResponse(findTopic(groupTitle(text)))) return [];
    const inner = placeUnder(place, groupTitle(text));
    return nested.flatMap((list) => readListCandidates(list, inner, findTopic));
  }
  const below = { ...place, parentLine: item.line };
  const boxes = nested.flatMap((list) => readNestedBoxes(list, below));
  if (isPlaceholder(text) || NOT_APPLICABLE.test(text) || isField(item)) return boxes;
  if (POINTER.test(text) || EFFECT.test(text)) return boxes;
  return [makeListCandidate(item, text, nested, place), ...boxes];
}

/** "Deadline: 1 September" among the items is no work, and belongs to none of them alone; a ticket is one. */
function isField(item: ListItem): boolean {
  const fields = item.box === null ? fieldsOfBareItem(item) : [];
  return fields.length > 0 && fields.every(({ name, value }) => FIELDS.has(name) && value.length <= FIELD_LENGTH);
}

const FIELDS: ReadonlySet<string> = new Set(['owner', 'due']);

/** A longer value is a sentence: "When: a deploy fails for the second time, …". */
const FIELD_LENGTH = 30;

/** "[N/A] Move the database": looked at, and not to be done. */
const NOT_APPLICABLE = /^\W{0,4}\[n\/a\]/i;

/** "これにより…": what comes of the bullet before it. */
const EFFECT = /^(?:これで|これにより|その結果|结果是|结果就是|这样一来|這樣一來|这样就|這樣就|由此|이로써|이로 인해)/;

/** "Related: the report of May": where else to look. */
const POINTER =
  /^\W{0,4}(?:related(?: \w+)?|see also|siehe auch|voir aussi|ver también|veja também|vedi anche|関連|相关|관련)\W{0,3}[:：]/i;

/** The nested bullets that are items of their own: those with a box, and those that say so ("Task: rotate the keys"). */
function readNestedBoxes(list: List, place: ItemPlace): readonly Candidate[] {
  return list.items.flatMap((item) => {
    const nested = listsOf(item.blocks);
    const boxes = nested.flatMap((inner) =>
      readNestedBoxes(inner, item.box ? { ...place, parentLine: item.line } : place),
    );
    const text = itemText(item, place.outline);
    if ((item.box === null && !NAMED_TASK.test(text)) || isPlaceholder(text)) return boxes;
    return [makeListCandidate(item, text, nested, place), ...boxes];
  });
}

function makeListCandidate(item: ListItem, text: string, nested: readonly List[], place: ItemPlace): Candidate {
  const { outline, titles, topic, parentLine } = place;
  const first = firstBlock(item);
  const textEnd =
    first?.kind === 'paragraph'
      ? visibleEnd(outline.source, item.textStart, first.span.end)
      : Math.max(item.textStart, item.marker.end);
  const mark = findMark(outline.source, item.textStart, textEnd)?.span ?? null;
  const split = splitFieldLines(ownLines(item, outline));
  return {
    line: item.line,
    endLine: item.endLine,
    span: item.span,
    text: split.fields.length > 0 ? boundText(split.text) : text,
    detail: outline.source.slice(textEnd, item.span.end).trim(),
    fields: [
      ...split.fields,
      ...item.blocks.slice(1).flatMap(fieldsOfParagraph),
      ...bulletsOf(nested).flatMap((inner) => fieldsOfBullet(inner, outline)),
    ],
    box: item.box && outline.source.slice(item.box.start, item.box.end),
    titles,
    topic,
    parentLine,
    shape: { kind: 'list-item', box: item.box, contentStart: item.contentStart, textEnd, mark },
  };
}

/** The fields of a further paragraph of the item, when it is nothing but fields. */
function fieldsOfParagraph(block: Block): readonly WrittenField[] {
  if (block.kind === 'quote') return block.blocks.flatMap(fieldsOfParagraph);
  if (block.kind !== 'paragraph') return [];
  const fields = block.lines.map((line) => readFieldLine(line.text.replace(/\s*\\$/, '')));
  return fields.every((found) => found.length > 0) ? fields.flat() : [];
}

/** A nested bullet without a box that is nothing but a field ("Owner: Bob"), a link or a note on the status ("Done in 1.2"). */
function fieldsOfBullet(item: ListItem, outline: Outline): readonly WrittenField[] {
  if (item.box !== null) return [];
  const text = itemText(item, outline);
  const fields = readFieldLine(text);
  if (fields.length > 0) return fields;
  const status = findStatusAtStart(text);
  const isStatus = status !== null && text.length <= 120 && /^(?:\s*[.:,!(—–-]|$)/.test(text.slice(status.length));
  return isStatus ? [{ name: 'status', value: text.slice(0, status.length) }] : [];
}
