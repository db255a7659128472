import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createNodeMiddleware, Probot } from 'probot';
import { makeApp } from './app.ts';
import type { AppCredentials, Env } from './env.ts';
import type { RepositoryName } from './model/config.ts';
import { keepFollowing, type ListRepositories } from './server/follow-installations.ts';
import { type Health, judgeHealth } from './server/judge-health.ts';
import { listen } from './server/listen.ts';
import { type Logger, makeLog } from './server/log.ts';
import { type Metrics, makeMetrics } from './server/metrics.ts';
import { type Handler, makeSetupPage, WEBHOOK_PATH } from './server/setup-page.ts';
import { openStore, type Store } from './store/open-store.ts';
import type { WorkOptions } from './store/start-work.ts';
import { type MakePass, makeWorker } from './worker.ts';

/** What a pass is made with. */
export interface Services {
  readonly env: Env;
  readonly credentials: AppCredentials;
  readonly log: Logger;
  readonly store: Store;
  readonly metrics: Metrics;
}

export interface ServerParts {
  /** Wires the engine to its adapters; called once, when the database is open. Resolves when passes can begin. */
  readonly makePasses: (services: Services) => Promise<Passes>;
  /** Where log lines go; the standard output when left out. */
  readonly logTo?: { write(line: string): void };
  /** Tells the person who started the server what to do; the log when left out. */
  readonly tell?: (line: string) => void;
  /** Keeps the credentials that the setup page got for the next start; nobody does when left out. */
  readonly keep?: (variables: Readonly<Record<string, string>>) => void;
  readonly work?: Omit<WorkOptions, 'onEnd'>;
}

export interface Passes {
  readonly makePass: MakePass;
  /** Our App's login (`slug[bot]`); null as long as it is not known. */
  ownLogin(): string | null;
  /** What is remembered of a repository (its issues, its branch) is not to be trusted any more. */
  forgetRepository?(installationId: number, repository: RepositoryName): void;
  /** What the App is installed on; where it is left out, only webhooks tell. */
  readonly listRepositories?: ListRepositories;
  /** Begins what is done in the background, when webhooks are taken: what is sent again must find us ready. */
  readonly start?: () => void;
  /** Ends it. */
  readonly stop?: () => void;
}

export interface RunningServer {
  /** `http://host:port`. */
  readonly url: string;
  readonly mode: 'serving' | 'setup';
  /** Null in setup mode, which needs no database. */
  readonly store: Store | null;
  /** Takes no new requests, lets what runs end within the configured time, and closes everything. */
  stop(): Promise<void>;
}

/** What is left of the time to stop for passes that were aborted, and for the database. */
const CLOSING_SECONDS = 3;

/** A body larger than this is none of GitHub's, which sends at most 25 MB. */
const MAX_BODY_BYTES = 26_214_400;

/**
 * Starts the server: with credentials it takes webhooks and makes passes, without it shows how to get them. Throws PortInUse,
 * DataDirectoryInUse, or what the database says.
 */
export async function startServer(env: Env, parts: ServerParts): Promise<RunningServer> {
  const log = makeLog(env.logLevel, secretsOf(env), parts.logTo);
  return env.app === null ? startSetup(env, log, parts) : startServing(env, env.app, log, parts);
}

async function startServing(
  env: Env,
  credentials: AppCredentials,
  log: Logger,
  parts: ServerParts,
): Promise<RunningServer> {
  const handlers: Handler[] = [];
  // The port first: it is the likeliest to fail, and a second server must not touch the database.
  const http = await listen(createServer(dispatch(handlers, log)), env);
  const onError = (error: Error) => log.warn({ err: error }, 'the queue stumbled and tries again');
  try {
    const store = await openStore({ place: env.database, onError });
    const metrics = makeMetrics();
    const passes = await parts.makePasses({ env, credentials, log, store, metrics });
    const { makePass, ownLogin, listRepositories } = passes;
    const probot = new Probot({
      appId: credentials.appId,
      privateKey: credentials.privateKey,
      secret: credentials.webhookSecret,
      baseUrl: env.apiUrl,
      // It would write two stacks for every wrong signature, and we say ourselves what could not be stored.
      log: log.child({}, { level: 'silent' }),
    });
    const app = makeApp({
      store,
      log,
      metrics,
      ownLogin,
      forgetRepository: (installationId, repository) => passes.forgetRepository?.(installationId, repository),
      windowSeconds: env.windowSeconds,
    });
    const webhooks = await createNodeMiddleware(app, { probot, webhooksPath: WEBHOOK_PATH });
    const worker = makeWorker(makePass, { log, store, metrics });
    await store.work(worker.run, { ...parts.work, onEnd: worker.onEnd });
    const onMiss = (error: Error) =>
      log.warn({ err: error }, 'the installations could not be listed, tried again soon');
    const endFollowing = listRepositories ? keepFollowing(store, listRepositories, onMiss) : () => {};
    handlers.push(makeHealthRoute(store), makeMetricsRoute(store, metrics), (request, response) => {
      response.once('finish', () => tellRefusal(request, response, log));
      // In one go, because the body begins to flow with the first that listens.
      return refuseBody(request, response) || webhooks(request, response);
    });
    passes.start?.();
    const closeWork = () => {
      endFollowing();
      passes.stop?.();
      return store.close({ withinSeconds: Math.max(1, env.stopSeconds - CLOSING_SECONDS) });
    };
    log.info({ url: http.url, webhooks: WEBHOOK_PATH }, 'serving');
    return { url: http.url, mode: 'serving', store, stop: () => stop(http.server, log, closeWork) };
  } catch (error) {
    http.server.close();
    throw error;
  }
}

