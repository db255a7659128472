import type { NewIncident } from '../digest/make-digest.ts';
import { dueDayOf } from '../issue/due-day-of.ts';
import { lineUrl } from '../issue/line-link.ts';
import { type Marker, parseMarker, type TaskMarker } from '../issue/marker.ts';
import type { Config } from '../model/config.ts';
import { type Day, parseDay } from '../model/day.ts';
import { type Issue, issueKey } from '../model/issue.ts';
import type { Postmortem } from '../model/postmortem.ts';
import type { TrackedItem } from '../model/tracked-item.ts';
import { type ObservePorts, readFile } from './observe-world.ts';
import { readOtherDocument } from './read-other-document.ts';

/** Every task of a repository's postmortems with what became of it, and the postmortems that are new. */
export interface TrackedItems {
  readonly items: readonly TrackedItem[];
  readonly incidents: readonly NewIncident[];
}

interface Known {
  readonly issue: Issue;
  readonly marker: Marker;
}

/**
 * Reads what a digest is made of. Our own issues tell of themselves; the files of postmortems that still have something
 * open, or are new since the last digest, are read for issues that others opened, and for the figures of the incident.
 */
export async function gatherTrackedItems(
  own: readonly Issue[],
  config: Config,
  since: string | null,
  ports: ObservePorts,
): Promise<TrackedItems> {
  const known = own.flatMap((issue): readonly Known[] => {
    const marker = parseMarker(issue.body);
    return marker === null ? [] : [{ issue, marker }];
  });
  const tracking = known.filter(({ marker }) => marker.role === 'tracking');
  const items = new Map<string, TrackedItem>();
  for (const { issue, marker } of known) {
    if (marker.role === 'task') items.set(issueKey(issue.ref), itemOfMarker(issue, marker, tracking, ports));
  }
  const isNew = ({ issue }: Known) => since === null || issue.createdAt > since;
  const wanted = new Set(
    tracking.filter((each) => each.issue.state === 'open' || isNew(each)).map(({ marker }) => marker.path ?? ''),
  );
  const incidents: NewIncident[] = [];
  for (const path of wanted) {
    const stored = await readOtherDocument(path, ports.documents);
    if (stored === null || stored === 'unreadable') continue;
    const file = readFile(stored.text, path, config, ports.todayIn(config.digest.timeZone));
    for (const [index, postmortem] of file.postmortems.entries()) {
      await addItems(postmortem, path, items, config, ports);
      const tracked = tracking.find(
        ({ marker }) => marker.role === 'tracking' && marker.path === path && marker.postmortem === index,
      );
      if (tracked && isNew(tracked)) {
        const url = urlOf(path, postmortem.line, ports);
        incidents.push({ title: nameOf(postmortem, path), url, durations: postmortem.incident.durations });
      }
    }
  }
  return { items: [...items.values()], incidents };
}

function itemOfMarker(issue: Issue, marker: TaskMarker, tracking: readonly Known[], ports: ObservePorts): TrackedItem {
  const parent = tracking.find(
    (each) =>
      each.marker.role === 'tracking' &&
      each.marker.path === marker.path &&
      each.marker.postmortem === marker.postmortem,
  );
  const title = parent?.issue.title.replace(/^Follow-through: /, '') ?? marker.path;
  const due = marker.due === null ? null : (parseDay(marker.due) ?? null);
  const place = { title, path: marker.path, url: urlOf(marker.path, undefined, ports) };
  return makeItem(issue, marker.owners, due, place);
}

/** Adds the tasks of a postmortem that link their issue; the file's own owners and due days go before the marker's. */
async function addItems(
  postmortem: Postmortem,
  path: string,
  items: Map<string, TrackedItem>,
  config: Config,
  ports: ObservePorts,
): Promise<void> {
  const home = ports.documents.repository;
  for (const item of postmortem.items) {
    const target = item.level === 'task' ? item.issue?.target : null;
    if (!target) continue;
    const ref = { owner: target.owner ?? home.owner, name: target.name ?? home.name, number: target.number };
    const due = dueDayOf(item, postmortem.incident.date, config);
    const place = { title: nameOf(postmortem, path), path, url: urlOf(path, item.line, ports) };
    const before = items.get(issueKey(ref));
    if (before) {
      items.set(issueKey(ref), { ...before, owners: item.owners, due, postmortem: place });
      continue;
    }
    const lookup = await ports.tracker.readIssue(ref);
    if (lookup.kind !== 'found' && lookup.kind !== 'moved') continue;
    items.set(issueKey(lookup.issue.ref), makeItem(lookup.issue, item.owners, due, place));
  }
}

/** A postmortem without a title goes by its file's name. */
function nameOf({ title }: Postmortem, path: string): string {
  return title.trim() || path.slice(path.lastIndexOf('/') + 1);
}

function makeItem(
  issue: Issue,
  owners: readonly string[],
  due: Day | null,
  postmortem: TrackedItem['postmortem'],
): TrackedItem {
  const { ref, url, title, state, stateReason, assignees, closedAt } = issue;
  return { ref, url, title, state, stateReason, assignees, owners, due, closedAt, postmortem };
}

function urlOf(path: string, line: number | undefined, { documents }: ObservePorts): string {
  return lineUrl({ repositoryUrl: documents.url, path, commit: null }, line);
}
