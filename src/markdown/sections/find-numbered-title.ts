import type { Block, List, Outline, TextLine } from '../outline.ts';
import type { SectionTopic } from '../vocabulary/section-words.ts';
import { isItemTopic } from './is-item-topic.ts';
import type { TopicFinder } from './section-topic.ts';

/** A heading that stands as a numbered line of its own ("4. Preventive actions"), which Markdown takes for a list. */
export interface NumberedTitle {
  readonly number: number;
  /** Without the number. */
  readonly text: string;
  readonly line: TextLine;
}

const TITLE_LENGTH = 60;

/**
 * The title that a list of one is: a short line without an end that names a topic, or goes on counting (`after`) where one
 * did, with something else than its next item behind it.
 */
export function findNumberedTitle(
  list: List,
  next: Block | undefined,
  after: number,
  { source }: Outline,
  findTopic: TopicFinder,
): NumberedTitle | null {
  const [item, second] = list.items;
  const paragraph = item?.blocks[0];
  if (!list.ordered || !item || second || item.box || item.blocks.length > 1 || paragraph?.kind !== 'paragraph')
    return null;
  const [line, wrapped] = paragraph.lines;
  if (!line || wrapped || line.text.length > TITLE_LENGTH || /[.!?;,。]$/.test(line.text) || next === undefined)
    return null;
  const number = Number.parseInt(source.slice(item.marker.start, item.marker.end), 10);
  const topic = findTopic(line.text);
  const isNamed = topic !== null && topic.weight > 1 && topic.coverage >= 0.5;
  if (!isNamed && (after === 0 || number !== after + 1)) return null;
  return { number, text: line.text.replace(/[\s:：]+$/, ''), line };
}

/** What a report tells in chapters of its own, beside its items. */
const TOLD: ReadonlySet<SectionTopic> = new Set(['timeline', 'summary', 'impact', 'cause', 'resolution', 'response']);

/**
 * Whether the entries of a counted list are the chapters of a report ("1. Cause", "2. Prevention", each with its text right
 * below it): most are titles of known topics, one of items and one that is told.
 */
export function areChapters(list: List, findTopic: TopicFinder): boolean {
  if (!list.ordered || list.items.length < 2) return false;
  const topics = list.items.flatMap((item) => {
    const line = item.blocks[0]?.kind === 'paragraph' ? item.blocks[0].lines[0] : undefined;
    if (item.box || !line || line.text.length > CHAPTER_LENGTH) return [];
    const found = findTopic(line.text);
    return found !== null && found.coverage >= 0.6 ? [found.topic] : [];
  });
  if (topics.length * 2 < list.items.length) return false;
  return topics.some(isItemTopic) && topics.some((topic) => TOLD.has(topic));
}

const CHAPTER_LENGTH = 30;
