import type { IncidentDurations } from '../model/postmortem.ts';
import type { Digest } from './make-digest.ts';

/** One line that says it all: `2 overdue · 1 due within a week · 4 closed · 12 open`. */
export function summarize({ overdue, dueSoon, ownerless, closed, totals }: Digest): string {
  const parts: readonly (readonly [number, string])[] = [
    [overdue.length, 'overdue'],
    [dueSoon.length, 'due within a week'],
    [ownerless.length, 'without owner'],
    [closed.length, 'closed'],
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return [...said, `${totals.open} open, ${totals.completed} done in all`].join(' · ');
}

/** `1 day`, `12 days`. */
export function sayDays(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

/** `no open task`, `1 open task`, `12 open tasks`. */
export function openTasks(count: number): string {
  return count === 0 ? 'no open task' : count === 1 ? '1 open task' : `${count} open tasks`;
}

/** The time figures that a postmortem gives: `5 min to detect, 2 h to resolve`. '' when it gives none. */
export function describeFigures(durations: IncidentDurations, show: (minutes: number) => string): string {
  const figures: readonly (readonly [number | null, string])[] = [
    [durations.timeToDetect, 'to detect'],
    [durations.timeToRespond, 'to respond'],
    [durations.timeToResolve ?? durations.stated, 'to resolve'],
    [durations.wrongTrail, 'on the wrong trail'],
  ];
  return figures.flatMap(([minutes, words]) => (minutes === null ? [] : [`${show(minutes)} ${words}`])).join(', ');
}
