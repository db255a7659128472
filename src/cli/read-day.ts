import { type Day, parseDay } from '../model/day.ts';
import { CommandFailure } from './command.ts';

/** The day that a flag names. Throws CommandFailure when the text is no day of the calendar. */
export function readDay(flag: string, text: string): Day {
  const day = parseDay(text);
  if (!day)
    throw new CommandFailure(`${flag} ${text} is not a day of the calendar.`, `Write it as ${flag} 2026-03-09.`);
  return day;
}
