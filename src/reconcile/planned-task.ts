import type { TaskMarker } from '../issue/marker.ts';
import type { RepositoryName } from '../model/config.ts';
import type { StateReason } from '../model/issue.ts';
import type { IssueTarget } from '../model/plan.ts';
import type { Postmortem } from '../model/postmortem.ts';
import type { Problem } from '../model/problem.ts';
import type { BaseItem } from '../model/status-block.ts';
import type { World } from '../model/world.ts';
import type { KnownIssues } from './known-issues.ts';
import type { Stray, TaskMatch } from './match-items.ts';
import type { TrackingMatch } from './match-trackings.ts';
import type { Refusal } from './plan-document.ts';
import type { TaskPlan } from './plan-task.ts';

/** A task with its match and its plan. */
export interface PlannedTask {
  readonly match: TaskMatch;
  readonly plan: TaskPlan;
  /** The issue that it has or gets; null when none. */
  readonly target: IssueTarget | null;
  /** How the home repository names it: `#12`, or `#{key}` for one that the plan opens. */
  readonly reference: string | null;
  readonly marker: TaskMarker | null;
  readonly entry: BaseItem | undefined;
  /** What the write-back pull request says of it. */
  readonly proposed: BaseItem | undefined;
}

/** One postmortem and what was found out about it. */
export interface PostmortemPart {
  readonly world: World;
  readonly known: KnownIssues;
  readonly postmortem: Postmortem;
  readonly index: number;
  readonly tasks: readonly TaskMatch[];
  readonly tracking: TrackingMatch;
  /** Issues whose mark stands where no item is any more. */
  readonly strays: readonly Stray[];
  /** Why the file cannot be written; null when it can, or need not be. */
  readonly refusal: Refusal | null;
  /** What the file cannot say of single items. */
  readonly unwritable: readonly Problem[];
}

/** Whether a task is open after the plan. */
export function isOpen({ plan }: Pick<PlannedTask, 'plan'>): boolean {
  return plan.status === 'open';
}

/** How the task's issue is closed after the plan; null when it is open or there is none. */
export function stateReasonOf({ plan, target }: PlannedTask): StateReason | null {
  if (plan.decision.kind === 'close-issue') return plan.decision.as;
  if (target?.kind !== 'existing' || plan.status === 'open' || target.issue.state === 'open') return null;
  return target.issue.stateReason ?? 'completed';
}

/** Where the task's issue is, or is to be opened; null when it gets none. */
export function repositoryOf({ target, plan }: PlannedTask): RepositoryName | null {
  if (target?.kind === 'existing') return target.issue.ref;
  const opening = plan.operations.find(({ kind }) => kind === 'open-issue');
  return opening?.kind === 'open-issue' ? opening.repository : null;
}
