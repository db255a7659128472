import { plainText } from '../model/plain-text.ts';
import { shortenText } from '../model/shorten-text.ts';

/** What GitHub accepts as an issue's title, in characters. */
export const TITLE_LIMIT = 256;

/** Longer titles are cut before they are read: no sentence of a document is that long. */
const READ_LIMIT = 4_000;

/**
 * An item's title as the title of its issue: plain words (backticks stay, GitHub renders them), never empty, at most 256
 * UTF-16 units, cut at a word. Names in titles notify nobody.
 */
export function renderIssueTitle(title: string): string {
  return shortenText(plainText(title.slice(0, READ_LIMIT)), TITLE_LIMIT) || 'Untitled action item';
}
