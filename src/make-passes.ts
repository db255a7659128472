import type { IntentJournal } from './engine/intents.ts';
import type { Documents, PassListener } from './engine/ports.ts';
import { readSettings } from './engine/read-settings.ts';
import type { PassRequest } from './engine/request.ts';
import { runRequest } from './engine/run-request.ts';
import { createApp, type GitHubApp, listRepositories } from './github/app.ts';
import { createApprovals } from './github/approvals.ts';
import { createClient, type GitHubClient } from './github/client.ts';
import { createDocuments, type OpenDocuments } from './github/documents.ts';
import { createPace, type Pace, type PaceOptions } from './github/pace.ts';
import { createSharedLedger, type SharedPace } from './github/shared-ledger.ts';
import { createTracker, type GitHubTracker } from './github/tracker.ts';
import type { RepositoryName } from './model/config.ts';
import { dayInZone } from './model/day.ts';
import { keepRedelivering } from './server/keep-redelivering.ts';
import type { Passes, Services } from './server.ts';
import type { Store } from './store/open-store.ts';
import type { ScheduledRepository } from './store/schedules.ts';
import type { PassContext } from './worker.ts';

/** What is kept for an installation: its pace, what it has seen, when it was made. */
interface Installation {
  readonly client: GitHubClient;
  readonly tracker: GitHubTracker;
  readonly open: OpenDocuments;
  readonly repositories: Map<string, OpenRepository>;
  readonly createdAt: string;
}

interface OpenRepository {
  readonly documents: Documents;
  readonly openedAt: number;
}

/** For how long a repository's default branch is taken to be what it was, in milliseconds. */
const OPEN_FOR = 600_000;

/** What tests put in the place of the network and the clock; nothing in a real server. */
export interface PassOptions {
  readonly fetch?: typeof fetch;
  readonly pace?: PaceOptions;
}

/** Wires the engine to GitHub and to the store: one client an installation, kept while the server runs. */
export async function makePasses(services: Services, options: PassOptions = {}): Promise<Passes> {
  const { env } = services;
  const installations = new Map<number, Promise<Installation>>();
  let login: string | null = null;
  const installationOf = (id: number): Promise<Installation> => {
    const known = installations.get(id);
    if (known) return known;
    const made = openInstallation(id, services, options).catch((error: unknown) => {
      installations.delete(id);
      throw error;
    });
    installations.set(id, made);
    return made;
  };
  const { appId, privateKey } = services.credentials;
  const app = createApp(
    createClient({ credentials: { kind: 'app', appId, privateKey, installationId: null }, baseUrl: env.apiUrl }),
  );
  let endRedelivering = (): void => {};
  return {
    listRepositories: () => listInstalled(app, services.store, installationOf),
    start: () => {
      endRedelivering = keepRedelivering(app, services.log);
    },
    stop: () => endRedelivering(),
    ownLogin: () => login,
    forgetRepository: (id, repository) => {
      // An installation that is not open yet remembers nothing, and one that could not be opened neither.
      void installations.get(id)?.then(
        ({ tracker, repositories }) => {
          tracker.forgetIssues(repository);
          repositories.delete(keyOf(repository));
        },
        () => {},
      );
    },
    makePass: async (request, context) => {
      const installation = await installationOf(request.installationId);
      login ??= await installation.client.login();
      const documents = await openRepository(installation, request.repository);
      const now = Date.now();
      if (request.kind === 'resync') await scheduleDigest(request, documents, context);
      const outcome = await runRequest(request, {
        tracker: installation.tracker,
        documents,
        todayIn: (timeZone) => dayInZone(now, timeZone),
        horizon: installation.createdAt,
        links: { rememberLinks: (path, keys) => context.store.rememberLinks(documents.repository, path, keys) },
        settled: context.store.settledIndex(documents.repository),
        news: context.store.newsIndex(documents.repository),
        intents: makeJournal(context.store, documents.repository, env.settleSeconds),
        approvals: createApprovals(installation.client),
        listener: makeListener(context),
        enqueue: async (requests) => {
          await context.store.enqueue(requests, { deliveryId: null, delaySeconds: 0 });
        },
      });
      context.log.info({ outcome: outcome.kind }, 'pass outcome');
    },
  };
}

