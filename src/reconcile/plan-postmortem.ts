import type { MeasureFacts, TaskState } from '../issue/render-tracking.ts';
import type { PostmortemMarks } from '../model/item-mark.ts';
import type { IssueTarget, Operation } from '../model/plan.ts';
import type { Postmortem } from '../model/postmortem.ts';
import type { Problem } from '../model/problem.ts';
import type { World } from '../model/world.ts';
import { findBaseItem, findEntry } from './base-of.ts';
import { findMatchingProblems } from './find-matching-problems.ts';
import { renderReference } from './issue-reference.ts';
import { makeMarks } from './make-marks.ts';
import type { TaskMatch } from './match-items.ts';
import type { TrackingMatch } from './match-trackings.ts';
import { planNesting } from './plan-nesting.ts';
import { planKnownTask, planNewTask, type TaskPlan } from './plan-task.ts';
import { openTracking, planTracking, type TrackingPlace, trackingKey } from './plan-tracking.ts';
import { isOpen, type PlannedTask, type PostmortemPart, stateReasonOf } from './planned-task.ts';
import { settleTracking, type TrackingState } from './settle-tracking.ts';
import type { TrackingName } from './task-face.ts';

/** What one postmortem of a file comes to. */
export interface PostmortemPlan {
  readonly opens: readonly Operation[];
  readonly nests: readonly Operation[];
  readonly changes: readonly Operation[];
  /** Null when nothing tracks the postmortem: then the file stays as it is. */
  readonly marks: PostmortemMarks | null;
  readonly problems: readonly Problem[];
}

/** Plans one postmortem: its tasks, its tracking issue, and what the file shall say. */
export function planPostmortem(part: PostmortemPart): PostmortemPlan {
  const { world, postmortem, tracking, index } = part;
  const tasks = part.tasks.map((match) => planTask(match, part));
  const problems = findMatchingProblems(part, tasks);
  const isTracked = postmortem.statusBlock !== null || tracking.kind !== 'none' || tasks.some(isFollowed);
  if (!isTracked) return { opens: [], nests: [], changes: [], marks: null, problems };
  const opensTracking =
    tracking.kind === 'none' && tasks.some((task) => isToldOnly(task) || (task.target !== null && isOpen(task)));
  const subIssues = world.features.subIssues && !(tracking.kind === 'matched' && tracking.marker.subIssues === false);
  const parent: IssueTarget | null = opensTracking
    ? { kind: 'planned', key: trackingKey(index) }
    : tracking.kind === 'matched' || tracking.kind === 'adopted'
      ? { kind: 'existing', issue: tracking.issue }
      : null;
  const nesting = planNesting(part, tasks, subIssues ? parent : null);
  const place: TrackingPlace = {
    world,
    postmortem,
    index,
    measures: measuresOf(postmortem, tasks),
    listTasks: nesting.listed,
    subIssues,
    problems: problems.filter(({ code }) => code !== 'due-in-the-past'),
    refusal: part.refusal,
    states: tasks.map(stateOf),
  };
  const operations = tasks.flatMap(({ plan }) => plan.operations);
  const isOpening = (operation: Operation) => operation.kind === 'open-issue';
  const state = { isSettled: tasks.length === 0 ? null : !tasks.some(isOpen), wasSettled: wasSettled(postmortem) };
  return {
    opens: [...operations.filter(isOpening), ...(opensTracking ? [openTracking(place)] : [])],
    nests: nesting.operations,
    changes: [...operations.filter((operation) => !isOpening(operation)), ...followTracking(place, tracking, state)],
    marks: makeMarks(part, tasks, parent),
    problems,
  };
}

function followTracking(place: TrackingPlace, tracking: TrackingMatch, state: TrackingState): readonly Operation[] {
  if (tracking.kind === 'matched') return planTracking(place, tracking.issue, tracking.marker, state);
  if (tracking.kind !== 'adopted') return [];
  // Nobody keeps what its marker remembers: the status block alone does.
  const { settled: _, removed: __, ...marker } = tracking.marker;
  return settleTracking(tracking.issue, marker, state);
}

