import type { Clock } from 'pg-boss';
import type { PassRequest } from '../engine/request.ts';
import type { SettledIndex } from '../engine/settled.ts';
import type { RepositoryName } from '../model/config.ts';
import type { Database } from './database.ts';
import { fireSchedules } from './fire-schedules.ts';
import { forget } from './forget.ts';
import { openInbox } from './inbox.ts';
import { type Intents, makeIntents } from './intents.ts';
import { type Links, makeLinks } from './links.ts';
import { migrate } from './migrate.ts';
import { type DatabasePlace, openDatabase } from './open-database.ts';
import { createPassQueue } from './pass-queue.ts';
import { type QueueFacts, readQueueFacts } from './queue-facts.ts';
import { reclaim } from './reclaim.ts';
import type { RunRequest } from './run-job.ts';
import { makeSchedules, type Schedules } from './schedules.ts';
import { makeSettledIndex } from './settled-files.ts';
import { startWork, type Work, type WorkOptions } from './start-work.ts';

export interface StoreOptions {
  readonly place: DatabasePlace;
  /** Milliseconds since 1970: deliveries, schedules and intents go by it, waiting times and leases by the database's clock. */
  readonly clock?: () => number;
  /** pg-boss's timers, for tests. */
  readonly bossClock?: Clock;
  /** Told of what went wrong in the background and is tried again by itself. */
  readonly onError: (error: Error) => void;
}

/** The queue and the index. Losing it loses nothing: the engine finds out anew, by looking. */
export interface Store extends Links, Intents, Schedules {
  /** Resolves when the requests are safe; `known` when the delivery had been stored before. */
  enqueue(
    requests: readonly PassRequest[],
    options: { readonly deliveryId: string | null; readonly delaySeconds: number },
  ): Promise<'stored' | 'known'>;
  /** Starts to make passes, and to fire schedules; once a process. */
  work(run: RunRequest, options?: WorkOptions): Promise<void>;
  settledIndex(repository: RepositoryName): SettledIndex;
  /** Drops all that is known and waiting of a repository, or of a whole installation. */
  forget(installationId: number, repository: RepositoryName | null): Promise<void>;
  queueFacts(): Promise<QueueFacts>;
  /** Fires the schedules that are due; `work` does that by itself. */
  fireSchedules(): Promise<void>;
  /** Takes no new work, lets running passes end within the time, aborts the rest (they stay queued), and closes. */
  close(options?: { readonly withinSeconds?: number }): Promise<void>;
}

/** Opens the database, brings its tables up to date, and puts back what a process that died had begun. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const clock = options.clock ?? Date.now;
  const database = await openDatabase(options.place, { clock: options.bossClock ?? null, onError: options.onError });
  try {
    await database.boss.start();
    await migrate(database);
    await createPassQueue(database.boss);
    if (database.exclusive) await reclaim(database);
  } catch (error) {
    await database.boss.stop({ graceful: false, close: false }).catch(() => {});
    await database.close();
    throw error;
  }
  return makeStore(database, clock, options.onError);
}

function makeStore(database: Database, clock: () => number, onError: (error: Error) => void): Store {
  const inbox = openInbox(database, clock);
  let work: Work | null = null;
  let closing: Promise<void> | null = null;
  const close = async (withinSeconds: number) => {
    await work?.stopSchedules();
    await database.boss.stop({ graceful: true, timeout: withinSeconds * 1000, close: false });
    await work?.settle();
    await database.close();
  };
  return {
    ...makeLinks(database),
    ...makeIntents(database, clock),
    ...makeSchedules(database, clock),
    enqueue: async (requests, { deliveryId, delaySeconds }) => {
      const result = await inbox.add({ requests, deliveryId, delaySeconds });
      if (result === 'stored' && requests.length > 0) work?.wakeAfter(delaySeconds);
      return result;
    },
    settledIndex: (repository) => makeSettledIndex(database, repository),
    queueFacts: () => readQueueFacts(database),
    forget: (installationId, repository) => forget(database, installationId, repository),
    fireSchedules: () => fireSchedules(database, clock),
    work: async (run, options = {}) => {
      work = await startWork(database, run, clock, { onError, ...options });
    },
    close: ({ withinSeconds = 30 } = {}) => {
      closing ??= close(withinSeconds);
      return closing;
    },
  };
}
