import type { Span } from '../../model/text-edit.ts';
import { indexBehind } from '../index-behind.ts';
import { asksForWork } from '../items/asks-for-work.ts';
import { startsWithVerb } from '../items/starts-with-verb.ts';
import type { Block, Outline } from '../outline.ts';
import type { SectionTopic } from '../vocabulary/section-words.ts';
import { isItemTopic } from './is-item-topic.ts';
import type { Section, SectionTitle } from './read-sections.ts';
import type { FoundTopic, TopicFinder } from './section-topic.ts';

/** The sections as far as they have been read, and the one that the next block belongs to. */
export interface Builder {
  readonly outline: Outline;
  readonly findTopic: TopicFinder;
  readonly sections: OpenSection[];
  open: OpenSection | null;
  /** The number of the last title that stands as a numbered line; 0 before the first one. */
  numbered: number;
}

/** A section that still grows. */
export interface OpenSection extends Section {
  readonly parent: OpenSection | null;
  readonly blocks: Block[];
  endLine: number;
  span: Span;
}

/** Adds a block to the open section, or to one without a title where none is open. */
export function addContent(builder: Builder, block: Block): void {
  const section = builder.open ?? startSection(builder, null, null, null, block);
  section.blocks.push(block);
  section.endLine = block.endLine;
  section.span = { start: section.span.start, end: block.span.end };
}

/** Begins a section under the one that its title belongs to. */
export function openSection(
  builder: Builder,
  title: SectionTitle,
  found: FoundTopic | null = builder.findTopic(title.text),
): void {
  const saysNothing =
    found !== null && (isNameOfDocument(builder, title, found) || holdsDocument(builder, title, found));
  const ownTopic = saysNothing ? null : found;
  const parent = findParent(builder, title, ownTopic);
  startSection(builder, title, parent, ownTopic, title);
}

/**
 * Whether the title only names the document ("Search backlog on 10 May"): it is the first heading, most of its words say
 * nothing of items, and others below it do, or its own words hardly say it; "Incident: tile.example.org" is no example.
 */
function isNameOfDocument(builder: Builder, title: SectionTitle, found: FoundTopic): boolean {
  if (title.form !== 'heading' || found.coverage >= 0.5 || found.weight > 4) return false;
  if (builder.sections.some((section) => section.title !== null)) return false;
  if (found.topic === 'instruction') return found.coverage < 0.3;
  if (!isItemTopic(found.topic)) return false;
  const below = builder.outline.blocks.filter((block) => block.kind === 'heading' && block.line > title.line);
  if (found.weight < 4) return below.length > 0;
  return below.some((block) => block.kind === 'heading' && isItemTopic(builder.findTopic(block.text)?.topic ?? null));
}

/** What a postmortem tells besides its items. */
const TOLD: ReadonlySet<SectionTopic> = new Set(['timeline', 'summary', 'impact', 'cause', 'resolution']);

/**
 * Whether a whole postmortem stands below the title, as below the "Tasks" of a course: two parts of one, or a heading that
 * says so.
 */
function holdsDocument(builder: Builder, title: SectionTitle, found: FoundTopic): boolean {
  if (title.form !== 'heading' || !isItemTopic(found.topic) || found.weight > 3) return false;
  const told = new Set<SectionTopic>();
  const { blocks } = builder.outline;
  for (let at = indexBehind(blocks, title.line); at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.kind !== 'heading') continue;
    if (block.level <= title.rank) break;
    if (POSTMORTEM.test(block.text)) return true;
    const part = builder.findTopic(block.text);
    // "Impact" tells of the incident, "Reduce the impact" is a group of items.
    if (part && part.weight > 2 && part.coverage > 0.8 && TOLD.has(part.topic)) told.add(part.topic);
  }
  return told.size > 1;
}

const POSTMORTEM = /\bpost-?mortem:|^\W*(?:\w+ ){0,3}(?:post-?mortem|incident report)\W*$/i;

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
  if (title?.form === 'lead-in') return opensItems(above, own) || isForOthers(own) ? own.topic : above;
  if (isReusable(parent, title, own)) return 'instruction';
  const givesWay = own.weight === 1 || (isItemTopic(above) && isInner(title, own));
  return givesWay && above !== null ? above : own.topic;
}

/** Whether a title within a section of items only groups them, though by itself it would mean something else. */
function isInner(title: SectionTitle | null, own: FoundTopic): boolean {
  return (
    own.topic === 'plans' ||
    own.topic === 'resolution' ||
    (own.topic === 'summary' && title?.form !== 'heading') ||
    isImproved(title, own) ||
    isWorkOn(title, own)
  );
}

/** "Administrators are invited to:" */
function isForOthers(own: FoundTopic): boolean {
  return own.topic === 'instruction' && own.weight > 3;
}

/** "Deploy checklist" under "Prevention": gone through each time; one under "Action items" is work to be done once. */
function isReusable(parent: Section | null, title: SectionTitle | null, own: FoundTopic): boolean {
  if (own.topic !== 'instruction' || own.coverage > 0.7 || !title || title.form === 'plain') return false;
  if (!CHECKLIST.test(title.text) || !isItemTopic(parent?.topic ?? null)) return false;
  return (parent?.ownTopic?.weight ?? 0) <= 2 || PREVENTION.test(parent?.title?.text ?? '');
}

const PREVENTION = /pr[ée]v[ei]n|vorbeug|предотвр|防止|预防|預防|예방|방지/i;

const CHECKLIST = /check-?\s?list|チェックリスト|检查清单|檢查清單|체크리스트/i;

/** "3. Check the impact": work on what else only is told. */
function isWorkOn(title: SectionTitle | null, own: FoundTopic): boolean {
  if (title?.form !== 'heading' || own.weight > 3 || isItemTopic(own.topic)) return false;
  return asksForWork(title.text.replace(COUNT, ''));
}

const COUNT = /^\W*\d{1,2}(?:\.\d{1,2})?[.)、：:]?\s*/;

/** "What can be improved" is a lesson, but under "Corrective measures" it is one of these. */
const IMPROVED = /improv|melhor|mejor|am[ée]lior|verbesser|улучш|改善|改进|개선/i;

function isImproved(title: SectionTitle | null, own: FoundTopic | null): boolean {
  return own?.topic === 'lessons' && IMPROVED.test(title?.text ?? '');
}

function opensItems(above: SectionTopic | null, own: FoundTopic): boolean {
  if (!isItemTopic(own.topic) || own.weight < 3) return false;
  return !(isItemTopic(above) || above === 'lessons' || above === 'response' || above === 'timeline');
}

/**
 * The nearest section of a smaller rank. A title without known words right after an empty section of items of the same
 * kind ("**Action items**", "**Backend**") belongs to that, and so do those that follow it; after its parts only one that
 * asks for work does.
 */
function findParent(builder: Builder, title: SectionTitle, own: FoundTopic | null): OpenSection | null {
  let section = builder.open;
  while (section?.title && section.title.rank > title.rank) section = section.parent;
  if (!section?.title) return null;
  if (section.title.rank < title.rank) return section;
  if (isImproved(title, own) && section === builder.open && isEmptyItemSection(section)) return section;
  if (own !== null && own.weight > 1) return outOf(section, title.rank);
  const isNext = section === builder.open || startsWithVerb(title.text);
  if (isNext && isEmptyItemSection(section)) return section;
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
