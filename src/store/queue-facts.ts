import type { Sql } from './database.ts';
import { DEAD_QUEUE, PASS_QUEUE } from './pass-queue.ts';

/** How the queue is doing, over all processes. */
export interface QueueFacts {
  /** Requests that wait, those whose time has not come included. */
  readonly waiting: number;
  /** Requests that could run now. */
  readonly due: number;
  readonly running: number;
  /** For how long the oldest due request has been due, in seconds; 0 when none is. */
  readonly oldestSeconds: number;
  /** Seconds since any pass began, ended or showed a sign of life; null when none ever did. */
  readonly quietSeconds: number | null;
  /** Requests that were given up. */
  readonly dead: number;
}

export async function readQueueFacts(sql: Sql): Promise<QueueFacts> {
  const [row] = await sql.query<QueueFacts>(
    `select
       (count(*) filter (where name = $1 and state < 'active') + (select count(*) from followthrough.arrival))::int4 as waiting,
       (count(*) filter (where name = $1 and state < 'active' and start_after <= now()))::int4 as due,
       (count(*) filter (where name = $1 and state = 'active'))::int4 as running,
       coalesce(extract(epoch from now() - min(start_after) filter (where name = $1 and state < 'active' and start_after <= now())), 0)::float8 as "oldestSeconds",
       extract(epoch from now() - greatest(max(heartbeat_on) filter (where name = $1 and state = 'active'),
         (select moved_at from followthrough.turn where installation = 0)))::float8 as "quietSeconds",
       (count(*) filter (where name = $2))::int4 as dead
     from pgboss.job where name in ($1, $2) and state <= 'active'`,
    [PASS_QUEUE, DEAD_QUEUE],
  );
  return row ?? { waiting: 0, due: 0, running: 0, oldestSeconds: 0, quietSeconds: null, dead: 0 };
}
