import { type Marker, parseMarker } from '../issue/marker.ts';
import { renderTrackingTitle } from '../issue/render-tracking.ts';
import { hashOf } from '../model/fingerprint.ts';
import { type Issue, issueKey } from '../model/issue.ts';
import type { Plan } from '../model/plan.ts';
import type { PostmortemFile } from '../model/postmortem.ts';
import type { World } from '../model/world.ts';
import { isSameDocument } from '../reconcile/is-same-document.ts';
import { isPostmortemPath } from '../settings/is-postmortem-path.ts';
import { listOwnIssues } from './list-own-issues.ts';
import { linkedRefs, type ObservePorts, readFile } from './observe-world.ts';
import { readOtherDocument } from './read-other-document.ts';

/**
 * Issues of a file that is gone and that this file was before it was moved: as long as its text links none, only they
 * know. Looked for before issues are opened, which would be opened twice otherwise.
 */
export async function findFormerIssues(
  { path, document, repository, config }: World,
  { tracker, documents }: ObservePorts,
): Promise<{ readonly issues: readonly Issue[]; readonly paths: ReadonlySet<string> }> {
  const { issues } = await listOwnIssues(repository, config, tracker);
  const byPath = Map.groupBy(issues, (issue) => parseMarker(issue.body)?.path ?? path);
  const found: Issue[] = [];
  const paths = new Set<string>();
  for (const [other, theirs] of byPath) {
    if (other === path || document === null) continue;
    if (!hasMovedTo(document.file, path, markersOf(theirs))) continue;
    if ((await readOtherDocument(other, documents)) !== null) continue;
    found.push(...theirs);
    paths.add(other);
  }
  return { issues: found, paths };
}

/**
 * Whether the tracking issue of a file that is gone says that it was this one, where no task does: a pass that died while it
 * moved them left it alone, or the items were exchanged as well. The title tells, but for the latter only with its day.
 */
function isLeftBehind(markers: readonly Marker[], file: PostmortemFile, path: string): boolean {
  const hasTasks = markers.some(({ role }) => role === 'task');
  const titles = file.postmortems
    .filter(({ incident }) => !hasTasks || incident.date !== null)
    .map((postmortem) => hashOf(renderTrackingTitle(postmortem, path)));
  return markers.some((marker) => marker.role === 'tracking' && titles.includes(marker.title));
}

/** Issues that seem to have lost their item, and the path of the file that has it now: it links them, or the whole file went there. */
export async function findNewHomes(
  world: World,
  sketch: Plan,
  { documents }: ObservePorts,
): Promise<World['linkedElsewhere']> {
  const lost = new Set<string>();
  for (const operation of sketch.operations) {
    if (operation.reason === 'removed-from-document' && 'issue' in operation) lost.add(issueKey(operation.issue));
  }
  if (lost.size === 0) return world.linkedElsewhere;
  const elsewhere = new Map(world.linkedElsewhere);
  const markers = markersOf(world.issues);
  for (const { path } of await documents.listPaths()) {
    if (path === world.path || !isPostmortemPath(path, world.config)) continue;
    const stored = await readOtherDocument(path, documents);
    if (stored === null || stored === 'unreadable') continue;
    const file = readFile(stored.text, path, world.config, world.today);
    const hasMoved = world.document === null && hasMovedTo(file, path, markers);
    const links = new Set(linkedRefs(file, documents.repository).map(issueKey));
    for (const key of lost) if (hasMoved || links.has(key)) elsewhere.set(key, path);
  }
  return elsewhere;
}

/** Whether a file is the one, under a new path, whose issues have these markers. */
function hasMovedTo(file: PostmortemFile, path: string, markers: readonly Marker[]): boolean {
  const tasks = markers.filter((marker) => marker.role === 'task');
  return isSameDocument(file, tasks) || isLeftBehind(markers, file, path);
}

function markersOf(issues: readonly Issue[]): readonly Marker[] {
  return issues.flatMap((issue) => (issue.ours ? (parseMarker(issue.body) ?? []) : []));
}
