import type { Span } from '../../model/text-edit.ts';
import { findTag } from '../items/find-tag.ts';
import type { Block, Heading, Html, List, ListItem, Outline, Paragraph, Quote, TextLine } from '../outline.ts';
import type { SectionTopic } from '../vocabulary/section-words.ts';
import { stripMarks } from '../write-back/find-mark.ts';
import { divideHtml, endsDetails } from './divide-html.ts';
import { findInlineLabel } from './find-inline-label.ts';
import { findLabel, LABEL_RANK, type Label } from './find-label.ts';
import { areChapters, findNumberedTitle } from './find-numbered-title.ts';
import { isItemTopic } from './is-item-topic.ts';
import { paragraphOf } from './paragraph-of.ts';
import { readIndentedSentences } from './read-indented-sentences.ts';
import { addContent, type Builder, openSection } from './section-builder.ts';
import type { FoundTopic, TopicFinder } from './section-topic.ts';
import { splitList } from './split-list.ts';

/** A part of a document under one heading or label, without its subsections. */
export interface Section {
  /** The heading or label; null for the text before the first one. */
  readonly title: SectionTitle | null;
  /** The section that it is a part of; null at the top. */
  readonly parent: Section | null;
  /** What its own title says. */
  readonly ownTopic: FoundTopic | null;
  /** What it is about, its own title and those above it considered; null when no title tells. */
  readonly topic: SectionTopic | null;
  /** Its own blocks, in order; a paragraph that a label line divides stands here in parts. */
  readonly blocks: readonly Block[];
  /** 1-based line of the title, or of the first block. */
  readonly line: number;
  /** The last line of its last block (of its title, when it has none). */
  readonly endLine: number;
  readonly span: Span;
}

export interface SectionTitle {
  /** `heading`: `## …`; `bold`: a line all in bold; `plain`: a short line with a colon, or with words of the vocabulary; `lead-in`: a sentence that ends with a colon; `summary`, `html`: the summary of a `<details>`, a heading of HTML. */
  readonly form: 'heading' | 'bold' | 'plain' | 'lead-in' | 'summary' | 'html';
  /** Raw text without `#`, bold marks, final colon and our own mark. */
  readonly text: string;
  /** 1 to 6 for headings, 7 for bold, summary and plain labels, 9 for lead-ins: a smaller rank stands above. */
  readonly rank: number;
  readonly line: number;
  readonly span: Span;
}

/**
 * Divides a document into sections by headings and by the label lines that people write instead, in the order of the
 * text. Block quotes and list items are not looked into.
 */
export function readSections(outline: Outline, findTopic: TopicFinder): readonly Section[] {
  const builder: Builder = { outline, findTopic, sections: [], open: null, numbered: 0 };
  const { blocks } = outline;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block) addBlock(builder, block, blocks[index + 1]);
  }
  return builder.sections;
}

function addBlock(builder: Builder, block: Block, next: Block | undefined): void {
  if (block.kind === 'heading' && isTitle(block)) {
    const { line, span, level, text } = block;
    openSection(builder, { form: 'heading', text: trimTitle(stripMarks(text)), rank: level, line, span });
    return;
  }
  if (block.kind === 'heading') {
    if (block.lines.length > 0) addContent(builder, paragraphOf(block.lines));
    return;
  }
  if (block.kind === 'paragraph') addParagraph(builder, block, next);
  else if (block.kind === 'list') addList(builder, block, next);
  else if (block.kind === 'html') addHtml(builder, block);
  else if (block.kind === 'code' && !block.fenced && isItemTopic(builder.open?.topic ?? null))
    addContent(builder, readIndentedSentences(block, builder.outline) ?? block);
  else if (block.kind === 'quote' && hasItemTitle(builder, block.blocks)) addQuote(builder, block);
  else addContent(builder, block);
}

function addList(builder: Builder, list: List, next: Block | undefined): void {
  const title = findNumberedTitle(list, next, builder.numbered, builder.outline, builder.findTopic);
  if (title) {
    builder.numbered = title.number;
    openLabel(builder, { form: 'plain', text: title.text, rank: LABEL_RANK }, title.line);
    return;
  }
  if (!isItemTopic(builder.open?.topic ?? null) && areChapters(list, builder.findTopic)) {
    for (const item of list.items) addChapter(builder, item, item === list.items.at(-1) ? next : undefined);
    return;
  }
  const parts = splitList(list, builder.outline, builder.findTopic);
  parts.forEach((part, index) => {
    if (part.kind === 'paragraph') addParagraph(builder, part, parts[index + 1] ?? next);
    else addContent(builder, part);
  });
}

/** A list's entry that is a title, with its text. */
function addChapter(builder: Builder, item: ListItem, next: Block | undefined): void {
  item.blocks.forEach((block, index) => {
    const [first, ...rest] = index === 0 && block.kind === 'paragraph' ? block.lines : [];
    if (!first) {
      addBlock(builder, block, item.blocks[index + 1] ?? next);
      return;
    }
    openLabel(builder, { form: 'plain', text: trimTitle(first.text), rank: LABEL_RANK }, first);
    if (rest.length > 0) addParagraph(builder, paragraphOf(rest), item.blocks[1] ?? next);
  });
}

