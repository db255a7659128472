import { plainText } from '../model/plain-text.ts';
import { shortenText } from '../model/shorten-text.ts';

/** What GitHub accepts as an issue's title, in characters. */
export const TITLE_LIMIT = 256;

/** Longer titles are cut before they are read: no sentence of a document is that long. */
const READ_LIMIT = 4_000;

/** At the end of a word of some length: what is shorter may be an abbreviation, as `etc.` is. */
const FULL_STOP = /(?<=[\p{L}\p{N}]{4,}[`)"”’]?)\.$/u;

/**
 * An item's title as the title of its issue: plain words (backticks stay, GitHub renders them), never empty, at most 256
 * UTF-16 units, cut at a word, without the full stop of a sentence. Names in titles notify nobody.
 */
export function renderIssueTitle(title: string): string {
  const words = plainText(title.slice(0, READ_LIMIT)).replace(FULL_STOP, '');
  return shortenText(words, TITLE_LIMIT) || 'Untitled action item';
}
