import { cutEnd, type Draft } from './draft.ts';
import { findPictureAtEnd } from './read-status.ts';

/** A status picture at the end. */
export function takePicture(draft: Draft, tail: string): boolean {
  const found = findPictureAtEnd(tail);
  if (!found || found.length === tail.length) return false;
  draft.status ??= found.status;
  return cutEnd(draft, found.length);
}
