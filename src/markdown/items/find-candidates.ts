import type { Block, List, Outline } from '../outline.ts';
import { isItemTopic } from '../sections/is-item-topic.ts';
import type { Section } from '../sections/read-sections.ts';
import type { TopicFinder } from '../sections/section-topic.ts';
import { fewAsk, isName } from './are-details.ts';
import { asksForWork } from './asks-for-work.ts';
import type { Candidate } from './candidate.ts';
import { readCodeCandidates } from './code-candidates.ts';
import { withoutFooter } from './fields-of-blocks.ts';
import { findHeadingItems } from './find-heading-items.ts';
import { readHeadingCandidate } from './heading-candidates.ts';
import { readHtmlCandidates } from './html-candidates.ts';
import type { ItemPlace } from './item-place.ts';
import { itemText, readListCandidates } from './list-candidates.ts';
import { readProseCandidates } from './prose-candidates.ts';
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
  if (tellsResponse(section) || tellsLessons(section, place)) return [];
  if (givesReasons(section)) return [];
  const found: Candidate[] = [];
  let after: 'nothing' | 'list' = 'nothing';
  let previous: Block | undefined;
  const isMeaning = section.title?.form === 'lead-in' || section.blocks.some((block) => block.kind === 'table');
  const isLabelled = section.title !== null && section.title.form !== 'heading';
  for (const block of flattened(section.blocks)) {
    if (block.kind === 'list' && ((isMeaning && isLegend(block, place)) || isAboutReport(block, place))) continue;
    if (block.kind === 'list' && ((isLabelled && areDefinitions(block, place)) || isLog(block, place))) continue;
    if (block.kind === 'list' && previous?.kind === 'paragraph' && areNames(block, place)) continue;
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

/**
 * Under "Immediate actions" or "Mitigation", one-line items may be measures; numbered steps, each with its explanation,
 * tell the story of the response.
 */
function tellsResponse(section: Section): boolean {
  const { title, parent } = section;
  if (title?.form !== 'heading' && WAS.test(title?.text ?? '') && !isItemTopic(parent?.topic ?? null)) return true;
  if (section.ownTopic?.topic !== 'response') return false;
  const steps = section.blocks.flatMap((block) => (block.kind === 'list' && block.ordered ? block.items : []));
  return steps.length > 2 && steps.filter((step) => step.endLine > step.line).length * 2 >= steps.length;
}

/** "The mitigation was:" */
const WAS = /\b(?:was|were|included|consisted of)\W*$/i;

/** "Tooling improvements" among the lessons: what became better, where entries tell of it and fewer than half ask for work. */
function tellsLessons({ title, parent, ownTopic, blocks }: Section, { outline }: ItemPlace): boolean {
  if (parent?.topic !== 'lessons' || (ownTopic?.weight ?? 0) !== 2) return false;
  const texts = blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.map((item) => itemText(item, outline)) : [],
  );
  const told = MADE.test(title?.text ?? '') || texts.some((text) => TOLD.test(text));
  return told && texts.length > 0 && fewAsk(texts);
}

const MADE = /\b(?:applied|implemented|made|aplicad|implementad|realizad|appliqu|réalis|realizzat|umgesetzt)/i;
/** "Added an alert", "**Collector:** Now finds …". */
const TOLD = /^[\s*_]*(?:[^:]{2,60}:[\s*_]*)?(?:(?!need|speed|feed|seed|embed)[a-z]{2,}ed|now|we now) /i;

/** What the priorities and kinds of a table mean ("P0 - critical", "Prevent: …"). */
function isLegend(list: List, { outline }: ItemPlace): boolean {
  return list.items.every((item) => LEGEND.test(itemText(item, outline)));
}

/** "[ ] The sections above are filled out": what is to be done about the report, in a template's last list. */
function isAboutReport(list: List, { outline }: ItemPlace): boolean {
  if (!list.items.some((item) => item.box)) return false;
  const told = list.items.filter((item) => REPORT.test(itemText(item, outline))).length;
  return told > 1 && told * 2 >= list.items.length;
}

