import type { TaskMarker } from '../issue/marker.ts';
import { renderIssueTitle } from '../issue/render-issue-title.ts';
import type { MeasureFacts, TaskState } from '../issue/render-tracking.ts';
import { hashOf } from '../model/fingerprint.ts';
import { type Issue, issueKey, type StateReason } from '../model/issue.ts';
import type { ItemMark, MarkedIssue, PostmortemMarks } from '../model/item-mark.ts';
import type { IssueTarget, Operation } from '../model/plan.ts';
import type { Postmortem } from '../model/postmortem.ts';
import type { Problem } from '../model/problem.ts';
import type { BaseItem } from '../model/status-block.ts';
import type { World } from '../model/world.ts';
import { findBaseItem } from './base-of.ts';
import { findOwnerProblems } from './find-owner-problems.ts';
import { linkOf, parseReference, renderReference } from './issue-reference.ts';
import type { KnownIssues } from './known-issues.ts';
import type { TaskMatch } from './match-items.ts';
import type { TrackingMatch } from './match-trackings.ts';
import type { Refusal } from './plan-document.ts';
import { planNesting } from './plan-nesting.ts';
import { planKnownTask, planNewTask, type TaskPlan, type TrackingName } from './plan-task.ts';
import { openTracking, planTracking, type TrackingPlace, trackingKey } from './plan-tracking.ts';
import { renderStatusLine } from './render-status-line.ts';
import { dueOf } from './task-face.ts';

/** What one postmortem of a file comes to. */
export interface PostmortemPlan {
  readonly opens: readonly Operation[];
  readonly nests: readonly Operation[];
  readonly changes: readonly Operation[];
  /** Null when nothing tracks the postmortem: then the file stays as it is. */
  readonly marks: PostmortemMarks | null;
  readonly problems: readonly Problem[];
}

/** One postmortem and what was found out about it. */
export interface PostmortemPart {
  readonly world: World;
  readonly known: KnownIssues;
  readonly postmortem: Postmortem;
  readonly index: number;
  readonly tasks: readonly TaskMatch[];
  readonly tracking: TrackingMatch;
  /** Why the file cannot be written; null when it can, or need not be. */
  readonly refusal: Refusal | null;
}

/** A task with its match and its plan. */
export interface PlannedTask {
  readonly match: TaskMatch;
  readonly plan: TaskPlan;
  /** The issue that it has or gets; null when none. */
  readonly target: IssueTarget | null;
  /** How the home repository names it: `#12`, or `#{key}` for one that the plan opens. */
  readonly reference: string | null;
  readonly marker: TaskMarker | null;
  readonly entry: BaseItem | undefined;
}

/** Plans one postmortem: its tasks, its tracking issue, and what the file shall say. */
export function planPostmortem(part: PostmortemPart): PostmortemPlan {
  const { world, postmortem, tracking, index } = part;
  const tasks = part.tasks.map((match) => planTask(match, part));
  const problems = findProblems(part, tasks);
  const isTracked = postmortem.statusBlock !== null || tracking.kind !== 'none' || tasks.some(isFollowed);
  if (!isTracked) return { opens: [], nests: [], changes: [], marks: null, problems };
  const opensTracking =
    tracking.kind === 'none' && tasks.some((task) => isOutOfReach(task) || (task.target !== null && isOpen(task)));
  const subIssues = world.features.subIssues && !(tracking.kind === 'matched' && tracking.marker.subIssues === false);
  const parent: IssueTarget | null = opensTracking
    ? { kind: 'planned', key: trackingKey(index) }
    : tracking.kind === 'matched'
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
  const followed =
    tracking.kind === 'matched'
      ? planTracking(place, tracking.issue, tracking.marker, {
          isSettled: tasks.length === 0 ? null : !tasks.some(isOpen),
          wasSettled: wasSettled(postmortem),
        })
      : [];
  return {
    opens: [...operations.filter(isOpening), ...(opensTracking ? [openTracking(place)] : [])],
    nests: nesting.operations,
    changes: [...operations.filter((operation) => !isOpening(operation)), ...followed],
    marks: marksOf(part, tasks, parent),
    problems,
  };
}

