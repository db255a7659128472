import { noteAlive } from './alive.ts';
import type { Database } from './database.ts';
import { insertRequests } from './insert-requests.ts';
import { dropOldNews } from './news.ts';
import { takeDueRequests } from './schedules.ts';

/** As long as GitHub redelivers, and then some: after that the same delivery id would count as new. */
const DELIVERY_DAYS = 7;

/** Queues what the schedules say is due, once over all processes, and drops deliveries that nobody will repeat. */
export async function fireSchedules(database: Database, clock: () => number): Promise<void> {
  for (let fired = 1; fired > 0; ) {
    fired = await database.transaction(async (transaction) => {
      const requests = await takeDueRequests(transaction, clock());
      await insertRequests(
        transaction,
        database.boss,
        requests.map((request) => ({ request, delaySeconds: 0 })),
      );
      return requests.length;
    });
  }
  await noteAlive(database, clock());
  await dropOldNews(database, clock());
  await database.query('delete from followthrough.delivery where arrived_at < $1::timestamptz', [
    new Date(clock() - DELIVERY_DAYS * 86_400_000).toISOString(),
  ]);
}
