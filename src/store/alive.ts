import type { Sql } from './database.ts';

/** Signs of life come every half minute; after this silence nobody was there to take deliveries. Milliseconds. */
const SILENCE_MS = 90_000;

/** Notes that a process is at work. */
export async function noteAlive(sql: Sql, now: number): Promise<void> {
  await sql.query(
    `insert into followthrough.alive as alive (one, at) values (1, $1::timestamptz)
     on conflict (one) do update set at = greatest(alive.at, excluded.at)`,
    [new Date(now).toISOString()],
  );
}

/**
 * After an outage of every process, makes each repository's resync due: what GitHub sent meanwhile is lost where it is not
 * sent again. A restart that others bridge, or that is over within a minute, costs nothing.
 */
export async function makeUpForOutage(sql: Sql, now: number): Promise<void> {
  await sql.query(
    `update followthrough.schedule set next_at = $1::timestamptz
     where kind = 'resync' and next_at > $1::timestamptz
       and exists (select 1 from followthrough.alive where at < $2::timestamptz)`,
    [new Date(now).toISOString(), new Date(now - SILENCE_MS).toISOString()],
  );
}
