import { setTimeout as delay } from 'node:timers/promises';
import type { PassRequest } from '../engine/request.ts';
import { type Database, sqlStateOf, type Transaction } from './database.ts';
import { insertRequests, type TimedRequest } from './insert-requests.ts';

/** Requests that came in together and are stored together. */
export interface Arrival {
  readonly requests: readonly PassRequest[];
  /** GitHub's `X-GitHub-Delivery`; null when no delivery brought the requests. */
  readonly deliveryId: string | null;
  /** The window in which further requests for the same thing join this one. */
  readonly delaySeconds: number;
}

export interface Inbox {
  /** Resolves when the arrival is committed: `known` when its delivery was stored before, and nothing was done. */
  add(arrival: Arrival): Promise<'stored' | 'known'>;
}

interface Entry {
  readonly arrival: Arrival;
  readonly resolve: (result: 'stored' | 'known') => void;
  readonly reject: (error: unknown) => void;
}

/** More waiting arrivals than this mean that the database does not keep up: better to refuse than to fill the memory. */
const MAX_WAITING = 20_000;
const MAX_BATCH = 200;

/** Stores arrivals; those that come while a transaction runs share the next one, so that throughput does not depend on commits. */
export function openInbox(database: Database, clock: () => number): Inbox {
  const waiting: Entry[] = [];
  let writing = false;

  async function writeAll(): Promise<void> {
    writing = true;
    while (waiting.length > 0) await writeBatch(waiting.splice(0, MAX_BATCH));
    writing = false;
  }

  async function writeBatch(batch: readonly Entry[]): Promise<void> {
    try {
      const results = await storeWithRetry(
        database,
        batch.map(({ arrival }) => arrival),
        clock(),
      );
      for (const [index, entry] of batch.entries()) entry.resolve(results[index] ?? 'stored');
    } catch (error) {
      // One arrival that the database refuses must not take its neighbours along.
      if (batch.length > 1) for (const entry of batch) await writeBatch([entry]);
      else for (const entry of batch) entry.reject(error);
    }
  }

  return {
    add: (arrival) =>
      new Promise((resolve, reject) => {
        if (waiting.length >= MAX_WAITING) {
          reject(new Error('the database does not keep up with the arrivals'));
          return;
        }
        waiting.push({ arrival, resolve, reject });
        if (!writing) void writeAll();
      }),
  };
}

/** Deadlocks and serialization failures between processes pass by. */
const PASSING_STATES: readonly string[] = ['40P01', '40001'];

async function storeWithRetry(database: Database, arrivals: readonly Arrival[], now: number) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.transaction((transaction) => storeArrivals(transaction, database, arrivals, now));
    } catch (error) {
      if (!PASSING_STATES.includes(sqlStateOf(error) ?? '') || attempt === 5) throw error;
      await delay(20 * attempt);
    }
  }
}

async function storeArrivals(
  transaction: Transaction,
  database: Database,
  arrivals: readonly Arrival[],
  now: number,
): Promise<readonly ('stored' | 'known')[]> {
  const fresh = await rememberDeliveries(transaction, arrivals, now);
  const requests: TimedRequest[] = [];
  const results = arrivals.map((arrival) => {
    // Deleted on first use, so that a delivery that is twice in one batch counts once.
    if (arrival.deliveryId !== null && !fresh.delete(arrival.deliveryId)) return 'known';
    requests.push(...arrival.requests.map((request) => ({ request, delaySeconds: arrival.delaySeconds })));
    return 'stored';
  });
  await insertRequests(transaction, database.boss, requests);
  return results;
}

async function rememberDeliveries(transaction: Transaction, arrivals: readonly Arrival[], now: number) {
  const ids = arrivals.flatMap(({ deliveryId }) => (deliveryId === null ? [] : [deliveryId])).sort();
  if (ids.length === 0) return new Set<string>();
  const rows = await transaction.query<{ id: string }>(
    `insert into followthrough.delivery (id, arrived_at) select id, $2::timestamptz from unnest($1::text[]) as id
     on conflict do nothing returning id`,
    [ids, new Date(now).toISOString()],
  );
  return new Set(rows.map(({ id }) => id));
}
