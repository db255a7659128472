import { createApp, type GitHubApp, listRepositories } from './github/app.ts';
import { createClient, type GitHubClient } from './github/client.ts';
import type { Services } from './server.ts';

/** GitHub keeps failed deliveries for three days. */
const REDELIVER_FOR = 3 * 86_400_000;
const HOUR = 3_600_000;

/**
 * Makes up for what was missed: deliveries that did not arrive are sent again, now and every hour, and a server whose
 * database is empty looks at every repository once. What fails here is told and tried again within the hour; the daily
 * resync finds the same things in any case.
 */
export function catchUp(services: Services, clientOf: (installationId: number) => Promise<GitHubClient>): void {
  const { appId, privateKey } = services.credentials;
  const credentials = { kind: 'app' as const, appId, privateKey, installationId: null };
  const app = createApp(createClient({ credentials, baseUrl: services.env.apiUrl }));
  const run = async (): Promise<void> => {
    try {
      await redeliver(app, services);
      await rebuildIndex(app, services, clientOf);
    } catch (error) {
      services.log.warn({ err: error }, 'could not catch up, tries again within the hour');
    }
  };
  void run();
  setInterval(run, HOUR).unref();
}

async function redeliver(app: GitHubApp, { log }: Services): Promise<void> {
  const count = await app.redeliverFailed(Date.now() - REDELIVER_FOR);
  if (count !== null && count > 0) log.info({ deliveries: count }, 'asked for failed deliveries again');
}

async function rebuildIndex(
  app: GitHubApp,
  { log, store }: Services,
  clientOf: (installationId: number) => Promise<GitHubClient>,
): Promise<void> {
  if ((await store.listScheduled()).length > 0) return;
  for (const installationId of await app.listInstallations()) {
    const repositories = await listRepositories(await clientOf(installationId));
    const requests = (repositories ?? []).map((repository) => ({
      installationId,
      repository,
      kind: 'resync' as const,
    }));
    if (requests.length > 0) await store.enqueue(requests, { deliveryId: null, delaySeconds: 0 });
    log.info(
      { installation: installationId, repositories: requests.length },
      'the database is new: looks at every repository',
    );
  }
}
