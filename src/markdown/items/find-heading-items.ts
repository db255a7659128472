import type { Block, Outline } from '../outline.ts';
import { isItemTopic } from '../sections/is-item-topic.ts';
import type { Section } from '../sections/read-sections.ts';
import { areDetails, FIELD_OF_WORK, fewAsk } from './are-details.ts';
import { asksForWork } from './asks-for-work.ts';
import { isEastAsian } from './asks-in-east-asian.ts';
import { countWords } from './count-words.ts';
import { fieldsOfBlocks } from './fields-of-blocks.ts';
import { TAGGED_PREFIX } from './heading-candidates.ts';
import { isPlaceholder } from './is-placeholder.ts';
import { bulletsOf, bulletTexts, itemText } from './item-text.ts';
import { isMarked } from './prose-candidates.ts';
import { startsWithVerb } from './starts-with-verb.ts';
import { fieldsOfTable, isTaskTable } from './table-candidates.ts';
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
    if (isTagged(section.title?.text ?? '') && section.title?.form !== 'lead-in') found.add(section);
    if (isCaption(section)) found.add(section);
  }
  for (const [parent, children] of parts) {
    if (!asking.has(parent) && (!isItemTopic(parent.topic) || parent.topic === 'plans')) continue;
    const told = children.length > 1 && children.every((child) => isTold(child) && !parts.has(child));
    const ask = children.length > 1 && children.every((child) => isSentence(child, 'any'));
    const alone = children.length > 1 && children.every(isExplained);
    const counted = children.length > 2 && areToldOneByOne(children, parts);
    const items = children.filter(
      (child) =>
        (told || isItemLike(child, outline)) &&
        !(counted
          ? holdsWork(child, parts, outline)
          : alone || isCountedAlone(child) || (isSentence(child, ask ? 'any' : 'counted') && !isKoreanNoun(child))
            ? holdsBoxes(child, parts, outline) || holdsTasks(child, outline)
            : holdsItems(child, titleOf(child), parts, outline)),
    );
    const areMost = items.length * 2 >= children.length;
    for (const item of items) if (areMost || isSentence(item, 'counted')) found.add(item);
  }
  return found;
}

