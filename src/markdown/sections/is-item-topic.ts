import type { SectionTopic } from '../vocabulary/section-words.ts';

/** Whether a section of this topic holds action items. */
export function isItemTopic(topic: SectionTopic | null): boolean {
  return topic === 'tasks' || topic === 'measures' || topic === 'actions' || topic === 'plans';
}
