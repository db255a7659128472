import { fingerprintOf } from '../model/fingerprint.ts';
import { type Issue, issueKey } from '../model/issue.ts';
import type { Problem } from '../model/problem.ts';
import { linkOf } from './issue-reference.ts';
import type { Findings, Leftover, TaskMatch } from './match-items.ts';
import type { Task } from './read-tasks.ts';
import { textSimilarity } from './text-similarity.ts';

/** A link in an item's text is its identity; one that leads nowhere, elsewhere or to another item's issue holds the item back. */
export function matchByLink({ world, known, tasks }: Leftover): Findings {
  const held: TaskMatch[] = [];
  const claims = new Map<string, { readonly issue: Issue; readonly tasks: Task[] }>();
  for (const task of tasks) {
    const key = linkOf(task.item, world.repository);
    // A pull request does the work, it does not stand for the promise: the item gets an issue of its own.
    if (key === null || world.pullRequests?.has(key)) continue;
    const issue = known.find(key);
    const home = world.linkedElsewhere.get(key) ?? (issue && world.linkedElsewhere.get(issueKey(issue.ref)));
    if (home !== undefined) {
      held.push({ kind: 'held', task, problem: ofAnother(task, home) });
    } else if (issue === undefined || isOtherRole(known.markerOf(issue)?.role)) {
      held.push({ kind: 'held', task, problem: notAnIssue(task) });
    } else {
      const claim = claims.get(issueKey(issue.ref)) ?? { issue, tasks: [] };
      claim.tasks.push(task);
      claims.set(issueKey(issue.ref), claim);
    }
  }
  const matches = [...claims.values()].flatMap((claim): TaskMatch[] => {
    const winner = findRightful(claim.tasks, claim.issue, known.markerOf(claim.issue));
    return claim.tasks.map((task) =>
      task === winner
        ? { kind: 'matched', task, issue: claim.issue, by: 'link' }
        : { kind: 'held', task, problem: linkedTwice(task) },
    );
  });
  return { matches: [...held, ...matches] };
}

function isOtherRole(role: string | undefined): boolean {
  return role !== undefined && role !== 'task';
}

/** Of several items that link one issue the one whose words are the issue's; the first of equals. */
function findRightful(
  tasks: readonly Task[],
  issue: Issue,
  marker: ReturnType<Leftover['known']['markerOf']>,
): Task | undefined {
  const key = marker?.role === 'task' ? marker.key : null;
  const score = ({ item }: Task) =>
    (key?.startsWith(`${fingerprintOf(item.title)}.`) ? 1 : 0) + textSimilarity(item.title, issue.title);
  return tasks.reduce<Task | undefined>(
    (best, task) => (best !== undefined && score(best) >= score(task) ? best : task),
    undefined,
  );
}

function notAnIssue({ item }: Task): Problem {
  return {
    line: item.line,
    code: 'issue-missing',
    message: `The item links ${item.issue?.raw ?? 'something'}, which is no issue that can be followed: it was deleted, or it is out of reach.`,
    remedy: 'Link the issue that stands for this item, or take the link out to get a new one.',
  };
}

function ofAnother({ item }: Task, path: string): Problem {
  return {
    line: item.line,
    code: 'issue-of-another-postmortem',
    message: `The item links ${item.issue?.raw ?? 'an issue'}, which belongs to ${path}.`,
    remedy: 'Take the link out; the item then gets an issue of its own.',
  };
}

function linkedTwice({ item }: Task): Problem {
  return {
    line: item.line,
    code: 'issue-linked-twice',
    message: `The item links ${item.issue?.raw ?? 'an issue'}, as another item of this file does.`,
    remedy: 'Take the link out of one of them; that one then gets an issue of its own.',
  };
}
