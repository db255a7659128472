import type { ActionItem } from '../model/action-item.ts';
import type { RepositoryName } from '../model/config.ts';
import { type IssueRef, issueKey } from '../model/issue.ts';

/** An issue as texts in the home repository name it: `#12`, or `owner/name#12` when it lives elsewhere. */
export function renderReference(ref: IssueRef, home: RepositoryName): string {
  return isSameRepository(ref, home) ? `#${ref.number}` : `${ref.owner}/${ref.name}#${ref.number}`;
}

/** The issueKey of a reference as the status block writes it; null when the text is none. */
export function parseReference(text: string, home: RepositoryName): string | null {
  const match = /^(?:([\w.-]+)\/([\w.-]+))?#(\d+)$/.exec(text);
  if (!match) return null;
  return issueKey({ owner: match[1] ?? home.owner, name: match[2] ?? home.name, number: Number(match[3]) });
}

/** The issueKey of the issue that an item's text links; null when it links none of GitHub's. */
export function linkOf(item: Pick<ActionItem, 'issue'>, home: RepositoryName): string | null {
  const target = item.issue?.target;
  if (!target) return null;
  return issueKey({ owner: target.owner ?? home.owner, name: target.name ?? home.name, number: target.number });
}

/** Whether two names mean the same repository, as GitHub compares them. */
export function isSameRepository(a: RepositoryName, b: RepositoryName): boolean {
  return a.owner.toLowerCase() === b.owner.toLowerCase() && a.name.toLowerCase() === b.name.toLowerCase();
}
