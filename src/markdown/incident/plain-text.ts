import { LETTERS } from '../word-characters.ts';

/**
 * Raw Markdown as plain words on one line: links by their text, no images, emphasis, code marks, HTML or comments. At most
 * `limit` characters; a longer text ends at a sentence or word with `…`. Null when nothing is left.
 */
export function plainText(raw: string, limit: number): string | null {
  let text = raw.length > limit * 4 ? raw.slice(0, limit * 4) : raw;
  if (!MARKUP.test(text)) return text.trim() === '' ? null : shortened(text.trim(), limit);
  if (text.includes('<')) text = text.replace(/<!--[\s\S]*?(?:-->|$)/g, ' ').replace(/<\/?[a-z][^<>]*>/gi, ' ');
  if (text.includes('['))
    text = text.replace(/!\[[^\]]*\]\([^()]*\)/g, ' ').replace(/\[([^[\]]*)\](?:\([^()]*\)|\[[^\]]*\])/g, '$1');
  text = text.replace(/[*`~]+/g, '');
  if (text.includes('_')) text = text.replace(OUTER_UNDERSCORES, '');
  if (ODD_BLANK.test(text)) text = text.replace(/\s+/g, ' ');
  text = text.trim();
  if (text === '') return null;
  return shortened(text, limit);
}

/** Emphasis; those within `snake_case` stay. */
const OUTER_UNDERSCORES = new RegExp(`(?<![${LETTERS}0-9])_+|_+(?![${LETTERS}0-9])`, 'g');
const ODD_BLANK = /\s\s|[^\S ]/;

/** What may need taking out: markup, and white space that is not one blank. */
const MARKUP = /[<[*`~_]|\s\s|[^\S ]/;

function shortened(text: string, limit: number): string {
  return text.length <= limit ? text : shorten(text, limit);
}

function shorten(text: string, limit: number): string {
  const cut = text.slice(0, limit - 1);
  const sentence = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('。'));
  if (sentence > limit / 2) return cut.slice(0, sentence + 1);
  const word = cut.lastIndexOf(' ');
  return `${cut.slice(0, word > limit / 2 ? word : cut.length).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
