import { isPostmortemPath } from '../settings/is-postmortem-path.ts';
import { isSettingsPath } from '../settings/is-settings-path.ts';
import type { Documents } from './ports.ts';
import { readSettings } from './read-settings.ts';

export interface ChangedDocuments {
  readonly paths: readonly string[];
  /** The configuration is among what changed: every postmortem may be out of step. */
  readonly hasNewSettings: boolean;
}

/**
 * The postmortems that differ between two commits: changed, added, removed, and under both names when renamed, so that
 * the pass over the old name can see where its issues went.
 */
export async function findChangedDocuments(
  base: string,
  head: string,
  documents: Documents,
): Promise<ChangedDocuments> {
  const { config } = await readSettings(documents);
  const changes = await documents.listChanges(base, head);
  const all = changes.flatMap(({ path, previousPath }) => [path, ...(previousPath === null ? [] : [previousPath])]);
  return {
    paths: [...new Set(all.filter((path) => isPostmortemPath(path, config)))],
    hasNewSettings: all.some(isSettingsPath),
  };
}
