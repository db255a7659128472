import { randomUUID } from 'node:crypto';
import type { PgBoss } from 'pg-boss';
import { type PassRequest, requestKey } from '../engine/request.ts';
import type { Transaction } from './database.ts';
import { extendWindows } from './extend-windows.ts';
import { PASS_QUEUE, type PassJob } from './pass-queue.ts';

export interface TimedRequest {
  readonly request: PassRequest;
  /** The window in which further requests for the same thing join this one. */
  readonly delaySeconds: number;
}

/**
 * Queues requests; those whose key waits already join it.
 *
 * Start-time fair queueing: every installation's jobs carry rising tags, a new one starts no earlier than what was served
 * last, and the smallest tag goes first. So an installation with 10,000 waiting is served in turn with one that has a single
 * one. pg-boss takes the highest priority first, hence the minus.
 */
export async function insertRequests(
  transaction: Transaction,
  boss: PgBoss,
  requests: readonly TimedRequest[],
): Promise<void> {
  if (requests.length === 0) return;
  const jobs = new Map<string, TimedRequest>();
  for (const timed of requests) {
    const key = requestKey(timed.request);
    const known = jobs.get(key);
    if (known === undefined || known.delaySeconds > timed.delaySeconds) jobs.set(key, timed);
  }
  // In the order of their keys, so that two processes never wait for each other's.
  const ordered = [...jobs].sort(([a], [b]) => (a < b ? -1 : 1));
  const counts = countBy(ordered.map(([, { request }]) => request.installationId));
  const tags = await takeTags(transaction, counts);
  const inserts = ordered.map(([key, { request, delaySeconds }]) => {
    const tag = (tags.get(request.installationId) ?? 0) + 1;
    tags.set(request.installationId, tag);
    const data: PassJob = { request, attempts: 0 };
    return {
      id: randomUUID(),
      data,
      singletonKey: key,
      startAfter: delaySeconds,
      priority: -tag,
      group: { id: String(request.installationId) },
    };
  });
  const options = { db: transaction.boss, returnId: true };
  const inserted = new Set(await boss.insert(PASS_QUEUE, inserts, options));
  const joined = inserts.filter(({ id }) => !inserted.has(id)).map(({ data }) => data.request.installationId);
  if (joined.length > 0) await giveBackTags(transaction, countBy(joined));
  await extendWindows(
    transaction,
    inserts
      .filter(({ id, startAfter }) => !inserted.has(id) && startAfter > 0)
      .map(({ singletonKey, startAfter }) => ({ key: singletonKey, seconds: startAfter })),
  );
}

/** Reserves as many tags as counted, for each installation; returns the tag before the first. */
async function takeTags(transaction: Transaction, counts: ReadonlyMap<number, number>): Promise<Map<number, number>> {
  const rows = await transaction.query<{ installation: string; tag: number }>(
    `insert into followthrough.turn as turn (installation, tag, added)
     select wanted.installation, wanted.added + coalesce((select tag from followthrough.turn where installation = 0), 0), wanted.added
     from unnest($1::bigint[], $2::int4[]) as wanted (installation, added) order by wanted.installation
     on conflict (installation) do update
       set tag = greatest(turn.tag + excluded.added, excluded.tag), added = excluded.added
     returning installation::text as installation, tag`,
    [[...counts.keys()], [...counts.values()]],
  );
  return new Map(
    rows.map(({ installation, tag }) => [Number(installation), tag - (counts.get(Number(installation)) ?? 0)]),
  );
}

/** A request that joined a waiting one needs no turn of its own. */
async function giveBackTags(transaction: Transaction, counts: ReadonlyMap<number, number>): Promise<void> {
  await transaction.query(
    `update followthrough.turn set tag = turn.tag - joined.added
     from unnest($1::bigint[], $2::int4[]) as joined (installation, added) where turn.installation = joined.installation`,
    [[...counts.keys()], [...counts.values()]],
  );
}

function countBy(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of [...values].sort((a, b) => a - b)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
