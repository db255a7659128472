import type { Database } from './database.ts';

/** Between two rounds, in milliseconds: a vacuum of what gathers meanwhile takes some ten milliseconds. */
const INTERVAL_MS = 60_000;

/** Lets the space of deleted rows be used again on PGlite, which has no process that would do so by itself; at most once a minute. */
export function makeVacuum(database: Database): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (!database.exclusive || performance.now() - last < INTERVAL_MS) return;
    last = performance.now();
    await database.query('vacuum');
  };
}
