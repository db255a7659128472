import { issueKey } from '../model/issue.ts';
import type { IssueTarget, Operation } from '../model/plan.ts';
import { parseReference } from './issue-reference.ts';
import type { PlannedTask, PostmortemPart } from './planned-task.ts';

/** GitHub takes at most this many sub-issues in one issue, closed ones included. */
const NEST_LIMIT = 100;

export interface Nesting {
  readonly operations: readonly Operation[];
  /** References of the tasks that the tracking issue lists in its text, since they are no sub-issues; null when there are none. */
  readonly listed: readonly string[] | null;
}

/**
 * Hangs the tasks under their tracking issue, once each: what a person has hung elsewhere or taken out stays so. Without
 * a `parent` to hang them under (the server has no sub-issues), all of them are listed.
 */
export function planNesting(part: PostmortemPart, tasks: readonly PlannedTask[], parent: IssueTarget | null): Nesting {
  const operations: Operation[] = [];
  const listed: string[] = [];
  const places = tasks.map((task) => placeOf(task, part, parent));
  let count = places.filter((place) => place === 'nested').length;
  for (const [index, task] of tasks.entries()) {
    const { target, reference } = task;
    if (target === null || reference === null) continue;
    const place = places[index];
    const fits = place === 'nested' || ((place === 'nestable' || place === 'assumed') && count < NEST_LIMIT);
    if (!fits) listed.push(reference);
    else if (place !== 'nested') count += 1;
    if (fits && parent !== null && place === 'nestable') {
      operations.push({ kind: 'nest-issue', parent, child: target, reason: 'task-not-nested' });
    }
  }
  return { operations, listed: listed.length === 0 ? null : listed };
}

/** `assumed`: nested earlier, but the server does not tell an issue's parent, or a person took it out. */
type Place = 'nested' | 'assumed' | 'nestable' | 'apart';

function placeOf(
  { target, match, marker, entry }: PlannedTask,
  { world, postmortem }: PostmortemPart,
  parent: IssueTarget | null,
): Place {
  if (target === null || parent === null) return 'apart';
  if (target.kind === 'planned') return 'nestable';
  const { issue } = target;
  const parentKey = parent.kind === 'existing' ? issueKey(parent.issue.ref) : null;
  if (parentKey !== null && issue.parent === parentKey) return 'nested';
  const isForeign = issue.ref.owner.toLowerCase() !== world.repository.owner.toLowerCase();
  const isStrangers = marker === null && (issue.state === 'closed' || match.kind !== 'matched');
  if (issue.parent !== null || isForeign || isStrangers) return 'apart';
  const tracking = postmortem.statusBlock?.base.tracking ?? null;
  const wasTracked = tracking !== null && parseReference(tracking, world.repository) === parentKey;
  return wasTracked && entry !== undefined ? 'assumed' : 'nestable';
}
