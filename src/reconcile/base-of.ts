import type { Carried, TaskMarker } from '../issue/marker.ts';
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
  return findEntry(
    issue,
    postmortems.flatMap(({ statusBlock }) => statusBlock?.base.items ?? []),
    known,
  );
}

/** The first of many entries that speaks of an issue. */
export function findEntry(
  issue: Issue,
  entries: readonly BaseItem[],
  known: Pick<KnownIssues, 'findNamed'>,
): BaseItem | undefined {
  return entries.find((entry) => entry.issue !== null && known.findNamed(entry.issue) === issue);
}

/**
 * The status that both sides last agreed on; null when nobody knows. The status block says it, unless the file was
 * carried to the issue as it stands now and could not be marked since. Where no block is written, or the one of the default
 * branch is behind the pull request, the marker says what was carried, until the block says that the issue has left that;
 * where a block was and is gone (a revert), an issue that we opened began as open on both sides.
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
  const isNewest = carried?.blob === document?.blobSha || config.writeBack.mode !== 'commit';
  if (carried && isNewest && entry?.overruled !== nameCarried(carried)) return sidesOf(carried);
  if (entry) return sidesOf(entry);
  return marker === null ? null : { status: 'open' };
}

/** How the status block names what was carried. */
export function nameCarried({ blob, again }: Carried): string {
  return again === undefined ? blob : `${blob}~${again}`;
}

function sidesOf({ status, inFile }: BaseStatus): BaseStatus {
  return inFile === undefined ? { status } : { status, inFile };
}
