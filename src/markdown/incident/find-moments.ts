import type { Day } from '../../model/day.ts';
import type { Span } from '../../model/text-edit.ts';
import type { FoundDay } from '../time/find-days.ts';
import { type FoundTime, findTimes } from '../time/find-times.ts';
import { findWrittenDays } from '../time/find-written-days.ts';
import { LETTERS } from '../word-characters.ts';

/** A point in time as a text names it; at least one of day and minute is known. */
export interface Moment extends Span {
  readonly day: Day | null;
  /** Minutes after midnight. */
  readonly minute: number | null;
  /** The end of a range of times, counted from the midnight before `minute`. */
  readonly until: number | null;
  readonly zone: string | null;
  readonly halfDayOpen: boolean;
  /** Whether the day could be read the other way round (`07/08/2026`). */
  readonly ambiguous: boolean;
}

/** The points in time that a text names, in its order: a day and a time that stand together are one. */
export function findMoments(text: string, reference: Day | null): readonly Moment[] {
  if (!/[\d０-９]/.test(text)) return [];
  const days = readDays(text, reference);
  const times = findTimes(text).filter((time) => !days.some((day) => time.start >= day.start && time.start < day.end));
  const moments: Moment[] = [];
  let used = 0;
  for (const day of days) {
    while (used < times.length && isBefore(times[used], day)) {
      const time = times[used++];
      if (time === undefined) break;
      const joined = TIME_TO_DAY.test(text.slice(time.end, day.start)) && !isJoinedToLast(moments, day);
      moments.push(joined ? moment(day, time) : moment(null, time));
      if (joined) break;
    }
    if (moments.at(-1)?.day === day.day && moments.at(-1)?.end === day.end) continue;
    const next = times[used];
    if (
      next !== undefined &&
      DAY_TO_TIME.test(text.slice(day.end, Math.min(next.start, day.end + 40))) &&
      next.start - day.end <= 24
    ) {
      used++;
      moments.push(moment(day, next));
    } else moments.push(moment(day, null));
  }
  for (; used < times.length; used++) {
    const time = times[used];
    if (time !== undefined) moments.push(moment(null, time));
  }
  return moments;
}

/** Without a reference, the first day with a year is one for the others ("August 10, 2023 to August 14"). */
function readDays(text: string, reference: Day | null): readonly FoundDay[] {
  const days = findWrittenDays(text, reference, 'month-first');
  const first = days[0];
  return reference === null && first !== undefined ? findWrittenDays(text, first.day, 'month-first') : days;
}

/** What may stand between a day and its time: no words but a few small ones. */
const DAY_TO_TIME = new RegExp(
  String.raw`^(?:\s?\([${LETTERS}]{2,12}\))?[\s,;:.*_\x60|@()[\]T/~≈\-–—の年日にàa]*(?:(?:at|around|about|approximately|approx\.?|circa|ca\.?|um|gegen|a las|às|vers|頃|に|from|between|в|[${LETTERS}]{2,10},?)\s*)?[\s~≈*_\x60|(（[${LETTERS}]{0,3}$`,
);
const TIME_TO_DAY = new RegExp(String.raw`^[\s,*_\x60)]*(?:\(|on|of|am|el|le|del|em)?\s*(?:[${LETTERS}]{2,10},?\s)?$`);

function isBefore(time: FoundTime | undefined, day: FoundDay): boolean {
  return time !== undefined && time.start < day.start;
}

function isJoinedToLast(moments: readonly Moment[], day: FoundDay): boolean {
  return moments.some((moment) => moment.day !== null && moment.end > day.start);
}

function moment(day: FoundDay | null, time: FoundTime | null): Moment {
  return {
    start: Math.min(day?.start ?? Number.MAX_SAFE_INTEGER, time?.start ?? Number.MAX_SAFE_INTEGER),
    end: Math.max(day?.end ?? 0, time?.end ?? 0),
    day: day?.day ?? null,
    minute: time?.minute ?? null,
    until: time?.until ?? null,
    zone: time?.zone ?? null,
    halfDayOpen: time?.halfDayOpen ?? false,
    ambiguous: day?.ambiguous ?? false,
  };
}
