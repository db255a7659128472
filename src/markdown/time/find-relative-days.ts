import type { Day } from '../../model/day.ts';
import type { FoundDay } from './find-days.ts';

export function findRelativeDays(text: string, reference: Day): readonly FoundDay[] {
  void text;
  void reference;
  return [];
}
