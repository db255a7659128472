import type { GitHubApp } from '../github/app.ts';
import type { Logger } from './log.ts';

/** GitHub keeps failed deliveries for three days, in milliseconds. */
const KEPT_FOR = 3 * 86_400_000;
const HOUR_MS = 3_600_000;

/**
 * Has GitHub send again what we did not take, now and every hour: it never does so by itself. A failure is told and made
 * up for within the hour; the daily resync finds the same things in any case. Returns what ends it.
 */
export function keepRedelivering(app: GitHubApp, log: Logger): () => void {
  const redeliver = async (): Promise<void> => {
    try {
      const count = await app.redeliverFailed(Date.now() - KEPT_FOR);
      if (count !== null && count > 0) log.info({ deliveries: count }, 'asked for failed deliveries again');
    } catch (error) {
      log.warn({ err: error }, 'could not ask for failed deliveries, tries again within the hour');
    }
  };
  void redeliver();
  const timer = setInterval(() => void redeliver(), HOUR_MS);
  return () => clearInterval(timer);
}
