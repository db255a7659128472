import type { Block, Outline } from '../outline.ts';
import { isItemTopic } from '../sections/is-item-topic.ts';
import type { Section } from '../sections/read-sections.ts';
import type { TopicFinder } from '../sections/section-topic.ts';
import type { Candidate } from './candidate.ts';
import { readCodeCandidates } from './code-candidates.ts';
import { withoutFooter } from './fields-of-blocks.ts';
import { findHeadingItems } from './find-heading-items.ts';
import { readHeadingCandidate } from './heading-candidates.ts';
import { readHtmlCandidates } from './html-candidates.ts';
import type { ItemPlace } from './item-place.ts';
import { readListCandidates } from './list-candidates.ts';
import { tellsList } from './lists-that-tell.ts';
import { readProseCandidates } from './prose-candidates.ts';
import { isDoubtful, tellsSection } from './sections-that-tell.ts';
import { readTableCandidates } from './table-candidates.ts';
import { readLabelledListCandidates, readTaggedCandidates } from './tagged-candidates.ts';
import { findUnlabelled } from './unlabelled-lists.ts';

/** Finds everything in a document that is an action item by its place and shape, in the order of the text. */
export function findCandidates(
  outline: Outline,
  sections: readonly Section[],
  findTopic: TopicFinder,
): readonly Candidate[] {
  const headingItems = findHeadingItems(sections, outline);
  const exercises = findExercises(outline, sections);
  const parents = new Set(sections.filter(isPart).map(({ parent }) => parent));
  const found: Candidate[] = [];
  const doubtful: Candidate[] = [];
  for (const [index, section] of sections.entries()) {
    const place = placeOf(outline, section);
    if (isWithin(section, headingItems) || exercises.has(section) || isWithin(section, exercises)) continue;
    if (headingItems.has(section)) found.push(readHeadingCandidate(section, index, sections, place));
    else if (isItemTopic(section.topic))
      addAll(
        isDoubtful(section, place) ? doubtful : found,
        readSection(section, place, findTopic, parents.has(section)),
      );
    else addAll(found, readOtherSection(section, place, findTopic));
  }
  if (found.length === 0) addAll(found, doubtful);
  addAll(found, readUnlabelled(outline, sections, found.length > 0));
  // What follows a quote or a details element goes on with the section before it.
  return withoutRepeats(found.sort((a, b) => a.line - b.line));
}

/** Whether a section's items are those of the section above it, and not a list of their own beside it ("Improvements", then "Tasks:"). */
function isPart({ topic, ownTopic, parent }: Section): boolean {
  if (!isItemTopic(topic)) return false;
  const isOwn = isItemTopic(ownTopic?.topic ?? null) && (ownTopic?.weight ?? 0) > 2;
  return !(isOwn && isItemTopic(parent?.parent?.topic ?? null));
}

function placeOf(outline: Outline, section: Section): ItemPlace {
  const titles: string[] = [];
  for (let above: Section | null = section; above; above = above.parent) {
    if (above.title && above.title.form !== 'lead-in') titles.push(above.title.text);
  }
  return { outline, titles, topic: section.topic, parentLine: null };
}

function isWithin(section: Section, headingItems: ReadonlySet<Section>): boolean {
  for (let above = section.parent; above; above = above.parent) if (headingItems.has(above)) return true;
  return false;
}

/** Sections whose parts or entries are counted from nought ("Tasks", "0. My first postmortem"): the exercises of a course. */
function findExercises(outline: Outline, sections: readonly Section[]): ReadonlySet<Section> {
  const found = sections.flatMap((section) => {
    const { title, parent, blocks } = section;
    if (parent && isItemTopic(parent.topic) && EXERCISE.test(title?.text ?? '')) return [parent];
    const list = blocks.find((block) => block.kind === 'list' && block.ordered);
    return section.topic === 'tasks' && list && outline.source.startsWith('0', list.span.start) ? [section] : [];
  });
  return new Set(found);
}

const EXERCISE = /^(?:task |exercise )?0[.:)]\s/i;