function planTask(match: TaskMatch, part: PostmortemPart): PlannedTask {
  const { world, known, postmortem, tracking } = part;
  const place = { world, postmortem, task: match.task };
  const { item } = match.task;
  const name: TrackingName = (repository) =>
    tracking.kind === 'matched' || tracking.kind === 'adopted' ? renderReference(tracking.issue.ref, repository) : null;
  const bare = { match, target: null, reference: null, marker: null, entry: undefined, proposed: undefined };
  if (match.kind === 'held') {
    const decision = { kind: 'count', status: item.status } as const;
    return { ...bare, plan: { decision, status: item.status, operations: [] } };
  }
  if (match.kind === 'unmatched') {
    const plan = planNewTask(place, name);
    if (plan.decision.kind !== 'open-issue') return { ...bare, plan };
    const problem = findOutOfReach(plan, match.task.item.line, world);
    if (problem) return planTask({ kind: 'held', task: match.task, problem }, part);
    const key = match.task.planKey;
    return { ...bare, plan, target: { kind: 'planned', key }, reference: `#{${key}}` };
  }
  const { issue } = match;
  const own = known.markerOf(issue);
  const marker = own?.role === 'task' ? own : null;
  const entry = findBaseItem(issue, world.document?.file.postmortems ?? [], known);
  const plan = planKnownTask(place, { issue, marker, entry, by: match.by }, name);
  const reference = renderReference(issue.ref, world.repository);
  const proposed = findEntry(issue, known.proposed, known);
  return { match, plan, target: { kind: 'existing', issue }, reference, marker, entry, proposed };
}

/** The repository that the task's issue belongs in cannot be reached: the task waits, and nothing else does. */
function findOutOfReach({ operations }: TaskPlan, line: number, { outOfReach }: World): Problem | null {
  for (const operation of operations) {
    if (operation.kind !== 'open-issue') continue;
    const { owner, name } = operation.repository;
    const why = outOfReach?.get(`${owner}/${name}`.toLowerCase());
    if (why === undefined) continue;
    return {
      line,
      code: 'repository-out-of-reach',
      message: `The issue of this item belongs in ${owner}/${name}, where none can be opened: ${why}`,
      remedy: `Install the App on ${owner}/${name} too and switch issues on there, or change \`issues\` in .github/followthrough.yml.`,
    };
  }
  return null;
}

/**
 * An open task that gets no issue for a reason that nobody would see without a tracking issue: its repository is out of
 * reach, its link leads nowhere, or the text was copied with the links of another postmortem.
 */
function isToldOnly(task: PlannedTask): boolean {
  return task.match.kind === 'held' && isOpen(task);
}

/** Whether a task makes us follow its postmortem: all of it done before we came, there is nothing to follow. */
function isFollowed(task: PlannedTask): boolean {
  return isToldOnly(task) || (task.target !== null && (task.marker !== null || isOpen(task)));
}

function wasSettled({ statusBlock }: Postmortem): boolean | null {
  if (statusBlock === null) return null;
  const { items } = statusBlock.base;
  // Nothing to do counts as settled: a closed tracking issue is reopened when the first new task comes in.
  return items.every(({ status }) => status !== 'open');
}

function measuresOf(postmortem: Postmortem, tasks: readonly PlannedTask[]): readonly MeasureFacts[] {
  return postmortem.items
    .filter(({ level }) => level === 'measure')
    .map((measure) => ({
      measure,
      tasks: tasks
        .filter(({ match }) => match.task.item.parentLine === measure.line)
        .flatMap(({ reference }) => reference ?? []),
    }));
}

/** A task as the tracking issue lists it while the file cannot show it. */
function stateOf(task: PlannedTask): TaskState {
  const { match, plan, reference } = task;
  const reason = stateReasonOf(task);
  const word = reason === null || reason === 'completed' ? plan.status : reason.replace('-', ' ');
  return { reference, title: match.task.item.title, word: word === 'dropped' ? 'not planned' : word };
}
