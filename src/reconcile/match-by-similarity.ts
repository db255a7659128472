import { type Issue, issueKey } from '../model/issue.ts';
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
 * enough; two that are equally alike; the only new item where the only missing one stood) a person is asked.
 */
export function matchBySimilarity(left: Leftover): Findings {
  const tasks = left.tasks.filter((task) => linkOf(task.item, left.world.repository) === null);
  const issues = left.issues.filter(({ marker }) => marker.path === left.world.path);
  const places = readPlaces(left, tasks, issues);
  const scored = tasks.flatMap((task, at) =>
    issues.map((own, right): ScoredPair => ({ left: at, right, score: scoreOf(task, own, places) })),
  );
  const { pairs, unclear } = assignPairs(scored, LIMITS);
  const matches: TaskMatch[] = pairs.flatMap(({ left: at, right }): TaskMatch[] => {
    const [task, own] = [tasks[at], issues[right]];
    return task && own ? [{ kind: 'matched', task, issue: own.issue, by: 'similarity' }] : [];
  });
  const doubted = new Set<string>();
  for (const [at, doubts] of Map.groupBy(unclear, (pair) => pair.left)) {
    const task = tasks[at];
    const open = doubts.flatMap(({ right }) => issues[right]?.issue ?? []);
    if (task === undefined || open.length === 0) continue;
    for (const { ref } of open) doubted.add(issueKey(ref));
    matches.push({ kind: 'held', task, problem: unclearMatch(task, open) });
  }
  return { matches, doubted };
}

function scoreOf(task: Task, own: OwnTaskIssue, places: Places): number {
  const alike = textSimilarity(task.item.title, own.issue.title);
  const isWeak = own.issue.state === 'closed' || own.marker.removed !== undefined;
  if (isWeak) return alike >= SURE_OF_SETTLED ? alike : 0;
  const score = places.isSame(task, own.issue) ? alike + SAME_PLACE : alike;
  return places.isOnlyChange(task, own.issue) ? Math.max(score, LIMITS.doubtful) : score;
}

interface Places {
  /** Whether the issue's item may have stood where the task stands, by the issues of the tasks around it. */
  readonly isSame: (task: Task, issue: Issue) => boolean;
  /** Whether the two are the only ones left over in their place, in a file that never held the issue's link. */
  readonly isOnlyChange: (task: Task, issue: Issue) => boolean;
}

/** Issues are numbered in the order in which their items stood when they were opened. */
function readPlaces(
  { file, known, settled }: Leftover,
  tasks: readonly Task[],
  issues: readonly OwnTaskIssue[],
): Places {
  const neighbours = settled
    .flatMap((match) =>
      match.kind === 'matched' ? [{ position: match.task.position, number: match.issue.ref.number }] : [],
    )
    .sort((a, b) => a.position - b.position);
  const gapOf = ({ position }: Task) => {
    const before = neighbours.filter((each) => each.position < position).at(-1)?.number ?? Number.NEGATIVE_INFINITY;
    const after = neighbours.find((each) => each.position > position)?.number ?? Number.POSITIVE_INFINITY;
    return { before, after };
  };
  const isSame = (task: Task, { ref }: Issue) => {
    const { before, after } = gapOf(task);
    return before < ref.number && ref.number < after;
  };
  const linked = new Set(
    file.postmortems
      .flatMap(({ statusBlock }) => statusBlock?.base.items ?? [])
      .filter((entry) => entry.wrote.includes('link'))
      .flatMap((entry) => known.findNamed(entry.issue ?? '') ?? []),
  );
  const isOnlyChange = (task: Task, issue: Issue) =>
    isSame(task, issue) &&
    !linked.has(issue) &&
    issues.filter((own) => isSame(task, own.issue)).length === 1 &&
    tasks.filter((other) => isSame(other, issue)).length === 1;
  return { isSame, isOnlyChange };
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
