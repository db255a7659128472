import { parseMarker } from '../issue/marker.ts';
import type { Day } from '../model/day.ts';
import { isPostmortemPath } from '../settings/is-postmortem-path.ts';
import type { Documents, Tracker } from './ports.ts';
import { readSettings } from './read-settings.ts';
import { type SettledIndex, versionOfIssues } from './settled.ts';

/**
 * The postmortems of a repository that a resync has to look at: those whose file, issues or configuration changed since
 * they last came to rest, those with an item that became overdue, and files that are gone but have issues. Costs one
 * listing of the tree and one of our issues, however many files there are.
 */
export async function findStaleDocuments(
  ports: { readonly tracker: Tracker; readonly documents: Documents; readonly today: Day },
  index: SettledIndex,
): Promise<readonly string[]> {
  const { documents, tracker, today } = ports;
  const { config } = await readSettings(documents);
  const own = await tracker.listOwnIssues(documents.repository);
  const listed = (await documents.listPaths()).filter(({ path }) => isPostmortemPath(path, config));
  const stale = new Set(listed.map(({ path }) => path));
  for (const { path, sha } of listed) {
    const settled = await index.readSettled(path);
    const isQuiet =
      settled?.blobSha === sha &&
      settled.issues === versionOfIssues(path, own, config) &&
      (settled.wakeDay === null || settled.wakeDay >= today);
    if (isQuiet) stale.delete(path);
  }
  const present = new Set(listed.map(({ path }) => path));
  for (const issue of own) {
    const path = issue.state === 'open' ? parseMarker(issue.body)?.path : undefined;
    if (path !== undefined && !present.has(path)) stale.add(path);
  }
  return [...stale];
}
