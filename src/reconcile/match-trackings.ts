import { parseMarker, type TrackingMarker } from '../issue/marker.ts';
import { renderTrackingTitle } from '../issue/render-tracking.ts';
import { hashOf } from '../model/fingerprint.ts';
import { type Issue, issueKey } from '../model/issue.ts';
import type { World } from '../model/world.ts';
import type { KnownIssues } from './known-issues.ts';
import type { TaskMatch } from './match-items.ts';

/** The tracking issue of one postmortem of the file. */
export type TrackingMatch =
  | { readonly kind: 'matched'; readonly issue: Issue; readonly marker: TrackingMarker }
  /** The status block names one that was opened under another login (a person's command): its state is followed, its text is theirs. */
  | { readonly kind: 'adopted'; readonly issue: Issue; readonly marker: TrackingMarker }
  /** The status block names one that is gone: a person deleted it, so no other takes its place. */
  | { readonly kind: 'gone'; readonly name: string }
  | { readonly kind: 'none' };

export interface TrackingMatching {
  /** By index of the postmortem. */
  readonly trackings: readonly TrackingMatch[];
  /** Tracking issues of this file whose postmortem is gone. */
  readonly orphans: readonly Issue[];
}

type Own = KnownIssues['ownTrackings'][number];

/** Finds each postmortem's tracking issue: by its status block, by its tasks' parent, by its title, by its place in the file. */
export function matchTrackings(world: World, known: KnownIssues, tasks: readonly TaskMatch[]): TrackingMatching {
  const postmortems = world.document?.file.postmortems ?? [];
  const free = new Map(
    known.ownTrackings
      .filter(({ issue }) => !world.linkedElsewhere.has(issueKey(issue.ref)))
      .map((own) => [issueKey(own.issue.ref), own]),
  );
  const found = new Map<number, Own>();
  const ways: readonly ((index: number) => Own | undefined)[] = [
    (index) => findByBlock(postmortems[index]?.statusBlock?.base.tracking ?? null, known, free),
    (index) => findByParent(index, tasks, free),
    (index) => {
      const postmortem = postmortems[index];
      const title = postmortem ? hashOf(renderTrackingTitle(postmortem, world.path)) : null;
      return ofThisFile(free, world, 'formerly too').find(({ marker }) => marker.title === title);
    },
    (index) => ofThisFile(free, world, 'formerly too').find(({ marker }) => marker.postmortem === index),
  ];
  for (const way of ways) {
    for (const index of postmortems.keys()) {
      const own = found.has(index) ? undefined : way(index);
      if (own === undefined) continue;
      found.set(index, own);
      free.delete(issueKey(own.issue.ref));
    }
  }
  return {
    trackings: postmortems.map(({ statusBlock }, index): TrackingMatch => {
      const own = found.get(index);
      if (own) return { kind: 'matched', ...own };
      const name = statusBlock?.base.tracking ?? null;
      if (name === null) return { kind: 'none' };
      const issue = known.findNamed(name);
      return issue === undefined ? { kind: 'gone', name } : adoptTracking(issue, world);
    }),
    orphans: ofThisFile(free, world).map(({ issue }) => issue),
  };
}

function findByBlock(name: string | null, known: KnownIssues, free: ReadonlyMap<string, Own>): Own | undefined {
  const issue = name === null ? undefined : known.findNamed(name);
  return issue && free.get(issueKey(issue.ref));
}

/** Whoever may write the file vouches for the issue that it names; the marker tells that it is this file's, and not copied along. */
function adoptTracking(issue: Issue, { path, formerPaths, linkedElsewhere }: World): TrackingMatch {
  const marker = issue.ours || linkedElsewhere.has(issueKey(issue.ref)) ? null : parseMarker(issue.body);
  const isOfFile = marker?.role === 'tracking' && (marker.path === path || (formerPaths?.has(marker.path) ?? false));
  return isOfFile ? { kind: 'adopted', issue, marker } : { kind: 'none' };
}

function findByParent(index: number, tasks: readonly TaskMatch[], free: ReadonlyMap<string, Own>): Own | undefined {
  for (const match of tasks) {
    if (match.kind !== 'matched' || match.task.postmortem !== index || match.issue.parent === null) continue;
    const own = free.get(match.issue.parent);
    if (own) return own;
  }
  return undefined;
}

function ofThisFile(
  free: ReadonlyMap<string, Own>,
  { path, formerPaths }: World,
  when: 'now' | 'formerly too' = 'now',
): readonly Own[] {
  return [...free.values()].filter(
    ({ marker }) => marker.path === path || (when === 'formerly too' && (formerPaths?.has(marker.path) ?? false)),
  );
}
