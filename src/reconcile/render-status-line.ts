import type { ItemStatus } from '../model/action-item.ts';
import type { Day } from '../model/day.ts';
import type { StateReason } from '../model/issue.ts';
import { quoteText } from '../model/quote-text.ts';
import type { BaseItem } from '../model/status-block.ts';

/** One task as the status line counts it. */
export interface CountedTask {
  readonly status: ItemStatus;
  /** How its issue stands after the plan; null when open or without an issue. */
  readonly stateReason: StateReason | null;
  readonly due: Day | null;
  readonly issue: NamedIssue | null;
  /** What there is to show for it, where that is known. */
  readonly closed: BaseItem['closed'];
}

interface NamedIssue {
  readonly text: string;
  readonly url: string;
}

/** More than so many tasks are not told one by one. */
const MOST_TOLD = 20;

/**
 * The visible line of the status block: `3 of 4 done · 1 not planned · 1 overdue · tracked in [#5](url)`, and after a
 * line break each, what there is to show for closed issues.
 */
export function renderStatusLine(tasks: readonly CountedTask[], tracking: NamedIssue | null, today: Day): string {
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
  const told = tasks.flatMap((task) => renderClosed(task) ?? []);
  const more = told.length > MOST_TOLD ? [`and ${told.length - MOST_TOLD} more`] : [];
  const first = `**Follow-through:** ${parts.filter((part) => part !== '').join(' · ')}`;
  return [first, ...told.slice(0, MOST_TOLD), ...more].join('<br>');
}

/** Null where there is nothing to tell: it is open, a duplicate, settled in the file itself, or nobody asked. */
function renderClosed({ status, stateReason, issue, closed }: CountedTask): string | null {
  if (issue === null || closed === undefined || closed === 'here') return null;
  const name = `[${issue.text}](${issue.url})`;
  if (status === 'done') {
    return closed.by === null
      ? `${name} done, with nothing to show for it`
      : `${name} done by [${closed.by}](${closed.url ?? issue.url})`;
  }
  if (stateReason !== 'not-planned') return null;
  return closed.why === null
    ? `${name} not planned, without a word why`
    : `${name} not planned: ${quoteText(closed.why)}`;
}
