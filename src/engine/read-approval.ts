import { parseMarker, renderMarker } from '../issue/marker.ts';
import type { RepositoryName } from '../model/config.ts';
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

const COMMAND = /^\s*\/followthrough\s+apply\s+([0-9a-f]{12})\s*$/im;

/** Whether a comment may approve a plan: all others need no look. */
export function isApproval(text: string): boolean {
  return COMMAND.test(text);
}

/**
 * Reads a comment that may approve the plan which its issue shows. An approval by somebody with write access is noted in
 * the issue's marker, where the next pass over the file finds it, so that it outlives a crash; what is wrong with it is
 * answered once. Gives the file whose pass may go on; none when there is none.
 */
export async function readApproval(id: number, ports: ApprovalPorts): Promise<readonly string[]> {
  const { tracker, documents, approvals } = ports;
  const comment = await approvals.readComment(documents.repository, id);
  const fingerprint = comment === null ? undefined : COMMAND.exec(comment.body)?.[1]?.toLowerCase();
  if (comment === null || fingerprint === undefined) return [];
  const lookup = await tracker.readIssue({ ...documents.repository, number: comment.issue });
  if (lookup.kind !== 'found' || !lookup.issue.ours || lookup.issue.state === 'closed') return [];
  const { issue } = lookup;
  const marker = parseMarker(issue.body);
  if (marker?.role !== 'guard') return [];
  const answer = (body: string) => tracker.commentOnce(issue.ref, { body, once: `approval ${id}` });
  if (!(await approvals.canWrite(documents.repository, comment.author))) {
    await answer('Only somebody with write access to this repository can let the plan run.');
    return [];
  }
  if (fingerprint !== marker.fingerprint) {
    await answer(`The plan has changed meanwhile: look at it above, its fingerprint is now \`${marker.fingerprint}\`.`);
    return [];
  }
  const body = issue.body.replace(renderMarker(marker), () => renderMarker({ ...marker, approved: fingerprint }));
  await tracker.editIssue(issue.ref, { body });
  return [marker.document];
}
