import { renderIssueTitle } from '../issue/render-issue-title.ts';
import type { ItemStatus } from '../model/action-item.ts';
import { hashOf } from '../model/fingerprint.ts';
import { type Issue, issueKey } from '../model/issue.ts';
import type { PostmortemFile } from '../model/postmortem.ts';
import type { Problem } from '../model/problem.ts';
import { type AssignmentLimits, assignPairs, type ScoredPair } from './assign-pairs.ts';
import { linkOf } from './issue-reference.ts';
import type { Findings, Leftover, OwnTaskIssue, TaskMatch } from './match-items.ts';
import type { Task } from './read-tasks.ts';
import { textSimilarity } from './text-similarity.ts';

const LIMITS: AssignmentLimits = { sure: 0.55, doubtful: 0.34, margin: 0.1 };

/** A settled issue, or one whose item left the file before, must be nearly the same to be taken for a new item's. */
const SURE_OF_SETTLED = 0.7;

/** Standing where the item stood breaks a tie, and no more. */
const SAME_PLACE = 0.06;

/**
 * Reworded items: titles that are alike, one to one, among what is left over on both sides. In doubt (alike, but not
 * enough; two that are equally alike; the only new item where the only missing one stood) a person is asked, and what was
 * in doubt stays so until the person has answered.
 */
export function matchBySimilarity(left: Leftover): Findings {
  const tasks = left.tasks.filter((task) => linkOf(task.item, left.world.repository) === null);
  const { path, formerPaths } = left.world;
  const issues = left.issues.filter(({ marker }) => marker.path === path || formerPaths?.has(marker.path));
  const waiting = findWaiting(left, tasks, issues);
  const others = tasks.filter((task) => !waiting.tasks.includes(task) && !isCounted(task, left));
  const free = issues.filter(({ issue }) => !waiting.issues.includes(issue));
  const places = readPlaces(left, others, free);
  const scored = others.flatMap((task, at) =>
    free.map((own, right): ScoredPair => ({ left: at, right, ...scorePair(task, own, places) })),
  );
  const { pairs, unclear } = assignPairs(scored, LIMITS);
  const matches = waiting.tasks.map((task) => holdBack(task, waiting.issues));
  for (const { left: at, right } of pairs) {
    const [task, own] = [others[at], free[right]];
    if (task && own) matches.push({ kind: 'matched', task, issue: own.issue, by: 'similarity' });
  }
  for (const [at, doubts] of Map.groupBy(unclear, (pair) => pair.left)) {
    const task = others[at];
    const alike = doubts.flatMap(({ right }) => free[right]?.issue ?? []);
    // A settled item needs no issue: there is nothing to ask.
    if (task?.item.status === 'open') matches.push(holdBack(task, alike));
  }
  const doubted = matches.flatMap((match) => (match.kind === 'held' ? (match.doubted ?? []) : []));
  return { matches, doubted: new Set(doubted.map(({ ref }) => issueKey(ref))) };
}

/** Items that the status block shows as open without an issue, and the issues that were in doubt then and are still nobody's. */
function findWaiting(
  { file, known }: Leftover,
  tasks: readonly Task[],
  issues: readonly OwnTaskIssue[],
): { readonly tasks: readonly Task[]; readonly issues: readonly Issue[] } {
  const baseOf = (postmortem: number) => file.postmortems[postmortem]?.statusBlock?.base.items ?? [];
  const isListed = ({ issue, marker }: OwnTaskIssue) =>
    issue.state === 'open' &&
    marker.removed === undefined &&
    baseOf(marker.postmortem).some((entry) => entry.issue !== null && known.findNamed(entry.issue) === issue);
  const waiting = issues.filter(isListed).map(({ issue }) => issue);
  const held = waiting.length === 0 ? [] : tasks.filter((task) => isListedAlone(task, 'open', file));
  return held.length === 0 ? { tasks: [], issues: [] } : { tasks: held, issues: waiting };
}

/** An item that was settled before it was tracked is no other item in new words. */
function isCounted(task: Task, { file }: Leftover): boolean {
  return isListedAlone(task, 'done', file) || isListedAlone(task, 'dropped', file);
}

