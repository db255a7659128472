import type { RepositoryName } from '../model/config.ts';

/** `owner/name` in lower case, as GitHub compares names: what the tables call a repository. */
export function repositoryKey({ owner, name }: RepositoryName): string {
  return `${owner}/${name}`.toLowerCase();
}
