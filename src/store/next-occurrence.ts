import { addDays, type Day, dayInZone, daysBetween, parseDay, weekdayOf } from '../model/day.ts';

/** When something recurs. */
export type ScheduleRule =
  /** Every 24 hours; `minute` (0 to 1439) of the UTC day spreads the repositories over it. */
  | { readonly kind: 'daily'; readonly minute: number }
  /** At `hour` (0 to 23) of a weekday, 0 (Sunday) to 6, as the clocks of an IANA time zone show it. */
  | { readonly kind: 'weekly'; readonly weekday: number; readonly hour: number; readonly timeZone: string };

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** The first instant after `after` (milliseconds since 1970) at which the rule holds. */
export function nextOccurrence(rule: ScheduleRule, after: number): number {
  if (rule.kind === 'daily') {
    const today = Math.floor(after / DAY_MS) * DAY_MS + rule.minute * MINUTE_MS;
    return today > after ? today : today + DAY_MS;
  }
  const today = dayInZone(after, rule.timeZone);
  const first = addDays(today, (rule.weekday - weekdayOf(today) + 7) % 7);
  const instant = instantInZone(first, rule.hour, rule.timeZone);
  return instant > after ? instant : instantInZone(addDays(first, 7), rule.hour, rule.timeZone);
}

/** When the clocks of a zone show the hour; where they skip it, the moment of the jump's width later. */
function instantInZone(day: Day, hour: number, timeZone: string): number {
  const asUtc = Date.parse(`${day}T00:00:00Z`) + hour * 60 * MINUTE_MS;
  // The offset at the guess is right but for the hours around a change of clocks; asked again there, it is right.
  const guess = asUtc - offsetOf(asUtc, timeZone);
  return asUtc - offsetOf(guess, timeZone);
}

/** By how much the zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetOf(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', hour: 'numeric', minute: 'numeric' });
  const fields = new Map(parts.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const utcDay = parseDay(new Date(instant).toISOString().slice(0, 10));
  const days = utcDay === undefined ? 0 : daysBetween(utcDay, dayInZone(instant, timeZone));
  const local = days * 1440 + (fields.get('hour') ?? 0) * 60 + (fields.get('minute') ?? 0);
  return (local - Math.floor((instant % DAY_MS) / MINUTE_MS)) * MINUTE_MS;
}