async function startSetup(env: Env, log: Logger, parts: ServerParts): Promise<RunningServer> {
  const tell = parts.tell ?? ((line: string) => log.info(line));
  const keep = (variables: Readonly<Record<string, string>>) => {
    parts.keep?.(variables);
    tell('Registered with GitHub: now start again.');
  };
  const handlers: Handler[] = [];
  const http = await listen(createServer(dispatch(handlers, log)), env);
  const health: Health = { healthy: true, why: 'waits for its credentials' };
  handlers.push(
    (request, response) => (isGet(request, '/healthz') ? answerHealth(response, health) : false),
    ...(await makeSetupPage({ host: env.host, port: env.port, log, keep })),
  );
  tell(`Not registered with GitHub yet: open ${http.url} and press "Register GitHub App".`);
  tell('That writes APP_ID, PRIVATE_KEY and WEBHOOK_SECRET into the file .env; or set these variables yourself.');
  tell('Then start again, where GitHub can reach it: the page registers the address by which you opened it.');
  return { url: http.url, mode: 'setup', store: null, stop: () => stop(http.server, log, () => Promise.resolve()) };
}

async function stop(server: Server, log: Logger, closeWork: () => Promise<void>): Promise<void> {
  log.info('stopping');
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  await closeWork();
  server.closeAllConnections();
  await closed;
  log.info('stopped');
}

/** Each request goes to the first handler that answers it. */
function dispatch(handlers: readonly Handler[], log: Logger) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      for (const handler of handlers) {
        if ((await handler(request, response)) || response.writableEnded) return;
      }
      // Before the database is open there are none.
      response.writeHead(handlers.length === 0 ? 503 : 404, { 'content-type': 'text/plain' });
      response.end(handlers.length === 0 ? 'starting\n' : 'not found\n');
    } catch (error) {
      log.error({ err: error }, 'request failed');
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  };
}

function makeHealthRoute(store: Store): Handler {
  return async (request, response) =>
    isGet(request, '/healthz') && answerHealth(response, await judgeHealth(() => store.queueFacts()));
}

function makeMetricsRoute(store: Store, metrics: Metrics): Handler {
  return async (request, response) => {
    if (!isGet(request, '/metrics')) return false;
    const text = metrics.render(await store.queueFacts());
    response.writeHead(200, { 'content-type': 'application/openmetrics-text; version=1.0.0; charset=utf-8' }).end(text);
    return true;
  };
}

/** Refuses what is too large before it fills the memory, whether or not it says so. */
function refuseBody(request: IncomingMessage, response: ServerResponse): boolean {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) {
    response.writeHead(413, { connection: 'close' }).end();
    return true;
  }
  let bytes = 0;
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES) request.destroy();
  });
  return false;
}

function tellRefusal(request: IncomingMessage, response: ServerResponse, log: Logger): void {
  if (response.statusCode !== 400) return;
  const delivery = request.headers['x-github-delivery'] ?? null;
  log.warn({ delivery }, "webhook refused: does WEBHOOK_SECRET equal the secret on the App's page?");
}

function answerHealth(response: ServerResponse, { healthy, why }: Health): boolean {
  response.writeHead(healthy ? 200 : 503, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(`${JSON.stringify({ healthy, why })}\n`);
  return true;
}

function isGet(request: IncomingMessage, path: string): boolean {
  return (request.method === 'GET' || request.method === 'HEAD') && request.url?.split('?')[0] === path;
}

function secretsOf({ app, database }: Env): readonly string[] {
  const password = database.kind === 'url' ? (URL.parse(database.url)?.password ?? '') : '';
  return [...(app === null ? [] : [app.privateKey, app.webhookSecret]), decodeURIComponent(password)];
}
