import type { NewsIndex } from '../engine/news.ts';
import type { RepositoryName } from '../model/config.ts';
import type { ArrivedNews } from './arrival.ts';
import type { Sql } from './database.ts';
import { repositoryKey } from './repository-key.ts';

/** What GitHub does not show by then is not waited for, in milliseconds. */
const WAITED_FOR = 600_000;

/** The news of one repository's files, as the engine's NewsIndex. */
export function makeNewsIndex(sql: Sql, repository: RepositoryName, clock: () => number): NewsIndex {
  const key = repositoryKey(repository);
  return {
    readNews: (path) =>
      sql.query(
        `select issue, updated_at as "updatedAt", face from followthrough.news
         where repository = $1 and path = $2 and noted_at > $3::timestamptz order by issue`,
        [key, path, new Date(clock() - WAITED_FOR).toISOString()],
      ),
    forgetNews: async (path, news) => {
      if (news.length === 0) return;
      await sql.query(
        `delete from followthrough.news where repository = $1 and path = $2 and (issue, updated_at) in
           (select issue, updated_at from unnest($3::text[], $4::text[]) as heeded (issue, updated_at))`,
        [key, path, news.map(({ issue }) => issue), news.map(({ updatedAt }) => updatedAt)],
      );
    },
  };
}

/** Notes what deliveries said; of each issue the newest. */
export async function noteNews(sql: Sql, news: readonly ArrivedNews[], now: number): Promise<void> {
  const newest = new Map<string, readonly (string | null)[]>();
  for (const { repository, path, issue, updatedAt, face } of news.toSorted((a, b) =>
    a.updatedAt < b.updatedAt ? -1 : 1,
  )) {
    newest.set(JSON.stringify([repositoryKey(repository), path, issue]), [
      repositoryKey(repository),
      path,
      issue,
      updatedAt,
      face,
    ]);
  }
  if (newest.size === 0) return;
  // In the order of their keys, so that two processes never wait for each other's.
  const rows = [...newest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  const columns = [0, 1, 2, 3, 4].map((column) => rows.map((row) => row[column] ?? null));
  await sql.query(
    `insert into followthrough.news as news (repository, path, issue, updated_at, face, noted_at)
     select repository, path, issue, updated_at, face, $6::timestamptz
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) as given (repository, path, issue, updated_at, face)
     on conflict (repository, path, issue) do update
       set updated_at = excluded.updated_at, face = excluded.face, noted_at = excluded.noted_at
       where excluded.updated_at >= news.updated_at`,
    [...columns, new Date(now).toISOString()],
  );
}

/** Drops news that no pass waits for any more. */
export async function dropOldNews(sql: Sql, now: number): Promise<void> {
  await sql.query('delete from followthrough.news where noted_at < $1::timestamptz', [
    new Date(now - WAITED_FOR).toISOString(),
  ]);
}
