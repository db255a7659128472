import type { ActionItem } from '../../model/action-item.ts';
import type { Day } from '../../model/day.ts';
import type { FieldContext } from '../fields/draft.ts';
import { readFields } from '../fields/read-fields.ts';
import type { Outline } from '../outline.ts';
import type { Section } from '../sections/read-sections.ts';
import type { TopicFinder } from '../sections/section-topic.ts';
import { stripMarks } from '../write-back/find-mark.ts';
import { assignLevels } from './assign-levels.ts';
import type { Candidate } from './candidate.ts';
import { findCandidates } from './find-candidates.ts';
import { findClosingNames } from './find-closing-names.ts';
import { findDayOrder } from './find-day-order.ts';
import { findPeople } from './find-people.ts';
import { isPlaceholder } from './is-placeholder.ts';

/** Reads the action items of a document, in the order of the text; tasks name the measure that they serve. Relative due days count from `reference`. */
export function readItems(
  outline: Outline,
  sections: readonly Section[],
  findTopic: TopicFinder,
  reference: Day | null,
): readonly ActionItem[] {
  const candidates = findCandidates(outline, sections, findTopic);
  if (candidates.length === 0) return [];
  const people = findPeople(outline);
  const texts = candidates.map(({ text }) => text);
  const context: FieldContext = {
    definitions: outline.definitions,
    reference,
    dayOrder: findDayOrder(outline.source),
    people: new Set([...people, ...findClosingNames(texts, people)]),
    titles: new Map(),
  };
  const items = candidates.flatMap((candidate) => {
    const item = makeItem(candidate, context);
    return isPlaceholder(item.title) ? [] : [{ item, topic: candidate.topic }];
  });
  return assignLevels(items);
}

function makeItem(candidate: Candidate, context: FieldContext): ActionItem {
  const fields = readFields(candidate, context);
  return {
    line: candidate.line,
    endLine: candidate.endLine,
    level: 'task',
    title: fields.text,
    detail: stripMarks(candidate.detail),
    status: fields.status ?? 'open',
    stated: fields.status !== null,
    owners: fields.owners,
    due: fields.due,
    priority: fields.priority,
    kind: fields.kind,
    issue: fields.issue,
    section: candidate.titles[0] ?? '',
    parentLine: candidate.parentLine,
    span: candidate.span,
    shape: candidate.shape,
  };
}
