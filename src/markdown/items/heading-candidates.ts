import { readFieldLine } from '../fields/read-field-line.ts';
import type { Block } from '../outline.ts';
import { isItemTopic } from '../sections/is-item-topic.ts';
import type { Section } from '../sections/read-sections.ts';
import { findMark } from '../write-back/find-mark.ts';
import type { Candidate, WrittenField } from './candidate.ts';
import { countWords } from './count-words.ts';
import { isPlaceholder } from './is-placeholder.ts';
import type { ItemPlace } from './item-place.ts';
import { startsWithVerb } from './starts-with-verb.ts';
import { findAskingParents } from './unlabelled-lists.ts';

/**
 * The sections that are one item each, told by their headings: parts of a section of items (or of one of which nothing is known, after the incident was told) whose headings read like work
 * (numbered, with an owner or a status, or a sentence) and whose texts hold no items of their own.
 */
export function findHeadingItems(sections: readonly Section[]): ReadonlySet<Section> {
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
  }
  for (const [parent, children] of parts) {
    if (!asking.has(parent) && (!isItemTopic(parent.topic) || parent.topic === 'plans')) continue;
    const told = children.length > 1 && children.every((child) => isTold(child) && !parts.has(child));
    const items = children.filter((child) => (told || isItemLike(child)) && !holdsItems(child, parts));
    if (items.length * 2 >= children.length) for (const item of items) found.add(item);
  }
  return found;
}

/** "### Action item 3: rotate the keys" */
const TAGGED_HEADING =
  /^\W*(?:action item|action point|ai|アクションアイテム|行动项|액션 아이템)\s*#?\d*\s*[:：.)–—-]\s*\S/i;
const NUMBERED = /^(?:#?\d{1,3}[.)\]:]|\(\d{1,3}\)|[A-Z]{1,4}-?\d{1,3}\b)\s*/;
const MARKED = /@[\w-]+|\[[ x]\]|\b(?:TODO|DONE|WIP)\b|✅|\bP[0-4]\b/;
const ITEM_WORDS = 4;

function isItemLike(section: Section): boolean {
  const { title } = section;
  if (!title || title.form === 'lead-in' || title.form === 'summary' || isPlaceholder(title.text)) return false;
  if (NUMBERED.test(title.text) || MARKED.test(title.text) || fieldsOf(section.blocks).length > 0) return true;
  if (title.form === 'plain') return false;
  const words = countWords(title.text);
  if (startsWithVerb(title.text) && words >= 3) return true;
  return words >= ITEM_WORDS && (section.ownTopic?.weight ?? 0) <= 1;
}

/** A heading of several words and its explanation: what names the measure where all parts of a section have this shape. */
function isTold(section: Section): boolean {
  const { title, blocks, ownTopic } = section;
  if (title?.form !== 'heading' || countWords(title.text) < 2 || isPlaceholder(title.text)) return false;
  return ownTopic === null && blocks.length > 0 && blocks.every((block) => block.kind === 'paragraph');
}

/** Whether the section's text, or a part of it, is a list or table of items. */
function holdsItems(section: Section, parts: ReadonlyMap<Section, readonly Section[]>): boolean {
  if (fieldsOf(section.blocks).length > 0) return false;
  if (section.blocks.some((block) => block.kind === 'list' || block.kind === 'table')) return true;
  return (parts.get(section) ?? []).some((part) => holdsItems(part, parts));
}

/** The fields that stand in lines or bullets of their own. */
function fieldsOf(blocks: readonly Block[]): readonly WrittenField[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.lines.flatMap((line) => readFieldLine(line.text));
    if (block.kind !== 'list') return [];
    return block.items.flatMap((item) => {
      const first = item.blocks[0];
      return first?.kind === 'paragraph' ? readFieldLine(first.lines.map((line) => line.text).join(' ')) : [];
    });
  });
}

/** The item that a section is (the one at `index`): its heading the title, its text the detail. */
export function readHeadingCandidate(
  section: Section,
  index: number,
  sections: readonly Section[],
  place: ItemPlace,
): Candidate {
  const { outline, titles, topic, parentLine } = place;
  const span = section.title?.span ?? section.span;
  const last = lastPart(section, index, sections);
  const textEnd = headingTextEnd(section, outline.source);
  const mark = findMark(outline.source, span.start, textEnd)?.span ?? null;
  const words = (section.title?.text ?? '').replace(TAGGED_PREFIX, '');
  return {
    line: section.line,
    endLine: last.endLine,
    span: { start: span.start, end: Math.max(span.end, last.span.end) },
    text: mark ? words + outline.source.slice(mark.start, mark.end) : words,
    detail: outline.source.slice(span.end, Math.max(span.end, last.span.end)).trim(),
    fields: [...fieldsOf(section.blocks), ...mentionedOwners(section.blocks, words)],
    box: null,
    titles: titles.slice(1),
    topic,
    parentLine,
    shape: {
      kind: 'text-line',
      form: section.title?.form === 'heading' ? 'heading' : 'paragraph',
      textEnd,
      mark,
    },
  };
}

const TAGGED_PREFIX =
  /^\W*(?:action item|action point|ai|アクションアイテム|行动项|액션 아이템)\s*#?\d*\s*[:：.)–—-]\s*/i;

function lastPart(section: Section, index: number, sections: readonly Section[]): Section {
  let last = section;
  for (let at = index + 1; at < sections.length; at++) {
    const next = sections[at];
    if (!next || !isBelow(next, section)) break;
    last = next;
  }
  return last;
}

function isBelow(section: Section, above: Section): boolean {
  for (let parent = section.parent; parent; parent = parent.parent) if (parent === above) return true;
  return false;
}

/** The end of the heading's words: before closing `#`s, and on the first line of a setext heading. */
function headingTextEnd(section: Section, source: string): number {
  const span = section.title?.span ?? section.span;
  const firstLine = /^[^\r\n]*/.exec(source.slice(span.start, span.end))?.[0] ?? '';
  const words = firstLine.replace(/[ \t]+#+[ \t]*$/, '').trimEnd();
  return span.start + words.length;
}

/** People with whose mention the text begins ("@alice and @bob are planning …") own the item, unless its heading names one. */
function mentionedOwners(blocks: readonly Block[], title: string): readonly WrittenField[] {
  const first = blocks[0];
  if (first?.kind !== 'paragraph' || /@\w/.test(title)) return [];
  const mentions = /^(?:[`*]*@[\w-]+[`*]*(?:\s*(?:,|&|and|und|et|y|e|и)\s*)?)+/.exec(first.lines[0]?.text ?? '');
  return mentions ? [{ name: 'owner', value: mentions[0].replace(/[`*]/g, '').trim() }] : [];
}
