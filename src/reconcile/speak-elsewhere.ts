import { type IssueRef, issueKey } from '../model/issue.ts';
import type { OnceComment, Operation } from '../model/plan.ts';
import type { World } from '../model/world.ts';
import { renderReference } from './issue-reference.ts';
import type { TrackingMatch } from './match-trackings.ts';

/**
 * Says on the tracking issue what a plan would say on an issue whose conversation is locked. Where there is no tracking
 * issue, or that is locked too, nothing is said; the issue itself is changed all the same.
 */
export function speakElsewhere(
  operations: readonly Operation[],
  world: World,
  trackings: readonly TrackingMatch[],
): readonly Operation[] {
  const locked = new Set(world.issues.filter((issue) => issue.locked).map(({ ref }) => issueKey(ref)));
  if (locked.size === 0) return operations;
  const open = trackings.flatMap((match) => (match.kind === 'matched' && !match.issue.locked ? [match.issue] : []));
  const tracking = open[0];
  return operations.flatMap((operation): readonly Operation[] => {
    if (!('comment' in operation) || operation.comment === null || !locked.has(issueKey(operation.issue))) {
      return [operation];
    }
    const { issue, comment, reason } = operation;
    const said: readonly Operation[] =
      tracking === undefined
        ? []
        : [{ kind: 'comment', issue: tracking.ref, comment: aboutIssue(comment, issue, tracking.ref), reason }];
    return operation.kind === 'comment' ? said : [...said, { ...operation, comment: null }];
  });
}

function aboutIssue(comment: OnceComment, issue: IssueRef, place: IssueRef): OnceComment {
  return {
    body: `About ${renderReference(issue, place)}, whose conversation is locked: ${comment.body}`,
    once: `${comment.once}:${issueKey(issue)}`,
  };
}
