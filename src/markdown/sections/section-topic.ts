import { foldText } from '../fold-text.ts';
import { makePhraseTable, type PhraseTable } from '../phrase-table.ts';
import { SECTION_WORDS, type SectionTopic } from '../vocabulary/section-words.ts';
import { AHEAD, ITEM_CLUES, TITLE_CLUES } from '../vocabulary/title-clues.ts';
import { WHOLE_TITLES } from '../vocabulary/whole-titles.ts';
import { EAST_ASIAN, LETTERS } from '../word-characters.ts';
import { isItemTopic } from './is-item-topic.ts';

/** A topic as the words of a title tell it. */
export interface FoundTopic {
  readonly topic: SectionTopic;
  /** 1 is a hint that gives way under a section of items; see SECTION_WORDS. */
  readonly weight: number;
  /** Share (0 to 1) of the title's characters that the found words make up. */
  readonly coverage: number;
}

/** Headings beyond the built-in vocabulary, from the repository's configuration. */
export interface ExtraHeadings {
  readonly measures: readonly string[];
  readonly tasks: readonly string[];
}

/** Tells the topic of a section from its title, by the words of many languages; null when no word is known. */
export type TopicFinder = (title: string) => FoundTopic | null;

/** A finder for the built-in vocabulary and the configured headings; a configured heading outweighs every word. */
export function makeTopicFinder(extra: ExtraHeadings = { measures: [], tasks: [] }): TopicFinder {
  if (extra.measures.length + extra.tasks.length === 0) return remembering((title) => findTopic(title, builtIn));
  const table = makePhraseTable<Weighted>([
    ...entries,
    [{ topic: 'measures', weight: 100 }, extra.measures],
    [{ topic: 'tasks', weight: 100 }, extra.tasks],
  ]);
  return remembering((title) => findTopic(title, table));
}

/** The same lines are asked about again and again: as labels, as titles, as groups. */
function remembering(find: TopicFinder): TopicFinder {
  const known = new Map<string, FoundTopic | null>();
  return (title) => {
    const found = known.get(title);
    if (found !== undefined) return found;
    const topic = find(title);
    if (known.size >= REMEMBERED) known.clear();
    known.set(title, topic);
    return topic;
  };
}

/** More titles than most documents have. */
const REMEMBERED = 500;

interface Weighted {
  readonly topic: SectionTopic;
  readonly weight: number;
}

const entries: readonly (readonly [Weighted, readonly string[]])[] = SECTION_WORDS.map(
  ([topic, weight, phrases]) => [{ topic, weight }, phrases] as const,
);
const builtIn = makePhraseTable(entries);
const wholeTitles = makePhraseTable<Weighted>(
  WHOLE_TITLES.map(([topic, weight, phrases]) => [{ topic, weight }, phrases] as const),
);

/** A label or heading is short; words deep in a long sentence say little about it. */
const TITLE_LENGTH = 160;

function findTopic(title: string, table: PhraseTable<Weighted>): FoundTopic | null {
  if (COUNTED_WHY.test(title)) return CAUSE;
  const written = title.slice(0, TITLE_LENGTH);
  const found = findWritten(written, table);
  if (found === null) return null;
  const bare = withoutAside(written);
  const aside = written.slice(bare.length).replace(OPENING, '');
  if (aside === '') return found;
  if (isItemTopic(found.topic) && COUNT.test(aside) && !isItemTopic(findWritten(bare, table)?.topic ?? null))
    return null;
  if (TOLD.has(found.topic) && isAhead(aside)) return { ...found, topic: 'actions' };
  // "What could be improved (future work)"
  const beside = found.topic === 'lessons' ? findWritten(aside, table) : null;
  return beside !== null && isItemTopic(beside.topic) && beside.coverage > 0.8 ? beside : found;
}

function findWritten(written: string, table: PhraseTable<Weighted>): FoundTopic | null {
  const folded = foldText(written.replace(MARKUP, ' ')).trim();
  let best: Weighted | null = null;
  let covered = '';
  let last = 0;
  for (const { value, start, end } of table.findAll(folded)) {
    covered += folded.slice(start, end);
    last = end;
    if (!best || value.weight > best.weight || isTimeline(value, best) || isBesideLessons(value, best)) best = value;
  }
  const counted = written.replace(EAST_ASIAN_COUNT, '');
  const bare = withoutAside(counted);
  const isAside = bare.length < written.length && last <= written.length - counted.length + bare.length;
  const words = withoutEdges(isAside ? foldText(bare.replace(MARKUP, ' ')) : folded);
  const coverage = covered === '' ? 0 : Math.min(1, weightOf(covered) / (weightOf(words) - lengthOfJoints(words)));
  if ((!best || best.weight <= CLUE_WEIGHT) && words.length <= WHOLE_LENGTH) {
    const whole = wholeTitles.findWhole(words);
    if (whole) return { ...whole, coverage: 1 };
  }
  if (best && isItemTopic(best.topic) && (TELLS_AT_END.test(words) || CLOCK.test(written))) return null;
  // "Lessons learned (for future releases)": what stands beside lessons makes them no promises.
  if ((best?.weight ?? 0) < CLUE_WEIGHT && hasItemClues(best?.topic === 'lessons' ? words : folded))
    return { topic: givesReason(words) ? 'cause' : 'actions', weight: CLUE_WEIGHT, coverage: 0.5 };
  if (best && isItemTopic(best.topic) && (givesReason(words) || OF_THE_PAST.test(words)))
    return { topic: 'cause', weight: CLUE_WEIGHT, coverage };
  return best && coverage >= (best.weight > 3 ? 0.1 : 0.2) ? { ...best, coverage } : null;
}

