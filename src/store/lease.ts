import type { Sql } from './database.ts';

/** Who passes over what, and in whose turn. */
export interface Lease {
  /** What the pass is over. */
  readonly key: string;
  /** Who makes it. */
  readonly holder: string;
  /** For how long without renewal, by the database's clock. */
  readonly seconds: number;
  /** The fair queueing tag that is served. */
  readonly tag: number;
}

/**
 * Makes the holder the only one that passes over the key; false when another is. Also to renew. A row and not an advisory lock,
 * so that it holds through connection poolers and on databases that have no such locks. Notes the turn besides: row 0 says which
 * tag is served now, and when anything was, so that a queue that stands still shows.
 */
export async function takeLease(sql: Sql, { key, holder, seconds, tag }: Lease): Promise<boolean> {
  const rows = await sql.query(
    `with moved as (${MOVE_TURN})
     insert into followthrough.lease as lease (key, holder, until) values ($1, $2, now() + $3::float8 * interval '1 second')
     on conflict (key) do update set holder = excluded.holder, until = excluded.until
       where lease.until < now() or lease.holder = excluded.holder
     returning holder`,
    [key, holder, seconds, tag],
  );
  return rows.length > 0;
}

/** Gives the lease back, notes the turn, and lets what was told of this key be told again when `end` is a good one. */
export async function releaseLease(sql: Sql, { key, holder, tag }: Lease, end: string): Promise<void> {
  await sql.query(
    `with moved as (${MOVE_TURN}),
       forgotten as (delete from followthrough.told where subject = $1 and $3 = 'done')
     delete from followthrough.lease where key = $1 and holder = $2`,
    [key, holder, end, tag],
  );
}

const MOVE_TURN = `insert into followthrough.turn as turn (installation, tag, moved_at) values (0, $4::int4, now())
  on conflict (installation) do update set tag = greatest(turn.tag, excluded.tag), moved_at = excluded.moved_at`;
