import type { Settled, SettledIndex } from '../engine/settled.ts';
import type { RepositoryName } from '../model/config.ts';
import type { Sql } from './database.ts';
import { repositoryKey } from './repository-key.ts';

/** The files of one repository that came to rest, as the engine's SettledIndex. */
export function makeSettledIndex(sql: Sql, repository: RepositoryName): SettledIndex {
  const key = repositoryKey(repository);
  return {
    readSettled: async (path) => {
      const rows = await sql.query<{ state: Settled }>(
        'select state from followthrough.settled where repository = $1 and path = $2',
        [key, path],
      );
      return rows[0]?.state ?? null;
    },
    writeSettled: async (path, settled) => {
      if (settled === null) {
        await sql.query('delete from followthrough.settled where repository = $1 and path = $2', [key, path]);
        return;
      }
      await sql.query(
        `insert into followthrough.settled (repository, path, state) values ($1, $2, $3::text::jsonb)
         on conflict (repository, path) do update set state = excluded.state`,
        [key, path, JSON.stringify(settled)],
      );
    },
  };
}
