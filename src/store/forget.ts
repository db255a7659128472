import type { RepositoryName } from '../model/config.ts';
import type { Sql } from './database.ts';
import { PASS_QUEUE } from './pass-queue.ts';
import { repositoryKey } from './repository-key.ts';

/** Tables with a row or more for each repository. */
const TABLES = ['link', 'settled', 'intent', 'told', 'schedule', 'news'] as const;

/** Tables with a row for each installation. */
const INSTALLATION_TABLES = ['turn', 'pace'] as const;

/** Drops all that is known and waiting of a repository, or (null) of all repositories of an installation. */
export async function forget(sql: Sql, installationId: number, repository: RepositoryName | null): Promise<void> {
  await sql.query(FORGET, [PASS_QUEUE, installationId, repository === null ? null : [repositoryKey(repository)]]);
}

const ofRepositories = TABLES.map(
  (table) => `of_${table} as (delete from followthrough.${table} where repository in (select repository from gone))`,
);
const ofInstallation = INSTALLATION_TABLES.map(
  (table) =>
    `of_${table} as (delete from followthrough.${table} where installation = $2::bigint and $3::text[] is null)`,
);

/** One statement, because GitHub waits for it. */
const FORGET = `with gone as (
    select unnest($3::text[]) as repository
    union select repository from followthrough.schedule where installation = $2::bigint and $3::text[] is null),
  ${[...ofRepositories, ...ofInstallation].join(', ')}
  delete from pgboss.job where name = $1 and state < 'active' and group_id = $2::bigint::text
    and ($3::text[] is null or lower((data->'request'->'repository'->>'owner') || '/' || (data->'request'->'repository'->>'name')) = any($3::text[]))`;
