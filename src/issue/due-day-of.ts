import type { ActionItem } from '../model/action-item.ts';
import type { Config } from '../model/config.ts';
import { addDays, type Day } from '../model/day.ts';

/** The day an item is due: as the document says, else the configured number of days (by priority, then in general) after the postmortem's date. */
export function dueDayOf(
  item: Pick<ActionItem, 'due' | 'priority'>,
  postmortemDate: Day | null,
  config: Pick<Config, 'due'>,
): Day | null {
  if (item.due?.day) return item.due.day;
  const days = defaultDays(item.priority, config.due);
  return days === null || postmortemDate === null ? null : addDays(postmortemDate, days);
}

function defaultDays(priority: string | null, due: Config['due']): number | null {
  const written = priority?.trim().toLowerCase();
  if (written !== undefined && Object.hasOwn(due.byPriority, written)) return due.byPriority[written] ?? due.days;
  return due.days;
}
