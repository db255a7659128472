import { dueDayOf } from '../issue/due-day-of.ts';
import { MARKER_VERSION, type TaskMarker } from '../issue/marker.ts';
import { ownersOf } from '../issue/owners-of.ts';
import { renderTaskBody } from '../issue/render-task-body.ts';
import { findMark } from '../markdown/write-back/find-mark.ts';
import type { ActionItem } from '../model/action-item.ts';
import type { RepositoryName } from '../model/config.ts';
import type { Day } from '../model/day.ts';
import { hashOf } from '../model/fingerprint.ts';
import type { Postmortem } from '../model/postmortem.ts';
import type { Problem, ProblemCode } from '../model/problem.ts';
import type { World } from '../model/world.ts';
import { findOwnerProblems } from './find-owner-problems.ts';
import { isSameRepository } from './issue-reference.ts';
import type { Task } from './read-tasks.ts';

/** How a repository names the tracking issue; null when there is none yet. */
export type TrackingName = (repository: RepositoryName) => string | null;

/** A task and everything around it that its issue tells. */
export interface TaskPlace {
  readonly world: World;
  readonly postmortem: Postmortem;
  readonly task: Task;
}

/** The day a task is due, defaults included. */
export function dueOf({ world, postmortem, task }: TaskPlace): Day | null {
  return dueDayOf(task.item, postmortem.incident.date, world.config);
}

/**
 * Hash of what a task's issue tells, without what changes by itself or often: lines, commits, how the incident is told.
 * Only when it changes the issue is edited, so that another version's wording edits nothing.
 */
export function taskFactsHash(place: TaskPlace): string {
  const { world, postmortem, task } = place;
  const { item } = task;
  const { incident } = postmortem;
  return hashOf(
    JSON.stringify([
      world.path,
      item.title,
      bareDetail(item.detail),
      item.owners,
      ownersOf(item, world.config).teams,
      dueOf(place),
      item.due?.raw ?? null,
      item.priority,
      measureOf(place)?.title ?? null,
      [postmortem.title, incident.date, incident.service, incident.severity],
    ]),
  );
}

/** An item's detail without what we mark in it: items that are nested in it have boxes and links of their own. */
function bareDetail(detail: string): string {
  const lines = detail.trim().split(/\r\n|\n|\r/);
  return lines
    .map((line) =>
      line
        .slice(0, findMark(line, 0, line.length)?.span.start)
        .replace(BOX, '$1')
        .trimEnd(),
    )
    .join('\n');
}

const BOX = /^([\s>]*(?:[-*+]|\d{1,9}[.)])\s+)\[.?\]\s+/u;

/** The marker that a task's issue in a repository gets, from what the file says now. `title` is the hash of the title that the issue was given. */
export function taskMarker(place: TaskPlace, repository: RepositoryName, title: string): TaskMarker {
  const { world, task } = place;
  return {
    role: 'task',
    version: MARKER_VERSION,
    path: world.path,
    ...(isSameRepository(repository, world.repository) ? {} : { repository: world.repository }),
    postmortem: task.postmortem,
    key: task.key,
    title,
    owners: task.item.owners,
    due: dueOf(place),
    facts: taskFactsHash(place),
  };
}

/** The block of a task's issue in a repository. `tracking` says how that names the tracking issue; null when there is none yet. */
export function renderTaskBlock(
  place: TaskPlace,
  repository: RepositoryName,
  marker: TaskMarker,
  tracking: TrackingName,
): string {
  const { world, postmortem, task } = place;
  return renderTaskBody({
    item: task.item,
    measure: measureOf(place),
    postmortem,
    place: { repositoryUrl: world.repositoryUrl, path: world.path, commit: world.document?.commit ?? null },
    owners: ownersOf(task.item, world.config),
    due: dueOf(place),
    tracking: tracking(repository),
    problems: problemsOf(place, repository),
    marker,
  });
}

/** The measure that a task serves. */
function measureOf({ postmortem, task }: Pick<TaskPlace, 'postmortem' | 'task'>): ActionItem | null {
  const parent = postmortem.items.find(({ line }) => line === task.item.parentLine);
  return parent?.level === 'measure' ? parent : null;
}

/** Told elsewhere: what time alone makes wrong would edit issues by itself; the list of facts says what is missing. */
const TOLD_ELSEWHERE: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['due-in-the-past', 'no-owner', 'no-due-day']);

/** What is wrong with the item. */
function problemsOf({ world, postmortem, task }: TaskPlace, repository: RepositoryName): readonly Problem[] {
  const own = postmortem.problems.filter(({ line, code }) => line === task.item.line && !TOLD_ELSEWHERE.has(code));
  return [...own, ...findOwnerProblems(task.item, world, repository)];
}
