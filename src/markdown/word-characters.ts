/*
 * Classes of characters for patterns: what stands between the brackets. They say about what `\p{L}\p{M}` and
 * `\p{Script=Latin}\p{Script=Cyrillic}` say below U+10000, but Node makes patterns of ranges ten times as fast, and does so
 * for each pattern anew; with the flag `i` the difference is larger still. Meant for texts in lower case, too.
 */

/** Letters and their marks in any script. */
export const LETTERS: string = String.raw`a-zA-Z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u0300-\u037d\u037f-\u1fff\u2c00-\u2dff\u3005-\u3007\u3021-\u302f\u3031-\u3035\u3041-\u309a\u309d-\u309f\u30a1-\u30fa\u30fc-\u31ff\u3400-\u4dbf\u4e00-\ud7ff\uf900-\ufb4f\ufb50-\ufdff\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc`;

/** Letters of the scripts that put blanks between words and have no case of their own in East Asian text: Latin and Cyrillic. */
export const WESTERN_LETTERS: string = String.raw`a-zA-Z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02b8\u0400-\u052f\u1d00-\u1d7f\u1e00-\u1eff\uff21-\uff3a\uff41-\uff5a`;

/** Characters of East Asian scripts: Kana, Han, Hangul and what stands between them in Unicode. */
export const EAST_ASIAN: string = String.raw`\u3040-\ud7af`;

/** Capitals and small letters of Latin, Greek and Cyrillic; Vietnamese vowels count as both. */
const CAPITALS = String.raw`A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚΆΈ-ΏΑ-ΫЀ-ЯҐ\u1e9e-\u1eff`;
const SMALL_LETTERS = String.raw`a-zßµà-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĸĺļľŀłńņňŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžſșțΐά-ώа-џґ\u1e9e-\u1eff`;

/** What `\p{…}` stands for in `pattern`. */
const CLASSES: Readonly<Record<string, string>> = {
  L: LETTERS,
  M: '',
  N: String.raw`\d\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u2079\u2080-\u2089\u2150-\u2189\u2460-\u249b\uff10-\uff19`,
  Lu: CAPITALS,
  Ll: SMALL_LETTERS,
};

/**
 * A pattern in which `\p{L}`, `\p{M}` (part of the letters), `\p{N}`, `\p{Lu}` and `\p{Ll}` are spelled out as ranges, in
 * classes and outside: see above. Takes no flag `u`.
 */
export function pattern(source: string, flags = ''): RegExp {
  let inClass = false;
  const spelled = source.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (found, name: string | undefined) => {
    if (found === '[' || found === ']') inClass = found === '[';
    if (name === undefined) return found;
    const ranges = CLASSES[name] ?? '';
    return inClass ? ranges : `[${ranges}]`;
  });
  return new RegExp(spelled, flags);
}

/** A text in lower case, each character at its old place; the few whose lower case is longer (`İ`) make it stay as it is. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}
