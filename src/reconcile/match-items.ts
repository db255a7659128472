import type { TaskMarker } from '../issue/marker.ts';
import { findLineMarks } from '../markdown/write-back/find-mark.ts';
import { type Issue, issueKey } from '../model/issue.ts';
import type { PostmortemFile } from '../model/postmortem.ts';
import type { Problem } from '../model/problem.ts';
import type { World } from '../model/world.ts';
import { parseReference } from './issue-reference.ts';
import { type KnownIssues, readKnownIssues } from './known-issues.ts';
import { matchByBase } from './match-by-base.ts';
import { matchByKey } from './match-by-key.ts';
import { matchByLink } from './match-by-link.ts';
import { matchBySimilarity } from './match-by-similarity.ts';
import { readTasks, type Task } from './read-tasks.ts';

/** Which issue is whose. No issue has two tasks, no task two issues. */
export interface Matching {
  /** One for each task of the file, in the order of the text. */
  readonly tasks: readonly TaskMatch[];
  /** Issues that we opened for tasks of this file and that no item has any more, the lowest number first. */
  readonly orphans: readonly Issue[];
  /** Issues whose mark still stands in the text, on a line that is no item any more: nobody took them out. */
  readonly strays: readonly Stray[];
}

export interface Stray {
  readonly issue: Issue;
  readonly line: number;
  /** Index of the postmortem in the file. */
  readonly postmortem: number;
}

export type TaskMatch =
  | { readonly kind: 'matched'; readonly task: Task; readonly issue: Issue; readonly by: MatchedBy }
  /** No issue is its own: it may get one. */
  | { readonly kind: 'unmatched'; readonly task: Task }
  /** It gets none before a person has cleared up what the problem says. */
  | {
      readonly kind: 'held';
      readonly task: Task;
      readonly problem: Problem;
      /** The issues of which it may be one, where that is in doubt. */
      readonly doubted?: readonly Issue[];
    };

/** How an item was recognised: its text's link, the marker's key, the status block's base, or likeness alone. */
export type MatchedBy = 'link' | 'key' | 'base' | 'similarity';

/** What one way of matching found, among what the ways before it left over. */
export interface Findings {
  readonly matches: readonly TaskMatch[];
  /** Keys of issues that are in doubt: neither anybody's nor orphans. */
  readonly doubted?: ReadonlySet<string>;
}

/** What is still to be matched. */
export interface Leftover {
  readonly world: World;
  readonly file: PostmortemFile;
  readonly known: KnownIssues;
  readonly tasks: readonly Task[];
  /** Our task issues that no item has yet, the lowest number first. */
  readonly issues: readonly OwnTaskIssue[];
  readonly settled: readonly TaskMatch[];
}

export interface OwnTaskIssue {
  readonly issue: Issue;
  readonly marker: TaskMarker;
}

/** The surest evidence first; each way sees only what the ones before it left over. */
const WAYS: readonly ((left: Leftover) => Findings)[] = [matchByLink, matchByKey, matchByBase, matchBySimilarity];

/** Finds the issue of each task. Total: every task of the file is in the result, every issue at most once. */
export function matchItems(world: World): Matching {
  const file = world.document?.file;
  const known = readKnownIssues(world);
  const all = file ? readTasks(file) : [];
  const found = new Map<Task, TaskMatch>();
  const doubted = new Set<string>();
  for (const way of file ? WAYS : []) {
    const left = leftoverOf(world, file, known, all, found);
    if (left === null) continue;
    const { matches, doubted: more } = way(left);
    for (const match of matches) found.set(match.task, match);
    for (const key of more ?? []) doubted.add(key);
  }
  const taken = takenBy(found.values());
  const left = known.ownTasks
    .filter(({ issue, marker }) => marker.path === world.path && !doubted.has(issueKey(issue.ref)))
    .map(({ issue }) => issue)
    .filter(({ ref }) => !taken.has(issueKey(ref)) && !world.linkedElsewhere.has(issueKey(ref)));
  const strays = file === undefined || left.length === 0 ? [] : findStrays(file, left, world, known);
  return {
    tasks: all.map((task) => found.get(task) ?? { kind: 'unmatched', task }),
    orphans: left.filter((issue) => !strays.some((stray) => stray.issue === issue)),
    strays,
  };
}

function findStrays(
  file: PostmortemFile,
  issues: readonly Issue[],
  { repository }: World,
  known: KnownIssues,
): readonly Stray[] {
  return findLineMarks(file.source).flatMap(({ text, span }): readonly Stray[] => {
    const key = parseReference(text, repository);
    const issue = key === null ? undefined : known.find(key);
    if (issue === undefined || !issues.includes(issue)) return [];
    const line = file.source.slice(0, span.start).split(/\r\n|\n|\r/).length;
    const postmortem = file.postmortems.findIndex(
      (each) => each.span.start <= span.start && span.start < each.span.end,
    );
    return [{ issue, line, postmortem: Math.max(0, postmortem) }];
  });
}

function leftoverOf(
  world: World,
  file: PostmortemFile | undefined,
  known: KnownIssues,
  all: readonly Task[],
  found: ReadonlyMap<Task, TaskMatch>,
): Leftover | null {
  if (!file) return null;
  const taken = takenBy(found.values());
  const isFree = ({ issue }: OwnTaskIssue) =>
    !taken.has(issueKey(issue.ref)) && !world.linkedElsewhere.has(issueKey(issue.ref));
  return {
    world,
    file,
    known,
    tasks: all.filter((task) => !found.has(task)),
    issues: known.ownTasks.filter(isFree),
    settled: [...found.values()],
  };
}

function takenBy(matches: Iterable<TaskMatch>): ReadonlySet<string> {
  return new Set([...matches].flatMap((match) => (match.kind === 'matched' ? [issueKey(match.issue.ref)] : [])));
}
