import type { Arrival, Inbox, Kept } from './arrival.ts';
import type { Database } from './database.ts';
import { groupWrites } from './group-writes.ts';
import { openJournal } from './journal.ts';
import { queueArrivals, transactAgain } from './queue-arrivals.ts';

/** More than this waits neither for the disk nor for the queue: better to refuse than to fill the memory. */
const MOST_PENDING = 50_000;
const GROUP = { most: 500, mostWaiting: MOST_PENDING };
/** PGlite computes while it writes these: few enough that it is no hindrance. */
const MOST_MOVED = 200;
/** PGlite does not ask the disk to keep what it commits, as the journal does: after this time the disk has. */
const KEEP_MS = 60_000;
/** So many delivery ids are known at once; whether an older one was kept is found out when it moves. */
const MOST_REMEMBERED = 20_000;

interface Pending {
  readonly segment: number;
  readonly arrivedAt: number;
  readonly arrival: Arrival;
}

/**
 * Keeps arrivals in a journal beside a database that only this process uses: an append and one `fdatasync` for all that wait,
 * where PGlite would compute for milliseconds. What was not moved when the process died is read again at the next start; what was
 * is known by its delivery id.
 */
export async function openJournalInbox(database: Database, directory: string, clock: () => number): Promise<Inbox> {
  const journal = await openJournal(directory);
  const recent = new Map((await readRecent(database)).map(({ id, at }) => [id, at]));
  let pending: Pending[] = journal.left.flatMap(({ segment, lines }) =>
    lines.flatMap((line) => {
      const read = parseLine(line);
      return read === null ? [] : [{ segment, ...read }];
    }),
  );
  for (const { arrival, arrivedAt } of pending) recent.set(arrival.deliveryId, arrivedAt);
  let drained: { readonly segment: number; readonly at: number }[] = [];
  let moving = 0;

  async function write(arrivals: readonly Arrival[]): Promise<readonly Kept[]> {
    const arrivedAt = clock();
    const lines = arrivals.map((arrival) => JSON.stringify({ arrivedAt, arrival }));
    const segment = await journal.append(lines);
    return arrivals.map((arrival): Kept => {
      if (isRecent(arrival.deliveryId)) return 'known';
      recent.set(arrival.deliveryId, arrivedAt);
      pending.push({ segment, arrivedAt, arrival });
      return 'stored';
    });
  }
  const writeInGroup = groupWrites(write, GROUP);

  function isRecent(deliveryId: string): boolean {
    const at = recent.get(deliveryId);
    return at !== undefined && at > clock() - REMEMBER_MS;
  }

  async function move() {
    const batch = pending.slice(0, MOST_MOVED);
    if (batch.length === 0) return { complete: true, delays: [] };
    moving = batch.length;
    const fresh = await transactAgain(database, async (transaction) => {
      const known = await rememberDeliveries(transaction, batch);
      const arrivals = batch.flatMap(({ arrival }) => (known.delete(arrival.deliveryId) ? [arrival] : []));
      await queueArrivals(transaction, database, arrivals, clock());
      return arrivals;
    }).finally(() => {
      moving = 0;
    });
    pending = pending.slice(batch.length);
    await dropSegments(batch.at(-1)?.segment ?? 0);
    trim(recent);
    return { complete: batch.length < MOST_MOVED, delays: fresh.map(({ delaySeconds }) => delaySeconds) };
  }

  async function dropSegments(reached: number): Promise<void> {
    const done = (pending[0]?.segment ?? reached + 1) - 1;
    if (done > (drained.at(-1)?.segment ?? 0)) drained.push({ segment: done, at: performance.now() });
    const old = drained.filter(({ at }) => at < performance.now() - KEEP_MS);
    drained = drained.slice(old.length);
    const last = old.at(-1);
    if (last !== undefined) await journal.drop(last.segment);
  }

  return {
    add: (arrival) => {
      if (isRecent(arrival.deliveryId)) return Promise.resolve('known');
      if (pending.length >= MOST_PENDING) {
        return Promise.reject(new Error('the database does not keep up with the arrivals'));
      }
      return writeInGroup(arrival);
    },
    move,
    pending: () => Math.max(pending.length, moving),
    close: () => journal.close(),
  };
}

/** As long as the database remembers them. */
const REMEMBER_MS = 7 * 86_400_000;

function trim(recent: Map<string, number>): void {
  for (const id of recent.keys()) {
    if (recent.size <= MOST_REMEMBERED) return;
    recent.delete(id);
  }
}

function readRecent(database: Database): Promise<readonly { readonly id: string; readonly at: number }[]> {
  return database.query(
    `select id, (extract(epoch from arrived_at) * 1000)::float8 as at from
       (select id, arrived_at from followthrough.delivery order by arrived_at desc limit ${MOST_REMEMBERED}) as recent
     order by arrived_at`,
  );
}

async function rememberDeliveries(
  transaction: Parameters<Parameters<Database['transaction']>[0]>[0],
  batch: readonly Pending[],
): Promise<Set<string>> {
  const rows = await transaction.query<{ id: string }>(
    `insert into followthrough.delivery (id, arrived_at)
     select id, to_timestamp(at / 1000) from unnest($1::text[], $2::float8[]) as given (id, at)
     on conflict do nothing returning id`,
    [batch.map(({ arrival }) => arrival.deliveryId), batch.map(({ arrivedAt }) => arrivedAt)],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Null for what we did not write: a file that somebody edited must not keep the server from starting. */
function parseLine(line: string): Omit<Pending, 'segment'> | null {
  try {
    // Written by `write` above, perhaps by an earlier version: hence the fields that later ones added may be missing.
    const { arrivedAt, arrival } = JSON.parse(line) as Omit<Pending, 'segment'>;
    return { arrivedAt, arrival };
  } catch {
    return null;
  }
}
