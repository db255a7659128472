import { MARKER_VERSION, parseMarker } from '../issue/marker.ts';
import { replaceOwnBlock } from '../issue/own-block.ts';
import { renderGuardBody, renderGuardTitle } from '../issue/render-guard.ts';
import type { Issue } from '../model/issue.ts';
import type { Plan } from '../model/plan.ts';
import type { World } from '../model/world.ts';
import { renderPlan } from '../reconcile/render-plan.ts';
import { ListLagged } from './failure.ts';
import { awaitOpenIntents, createUnderIntent, type IntentJournal } from './intents.ts';
import type { Tracker } from './ports.ts';

export interface HeldPlan {
  readonly plan: Plan;
  readonly fingerprint: string;
  readonly why: string;
}

interface GuardPorts {
  readonly tracker: Tracker;
  readonly intents: IntentJournal | null;
}

/** Shows a plan that is too large to run by itself on one issue per file, and keeps what it shows up to date. */
export async function showHeldPlan(held: HeldPlan, world: World, { tracker, intents }: GuardPorts): Promise<void> {
  const { path, repository, guardIssue } = world;
  const marker = {
    role: 'guard' as const,
    version: MARKER_VERSION,
    document: path,
    fingerprint: held.fingerprint,
    approved: null,
  };
  const body = renderGuardBody({ why: held.why, plan: renderPlan(held.plan), marker });
  if (guardIssue) {
    const next = replaceOwnBlock(guardIssue.body, body);
    if (next !== guardIssue.body) await tracker.editIssue(guardIssue.ref, { body: next });
    return;
  }
  const label = `guard ${path}`;
  if (intents) await awaitOpenIntents(label, intents, tracker);
  const there = await tracker.confirmOwnIssues(repository);
  if (there.some((issue) => issue.state === 'open' && isGuardOf(path, issue))) throw new ListLagged();
  // A label made along the way would change the plan that is shown.
  const draft = { title: renderGuardTitle(path), body, labels: [], assignees: [], type: null, targetDay: null };
  await createUnderIntent(label, label, intents, () => tracker.createIssue(repository, draft));
}

/** Whether an issue is the one that shows the plan for a file. */
export function isGuardOf(path: string, issue: Issue): boolean {
  const marker = parseMarker(issue.body);
  return marker?.role === 'guard' && marker.document === path;
}

/** The fingerprint of the plan that a person approved on a guard issue; null when nobody has. */
export function approvedOf(guardIssue: Issue): string | null {
  const marker = parseMarker(guardIssue.body);
  return marker?.role === 'guard' ? marker.approved : null;
}

/** Nothing waits any more: the issue that showed the plan is closed. */
export async function closeGuard({ guardIssue }: World, { tracker }: GuardPorts): Promise<void> {
  if (guardIssue) await tracker.closeIssue(guardIssue.ref, 'completed');
}
