import type { ActionItem } from '../../model/action-item.ts';
import type { SectionTopic } from '../vocabulary/section-words.ts';
import { makeMeasureFinder } from './make-measure-finder.ts';

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
  const levels = placed.map((one, index) => (index < lastTask && isMeasure(one) ? 'measure' : 'task'));
  if (!placed.some(({ topic }, index) => topic === 'measures' && levels[index] === 'measure')) {
    return placed.map(({ item }) => item);
  }
  const measures = placed.flatMap(({ item }, index) => (levels[index] === 'measure' ? [item] : []));
  const findServed = makeMeasureFinder(measures, placed.length - measures.length);
  let place = 0;
  return placed.map(({ item }, index) => {
    if (levels[index] === 'measure') return { ...item, level: 'measure' };
    return { ...item, parentLine: item.parentLine ?? findServed(item, place++) };
  });
}

function isMeasure({ item, topic }: PlacedItem): boolean {
  if (topic !== 'measures' && topic !== 'actions') return false;
  const hasBox = item.shape.kind === 'list-item' && item.shape.box !== null;
  return !hasBox && item.owners.length === 0 && item.due === null && item.issue === null;
}
