import type { ActionItem } from '../../model/action-item.ts';
import { foldText } from '../phrase-table.ts';

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

/**
 * The line of the measure that a task serves: the one with which it shares the most (rare words count more), the one at
 * the same place in its list among equals. Null when it has nothing in common with any, unless the lists are of one length.
 */
export function findServedMeasure(
  task: ActionItem,
  measures: readonly ActionItem[],
  tasks: readonly ActionItem[],
): number | null {
  const words = measures.map((measure) => stemsOf(measure.title));
  const own = stemsOf(task.title);
  const place = tasks.indexOf(task);
  let best: { readonly line: number; readonly score: number } | null = null;
  measures.forEach((measure, index) => {
    const shared = [...own].filter((stem) => words[index]?.has(stem));
    const score = shared.reduce((sum, stem) => sum + 1 / words.filter((other) => other.has(stem)).length, 0);
    const total = score + (index === place && measures.length === tasks.length ? 0.5 : 0);
    if (total > (best?.score ?? 0)) best = { line: measure.line, score: total };
  });
  return lineOf(best);
}

function lineOf(best: { readonly line: number } | null): number | null {
  return best?.line ?? null;
}

function stemsOf(title: string): ReadonlySet<string> {
  const words = foldText(title.slice(0, 500)).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY_WORDS.has(word)).map(stemOf));
}

function stemOf(word: string): string {
  const stem = word.replace(/(?:ing|ed|es|s)$/, '').slice(0, 6);
  return SAME.find((same) => same.some((one) => stem.startsWith(one) || one.startsWith(stem)))?.[0] ?? stem;
}
