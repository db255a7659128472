import type { TrackingMarker } from '../issue/marker.ts';
import type { Issue } from '../model/issue.ts';
import type { Operation } from '../model/plan.ts';

/** Whether the tasks were all settled when we last looked, and are now; null when there are none. */
export interface TrackingState {
  readonly isSettled: boolean | null;
  /** By the status block; null without one, when the marker has to remember. */
  readonly wasSettled: boolean | null;
}

/** Closes a tracking issue whose tasks have all come to be settled, and reopens one of whose tasks one is open again. */
export function settleTracking(
  issue: Issue,
  marker: TrackingMarker,
  { isSettled, wasSettled }: TrackingState,
): readonly Operation[] {
  const isClosed = issue.state === 'closed';
  if (isSettled === true && !(wasSettled ?? marker.settled ?? false) && !isClosed) {
    return [{ kind: 'close-issue', issue: issue.ref, as: 'completed', comment: null, reason: 'all-tasks-settled' }];
  }
  const isBack = marker.removed === 'closed';
  // The block may not know yet that all were settled and the issue closed for it: a task came in before it was written.
  const wasClosed = wasSettled === true || marker.settled === true;
  if (isSettled !== false || !isClosed || !(isBack || wasClosed)) return [];
  const reason = isBack ? 'back-in-document' : 'task-open-again';
  return [{ kind: 'reopen-issue', issue: issue.ref, comment: null, reason }];
}

/** Whether the marker says that all are settled. That goes with the change by one request; by itself only where the file holds no block, or the marker would be wrong. */
export function rememberSettled(
  change: readonly Operation[],
  marker: TrackingMarker,
  { isSettled, wasSettled }: TrackingState,
): boolean | undefined {
  if (isSettled === null) return marker.settled;
  const isNews = wasSettled === null && isSettled !== (marker.settled ?? false);
  const isWrong = marker.settled === true && !isSettled;
  return change.length > 0 || isNews || isWrong ? isSettled : marker.settled;
}
