import { parseMarker } from '../issue/marker.ts';
import type { Issue } from '../model/issue.ts';
import type { Plan } from '../model/plan.ts';
import type { World } from '../model/world.ts';

export type GuardVerdict = { readonly kind: 'pass' } | { readonly kind: 'held'; readonly why: string };

/** So many boxes a person ticks in one go without thinking twice: a share of a handful says nothing. */
const TICKED_WITHOUT_ASKING = 3;
/** Of items that vanished nobody said that they are done: one alone is an edit, two may be an accident. */
const VANISHED_WITHOUT_ASKING = 1;

/**
 * Whether a plan may be carried out without a person having seen it. Held are plans that open more issues than
 * configured, and plans that close more than the configured share of the open ones: at least two whose items went from the
 * file, or at least four in all. `why` is a clause for after "because".
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
  const closes = plan.operations.filter(
    (operation) => operation.kind === 'close-issue' && operation.reason !== 'all-tasks-settled',
  );
  const closed = closes.length;
  const vanished = closes.filter(({ reason }) => reason === 'removed-from-document').length;
  const open = world.issues.filter((issue) => issue.state === 'open' && !isTracking(issue)).length;
  const isMuch = (count: number, without: number) => count > without && count > open * guard.closedShare;
  if (isMuch(closed, TICKED_WITHOUT_ASKING) || isMuch(vanished, VANISHED_WITHOUT_ASKING)) {
    const share = Math.round(guard.closedShare * 100);
    return {
      kind: 'held',
      why: `it would close ${closed} of ${open} open issues, and more than ${share} % at once wait for a person`,
    };
  }
  return { kind: 'pass' };
}

function isTracking({ ours, body }: Issue): boolean {
  return ours && parseMarker(body)?.role === 'tracking';
}
