import type { RepositoryName } from '../model/config.ts';
import type { Sql } from './database.ts';
import { repositoryKey } from './repository-key.ts';

/** Which postmortem an issue belongs to. An index: every pass tells anew what its file links. */
export interface Links {
  /** The issues of a file (by issueKey) are these and no others. */
  rememberLinks(repository: RepositoryName, path: string, issues: readonly string[]): Promise<void>;
  /** The files that an issue belongs to. */
  findPaths(issue: string): Promise<readonly LinkedPath[]>;
  /** Of these issues, the ones that another file of the repository holds, and its path. */
  findLinkedElsewhere(
    repository: RepositoryName,
    path: string,
    issues: readonly string[],
  ): Promise<ReadonlyMap<string, string>>;
}

export interface LinkedPath {
  /** `owner/name` in lower case. */
  readonly repository: string;
  readonly path: string;
}

export function makeLinks(sql: Sql): Links {
  return {
    rememberLinks: async (repository, path, issues) => {
      const place = [repositoryKey(repository), path, issues];
      await sql.query(
        'delete from followthrough.link where repository = $1 and path = $2 and not (issue = any($3::text[]))',
        place,
      );
      if (issues.length === 0) return;
      await sql.query(
        `insert into followthrough.link (repository, path, issue) select $1, $2, issue from unnest($3::text[]) as issue
         on conflict do nothing`,
        place,
      );
    },
    findPaths: (issue) =>
      sql.query('select repository, path from followthrough.link where issue = $1 order by repository, path', [issue]),
    findLinkedElsewhere: async (repository, path, issues) => {
      const rows = await sql.query<{ issue: string; path: string }>(
        `select issue, min(path) as path from followthrough.link
         where repository = $1 and path <> $2 and issue = any($3::text[]) group by issue`,
        [repositoryKey(repository), path, issues],
      );
      return new Map(rows.map((row) => [row.issue, row.path]));
    },
  };
}
