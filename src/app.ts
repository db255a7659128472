import type { ApplicationFunction } from 'probot';
import type { RepositoryName } from './model/config.ts';
import type { Logger } from './server/log.ts';
import type { Metrics } from './server/metrics.ts';
import { type EventReading, readEvent } from './server/read-event.ts';
import type { Store } from './store/open-store.ts';

export interface AppOptions {
  readonly store: Pick<Store, 'enqueue' | 'forget'>;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** Our App's login (`slug[bot]`), as soon as it is known. */
  readonly ownLogin: () => string | null;
  /** Told when what may be remembered of a repository is not to be trusted any more. */
  readonly forgetRepository?: (installationId: number, repository: RepositoryName) => void;
  readonly windowSeconds: number;
}

/** GitHub waits 10 s for an answer, and Probot says "accepted" after 9, whatever comes of it: we fail before that. */
const STORE_WITHIN_MS = 8_000;

/**
 * The Probot App: each event becomes requests for passes, which are stored before the answer is given. What could not be
 * stored is answered with 500, so that GitHub shows the delivery as failed and it can be redelivered.
 */
export function makeApp(options: AppOptions): ApplicationFunction {
  const { log, metrics } = options;
  return (app) => {
    app.onAny(async ({ id, name, payload }) => {
      const reading = readEvent(name, payload, options.ownLogin());
      const { stale } = reading;
      if (stale) options.forgetRepository?.(stale.installationId, stale.repository);
      try {
        const result = await within(STORE_WITHIN_MS, storeReading(reading, id, options));
        metrics.countDelivery(name, result);
        log.debug({ delivery: id, event: name, requests: reading.requests.length, result }, 'delivery read');
      } catch (error) {
        metrics.countDelivery(name, 'failed');
        log.error({ delivery: id, event: name, err: error }, 'delivery could not be stored');
        throw error;
      }
    });
  };
}

async function storeReading(
  { requests, issue, news, forgets }: EventReading,
  deliveryId: string,
  { store, windowSeconds }: AppOptions,
): Promise<'stored' | 'known' | 'nothing'> {
  for (const { installationId, repository } of forgets) await store.forget(installationId, repository);
  if (requests.length === 0 && issue === null) return 'nothing';
  return store.enqueue(requests, { deliveryId, delaySeconds: windowSeconds, issue, news: news ?? null });
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the database did not answer in time')), milliseconds);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
