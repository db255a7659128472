import { foldText } from '../fold-text.ts';
import type { Block, Outline } from '../outline.ts';
import { makePhraseTable } from '../phrase-table.ts';
import { isItemTopic } from '../sections/is-item-topic.ts';
import type { Section } from '../sections/read-sections.ts';
import { DOCUMENT_WORDS } from '../vocabulary/document-words.ts';
import type { SectionTopic } from '../vocabulary/section-words.ts';
import { pattern } from '../word-characters.ts';
import { asksForWork } from './asks-for-work.ts';
import { boundText } from './bound-text.ts';
import { itemText } from './item-text.ts';
import { splitItems } from './prose-candidates.ts';
import { hasTitleBehind, titleTexts } from './table-candidates.ts';

/** What a document tells that is a postmortem and no manual. */
const TOLD: ReadonlySet<SectionTopic> = new Set(['timeline', 'cause', 'resolution', 'misleading']);

/**
 * Lists, tables and lines that are read as items where no title says that any follow: under a heading or a bold line that
 * says nothing that we know, after the incident was told, when most of the entries there and in the parts below ask for
 * work or name who does it. A list with boxes needs none of this. Where items stand elsewhere in the document (`beside`),
 * neither boxes nor lines are enough.
 */
export function findUnlabelled(
  outline: Outline,
  sections: readonly Section[],
  beside: boolean,
): ReadonlyMap<Block, Section> {
  const found = new Map<Block, Section>();
  const name = sections.find((section) => section.title !== null);
  const named = !beside && isNamedIncident(name?.title?.text ?? '');
  let told = false;
  // Boxes of one chapter are of one kind: items, where those of another part of it are.
  const itemParents = new Set(
    sections.flatMap(({ parent, topic }) => (parent !== null && parent !== name && isItemTopic(topic) ? [parent] : [])),
  ) as ReadonlySet<Section | null>;
  const groups = new Map<Section, [Block, Section][]>();
  for (const section of sections) {
    if (section.topic !== null && !isHint(section)) {
      told ||= named || TOLD.has(section.topic);
      const answered = section.topic === 'lessons' ? section.blocks.filter((block) => isAnswered(block, outline)) : [];
      for (const block of answered) found.set(block, section);
      continue;
    }
    for (const block of section.blocks) {
      if ((!beside || itemParents.has(section.parent)) && block.kind === 'list' && block.items.some((item) => item.box))
        found.set(block, section);
    }
    if (!told || section.title === null || section === name) continue;
    const top = topOf(section);
    const group = groups.get(top) ?? [];
    groups.set(top, group);
    for (const block of section.blocks) {
      if (beside && block.kind === 'paragraph') continue;
      if (!found.has(block) && entriesOf(block, outline).length > 0) group.push([block, section]);
    }
  }
  for (const [top, group] of groups) {
    const entries = group.flatMap(([block]) => entriesOf(block, outline));
    const isOurs =
      OURS.test(top.title?.text ?? '') && entries.length > 1 && !entries.some((text) => TOLD_ENTRY.test(text));
    const areBoxes = group.every(([block]) => block.kind === 'list' && block.items.every((item) => item.box));
    if (!isOurs && !isWork(entries, areBoxes ? 'half' : 'most')) continue;
    for (const [block, section] of group) found.set(block, section);
  }
  return found;
}

/** A table that has a recommendation, which asks for work, beside each lesson. */
function isAnswered(block: Block, { source }: Outline): boolean {
  return block.kind === 'table' && hasTitleBehind(block, source) && isWork(titleTexts(block, source));
}

/**
 * Sections that say nothing that we know, after the incident was told, the headings of whose parts ask for work: these are
 * the items.
 */
export function findAskingParents(sections: readonly Section[]): ReadonlySet<Section> {
  const parts = new Map<Section, string[]>();
  let told = false;
  for (const { topic, title, parent } of sections) {
    if (topic !== null) told ||= TOLD.has(topic);
    else if (told && title?.form === 'heading' && parent?.title && parent !== sections[0]) {
      const titles = parts.get(parent);
      if (titles) titles.push(title.text);
      else parts.set(parent, [title.text]);
    }
  }
  return new Set([...parts].flatMap(([parent, titles]) => (isWork(titles) ? [parent] : [])));
}

