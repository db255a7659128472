import type { RepositoryName } from '../model/config.ts';
import type { Database, Sql } from './database.ts';
import { PASS_QUEUE } from './pass-queue.ts';
import { repositoryKey } from './repository-key.ts';

/** Tables with a row or more for each repository. */
const TABLES = ['link', 'settled', 'intent', 'told', 'schedule'] as const;

/** Drops all that is known and waiting of a repository, or (null) of all repositories of an installation. */
export async function forget(
  database: Database,
  installationId: number,
  repository: RepositoryName | null,
): Promise<void> {
  await database.transaction(async (transaction) => {
    const keys = repository === null ? await listKeys(transaction, installationId) : [repositoryKey(repository)];
    await transaction.query(
      `delete from pgboss.job where name = $1 and state < 'active' and group_id = $2
       and ($3::text[] is null or lower((data->'request'->'repository'->>'owner') || '/' || (data->'request'->'repository'->>'name')) = any($3::text[]))`,
      [PASS_QUEUE, String(installationId), repository === null ? null : keys],
    );
    for (const table of TABLES) {
      await transaction.query(`delete from followthrough.${table} where repository = any($1::text[])`, [keys]);
    }
    if (repository === null) {
      await transaction.query('delete from followthrough.turn where installation = $1', [installationId]);
      await transaction.query('delete from followthrough.pace where installation = $1', [installationId]);
    }
  });
}

async function listKeys(sql: Sql, installationId: number): Promise<readonly string[]> {
  const rows = await sql.query<{ repository: string }>(
    'select distinct repository from followthrough.schedule where installation = $1',
    [installationId],
  );
  return rows.map(({ repository }) => repository);
}
