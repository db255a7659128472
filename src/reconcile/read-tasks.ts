import type { ActionItem } from '../model/action-item.ts';
import { fingerprintOf } from '../model/fingerprint.ts';
import type { PostmortemFile } from '../model/postmortem.ts';

/** A task of a file, with what tells it from the others. */
export interface Task {
  readonly item: ActionItem;
  /** Index of its postmortem in the file. */
  readonly postmortem: number;
  /** Position among the tasks of the file, from 0. */
  readonly position: number;
  /** Fingerprint of the title, a dot, and the ordinal among equal ones of the same postmortem. */
  readonly key: string;
  /** Names the issue that a plan opens for it; unique in the file. */
  readonly planKey: string;
}

/** The tasks of a file in the order of the text; measures get no issue. */
export function readTasks(file: PostmortemFile): readonly Task[] {
  const counts = new Map<string, number>();
  const tasks = file.postmortems.flatMap((postmortem, index) =>
    postmortem.items.filter((item) => item.level === 'task').map((item) => ({ item, index })),
  );
  return tasks.map(({ item, index }, position): Task => {
    const fingerprint = fingerprintOf(item.title);
    const place = `${index} ${fingerprint}`;
    const ordinal = counts.get(place) ?? 0;
    counts.set(place, ordinal + 1);
    const key = `${fingerprint}.${ordinal}`;
    return { item, postmortem: index, position, key, planKey: index === 0 ? `task:${key}` : `task:${key}@${index}` };
  });
}
