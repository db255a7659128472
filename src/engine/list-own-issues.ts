import { parseMarker } from '../issue/marker.ts';
import type { Config, RepositoryName } from '../model/config.ts';
import type { Issue } from '../model/issue.ts';
import { isSameRepository } from '../reconcile/issue-reference.ts';
import { TerminalFailure } from './failure.ts';
import type { Documents, Tracker } from './ports.ts';

export interface OwnIssues {
  readonly issues: readonly Issue[];
  /** What was listed beside them: opened for other repositories' postmortems. */
  readonly others: readonly Issue[];
  /** Other repositories (`owner/name` in lower case) that we may not look into, and what GitHub says. */
  readonly outOfReach: ReadonlyMap<string, string>;
}

/**
 * Our issues for the postmortems of one repository, in every repository that its configuration sends tasks to; what other
 * repositories' postmortems have opened there is left out. That another repository is out of reach stops nothing.
 */
export async function listOwnIssues(home: RepositoryName, config: Config, tracker: Tracker): Promise<OwnIssues> {
  const { repository, byService, byOwner } = config.issues;
  const places = new Map<string, RepositoryName>();
  for (const place of [home, repository, ...Object.values(byService), ...Object.values(byOwner)]) {
    if (place) places.set(nameOf(place), place);
  }
  const lists: (readonly Issue[])[] = [];
  const outOfReach = new Map<string, string>();
  for (const place of places.values()) {
    try {
      lists.push(await tracker.listOwnIssues(place).catch(askAgain(() => tracker.listOwnIssues(place))));
    } catch (failure) {
      if (!(failure instanceof TerminalFailure) || isSameRepository(place, home)) throw failure;
      outOfReach.set(nameOf(place), failure.message);
    }
  }
  const { issues = [], others = [] } = Object.groupBy(lists.flat(), (issue) =>
    isOpenedFor(home, issue) ? 'issues' : 'others',
  );
  return { issues, others, outOfReach };
}

/** A server that is busy says of what it has that it is not there: much hangs on it, so it is asked twice. */
function askAgain<Answer>(ask: () => Promise<Answer>): (failure: unknown) => Promise<Answer> {
  return (failure) => (failure instanceof TerminalFailure ? ask() : Promise.reject(failure));
}

/** Issues in other repositories that were opened for a file of this path while our repository had another name. */
export async function findFormerlyNamed(
  path: string,
  others: readonly Issue[],
  documents: Documents,
): Promise<readonly Issue[]> {
  const answers = new Map<string, boolean>();
  const found: Issue[] = [];
  for (const issue of others) {
    const marker = parseMarker(issue.body);
    if (marker?.role !== 'task' || marker.path !== path || !marker.repository) continue;
    const name = nameOf(marker.repository);
    const isFormer = answers.get(name) ?? (await documents.wasNamed(marker.repository));
    answers.set(name, isFormer);
    if (isFormer) found.push(issue);
  }
  return found;
}

/** Whether an issue of ours was opened for a postmortem of this repository. */
export function isOpenedFor(home: RepositoryName, issue: Issue): boolean {
  const marker = parseMarker(issue.body);
  const origin = marker?.role === 'task' ? marker.repository : undefined;
  return isSameRepository(origin ?? issue.ref, home);
}

function nameOf({ owner, name }: RepositoryName): string {
  return `${owner}/${name}`.toLowerCase();
}
