import type { ItemStatus } from '../model/action-item.ts';
import type { Day } from '../model/day.ts';
import type { StateReason } from '../model/issue.ts';

/** One task as the status line counts it. */
export interface CountedTask {
  readonly status: ItemStatus;
  /** How its issue stands after the plan; null when open or without an issue. */
  readonly stateReason: StateReason | null;
  readonly due: Day | null;
}

/** The visible line of the status block: `3 of 4 done · 1 not planned · 1 overdue · tracked in [#5](url)`. */
export function renderStatusLine(
  tasks: readonly CountedTask[],
  tracking: { readonly text: string; readonly url: string } | null,
  today: Day,
): string {
  const count = (isCounted: (task: CountedTask) => boolean) => tasks.filter(isCounted).length;
  const done = count(({ status }) => status === 'done');
  const duplicate = count(({ status, stateReason }) => status === 'dropped' && stateReason === 'duplicate');
  const dropped = count(({ status }) => status === 'dropped') - duplicate;
  const overdue = count(({ status, due }) => status === 'open' && due !== null && due < today);
  const parts = [
    `${done} of ${tasks.length} done`,
    dropped === 0 ? '' : `${dropped} not planned`,
    duplicate === 0 ? '' : `${duplicate} duplicate`,
    overdue === 0 ? '' : `${overdue} overdue`,
    tracking === null ? '' : `tracked in [${tracking.text}](${tracking.url})`,
  ];
  return `**Follow-through:** ${parts.filter((part) => part !== '').join(' · ')}`;
}
