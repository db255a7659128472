import type { TaskMarker } from '../issue/marker.ts';
import type { PostmortemFile } from '../model/postmortem.ts';
import { readTasks } from './read-tasks.ts';

/** From this share of its tasks on a file counts as the one that the issues were opened for, wherever it stands now. */
const SHARE = 0.5;

/** Whether a file is the document that task issues were opened for under another path: it was moved, not written anew. */
export function isSameDocument(file: PostmortemFile, markers: readonly TaskMarker[]): boolean {
  const titles = new Set(readTasks(file).map(({ key }) => titleOf(key)));
  const found = markers.filter(({ key }) => titles.has(titleOf(key)));
  return found.length > 0 && found.length >= markers.length * SHARE;
}

function titleOf(key: string): string {
  return key.slice(0, key.lastIndexOf('.'));
}
