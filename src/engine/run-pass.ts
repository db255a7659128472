import { parseMarker } from '../issue/marker.ts';
import type { Config } from '../model/config.ts';
import { issueKey } from '../model/issue.ts';
import type { Plan } from '../model/plan.ts';
import { isEmptyPlan } from '../model/plan.ts';
import type { World } from '../model/world.ts';
import { fingerprintPlan } from '../reconcile/fingerprint-plan.ts';
import { guardPlan } from '../reconcile/guard-plan.ts';
import { isSameRepository } from '../reconcile/issue-reference.ts';
import { makePlan } from '../reconcile/make-plan.ts';
import { isPostmortemPath } from '../settings/is-postmortem-path.ts';
import { applyPlan, type StepResult } from './apply-plan.ts';
import { completeWorld } from './complete-world.ts';
import { TransientFailure, UnreadableDocument } from './failure.ts';
import { awaitOpenIntents, type IntentJournal } from './intents.ts';
import { findContradicted, findLate, type IssueNews, type NewsIndex } from './news.ts';
import { type ObservePorts, observeWorld } from './observe-world.ts';
import type { PassListener } from './ports.ts';
import { readSettings, type Settings } from './read-settings.ts';
import { type SettledIndex, settledOf } from './settled.ts';
import { approvedOf, closeGuard, showHeldPlan } from './show-held-plan.ts';
import { tellUnreadable } from './tell-unreadable.ts';

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
  /** What events said of the file's issues; left out where no event asked for the pass. */
  readonly news?: NewsIndex;
  /** Null where every pass is watched by the person who started it. */
  readonly intents: IntentJournal | null;
  readonly listener: PassListener;
  /** Asks for passes over other files, for which an issue became free that they link; left out where nobody serves such. */
  readonly askFor?: (paths: readonly string[]) => Promise<void>;
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
/** After this time GitHub is asked again for what it did not show. */
const LATE_SECONDS = 60;

/**
 * One pass over one postmortem file: observe, plan, guard, apply; again only when the world moved meanwhile. Throws
 * TransientFailure, once it is done, when GitHub does not show yet what an event said of an issue.
 */
export async function runPass(path: string, approval: PassApproval, ports: PassPorts): Promise<PassOutcome> {
  const news = (await ports.news?.readNews(path)) ?? [];
  const { outcome, world } = await runRounds(path, approval, ports, news).catch(async (failure: unknown) => {
    // A person at the terminal reads it there.
    if (failure instanceof UnreadableDocument && approval.kind === 'guarded') {
      await tellUnreadable(path, failure, ports);
    }
    throw failure;
  });
  if (news.length === 0) return outcome;
  const late = world === null ? [] : findLate(news, world);
  await ports.news?.forgetNews(
    path,
    news.filter((each) => !late.includes(each)),
  );
  if (late.length === 0) return outcome;
  const issues = late.map(({ issue }) => issue).join(', ');
  throw new TransientFailure(`GitHub does not show yet what became of ${issues}`, { retryAfter: LATE_SECONDS });
}

interface Rounds {
  readonly outcome: PassOutcome;
  /** As it was last observed; null when the file is out of scope. */
  readonly world: World | null;
}

async function runRounds(
  path: string,
  approval: PassApproval,
  ports: PassPorts,
  news: readonly IssueNews[],
): Promise<Rounds> {
  let applied: Plan | null = null;
  let learnt: Learnt = NOTHING_LEARNT;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const shown = await preparePlan(path, ports, learnt, news);
    if (shown === null) return { outcome: { kind: 'out-of-scope' }, world: null };
    const { world, plan } = shown;
    await ports.links?.rememberLinks(path, adoptedKeys(world));
    if (isEmptyPlan(plan)) {
      await ports.settled?.writeSettled(path, settledOf(world));
      await closeGuard(world, ports);
      return { outcome: applied === null ? { kind: 'quiet', plan } : { kind: 'applied', plan: applied }, world };
    }
    if (applied === null) {
      const why = holdsBack(plan, world, approval);
      if (why !== null) {
        const held = { plan, fingerprint: fingerprintPlan(plan), why };
        if (approval.kind === 'guarded') await showHeldPlan(held, world, ports);
        return { outcome: { kind: 'held', ...held }, world };
      }
    }
    if (ports.intents && plan.operations.some((operation) => operation.kind === 'open-issue')) {
      await awaitOpenIntents(path, ports.intents, ports.tracker);
    }
    const result = await applyPlan(plan, world, ports);
    applied = plan;
    if (world.linkedElsewhere.size > 0) await ports.askFor?.([...new Set(world.linkedElsewhere.values())]);
    if (result === 'settled') {
      await closeGuard(world, ports);
      return { outcome: { kind: 'applied', plan }, world };
    }
    if (result !== 'observe-again') learnt = learn(learnt, result);
  }
  throw new TransientFailure(`${path} kept changing while it was being written`, { retryAfter: 60 });
}

