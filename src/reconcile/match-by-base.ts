import { renderIssueTitle } from '../issue/render-issue-title.ts';
import { hashOf } from '../model/fingerprint.ts';
import { issueKey } from '../model/issue.ts';
import type { Problem } from '../model/problem.ts';
import { linkOf } from './issue-reference.ts';
import type { Findings, Leftover, TaskMatch } from './match-items.ts';

/** An item whose link was taken out by hand: the status block still knows which issue an item of this title had. */
export function matchByBase({ world, file, known, tasks, settled }: Leftover): Findings {
  const taken = new Set(settled.flatMap((match) => (match.kind === 'matched' ? [issueKey(match.issue.ref)] : [])));
  const matches: TaskMatch[] = [];
  for (const task of tasks) {
    if (linkOf(task.item, world.repository) !== null) continue;
    const title = hashOf(renderIssueTitle(task.item.title));
    const base = file.postmortems[task.postmortem]?.statusBlock?.base.items ?? [];
    for (const entry of [...base, ...known.proposed]) {
      if (entry.issue === null || entry.title !== title) continue;
      const issue = known.findNamed(entry.issue);
      if (issue === undefined) {
        // Where the text holds no link, nobody can have taken one out: an issue that was deleted is not opened again.
        const hadLink = world.config.writeBack.style !== 'status-block' && !entry.gone && base.includes(entry);
        if (hadLink) continue;
        matches.push({ kind: 'held', task, problem: missing(task.item.line, entry.issue) });
        break;
      }
      const key = issueKey(issue.ref);
      const role = known.markerOf(issue)?.role;
      if (taken.has(key) || world.linkedElsewhere.has(key) || (role !== undefined && role !== 'task')) continue;
      taken.add(key);
      matches.push({ kind: 'matched', task, issue, by: 'base' });
      break;
    }
  }
  return { matches };
}

function missing(line: number, name: string): Problem {
  return {
    line,
    code: 'issue-missing',
    message: `The item's issue ${name} is gone or out of reach.`,
    remedy: 'Reword the item, or delete the status block, to get a new one.',
  };
}