/** Every repository that the App is installed on; on a server that does not list them, those that we know. */
async function listInstalled(
  app: GitHubApp,
  store: Store,
  installationOf: (id: number) => Promise<Installation>,
): Promise<readonly ScheduledRepository[]> {
  const known = await store.listScheduled();
  const places: ScheduledRepository[] = [];
  for (const installationId of await app.listInstallations()) {
    const listed = await listRepositories((await installationOf(installationId)).client);
    const repositories =
      listed ?? known.filter((each) => each.installationId === installationId).map(({ repository }) => repository);
    places.push(...repositories.map((repository) => ({ installationId, repository })));
  }
  return places;
}

/** With each resync, so at least once a day: the configuration says when the repository's digest is due, if ever. */
async function scheduleDigest(
  { installationId }: PassRequest,
  documents: Documents,
  { store }: PassContext,
): Promise<void> {
  const { weekday, timeZone } = (await readSettings(documents)).config.digest;
  await store.scheduleDigest(installationId, documents.repository, weekday === null ? null : { weekday, timeZone });
}

async function openInstallation(
  installationId: number,
  { env, credentials, metrics, store }: Services,
  { fetch, pace }: PassOptions,
): Promise<Installation> {
  const client = createClient({
    credentials: { kind: 'app', appId: credentials.appId, privateKey: credentials.privateKey, installationId },
    baseUrl: env.apiUrl,
    pace: openPace(store.pacePlace(installationId), pace),
    ...(fetch === undefined ? {} : { fetch }),
    onRequest: ({ method, status, remaining }) => {
      metrics.countRequest(method, status ?? 0);
      if (remaining !== null) metrics.noteLimit(installationId, remaining);
    },
  });
  const { data } = await client.octokit.rest.apps.getInstallation({ installation_id: installationId });
  return {
    client,
    tracker: createTracker(client),
    open: createDocuments(client),
    repositories: new Map(),
    createdAt: data.created_at,
  };
}

function keyOf({ owner, name }: RepositoryName): string {
  return `${owner}/${name}`.toLowerCase();
}

/** A pass that would have to wait longer is put off instead, so that its place is free for others; milliseconds. */
const PATIENCE = 120_000;

function openPace(place: SharedPace | null, options: PaceOptions = {}): Pace {
  const shared = place === null ? {} : { ledger: createSharedLedger(place, options.writeInterval) };
  return createPace({ patience: PATIENCE, ...shared, ...options });
}

async function openRepository(installation: Installation, repository: RepositoryName): Promise<Documents> {
  const key = keyOf(repository);
  const known = installation.repositories.get(key);
  if (known && Date.now() - known.openedAt < OPEN_FOR) return known.documents;
  const documents = await installation.open(repository);
  installation.repositories.set(key, { documents, openedAt: Date.now() });
  return documents;
}

function makeJournal(store: Store, repository: RepositoryName, settleSeconds: number): IntentJournal {
  return {
    settleSeconds,
    note: (path, key) => store.noteIntents(repository, path, [key]),
    clear: (path, key) => store.clearIntents(repository, path, [key]),
    settle: async (path) => {
      const intents = await store.listIntents(repository, path);
      if (intents.length > 0)
        await store.clearIntents(
          repository,
          path,
          intents.map(({ key }) => key),
        );
    },
    youngest: async (path) => {
      const intents = await store.listIntents(repository, path);
      if (intents.length === 0) return null;
      return (Date.now() - Math.max(...intents.map(({ notedAt }) => notedAt))) / 1000;
    },
  };
}

function makeListener({ log }: PassContext): PassListener {
  return ({ kind, message, fields }) => {
    if (kind === 'refused') log.warn(fields, message);
    else log.info(fields, message);
  };
}
