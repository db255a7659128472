import type { Outline } from '../outline.ts';
import { isItemTopic } from '../sections/is-item-topic.ts';
import type { Section } from '../sections/read-sections.ts';
import { areDetails, FIELD_OF_WORK, fewAsk } from './are-details.ts';
import { asksForWork } from './asks-for-work.ts';
import { isEastAsian } from './asks-in-east-asian.ts';
import { countWords } from './count-words.ts';
import { fieldsOfBlocks } from './fields-of-blocks.ts';
import { isPlaceholder } from './is-placeholder.ts';
import { itemText } from './list-candidates.ts';
import { isMarked } from './prose-candidates.ts';
import { startsWithVerb } from './starts-with-verb.ts';
import { findAskingParents } from './unlabelled-lists.ts';

/**
 * The sections that are one item each, told by their headings: parts of a section of items (or of one of which nothing is
 * known, after the incident was told) whose headings read like work (numbered, with an owner or a status, or a sentence) and
 * whose texts hold no items of their own.
 */
export function findHeadingItems(sections: readonly Section[], outline: Outline): ReadonlySet<Section> {
  const asking = findAskingParents(sections);
  const parts = new Map<Section, Section[]>();
  for (const section of sections) {
    if (!section.parent) continue;
    const siblings = parts.get(section.parent);
    if (siblings) siblings.push(section);
    else parts.set(section.parent, [section]);
  }
  const found = new Set<Section>();
  for (const section of sections) {
    if (TAGGED_HEADING.test(section.title?.text ?? '') && section.title?.form !== 'lead-in') found.add(section);
    if (isCaption(section)) found.add(section);
  }
  for (const [parent, children] of parts) {
    if (!asking.has(parent) && (!isItemTopic(parent.topic) || parent.topic === 'plans')) continue;
    const told = children.length > 1 && children.every((child) => isTold(child) && !parts.has(child));
    const ask = children.length > 1 && children.every((child) => isSentence(child, 'any'));
    const alone = children.length > 1 && children.every(isExplained);
    const items = children.filter(
      (child) =>
        (told || isItemLike(child)) &&
        !(alone || isSentence(child, ask ? 'any' : 'counted') || isCountedAlone(child)
          ? holdsBoxes(child, parts, outline)
          : holdsItems(child, titleOf(child), parts, outline)),
    );
    const areMost = items.length * 2 >= children.length;
    for (const item of items) if (areMost || isSentence(item, 'counted')) found.add(item);
  }
  return found;
}

/** "### Action item 3: rotate the keys" */
const TAGGED_HEADING =
  /^\W*(?:action item|action point|ai|アクションアイテム|行动项|액션 아이템)\s*#?\d*\s*[:：.)–—-]\s*\S/i;
const NUMBERED =
  /^(?:#?\d{1,3}[.)\]:、．]|[A-HА-Е][.)]\s|[(（]\d{1,3}[)）]|[①-⑳]|[A-Z]{1,4}-?\d{1,3}\b(?:\s*[—–:：-])?|(?:step|schritt|étape|etapa|paso|passo|шаг|measure|maßnahme|mesure|medida|misura|fix|improvement|mejora|melhoria|amélioration|对策|措施|改进|准则|対策|ステップ|방안|대책|개선)\s?\d{1,2}\s*[.:：)—–-])\s*/i;
const MARKED = /@[\w-]+|\[[ x]\]|\b(?:TODO|DONE|WIP)\b|✅|\bP[0-4]\b/;
const ITEM_WORDS = 4;
/** An entry of a log. */
const CLOCK = /^\W{0,3}(?:\d{4}-\d\d-\d\d\W+)?\d{1,2}[:.h]\d\d/;

/** "Check in the deploy script that the files are there:" above nothing but code. */
function isCaption({ title, topic, blocks }: Section): boolean {
  if (!title || !CAPTIONS.has(title.form) || !isItemTopic(topic)) return false;
  if (blocks.length === 0 || blocks.some((block) => block.kind !== 'code')) return false;
  return countWords(title.text) >= (isEastAsian(title.text) ? 3 : ITEM_WORDS) && asksForWork(title.text);
}

const CAPTIONS: ReadonlySet<string> = new Set(['plain', 'bold', 'lead-in']);

function isItemLike(section: Section): boolean {
  const { title } = section;
  if (!title || title.form === 'lead-in' || title.form === 'summary' || isPlaceholder(title.text)) return false;
  if (CLOCK.test(title.text)) return false;
  const isOnlyCode = section.blocks.length > 0 && section.blocks.every((block) => block.kind === 'code');
  const shows = section.topic === 'instruction' || CHAPTER.test(title.text);
  if (isOnlyCode && shows && !isSentence(section, 'any')) return false;
  if (NUMBERED.test(title.text) || MARKED.test(title.text) || fieldsOfBlocks(section.blocks).length > 0) return true;
  if (title.form === 'plain') return false;
  const words = countWords(title.text);
  if (startsWithVerb(title.text) && words >= 3) return true;
  return words >= ITEM_WORDS && (section.ownTopic?.weight ?? 0) <= 1 && !isOnlyCode;
}

/** A heading of several words and its explanation: what names the measure where all parts of a section have this shape. */
function isTold(section: Section): boolean {
  const { title, blocks, ownTopic } = section;
  if (title?.form !== 'heading' || countWords(title.text) < 2 || isPlaceholder(title.text)) return false;
  if (CLOCK.test(title.text)) return false;
  return ownTopic === null && blocks.length > 0 && blocks.every((block) => block.kind === 'paragraph');
}

/** What a title says of the entries below it. */
interface TitleWords {
  /** Without the number. */
  readonly words: string;
  /** Whether it is one of several things that are counted, and says more than a field of work. */
  readonly isCounted: boolean;
}

function titleOf(section: Section): TitleWords {
  const text = section.title?.text ?? '';
  return {
    words: text.replace(NUMBERED, ''),
    isCounted: wordsOf(section, 'counted') !== null && !CHAPTER.test(text),
  };
}

/** "5.4 Clean-up" counts the chapters of the document. */
const CHAPTER = /^\d{1,2}\.\d/;

/** Whether the section's text, or a part of it, is a list or table of items. */
function holdsItems(
  section: Section,
  title: TitleWords,
  parts: ReadonlyMap<Section, readonly Section[]>,
  outline: Outline,
): boolean {
  if (fieldsOfBlocks(section.blocks).length > 0) return false;
  if (section.blocks.some((block) => block.kind === 'table')) return true;
  const entries = section.blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return isMarked(block) ? block.lines.map(({ text }) => text) : [];
    return block.kind === 'list' ? block.items.map((item) => itemText(item, outline)) : [];
  });
  if (entries.length > 0 && !explain(entries, title)) return true;
  const below = parts.get(section) ?? [];
  if (below.filter((part) => part.title?.form === 'heading' && isSentence(part, 'any')).length > 1) return true;
  return below.some((part) => holdsItems(part, titleBelow(part, title), parts, outline));
}

