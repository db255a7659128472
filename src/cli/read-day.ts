import { type Day, makeDay, parseDay } from '../model/day.ts';
import { CommandFailure } from './command.ts';

/** The day that a flag names. Throws CommandFailure when the text is no day of the calendar. */
export function readDay(flag: string, text: string): Day {
  const day = parseDay(text);
  if (!day)
    throw new CommandFailure(`${flag} ${text} is not a day of the calendar.`, `Write it as ${flag} 2026-03-09.`);
  return day;
}

/** The day that it is where the command runs. By the plain getters of Date: the first use of Intl costs 20 ms. */
export function readToday(): Day {
  const now = new Date();
  const day = makeDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (!day) throw new CommandFailure('The clock of this machine is far off.', 'Set it right.');
  return day;
}
