import { type Marker, parseMarker, type TaskMarker, type TrackingMarker } from '../issue/marker.ts';
import { parseStatusBlocks } from '../markdown/write-back/parse-status-block.ts';
import { type Issue, issueKey } from '../model/issue.ts';
import type { BaseItem } from '../model/status-block.ts';
import type { World } from '../model/world.ts';
import { parseReference } from './issue-reference.ts';

/** The issues of a world, to look up. */
export interface KnownIssues {
  /** By issueKey; the old key of a transferred issue leads to it, too. */
  readonly find: (key: string) => Issue | undefined;
  /** By reference as the status block writes it. */
  readonly findNamed: (reference: string) => Issue | undefined;
  /** The marker of an issue of ours; null for every other issue. */
  readonly markerOf: (issue: Issue) => Marker | null;
  /** The issues that we opened for tasks, whatever their path, the lowest number first. */
  readonly ownTasks: readonly { readonly issue: Issue; readonly marker: TaskMarker }[];
  readonly ownTrackings: readonly { readonly issue: Issue; readonly marker: TrackingMarker }[];
  /** What the write-back pull request says of the file's items; nothing where there is none, or it does not hold the file. */
  readonly proposed: readonly BaseItem[];
}

/** Reads the markers of our own issues: nobody else's count, whatever their text says. */
export function readKnownIssues(world: World): KnownIssues {
  const byKey = new Map(world.issues.map((issue) => [issueKey(issue.ref), issue]));
  const markers = new Map(
    world.issues.filter((issue) => issue.ours).map((issue) => [issue, parseMarker(issue.body)] as const),
  );
  const find = (key: string) => byKey.get(key) ?? byKey.get(world.moved?.get(key) ?? '');
  const { writeBack } = world;
  const proposal = writeBack?.kind === 'proposed' ? (writeBack.text ?? '') : '';
  const ordered = [...markers].sort(([a], [b]) => a.ref.number - b.ref.number);
  return {
    find,
    findNamed: (reference) => {
      const key = parseReference(reference, world.repository);
      return key === null ? undefined : find(key);
    },
    markerOf: (issue) => markers.get(issue) ?? null,
    ownTasks: ordered.flatMap(([issue, marker]) => (marker?.role === 'task' ? [{ issue, marker }] : [])),
    ownTrackings: ordered.flatMap(([issue, marker]) => (marker?.role === 'tracking' ? [{ issue, marker }] : [])),
    proposed: parseStatusBlocks(proposal).flatMap(({ base }) => base.items),
  };
}
