import { ASIAN_SECTION_WORDS } from './asian-section-words.ts';
import { COMMON_SECTION_WORDS } from './common-section-words.ts';
import { ITEM_SECTION_WORDS } from './item-section-words.ts';
import { NORTHERN_SECTION_WORDS } from './northern-section-words.ts';
import { ROMANCE_SECTION_WORDS } from './romance-section-words.ts';

/**
 * What a section is about. `tasks`, `measures` and `actions` (level not told) hold action items; `plans` may (a list in it
 * is one of items, its prose is not); the others hold none.
 */
export type SectionTopic =
  | 'tasks'
  | 'measures'
  | 'actions'
  | 'plans'
  | 'response'
  | 'timeline'
  | 'summary'
  | 'impact'
  | 'cause'
  | 'resolution'
  | 'detection'
  | 'escalation'
  | 'misleading'
  | 'lessons'
  | 'background'
  | 'reference'
  | 'instruction';

/** The phrases that speak of a topic, and how much. */
export type TopicWords = readonly [topic: SectionTopic, weight: 1 | 2 | 3 | 4, phrases: readonly string[]];

/**
 * Words of headings and labels by topic. The number is the weight: the heaviest topic wins, the first one among equals.
 * A topic of weight 1 is only a hint: under a section of items the section stays one of items ("Detection" there is a
 * group of items, "Timeline" is not). `*` lets the last word go on. Accents do not matter. Add a word to the
 * list of its language.
 */
export const SECTION_WORDS: readonly TopicWords[] = [
  ...ITEM_SECTION_WORDS,
  ...ROMANCE_SECTION_WORDS,
  ...COMMON_SECTION_WORDS,
  ...ASIAN_SECTION_WORDS,
  ...NORTHERN_SECTION_WORDS,
];
