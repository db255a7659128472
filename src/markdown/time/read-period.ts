import { addDays, type Day, makeDay, partsOf, weekdayOf } from '../../model/day.ts';
import { pattern } from '../word-characters.ts';
import { lastOfMonth } from './find-relative-days.ts';
import { findMonth } from './month-names.ts';

/**
 * The last day of a period that a text is and nothing else, as cells for due days have them: "April", "Apr 2026", `2026-04`,
 * `04/2026`, `2026 Q2`, `30d`, `2w`, `2026-W14`, "KW 14". Undefined for other texts, and where it counts from a reference
 * that is not known. A month without a year is the next one; of a week the last working day counts.
 */
export function readPeriod(text: string, reference: Day | null): Period | undefined {
  return readMonth(text, reference) ?? readWeek(text, reference) ?? readCount(text, reference);
}

export interface Period {
  readonly day: Day;
  /** Whether it was counted from the reference day. */
  readonly relative: boolean;
}

const NAMED_MONTH = pattern(
  String.raw`^(?:(?:end of|by|in|ende|bis(?: ende)?|fin|fin de|em|конец|к концу)\s+)?(\p{L}{3,12})\.?(?:,? (20\d\d))?$`,
  'i',
);
const YEAR_FIRST = /^(20\d\d)(?:[-/.](0[1-9]|1[0-2])|[ -]?q([1-4]))$/i;
const YEAR_LAST = /^(0?[1-9]|1[0-2])[/.](20\d\d)$/;

function readMonth(text: string, reference: Day | null): Period | undefined {
  const first = YEAR_FIRST.exec(text);
  if (first) return lastOf(Number(first[1]), first[2] === undefined ? Number(first[3]) * 3 : Number(first[2]));
  const last = YEAR_LAST.exec(text);
  if (last) return lastOf(Number(last[2]), Number(last[1]));
  const named = NAMED_MONTH.exec(text);
  const month = named ? findMonth((named[1] ?? '').toLowerCase())?.month : undefined;
  if (named === null || month === undefined) return undefined;
  if (named[2] !== undefined) return lastOf(Number(named[2]), month);
  if (reference === null) return undefined;
  const [year, now] = partsOf(reference);
  return lastOf(now > month ? year + 1 : year, month);
}

function lastOf(year: number, month: number): Period | undefined {
  const day = lastOfMonth(year, month);
  return day && { day, relative: false };
}

const WEEK = /^(?:(20\d\d)[- ]?w|(?:kw|cw|week|w) ?)(0?[1-9]|[1-4]\d|5[0-3])(?:[ /-](20\d\d))?$/i;

/** Weeks as ISO 8601 counts them: the first one has January 4. */
function readWeek(text: string, reference: Day | null): Period | undefined {
  const match = WEEK.exec(text);
  const year = match?.[1] ?? match?.[3] ?? reference?.slice(0, 4);
  const fourth = match === null || year === undefined ? undefined : makeDay(Number(year), 1, 4);
  if (match === null || fourth === undefined) return undefined;
  const monday = addDays(fourth, -((weekdayOf(fourth) + 6) % 7));
  return { day: addDays(monday, (Number(match[2]) - 1) * 7 + 4), relative: false };
}

const COUNT = /^\+?~?(\d{1,3}) ?(d|w)$/i;

function readCount(text: string, reference: Day | null): Period | undefined {
  const match = COUNT.exec(text);
  if (match === null || reference === null) return undefined;
  const days = Number(match[1]) * (match[2]?.toLowerCase() === 'w' ? 7 : 1);
  return { day: addDays(reference, days), relative: true };
}
