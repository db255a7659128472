import type { Problem } from '../../model/problem.ts';
import { minutesBetween, type Points } from './place-points.ts';
import { placeOnScale, type Timeline } from './read-timeline.ts';
import type { StatedSpan } from './stated-span.ts';

export interface IncidentEvidence {
  readonly timeline: Timeline;
  readonly span: StatedSpan | undefined;
  readonly points: Points;
  /** The line of a date that could be read two ways; null when there is none. */
  readonly ambiguousLine: number | null;
}

/** Contradictions between what a document says about its incident here and there. */
export function findIncidentProblems(evidence: IncidentEvidence): readonly Problem[] {
  return [...dateProblems(evidence), ...durationProblems(evidence), ...timelineProblems(evidence)];
}

function dateProblems({ ambiguousLine }: IncidentEvidence): readonly Problem[] {
  if (ambiguousLine === null) return [];
  return [
    {
      line: ambiguousLine,
      code: 'date-ambiguous',
      message: 'The day can be read month first or day first; it was read month first.',
      remedy: 'Write it as YYYY-MM-DD.',
    },
  ];
}

/** A stated length may be rounded, and a timeline may begin a little before and end a little after the incident. */
const TOLERANCE_MINUTES = 60;
const TOLERANCE_FACTOR = 2;

function durationProblems({ timeline, span }: IncidentEvidence): readonly Problem[] {
  const first = timeline.entries[0];
  if (span?.minutes == null || !first || timeline.entries.length < 3) return [];
  const told = extentOf(timeline, first.at);
  const [short, long] = told < span.minutes ? [told, span.minutes] : [span.minutes, told];
  if (long - short <= TOLERANCE_MINUTES || long <= short * TOLERANCE_FACTOR) return [];
  // A timeline may go on with the follow-up long after the end; only one that is too short bears nothing out.
  if (told > span.minutes) return [];
  return [
    {
      line: span.line,
      code: 'duration-contradiction',
      message: `The stated duration is ${renderMinutes(span.minutes)}, but the timeline spans ${renderMinutes(told)}.`,
      remedy: 'Correct the stated times or complete the timeline.',
    },
  ];
}

/** Minutes from the first to the last thing that the timeline tells; a day without a time counts whole. */
function extentOf({ entries, days }: Timeline, start: number): number {
  let [from, to] = [start, start];
  for (const entry of entries) to = Math.max(to, entry.until);
  for (const day of days) [from, to] = [Math.min(from, placeOnScale(day, 0)), Math.max(to, placeOnScale(day, 1440))];
  return to - from;
}

function timelineProblems({ timeline, points }: IncidentEvidence): readonly Problem[] {
  const problems: Problem[] = timeline.entries
    .filter((entry) => entry.backwards)
    .map((entry) => ({
      line: entry.line,
      code: 'timeline-contradiction',
      message: 'The timeline goes back in time here without naming another day.',
      remedy: 'Correct the time, move the entry, or write its day.',
    }));
  const { started, resolved } = points;
  if (started?.day && resolved?.day && minutesBetween(started, resolved) === null) {
    problems.push({
      line: resolved.line,
      code: 'timeline-contradiction',
      message: 'The incident is said to end before it starts.',
      remedy: 'Correct the times of start and end.',
    });
  }
  return problems;
}

function renderMinutes(minutes: number): string {
  const parts = [
    [Math.floor(minutes / 1440), 'day'],
    [Math.floor((minutes % 1440) / 60), 'hour'],
    [minutes % 60, 'minute'],
  ] as const;
  const words = parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`);
  return words.length === 0 ? 'no time at all' : words.join(' ');
}