/** Observes and plans, without applying; null when the file is out of scope. */
export async function preparePlan(
  path: string,
  ports: PassPorts,
  learnt: Learnt = NOTHING_LEARNT,
  news: readonly IssueNews[] = [],
): Promise<{ world: World; plan: Plan } | null> {
  // Nothing can be written there, and nobody can be told.
  if (ports.documents.archived) return null;
  const settings = await readSettings(ports.documents);
  const { config } = settings;
  // A push names every file that it changed; most are no postmortems.
  if (ports.horizon !== null && !isPostmortemPath(path, config)) return null;
  const found = {
    ...(await observeNews(path, config, ports, news)),
    configProblems: configProblemsOf(settings, ports),
  };
  const observed = await takeIntoScope(withLearnt(found, learnt), ports);
  if (observed === null) return null;
  const sketch = makePlan(observed);
  ports.listener({ kind: 'observed', message: 'observed', fields: { path, operations: sketch.operations.length } });
  if (isEmptyPlan(sketch)) return { world: observed, plan: sketch };
  const world = await completeWorld(observed, sketch, ports);
  return { world, plan: makePlan(world) };
}

/** What a list shows otherwise than an event did is looked at by itself, and everything once more. */
async function observeNews(path: string, config: Config, ports: PassPorts, news: readonly IssueNews[]): Promise<World> {
  const world = await observeWorld(path, config, ports);
  const contradicted = findContradicted(news, world);
  for (const ref of contradicted) await ports.tracker.readIssue(ref);
  return contradicted.length === 0 ? world : await observeWorld(path, config, ports);
}

function configProblemsOf({ problems, place }: Settings, { documents }: PassPorts): World['configProblems'] {
  if (place === null || problems.length === 0) return undefined;
  const { owner, name } = place.repository;
  const home = `${documents.repository.owner}/${documents.repository.name}`;
  const repositoryUrl = `${documents.url.slice(0, documents.url.length - home.length)}${owner}/${name}`;
  return { repositoryUrl, path: place.path, problems };
}

/** What GitHub refused in this pass, which no reading tells: it is not tried twice, but said. */
interface Learnt {
  readonly refusal: string | null;
  readonly outOfReach: ReadonlyMap<string, string>;
  /** Repositories that were out of reach once: that is believed at the second time, after another look. */
  readonly suspected: ReadonlySet<string>;
}

const NOTHING_LEARNT: Learnt = { refusal: null, outOfReach: new Map(), suspected: new Set() };

function learn(learnt: Learnt, result: Exclude<StepResult, string>): Learnt {
  if (result.kind === 'refused') return { ...learnt, refusal: result.why };
  const place = `${result.repository.owner}/${result.repository.name}`.toLowerCase();
  if (!learnt.suspected.has(place)) return { ...learnt, suspected: new Set([...learnt.suspected, place]) };
  return { ...learnt, outOfReach: new Map([...learnt.outOfReach, [place, result.why]]) };
}

function withLearnt(world: World, { refusal, outOfReach }: Learnt): World {
  return {
    ...world,
    outOfReach: new Map([...(world.outOfReach ?? []), ...outOfReach]),
    ...(refusal === null ? {} : { writeBack: { kind: 'refused', why: refusal, wanted: null } }),
  };
}

/** Issues of the file whose body does not name it, or which are elsewhere: their events cannot be told from their marker. */
function adoptedKeys({ issues, path, repository }: World): readonly string[] {
  return issues
    .filter((issue) => parseMarker(issue.body)?.path !== path || !isSameRepository(issue.ref, repository))
    .map(({ ref }) => issueKey(ref));
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
