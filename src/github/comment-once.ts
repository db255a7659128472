import type { IssueRef } from '../model/issue.ts';
import type { OnceComment } from '../model/plan.ts';
import type { GitHubClient } from './client.ts';

/** Comments on the issue unless a comment of ours with the same key is there already. */
export async function commentOnce(client: GitHubClient, ref: IssueRef, comment: OnceComment): Promise<void> {
  const { octokit } = client;
  const at = { owner: ref.owner, repo: ref.name, issue_number: ref.number };
  const login = (await client.login()).toLowerCase();
  const marker = `<!-- followthrough v1 once:${escapeKey(comment.once)} -->`;
  const before = await octokit.paginate(octokit.rest.issues.listComments, { ...at, per_page: 100 });
  const said = before.some((known) => known.user?.login.toLowerCase() === login && known.body?.includes(marker));
  if (said) return;
  await octokit.rest.issues.createComment({ ...at, body: `${comment.body}\n\n${marker}` });
}

/** No character that could end a comment, so that each key has one marker and only its own. */
function escapeKey(key: string): string {
  return encodeURIComponent(key).replaceAll('--', '-%2D');
}
