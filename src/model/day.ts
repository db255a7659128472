/** A calendar day as `YYYY-MM-DD`, without time or zone. Days compare as strings: an earlier day is a smaller string. */
export type Day = string & { readonly __day: true };

const DAY_MS = 86_400_000;

/** Reads `YYYY-MM-DD`; undefined when the text is not a day that exists in the calendar. */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  return makeDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day of a year, a month (1 to 12) and a day of the month; undefined when the calendar has no such day. */
export function makeDay(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (!(Number.isInteger(year + month + dayOfMonth) && year >= 1000 && year <= 9999)) return undefined;
  if (!(month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysIn(year, month))) return undefined;
  return `${year}-${month < 10 ? '0' : ''}${month}-${dayOfMonth < 10 ? '0' : ''}${dayOfMonth}` as Day;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day that lies `count` days after `day` (before it, when negative). */
export function addDays(day: Day, count: number): Day {
  return dayOfTime(timeOf(day) + count * DAY_MS);
}

/** How many days lie from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((timeOf(to) - timeOf(from)) / DAY_MS);
}

/** The weekday of a day, 0 (Sunday) to 6 (Saturday), as in `Date.prototype.getUTCDay`. */
export function weekdayOf(day: Day): number {
  return new Date(timeOf(day)).getUTCDay();
}

/** Year, month (1 to 12) and day of the month. */
export function partsOf(day: Day): readonly [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

/** The day that an instant (milliseconds since 1970, UTC) falls on in an IANA time zone. */
export function dayInZone(instant: number, timeZone: string): Day {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return parts.format(instant) as Day;
}

function timeOf(day: Day): number {
  const [year, month, dayOfMonth] = partsOf(day);
  return Date.UTC(year, month - 1, dayOfMonth);
}

function dayOfTime(time: number): Day {
  const date = new Date(time);
  const [month, dayOfMonth] = [date.getUTCMonth() + 1, date.getUTCDate()];
  // By hand: toISOString takes five times as long, and every entry of a timeline asks.
  return `${String(date.getUTCFullYear()).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${dayOfMonth < 10 ? '0' : ''}${dayOfMonth}` as Day;
}
