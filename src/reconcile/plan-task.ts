import { labelsOf } from '../issue/labels-of.ts';
import { MARKER_VERSION, parseMarker, type TaskMarker } from '../issue/marker.ts';
import { replaceOwnBlock } from '../issue/own-block.ts';
import { renderIssueTitle } from '../issue/render-issue-title.ts';
import type { ItemStatus } from '../model/action-item.ts';
import { parseDay } from '../model/day.ts';
import { hashOf } from '../model/fingerprint.ts';
import type { Issue } from '../model/issue.ts';
import type { IssueChange, Operation, Reason } from '../model/plan.ts';
import type { BaseItem } from '../model/status-block.ts';
import { baseStatusOf } from './base-of.ts';
import { carryStatus, isNews } from './carry-status.ts';
import { chooseRepository } from './choose-repository.ts';
import { assigneesOf, replaceAssignees } from './find-owner-problems.ts';
import type { MatchedBy } from './match-items.ts';
import { mergeStatus, type StatusDecision } from './merge-status.ts';
import { onceInState, renderComment } from './render-comment.ts';
import { replaceMarker } from './replace-marker.ts';
import { dueOf, renderTaskBlock, type TaskPlace, type TrackingName, taskFactsHash, taskMarker } from './task-face.ts';

/** What a task comes to: its status after the plan, and the steps that lead there. */
export interface TaskPlan {
  readonly decision: StatusDecision;
  readonly status: ItemStatus;
  readonly operations: readonly Operation[];
  /** What the issue's marker then remembers of the file. */
  readonly carried?: TaskMarker['carried'];
}

/** A task that has no issue: opens one if it is open, in the repository that the configuration names. */
export function planNewTask(place: TaskPlace, tracking: TrackingName): TaskPlan {
  const { world, postmortem, task } = place;
  const { item } = task;
  const decision = mergeStatus({ file: item.status, issue: null, base: null });
  if (decision.kind !== 'open-issue') return { decision, status: item.status, operations: [] };
  const repository = chooseRepository(item, postmortem.incident, world.config, world.repository);
  const title = renderIssueTitle(item.title);
  const open: Operation = {
    kind: 'open-issue',
    key: task.planKey,
    role: 'task',
    repository,
    draft: {
      title,
      body: renderTaskBlock(place, repository, taskMarker(place, repository, hashOf(title)), tracking),
      labels: labelsOf(item, world.config).map(({ name }) => name),
      assignees: assigneesOf(item, world, repository),
      type: world.config.issues.type,
      targetDay: dueOf(place),
    },
    line: item.line,
    reason: 'task-without-issue',
  };
  return { decision, status: 'open', operations: [open] };
}

/** What is known of a task's issue. */
export interface KnownTask {
  readonly issue: Issue;
  /** Null for an issue that we did not open. */
  readonly marker: TaskMarker | null;
  /** What the status block says of it. */
  readonly entry: BaseItem | undefined;
  /** How the item was recognised. */
  readonly by?: MatchedBy;
}

/** A task whose issue is known: the side that changed is carried to the other. */
export function planKnownTask(place: TaskPlace, known: KnownTask, tracking: TrackingName): TaskPlan {
  const { world, task } = place;
  const { issue, marker, entry } = known;
  const base = baseStatusOf(issue, marker, entry, world);
  const decision = mergeStatus({
    file: task.item.status,
    issue: issue.state === 'open' ? 'open' : (issue.stateReason ?? 'completed'),
    base,
  });
  const status = 'status' in decision ? decision.status : task.item.status;
  const change = changeState(decision, place, known);
  const isFollowed = change.length > 0;
  const isCarried = isFollowed || (world.config.writeBack.mode !== 'commit' && isNews(base, decision, place));
  const carried = isCarried ? carryStatus(place, known, { status, isFollowed }) : marker?.carried;
  const why = change[0]?.reason;
  // The issue's state first: a marker that says so before it is so would look like a person's change after a crash.
  if (marker === null) return { decision, status, operations: change };
  if (known.by !== 'similarity' || change.length === 0) {
    const edit = editIssue(place, issue, marker, { carried, why }, tracking);
    return { decision, status, operations: [...change, ...edit], carried };
  }
  // Recognised by likeness alone: its new name first, since a settled issue is not recognised so easily.
  const rename = editIssue(place, issue, marker, { carried: marker.carried, why: undefined }, tracking);
  const renamed = rename.reduce(withEdit, issue);
  const own = parseMarker(renamed.body);
  const edit = own?.role === 'task' ? editIssue(place, renamed, own, { carried, why }, tracking) : [];
  return { decision, status, operations: [...rename, ...change, ...edit], carried };
}

function withEdit(issue: Issue, operation: Operation): Issue {
  return operation.kind === 'edit-issue' ? { ...issue, ...operation.after } : issue;
}

