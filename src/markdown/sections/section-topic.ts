import { foldText, makePhraseTable, type PhraseTable } from '../phrase-table.ts';
import { SECTION_WORDS, type SectionTopic } from '../vocabulary/section-words.ts';
import { ITEM_CLUES, TITLE_CLUES } from '../vocabulary/title-clues.ts';
import { WHOLE_TITLES } from '../vocabulary/whole-titles.ts';

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
  if (extra.measures.length + extra.tasks.length === 0) return (title) => findTopic(title, builtIn);
  const table = makePhraseTable<Weighted>([
    ...entries,
    [{ topic: 'measures', weight: 100 }, extra.measures],
    [{ topic: 'tasks', weight: 100 }, extra.tasks],
  ]);
  return (title) => findTopic(title, table);
}

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
  const folded = foldText(title.slice(0, TITLE_LENGTH).replace(MARKUP, ' ')).trim();
  const whole = folded.length > WHOLE_LENGTH ? undefined : wholeTitles.findWhole(folded.replace(NO_WORDS, ''));
  if (whole) return { ...whole, coverage: 1 };
  const found = table.findAll(folded);
  const weights = new Map<SectionTopic, number>();
  let best: FoundTopic | null = null;
  const covered = found.reduce((sum, phrase) => sum + phrase.end - phrase.start, 0);
  const coverage = folded.length === 0 ? 0 : covered / folded.length;
  for (const { value } of found) {
    const weight = Math.max(weights.get(value.topic) ?? 0, value.weight);
    weights.set(value.topic, weight);
    if (!best || weight > best.weight) best = { topic: value.topic, weight, coverage };
  }
  if ((best?.weight ?? 0) < CLUE_WEIGHT && hasItemClues(folded))
    return { topic: 'actions', weight: CLUE_WEIGHT, coverage: 0.5 };
  return best && coverage >= (best.weight > 3 ? 0.1 : 0.2) ? best : null;
}

/** No whole title is longer. */
const WHOLE_LENGTH = 30;
const NO_WORDS = /^[^\p{L}]+|[^\p{L}]+$/gu;
const CLUE_WEIGHT = 3;
const clues = makePhraseTable(TITLE_CLUES);

/** Whether words that say nothing alone say together that items follow. */
function hasItemClues(folded: string): boolean {
  const found = new Set(clues.findAll(folded).map(({ value }) => value));
  return ITEM_CLUES.some((needed) => needed.every((clue) => found.has(clue)));
}

const MARKUP = /\]\([^)\s]*\)|[*_`#[\]()<>~]+/g;
