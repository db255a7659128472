import type { RepositoryName } from '../model/config.ts';
import type { Sql } from './database.ts';
import { repositoryKey } from './repository-key.ts';

/**
 * A journal of issues that are about to be created. GitHub's lists may lag behind a creation by some seconds; a pass that
 * finds an open intent from before knows that a crash or a fault lies between, and waits until the lists must show the issue.
 */
export interface Intents {
  /** Before the request is sent. `keys` name the items, as their markers do. */
  noteIntents(repository: RepositoryName, path: string, keys: readonly string[]): Promise<void>;
  /** After the answer came, whichever. */
  clearIntents(repository: RepositoryName, path: string, keys: readonly string[]): Promise<void>;
  listIntents(repository: RepositoryName, path: string): Promise<readonly Intent[]>;
}

export interface Intent {
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly notedAt: number;
}

export function makeIntents(sql: Sql, clock: () => number): Intents {
  return {
    noteIntents: async (repository, path, keys) => {
      await sql.query(
        `insert into followthrough.intent (repository, path, key, noted_at)
         select $1, $2, key, $4::timestamptz from unnest($3::text[]) as key
         on conflict (repository, path, key) do update set noted_at = excluded.noted_at`,
        [repositoryKey(repository), path, keys, new Date(clock()).toISOString()],
      );
    },
    clearIntents: async (repository, path, keys) => {
      await sql.query(
        'delete from followthrough.intent where repository = $1 and path = $2 and key = any($3::text[])',
        [repositoryKey(repository), path, keys],
      );
    },
    listIntents: async (repository, path) => {
      const rows = await sql.query<{ key: string; notedAt: number }>(
        `select key, (extract(epoch from noted_at) * 1000)::float8 as "notedAt" from followthrough.intent
         where repository = $1 and path = $2 order by key`,
        [repositoryKey(repository), path],
      );
      return rows.map(({ key, notedAt }) => ({ key, notedAt: Math.round(notedAt) }));
    },
  };
}
