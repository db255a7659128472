import { join } from 'node:path';
import type { Clock } from 'pg-boss';
import type { NewsIndex } from '../engine/news.ts';
import type { PassRequest } from '../engine/request.ts';
import type { SettledIndex } from '../engine/settled.ts';
import type { RepositoryName } from '../model/config.ts';
import type { ArrivedNews, Inbox, LinkedIssue } from './arrival.ts';
import type { Database } from './database.ts';
import { fireSchedules } from './fire-schedules.ts';
import { forget } from './forget.ts';
import { insertRequests } from './insert-requests.ts';
import { type Intents, makeIntents } from './intents.ts';
import { openJournalInbox } from './journal-inbox.ts';
import { keepMoving } from './keep-moving.ts';
import { type Links, makeLinks } from './links.ts';
import { migrate } from './migrate.ts';
import { makeNewsIndex } from './news.ts';
import { type DatabasePlace, openDatabase } from './open-database.ts';
import { openPacePlace, type PacePlace } from './paces.ts';
import { createPassQueue } from './pass-queue.ts';
import { makePressure } from './pressure.ts';
import { transactAgain } from './queue-arrivals.ts';
import { type QueueFacts, readQueueFacts } from './queue-facts.ts';
import { reclaim } from './reclaim.ts';
import type { RunRequest } from './run-job.ts';
import { makeSchedules, type Schedules } from './schedules.ts';
import { makeSettledIndex } from './settled-files.ts';
import { startWork, type Work, type WorkOptions } from './start-work.ts';
import { openTableInbox } from './table-inbox.ts';

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
  enqueue(requests: readonly PassRequest[], options: EnqueueOptions): Promise<'stored' | 'known'>;
  /** Starts to make passes, and to fire schedules; once a process. */
  work(run: RunRequest, options?: WorkOptions): Promise<void>;
  settledIndex(repository: RepositoryName): SettledIndex;
  newsIndex(repository: RepositoryName): NewsIndex;
  /** Where all processes that share the database keep the installation's pace; null when there is only this one. */
  pacePlace<State>(installationId: number): PacePlace<State> | null;
  /** Drops all that is known and waiting of a repository, or of a whole installation. */
  forget(installationId: number, repository: RepositoryName | null): Promise<void>;
  queueFacts(): Promise<QueueFacts>;
  /** Fires the schedules that are due; `work` does that by itself. */
  fireSchedules(): Promise<void>;
  /** Takes no new work, lets running passes end within the time, aborts the rest (they stay queued), and closes. */
  close(options?: { readonly withinSeconds?: number }): Promise<void>;
}

export interface EnqueueOptions {
  /** GitHub's `X-GitHub-Delivery`; null when no delivery brought the requests. */
  readonly deliveryId: string | null;
  /** The window in which further requests for the same thing join these. */
  readonly delaySeconds: number;
  /** An issue of which the delivery tells: its postmortems are asked for too. */
  readonly issue?: LinkedIssue | null;
  /** What the delivery says of an issue of ours. */
  readonly news?: ArrivedNews | null;
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
    const inbox = await openInbox(options.place, database, clock);
    return makeStore(database, inbox, clock, options.onError);
  } catch (error) {
    await database.boss.stop({ graceful: false, close: false }).catch(() => {});
    await database.close();
    throw error;
  }
}

function openInbox(place: DatabasePlace, database: Database, clock: () => number): Promise<Inbox> {
  return place.kind === 'directory'
    ? openJournalInbox(database, join(place.path, 'journal'), clock)
    : Promise.resolve(openTableInbox(database, clock));
}

function makeStore(database: Database, inbox: Inbox, clock: () => number, onError: (error: Error) => void): Store {
  let work: Work | null = null;
  const pressure = makePressure();
  const onMoved = (delays: readonly number[]) => {
    for (const seconds of new Set(delays)) work?.wakeAfter(seconds);
  };
  const moving = keepMoving(inbox, { onMoved, onError });
  let closing: Promise<void> | null = null;
  const close = async (withinSeconds: number) => {
    await moving.stop();
    await inbox.close();
    await work?.stopSchedules();
    await database.boss.stop({ graceful: true, timeout: withinSeconds * 1000, close: false });
    await work?.settle();
    await database.close();
  };
  return {
    ...makeLinks(database),
    ...makeIntents(database, clock),
    ...makeSchedules(database, clock),
    enqueue: async (requests, { deliveryId, delaySeconds, issue = null, news = null }) => {
      if (deliveryId !== null) {
        pressure.note();
        const kept = await inbox.add({ deliveryId, requests, issue, news, delaySeconds });
        moving.nudge();
        return kept;
      }
      const timed = requests.map((request) => ({ request, delaySeconds }));
      await transactAgain(database, (transaction) => insertRequests(transaction, database.boss, timed));
      if (requests.length > 0) work?.wakeAfter(delaySeconds);
      return 'stored';
    },
    newsIndex: (repository) => makeNewsIndex(database, repository, clock),
    settledIndex: (repository) => makeSettledIndex(database, repository),
    pacePlace: (installationId) => (database.exclusive ? null : openPacePlace(database, installationId)),
    queueFacts: async () => {
      const facts = await readQueueFacts(database);
      const failing = moving.failingSeconds();
      return {
        ...facts,
        waiting: facts.waiting + inbox.pending(),
        // Arrivals that cannot be moved stand still, as the queue would.
        due: facts.due + (failing > 0 ? 1 : 0),
        oldestSeconds: Math.max(facts.oldestSeconds, failing),
      };
    },
    forget: async (installationId, repository) => {
      // What came before is forgotten too.
      await moving.moveAll();
      await forget(database, installationId, repository);
    },
    fireSchedules: () => fireSchedules(database, clock),
    work: async (run, options = {}) => {
      await moving.moveAll();
      const { yieldToArrivals } = pressure;
      work = await startWork(database, run, clock, { onError, yieldToArrivals, ...options });
    },
    close: ({ withinSeconds = 30 } = {}) => {
      closing ??= close(withinSeconds);
      return closing;
    },
  };
}