/** A quote that holds a section of items with its title is read like the text around it; its sections end with it. */
function addQuote(builder: Builder, quote: Quote): void {
  const around = builder.open;
  quote.blocks.forEach((block, index) => {
    addBlock(builder, block, quote.blocks[index + 1]);
  });
  builder.open = around;
}

function hasItemTitle(builder: Builder, blocks: readonly Block[]): boolean {
  return blocks.some((block, index) => {
    if (block.kind === 'heading') return isItemTopic(builder.findTopic(block.text)?.topic ?? null);
    if (block.kind !== 'paragraph') return false;
    // The first line of a callout says only what kind it is.
    const lines = CALLOUT.test(block.lines[0]?.text ?? '') ? block.lines.slice(1) : block.lines;
    const label = findLabel(lines, 0, blocks[index + 1], builder.findTopic);
    return label !== null && isItemTopic(builder.findTopic(label.text)?.topic ?? null);
  });
}

const CALLOUT = /^\[!\w+\][+-]?\s*$/;

/** A rule right under a paragraph makes a heading of it without anybody having meant it. */
function isTitle(heading: Heading): boolean {
  return heading.form === 'atx' || (heading.lines.length === 1 && heading.text.length <= 120);
}

/** Longer titles are cut; nobody reads them to their end. */
const TITLE_LENGTH = 300;

function trimTitle(text: string): string {
  return text.slice(0, TITLE_LENGTH).replace(/[\s:：]+$/, '');
}

function addParagraph(builder: Builder, paragraph: Paragraph, next: Block | undefined): void {
  let from = 0;
  const { lines } = paragraph;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line) continue;
    const label = findLabel(lines, index, next, builder.findTopic);
    if (!label) {
      const end = addInlineLabel(builder, lines, from, index);
      if (end > index) [from, index] = [end, end - 1];
      continue;
    }
    if (index > from) addContent(builder, paragraphOf(lines.slice(from, index)));
    from = index + 1;
    openLabel(builder, label, line);
  }
  if (from === 0) addContent(builder, paragraph);
  else if (from < lines.length) addContent(builder, paragraphOf(lines.slice(from)));
}

/**
 * A section that is one line, "Prevention: …", with the lines that go on from it; outside a section of items only. Gives the
 * index of the line behind it; `index` where there is none.
 */
function addInlineLabel(builder: Builder, lines: readonly TextLine[], from: number, index: number): number {
  const line = lines[index];
  const around = builder.open;
  if (!line || isItemTopic(around?.topic ?? null) || around?.topic === 'instruction') return index;
  if (findTag(line.text) !== null) return index;
  const found = findInlineLabel(line.text, around?.topic ?? null, builder.findTopic);
  if (!found) return index;
  const introduces = /[:：]$/.test(line.text);
  let end = index + 1;
  while (end < lines.length && !endsInlineLabel(lines[end]?.text ?? '', introduces)) end++;
  if (index > from) addContent(builder, paragraphOf(lines.slice(from, index)));
  const start = line.start + found.length;
  const span = { start: line.start, end: start };
  openSection(builder, { form: 'plain', text: found.text, rank: LABEL_RANK, line: line.line, span }, found.topic);
  const rest = { ...line, start, text: line.text.slice(found.length) };
  addContent(builder, paragraphOf([rest, ...lines.slice(index + 1, end)]));
  builder.open = around;
  return end;
}

/** A line with a label of its own; where the first line says that things follow, these may have names, but a mere label ends them. */
function endsInlineLabel(text: string, introduced: boolean): boolean {
  return introduced ? /[:：][*_]*$/.test(text) : LABELLED.test(text);
}

/** A line that begins with a label of its own. */
const LABELLED = /^[*_]{0,3}[^\s:：][^:：]{1,40}[:：]/;

function openLabel(builder: Builder, label: Label, line: TextLine): void {
  const span = { start: line.start, end: line.end };
  const rank = isGroupBelow(builder, label) ? label.rank + 1 : label.rank;
  openSection(builder, { form: label.form, text: label.text, rank, line: line.line, span });
}

/** "Printers:" behind "Corrective measures" in a text without headings: a label that is not known names a group of what the one before announced. */
function isGroupBelow({ open, findTopic }: Builder, { form, text }: Label): boolean {
  if (form !== 'plain') return false;
  let section = open;
  while (section && (section.title?.rank ?? 0) > LABEL_RANK) section = section.parent;
  const own = section?.title?.form === 'plain' ? section.ownTopic : null;
  if (!section || !own || own.weight < 3 || !isItemTopic(own.topic) || (findTopic(text)?.weight ?? 0) > 1) return false;
  return section.blocks.every((block) => block.kind === 'paragraph' && /[:：]$/.test(block.lines.at(-1)?.text ?? ''));
}

/** The headings of HTML are titles; the summary of a `<details>` is a label, and its end closes what it opened. */
function addHtml(builder: Builder, block: Html): void {
  const parts = divideHtml(block, builder.outline);
  for (const part of parts) {
    if (part.kind === 'html') addContent(builder, part);
    else openSection(builder, { ...part.title, text: trimTitle(part.title.text) });
  }
  if (parts[0] !== block || !endsDetails(block, builder.outline)) return;
  for (let section = builder.open; section; section = section.parent) {
    if (section.title?.form !== 'summary') continue;
    builder.open = section.parent;
    return;
  }
}
