import { hashOf } from '../model/fingerprint.ts';
import { issueKey } from '../model/issue.ts';
import type { IssueTarget, Operation, Plan } from '../model/plan.ts';

/**
 * Names all that a plan would do, in 12 hex digits: equal for plans that do the same, whatever else is known of the
 * issues. What a plan merely says (its problems) is not in it.
 */
export function fingerprintPlan({ repository, path, operations }: Plan): string {
  return hashOf(JSON.stringify([repository, path, operations.map(effectOf)], sortKeys));
}

/** An operation without what has no effect: of an issue to nest only its name. */
function effectOf(operation: Operation): unknown {
  if (operation.kind !== 'nest-issue') return operation;
  return { ...operation, parent: nameOf(operation.parent), child: nameOf(operation.child) };
}

function nameOf(target: IssueTarget): string {
  return target.kind === 'planned' ? `planned ${target.key}` : issueKey(target.issue.ref);
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
