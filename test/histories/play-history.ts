import { requestKey } from '../../src/engine/request.ts';
import type { Plan } from '../../src/model/plan.ts';
import { createSimulatedQueue, type SimulatedQueue } from '../faults/simulated-queue.ts';
import { createMemoryGitHub, type MemoryGitHub } from '../github/memory-github.ts';
import { type Act, type Delivery, type History, isOnIssue, type Step } from './history.ts';
import { planInMemory, runInMemory, type Trouble } from './memory-process.ts';
import { openTown, type Town } from './town.ts';

export interface Played {
  readonly github: MemoryGitHub;
  readonly town: Town;
  /** What the App wrote after all was done, in a resync with nothing remembered. */
  readonly restless: number;
  readonly gaveUp: readonly string[];
  /** What a further pass would do and say. */
  readonly plan: Plan | null;
}

interface Scene {
  readonly github: MemoryGitHub;
  readonly queue: SimulatedQueue;
  readonly town: Town;
  readonly history: History;
  readonly isPerfect: boolean;
  /** Items (by title) on which somebody acted since the App last came to rest. */
  readonly touched: Set<string>;
  /** Whether an item came, went or was reworded since: a second such change, seen with it in one pass, may be in doubt. */
  isReshaped: boolean;
  /** Whether the file got another path since. */
  isMoved: boolean;
  delayed: number;
  readonly gaveUp: string[];
}

const INSTALLATION = { installationId: 1, repository: { owner: 'acme', name: 'shop' } };
const ELSEWHERE = { owner: 'acme', name: 'ops' };
const MOST_SERVED = 200;

/** Plays a history as told, or with every delivery at once and no fault at all; then one resync, and passes until it is quiet. */
export async function playHistory(history: History, circumstances: 'as-told' | 'perfect'): Promise<Played> {
  const github = createMemoryGitHub({ subIssues: history.subIssues, assignable: ['alice', 'bob', 'carol'] });
  const place = history.elsewhere ? '  repository: acme/ops\n' : '';
  const settings = `guard:\n  closed-share: 1\nissues:\n${place}  orphans: ${history.orphans}\nwrite-back:\n  mode: ${history.mode}\n`;
  await github.people.commit({ '.github/followthrough.yml': settings }, 'Configure');
  const shape = history.boxes ? 'boxes' : 'bullets';
  const town = await openTown(github, history.items, shape, history.elsewhere ? ELSEWHERE : INSTALLATION.repository);
  const queue = createSimulatedQueue(Date.UTC(2026, 3, 6));
  const scene: Scene = {
    github,
    queue,
    town,
    history,
    isPerfect: circumstances === 'perfect',
    touched: new Set(town.items.map(({ title }) => title)),
    isReshaped: false,
    isMoved: false,
    delayed: 0,
    gaveUp: [],
  };
  deliver(scene, history.firstDelivery);
  if (scene.isPerfect) await comeToRest(scene);
  for (const step of history.steps) await playStep(scene, step);
  await comeToRest(scene);
  queue.deleteDatabase();
  const before = github.writes();
  queue.enqueue([{ ...INSTALLATION, kind: 'resync' }]);
  await serveAll(scene);
  const plan = await planInMemory(town.path(), github, queue);
  return { github, town, restless: github.writes() - before, gaveUp: scene.gaveUp, plan };
}

async function playStep(scene: Scene, step: Step): Promise<void> {
  const { queue, isPerfect } = scene;
  switch (step.kind) {
    case 'act':
      await actPatiently(scene, step.act, step.delivery);
      return;
    case 'work':
      await work(scene, step);
      return;
    case 'resync':
      if (!isPerfect) queue.enqueue([{ ...INSTALLATION, kind: 'resync' }]);
      return;
    case 'database-deleted':
      if (!isPerfect) queue.deleteDatabase();
      return;
    case 'late-deliveries':
      if (scene.delayed > 0) queue.enqueue(documentsOf(scene));
      scene.delayed = 0;
  }
}

