import type { Day } from '../../model/day.ts';
import type { Span } from '../../model/text-edit.ts';
import { findRelativeDays } from './find-relative-days.ts';
import { findWrittenDays } from './find-written-days.ts';

/** A day as it stands in a text. The span covers its words only, without a "by" or "due" before them. */
export interface FoundDay extends Span {
  readonly day: Day;
  /** Whether the day was counted from the reference day ("in two weeks", "end of Q3"), not written out. A missing year alone does not make it so. */
  readonly relative: boolean;
  readonly raw: string;
  /** Whether day and month could be the other way round (`07/08/2026`): then the order decided. */
  readonly ambiguous: boolean;
}

/** How `07/08/2026` is read; a day that can be read one way only is read that way. */
export type DayOrder = 'month-first' | 'day-first';

/**
 * The days that a text names, in its order, not overlapping. Words without a year ("July 16") and relative ones count from
 * the reference day; without one they are not found. Numbers that are versions, times, addresses or parts of ids and URLs
 * are no days. `07/08/2026` is read month first, the way of most public postmortems in English, unless `order` says
 * otherwise. Time grows linearly with the text.
 */
export function findDays(text: string, reference: Day | null, order: DayOrder = 'month-first'): readonly FoundDay[] {
  const written = findWrittenDays(text, reference, order);
  const relative = findRelativeDays(text, reference);
  if (relative.length === 0) return written;
  return withoutOverlaps([...written, ...relative]);
}

/** Earlier ones first; of two that overlap, the one that starts first, then the longer one. */
function withoutOverlaps(days: readonly FoundDay[]): readonly FoundDay[] {
  const kept: FoundDay[] = [];
  let position = 0;
  for (const found of [...days].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (found.start < position) continue;
    kept.push(found);
    position = found.end;
  }
  return kept;
}
