import type { ActionItem } from '../../model/action-item.ts';
import type { SectionTopic } from '../vocabulary/section-words.ts';
import { findServedMeasure } from './find-served-measure.ts';

/** An item with the topic of the section that it stands in. */
export interface PlacedItem {
  readonly item: ActionItem;
  readonly topic: SectionTopic | null;
}

/**
 * Tells measures from tasks. Only a document that has both has measures: the items of a section of measures that carry
 * neither box, owner, due day nor issue of their own, where a section of tasks follows. Each task names the measure that
 * it serves.
 */
export function assignLevels(placed: readonly PlacedItem[]): readonly ActionItem[] {
  const lastTask = placed.findLastIndex(({ topic }) => topic === 'tasks');
  const isMeasure = ({ item, topic }: PlacedItem, index: number) =>
    index < lastTask && (topic === 'measures' || topic === 'actions') && isBare(item);
  const hasMeasures = placed.some((one, index) => one.topic === 'measures' && isMeasure(one, index));
  if (!hasMeasures) return placed.map(({ item }) => item);
  const measures = placed.filter(isMeasure).map(({ item }) => item);
  const tasks = placed.filter((one, index) => !isMeasure(one, index)).map(({ item }) => item);
  return placed.map(({ item }) => {
    if (measures.includes(item)) return { ...item, level: 'measure' };
    return { ...item, parentLine: item.parentLine ?? findServedMeasure(item, measures, tasks) };
  });
}

function isBare(item: ActionItem): boolean {
  const hasBox = item.shape.kind === 'list-item' && item.shape.box !== null;
  return !hasBox && item.owners.length === 0 && item.due === null && item.issue === null;
}
