import type { RepositoryName } from '../model/config.ts';
import type { Day } from '../model/day.ts';
import type { IssueDraft, IssueRef } from '../model/issue.ts';
import type { GitHubClient } from './client.ts';
import { confirmMissing } from './confirm-missing.ts';
import { statusOf } from './translate-failure.ts';

/** The issue type and the Target date: organisations may have them, and an issue goes without where they do not. */
export interface IssueFields {
  /** What to send along with a draft; never fails for want of fields or of the right to see them. */
  extrasFor(repository: RepositoryName, draft: IssueDraft): Promise<IssueExtras>;
  /** Gives an issue another Target date, or none, and leaves its other fields; never fails for want of the field. */
  setTargetDay(ref: IssueRef, day: Day | null): Promise<void>;
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
    setTargetDay: async (ref, day) => {
      const field = given.has(keyOf(ref)) ? null : await findField(ref.owner);
      if (field === null) return;
      try {
        await sendTargetDay(client, ref, field, day);
      } catch (error) {
        const status = statusOf(error);
        // The issue has no such value to take out, or this repository has no such field.
        if (status !== 404 && status !== 410 && status !== 422 && status !== 403) throw error;
        if (day !== null) given.add(keyOf(ref));
      }
    },
    giveUp: (repository) => given.add(keyOf(repository)),
  };
}

/** Setting a field twice is setting it once, so nothing depends on whether the answer came. */
async function sendTargetDay(
  { octokit }: GitHubClient,
  { owner, name, number }: IssueRef,
  field: number,
  day: Day | null,
): Promise<void> {
  const at = { owner, repo: name, issue_number: number };
  const route = '/repos/{owner}/{repo}/issues/{issue_number}/issue-field-values';
  if (day === null) await octokit.request(`DELETE ${route}/{issue_field_id}`, { ...at, issue_field_id: field });
  else await octokit.request(`POST ${route}`, { ...at, issue_field_values: [{ field_id: field, value: day }] });
}

/** The field's id; null for a person's account, an old server, or without the right to see the fields. */
async function readTargetDate(client: GitHubClient, owner: string): Promise<number | null> {
  try {
    const { data } = await confirmMissing(() => client.octokit.request('GET /orgs/{org}/issue-fields', { org: owner }));
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