function changeState(
  decision: StatusDecision,
  { world }: TaskPlace,
  { issue, marker }: { readonly issue: Issue; readonly marker: TaskMarker | null },
): readonly Operation[] {
  if (decision.kind === 'reopen-issue') {
    const isBack = marker?.removed === 'closed';
    const comment = renderComment(isBack ? 'back' : 'unticked', world, onceInState(issue));
    return [
      { kind: 'reopen-issue', issue: issue.ref, comment, reason: isBack ? 'back-in-document' : 'unticked-in-document' },
    ];
  }
  if (decision.kind !== 'close-issue') return [];
  const isDone = decision.status === 'done';
  return [
    {
      kind: 'close-issue',
      issue: issue.ref,
      as: decision.as,
      comment: renderComment(isDone ? 'ticked' : 'dropped', world, onceInState(issue)),
      reason: isDone ? 'ticked-in-document' : 'dropped-in-document',
    },
  ];
}

function editIssue(
  place: TaskPlace,
  issue: Issue,
  marker: TaskMarker,
  { carried, why }: { readonly carried: TaskMarker['carried']; readonly why: Reason | undefined },
  tracking: TrackingName,
): readonly Operation[] {
  if (marker.version > MARKER_VERSION) return [];
  const { world, task } = place;
  const { item } = task;
  const isFresh = taskFactsHash(place) === marker.facts && marker.removed === undefined;
  const title = isFresh
    ? { text: issue.title, hash: marker.title }
    : nextTitle(renderIssueTitle(item.title), issue, marker);
  const { removed: _, ...remembered } = marker;
  const next: TaskMarker = {
    ...remembered,
    ...(isFresh ? {} : taskMarker(place, issue.ref, title.hash)),
    ...(carried === undefined ? {} : { carried }),
  };
  const body = isFresh
    ? JSON.stringify(next) === JSON.stringify(marker)
      ? issue.body
      : replaceMarker(issue.body, next)
    : replaceOwnBlock(issue.body, renderTaskBlock(place, issue.ref, next, tracking));
  const ownersChanged = JSON.stringify(marker.owners) !== JSON.stringify(item.owners);
  const assignees = ownersChanged
    ? replaceAssignees(issue.assignees, marker.owners, item, world, issue.ref)
    : issue.assignees;
  const reason = isFresh && why ? why : reasonToEdit(place, marker, title.hash !== marker.title, ownersChanged);
  const edit = editOperation(issue, { title: title.text, body, assignees }, reason);
  return isFresh || next.due === marker.due ? edit : edit.map((each) => withTargetDay(each, marker, next));
}

function withTargetDay(operation: Operation, before: TaskMarker, after: TaskMarker): Operation {
  if (operation.kind !== 'edit-issue') return operation;
  const dayOf = ({ due }: TaskMarker) => (due === null ? null : (parseDay(due) ?? null));
  return {
    ...operation,
    before: { ...operation.before, targetDay: dayOf(before) },
    after: { ...operation.after, targetDay: dayOf(after) },
  };
}

type EditedParts = Required<Omit<IssueChange, 'targetDay'>>;

/** An edit of the parts that differ; none when nothing does. */
export function editOperation(issue: Issue, wanted: EditedParts, reason: Reason): readonly Operation[] {
  const isSameSet =
    wanted.assignees.length === issue.assignees.length &&
    wanted.assignees.every((login) => issue.assignees.some((other) => other.toLowerCase() === login.toLowerCase()));
  const [hasTitle, hasBody, hasAssignees] = [wanted.title !== issue.title, wanted.body !== issue.body, !isSameSet];
  if (!hasTitle && !hasBody && !hasAssignees) return [];
  const pick = (from: EditedParts): IssueChange => ({
    ...(hasTitle ? { title: from.title } : {}),
    ...(hasBody ? { body: from.body } : {}),
    ...(hasAssignees ? { assignees: from.assignees } : {}),
  });
  return [{ kind: 'edit-issue', issue: issue.ref, before: pick(issue), after: pick(wanted), reason }];
}

/** The title that an issue shall have, and the hash of the one that we gave it: a person's new name for it stays. */
export function nextTitle(
  title: string,
  issue: Pick<Issue, 'title'>,
  marker: { readonly title: string },
): { readonly text: string; readonly hash: string } {
  const isRenamed = hashOf(issue.title) !== marker.title;
  if (isRenamed && issue.title !== title) return { text: issue.title, hash: marker.title };
  return { text: title, hash: hashOf(title) };
}

function reasonToEdit(place: TaskPlace, marker: TaskMarker, isReworded: boolean, ownersChanged: boolean): Reason {
  if (marker.removed !== undefined) return 'back-in-document';
  if (isReworded) return 'reworded-in-document';
  if (ownersChanged) return 'owner-changed-in-document';
  return marker.due === dueOf(place) ? 'body-out-of-date' : 'due-changed-in-document';
}
