import type { Day } from '../../model/day.ts';
import { foldText } from '../fold-text.ts';
import { findMoments, type Moment } from './find-moments.ts';
import { type EventKind, eventTable } from './incident-words.ts';
import type { ProseSentence } from './prose-sentences.ts';

/** A time that the prose ties to a stage of the incident. */
export interface ToldMoment {
  readonly line: number;
  readonly moment: Moment;
}

export type ToldStage = 'started' | 'detected' | 'resolved';

/**
 * The times at which the prose says that the incident started, was detected and resolved: the first for each stage in a
 * sentence like "The event started at 17:51 and ended at 18:50".
 */
export function findToldMoments(
  sentences: readonly ProseSentence[],
  reference: Day | null,
): ReadonlyMap<ToldStage, ToldMoment> {
  const told = new Map<ToldStage, ToldMoment>();
  for (const { line, text } of sentences) {
    if (!CLOCK.test(text)) continue;
    const clipped = text.slice(0, SENTENCE);
    for (const [stage, moment] of stagesOf(clipped, findMoments(clipped, reference))) {
      if (!told.has(stage)) told.set(stage, { line, moment });
    }
  }
  return told;
}

/** A time of day: a first look. */
const CLOCK = /\d\s?[:：hH時时点點시.]\s?\d\d|\d\s?[AaPp]\.?\s?[Mm]|\d\s?[時时点點시]|\d\s?Uhr|midnight|noon/;

/** A longer sentence is a log or a list. */
const SENTENCE = 500;

function* stagesOf(text: string, moments: readonly Moment[]): Generator<readonly [ToldStage, Moment]> {
  const timed = moments.filter(({ minute }) => minute !== null);
  if (timed.length > 3) return;
  for (const [index, moment] of timed.entries()) {
    const before = text.slice(timed[index - 1]?.end ?? 0, moment.start);
    const behind = text.slice(moment.end, timed[index + 1]?.start);
    const stage = stageOf(before, true) ?? stageOf(behind, false);
    if (stage !== undefined) yield [stage, moment];
  }
}

const STAGES: ReadonlyMap<EventKind, ToldStage> = new Map([
  ['started', 'started'],
  ['detected', 'detected'],
  ['resolved', 'resolved'],
]);

/** The stage that stands nearest to the time, which lies behind (`isBefore`) or before the words. */
function stageOf(words: string, isBefore: boolean): ToldStage | undefined {
  const found = eventTable.findAll(foldText(isBefore ? words.slice(-NEAR) : words.slice(0, NEAR)));
  if (found.some(({ value }) => value === 'negated' || value === 'hindsight')) return undefined;
  const stages = found.map(({ value }) => STAGES.get(value)).filter((stage) => stage !== undefined);
  return isBefore ? stages.at(-1) : stages[0];
}

/** Characters between a time and the words that it belongs to. */
const NEAR = 100;
