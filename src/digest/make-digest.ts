import { addDays, type Day, daysBetween } from '../model/day.ts';
import { issueKey } from '../model/issue.ts';
import type { IncidentDurations } from '../model/postmortem.ts';
import type { TrackedItem } from '../model/tracked-item.ts';
import { type Week, weekOf } from './week.ts';

/** What a week needs to be told about the tasks of all postmortems. Lists are sorted by what is most pressing. */
export interface Digest {
  readonly today: Day;
  readonly week: Week;
  /** When the last digest was made, ISO instant; null for the first one. */
  readonly since: string | null;
  /** The longest overdue first. */
  readonly overdue: readonly DatedItem[];
  /** Due today or within the next seven days, the soonest first. */
  readonly dueSoon: readonly DatedItem[];
  /** Open, without an assignee and without an owner in the postmortem. */
  readonly ownerless: readonly TrackedItem[];
  /** Closed since the last digest, the latest first. */
  readonly closed: readonly TrackedItem[];
  readonly incidents: readonly NewIncident[];
  readonly totals: DigestTotals;
}

export interface DatedItem {
  readonly item: TrackedItem;
  readonly due: Day;
  /** Days from today to the due day, or since it: never negative. */
  readonly days: number;
}

/** All tasks, each in exactly one of the four. */
export interface DigestTotals {
  readonly open: number;
  readonly completed: number;
  readonly notPlanned: number;
  readonly duplicate: number;
}

/** A postmortem that came since the last digest. */
export interface NewIncident {
  readonly title: string;
  readonly url: string;
  readonly durations: IncidentDurations;
}

export interface DigestFacts {
  readonly items: readonly TrackedItem[];
  readonly incidents: readonly NewIncident[];
  readonly today: Day;
  readonly since: string | null;
}

/** How many days ahead a digest looks. */
const LOOK_AHEAD = 7;

/** What is overdue, due next, without owner and newly closed on a given day. The order of the items plays no part. */
export function makeDigest({ items, incidents, today, since }: DigestFacts): Digest {
  const sorted = items.toSorted((a, b) => (issueKey(a.ref) < issueKey(b.ref) ? -1 : 1));
  const open = sorted.filter((item) => item.state === 'open');
  const dated = open.flatMap((item) =>
    item.due === null ? [] : [{ item, due: item.due, days: Math.abs(daysBetween(today, item.due)) }],
  );
  const reasonOf = (item: TrackedItem) => item.stateReason ?? 'completed';
  const count = (reason: string) =>
    sorted.filter((item) => item.state === 'closed' && reasonOf(item) === reason).length;
  return {
    today,
    week: weekOf(today),
    since,
    overdue: dated.filter(({ due }) => due < today).sort((a, b) => b.days - a.days),
    dueSoon: dated
      .filter(({ due }) => due >= today && due <= addDays(today, LOOK_AHEAD))
      .sort((a, b) => a.days - b.days),
    ownerless: open.filter((item) => item.assignees.length === 0 && item.owners.length === 0),
    closed: sorted
      .filter((item) => item.state === 'closed' && isAfter(item.closedAt, since))
      .sort((a, b) => instantOf(b.closedAt) - instantOf(a.closedAt)),
    incidents,
    totals: {
      open: open.length,
      completed: count('completed'),
      notPlanned: count('not-planned'),
      duplicate: count('duplicate'),
    },
  };
}

/** Whether there is nothing in a digest that anybody would have to know. */
export function isEmptyDigest(digest: Digest): boolean {
  const { overdue, dueSoon, ownerless, closed, incidents } = digest;
  return [overdue, dueSoon, ownerless, closed, incidents].every((list) => list.length === 0);
}

function isAfter(instant: string | null, since: string | null): boolean {
  return since === null || instantOf(instant) > Date.parse(since);
}

function instantOf(instant: string | null): number {
  return instant === null ? 0 : Date.parse(instant);
}
