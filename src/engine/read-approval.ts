import { parseMarker, renderMarker } from '../issue/marker.ts';
import type { RepositoryName } from '../model/config.ts';
import { parseDay } from '../model/day.ts';
import type { IssueRef } from '../model/issue.ts';
import type { Documents, Tracker } from './ports.ts';

/** Who said what under an issue, and who may let a plan run. */
export interface Approvals {
  /** Null when the comment is gone. */
  readComment(repository: RepositoryName, id: number): Promise<IssueComment | null>;
  /** Whether somebody may write to the repository. */
  canWrite(repository: RepositoryName, login: string): Promise<boolean>;
}

export interface IssueComment {
  readonly body: string;
  readonly author: string;
  /** The issue's number. */
  readonly issue: number;
}

export interface ApprovalPorts {
  readonly tracker: Tracker;
  readonly documents: Documents;
  readonly approvals: Approvals;
}

/** What a comment lets happen. */
export type Approval =
  /** The plan that its issue shows; its marker now says so. */
  | { readonly kind: 'plan'; readonly path: string }
  /** Taking up every postmortem that was changed since an instant (ISO). */
  | { readonly kind: 'back-fill'; readonly since: string };

const COMMAND = /^\s*\/followthrough\s+apply\s+(?:([0-9a-f]{12})|--since[\s=]+(\d{4}-\d{2}-\d{2}))\s*$/im;

/** Whether a comment may approve something: all others need no look. */
export function isApproval(text: string): boolean {
  return COMMAND.test(text);
}

/**
 * Reads a comment that may approve a plan or a back-fill. Only somebody with write access can; what is wrong is answered
 * once. The approval of a plan is noted in the marker of the issue that shows it, where the next pass over the file finds it,
 * so that it outlives a crash. Null when there is nothing to do.
 */
export async function readApproval(id: number, ports: ApprovalPorts): Promise<Approval | null> {
  const { tracker, documents, approvals } = ports;
  const comment = await approvals.readComment(documents.repository, id);
  const [, fingerprint, day] = (comment && COMMAND.exec(comment.body)) ?? [];
  if (comment === null || (fingerprint === undefined && day === undefined)) return null;
  const ref = { ...documents.repository, number: comment.issue };
  const answer = (body: string) => tracker.commentOnce(ref, { body, once: `approval ${id}` });
  if (!(await approvals.canWrite(documents.repository, comment.author))) {
    await answer('Only somebody with write access to this repository can ask for that.');
    return null;
  }
  if (fingerprint !== undefined) return await approvePlan(fingerprint.toLowerCase(), ref, ports, answer);
  const since = parseDay(day ?? '');
  if (since === undefined) {
    await answer(`There is no day ${day}: write it as in \`/followthrough apply --since 2026-01-31\`.`);
    return null;
  }
  await answer(`Taking up the postmortems that were changed since ${since}; a large one waits for a word of its own.`);
  return { kind: 'back-fill', since: `${since}T00:00:00Z` };
}

async function approvePlan(
  fingerprint: string,
  ref: IssueRef,
  { tracker }: ApprovalPorts,
  answer: (body: string) => Promise<void>,
): Promise<Approval | null> {
  const lookup = await tracker.readIssue(ref);
  if (lookup.kind !== 'found' || !lookup.issue.ours || lookup.issue.state === 'closed') return null;
  const { issue } = lookup;
  const marker = parseMarker(issue.body);
  if (marker?.role !== 'guard') return null;
  if (fingerprint !== marker.fingerprint) {
    await answer(`The plan has changed meanwhile: look at it above, its fingerprint is now \`${marker.fingerprint}\`.`);
    return null;
  }
  const body = issue.body.replace(renderMarker(marker), () => renderMarker({ ...marker, approved: fingerprint }));
  await tracker.editIssue(issue.ref, { body });
  return { kind: 'plan', path: marker.document };
}
