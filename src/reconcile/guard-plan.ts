import type { Plan } from '../model/plan.ts';
import type { World } from '../model/world.ts';

export type GuardVerdict = { readonly kind: 'pass' } | { readonly kind: 'held'; readonly why: string };

/** So many issues a person closes in one go without thinking twice: a share of a handful says nothing. */
const CLOSED_WITHOUT_ASKING = 5;

/**
 * Whether a plan may be carried out without a person having seen it. Held are plans that open more issues than
 * configured, and plans that close (by ticks and removals in the file) both more than five issues and more than the
 * configured share of the open ones. `why` is a clause for after "because".
 */
export function guardPlan(plan: Plan, world: World): GuardVerdict {
  const { guard } = world.config;
  const opened = plan.operations.filter(
    (operation) => operation.kind === 'open-issue' && operation.role === 'task',
  ).length;
  if (opened > guard.newIssues) {
    return {
      kind: 'held',
      why: `it would open ${opened} issues at once, and more than ${guard.newIssues} wait for a person`,
    };
  }
  const closed = plan.operations.filter(
    (operation) => operation.kind === 'close-issue' && operation.reason !== 'all-tasks-settled',
  ).length;
  const open = world.issues.filter(({ state }) => state === 'open').length;
  if (closed > CLOSED_WITHOUT_ASKING && closed > open * guard.closedShare) {
    const share = Math.round(guard.closedShare * 100);
    return {
      kind: 'held',
      why: `it would close ${closed} of ${open} open issues, and more than ${share} % at once wait for a person`,
    };
  }
  return { kind: 'pass' };
}
