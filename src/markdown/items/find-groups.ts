import { arePeople } from '../fields/are-people.ts';
import type { List, ListItem, Outline } from '../outline.ts';
import { isItemTopic } from '../sections/is-item-topic.ts';
import type { TopicFinder } from '../sections/section-topic.ts';
import { areDetails } from './are-details.ts';
import { asksForWork } from './asks-for-work.ts';
import { countWords } from './count-words.ts';
import { fieldsOfBareItem } from './fields-of-blocks.ts';
import type { ItemPlace } from './item-place.ts';
import { bulletsOf, bulletTexts, itemText, listsOf } from './item-text.ts';
import { startsWithVerb } from './starts-with-verb.ts';

/** The bullets that only name what is nested in them. Of counted ones with bullets nested, all do or none. */
export function findGroups(list: List, place: ItemPlace, findTopic: TopicFinder): ReadonlySet<ListItem> {
  const holders = list.items.filter((item) => item.blocks.some((block) => block.kind === 'list'));
  if (holders.length === list.items.length && areTold(holders, place)) return new Set();
  if (holders.length === list.items.length && areSubjects(holders, list.ordered, place)) return new Set(holders);
  const groups = holders.filter((item) => {
    const nested = listsOf(item.blocks);
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
    const nested = bulletsOf(item.blocks);
    return nested.length === 1 && nested[0]?.box === null && ALL_BOLD.test(itemText(item, outline));
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
  const entries = holders.flatMap(({ blocks }) => bulletTexts(blocks, outline));
  return entries.length === 0 ? 0 : entries.filter(asksForWork).length / entries.length;
}

/** Counted titles of several words name the items, unless they are titles of sections or teams, or all that is nested asks for work. */
function nameItems(groups: readonly ListItem[], place: ItemPlace, findTopic: TopicFinder): boolean {
  const titles = groups.map((item) => groupTitle(itemText(item, place.outline)));
  if (titles.some((title) => countWords(title) < 2 || arePeople(title, NOBODY))) return false;
  if (titles.some((title) => isItemTopic(findTopic(title)?.topic ?? null))) return false;
  const nested = groups.flatMap(({ blocks }) => listsOf(blocks));
  return !nested.some(isBoxed) && shareOfWork(groups, place) < 1;
}

const NOBODY: ReadonlySet<string> = new Set();

function isSentence(text: string): boolean {
  return startsWithVerb(text) || /[.!?。]$/.test(text);
}

/** "5. …" after other parts of the section: what is counted through all of them are the items. */
export function isCounting(list: List, { outline }: ItemPlace): boolean {
  return list.ordered && Number.parseInt(outline.source.slice(list.span.start, list.span.start + 3), 10) > 1;
}

/** A nested bullet that says that it is an item of its own: "Task: rotate the keys". */
export const NAMED_TASK =
  /^[*_]{0,2}(?:task|action item|to-?do|aufgabe|tâche|tarea|tarefa|compito|taak|задача)(?: ?#?\d{1,2})?[*_]{0,2}[:：][*_]{0,2}\s+\S/i;

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
  const entries = bulletTexts(nested, outline);
  if (entries.some((entry) => NAMED_TASK.test(entry))) return false;
  if (words > GROUP_WORDS) return /[:：]$/.test(text) && entries.every(asksForWork);
  if (areDetails(bare, entries)) return false;
  if (entries.length > 1 && !asksForWork(bare) && entries.every(asksForWork)) return true;
  return /[:：](?:\*\*)?$/.test(text) || ALL_BOLD.test(text) || words <= 2;
}

/** "The key had expired. Recommendations:" */
function announcesItems(text: string, findTopic: TopicFinder): boolean {
  const label = LABEL_AT_END.exec(text)?.[1];
  const topic = label === undefined ? null : findTopic(label);
  return topic !== null && isItemTopic(topic.topic) && topic.coverage > 0.6;
}

const LABEL_AT_END = /[。.!?！？]\s*([^。.!?！？:：]{2,30})[:：]$/;

export function groupTitle(text: string): string {
  return text.replace(/[*_]+/g, '').replace(/[\s:：]+$/, '');
}

const ALL_BOLD = /^\*\*[^*]+\*\*[:：]?$/;