/** "Mitigations": what was done, or what will be; the entries tell. */
function isHint({ topic, ownTopic, title }: Section): boolean {
  return ownTopic?.weight === 1 && ownTopic.topic === topic && MITIGATION.test(title?.text ?? '');
}

const MITIGATION =
  /^\W*(?:(?:proposed|possible|future|long-term) )?(?:mitigations?|mitigaci[oó]n(?:es)?|mitigaç(?:ão|ões)|緩和策?|缓解措施|완화)\W*$/i;

/** Whether a document's first heading names an incident and no manual for them. */
function isNamedIncident(name: string): boolean {
  const found = new Set(documentWords.findAll(foldText(name.slice(0, 200))).map(({ value }) => value));
  return found.has('incident') && !found.has('manual');
}

const documentWords = makePhraseTable(DOCUMENT_WORDS);

/** The highest section above that says nothing that we know, but not the one that holds the document. */
function topOf(section: Section): Section {
  let top = section;
  while (top.parent && top.parent.topic === null && (top.parent.title?.rank ?? 0) > 1) top = top.parent;
  return top;
}

/** The list's bullets, the table's rows, the lines of a paragraph that is a list for all but the parser. */
function entriesOf(block: Block, outline: Outline): readonly string[] {
  if (block.kind === 'table') return titleTexts(block, outline.source);
  if (block.kind === 'list') return block.items.map((item) => itemText(item, outline));
  if (block.kind !== 'paragraph') return [];
  const items = splitItems(block);
  return items.length < 2 ? [] : items.map((lines) => boundText(lines.map((line) => line.text).join(' ')));
}

/** Whether most (or half) of several entries ask for work, or are somebody's and not of the past; none speaks to the reader. */
function isWork(entries: readonly string[], share: 'most' | 'half' = 'most'): boolean {
  if (entries.length < 2 || entries.some((text) => ADVICE.test(text))) return false;
  const work = entries.filter((text) => asksForWork(text) || (isSomebodys(text.slice(-80)) && !PAST.test(text)));
  return share === 'half' ? work.length * 2 >= entries.length : work.length * 3 >= entries.length * 2;
}

function isSomebodys(end: string): boolean {
  return SOMEBODYS.test(end) || INITIALS.test(end);
}

const INITIALS = /\((?!UTC|CET|EST|PST|GMT|API|DNS|CPU|RAM|SLO|SLA)[A-Z]{2,3}\)\.?$/;
/** "(@kim)", "— @kim", "(OPS-12)", "Owner: Kim" at the end. */
const SOMEBODYS =
  /(?:(?:→|->|=>)\s*@?\S+|[([—–:-]\s*@[\w-]+|`@[\w-]+`|[([]#\d+|[([][A-Z][A-Z\d]+-\d+|(?:owner|responsable|responsável|responsabile|responsible|verantwortlich|担当|负责人|责任人|담당)\s?[:：]\s?)[^\s]{0,60}(?:\s\S{1,20})?$/i;
/** "What we're taking on": what people are at; there it is enough that no entry tells of the past. */
const OURS =
  /^what (?:we're|we’re|we are|we have to|are we) (?!seeing|investigating|sure|proud|thankful|grateful|looking at)/i;
const TOLD_ENTRY = pattern(String.raw`^\W*(?:\p{L}+ed\b|\d{1,2}[:.h]\d\d)|^\W*(?:\S+ ){1,8}(?:was|were|had|did) `);
const PAST = pattern(String.raw`^\W*\p{L}+ed\b`);
const ADVICE = /\b(?:your?s?|votre|vos|vous|usted|vostr[aoei]|tuoi?)\b|\bvoc(?:ê|ês)(?=\W|$)/i;
