import { renderIssueTitle } from '../issue/render-issue-title.ts';
import { hashOf } from '../model/fingerprint.ts';
import { type Issue, issueKey } from '../model/issue.ts';
import type { ItemMark, MarkedIssue, PostmortemMarks } from '../model/item-mark.ts';
import type { IssueTarget } from '../model/plan.ts';
import { shortenText } from '../model/shorten-text.ts';
import type { BaseItem } from '../model/status-block.ts';
import type { World } from '../model/world.ts';
import { nameCarried } from './base-of.ts';
import { linkOf, parseReference, renderReference } from './issue-reference.ts';
import { type PlannedTask, type PostmortemPart, stateReasonOf } from './planned-task.ts';
import { renderStatusLine } from './render-status-line.ts';
import { dueOf } from './task-face.ts';

/** What the file shall say about a postmortem once the plan is carried out. `parent` is its tracking issue; null when there is none. */
export function makeMarks(
  part: PostmortemPart,
  tasks: readonly PlannedTask[],
  parent: IssueTarget | null,
): PostmortemMarks {
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

/** What there is to show for a settled task: what the file did itself, what was read before, or what was read just now. */
function closedOf(
  { match, plan, target, entry, proposed, marker }: PlannedTask,
  { closures }: World,
): BaseItem['closed'] {
  if (plan.status === 'open' || target?.kind !== 'existing') return undefined;
  if (plan.decision.kind === 'close-issue') return 'here';
  // What the pull request says is newer than what the default branch does.
  const last = proposed ?? entry;
  const known = last?.status === plan.status ? last.closed : undefined;
  if (known !== undefined) return known;
  // After a pass that ended early, or while nothing is written, the marker still tells that the file closed the issue.
  const carried = marker?.carried;
  const hasCarried = carried?.status === plan.status && match.task.item.status === plan.status && !carried.agreed;
  if (hasCarried && last?.overruled !== nameCarried(carried)) return 'here';
  const read = closures?.get(issueKey(target.issue.ref));
  return read && { ...read, why: read.why && shortenText(read.why, REASON_LIMIT) };
}

/** How much of a reason the file shows, and keeps. */
const REASON_LIMIT = 120;

function baseItemOf(task: PlannedTask, { world, postmortem, known }: PostmortemPart): BaseItem {
  const { match, plan, reference } = task;
  const { item } = match.task;
  const closed = closedOf(task, world);
  const fresh: BaseItem = {
    issue: plan.decision.kind === 'apart' ? null : reference,
    status: plan.status,
    ...(closed === undefined ? {} : { closed }),
    ...overruledOf(task),
    title: hashOf(renderIssueTitle(item.title)),
    owners: item.owners,
    due: dueOf({ world, postmortem, task: match.task }),
    wrote: [],
    original: null,
  };
  if (match.kind !== 'held') return fresh;
  // The link leads nowhere: what we knew of it stays known until the person has cleared that up.
  if (match.problem.code !== 'issue-missing') return fresh;
  const link = linkOf(item, world.repository);
  const isIts = ({ issue, title }: BaseItem) =>
    issue !== null &&
    (link === null
      ? title === fresh.title && known.findNamed(issue) === undefined
      : parseReference(issue, world.repository) === link);
  const old = postmortem.statusBlock?.base.items.find(isIts);
  if (old !== undefined) return { ...old, status: plan.status };
  const proposed = link === null ? known.proposed.find(isIts) : undefined;
  return proposed === undefined ? fresh : { ...fresh, issue: proposed.issue, gone: true };
}

/** That the issue has left what the file last carried to it; nothing while it stands as the file made it. */
function overruledOf({ plan, entry, match }: PlannedTask): Pick<BaseItem, 'overruled'> {
  if (plan.carried === undefined) return {};
  const { status, inFile } = plan.carried;
  const name = nameCarried(plan.carried);
  const isLeft = status !== plan.status || (inFile !== undefined && match.task.item.status !== plan.status);
  return isLeft || entry?.overruled === name ? { overruled: name } : {};
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
