/** A phrase that was found in a text, and what it stands for. */
export interface FoundPhrase<T> {
  readonly value: T;
  /** Offsets into the folded text (see foldText). */
  readonly start: number;
  readonly end: number;
}

/** Phrases of many languages, found by their words in one pass over a text. */
export interface PhraseTable<T> {
  /** Every phrase in the folded text from left to right, the longest at each place, not overlapping. */
  findAll(folded: string): readonly FoundPhrase<T>[];
  /** The phrase with which the folded text begins; undefined when there is none. */
  findAtStart(folded: string): FoundPhrase<T> | undefined;
  /** What the folded text means as a whole; undefined when it is more or other than one phrase. */
  findWhole(folded: string): T | undefined;
}

/**
 * A table of the phrases of each value. A phrase is matched as whole words, without regard to case and accents; one that
 * ends with `*` also matches when the last word goes on (`prevent*` finds "preventive"). In scripts without spaces between
 * words it is matched anywhere.
 */
export function makePhraseTable<T>(entries: Iterable<readonly [T, readonly string[]]>): PhraseTable<T> {
  const byStart = new Map<number, Phrase<T>[]>();
  // Which starts there are, by a hash: most words begin like no phrase, which is seen here at once.
  const starts = new Uint8Array(STARTS);
  for (const [value, written] of entries) {
    for (const one of written) {
      const open = one.endsWith('*');
      const text = foldText(open ? one.slice(0, -1) : one);
      const key = startKey(text, 0);
      const known = byStart.get(key);
      if (known === undefined) byStart.set(key, [{ text, open, value }]);
      else known.push({ text, open, value });
      starts[key % STARTS] = 1;
    }
  }
  for (const known of byStart.values()) if (known.length > 1) known.sort((a, b) => b.text.length - a.text.length);
  const at = (folded: string, start: number): FoundPhrase<T> | undefined => {
    const [key, single] = [startKey(folded, start), folded.charCodeAt(start)];
    if (starts[key % STARTS] === 0 && starts[single % STARTS] === 0) return undefined;
    const known = byStart.get(key) ?? byStart.get(single);
    if (known === undefined) return undefined;
    for (const phrase of known) {
      const end = endOfPhrase(folded, start, phrase);
      if (end !== -1) return { value: phrase.value, start, end };
    }
    return undefined;
  };
  return {
    findAll: (folded) => findAll(folded, at),
    findAtStart: (folded) => at(folded, 0),
    findWhole: (folded) => {
      const found = at(folded, 0);
      return found?.end === folded.length ? found.value : undefined;
    },
  };
}

/**
 * A text in the form in which phrases are compared: lower case, without Latin, Greek and Cyrillic accents, full-width
 * letters as ASCII, `’` as `'`, every blank as a space. Has the length of the text, so that offsets hold in both.
 */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.includes('\t') ? text.toLowerCase().replaceAll('\t', ' ') : text.toLowerCase();
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += foldCharacter(text.charCodeAt(i));
  return folded;
}

const foldedCharacters = new Map<number, string>();

function foldCharacter(code: number): string {
  const known = foldedCharacters.get(code);
  if (known !== undefined) return known;
  const folded = foldCode(code);
  foldedCharacters.set(code, folded);
  return folded;
}

function foldCode(code: number): string {
  const character = String.fromCharCode(code);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (code === 0x2018 || code === 0x2019 || code === 0x02bc) return "'";
  if (/\s|\u200B/.test(character)) return ' ';
  const base = code < 0x0530 || (code >= 0x1e00 && code < 0x2000) ? character.normalize('NFD').charAt(0) : character;
  const lower = base.toLowerCase();
  return lower.length === 1 ? lower : base;
}

/** How many kinds of starts a table tells apart at a glance: a prime, so that both characters count. */
const STARTS = 1021;

/** The first two characters as a number; of a text of one character that one alone. */
function startKey(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return at + 1 < text.length ? code + 65536 * text.charCodeAt(at + 1) : code;
}

/** Phrases written as one text with commas between them, as the vocabulary files have them. */
export function phrases(text: string): readonly string[] {
  return text
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

interface Phrase<T> {
  readonly text: string;
  readonly open: boolean;
  readonly value: T;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
const ASCII = /^[\u0000-\u007F]*$/;
const WORD = /[\p{L}\p{N}\p{M}]/u;
/**
 * Where scripts stand that write words without spaces between them (Thai, Kana, Han), and Korean, which has spaces but
 * hangs its particles onto the words.
 */
const UNSPACED: readonly (readonly [from: number, to: number])[] = [
  [0x0e00, 0x0e7f],
  [0x1100, 0x11ff],
  [0x3005, 0x3007],
  [0x3040, 0x30ff],
  [0x3130, 0x318f],
  [0x3400, 0x9fff],
  [0xac00, 0xd7af],
  [0xf900, 0xfaff],
];

function findAll<T>(
  folded: string,
  at: (folded: string, start: number) => FoundPhrase<T> | undefined,
): readonly FoundPhrase<T>[] {
  const found: FoundPhrase<T>[] = [];
  for (let position = 0; position < folded.length; position++) {
    if (!isWordStart(folded, position)) continue;
    const phrase = at(folded, position);
    if (!phrase) continue;
    found.push(phrase);
    position = phrase.end - 1;
  }
  return found;
}

function endOfPhrase<T>(folded: string, start: number, phrase: Phrase<T>): number {
  if (!folded.startsWith(phrase.text, start)) return -1;
  let end = start + phrase.text.length;
  if (isUnspaced(folded, end - 1)) return end;
  if (!phrase.open) return isWord(folded, end - 1) && isWord(folded, end) && !isUnspaced(folded, end) ? -1 : end;
  while (isWord(folded, end) && !isUnspaced(folded, end)) end++;
  return end;
}

function isWordStart(folded: string, at: number): boolean {
  return at === 0 || !isWord(folded, at - 1) || isUnspaced(folded, at) || isUnspaced(folded, at - 1);
}

function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  return at < text.length && WORD.test(text.charAt(at));
}

function isUnspaced(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x0e00 && UNSPACED.some(([from, to]) => code >= from && code <= to);
}
