import type { Config, RepositoryName } from '../model/config.ts';
import type { Problem } from '../model/problem.ts';
import { defaultConfig } from '../settings/default-config.ts';
import { parseConfig } from '../settings/parse-config.ts';
import type { Documents } from './ports.ts';

export interface Settings {
  readonly config: Config;
  readonly problems: readonly Problem[];
  /** Where the configuration stands; null when the defaults are used. */
  readonly place: { readonly path: string; readonly repository: RepositoryName } | null;
}

/** The repository's configuration, or its owner's, or the defaults; mistakes in it are problems and cost only their own value. */
export async function readSettings(documents: Documents): Promise<Settings> {
  const found = await documents.readConfig();
  if (found === null) return { config: defaultConfig, problems: [], place: null };
  return { ...parseConfig(found.source, found.path), place: { path: found.path, repository: found.repository } };
}