/** "Why this keeps happening", but not "Why it won't happen again". */
function givesReason(words: string): boolean {
  return words.startsWith('why ') && !PROMISE.test(words);
}

/** "Proposed change that caused the outage", "Measures in place at the time". */
const OF_THE_PAST =
  / (?:that|which) (?:caused|triggered|led to|failed|existed|were in place|was in place|did not|didn't)\b| at the time\b/;
const PROMISE = / (?:won't|will not|will never|never again|cannot|can't|can no longer) /;

/** What has been done, as long as nothing says that it has not. */
const TOLD: ReadonlySet<SectionTopic> = new Set(['response', 'resolution']);
const ahead = makePhraseTable<true>([[true, AHEAD]]);

/** "Mitigation (planned)", "Recovery steps (for the next session)". */
function isAhead(aside: string): boolean {
  return ahead.findAtStart(foldText(aside)) !== undefined;
}

const OPENING = /^\s*[(（]\s*/;

/** "Restart the controller (action 2, did not help)": which one of several it was. */
const COUNT = new RegExp(`^[${LETTERS}]{2,12} #?\\d{1,2}(?: ?[)）,:;–—-]|$)`);

/** "タスクの停止", "措施失效": the last word of an East Asian title is what it is about. */
const TELLS_AT_END =
  /(?:背景|原因|理由|経緯|失[敗败效]|停止|不具合|誤り|遅れ|遅延|延误|漏れ|不足|不備|不到位|欠如|見逃し|放置|詰まり|ログ|コメント|システム|状態|効果|副作用|バグ|前|前[后後]|(?<!解決)の問題|[后後致]的[问問][题題]|なかったか?|動かない|効かない|過程|过程|描述|冲突|[对對]比|比[较較]|堆[积積])$/;

/** "Why 2: why did the action time out?": one of five, whatever else it speaks of. */
const COUNTED_WHY =
  /^\W{0,8}(?:why|warum|pourquoi|por qu[eé]|perch[eé]|なぜ|[为為]什[么麼]|왜)\s?#?\d{1,2}\s*[:：.)、–—-]/i;
const CAUSE: FoundTopic = { topic: 'cause', weight: 4, coverage: 1 };

/** "14:30 UTC: network improvements": what happened then. */
const CLOCK = /^\W{0,3}\d{1,2}:\d{2}(?::\d{2})?(?:\s|$)/;

/** "Follow-up timeline": of two that weigh the same, what tells is no promise. */
function isTimeline(value: Weighted, best: Weighted): boolean {
  return value.topic === 'timeline' && value.weight === best.weight;
}

/** "Open questions and follow-ups": of two that weigh the same, items are what matters; "Lessons and rules" are lessons. */
function isBesideLessons(value: Weighted, best: Weighted): boolean {
  return best.topic === 'lessons' && value.weight > 2 && value.weight === best.weight && isItemTopic(value.topic);
}

/** "Later (optional)": what stands in brackets at the end is beside the title. */
function withoutAside(title: string): string {
  const last = title.charAt(title.trimEnd().length - 1);
  return last === ')' || last === '）' ? title.replace(ASIDE, '') : title;
}

const ASIDE = /\s*[(（][^()（）]{1,80}[)）]\s*$/;
/** "三、改进": what counts at the start is beside the title, too. */
const EAST_ASIAN_COUNT =
  /^\s*(?:[（(]?[一二三四五六七八九十]{1,3}(?:[、.．)）]|\s)\s*|第[一二三四五六七八九十\d]{1,3}[章节節部]\s*)/;

/** The length of a text, an East Asian character counting as the three letters that it stands for. */
export function weightOf(text: string): number {
  return text.length + 2 * (text.match(EAST_ASIAN_CHARACTERS)?.length ?? 0);
}

const EAST_ASIAN_CHARACTERS = new RegExp(`[${EAST_ASIAN}]`, 'g');

/** What words between others say nothing of a topic: "Mitigation and prevention". */
const JOINTS = / (?:and|&|or|of|the|for|und|et|y|e|и) /g;

function lengthOfJoints(folded: string): number {
  return folded.match(JOINTS)?.reduce((sum, joint) => sum + joint.length, 0) ?? 0;
}

/** No whole title is longer. */
const WHOLE_LENGTH = 30;

/** The text without the numbers, pictures and the like around its words. */
function withoutEdges(folded: string): string {
  let start = 0;
  let end = folded.length;
  while (start < end && isEdge(folded.charCodeAt(start))) start++;
  while (end > start && isEdge(folded.charCodeAt(end - 1))) end--;
  return folded.slice(start, end);
}

/** No letter: ASCII but a to z, punctuation, symbols and pictures. */
function isEdge(code: number): boolean {
  if (code < 0x80) return code < 97 || code > 122;
  return (
    (code >= 0x2000 && code <= 0x2bff) ||
    (code >= 0x3000 && code <= 0x3004) ||
    (code >= 0x3008 && code <= 0x301f) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    code >= 0xfe00
  );
}

const CLUE_WEIGHT = 3;
const clues = makePhraseTable(TITLE_CLUES);

/** Whether words that say nothing alone say together that items follow. */
function hasItemClues(folded: string): boolean {
  const found = new Set(clues.findAll(folded).map(({ value }) => value));
  return ITEM_CLUES.some((needed) => needed.every((clue) => found.has(clue)));
}

const MARKUP = /\]\([^)\s]*\)|[*_`#[\]()<>~]+/g;
