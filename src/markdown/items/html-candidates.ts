import type { Html } from '../outline.ts';
import type { Candidate } from './candidate.ts';
import type { ItemPlace } from './item-place.ts';

/** The items in HTML within a section of items. Not read yet. */
export function readHtmlCandidates(_block: Html, _place: ItemPlace): readonly Candidate[] {
  return [];
}