const REPORT =
  /\b(?:sections? above|incident (?:title|has been|is (?:over|resolved|closed))|after-action report|(?:this|the) (?:report|post-?mortem|document|write-?up)\b|action(?:able)? items? (?:above|below|have|has|are)\b|post-?mortem (?:is|has been|was)\b)/i;
/** "- 17:33: the restore began": entries that mostly begin with a time of day. */
function isLog(list: List, { outline }: ItemPlace): boolean {
  const timed = list.items.filter((item) => item.box === null && CLOCK.test(itemText(item, outline)));
  return timed.length > 1 && timed.length * 2 >= list.items.length;
}

const CLOCK = /^\W{0,4}(?:\d{4}-\d\d-\d\d\W+)?\d{1,2}:\d\d(?!\d)/;

/** What names of the code mean ("`CACHE_TTL` — how long an entry lives"), as long as none is to be changed. */
function areDefinitions({ items }: List, { outline }: ItemPlace): boolean {
  const texts = items.map((item) => itemText(item, outline));
  return texts.length > 1 && texts.every((text) => DEFINITION.test(text)) && !texts.some(asksForWork);
}

const DEFINITION = /^[*_]{0,2}`[^`]+`[*_]{0,2}\s*(?:\([^()]*\)\s*)?[-–—:：=]/;

/** Tickets and files below a paragraph, which is the item that they belong to. */
function areNames(list: List, { outline }: ItemPlace): boolean {
  return list.items.every((item) => item.box === null && isName(itemText(item, outline)));
}

const LEGEND =
  /^[*_`]*(?:P\d|S\d|SEV-?\d|prevent\w*|detect\w*|mitigat\w*|process|repair|high|medium|low|critical|予防|検知|緩和|プロセス)[*_`]*\s*(?:[-–—:：=]|\()/i;

/** "We decided against it, because:": what follows such a sentence argues. */
function givesReasons({ title }: Section): boolean {
  return title?.form === 'lead-in' && REASONS.test(title.text);
}

const REASONS =
  /\b(?:reasons?(?: (?:is|are|were|why|being))?|because|since|rationale|why|razones|motivos|raisons|gründe|motivi|razões|redenen|причин[аы]|причинам)\W*$|理由(?:は(?:以下|次).{0,6})?\W*$|原因如下\W*$|이유\S{0,6}\W*$/i;

/** Whether a section's entries are items only where a document has no others. */
function isDoubtful(section: Section, place: ItemPlace): boolean {
  return introducesFacts(section, place) || tellsWhatWasDone(section, place);
}

/** A sentence that says nothing of work, above bullets of which none asks for any: "The guard checks that:". */
function introducesFacts({ title, ownTopic, blocks }: Section, { outline }: ItemPlace): boolean {
  if (title?.form !== 'lead-in' || ownTopic !== null || asksForWork(title.text) || OURS.test(title.text)) return false;
  const entries = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  if (entries.length < 2 || entries.some((entry) => entry.box)) return false;
  return !entries.some((entry) => asksForWork(itemText(entry, outline)));
}

/** Who says "we" there may well say what they do about it. */
const OURS = /\bwe\b/i;

/** A title that speaks of what was put right as often as of what will be. */
const REMEDIATION =
  /^\W*(?:\d{1,2}\W+)?(?:remediation|mitigation|recovery)(?: (?:actions?|steps?|work|efforts?))?\W*$/i;

/** "Remediation" above three entries or more of which hardly one does not begin with what somebody did ("Restarted …"), none with a box. */
function tellsWhatWasDone({ title, blocks }: Section, { outline }: ItemPlace): boolean {
  if (!REMEDIATION.test(title?.text ?? '')) return false;
  const entries = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  if (entries.length < 3 || entries.some((entry) => entry.box)) return false;
  return entries.filter((entry) => DID.test(itemText(entry, outline))).length >= entries.length * 0.8;
}

const DID =
  /^\W{0,3}(?:we |i |the team )?(?:[a-z-]{2,}ed|rebuilt|made|set|sent|put|ran|wrote|took|built|shut|reset|cut|moved)\b/i;

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
