import { dirname } from 'node:path';
import type { Config } from '../model/config.ts';
import { findWorktree } from './find-worktree.ts';

/**
 * The extra headings that the configuration of a file's own checkout names; none when it has no configuration. The
 * reader of configurations is loaded only when there is one: most starts do without it.
 */
export async function readHeadings(path: string): Promise<Config['headings']> {
  const configPath = findWorktree(path === '-' ? '.' : dirname(path))?.configPath ?? null;
  if (configPath === null) return { measures: [], tasks: [] };
  const { readLocalSettings } = await import('./read-local-settings.ts');
  const settings = await readLocalSettings(configPath);
  return settings.kind === 'read' ? settings.config.headings : { measures: [], tasks: [] };
}
