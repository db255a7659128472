import type { Outline } from '../outline.ts';
import type { SectionTopic } from '../vocabulary/section-words.ts';

/** Where the readers of items stand: the document, and what the items there inherit. */
export interface ItemPlace {
  readonly outline: Outline;
  /** The labels and headings above, the nearest first. */
  readonly titles: readonly string[];
  readonly topic: SectionTopic | null;
  readonly parentLine: number | null;
}

/** The same place below one more title. */
export function placeUnder(place: ItemPlace, title: string): ItemPlace {
  return { ...place, titles: [title, ...place.titles] };
}
