import { arePeople } from '../fields/are-people.ts';
import { readFieldLine } from '../fields/read-field-line.ts';
import { findStatusAtStart } from '../fields/read-status.ts';
import type { Block, List, ListItem, Outline } from '../outline.ts';
import { isItemTopic } from '../sections/is-item-topic.ts';
import type { FoundTopic, TopicFinder } from '../sections/section-topic.ts';
import { visibleEnd } from '../visible-end.ts';
import { findMark } from '../write-back/find-mark.ts';
import { areDetails } from './are-details.ts';
import { asksForWork } from './asks-for-work.ts';
import { boundText } from './bound-text.ts';
import type { Candidate, WrittenField } from './candidate.ts';
import { countWords } from './count-words.ts';
import { fieldsOfBareItem } from './fields-of-blocks.ts';
import { isPlaceholder } from './is-placeholder.ts';
import { type ItemPlace, placeUnder } from './item-place.ts';
import { splitFieldLines } from './split-field-lines.ts';
import { startsWithVerb } from './starts-with-verb.ts';

/**
 * The items of a list in a section of items: each bullet is one, unless it only names a group, whose bullets are then the
 * items. A box nested in an item is a task of its own; a nested bullet is detail.
 */
export function readListCandidates(list: List, place: ItemPlace, findTopic: TopicFinder): readonly Candidate[] {
  if (isAdvice(list, place) || asksTheReader(list, place)) return [];
  const groups = isCounting(list, place) ? new Set<ListItem>() : findGroups(list, place, findTopic);
  return list.items.flatMap((item) => readItem(item, groups, place, findTopic));
}

/** "Users should rotate their tokens": what others are told to do. */
function isAdvice(list: List, { outline }: ItemPlace): boolean {
  const advice = list.items.filter((item) => item.box === null && isAdvised(itemText(item, outline)));
  return advice.length * 2 > list.items.length;
}

function isAdvised(text: string): boolean {
  return MODAL.test(text) && ADVISED.test(text) && !startsWithVerb(text);
}

const MODAL = / (?:should|must|can|may|need to|are (?:advised|encouraged|recommended)) /;
const ADVISED =
  /^(?:\S+ ){0,3}(?:users?|maintainers?|developers?|customers?|operators?|admins?|administrators?|validators?|integrators?|consumers?|subscribers?|holders?|providers?)(?: and \S+(?: \S+){0,2})? (?:should|must|can|may|need|are) /i;

/** Boxes with questions ("Does it import another package?") are a list to go through each time, and no work to be done once. */
function asksTheReader(list: List, { outline }: ItemPlace): boolean {
  const questions = list.items.filter((item) => item.box !== null && /[?？]\W*$/.test(itemText(item, outline)));
  return questions.length > 1 && questions.length * 3 >= list.items.length;
}

/** "During the incident:" beside "Afterwards:". */
function isResponse(topic: FoundTopic | null): boolean {
  return topic?.topic === 'response' && topic.weight > 1;
}

/** The bullets that only name what is nested in them. Of counted ones with bullets nested, all do or none. */
function findGroups(list: List, place: ItemPlace, findTopic: TopicFinder): ReadonlySet<ListItem> {
  const holders = list.items.filter((item) => item.blocks.some((block) => block.kind === 'list'));
  if (holders.length === list.items.length && areTold(holders, place)) return new Set();
  if (holders.length === list.items.length && areSubjects(holders, list.ordered, place)) return new Set(holders);
  const groups = holders.filter((item) => {
    const nested = item.blocks.filter((block) => block.kind === 'list');
    return item.box === null && isGroup(itemText(item, place.outline), nested, place.outline, findTopic);
  });
  const areAll = groups.length === list.items.length;
  if (!list.ordered || (areAll && !nameItems(groups, place, findTopic))) return new Set(groups);
  const areBoxed = ({ blocks }: ListItem) => blocks.every((block) => block.kind !== 'list' || isBoxed(block));
  return new Set(groups.filter((item) => areBoxed(item) || announcesItems(itemText(item, place.outline), findTopic)));
}

/** Counted bold titles, each with one bullet that tells more: "1. **Bug bounty**" and how it will be paid. */
function areTold(holders: readonly ListItem[], { outline }: ItemPlace): boolean {
  if (holders.length < 2) return false;
  return holders.every((item) => {
    const nested = item.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    return nested.length === 1 && nested[0]?.box === null && /^\*\*[^*]+\*\*[:：]?$/.test(itemText(item, outline));
  });
}

function isBoxed(list: List): boolean {
  return list.items.every((item) => item.box !== null);
}

/** Several bullets of a few words that ask for nothing, while most of what is nested in them does. */
function areSubjects(holders: readonly ListItem[], counted: boolean, place: ItemPlace): boolean {
  const isSubject = (item: ListItem) => {
    const text = itemText(item, place.outline);
    return item.box === null && !isSentence(text) && countWords(text) <= GROUP_WORDS && !asksForWork(text);
  };
  if (holders.length < 2 || !holders.every(isSubject)) return false;
  const share = shareOfWork(holders, place);
  return counted ? share === 1 : share * 3 >= 2;
}

