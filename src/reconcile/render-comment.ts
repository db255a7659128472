import { lineUrl } from '../issue/line-link.ts';
import type { Issue } from '../model/issue.ts';
import type { OnceComment } from '../model/plan.ts';
import { encodeUrl, quoteText } from '../model/quote-text.ts';
import type { World } from '../model/world.ts';

/** What happened in the file that its issue is told. */
export type FileEvent = 'ticked' | 'dropped' | 'unticked' | 'removed' | 'removed-and-closed' | 'file-gone' | 'back';

/**
 * A comment that says what happened in the file and names the commit. One for each event and state of the file, unless
 * `once` tells better when it is one: a crash and another commit between the comment and what follows it give no second.
 */
export function renderComment(event: FileEvent, world: World, once: string | null = null): OnceComment {
  const { document, path, repositoryUrl } = world;
  const commit = document?.commit ?? null;
  const file = `[${quoteText(path)}](${lineUrl({ repositoryUrl, path, commit })})`;
  const by =
    commit === null ? '' : ` by commit [\`${commit.slice(0, 7)}\`](${encodeUrl(repositoryUrl)}/commit/${commit})`;
  return { body: SENTENCES[event](file, by), once: `${event}:${once ?? commit ?? document?.blobSha ?? 'gone'}` };
}

/** What an issue can be told once before its state changes: while it was never closed, and in each time that it is closed. */
export function onceInState(issue: Issue): string | null {
  if (issue.state === 'closed') return issue.closedAt;
  return issue.reopened ? null : 'first';
}

const SENTENCES: Readonly<Record<FileEvent, (file: string, by: string) => string>> = {
  ticked: (file, by) => `This was ticked off in the postmortem ${file}${by}, so it is closed as completed.`,
  dropped: (file, by) => `This was marked as dropped in the postmortem ${file}${by}, so it is closed as not planned.`,
  unticked: (file, by) => `This is open again in the postmortem ${file}${by}, so it is reopened.`,
  removed: (file, by) =>
    `This was taken out of the postmortem ${file}${by}. The issue stays as it is: close it if it is no longer wanted. Nothing follows it until the item is back in the file.`,
  'removed-and-closed': (file, by) =>
    `This was taken out of the postmortem ${file}${by}, so it is closed as not planned. If the item comes back, the issue is reopened.`,
  'file-gone': (file) =>
    `The postmortem ${file.replace(/^\[(.*)\]\(.*\)$/, '$1')} is no longer on the default branch, so nothing follows this issue any more. Close it if it is no longer wanted.`,
  back: (file, by) => `This is back in the postmortem ${file}${by}, so it is reopened.`,
};
