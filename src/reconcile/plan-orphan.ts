import { MARKER_VERSION, type TaskMarker, type TrackingMarker } from '../issue/marker.ts';
import type { Issue } from '../model/issue.ts';
import type { Operation } from '../model/plan.ts';
import type { World } from '../model/world.ts';
import { editOperation } from './plan-task.ts';
import { onceInState, renderComment } from './render-comment.ts';
import { replaceMarker } from './replace-marker.ts';

/**
 * An issue of ours whose item, or whose postmortem, is gone: it is told once, and closed if so configured. The marker
 * remembers it, so that it is neither told twice nor closed again after somebody reopens it.
 */
export function planOrphan(issue: Issue, marker: TaskMarker | TrackingMarker, world: World): readonly Operation[] {
  if (marker.removed !== undefined || marker.version > MARKER_VERSION) return [];
  const reason = 'removed-from-document';
  const closes = world.config.issues.orphans === 'close';
  const removed = closes ? ('closed' as const) : ('told' as const);
  const body = replaceMarker(issue.body, { ...marker, removed });
  const edit = editOperation(issue, { title: issue.title, body, assignees: issue.assignees }, reason);
  if (issue.state === 'closed') {
    // Closed as not planned it may be by us, in a pass that ended before it could be remembered.
    return closes && issue.stateReason === 'not-planned' ? edit : [];
  }
  const event = closes ? 'removed-and-closed' : world.document === null ? 'file-gone' : 'removed';
  const comment = renderComment(event, world, closes ? onceInState(issue) : null);
  return [
    closes
      ? { kind: 'close-issue', issue: issue.ref, as: 'not-planned', comment, reason }
      : { kind: 'comment', issue: issue.ref, comment, reason },
    ...edit,
  ];
}
