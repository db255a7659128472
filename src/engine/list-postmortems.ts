import { isPostmortemPath } from '../settings/is-postmortem-path.ts';
import type { Documents } from './ports.ts';
import { readSettings } from './read-settings.ts';

/** The paths of all postmortems of the default branch, as the repository's configuration tells them. */
export async function listPostmortems(documents: Documents): Promise<readonly string[]> {
  const { config } = await readSettings(documents);
  return (await documents.listPaths()).map(({ path }) => path).filter((path) => isPostmortemPath(path, config));
}
