import { type LocalGitHub, startLocalGitHub } from '../../src/demo/local-github.ts';
import { type Person, signIn } from '../../src/demo/person.ts';
import { faceOf, type IssueNews } from '../../src/engine/news.ts';
import { parseIssue } from '../../src/github/parse-issue.ts';
import { parseMarker } from '../../src/issue/marker.ts';
import { issueKey } from '../../src/model/issue.ts';
import { type FaultProxy, startFaultProxy } from '../github/fault-proxy.ts';
import { type AppProcess, startAppProcess } from './app-process.ts';
import { type FaultKind, LAG_SECONDS, type Request } from './fault-kinds.ts';
import { readWorld, type SeenWorld } from './read-world.ts';
import { startRicherGitHub } from './richer-github.ts';
import { elsewhereOf, type Scenario } from './scenarios.ts';
import { createSimulatedQueue, type SimulatedQueue } from './simulated-queue.ts';

/** Which fault, and at which request counted from where the scenario's faults begin. */
export interface Strike {
  readonly kind: FaultKind;
  readonly at: number;
}

export interface Run {
  readonly world: SeenWorld;
  /** Every request that the App made where faults may happen. */
  readonly requests: readonly Request[];
  readonly struck: boolean;
  /** Requests that were given up although they need not have been. */
  readonly givenUp: readonly string[];
  /** What the App wrote once everything was done and its database was deleted: must be nothing. */
  readonly afterwards: readonly string[];
}

/** A local GitHub with a proxy before it, and a repository of its own for each run. */
export interface FaultStage {
  run(scenario: Scenario, strike: Strike | null): Promise<Run>;
  close(): Promise<void>;
}

const TODAY = '2026-04-06';
/** More would slow the local GitHub down: it looks through everything that it has. */
const RUNS_OF_A_SERVER = 60;
const MOST_SERVED = 400;

export async function openFaultStage(): Promise<FaultStage> {
  let server: Server | null = null;
  return {
    run: async (scenario, strike) => {
      if (server === null || server.used === RUNS_OF_A_SERVER) {
        await server?.close();
        server = await startServer();
      }
      server.used += 1;
      return runOnce(server, `world-${server.used}`, scenario, strike);
    },
    close: async () => server?.close(),
  };
}

interface Server {
  readonly github: LocalGitHub;
  readonly proxy: FaultProxy;
  /** Before the same GitHub as an organisation may have it. */
  readonly richerProxy: FaultProxy;
  used: number;
  readonly close: () => Promise<void>;
}

async function startServer(): Promise<Server> {
  const worlds = Array.from({ length: RUNS_OF_A_SERVER }, (_, index) => `world-${index + 1}`);
  const github = await startLocalGitHub({ moreRepositories: [...worlds, ...worlds.map(elsewhereOf)] });
  const richer = await startRicherGitHub(github.url);
  const proxy = await startFaultProxy(github.url);
  const richerProxy = await startFaultProxy(richer.url);
  return {
    github,
    proxy,
    richerProxy,
    used: 0,
    close: async () => {
      await Promise.all([proxy.close(), richerProxy.close(), richer.close()]);
      await github.close();
    },
  };
}

interface Scene {
  readonly server: Server;
  readonly person: Person;
  readonly queue: SimulatedQueue;
  readonly strike: Strike | null;
  app: AppProcess;
  readonly givenUp: string[];
  struckAt: number | null;
  /** How many requests the aftermath met. */
  aftermaths: number;
  /** When issues were opened. */
  readonly created: number[];
}