/** Patient people let the App come to rest before they touch an item again; so does whoever writes a perfect history. */
async function actPatiently(scene: Scene, act: Act, delivery: Delivery): Promise<void> {
  const { isPerfect } = scene;
  if (!isPerfect && mustWait(scene, act)) await comeToRest(scene);
  actNow(scene, act, delivery);
  if (isPerfect) await comeToRest(scene);
}

function mustWait({ town, touched, history, isReshaped, isMoved }: Scene, act: Act): boolean {
  const aimed = town.aim(act);
  // Who is what in a file that moves and changes at once is anybody's guess.
  if (act.kind === 'rename-file' || (isMoved && isReshaping(act))) return true;
  // There is only something to merge when the App has proposed it.
  if (act.kind === 'merge-proposal') return history.patient;
  return history.patient && ((isReshaped && isReshaping(act)) || (aimed !== null && touched.has(aimed.title)));
}

function isReshaping({ kind }: Act): boolean {
  return kind === 'add-item' || kind === 'delete-item' || kind === 'reword' || kind === 'rename-file';
}

function actNow(scene: Scene, act: Act, delivery: Delivery): void {
  const { town, touched } = scene;
  const aimed = town.aim(act);
  const isDone = town.act(act);
  const title = act.kind === 'add-item' ? town.items.at(-1)?.title : aimed?.title;
  if (title !== undefined) touched.add(title);
  if (isReshaping(act)) scene.isReshaped = true;
  if (act.kind === 'rename-file') {
    scene.isMoved = true;
    for (const item of town.items) touched.add(item.title);
  }
  if (isDone) deliver(scene, delivery);
}

/** A push names the path that a file had, too. */
function documentsOf({ town }: Scene) {
  return town.paths().map((path) => ({ ...INSTALLATION, kind: 'document' as const, path }));
}

function deliver(scene: Scene, delivery: Delivery): void {
  if (scene.isPerfect) return;
  if (delivery === 'at-once' || delivery === 'doubled') scene.queue.enqueue(documentsOf(scene));
  if (delivery === 'doubled' || delivery === 'delayed') scene.delayed += 1;
}

async function work(scene: Scene, step: Step & { readonly kind: 'work' }): Promise<void> {
  const { queue, isPerfect } = scene;
  const { during } = step;
  let hasActed = false;
  const inBetween =
    during === null || isPerfect || mustWait(scene, during.act)
      ? null
      : {
          at: during.at,
          on: isOnIssue(during.act) ? ('issue' as const) : ('file' as const),
          act: () => {
            if (hasActed) return;
            hasActed = true;
            actNow(scene, during.act, during.delivery);
          },
        };
  for (let pass = 0; pass < step.passes && !isPerfect && !queue.isEmpty(); pass += 1) {
    await serve(scene, pass === 0 ? { faults: step.faults, during: inBetween } : null);
  }
  if (during !== null && !hasActed) await actPatiently(scene, during.act, during.delivery);
}

async function comeToRest(scene: Scene): Promise<void> {
  const { queue, github, isPerfect } = scene;
  github.hideNewest(0);
  queue.enqueue(isPerfect ? documentsOf(scene) : [{ ...INSTALLATION, kind: 'resync' }]);
  await serveAll(scene);
  scene.touched.clear();
  scene.isReshaped = false;
  scene.isMoved = false;
}

async function serveAll(scene: Scene): Promise<void> {
  for (let served = 0; !scene.queue.isEmpty(); served += 1) {
    if (served > MOST_SERVED) throw new Error('The queue does not come to rest.');
    await serve(scene, null);
  }
}

async function serve({ queue, github, gaveUp }: Scene, trouble: Trouble | null): Promise<void> {
  const end = await queue.serveNext((request) => runInMemory(request, github, queue, trouble));
  if (end.kind === 'dead') gaveUp.push(`${requestKey(end.request)}: ${end.failure.message}`);
}