function planTask(match: TaskMatch, part: PostmortemPart): PlannedTask {
  const { world, known, postmortem, tracking } = part;
  const place = { world, postmortem, task: match.task };
  const { item } = match.task;
  const name: TrackingName = (repository) =>
    tracking.kind === 'matched' ? renderReference(tracking.issue.ref, repository) : null;
  const bare = { match, target: null, reference: null, marker: null, entry: undefined };
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
  return { match, plan, target: { kind: 'existing', issue }, reference, marker, entry };
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

function isOutOfReach({ match }: PlannedTask): boolean {
  return match.kind === 'held' && match.problem.code === 'repository-out-of-reach';
}

function isOpen({ plan }: PlannedTask): boolean {
  return plan.status === 'open';
}

/** Whether a task makes us follow its postmortem: all of it done before we came, there is nothing to follow. */
function isFollowed(task: PlannedTask): boolean {
  return isOutOfReach(task) || (task.target !== null && (task.marker !== null || isOpen(task)));
}

function wasSettled({ statusBlock }: Postmortem): boolean | null {
  if (statusBlock === null) return null;
  const { items } = statusBlock.base;
  return items.length > 0 && items.every(({ status }) => status !== 'open');
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

function findProblems(
  { world, postmortem, tracking, refusal }: PostmortemPart,
  tasks: readonly PlannedTask[],
): readonly Problem[] {
  const refused = refusal === null ? [] : [writeBackRefused(postmortem.line, refusal.why)];
  const held = tasks.flatMap(({ match }) => (match.kind === 'held' ? [match.problem] : []));
  const apart = tasks.flatMap((task) => (task.plan.decision.kind === 'apart' ? [contradiction(task)] : []));
  const owners = tasks.filter(isOpen).flatMap(({ match }) => findOwnerProblems(match.task.item, world));
  const gone: readonly Problem[] =
    tracking.kind !== 'gone'
      ? []
      : [
          {
            line: postmortem.line,
            code: 'issue-missing',
            message: `The postmortem's tracking issue ${tracking.name} is gone or out of reach.`,
            remedy: 'Delete the status block at the end of the action items to get a new one.',
          },
        ];
  return [...postmortem.problems, ...held, ...apart, ...owners, ...gone, ...refused].sort((a, b) => a.line - b.line);
}

function writeBackRefused(line: number, why: string): Problem {
  return {
    line,
    code: 'write-back-refused',
    message: `The file does not show how its items are doing: ${why}`,
    remedy: 'Until that changes the tracking issue shows it.',
  };
}

/** A task as the tracking issue lists it while the file cannot show it. */
function stateOf(task: PlannedTask): TaskState {
  const { match, plan, reference } = task;
  const reason = stateReasonOf(task);
  const word = reason === null || reason === 'completed' ? plan.status : reason.replace('-', ' ');
  return { reference, title: match.task.item.title, word: word === 'dropped' ? 'not planned' : word };
}

function contradiction({ match, reference }: PlannedTask): Problem {
  return {
    line: match.task.item.line,
    code: 'status-contradiction',
    message: `The item says that it is ${match.task.item.status}, but its issue ${reference ?? ''} is open.`,
    remedy: 'Close the issue, or mark the item as open.',
  };
}

function marksOf(part: PostmortemPart, tasks: readonly PlannedTask[], parent: IssueTarget | null): PostmortemMarks {
  const { world, postmortem, index } = part;
  const tracking = parent === null ? null : nameTarget(parent, world);

  return {
    postmortem: index,
    items: tasks.map((task): ItemMark => {
      const { item } = task.match.task;
      return { line: item.line, status: task.plan.status, issue: markedIssueOf(task, world) };
    }),
    statusLine: renderStatusLine(
      tasks.map((task) => ({
        status: task.plan.status,
        stateReason: stateReasonOf(task),
        due: dueOf({ world, postmortem, task: task.match.task }),
        issue: task.target === null ? null : nameTarget(task.target, world),
        closed: closedOf(task, world),
      })),
      tracking,
      world.today,
    ),
    base: {
      version: 1,
      tracking: tracking?.text ?? (part.tracking.kind === 'gone' ? part.tracking.name : null),
      items: keepDoubted(
        tasks.map((task) => baseItemOf(task, part)),
        tasks,
        part,
      ),
    },
  };
}

function nameTarget(target: IssueTarget, world: World): { readonly text: string; readonly url: string } {
  if (target.kind === 'planned') return { text: `#{${target.key}}`, url: `#{${target.key}}` };
  return { text: renderReference(target.issue.ref, world.repository), url: target.issue.url };
}

function markedIssueOf(task: PlannedTask, world: World): MarkedIssue | null {
  const { target, match, plan } = task;
  if (target === null || plan.decision.kind === 'apart') return null;
  const name = nameTarget(target, world);
  if (target.kind === 'planned') {
    return { ...name, adopted: false, stateReason: null, renamedTo: null, assignees: [] };
  }
  const { item } = match.task;
  return {
    ...name,
    adopted: isAdopted(task, target.issue, world),
    stateReason: stateReasonOf(task),
    renamedTo: renamedTo(task, target.issue),
    assignees: item.owners.length === 0 ? assigneesAfter(task, target.issue) : [],
  };
}

/** Whether the link in the text is its author's and not our mark. */
function isAdopted({ match, marker, entry }: PlannedTask, issue: Issue, world: World): boolean {
  const { item } = match.task;
  if (match.kind !== 'matched' || linkOf(item, world.repository) === null) return false;
  if (entry) return !entry.wrote.includes('link');
  return item.shape.mark === null || marker === null || !issue.ours;
}

function renamedTo({ match, marker }: PlannedTask, issue: Issue): string | null {
  const isRenamed = marker !== null && hashOf(issue.title) !== marker.title;
  return isRenamed && issue.title !== renderIssueTitle(match.task.item.title) ? issue.title : null;
}

function assigneesAfter({ plan }: PlannedTask, issue: Issue): readonly string[] {
  for (const operation of plan.operations) {
    if (operation.kind === 'edit-issue' && operation.after.assignees) return operation.after.assignees;
  }
  return issue.assignees;
}

/** How the task's issue is closed after the plan; null when it is open or there is none. */
function stateReasonOf({ plan, target }: PlannedTask): StateReason | null {
  if (plan.decision.kind === 'close-issue') return plan.decision.as;
  if (target?.kind !== 'existing' || plan.status === 'open' || target.issue.state === 'open') return null;
  return target.issue.stateReason ?? 'completed';
}

/** What there is to show for a settled task: what the file did itself, what was read before, or what was read just now. */
function closedOf({ plan, target, entry }: PlannedTask, { closures }: World): BaseItem['closed'] {
  if (plan.status === 'open' || target?.kind !== 'existing') return undefined;
  if (plan.decision.kind === 'close-issue') return 'here';
  return entry?.closed ?? closures?.get(issueKey(target.issue.ref));
}

function baseItemOf(task: PlannedTask, { world, postmortem }: PostmortemPart): BaseItem {
  const { match, plan, reference } = task;
  const { item } = match.task;
  const closed = closedOf(task, world);
  const fresh: BaseItem = {
    issue: plan.decision.kind === 'apart' ? null : reference,
    status: plan.status,
    ...(closed === undefined ? {} : { closed }),
    title: hashOf(renderIssueTitle(item.title)),
    owners: item.owners,
    due: dueOf({ world, postmortem, task: match.task }),
    wrote: [],
    original: null,
  };
  if (match.kind !== 'held') return fresh;
  // The link leads nowhere: what we knew of it stays known until the person has cleared that up.
  const link = linkOf(item, world.repository);
  const old = postmortem.statusBlock?.base.items.find(
    ({ issue }) => issue !== null && link !== null && parseReference(issue, world.repository) === link,
  );
  return old && match.problem.code === 'issue-missing' ? { ...old, status: plan.status } : fresh;
}

/** What was known of issues that are in doubt stays where it stood in the base, so that the doubt stays the same. */
function keepDoubted(
  items: readonly BaseItem[],
  tasks: readonly PlannedTask[],
  { postmortem, known, world }: PostmortemPart,
): readonly BaseItem[] {
  const doubted = new Set(tasks.flatMap(({ match }) => (match.kind === 'held' ? (match.doubted ?? []) : [])));
  const former = postmortem.statusBlock?.base.items ?? [];
  const kept: BaseItem[] = [...items];
  for (const [index, entry] of former.entries()) {
    const issue = entry.issue === null ? undefined : known.findNamed(entry.issue);
    if (issue === undefined || !doubted.has(issue)) continue;
    const before = former.slice(0, index).map((other) => other.issue);
    const at = kept.findLastIndex((other) => other.issue !== null && before.includes(other.issue));
    kept.splice(at + 1, 0, entry);
    doubted.delete(issue);
  }
  for (const issue of doubted) {
    const marker = known.markerOf(issue);
    if (marker?.role !== 'task') continue;
    const { title, owners, due } = marker;
    const name = renderReference(issue.ref, world.repository);
    kept.push({ issue: name, status: 'open', title, owners, due, wrote: [], original: null });
  }
  return kept;
}
