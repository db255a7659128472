const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The text if it has at most `limit` UTF-16 units, else its beginning, cut at a word where there is one near, with `…`.
 * The result never exceeds the limit and never ends inside of a character.
 */
export function shortenText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  if (limit < 1) return '';
  const room = limit - 1;
  const end = startOfCharacterAt(text, room);
  const cut = text.slice(0, end);
  const space = /\s/.test(text[end] ?? '') ? cut.length : cut.search(/\s\S*$/);
  const words = space > room * 0.6 ? cut.slice(0, space) : cut;
  return `${words.replace(/[\s,;:.–—-]+$/, '')}…`;
}

/** The greatest offset up to `offset` at which a character as people see it begins. */
function startOfCharacterAt(text: string, offset: number): number {
  const from = Math.max(0, offset - 64);
  const window = text.slice(from, offset + 64);
  const segment = GRAPHEMES.segment(window).containing(offset - from);
  const start = segment === undefined ? offset : from + segment.index;
  const usable = start > from || from === 0 ? start : offset;
  const splitsPair = /[\uD800-\uDBFF]/.test(text[usable - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[usable] ?? '');
  return splitsPair ? usable - 1 : usable;
}
