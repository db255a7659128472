import type { Day } from '../../model/day.ts';
import { daysBetween } from '../../model/day.ts';
import { findDurations } from '../time/find-durations.ts';
import { pattern } from '../word-characters.ts';
import { findMoments, type Moment } from './find-moments.ts';

/** When an incident began and ended, or how long it took, as a line of its document states it. */
export interface StatedSpan {
  readonly line: number;
  /** Null when the line tells only a length. */
  readonly from: Moment | null;
  readonly to: Moment | null;
  /** Day on which it ended; the day of `from` when the line names one day only. */
  readonly toDay: Day | null;
  readonly minutes: number | null;
}

/** Reads "April 14, 2024, 2:30 p.m. to 5:00 p.m.", "14:30–17:00 (2.5 hours)", "about 45 minutes"; undefined when the text holds none of these. */
export function readStatedSpan(text: string, line: number, reference: Day | null): StatedSpan | undefined {
  const span = readSpanBetween(text, line, reference);
  if (span !== undefined) return span;
  const minutes = findDurations(text.slice(0, LENGTH))[0]?.minutes;
  return minutes === undefined ? undefined : { line, from: null, to: null, toDay: null, minutes };
}

/** The same for prose, where a length alone may be that of anything: both ends must be named. */
export function readSpanBetween(text: string, line: number, reference: Day | null): StatedSpan | undefined {
  const clipped = text.slice(0, LENGTH);
  const pair = findPair(findMoments(clipped, reference), clipped);
  if (pair === undefined) return undefined;
  const [from, to] = pair;
  const toDay = to.day ?? from.day;
  const written = findDurations(clipped)[0]?.minutes;
  return { line, from, to, toDay, minutes: written ?? lengthOf(from, to, toDay) };
}

/** A statement longer than this is prose. */
const LENGTH = 400;

const TO = pattern(
  String.raw`^[\s*_\x60)\]]*(?:[-–—~〜～→]|->|to|until|till|through|thru|bis|hasta(?: el| las)?|a|al|à|au|às|até|から|至|到|부터|до|по)[\s*_\x60([]*(?:about|around|approximately|the|las|el|le)?\s*(?:(?:mon|tue|wed|thu|fri|sat|sun|die|mit|don|fre|sam|son|lun|mar|mer|jeu|ven|dim|mié|jue|vie|sáb|dom)\p{L}{0,8}\.?,?\s+)?$`,
  'i',
);

/** "between 4:50 and 5:34": the first word stands before the first time. */
const BETWEEN = pattern(
  String.raw`(?<!\p{L})(?:between(?: the hours? of)?|entre(?: las| les)?|zwischen|tra|между)[\s*_\x60]*(?:about|around|approximately)?\s?$`,
  'i',
);
const AND = /^[\s*_`]*(?:and|y(?: las)?|e|et|und|и)[\s*_`]*(?:about|around|approximately)?\s?$/i;

function findPair(moments: readonly Moment[], text: string): readonly [Moment, Moment] | undefined {
  const [first, second] = moments;
  if (first === undefined) return undefined;
  if (first.until !== null) return [first, { ...first, minute: first.until, until: null, day: first.day }];
  if (second === undefined) return undefined;
  const [before, between] = [text.slice(0, first.start), text.slice(first.end, second.start)];
  return TO.test(between) || (AND.test(between) && BETWEEN.test(before)) ? [first, second] : undefined;
}

function lengthOf(from: Moment, to: Moment, toDay: Day | null): number | null {
  if (from.minute === null || to.minute === null) return null;
  const days = from.day === null || toDay === null ? 0 : daysBetween(from.day, toDay);
  const minutes = days * 1440 + to.minute - from.minute;
  if (minutes >= 0) return minutes;
  return to.day === null ? minutes + 1440 : null;
}
