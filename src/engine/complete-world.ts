import type { RepositoryName } from '../model/config.ts';
import { type IssueRef, issueKey } from '../model/issue.ts';
import type { Plan } from '../model/plan.ts';
import type { World } from '../model/world.ts';
import { parseReference } from '../reconcile/issue-reference.ts';
import { findFormerIssues, findNewHomes } from './find-moved-files.ts';
import type { ObservePorts } from './observe-world.ts';

/**
 * Adds to a world what its first plan turned out to need: the labels of the repositories in which issues will be opened,
 * the logins that can be assigned when an item names owners, the commit for links to the file's lines, and, when issues
 * seem to have lost their item, which other postmortem links them now; and the issues that the file had under another path.
 */
export async function completeWorld(world: World, sketch: Plan, ports: ObservePorts): Promise<World> {
  const { tracker } = ports;
  const kinds = new Set(sketch.operations.map((operation) => operation.kind));
  const opens = sketch.operations.filter((operation) => operation.kind === 'open-issue');
  const speaks =
    kinds.has('open-issue') || kinds.has('edit-issue') || kinds.has('close-issue') || kinds.has('reopen-issue');
  const labels = new Map<string, ReadonlySet<string>>();
  for (const { repository } of opens) {
    const place = nameOf(repository);
    if (!labels.has(place)) labels.set(place, await tracker.listLabels(repository));
  }
  const assigns = (kinds.has('open-issue') || kinds.has('edit-issue')) && namesOwners(world);
  const document = world.document;
  const former = kinds.has('open-issue') ? await findFormerIssues(world, ports) : null;
  return {
    ...world,
    ...(former === null ? {} : { issues: [...world.issues, ...former.issues], formerPaths: former.paths }),
    labels,
    assignable: assigns ? await listAssignable(sketch, tracker) : null,
    document:
      document?.commit === null && speaks ? { ...document, commit: await readCommit(world.path, ports) } : document,
    linkedElsewhere: await findNewHomes(world, sketch, ports),
    closures: await tracker.readClosures(newlyClosed(world, sketch)),
  };
}

/** Issues of which the file shall say that they are closed, and does not know yet what there is to show for it. */
function newlyClosed(world: World, sketch: Plan): readonly IssueRef[] {
  const named = sketch.operations.flatMap((operation) =>
    operation.kind === 'write-document' ? operation.marks.flatMap(({ base }) => base.items) : [],
  );
  const keys = new Set(
    named.flatMap(({ issue, status, closed }) =>
      issue !== null && status !== 'open' && closed === undefined
        ? (parseReference(issue, world.repository) ?? [])
        : [],
    ),
  );
  return world.issues.filter(({ ref, state }) => state === 'closed' && keys.has(issueKey(ref))).map(({ ref }) => ref);
}

async function readCommit(path: string, { documents }: ObservePorts): Promise<string> {
  return (await documents.readLastCommit(path)).sha;
}

/** Who can be assigned in each repository in which issues are opened or edited: one name that GitHub does not take costs the whole issue. */
async function listAssignable(
  { operations }: Plan,
  tracker: ObservePorts['tracker'],
): Promise<NonNullable<World['assignable']>> {
  const places = new Map(
    operations.flatMap((operation): readonly (readonly [string, RepositoryName])[] => {
      if (operation.kind === 'open-issue') return [[nameOf(operation.repository), operation.repository]];
      return operation.kind === 'edit-issue' ? [[nameOf(operation.issue), operation.issue]] : [];
    }),
  );
  const assignable = new Map<string, ReadonlySet<string>>();
  for (const [name, place] of places) assignable.set(name, await tracker.listAssignable(place));
  return assignable;
}

function nameOf({ owner, name }: RepositoryName): string {
  return `${owner}/${name}`.toLowerCase();
}

function namesOwners(world: World): boolean {
  return (world.document?.file.postmortems ?? []).some((postmortem) =>
    postmortem.items.some((item) => item.owners.length > 0),
  );
}