function isListedAlone({ item, postmortem }: Task, status: ItemStatus, file: PostmortemFile): boolean {
  const title = hashOf(renderIssueTitle(item.title));
  const base = file.postmortems[postmortem]?.statusBlock?.base.items ?? [];
  return (
    item.status === status &&
    base.some((entry) => entry.issue === null && entry.status === status && entry.title === title)
  );
}

function holdBack(task: Task, issues: readonly Issue[]): TaskMatch {
  const doubted = [...issues].sort((a, b) => a.ref.number - b.ref.number);
  return { kind: 'held', task, problem: unclearMatch(task, doubted), doubted };
}

function scorePair(task: Task, own: OwnTaskIssue, places: Places): Pick<ScoredPair, 'score' | 'favour'> {
  const alike = textSimilarity(task.item.title, own.issue.title);
  const favour = places.isSame(task, own.issue) ? SAME_PLACE : 0;
  const isWeak = own.issue.state === 'closed' || own.marker.removed !== undefined;
  if (isWeak) return { score: alike >= SURE_OF_SETTLED ? alike : 0, favour };
  return { score: places.isOnlyChange(task, own.issue) ? Math.max(alike, LIMITS.doubtful) : alike, favour };
}

interface Places {
  /** Whether the issue's item may have stood where the task stands, by the issues of the tasks around it. */
  readonly isSame: (task: Task, issue: Issue) => boolean;
  /** Whether the two are the only ones left over in their place, in a file that never held the issue's link. */
  readonly isOnlyChange: (task: Task, issue: Issue) => boolean;
}

/**
 * Where the items of issues stood: in the order of the status block, else in that of their numbers, since they were
 * opened in the order of the text. Later issues break the second order, so there only a single new item is placed.
 */
function readPlaces(
  { file, known, settled }: Leftover,
  tasks: readonly Task[],
  issues: readonly OwnTaskIssue[],
): Places {
  const base = file.postmortems.flatMap(({ statusBlock }) => statusBlock?.base.items ?? []);
  const ranks = new Map(base.map((entry, rank) => [known.findNamed(entry.issue ?? ''), rank] as const));
  const hasBase = file.postmortems.some(({ statusBlock }) => statusBlock !== null);
  const rankOf = (issue: Issue) => (hasBase ? ranks.get(issue) : issue.ref.number);
  const neighbours = settled
    .flatMap((match) => {
      const rank = match.kind === 'matched' ? rankOf(match.issue) : undefined;
      return rank === undefined ? [] : [{ position: match.task.position, rank }];
    })
    .sort((a, b) => a.position - b.position);
  const isBetween = ({ position }: Task, issue: Issue) => {
    const rank = rankOf(issue);
    if (rank === undefined) return false;
    const before = neighbours.filter((each) => each.position < position).at(-1)?.rank ?? Number.NEGATIVE_INFINITY;
    const after = neighbours.find((each) => each.position > position)?.rank ?? Number.POSITIVE_INFINITY;
    return before < rank && rank < after;
  };
  const linked = new Set(
    base.filter((entry) => entry.wrote.includes('link')).map((entry) => known.findNamed(entry.issue ?? '')),
  );
  const isOnlyChange = (task: Task, issue: Issue) =>
    task.item.status === 'open' &&
    isBetween(task, issue) &&
    !linked.has(issue) &&
    issues.filter((own) => isBetween(task, own.issue)).length === 1 &&
    tasks.filter((other) => !hasBase || isBetween(other, issue)).length === 1;
  return { isSame: (task, issue) => hasBase && isBetween(task, issue), isOnlyChange };
}

function unclearMatch({ item }: Task, issues: readonly Issue[]): Problem {
  const named = issues.slice(0, 3).map(({ ref }) => `#${ref.number}`);
  return {
    line: item.line,
    code: 'match-unclear',
    message: `It cannot be told whether this is a new item or the one of ${named.join(' or ')} in other words.`,
    remedy: `Link the issue in the item if it is the same; if it is new, close ${named.join(' and ')} first.`,
  };
}
