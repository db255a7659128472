import type { RepositoryName } from '../model/config.ts';
import type { GitHubClient } from './client.ts';
import { statusOf } from './translate-failure.ts';

/** The App itself on GitHub: where it is installed, and which of its webhooks did not arrive. */
export interface GitHubApp {
  listInstallations(): Promise<readonly number[]>;
  /**
   * Asks GitHub to send again what we did not take, of all that was sent since an instant (milliseconds since 1970; GitHub keeps
   * three days). Answers how many; null on a server that does not offer it.
   */
  redeliverFailed(since: number): Promise<number | null>;
}

/** Over a client of the App, whichever its installation: only the App's own routes are asked. */
export function createApp({ octokit }: GitHubClient): GitHubApp {
  return {
    listInstallations: async () => {
      const installations = await octokit.paginate(octokit.rest.apps.listInstallations, { per_page: 100 });
      return installations.filter((each) => !each.suspended_at).map(({ id }) => id);
    },
    redeliverFailed: async (since) => {
      const failed = await findFailed(octokit, since);
      for (const id of failed ?? []) await octokit.rest.apps.redeliverWebhookDelivery({ delivery_id: id });
      return failed === null ? null : failed.length;
    },
  };
}

/** The repositories that an installation sees; null on a server that does not list them. */
export async function listRepositories({ octokit }: GitHubClient): Promise<readonly RepositoryName[] | null> {
  try {
    const repositories = await octokit.paginate(octokit.rest.apps.listReposAccessibleToInstallation, { per_page: 100 });
    return repositories.filter((each) => !each.archived).map(({ owner, name }) => ({ owner: owner.login, name }));
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

/** Of each delivery that no attempt brought across, the last attempt's id; oldest first. */
async function findFailed(octokit: GitHubClient['octokit'], since: number): Promise<readonly number[] | null> {
  const failed = new Map<string, number>();
  const taken = new Set<string>();
  try {
    const pages = octokit.paginate.iterator(octokit.rest.apps.listWebhookDeliveries, { per_page: 100 });
    for await (const { data } of pages) {
      for (const { id, guid, status_code: status } of data) {
        if (status >= 200 && status < 300) taken.add(guid);
        else if (!failed.has(guid)) failed.set(guid, id);
      }
      const last = data.at(-1);
      if (last === undefined || Date.parse(last.delivered_at) < since) break;
    }
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
  return [...failed].flatMap(([guid, id]) => (taken.has(guid) ? [] : [id])).reverse();
}
