import { isPostmortemPath } from '../settings/is-postmortem-path.ts';
import type { Documents } from './ports.ts';
import { readSettings } from './read-settings.ts';

/**
 * The postmortems that differ between two commits: changed, added, removed, and under both names when renamed, so that
 * the pass over the old name can see where its issues went.
 */
export async function findChangedDocuments(
  base: string,
  head: string,
  documents: Documents,
): Promise<readonly string[]> {
  const { config } = await readSettings(documents);
  const paths = new Set<string>();
  for (const change of await documents.listChanges(base, head)) {
    for (const path of [change.path, change.previousPath]) {
      if (path !== null && isPostmortemPath(path, config)) paths.add(path);
    }
  }
  return [...paths];
}
