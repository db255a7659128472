import type { Approvals } from '../engine/read-approval.ts';
import type { GitHubClient } from './client.ts';
import { confirmMissing } from './confirm-missing.ts';
import { statusOf } from './translate-failure.ts';

/** Comments and rights over GitHub's REST API. */
export function createApprovals({ octokit }: GitHubClient): Approvals {
  return {
    readComment: async ({ owner, name }, id) => {
      try {
        const at = { owner, repo: name, comment_id: id };
        const { data } = await confirmMissing(() => octokit.rest.issues.getComment(at));
        const issue = Number(data.issue_url.slice(data.issue_url.lastIndexOf('/') + 1));
        return { body: data.body ?? '', author: data.user?.login ?? '', issue };
      } catch (error) {
        if (statusOf(error) === 404) return null;
        throw error;
      }
    },
    canWrite: async ({ owner, name }, username) => {
      try {
        const at = { owner, repo: name, username };
        const { data } = await confirmMissing(() => octokit.rest.repos.getCollaboratorPermissionLevel(at));
        return ['admin', 'maintain', 'write', 'push'].includes(data.permission);
      } catch (error) {
        if (statusOf(error) === 404) return false;
        throw error;
      }
    },
  };
}
