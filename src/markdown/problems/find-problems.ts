import type { ActionItem } from '../../model/action-item.ts';
import type { Day } from '../../model/day.ts';
import type { Problem } from '../../model/problem.ts';
import type { IncidentPart } from '../incident/incident-part.ts';
import type { IncidentReading } from '../incident/read-incident.ts';
import { findItemProblems } from './find-item-problems.ts';
import { findPlaceholders } from './find-placeholders.ts';
import { findPromiseProblems } from './find-promise-problems.ts';
import { findSectionProblems } from './find-section-problems.ts';

export interface ProblemInput {
  readonly part: IncidentPart;
  /** The items of this postmortem. */
  readonly items: readonly ActionItem[];
  readonly reading: IncidentReading;
  /** Null says nothing about days that have passed. */
  readonly today: Day | null;
}

/**
 * What is wrong with a postmortem, in the order of its lines, each once. What is so in every item (no owner, no due day)
 * is one problem, told at the first. Items that are done, dropped or already tracked in an issue are asked for nothing
 * more; what stands in the issue is not known here.
 */
export function findProblems({ part, items, reading, today }: ProblemInput): readonly Problem[] {
  const found = [
    ...reading.problems,
    ...findPromiseProblems(items),
    ...items.flatMap((item) => findItemProblems(item, part.outline.source, today)),
    ...findSectionProblems(part, items, reading.incident),
    ...findPlaceholders(part),
  ];
  const seen = new Set<string>();
  return found
    .filter(({ line, code }) => {
      const key = `${line} ${code}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .sort((a, b) => a.line - b.line);
}
