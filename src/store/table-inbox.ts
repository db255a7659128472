import type { Arrival, Inbox, Kept } from './arrival.ts';
import type { Database } from './database.ts';
import { groupWrites } from './group-writes.ts';
import { queueArrivals, transactAgain } from './queue-arrivals.ts';

/** More waiting arrivals than this mean that the database does not keep up: better to refuse than to fill the memory. */
const GROUP = { most: 200, mostWaiting: 20_000 };

/** So many at a time go into the queue: enough to be cheap, few enough to be quick. */
const MOST_MOVED = 500;

/**
 * Keeps arrivals in a table: one statement for all that wait, and nothing of the queue in it. Whichever process comes first moves
 * them, so that what a process that died had kept is moved by another.
 */
export function openTableInbox(database: Database, clock: () => number): Inbox {
  return {
    add: groupWrites((arrivals) => writeArrivals(database, arrivals, clock()), GROUP),
    move: () => transactAgain(database, (transaction) => moveArrivals(transaction)),
    pending: () => 0,
    close: () => Promise.resolve(),
  };

  async function moveArrivals(transaction: Parameters<Parameters<Database['transaction']>[0]>[0]) {
    const rows = await transaction.query<{ content: Arrival }>(
      `delete from followthrough.arrival where id in
         (select id from followthrough.arrival limit ${MOST_MOVED} for update skip locked)
       returning content`,
    );
    const arrivals = rows.map(({ content }) => content);
    await queueArrivals(transaction, database, arrivals, clock());
    return { complete: rows.length < MOST_MOVED, delays: arrivals.map(({ delaySeconds }) => delaySeconds) };
  }
}

async function writeArrivals(database: Database, arrivals: readonly Arrival[], now: number): Promise<readonly Kept[]> {
  // In order, so that two processes that are given the same deliveries never wait for each other's.
  const byId = new Map([...arrivals].map((arrival) => [arrival.deliveryId, arrival]));
  const ids = [...byId.keys()].sort();
  const rows = await database.query<{ id: string }>(
    `with fresh as (
       insert into followthrough.delivery (id, arrived_at) select id, $3::timestamptz from unnest($1::text[]) as id
       on conflict do nothing returning id),
     kept as (
       insert into followthrough.arrival (id, content)
       select given.id, given.content::jsonb from unnest($1::text[], $2::text[]) as given (id, content)
       where given.id in (select id from fresh)
       on conflict do nothing)
     select id from fresh`,
    [ids, ids.map((id) => JSON.stringify(byId.get(id))), new Date(now).toISOString()],
  );
  const fresh = new Set(rows.map(({ id }) => id));
  // Deleted on first use: a delivery that is twice in one group counts once.
  return arrivals.map(({ deliveryId }) => (fresh.delete(deliveryId) ? 'stored' : 'known'));
}
