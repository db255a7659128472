import type { TaskMarker } from '../issue/marker.ts';
import type { Issue } from '../model/issue.ts';
import type { Postmortem } from '../model/postmortem.ts';
import type { BaseItem } from '../model/status-block.ts';
import type { World } from '../model/world.ts';
import type { KnownIssues } from './known-issues.ts';
import { type BaseStatus, statusOfIssue } from './merge-status.ts';

/** What the status blocks of the file say about an issue; an item may have moved to another postmortem of the file. */
export function findBaseItem(
  issue: Issue,
  postmortems: readonly Postmortem[],
  known: Pick<KnownIssues, 'findNamed'>,
): BaseItem | undefined {
  for (const { statusBlock } of postmortems) {
    const item = statusBlock?.base.items.find(
      (entry) => entry.issue !== null && known.findNamed(entry.issue) === issue,
    );
    if (item !== undefined) return item;
  }
  return undefined;
}

/**
 * The status that both sides last agreed on; null when nobody knows. The status block says it, unless the file was
 * carried to the issue as it stands now and could not be marked since. Where no block is written the marker says what was
 * carried; where one was and is gone (a revert), an issue that we opened began as open on both sides.
 */
export function baseStatusOf(
  issue: Issue,
  marker: TaskMarker | null,
  entry: BaseItem | undefined,
  { document, config }: Pick<World, 'document' | 'config'>,
): BaseStatus | null {
  if (marker?.removed === 'closed' && issue.state === 'closed') {
    return { status: statusOfIssue(issue.stateReason ?? 'completed') };
  }
  const carried = marker?.carried;
  const isNewest = carried?.blob === document?.blobSha || (entry === undefined && config.writeBack.mode !== 'commit');
  if (carried && isNewest) return { status: carried.status };
  if (entry) {
    return entry.inFile === undefined ? { status: entry.status } : { status: entry.status, inFile: entry.inFile };
  }
  return marker === null ? null : { status: 'open' };
}
