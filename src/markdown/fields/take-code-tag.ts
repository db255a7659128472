import { LETTERS } from '../word-characters.ts';
import { addOwners, type Draft } from './draft.ts';
import { readOwners } from './read-owners.ts';

const TAG = new RegExp(String.raw`^(TODO|DONE|WIP|FIXME|AI)\(@?([\w${LETTERS} .,/&-]{1,40})\)\s*[:：—–-]?\s+(?=\S)`);

/** Takes a tag as it stands in source code: `TODO(ana): …`. */
export function takeCodeTag(draft: Draft): boolean {
  const match = TAG.exec(draft.text.slice(0, 60));
  if (!match) return false;
  if (match[1] !== 'AI') draft.status ??= match[1] === 'DONE' ? 'done' : 'open';
  addOwners(draft, readOwners(match[2] ?? ''));
  draft.text = draft.text.slice(match[0].length);
  return true;
}
