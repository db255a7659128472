import type { Sql } from './database.ts';

/**
 * Makes `holder` the only one that passes over `key`, for `seconds` by the database's clock; false when another holds it.
 * A row and not an advisory lock, so that it holds through connection poolers and on databases that have no such locks.
 */
export async function takeLease(sql: Sql, key: string, holder: string, seconds: number): Promise<boolean> {
  const rows = await sql.query(
    `insert into followthrough.lease as lease (key, holder, until) values ($1, $2, now() + $3::float8 * interval '1 second')
     on conflict (key) do update set holder = excluded.holder, until = excluded.until
       where lease.until < now() or lease.holder = excluded.holder
     returning holder`,
    [key, holder, seconds],
  );
  return rows.length > 0;
}

/** Takes the lease away from whoever holds it by that name; fine when it is gone already. */
export async function releaseLease(sql: Sql, key: string, holder: string): Promise<void> {
  await sql.query('delete from followthrough.lease where key = $1 and holder = $2', [key, holder]);
}