/** How many of the entries nested in some bullets ask for work: 0 to 1. */
function shareOfWork(holders: readonly ListItem[], { outline }: ItemPlace): number {
  const entries = holders.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'list' ? block.items.map((item) => itemText(item, outline)) : [])),
  );
  return entries.length === 0 ? 0 : entries.filter(asksForWork).length / entries.length;
}

/** Counted titles of several words name the items, unless they are titles of sections or teams, or all that is nested asks for work. */
function nameItems(groups: readonly ListItem[], place: ItemPlace, findTopic: TopicFinder): boolean {
  const titles = groups.map((item) => groupTitle(itemText(item, place.outline)));
  if (titles.some((title) => countWords(title) < 2 || arePeople(title, NOBODY))) return false;
  if (titles.some((title) => isItemTopic(findTopic(title)?.topic ?? null))) return false;
  const nested = groups.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'list'));
  return !nested.some(isBoxed) && shareOfWork(groups, place) < 1;
}

const NOBODY: ReadonlySet<string> = new Set();

function isSentence(text: string): boolean {
  return startsWithVerb(text) || /[.!?。]$/.test(text);
}

/** "5. …" after other parts of the section: what is counted through all of them are the items. */
function isCounting(list: List, { outline }: ItemPlace): boolean {
  return list.ordered && Number.parseInt(outline.source.slice(list.span.start, list.span.start + 3), 10) > 1;
}

function readItem(
  item: ListItem,
  groups: ReadonlySet<ListItem>,
  place: ItemPlace,
  findTopic: TopicFinder,
): readonly Candidate[] {
  const nested = item.blocks.filter((block) => block.kind === 'list');
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
    const nested = item.blocks.filter((block) => block.kind === 'list');
    const boxes = nested.flatMap((inner) =>
      readNestedBoxes(inner, item.box ? { ...place, parentLine: item.line } : place),
    );
    const text = itemText(item, place.outline);
    if ((item.box === null && !NAMED_TASK.test(text)) || isPlaceholder(text)) return boxes;
    return [makeListCandidate(item, text, nested, place), ...boxes];
  });
}

const NAMED_TASK =
  /^[*_]{0,2}(?:task|action item|to-?do|aufgabe|tâche|tarea|tarefa|compito|taak|задача)(?: ?#?\d{1,2})?[*_]{0,2}[:：][*_]{0,2}\s+\S/i;

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
      ...nested.flatMap((list) => list.items.flatMap((inner) => fieldsOfBullet(inner, outline))),
    ],
    box: item.box && outline.source.slice(item.box.start, item.box.end),
    titles,
    topic,
    parentLine,
    shape: { kind: 'list-item', box: item.box, contentStart: item.contentStart, textEnd, mark },
  };
}

/** The item's first paragraph on one line, without its box. */
export function itemText(item: ListItem, outline: Outline): string {
  const first = firstBlock(item);
  if (first?.kind === 'heading') return boundText(first.text);
  return boundText(ownLines(item, outline).join(' '));
}

/** Some exports of office documents put each bullet's text into a quote of its own. */
function firstBlock({ blocks: [first] }: ListItem): Block | undefined {
  return first?.kind === 'quote' ? first.blocks[0] : first;
}

/** The lines of the item's first paragraph, without its box. */
function ownLines(item: ListItem, outline: Outline): readonly string[] {
  const first = firstBlock(item);
  if (first?.kind !== 'paragraph') return [];
  const lines = first.lines.map((line) => outline.source.slice(Math.max(line.start, item.textStart), line.end));
  return lines.filter((line) => line !== '');
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

const GROUP_WORDS = 8;

/** A bullet that only names what is nested in it: a label, a bold word, a few words that ask for nothing. */
function isGroup(text: string, nested: readonly List[], outline: Outline, findTopic: TopicFinder): boolean {
  if (nested.every((list) => list.items.every((item) => fieldsOfBareItem(item).length > 0))) return false;
  if (nested.every(isBoxed)) return true;
  const bare = groupTitle(text);
  const words = countWords(bare);
  const topic = findTopic(bare);
  if (topic && isItemTopic(topic.topic) && topic.coverage > 0.6) return true;
  if (announcesItems(text, findTopic)) return true;
  if (isSentence(bare)) return false;
  const entries = nested.flatMap(({ items }) => items.map((item) => itemText(item, outline)));
  if (entries.some((entry) => NAMED_TASK.test(entry))) return false;
  if (words > GROUP_WORDS) return /[:：]$/.test(text) && entries.every(asksForWork);
  if (areDetails(bare, entries)) return false;
  if (entries.length > 1 && !asksForWork(bare) && entries.every(asksForWork)) return true;
  return /[:：](?:\*\*)?$/.test(text) || /^\*\*[^*]+\*\*[:：]?$/.test(text) || words <= 2;
}

/** "The key had expired. Recommendations:" */
function announcesItems(text: string, findTopic: TopicFinder): boolean {
  const label = LABEL_AT_END.exec(text)?.[1];
  const topic = label === undefined ? null : findTopic(label);
  return topic !== null && isItemTopic(topic.topic) && topic.coverage > 0.6;
}

const LABEL_AT_END = /[。.!?！？]\s*([^。.!?！？:：]{2,30})[:：]$/;

function groupTitle(text: string): string {
  return text.replace(/[*_]+/g, '').replace(/[\s:：]+$/, '');
}
