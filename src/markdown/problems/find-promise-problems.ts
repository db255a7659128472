import type { ActionItem } from '../../model/action-item.ts';
import type { Problem } from '../../model/problem.ts';
import { foldText } from '../fold-text.ts';
import { LETTERS } from '../word-characters.ts';

/** What the items lack as promises: owners, due days, tasks for their measures, and being different from each other. */
export function findPromiseProblems(items: readonly ActionItem[]): readonly Problem[] {
  const tasks = items.filter((item) => item.level === 'task' && item.status === 'open' && item.issue === null);
  return [...ownerProblems(tasks), ...dueProblems(tasks), ...measureProblems(items), ...duplicateProblems(items)];
}

function ownerProblems(tasks: readonly ActionItem[]): readonly Problem[] {
  const unowned = tasks.filter((item) => item.owners.length === 0);
  const remedy = 'Name who does it, for example with @login.';
  return each(tasks, unowned, 'no-owner', remedy, (count) =>
    count === 1 ? 'Nobody owns this task.' : `None of the ${count} open tasks has an owner.`,
  );
}

function dueProblems(tasks: readonly ActionItem[]): readonly Problem[] {
  const undue = tasks.filter((item) => item.due?.day == null);
  const isAll = undue.length === tasks.length && undue.length > 1;
  const named = isAll ? [] : undue.filter((item) => item.due !== null);
  const remedy = 'Write the day by which it shall be done, as YYYY-MM-DD.';
  return [
    ...named.map(
      (item): Problem => ({
        line: item.line,
        code: 'no-due-day',
        message: `No day can be told from "${item.due?.raw ?? ''}".`,
        remedy,
      }),
    ),
    ...each(
      tasks,
      undue.filter((item) => isAll || item.due === null),
      'no-due-day',
      remedy,
      (count) => (count === 1 ? 'The task has no due day.' : `None of the ${count} open tasks has a due day.`),
    ),
  ];
}

/** One problem an item; one for all where every task is concerned. */
function each(
  tasks: readonly ActionItem[],
  concerned: readonly ActionItem[],
  code: 'no-owner' | 'no-due-day',
  remedy: string,
  message: (count: number) => string,
): readonly Problem[] {
  const first = concerned[0];
  if (first === undefined) return [];
  if (concerned.length === tasks.length)
    return [{ line: first.line, code, message: message(concerned.length), remedy }];
  return concerned.map(({ line }) => ({ line, code, message: message(1), remedy }));
}

/** Only where a document speaks on both levels. */
function measureProblems(items: readonly ActionItem[]): readonly Problem[] {
  const served = new Set(
    items.flatMap((item) => (item.level === 'task' && item.parentLine !== null ? [item.parentLine] : [])),
  );
  if (!items.some((item) => item.level === 'task')) return [];
  return items
    .filter(
      (item) => item.level === 'measure' && item.status === 'open' && item.issue === null && !served.has(item.line),
    )
    .map(({ line }) => ({
      line,
      code: 'measure-without-task',
      message: 'No task serves this measure.',
      remedy: 'Add a task that brings it about, or say in a task which measure it serves.',
    }));
}

/** The same words twice on the same level; steps of different items may be called the same, and so may what has issues of its own. */
function duplicateProblems(items: readonly ActionItem[]): readonly Problem[] {
  const byLine = new Map(items.map((item) => [item.line, item]));
  const first = new Map<string, ActionItem>();
  const problems: Problem[] = [];
  for (const item of items) {
    if (item.status !== 'open') continue;
    const key = `${item.level} ${item.level === 'task' ? nestingOf(item, byLine) : ''} ${wordsOf(item.title)}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, item);
    else if (earlier.issue === null || item.issue === null) {
      problems.push({
        line: item.line,
        code: 'duplicate-item',
        message: `The same item stands on line ${earlier.line}.`,
        remedy: 'Delete one of them, or say how they differ.',
      });
    }
  }
  return problems;
}

/** The task that a task is nested in, as a string; '' for one that stands alone or serves a measure. */
function nestingOf(item: ActionItem, byLine: ReadonlyMap<number, ActionItem>): string {
  if (item.parentLine === null) return '';
  const parent = byLine.get(item.parentLine);
  return parent?.level === 'task' ? String(parent.line) : '';
}

const WORD = new RegExp(`[${LETTERS}0-9]+`, 'g');

function wordsOf(title: string): string {
  return (foldText(title).match(WORD) ?? [title]).join(' ');
}
