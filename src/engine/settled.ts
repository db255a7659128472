import { parseMarker } from '../issue/marker.ts';
import type { Config } from '../model/config.ts';
import type { Day } from '../model/day.ts';
import { hashOf } from '../model/fingerprint.ts';
import { type Issue, issueKey } from '../model/issue.ts';
import type { World } from '../model/world.ts';

/** What a file and its issues looked like when a pass found nothing to do: an index, losing it costs requests only. */
export interface Settled {
  readonly blobSha: string;
  /** Hash over the configuration and over our issues of the file with the instants of their last change. */
  readonly issues: string;
  /** The next day on which an open item is due: after it, time alone makes the item overdue. Null when none is. */
  readonly wakeDay: Day | null;
}

/** Where settled files are remembered, for one repository. */
export interface SettledIndex {
  readSettled(path: string): Promise<Settled | null>;
  writeSettled(path: string, settled: Settled | null): Promise<void>;
}

/**
 * What to remember of a world in which nothing is to be done; null when it must be looked at again in any case, because
 * its file is gone or links issues that are not ours and whose changes our listing does not show.
 */
export function settledOf(world: World): Settled | null {
  // What branch rules, other repositories and people make of our doings is no change of the file or its issues.
  if (world.writeBack !== undefined || (world.outOfReach?.size ?? 0) > 0) return null;
  if (world.document === null || world.issues.some((issue) => !belongsTo(world.path, issue))) return null;
  const days = world.document.file.postmortems.flatMap((postmortem) =>
    postmortem.items.filter((item) => item.status === 'open').map((item) => item.due?.day ?? null),
  );
  const next = days.filter((day): day is Day => day !== null && day >= world.today).sort()[0];
  return {
    blobSha: world.document.blobSha,
    issues: versionOfIssues(world.path, world.issues, world.config),
    wakeDay: next ?? null,
  };
}

/** Changes whenever one of our issues of the file, or the configuration, does. */
export function versionOfIssues(path: string, issues: readonly Issue[], config: Config): string {
  const versions = issues
    .filter((issue) => belongsTo(path, issue))
    // GitHub's instants are whole seconds: of two changes within one, the second would go unseen.
    .map((issue) => [issueKey(issue.ref), issue.updatedAt, issue.state, issue.stateReason, issue.title, issue.body])
    .map((version) => hashOf(JSON.stringify(version)));
  return hashOf(JSON.stringify([config, versions.sort()]));
}

function belongsTo(path: string, issue: Issue): boolean {
  return issue.ours && parseMarker(issue.body)?.path === path;
}
