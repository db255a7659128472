import { endOfISOWeek } from 'date-fns/endOfISOWeek';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import { type Day, parseDay, partsOf } from '../model/day.ts';

/** A week from Monday to Sunday. */
export interface Week {
  /** As ISO 8601 counts them: `2026-W34`. Of two weeks the later one is the greater string. */
  readonly name: string;
  readonly monday: Day;
  readonly sunday: Day;
}

/** The week that a day lies in. */
export function weekOf(day: Day): Week {
  const date = parseISO(day);
  return {
    name: format(date, "RRRR-'W'II"),
    monday: dayOf(startOfISOWeek(date)) ?? day,
    sunday: dayOf(endOfISOWeek(date)) ?? day,
  };
}

/** The calendar day of a date, both in the same zone, whichever it is. */
function dayOf(date: Date): Day | undefined {
  return parseDay(format(date, 'yyyy-MM-dd'));
}

/** `Aug 5`; with the year where it is not the year of the day that is being read about. */
export function showDay(day: Day, today: Day): string {
  const [year] = partsOf(day);
  const [current] = partsOf(today);
  return format(parseISO(day), year === current ? 'MMM d' : 'MMM d, yyyy');
}

/** `Aug 17 to 23`, `Aug 31 to Sep 6`, `Dec 28, 2026 to Jan 3, 2027`. */
export function showWeek({ monday, sunday }: Week): string {
  const [firstYear, firstMonth] = partsOf(monday);
  const [lastYear, lastMonth, lastDay] = partsOf(sunday);
  if (firstYear !== lastYear) return `${showDay(monday, sunday)} to ${showDay(sunday, monday)}`;
  return `${showDay(monday, monday)} to ${firstMonth === lastMonth ? lastDay : showDay(sunday, sunday)}`;
}
