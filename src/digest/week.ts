import { addDays, type Day, daysBetween, makeDay, partsOf, weekdayOf } from '../model/day.ts';

/** A week from Monday to Sunday. */
export interface Week {
  /** As ISO 8601 counts them: `2026-W34`. Of two weeks the later one is the greater string. */
  readonly name: string;
  readonly monday: Day;
  readonly sunday: Day;
}

/** The week that a day lies in. */
export function weekOf(day: Day): Week {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7));
  // A week belongs to the year that its Thursday lies in.
  const thursday = addDays(monday, 3);
  const [year] = partsOf(thursday);
  const number = Math.floor(daysBetween(makeDay(year, 1, 1) ?? thursday, thursday) / 7) + 1;
  return { name: `${year}-W${String(number).padStart(2, '0')}`, monday, sunday: addDays(monday, 6) };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Aug 5`; with the year where it is not the year of the day that is being read about. */
export function showDay(day: Day, today: Day): string {
  const [year, month, dayOfMonth] = partsOf(day);
  const [current] = partsOf(today);
  return `${MONTHS[month - 1] ?? ''} ${dayOfMonth}${year === current ? '' : `, ${year}`}`;
}

/** `Aug 17 to 23`, `Aug 31 to Sep 6`, `Dec 28, 2026 to Jan 3, 2027`. */
export function showWeek({ monday, sunday }: Week): string {
  const [firstYear, firstMonth] = partsOf(monday);
  const [lastYear, lastMonth, lastDay] = partsOf(sunday);
  if (firstYear !== lastYear) return `${showDay(monday, sunday)} to ${showDay(sunday, monday)}`;
  return `${showDay(monday, monday)} to ${firstMonth === lastMonth ? lastDay : showDay(sunday, sunday)}`;
}
