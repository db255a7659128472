import { parseMarker } from '../issue/marker.ts';
import type { Day } from '../model/day.ts';
import type { Issue } from '../model/issue.ts';
import { isPostmortemPath } from '../settings/is-postmortem-path.ts';
import { listOwnIssues } from './list-own-issues.ts';
import type { Documents, Tracker } from './ports.ts';
import { readSettings } from './read-settings.ts';
import { type SettledIndex, versionOfIssues } from './settled.ts';

/**
 * The postmortems of a repository that a resync has to look at: those whose file, issues or configuration changed since
 * they last came to rest, those with an item that became overdue, and files that are gone but have issues. Costs one
 * listing of the tree and one of our issues, however many files there are.
 */
export async function findStaleDocuments(
  ports: { readonly tracker: Tracker; readonly documents: Documents; readonly todayIn: (timeZone: string) => Day },
  index: SettledIndex,
): Promise<readonly string[]> {
  const { documents, tracker } = ports;
  const { config } = await readSettings(documents);
  const today = ports.todayIn(config.digest.timeZone);
  const byPath = groupByPath((await listOwnIssues(documents.repository, config, tracker)).issues);
  const listed = (await documents.listPaths()).filter(({ path }) => isPostmortemPath(path, config));
  const stale = new Set(listed.map(({ path }) => path));
  for (const { path, sha } of listed) {
    const settled = await index.readSettled(path);
    const isQuiet =
      settled?.blobSha === sha &&
      settled.issues === versionOfIssues(path, byPath.get(path) ?? [], config) &&
      (settled.wakeDay === null || settled.wakeDay >= today);
    if (isQuiet) stale.delete(path);
  }
  const present = new Set(listed.map(({ path }) => path));
  for (const [path, issues] of byPath) {
    if (!present.has(path) && issues.some((issue) => issue.state === 'open')) stale.add(path);
  }
  return [...stale];
}

function groupByPath(issues: readonly Issue[]): ReadonlyMap<string, readonly Issue[]> {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const path = parseMarker(issue.body)?.path;
    if (path === undefined) continue;
    const group = groups.get(path);
    if (group) group.push(issue);
    else groups.set(path, [issue]);
  }
  return groups;
}
