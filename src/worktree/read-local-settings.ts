import type { Config } from '../model/config.ts';
import type { Problem } from '../model/problem.ts';
import { defaultConfig } from '../settings/default-config.ts';
import { parseConfig } from '../settings/parse-config.ts';
import { readTextFile, type TextFile } from './read-text-file.ts';

export type LocalSettings =
  | { readonly kind: 'read'; readonly config: Config; readonly problems: readonly Problem[] }
  | Exclude<TextFile, { kind: 'text' }>;

/** The configuration in a file of the local disk; the defaults when there is none. */
export async function readLocalSettings(configPath: string | null): Promise<LocalSettings> {
  if (configPath === null) return { kind: 'read', config: defaultConfig, problems: [] };
  const file = await readTextFile(configPath);
  return file.kind === 'text' ? { kind: 'read', ...parseConfig(file.text, configPath) } : file;
}
