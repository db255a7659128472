import { parseMarker } from '../issue/marker.ts';
import { issueKey } from '../model/issue.ts';
import type { Plan } from '../model/plan.ts';
import { isEmptyPlan } from '../model/plan.ts';
import type { World } from '../model/world.ts';
import { fingerprintPlan } from '../reconcile/fingerprint-plan.ts';
import { guardPlan } from '../reconcile/guard-plan.ts';
import { makePlan } from '../reconcile/make-plan.ts';
import { isPostmortemPath } from '../settings/is-postmortem-path.ts';
import { applyPlan } from './apply-plan.ts';
import { completeWorld } from './complete-world.ts';
import { TransientFailure } from './failure.ts';
import { awaitOpenIntents, type IntentJournal } from './intents.ts';
import { type ObservePorts, observeWorld } from './observe-world.ts';
import type { PassListener } from './ports.ts';
import { readSettings } from './read-settings.ts';
import { type SettledIndex, settledOf } from './settled.ts';
import { approvedOf, closeGuard, showHeldPlan } from './show-held-plan.ts';

export interface PassPorts extends ObservePorts {
  /**
   * When the App was installed (ISO instant). A file that nothing tracks yet and that was last changed before then is left
   * alone: installing opens nothing by itself. Null takes up every file that is asked for.
   */
  readonly horizon: string | null;
  /** Remembers files that came to rest, so that a resync can pass them by; null remembers nothing. */
  readonly settled: SettledIndex | null;
  /** Remembers which issues that are not ours a file links, so that their events find it; null remembers nothing. */
  readonly links: LinkIndex | null;
  /** Null where every pass is watched by the person who started it. */
  readonly intents: IntentJournal | null;
  readonly listener: PassListener;
}

/** Where the links of a repository's files to issues that others opened are remembered: an index. */
export interface LinkIndex {
  /** These (by issueKey) and no others. */
  rememberLinks(path: string, issues: readonly string[]): Promise<void>;
}

export type PassApproval =
  /** Applies what the guard lets pass, or what a person approved on the issue that shows the plan. */
  | { readonly kind: 'guarded' }
  /** The same, without showing a plan that is held on an issue: a person is at the terminal. */
  | { readonly kind: 'watched' }
  /** Applies just the plan that a person was shown. */
  | { readonly kind: 'fingerprint'; readonly fingerprint: string };

export type PassOutcome =
  | { readonly kind: 'quiet' | 'applied'; readonly plan: Plan }
  /** The guard, or a fingerprint that is not this plan's: nothing was done. */
  | { readonly kind: 'held'; readonly plan: Plan; readonly fingerprint: string; readonly why: string }
  /** No postmortem by the configuration; or nothing tracks the file, and it is older than the installation. */
  | { readonly kind: 'out-of-scope' };

/** A file that somebody edits while we write is observed again; more often than this in one pass, and the queue tries later. */
const MAX_ROUNDS = 5;

/** One pass over one postmortem file: observe, plan, guard, apply; again only when the world moved meanwhile. */
export async function runPass(path: string, approval: PassApproval, ports: PassPorts): Promise<PassOutcome> {
  let applied: Plan | null = null;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const shown = await preparePlan(path, ports);
    if (shown === null) return { kind: 'out-of-scope' };
    const { world, plan } = shown;
    await ports.links?.rememberLinks(path, adoptedKeys(world));
    if (isEmptyPlan(plan)) {
      await ports.settled?.writeSettled(path, settledOf(world));
      await closeGuard(world, ports);
      return applied === null ? { kind: 'quiet', plan } : { kind: 'applied', plan: applied };
    }
    if (applied === null) {
      const why = holdsBack(plan, world, approval);
      if (why !== null) {
        const held = { plan, fingerprint: fingerprintPlan(plan), why };
        if (approval.kind === 'guarded') await showHeldPlan(held, world, ports);
        return { kind: 'held', ...held };
      }
    }
    if (ports.intents && plan.operations.some((operation) => operation.kind === 'open-issue')) {
      await awaitOpenIntents(path, ports.intents);
    }
    const result = await applyPlan(plan, world, ports);
    applied = plan;
    if (result === 'settled') {
      await closeGuard(world, ports);
      return { kind: 'applied', plan };
    }
  }
  throw new TransientFailure(`${path} kept changing while it was being written`, { retryAfter: 60 });
}

/** Observes and plans, without applying; null when the file is out of scope. */
export async function preparePlan(path: string, ports: PassPorts): Promise<{ world: World; plan: Plan } | null> {
  const { config } = await readSettings(ports.documents);
  // A push names every file that it changed; most are no postmortems.
  if (ports.horizon !== null && !isPostmortemPath(path, config)) return null;
  const observed = await takeIntoScope(await observeWorld(path, config, ports), ports);
  if (observed === null) return null;
  const sketch = makePlan(observed);
  ports.listener({ kind: 'observed', message: 'observed', fields: { path, operations: sketch.operations.length } });
  if (isEmptyPlan(sketch)) return { world: observed, plan: sketch };
  const world = await completeWorld(observed, sketch, ports);
  return { world, plan: makePlan(world) };
}

/** Issues that the file links and whose body does not name it: their events cannot be told from their marker. */
function adoptedKeys(world: World): readonly string[] {
  return world.issues.filter((issue) => parseMarker(issue.body)?.path !== world.path).map(({ ref }) => issueKey(ref));
}

async function takeIntoScope(world: World, { horizon, documents }: PassPorts): Promise<World | null> {
  const { document } = world;
  if (horizon === null || document === null || isTracked(world)) return world;
  const last = await documents.readLastCommit(world.path);
  return last.at < horizon ? null : { ...world, document: { ...document, commit: last.sha } };
}

function isTracked(world: World): boolean {
  const hasBlock = world.document?.file.postmortems.some((postmortem) => postmortem.statusBlock !== null) ?? false;
  return hasBlock || world.issues.some((issue) => issue.ours && parseMarker(issue.body)?.path === world.path);
}

function holdsBack(plan: Plan, world: World, approval: PassApproval): string | null {
  if (approval.kind === 'fingerprint') {
    return fingerprintPlan(plan) === approval.fingerprint ? null : 'the plan has changed since it was shown';
  }
  if (world.guardIssue && approvedOf(world.guardIssue) === fingerprintPlan(plan)) return null;
  const verdict = guardPlan(plan, world);
  return verdict.kind === 'held' ? verdict.why : null;
}
