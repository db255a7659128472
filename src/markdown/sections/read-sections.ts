import type { Span } from '../../model/text-edit.ts';
import type { Block, Heading, Outline, Paragraph, TextLine } from '../outline.ts';
import type { SectionTopic } from '../vocabulary/section-words.ts';
import { stripMarks } from '../write-back/find-mark.ts';
import { findLabel, type Label } from './find-label.ts';
import { isItemTopic } from './is-item-topic.ts';
import type { FoundTopic, TopicFinder } from './section-topic.ts';

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
  /** `heading`: `## …`; `bold`: a line all in bold; `plain`: a short line with a colon, or with words of the vocabulary; `lead-in`: a sentence that ends with a colon. */
  readonly form: 'heading' | 'bold' | 'plain' | 'lead-in' | 'summary';
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
  const builder: Builder = { outline, findTopic, sections: [], open: null };
  const { blocks } = outline;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block) addBlock(builder, block, blocks[index + 1]);
  }
  return builder.sections;
}

interface Builder {
  readonly outline: Outline;
  readonly findTopic: TopicFinder;
  readonly sections: OpenSection[];
  open: OpenSection | null;
}

interface OpenSection extends Section {
  readonly parent: OpenSection | null;
  readonly blocks: Block[];
  endLine: number;
  span: Span;
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
  else if (block.kind === 'html') addHtml(builder, block);
  else addContent(builder, block);
}

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
    if (!label) continue;
    if (index > from) addContent(builder, paragraphOf(lines.slice(from, index)));
    from = index + 1;
    openLabel(builder, label, line);
  }
  if (from === 0) addContent(builder, paragraph);
  else if (from < lines.length) addContent(builder, paragraphOf(lines.slice(from)));
}

function openLabel(builder: Builder, label: Label, line: TextLine): void {
  const span = { start: line.start, end: line.end };
  openSection(builder, { form: label.form, text: label.text, rank: label.rank, line: line.line, span });
}

const SUMMARY = /<summary[^>]*>([^<]*(?:<(?!\/summary)[^>]*>[^<]*)*)<\/summary>/i;

/** The summary of a `<details>` is a label; its end closes what it opened. */
function addHtml(builder: Builder, block: Block): void {
  const source = builder.outline.source.slice(block.span.start, Math.min(block.span.end, block.span.start + 2000));
  const summary = source.includes('<summary') ? SUMMARY.exec(source) : null;
  if (summary) {
    const text = trimTitle((summary[1] ?? '').replace(/<[^>]*>/g, ' ').trim());
    openSection(builder, { form: 'summary', text, rank: 7, line: block.line, span: block.span });
    return;
  }
  addContent(builder, block);
  if (!/^<\/details>/i.test(source)) return;
  for (let section = builder.open; section; section = section.parent) {
    if (section.title?.form !== 'summary') continue;
    builder.open = section.parent;
    return;
  }
}

function addContent(builder: Builder, block: Block): void {
  const section = builder.open ?? startSection(builder, null, null, null, block);
  section.blocks.push(block);
  section.endLine = block.endLine;
  section.span = { start: section.span.start, end: block.span.end };
}

function openSection(builder: Builder, title: SectionTitle): void {
  const ownTopic = builder.findTopic(title.text);
  const parent = findParent(builder, title, ownTopic);
  startSection(builder, title, parent, ownTopic, title);
}

function startSection(
  builder: Builder,
  title: SectionTitle | null,
  parent: OpenSection | null,
  ownTopic: FoundTopic | null,
  place: { readonly line: number; readonly endLine?: number; readonly span: Span },
): OpenSection {
  const { line, span } = place;
  const topic = topicUnder(parent, title, ownTopic);
  const section: OpenSection = { title, parent, ownTopic, topic, blocks: [], line, endLine: line, span };
  builder.sections.push(section);
  builder.open = section;
  return section;
}

/**
 * What a title says plainly counts; a hint ("Detection") gives way to the section above, and a lead-in sentence only adds
 * that items follow. Under instructions all is instruction.
 */
function topicUnder(parent: Section | null, title: SectionTitle | null, own: FoundTopic | null): SectionTopic | null {
  const above = parent?.topic ?? null;
  if (own === null || above === 'instruction') return above;
  if (title?.form === 'lead-in') return opensItems(above, own) ? own.topic : above;
  return own.weight === 1 && above !== null ? above : own.topic;
}

function opensItems(above: SectionTopic | null, own: FoundTopic): boolean {
  if (!isItemTopic(own.topic) || own.weight < 3) return false;
  return !(isItemTopic(above) || above === 'lessons' || above === 'response' || above === 'timeline');
}

/**
 * The nearest section of a smaller rank. A title without known words right after an empty section of items of the same
 * kind ("**Action items**", "**Backend**") belongs to that, and so do those that follow it.
 */
function findParent(builder: Builder, title: SectionTitle, own: FoundTopic | null): OpenSection | null {
  let section = builder.open;
  while (section?.title && section.title.rank > title.rank) section = section.parent;
  if (!section?.title) return null;
  if (section.title.rank < title.rank) return section;
  if (own !== null && own.weight > 1) return outOf(section, title.rank);
  if (isEmptyItemSection(section)) return section;
  return section.parent;
}

function outOf(section: OpenSection, rank: number): OpenSection | null {
  let parent = section.parent;
  while (parent?.title && parent.title.rank >= rank) parent = parent.parent;
  return parent;
}

function isEmptyItemSection(section: Section): boolean {
  return section.blocks.length === 0 && section.ownTopic !== null && isItemTopic(section.ownTopic.topic);
}

function paragraphOf(lines: readonly TextLine[]): Paragraph {
  const [first, last] = [lines[0], lines.at(-1)];
  const place = { line: first?.line ?? 1, endLine: last?.line ?? 1 };
  return { kind: 'paragraph', lines, ...place, span: { start: first?.start ?? 0, end: last?.end ?? 0 } };
}
