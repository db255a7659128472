import type { TaskMarker } from '../issue/marker.ts';
import type { ItemStatus } from '../model/action-item.ts';
import type { BaseItem } from '../model/status-block.ts';
import { nameCarried } from './base-of.ts';
import type { BaseStatus, StatusDecision } from './merge-status.ts';
import type { TaskPlace } from './task-face.ts';

/** What the marker shall remember of a status in which file and issue now agree; `isFollowed` when the issue followed the file. */
export function carryStatus(
  { world, task }: TaskPlace,
  { marker, entry }: { readonly marker: TaskMarker | null; readonly entry: BaseItem | undefined },
  { status, isFollowed }: { readonly status: ItemStatus; readonly isFollowed: boolean },
): TaskMarker['carried'] {
  const blob = world.document?.blobSha;
  if (blob === undefined) return marker?.carried;
  const inFile = task.item.status;
  const before = marker?.carried;
  // The same text as once before, which the issue left and now follows again, must not pass for that time.
  const isLeft = before?.blob === blob && entry?.overruled === nameCarried(before);
  const again = before?.blob === blob ? (before.again ?? 0) + (isLeft ? 1 : 0) : 0;
  return {
    status,
    blob,
    ...(inFile === status ? {} : { inFile }),
    ...(isFollowed ? {} : { agreed: true }),
    ...(again === 0 ? {} : { again }),
  };
}

/**
 * Whether something is to be remembered that no change tells: that both sides have come to agree, that the file changed in
 * vain, or that the issue has left what a settled file says. Where no block is committed at once, only the marker can.
 */
export function isNews(base: BaseStatus | null, decision: StatusDecision, { task }: TaskPlace): boolean {
  if (base === null || (decision.kind !== 'agree' && decision.kind !== 'write-file')) return false;
  const file = task.item.status;
  const isIssueNew = base.status !== decision.status && (decision.kind === 'agree' || file !== 'open');
  return isIssueNew || file !== (base.inFile ?? base.status);
}
