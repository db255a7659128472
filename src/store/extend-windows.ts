import type { Sql } from './database.ts';
import { PASS_QUEUE } from './pass-queue.ts';

/** A burst that does not end must not put off its pass for ever. */
const MOST_SECONDS = 60;

/**
 * Begins the windows of waiting jobs anew, so that a burst of events, however long each waits for the next, becomes one
 * pass when it is over; at most a minute after it began. A job that waits for longer anyway is left alone.
 */
export async function extendWindows(
  sql: Sql,
  windows: readonly { readonly key: string; readonly seconds: number }[],
): Promise<void> {
  if (windows.length === 0) return;
  await sql.query(
    `update pgboss.job as job
     set start_after = greatest(job.start_after,
       least(now() + given.seconds * interval '1s', job.created_on + ${MOST_SECONDS} * interval '1s'))
     from unnest($2::text[], $3::int4[]) as given (key, seconds)
     where job.name = $1 and job.state = 'created' and job.singleton_key = given.key`,
    [PASS_QUEUE, windows.map(({ key }) => key), windows.map(({ seconds }) => seconds)],
  );
}
