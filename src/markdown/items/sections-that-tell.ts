import { isItemTopic } from '../sections/is-item-topic.ts';
import type { Section } from '../sections/read-sections.ts';
import { fewAsk } from './are-details.ts';
import { asksForWork } from './asks-for-work.ts';
import type { ItemPlace } from './item-place.ts';
import { bulletsOf, bulletTexts, itemText } from './item-text.ts';

/** Whether a section of items only tells: of the response, of what was learned, of reasons. */
export function tellsSection(section: Section, place: ItemPlace): boolean {
  return tellsResponse(section) || tellsLessons(section, place) || givesReasons(section);
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
  const texts = bulletTexts(blocks, outline);
  const told = MADE.test(title?.text ?? '') || texts.some((text) => TOLD.test(text));
  return told && texts.length > 0 && fewAsk(texts);
}

const MADE = /\b(?:applied|implemented|made|aplicad|implementad|realizad|appliqu|réalis|realizzat|umgesetzt)/i;

/** "Added an alert", "**Collector:** Now finds …". */
const TOLD = /^[\s*_]*(?:[^:]{2,60}:[\s*_]*)?(?:(?!need|speed|feed|seed|embed)[a-z]{2,}ed|now|we now) /i;

/** "We decided against it, because:": what follows such a sentence argues. */
function givesReasons({ title }: Section): boolean {
  return title?.form === 'lead-in' && REASONS.test(title.text);
}

const REASONS =
  /\b(?:reasons?(?: (?:is|are|were|why|being))?|because|since|rationale|why|razones|motivos|raisons|gründe|motivi|razões|redenen|причин[аы]|причинам)\W*$|理由(?:は(?:以下|次).{0,6})?\W*$|原因如下\W*$|이유\S{0,6}\W*$/i;

/** Whether a section's entries are items only where a document has no others. */
export function isDoubtful(section: Section, place: ItemPlace): boolean {
  return introducesFacts(section, place) || tellsWhatWasDone(section, place);
}

/** A sentence that says nothing of work, above bullets of which none asks for any: "The guard checks that:". */
function introducesFacts({ title, ownTopic, blocks }: Section, { outline }: ItemPlace): boolean {
  if (title?.form !== 'lead-in' || ownTopic !== null || asksForWork(title.text) || OURS.test(title.text)) return false;
  const entries = bulletsOf(blocks);
  if (entries.length < 2 || entries.some((entry) => entry.box)) return false;
  return !entries.some((entry) => asksForWork(itemText(entry, outline)));
}

/** Who says "we" there may well say what they do about it. */
const OURS = /\bwe\b/i;

/** A title that speaks of what was put right as often as of what will be. */
const REMEDIATION =
  /^\W*(?:\d{1,2}\W+)?(?:(?:remediation|mitigation|recovery)(?: (?:actions?|steps?|work|efforts?))?|(?:technical|code|configuration) changes)\W*$/i;

/** "Remediation" above three entries or more of which hardly one does not begin with what somebody did ("Restarted …"), none with a box. */
function tellsWhatWasDone({ title, blocks }: Section, { outline }: ItemPlace): boolean {
  if (!REMEDIATION.test(title?.text ?? '')) return false;
  const entries = bulletsOf(blocks);
  if (entries.length < 3 || entries.some((entry) => entry.box)) return false;
  return entries.filter((entry) => DID.test(itemText(entry, outline))).length >= entries.length * 0.8;
}

const DID =
  /^\W{0,3}(?:we |i |the team )?(?:[a-z-]{2,}ed|rebuilt|made|set|sent|put|ran|wrote|took|built|shut|reset|cut|moved)\b/i;
