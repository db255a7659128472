import { parseMarker } from '../issue/marker.ts';
import type { UnreadableDocument } from './failure.ts';
import { listOwnIssues } from './list-own-issues.ts';
import type { ObservePorts } from './observe-world.ts';
import { readSettings } from './read-settings.ts';

/** Says on a file's tracking issue, once for each commit, that the file is no text any more; where nothing tracks it, nowhere. */
export async function tellUnreadable(
  path: string,
  { message, remedy }: UnreadableDocument,
  { documents, tracker }: ObservePorts,
): Promise<void> {
  const { config } = await readSettings(documents);
  const { issues } = await listOwnIssues(documents.repository, config, tracker);
  const tracking = issues.find((issue) => {
    const marker = issue.state === 'open' && !issue.locked ? parseMarker(issue.body) : null;
    return marker?.role === 'tracking' && marker.path === path;
  });
  if (tracking === undefined) return;
  const { sha } = await documents.readLastCommit(path);
  const body = `${message} ${remedy} Until then nothing follows it: boxes and issues stay as they are.`;
  await tracker.commentOnce(tracking.ref, { body, once: `unreadable:${sha}` });
}
