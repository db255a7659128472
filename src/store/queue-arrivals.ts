import { setTimeout as delay } from 'node:timers/promises';
import type { Arrival } from './arrival.ts';
import { type Database, sqlStateOf, type Transaction } from './database.ts';
import { insertRequests, type TimedRequest } from './insert-requests.ts';
import { noteNews } from './news.ts';

/** Queues what the arrivals ask for: their requests, and passes over the postmortems that their issues belong to. */
export async function queueArrivals(
  transaction: Transaction,
  { boss }: Database,
  arrivals: readonly Arrival[],
  now: number,
): Promise<void> {
  const requests = arrivals.flatMap(({ requests, delaySeconds }) =>
    requests.map((request): TimedRequest => ({ request, delaySeconds })),
  );
  requests.push(...(await findLinked(transaction, arrivals)));
  await noteNews(
    transaction,
    arrivals.flatMap(({ news }) => news ?? []),
    now,
  );
  await insertRequests(transaction, boss, requests);
}

async function findLinked(transaction: Transaction, arrivals: readonly Arrival[]): Promise<readonly TimedRequest[]> {
  const keys = [...new Set(arrivals.flatMap(({ issue }) => (issue === null ? [] : [issue.key])))];
  if (keys.length === 0) return [];
  const links = await transaction.query<{ issue: string; repository: string; path: string }>(
    'select issue, repository, path from followthrough.link where issue = any($1::text[])',
    [keys],
  );
  return arrivals.flatMap(({ issue, delaySeconds }) =>
    links
      .filter((link) => link.issue === issue?.key)
      .map(({ repository, path }): TimedRequest => {
        const [owner = '', name = ''] = repository.split('/');
        const installationId = issue?.installationId ?? 0;
        return { request: { installationId, repository: { owner, name }, kind: 'document', path }, delaySeconds };
      }),
  );
}

/** Deadlocks and serialization failures between processes pass by. */
const PASSING_STATES: readonly string[] = ['40P01', '40001'];

/** Runs the work in a transaction, again where it met another process's. */
export async function transactAgain<T>(database: Database, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.transaction(work);
    } catch (error) {
      if (!PASSING_STATES.includes(sqlStateOf(error) ?? '') || attempt === 5) throw error;
      await delay(20 * attempt);
    }
  }
}
