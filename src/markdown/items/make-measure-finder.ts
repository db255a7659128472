import type { ActionItem } from '../../model/action-item.ts';
import { foldText } from '../fold-text.ts';
import { pattern } from '../word-characters.ts';

/** Words that say nothing about what an item is about. */
const EMPTY_WORDS = new Set(
  'the a an of to for in on and or with by from all our more any new better that this be is are so future like into ones add'.split(
    ' ',
  ),
);

/** Words for the same thing, by stem; what one list says in one word the other may say in another. */
const SAME: readonly (readonly string[])[] = [
  ['leak', 'breach'],
  ['monito', 'alert', 'metric', 'statis', 'observ'],
  ['review', 'examin', 'audit', 'inspec'],
  ['train', 'educat', 'teach', 'worksh'],
  ['docume', 'runboo', 'playbo'],
  ['deploy', 'releas', 'rollou'],
  ['backup', 'restor', 'recove'],
  ['consum', 'usage', 'use'],
];

/** The line of the measure that a task (at its place in the list of tasks) serves; null when it serves none. */
export type MeasureFinder = (task: ActionItem, place: number) => number | null;

/** Beyond this many pairs to compare nobody wrote the lists by hand; then the place alone decides. */
const MAX_PAIRS = 10_000;

/**
 * A task serves the measure with which it shares the most (rare words count more); the one at the same place among equals,
 * or where nothing is shared, when the two lists are of one length.
 */
export function makeMeasureFinder(measures: readonly ActionItem[], taskCount: number): MeasureFinder {
  const sameLength = measures.length === taskCount;
  if (measures.length * taskCount > MAX_PAIRS) {
    return (_, place) => (sameLength ? (measures[place]?.line ?? null) : null);
  }
  const words = measures.map((measure) => stemsOf(measure.title));
  const counts = new Map<string, number>();
  for (const stems of words) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return (task, place) => {
    const own = [...stemsOf(task.title)];
    const scores = words.map((stems, index) => {
      const shared = own.filter((stem) => stems.has(stem)).reduce((sum, stem) => sum + 1 / (counts.get(stem) ?? 1), 0);
      return shared + (sameLength && index === place ? 0.5 : 0);
    });
    const best = Math.max(...scores);
    return best > 0 ? (measures[scores.indexOf(best)]?.line ?? null) : null;
  };
}

function stemsOf(title: string): ReadonlySet<string> {
  const words = foldText(title.slice(0, 500)).match(WORDS) ?? [];
  return new Set(words.filter((word) => !EMPTY_WORDS.has(word)).map(stemOf));
}

function stemOf(word: string): string {
  const stem = word.replace(/(?:ing|ed|es|s)$/, '').slice(0, 6);
  return SAME.find((same) => same.some((one) => stem.startsWith(one) || one.startsWith(stem)))?.[0] ?? stem;
}

const WORDS = pattern(String.raw`[\p{L}\p{N}]+`, 'g');
