import type { Issue } from '../model/issue.ts';
import { linkOf } from './issue-reference.ts';
import type { Findings, Leftover, OwnTaskIssue, TaskMatch } from './match-items.ts';
import type { Task } from './read-tasks.ts';

/**
 * An item whose title is the one that an issue of ours was opened for, or last given. Among equal titles owners, due day,
 * postmortem and ordinal tell them apart as far as they can; equal ones are interchangeable.
 */
export function matchByKey({ tasks, issues, world }: Leftover): Findings {
  const free = new Set(tasks.filter((task) => linkOf(task.item, world.repository) === null));
  const matches: TaskMatch[] = [];
  const byTitle = Map.groupBy(issues, ({ marker }) => titleOf(marker.key));
  for (const [title, same] of byTitle) {
    const equal = [...free].filter((task) => titleOf(task.key) === title);
    for (const [task, issue] of pairEquals(equal, same, world.path)) {
      free.delete(task);
      matches.push({ kind: 'matched', task, issue, by: 'key' });
    }
  }
  return { matches };
}

function titleOf(key: string): string {
  return key.slice(0, key.lastIndexOf('.'));
}

function pairEquals(
  tasks: readonly Task[],
  issues: readonly OwnTaskIssue[],
  path: string,
): readonly (readonly [Task, Issue])[] {
  const candidates = tasks
    .flatMap((task) => issues.map((own) => ({ task, own, likeness: likenessOf(task, own, path) })))
    .sort(
      (a, b) =>
        b.likeness - a.likeness || a.own.issue.ref.number - b.own.issue.ref.number || a.task.position - b.task.position,
    );
  const pairs: (readonly [Task, Issue])[] = [];
  const taken = new Set<Task | Issue>();
  for (const { task, own } of candidates) {
    if (taken.has(task) || taken.has(own.issue)) continue;
    taken.add(task).add(own.issue);
    pairs.push([task, own.issue]);
  }
  return pairs;
}

function likenessOf({ item, key, postmortem }: Task, { marker }: OwnTaskIssue, path: string): number {
  const isSame = (a: readonly string[], b: readonly string[]) => JSON.stringify(a) === JSON.stringify(b);
  return (
    (marker.path === path ? 32 : 0) +
    (marker.removed === undefined ? 16 : 0) +
    (marker.postmortem === postmortem ? 8 : 0) +
    (isSame(marker.owners, item.owners) ? 4 : 0) +
    (item.due?.day && marker.due === item.due.day ? 2 : 0) +
    (marker.key === key ? 1 : 0)
  );
}