/** Lists and tables of a section of items are its items; where there are none, its paragraphs are. */
function readSection(
  section: Section,
  place: ItemPlace,
  findTopic: TopicFinder,
  hasParts: boolean,
): readonly Candidate[] {
  if (tellsSection(section, place)) return [];
  const found: Candidate[] = [];
  let after: 'nothing' | 'list' = 'nothing';
  let previous: Block | undefined;
  const mayExplain = section.title?.form === 'lead-in' || section.blocks.some((block) => block.kind === 'table');
  const isLabelled = section.title !== null && section.title.form !== 'heading';
  for (const block of flattened(section.blocks)) {
    const near = { mayExplain, isLabelled, afterParagraph: previous?.kind === 'paragraph' };
    if (block.kind === 'list' && tellsList(block, near, place, findTopic)) continue;
    if (block.kind === 'list' && !isDetailOf(previous, block)) {
      addAll(found, readListCandidates(block, place, findTopic));
      after = 'list';
    } else if (block.kind === 'table') {
      addAll(found, readTableCandidates(block, place));
      after = 'list';
    } else if (block.kind === 'html') {
      addAll(found, readHtmlCandidates(block, place));
    } else if (block.kind === 'code' && !hasParts) {
      addAll(found, readCodeCandidates(block, place));
    }
    previous = block.kind === 'list' && isDetailOf(previous, block) ? previous : block;
  }
  const mode =
    section.topic === 'plans' ? 'told' : after === 'list' ? 'beside-list' : hasParts ? 'above-parts' : 'alone';
  const prose = readProseCandidates(withoutFooter(section.blocks), place, mode);
  return [...found, ...prose].sort((a, b) => a.line - b.line);
}

function readOtherSection(section: Section, place: ItemPlace, findTopic: TopicFinder): readonly Candidate[] {
  if (section.topic === 'instruction') return [];
  const found: Candidate[] = [];
  // A checklist within what was done says that it was, or is.
  const boxes = section.ownTopic?.weight === 1 && section.ownTopic.topic !== 'instruction';
  for (const block of section.blocks) {
    if (block.kind === 'list' && boxes && block.items.some((item) => item.box))
      addAll(found, readListCandidates(block, place, findTopic));
    else if (block.kind === 'list') addAll(found, readLabelledListCandidates(block, place, findTopic));
    else if (block.kind === 'table' && section.topic !== 'timeline')
      addAll(found, readTableCandidates(block, place, boxes && section.topic === 'response' ? 'hinted' : 'outside'));
    else if (block.kind === 'paragraph') addAll(found, readTaggedCandidates(block, place));
  }
  return found;
}

/** Not by spreading: a table may have more rows than a call may have arguments. */
function addAll(found: Candidate[], more: readonly Candidate[]): void {
  for (const candidate of more) found.push(candidate);
}

/** A quote around a list or a table does not make it less of an item; its prose is somebody else's. */
function flattened(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) =>
    block.kind === 'quote' ? block.blocks.filter((inner) => inner.kind === 'list' || inner.kind === 'table') : [block],
  );
}

/** Bullets that belong to a numbered item above them, though not indented: it ends with a colon, or is only a bold title. */
function isDetailOf(previous: Block | undefined, block: Block): boolean {
  if (previous?.kind !== 'list' || block.kind !== 'list' || !previous.ordered || block.ordered) return false;
  const last = previous.items.at(-1)?.blocks.at(-1);
  return last?.kind === 'paragraph' && /[:：]$|^\*\*[^*]+\*\*$/.test(last.lines.at(-1)?.text ?? '');
}

/** Boxes and requests under headings that we do not know; with items elsewhere (`beside`), only what is plain. */
function readUnlabelled(outline: Outline, sections: readonly Section[], beside: boolean): readonly Candidate[] {
  const blocks = findUnlabelled(outline, sections, beside);
  return [...blocks].flatMap(([block, section]) => {
    const place = placeOf(outline, section);
    if (block.kind === 'table') return readTableCandidates(block, place);
    if (block.kind === 'paragraph') return readProseCandidates([block], place, 'alone');
    return block.kind === 'list' ? readListCandidates(block, place, () => null) : [];
  });
}

function withoutRepeats(found: readonly Candidate[]): readonly Candidate[] {
  const lines = new Set<number>();
  return found.filter((candidate) => !lines.has(candidate.line) && lines.add(candidate.line));
}
