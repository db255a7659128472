import type { Postmortem } from '../model/postmortem.ts';
import type { Problem } from '../model/problem.ts';
import type { World } from '../model/world.ts';
import { findOwnerProblems } from './find-owner-problems.ts';
import type { Stray } from './match-items.ts';
import { isOpen, type PlannedTask, type PostmortemPart, repositoryOf } from './planned-task.ts';

/** What is wrong with a postmortem by itself, and between it and its issues, in the order of its lines. */
export function findMatchingProblems(
  { world, postmortem, tracking, refusal, unwritable, strays }: PostmortemPart,
  tasks: readonly PlannedTask[],
): readonly Problem[] {
  const refused = refusal === null ? [] : [writeBackRefused(postmortem.line, refusal.why)];
  const held = tasks.flatMap(({ match }) => (match.kind === 'held' ? [match.problem] : []));
  const apart = tasks.flatMap((task) => (task.plan.decision.kind === 'apart' ? [contradiction(task)] : []));
  const owners = tasks
    .filter(isOpen)
    .flatMap((task) => findOwnerProblems(task.match.task.item, world, repositoryOf(task) ?? world.repository));
  const lines = new Set(tasks.map(({ match }) => match.task.item.line));
  const mute = unwritable.filter(({ line }) => lines.has(line));
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
  return [
    ...ownProblems(postmortem, world),
    ...held,
    ...apart,
    ...owners,
    ...gone,
    ...refused,
    ...mute,
    ...strays.map(strayMark),
  ].sort((a, b) => a.line - b.line);
}

/** Where the configuration gives every task a due day, none is missing in the file. */
function ownProblems({ problems, items }: Postmortem, { config }: World): readonly Problem[] {
  if (config.due.days === null) return problems;
  const undue = new Set(items.filter(({ due }) => due === null).map(({ line }) => line));
  return problems.filter(({ code, line }) => code !== 'no-due-day' || !undue.has(line));
}

function writeBackRefused(line: number, why: string): Problem {
  return {
    line,
    code: 'write-back-refused',
    message: `The file does not show how its items are doing: ${why}`,
    remedy: 'Until that changes the tracking issue shows it.',
  };
}

function strayMark({ issue, line }: Stray): Problem {
  return {
    line,
    code: 'match-unclear',
    message: `The line links #${issue.ref.number}, but is not read as an item of its own, so nothing follows that issue.`,
    remedy: 'Give the item a box (`- [ ]`) or a line of its own; or take the link out, and the issue is told.',
  };
}

function contradiction({ match, reference }: PlannedTask): Problem {
  return {
    line: match.task.item.line,
    code: 'status-contradiction',
    message: `The item says that it is ${match.task.item.status}, but its issue ${reference ?? ''} is open.`,
    remedy: 'Close the issue, or mark the item as open.',
  };
}
