import type { List } from '../outline.ts';
import type { TopicFinder } from '../sections/section-topic.ts';
import type { SectionTopic } from '../vocabulary/section-words.ts';
import { isName } from './are-details.ts';
import { asksForWork } from './asks-for-work.ts';
import type { ItemPlace } from './item-place.ts';
import { bulletTexts, itemText } from './item-text.ts';
import { startsWithVerb } from './starts-with-verb.ts';

/** What stands around a list. */
interface ListNeighbours {
  /** Whether there is something whose words a list may explain: a table, a sentence before it. */
  readonly mayExplain: boolean;
  /** Whether it stands under a label, and not under a heading. */
  readonly isLabelled: boolean;
  readonly afterParagraph: boolean;
}

/** Whether a list of a section of items only tells: of what words mean, of the report, of what happened when, of names, of what was missing. */
export function tellsList(list: List, near: ListNeighbours, place: ItemPlace, findTopic: TopicFinder): boolean {
  const texts = bulletTexts([list], place.outline);
  if (near.mayExplain && texts.every((text) => LEGEND.test(text))) return true;
  if (near.isLabelled && areDefinitions(texts)) return true;
  if (list.items.some((item) => item.box)) {
    const open = texts.filter((_, index) => list.items[index]?.box === null);
    return isAboutReport(texts) || isLog(open, texts.length);
  }
  return (
    // Tickets and files below a paragraph, which is the item that they belong to.
    (near.afterParagraph && texts.every(isName)) ||
    isLog(texts, texts.length) ||
    areGaps(texts) ||
    areStatements(texts, findTopic)
  );
}

/** "**Duration:** 4 days", "**Impact:** …": each bullet a label, at least half of them of what is only told. */
function areStatements(texts: readonly string[], findTopic: TopicFinder): boolean {
  const labels = texts.map((text) => LABEL.exec(text.slice(0, 60))?.[1] ?? null);
  if (labels.length < 2 || labels.includes(null)) return false;
  const told = labels.filter((label) => label !== null && TOLD.has(findTopic(label)?.topic ?? 'tasks'));
  return told.length > 1 && told.length * 2 >= labels.length && !texts.some(asksForWork);
}

const LABEL = /^\*\*([^*:：]{3,40}?)\s?(?:[:：]\s?\*\*|\*\*\s?[:：])/;
const TOLD: ReadonlySet<SectionTopic> = new Set(['impact', 'cause', 'summary', 'timeline', 'detection', 'lessons']);

/** "[ ] The sections above are filled out": what is to be done about the report, in a template's last list. */
function isAboutReport(texts: readonly string[]): boolean {
  const told = texts.filter((text) => REPORT.test(text)).length;
  return told > 1 && told * 2 >= texts.length;
}

const REPORT =
  /\b(?:sections? above|incident (?:title|has been|is (?:over|resolved|closed))|after-action report|(?:this|the) (?:report|post-?mortem|document|write-?up)\b|action(?:able)? items? (?:above|below|have|has|are)\b|post-?mortem (?:is|has been|was)\b)/i;

/** "No backups of the data base", "No alarm": what there was not. */
function areGaps(texts: readonly string[]): boolean {
  return texts.length > 1 && texts.every((text) => GAP.test(text));
}

const GAP =
  /^[\s*_❌✗-]*(?:no|missing|lack(?:ing)? of|absence of|insufficient|kein\w*|pas d|aucun\w*|sin|sem|nessun\w*|отсутств\S*|нет)\s/i;

/** "- 17:33: the restore began": at least half of all entries have no box and begin with a time of day. */
function isLog(withoutBox: readonly string[], count: number): boolean {
  const timed = withoutBox.filter((text) => CLOCK.test(text)).length;
  return timed > 1 && timed * 2 >= count;
}

const CLOCK = /^\W{0,4}(?:\d{4}-\d\d-\d\d\W+)?\d{1,2}:\d\d(?!\d)/;

/** What names of the code mean ("`CACHE_TTL` — how long an entry lives"), as long as none is to be changed. */
function areDefinitions(texts: readonly string[]): boolean {
  return texts.length > 1 && texts.every((text) => DEFINITION.test(text)) && !texts.some(asksForWork);
}

const DEFINITION = /^[*_]{0,2}`[^`]+`[*_]{0,2}\s*(?:\([^()]*\)\s*)?[-–—:：=]/;

/** What the priorities and kinds of a table mean ("P0 - critical", "Prevent: …"). */
const LEGEND =
  /^[*_`]*(?:P\d|S\d|SEV-?\d|prevent\w*|detect\w*|mitigat\w*|process|repair|high|medium|low|critical|予防|検知|緩和|プロセス)[*_`]*\s*(?:[-–—:：=]|\()/i;

/** "Users should rotate their tokens": what others are told to do. */
export function isAdvice(list: List, { outline }: ItemPlace): boolean {
  const advice = list.items.filter((item) => item.box === null && isAdvised(itemText(item, outline)));
  return advice.length * 2 > list.items.length;
}

function isAdvised(text: string): boolean {
  return MODAL.test(text) && ADVISED.test(text) && !startsWithVerb(text);
}

const MODAL = / (?:should|must|can|may|need to|are (?:advised|encouraged|recommended)) /;

const ADVISED =
  /^(?:\S+ ){0,3}(?:users?|maintainers?|developers?|customers?|operators?|admins?|administrators?|validators?|integrators?|consumers?|subscribers?|holders?|providers?)(?: and \S+(?: \S+){0,2})? (?:should|must|can|may|need|are) /i;

/** Boxes with questions ("Does it import another package?") are a list to go through each time, and no work to be done once. */
export function asksTheReader(list: List, { outline }: ItemPlace): boolean {
  const questions = list.items.filter((item) => item.box !== null && /[?？]\W*$/.test(itemText(item, outline)));
  return questions.length > 1 && questions.length * 3 >= list.items.length;
}