/** "### Action item 3: rotate the keys" */
function isTagged(title: string): boolean {
  const length = TAGGED_PREFIX.exec(title)?.[0].length;
  return length !== undefined && length < title.length;
}
const NUMBERED =
  /^(?:#?\d{1,3}[.)\]:、．]|[A-HА-Е][.)]\s|[(（]\d{1,3}[)）]|[①-⑳]|[A-Z]{1,4}-?\d{1,3}\b(?:\s*[—–:：-])?|(?:step|schritt|étape|etapa|paso|passo|шаг|measure|maßnahme|mesure|medida|misura|fix|improvement|mejora|melhoria|amélioration|对策|措施|改进|准则|対策|ステップ|방안|대책|개선)\s?\d{1,2}\s*[.:：)—–-]|option [A-H\d][.:：)]|option [A-H\d] [—–-] )\s*/i;
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

function isItemLike(section: Section, outline: Outline): boolean {
  const { title } = section;
  if (!title || title.form === 'lead-in' || title.form === 'summary' || isPlaceholder(title.text)) return false;
  if (CLOCK.test(title.text)) return false;
  const isOnlyCode = section.blocks.length > 0 && section.blocks.every((block) => block.kind === 'code');
  const shows = section.topic === 'instruction' || CHAPTER.test(title.text);
  if (isOnlyCode && shows && !isSentence(section, 'any')) return false;
  if (NUMBERED.test(title.text) || MARKED.test(title.text) || statesFields(section)) return true;
  if (title.form === 'plain') return false;
  const words = countWords(title.text);
  if (startsWithVerb(title.text) && words >= 3) return true;
  if (isGroupLabel(section, outline)) return false;
  return words >= ITEM_WORDS && (section.ownTopic?.weight ?? 0) <= 1 && !isOnlyCode;
}

/** Whether its text names an owner, a day or the like; a note may stand anywhere. */
function statesFields({ blocks }: Section): boolean {
  return fieldsOfBlocks(blocks).some(({ name }) => name !== 'note');
}

/** "### For the next release (31 January):" above a list: a colon says that what follows is meant. */
function isGroupLabel({ title, blocks }: Section, { source }: Outline): boolean {
  if (!title || !blocks.some((block) => block.kind === 'list')) return false;
  return /[:：][\s*_#]*$/.test(source.slice(title.span.start, title.span.end));
}

/** A heading of several words and its explanation: what names the measure where all parts of a section have this shape. */
function isTold(section: Section): boolean {
  const { title, blocks, ownTopic } = section;
  if (title?.form !== 'heading' || countWords(title.text) < 2 || isPlaceholder(title.text)) return false;
  if (CLOCK.test(title.text)) return false;
  return ownTopic === null && blocks.length > 0 && blocks.every(isProse);
}

/** A paragraph, or the rule behind it. */
function isProse({ kind }: Block, index: number): boolean {
  return kind === 'paragraph' || (kind === 'rule' && index > 0);
}

/** What a title says of the entries below it. */
interface TitleWords {
  /** Without the number. */
  readonly words: string;
  /** Whether it is one of several things that are counted, and says more than a field of work. */
  readonly isCounted: boolean;
  /** Whether boxes below it are gone through each time ("3. Review checklist"). */
  readonly isChecklist: boolean;
}

function titleOf(section: Section): TitleWords {
  const text = section.title?.text ?? '';
  return {
    words: text.replace(NUMBERED, ''),
    isCounted: wordsOf(section, 'counted') !== null && !CHAPTER.test(text),
    isChecklist: section.ownTopic?.topic === 'instruction',
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
  if (statesFields(section)) return false;
  if (section.blocks.some((block) => hasRows(block, outline) || (hasBoxes(block) && !title.isChecklist))) return true;
  const entries = section.blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return isMarked(block) ? block.lines.map(({ text }) => text) : [];
    return block.kind === 'list' ? block.items.map((item) => itemText(item, outline)) : [];
  });
  if (entries.length > 0 && !explain(entries, title)) return true;
  const below = (parts.get(section) ?? []).filter((part) => !INVENTORY.test(part.title?.text ?? ''));
  if (below.some(isLabelOfItems)) return true;
  if (below.filter((part) => part.title?.form === 'heading' && isSentence(part, 'any')).length > 1) return true;
  return below.some((part) => holdsItems(part, titleBelow(part, title), parts, outline));
}

/** A table, but not one of the title's own fields. */
function hasRows(block: Block, { source }: Outline): boolean {
  return block.kind === 'table' && fieldsOfTable(block, source).length === 0;
}

function hasBoxes(block: Block): boolean {
  return block.kind === 'list' && block.items.some((item) => item.box);
}

/** "It includes:" lists what the thing named above is made of. */
const INVENTORY =
  /^(?:\S+ ){0,3}(?:includes?|including|contains?|covers|consists of|checks|incluye|contiene|verifica|inclui|cont[eé]m|comprend|contient|inclut|v[ée]rifie|include|comprende|enthält|umfasst|beinhaltet|prüft|включает(?: в себя)?|содержит|проверяет|включає|містить|zawiera|obejmuje|içerir|termasuk|mencakup|bao gồm)$|^(?:포함|포함 내용|구성|포함 항목|包括|包含|内容包括|含む)$/i;

/** "**Required work:**" above a list: what stands there are the items, whatever the heading says. */
function isLabelOfItems({ ownTopic, blocks }: Section): boolean {
  if (!isItemTopic(ownTopic?.topic ?? null) || ownTopic?.topic === 'plans' || (ownTopic?.weight ?? 0) < 3) return false;
  return blocks.some((block) => block.kind === 'list');
}

/** A label below a title only divides what explains it. */
function titleBelow(part: Section, above: TitleWords): TitleWords {
  if (part.title?.form === 'lead-in') return above;
  return { ...above, words: titleOf(part).words };
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

/** "3. 알림 강화": as often a group of measures as one; what stands below it tells. */
function isKoreanNoun({ title }: Section): boolean {
  return KOREAN_NOUN.test(title?.text ?? '');
}

const KOREAN_NOUN = /(?![다기것록])[\uac00-\ud7a3]$/;

/** "3. Canary releases for tenants" with a single bullet: one thing is no group. */
function isCountedAlone(section: Section): boolean {
  const bullets = bulletsOf(section.blocks);
  return bullets.length === 1 && section.ownTopic === null && wordsOf(section, 'counted') !== null;
}

/** Titles that are counted 1, 2, 3, of which most have prose below them: each is one thing to do. */
function areToldOneByOne(children: readonly Section[], parts: ReadonlyMap<Section, readonly Section[]>): boolean {
  const told = children.filter((child) => child.blocks.length > 0 && child.blocks.every(isProse) && !parts.has(child));
  return told.length * 2 >= children.length && children.every(({ title }) => COUNTED.test(title?.text ?? ''));
}

const COUNTED = /^\d{1,2}[.)]\s/;

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

/** Whether there are boxes, a table of work or entries most of which ask for some. */
function holdsWork(section: Section, parts: ReadonlyMap<Section, readonly Section[]>, outline: Outline): boolean {
  if (holdsBoxes(section, parts, outline) || holdsTasks(section, outline)) return true;
  const entries = bulletTexts(section.blocks, outline);
  if (entries.filter(asksForWork).length * 2 > entries.length) return true;
  return (parts.get(section) ?? []).some((part) => holdsWork(part, parts, outline));
}

/** A table of work below a title that asks for some ("P1: Prevent this failure") has the items. */
function holdsTasks({ blocks }: Section, { source }: Outline): boolean {
  return blocks.some((block) => block.kind === 'table' && isTaskTable(block, source));
}

/** A picture in a box's place. */
const MARK = /^(?:✅|☑|✔|⏳|🔄|❌|⬜|🔲|🟢|🟡|🔴|🚧)/u;