/** A label below a title only divides what explains it. */
function titleBelow(part: Section, above: TitleWords): TitleWords {
  if (part.title?.form === 'lead-in') return above;
  return part.title?.form === 'heading' ? titleOf(part) : { ...titleOf(part), isCounted: above.isCounted };
}

/** Whether the entries only explain the title: fewer than half of what stands below a counted one ask for work. */
function explain(entries: readonly string[], { words, isCounted }: TitleWords): boolean {
  return areDetails(words, entries) || (isCounted && fewAsk(entries));
}

/** "1. Remove the old keys from production": work, told in so many words that what stands below can only explain it. */
function isSentence(section: Section, form: 'counted' | 'any'): boolean {
  const words = wordsOf(section, form);
  return words !== null && asksForWork(words);
}

/** "3. Canary releases for tenants" with a single bullet: one thing is no group. */
function isCountedAlone(section: Section): boolean {
  const bullets = section.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  return bullets.length === 1 && section.ownTopic === null && wordsOf(section, 'counted') !== null;
}

/** A counted title with a single bullet: where all parts have this shape, few words are enough. */
function isExplained({ title, blocks }: Section): boolean {
  const [list, more] = blocks;
  return (
    NUMBERED.test(title?.text ?? '') &&
    !isPriority(title?.text ?? '') &&
    list?.kind === 'list' &&
    list.items.length === 1 &&
    more === undefined
  );
}

/** The words of a title behind its number; null when they are few, name a field of work or a priority, or when `counted` ones have no number. */
function wordsOf({ title }: Section, form: 'counted' | 'any'): string | null {
  if (!title || (form === 'counted' && !NUMBERED.test(title.text))) return null;
  const words = title.text.replace(NUMBERED, '');
  if (isPriority(title.text)) return null;
  return countWords(words) >= 3 && !FIELD_OF_WORK.test(words) ? words : null;
}

/** "P1 - should be done this week" names a group, "P1 - Rotate the keys of the store" a measure. */
function isPriority(title: string): boolean {
  return PRIORITY.test(title) && PRIORITY_WORD.test(title.replace(NUMBERED, ''));
}

const PRIORITY = /^(?:P|S|SEV-?)\d/i;
const PRIORITY_WORD =
  /\b(?:hours?|days?|weeks?|months?|quarter|sprint|release|priority|critical|urgent|high|medium|low|must|should|could|nice|immediate|next|later|backlog)\b|緊急|重要|優先|긴급|중요|紧急|优先|立即|[本今来次][周週月]|[周週天日月][内內]|週間|以内|以內|个月|[短中长長]期/i;

function holdsBoxes(section: Section, parts: ReadonlyMap<Section, readonly Section[]>, outline: Outline): boolean {
  const holds = section.blocks.some(
    (block) => block.kind === 'list' && block.items.some((item) => item.box || MARK.test(itemText(item, outline))),
  );
  return holds || (parts.get(section) ?? []).some((part) => holdsBoxes(part, parts, outline));
}

/** A picture in a box's place. */
const MARK = /^(?:✅|☑|✔|⏳|🔄|❌|⬜|🔲|🟢|🟡|🔴|🚧)/u;
