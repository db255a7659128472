import type { Sql } from './database.ts';
import { PASS_QUEUE } from './pass-queue.ts';

/**
 * Puts back what a process that died had begun, without waiting for its silence to be noticed. Only for a database that no
 * other process uses.
 */
export async function reclaim(sql: Sql): Promise<void> {
  await sql.query('delete from followthrough.lease');
  await sql.query("update pgboss.job set state = 'retry', start_after = now() where name = $1 and state = 'active'", [
    PASS_QUEUE,
  ]);
}