async function runOnce(server: Server, name: string, scenario: Scenario, strike: Strike | null): Promise<Run> {
  const { github } = server;
  const proxy = scenario.isRicher ? server.richerProxy : server.proxy;
  const queue = createSimulatedQueue(Date.now());
  const timeout = strike?.kind.name.startsWith('timeout') ? 400 : 10_000;
  const start = () => startAppProcess({ github, apiUrl: proxy.url, queue, today: TODAY, timeout });
  const person = signIn(github.url, github.userToken, github.owner, name);
  const elsewhere = { ...person, repository: elsewhereOf(name) };
  const scene: Scene = {
    server,
    person,
    queue,
    strike,
    app: start(),
    givenUp: [],
    struckAt: null,
    aftermaths: 0,
    created: [],
  };
  proxy.faultWith(null);
  for (const [index, step] of scenario.steps.entries()) {
    if (index === scenario.faultsFrom) {
      // Faults meet a process that was just started: it has everything to ask for.
      scene.app = start();
      proxy.forget();
      proxy.faultWith((request) => faultOf(scene, request));
    }
    // People come back when the lists have caught up: what they do is not hidden.
    queue.advance(LAG_SECONDS);
    const seen = async () => [...(await readNews(person)), ...(await readNews(elsewhere))];
    const before = await seen();
    const targets = await step(person);
    for (const { path, news } of await seen()) {
      if (before.some((known) => known.news.issue === news.issue && known.news.face !== news.face)) {
        queue.noteNews(path, [news]);
      }
    }
    queue.enqueue(targets.map((target) => ({ ...requestTo(github, name), ...target })));
    await serveAll(scene, start);
  }
  const requests = proxy.requests();
  proxy.faultWith(null);
  const world = await readWorld(person, elsewhere, scenario.paths);
  return {
    world,
    requests,
    struck: scene.struckAt !== null,
    givenUp: scene.givenUp,
    afterwards: await findWritesAfterLoss(scene, start, name, proxy),
  };
}

/** What the events of people's doings would say of our issues, as they are now. */
async function readNews({ octokit, owner, repository }: Person) {
  const list = octokit.rest.issues.listForRepo;
  const all = await octokit.paginate(list, { owner, repo: repository, state: 'all', per_page: 100 });
  return all.flatMap((one): { path: string; news: IssueNews }[] => {
    const issue = parseIssue(one, '');
    const path = parseMarker(issue.body)?.path;
    if (path === undefined) return [];
    return [{ path, news: { issue: issueKey(issue.ref), updatedAt: issue.updatedAt, face: faceOf(issue) } }];
  });
}

function requestTo(github: LocalGitHub, name: string) {
  return { installationId: github.installationId, repository: { owner: github.owner, name } };
}

function faultOf(scene: Scene, request: Request) {
  const { strike, queue } = scene;
  const now = queue.clock.now();
  const lag = strike?.kind.aftermath?.seconds ?? LAG_SECONDS;
  const created = scene.created.filter((at) => now - at < lag * 1000).length;
  if (request.method === 'POST' && request.path.endsWith('/issues')) scene.created.push(now);
  if (strike === null) return undefined;
  if (scene.struckAt === null && request.number === strike.at) {
    scene.struckAt = now;
    return strike.kind.strike(scene.app);
  }
  const { aftermath } = strike.kind;
  if (scene.struckAt === null || aftermath === undefined) return undefined;
  const isOver = now - scene.struckAt >= aftermath.seconds * 1000 || scene.aftermaths >= (aftermath.most ?? Infinity);
  const fault = isOver ? undefined : aftermath.strike(request, created);
  if (fault !== undefined) scene.aftermaths += 1;
  return fault;
}

/** As the worker does, with a new process after each kill; what was given up is taken up by the next day's resync. */
async function serveAll(scene: Scene, start: () => AppProcess): Promise<void> {
  const { queue } = scene;
  let lost = 0;
  for (let served = 0; !queue.isEmpty(); served += 1) {
    if (served > MOST_SERVED) throw new Error('The queue does not come to rest.');
    const end = await queue.serveNext((request) => scene.app.run(request));
    if (end.kind === 'killed') scene.app = start();
    if (end.kind === 'dead') {
      lost += 1;
      if (scene.strike?.kind.mayGiveUp !== true || lost > 3) scene.givenUp.push(end.failure.message);
      queue.advance(86_400);
      if (lost <= 3) queue.enqueue([end.request.kind === 'digest' ? end.request : { ...end.request, kind: 'resync' }]);
    }
  }
}

/** The database is deleted and the App starts anew: it finds everything out from GitHub and writes nothing. */
async function findWritesAfterLoss(
  scene: Scene,
  start: () => AppProcess,
  name: string,
  proxy: FaultProxy,
): Promise<readonly string[]> {
  const { queue, server } = scene;
  queue.deleteDatabase();
  scene.app = start();
  proxy.forget();
  queue.enqueue([{ ...requestTo(server.github, name), kind: 'resync' }]);
  await serveAll({ ...scene, strike: null }, start);
  return proxy
    .requests()
    .filter(({ method, path }) => method !== 'GET' && !path.startsWith('/app/'))
    .map(({ method, path }) => `${method} ${path}`);
}
