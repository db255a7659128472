import { ownersOf } from '../issue/owners-of.ts';
import type { ActionItem } from '../model/action-item.ts';
import type { RepositoryName } from '../model/config.ts';
import type { Problem } from '../model/problem.ts';
import type { World } from '../model/world.ts';
import { isSameRepository } from './issue-reference.ts';

/** GitHub takes at most this many assignees on an issue. */
const ASSIGNEE_LIMIT = 10;

/**
 * The logins among an item's owners that can be assigned where its issue is, spelled as their people spell them, which not
 * every server forgives otherwise; all of them, as the item writes them, as long as nobody asked the server.
 */
export function assigneesOf(item: Pick<ActionItem, 'owners'>, world: World, place: RepositoryName): readonly string[] {
  const { logins } = ownersOf(item, world.config);
  const assignable = assignableIn(place, world);
  const known = assignable ? logins.flatMap((login) => assignable.get(login.toLowerCase()) ?? []) : logins;
  return known.slice(0, ASSIGNEE_LIMIT);
}

/** Who can be assigned in a repository, by the login in lower case. */
function assignableIn({ owner, name }: RepositoryName, { assignable }: World): ReadonlyMap<string, string> | undefined {
  const logins = assignable?.get(`${owner}/${name}`.toLowerCase());
  return logins && new Map([...logins].map((login) => [login.toLowerCase(), login]));
}

/**
 * An issue's assignees after its item's owners changed: the former owners make way for the new ones, whom people
 * assigned beside them stays.
 */
export function replaceAssignees(
  assignees: readonly string[],
  before: readonly string[],
  item: Pick<ActionItem, 'owners'>,
  world: World,
  place: RepositoryName,
): readonly string[] {
  const former = new Set(ownersOf({ owners: before }, world.config).logins.map((login) => login.toLowerCase()));
  const next = new Map(
    [...assignees.filter((login) => !former.has(login.toLowerCase())), ...assigneesOf(item, world, place)].map(
      (login) => [login.toLowerCase(), login],
    ),
  );
  return [...next.values()].slice(0, ASSIGNEE_LIMIT);
}

/** Owners that an issue in a repository cannot be assigned to, each with what to do about it. */
export function findOwnerProblems(
  item: Pick<ActionItem, 'owners' | 'line'>,
  world: World,
  place: RepositoryName,
): readonly Problem[] {
  const { logins, unknown } = ownersOf(item, world.config);
  const assignable = assignableIn(place, world);
  const where = isSameRepository(place, world.repository) ? 'this repository' : `${place.owner}/${place.name}`;
  const barred = assignable === undefined ? [] : logins.filter((login) => !assignable.has(login.toLowerCase()));
  return [
    ...unknown.map(
      (name): Problem => ({
        line: item.line,
        code: 'owner-unknown',
        message: `“${name}” is no GitHub login, so the issue is not assigned.`,
        remedy: `Say who that is under \`owners\` in .github/followthrough.yml, or assign the issue.`,
      }),
    ),
    ...barred.map(
      (login): Problem => ({
        line: item.line,
        code: 'owner-unknown',
        message: `“${login}” cannot be assigned in ${where}.`,
        remedy: 'Give them access, correct the name, or assign the issue to somebody else.',
      }),
    ),
  ];
}
