import type { RepositoryName } from '../model/config.ts';
import type { IssueDraft } from '../model/issue.ts';
import type { GitHubClient } from './client.ts';
import { statusOf } from './translate-failure.ts';

/** The issue type and the Target date: organisations may have them, and an issue goes without where they do not. */
export interface IssueFields {
  /** What to send along with a draft; never fails for want of fields or of the right to see them. */
  extrasFor(repository: RepositoryName, draft: IssueDraft): Promise<IssueExtras>;
  /** GitHub refused them here: they are not tried again in this repository. */
  giveUp(repository: RepositoryName): void;
}

export interface IssueExtras {
  type?: string;
  issue_field_values?: { field_id: number; value: string }[];
}

/** The field that GitHub gives every organisation for a due day. */
const TARGET_DATE = /^target date$/i;

export function createIssueFields(client: GitHubClient): IssueFields {
  const fieldOfOwner = new Map<string, Promise<number | null>>();
  const given = new Set<string>();

  function findField(owner: string): Promise<number | null> {
    const key = owner.toLowerCase();
    let field = fieldOfOwner.get(key);
    if (field === undefined) {
      field = readTargetDate(client, owner).catch((error: unknown) => {
        fieldOfOwner.delete(key);
        throw error;
      });
      fieldOfOwner.set(key, field);
    }
    return field;
  }

  return {
    extrasFor: async (repository, draft) => {
      const extras: IssueExtras = {};
      if (given.has(keyOf(repository))) return extras;
      if (draft.type !== null) extras.type = draft.type;
      const field = draft.targetDay === null ? null : await findField(repository.owner);
      if (field !== null && draft.targetDay !== null) {
        extras.issue_field_values = [{ field_id: field, value: draft.targetDay }];
      }
      return extras;
    },
    giveUp: (repository) => given.add(keyOf(repository)),
  };
}

/** The field's id; null for a person's account, an old server, or without the right to see the fields. */
async function readTargetDate(client: GitHubClient, owner: string): Promise<number | null> {
  try {
    const { data } = await client.octokit.request('GET /orgs/{org}/issue-fields', { org: owner });
    const field = data.find((one) => one !== null && one.data_type === 'date' && TARGET_DATE.test(one.name));
    return field?.id ?? null;
  } catch (error) {
    const status = statusOf(error);
    if (status === 404 || status === 403 || status === 410) return null;
    throw error;
  }
}

function keyOf(repository: RepositoryName): string {
  return `${repository.owner}/${repository.name}`.toLowerCase();
}
