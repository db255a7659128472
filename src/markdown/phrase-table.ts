import { foldText } from './fold-text.ts';

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
 * words it is matched anywhere. It is indexed when it is first asked, as most runs of the command need few of the tables.
 */
export function makePhraseTable<T>(entries: Iterable<readonly [T, readonly string[]]>): PhraseTable<T> {
  const number = isOpen ? tables.length : -1;
  let made: Table<T> | undefined;
  const table = () => {
    if (made === undefined) {
      isOpen = false;
      const all = [...entries];
      const index = findKeptIndex(number, all) ?? indexPhrases(all.map(([, written]) => written));
      made = { values: all.map(([value]) => value), index };
    }
    return made;
  };
  if (isOpen) tables.push(() => table().index);
  return {
    findAll: (folded) => findAll(table(), folded),
    findAtStart: (folded) => findAt(table(), folded, 0),
    findWhole: (folded) => {
      const found = findAt(table(), folded, 0);
      return found?.end === folded.length ? found.value : undefined;
    },
  };
}

/** Until the first table is asked: what is made later is of one configuration, and must not be held when that is gone. */
let isOpen = true;
/** Of each table that the modules make, in their order. */
const tables: (() => PhraseIndex)[] = [];

/** The indexes of all tables that the modules make, to be kept for other runs. */
export function phraseIndexes(): readonly PhraseIndex[] {
  return tables.map((index) => index());
}

let kept: readonly PhraseIndex[] = [];

/** Lets the tables take the indexes that phraseIndexes gave in another run of the same modules. */
export function keepPhraseIndexes(indexes: readonly PhraseIndex[]): void {
  kept = indexes;
}

/** A kept index, unless it is of other phrases. */
function findKeptIndex(
  number: number,
  entries: readonly (readonly [unknown, readonly string[]])[],
): PhraseIndex | undefined {
  const index = kept[number];
  return index?.count === countPhrases(entries.map(([, written]) => written)) ? index : undefined;
}

function countPhrases(lists: readonly (readonly string[])[]): number {
  return lists.reduce((sum, written) => sum + written.length, 0);
}

/** Folded all at once: most tables are made for one text. */
function foldAll(lists: readonly (readonly string[])[]): readonly string[] {
  return foldText(lists.flat().join('\0')).split('\0');
}

/** Phrases written as one text with commas right behind them, as the vocabulary files have them. */
export function phrases(text: string): readonly string[] {
  const trimmed = text.trim();
  return (trimmed.endsWith(',') ? trimmed.slice(0, -1) : trimmed).split(/,[\s,]*/);
}

interface Table<T> {
  readonly values: readonly T[];
  readonly index: PhraseIndex;
}

/** The phrases of a table in one text, and numbers to find them by. Phrases count from 1. */
export interface PhraseIndex {
  readonly count: number;
  /** The folded phrases one behind the other, without `*`. */
  readonly text: string;
  /** Where the text of each phrase starts; the next one starts where it ends. */
  readonly starts: Uint32Array;
  /** Of the first one, two, three (when it has no more) or four characters of each phrase. */
  readonly hashes: Int32Array;
  /** Which of the values it stands for. */
  readonly values: Uint16Array;
  /** 1 for a phrase whose last word may go on. */
  readonly open: Uint8Array;
  /** By what is left of a hash, the longest phrase with it. A power of two long, as is `prefixes`. */
  readonly heads: Uint16Array;
  /** The next phrase in the same slot, no longer than this one; 0 behind the last. */
  readonly next: Uint16Array;
  /** By a prefix's hash, a bit for its length: most words begin like no phrase, and this tells it in one small array. */
  readonly prefixes: Uint8Array;
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
/** What a character is for the bounds of words, by code, as far as it has been met; 0 for one that has not. */
const kinds = new Uint8Array(0x10000);
const [OTHER, LETTER, UNSPACED_LETTER] = [1, 2, 3];

function kindOf(code: number): number {
  return kinds[code] || learnKind(code);
}

function learnKind(code: number): number {
  const isUnspaced = UNSPACED.some(([from, to]) => code >= from && code <= to);
  const kind = isUnspaced ? UNSPACED_LETTER : WORD.test(String.fromCharCode(code)) ? LETTER : OTHER;
  kinds[code] = kind;
  return kind;
}

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

/** Indexes the phrases of each value. */
function indexPhrases(lists: readonly (readonly string[])[]): PhraseIndex {
  const count = countPhrases(lists);
  // Some times the phrases, so that few share a place.
  const slots = 2 ** Math.ceil(Math.log2(4 * count + 1));
  const index = {
    count,
    text: '',
    starts: new Uint32Array(count + 2),
    hashes: new Int32Array(count + 1),
    values: new Uint16Array(count + 1),
    open: new Uint8Array(count + 1),
    heads: new Uint16Array(slots),
    next: new Uint16Array(count + 1),
    prefixes: new Uint8Array(slots),
  };
  const texts: string[] = [];
  let [phrase, start] = [0, 0];
  const folded = foldAll(lists);
  for (const [value, { length }] of lists.entries()) {
    for (let left = length; left > 0; left--) {
      const written = folded[phrase++] ?? '';
      const isOpen = written.endsWith('*');
      const text = isOpen ? written.slice(0, -1) : written;
      texts.push(text);
      index.values[phrase] = value;
      index.open[phrase] = isOpen ? 1 : 0;
      index.starts[phrase] = start;
      start += text.length;
      index.starts[phrase + 1] = start;
      addPhrase(index, phrase, text);
    }
  }
  return { ...index, text: texts.join('') };
}

function addPhrase(index: PhraseIndex, phrase: number, text: string): void {
  const length = Math.min(text.length, 4);
  let hash = text.charCodeAt(0);
  for (let at = 1; at < length; at++) hash = joined(hash, text.charCodeAt(at));
  const prefix = hash & (index.prefixes.length - 1);
  index.prefixes[prefix] = (index.prefixes[prefix] ?? 0) | (1 << length);
  hash = (hash << 2) | (length - 1);
  index.hashes[phrase] = hash;
  const slot = slotOf(index, hash);
  let [before, after] = [0, index.heads[slot] ?? 0];
  while (after !== 0 && lengthOf(index, after) >= text.length) [before, after] = [after, index.next[after] ?? 0];
  index.next[phrase] = after;
  if (before === 0) index.heads[slot] = phrase;
  else index.next[before] = phrase;
}

function lengthOf({ starts }: PhraseIndex, phrase: number): number {
  return (starts[phrase + 1] ?? 0) - (starts[phrase] ?? 0);
}

function slotOf({ heads }: PhraseIndex, hash: number): number {
  return (hash ^ (hash >>> 13)) & (heads.length - 1);
}

/** A hash, made longer by a character. */
function joined(hash: number, code: number): number {
  return (Math.imul(hash, 127) + code) & 0x3fffffff;
}

/** 0 behind the end: asking for a character there is slow. */
function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

function findAll<T>(table: Table<T>, folded: string): readonly FoundPhrase<T>[] {
  const found: FoundPhrase<T>[] = [];
  // Whether the word before goes on here; in scripts without spaces none does.
  let goesOn = false;
  for (let position = 0; position < folded.length; position++) {
    const kind = kindOf(folded.charCodeAt(position));
    const isStart = !goesOn || kind === UNSPACED_LETTER;
    goesOn = kind === LETTER;
    const phrase = isStart ? findAt(table, folded, position) : undefined;
    if (phrase === undefined) continue;
    found.push(phrase);
    position = phrase.end - 1;
    goesOn = goesOnAt(folded, position);
  }
  return found;
}

/** The longest phrase at a place. */
function findAt<T>(table: Table<T>, folded: string, start: number): FoundPhrase<T> | undefined {
  const { index } = table;
  const one = folded.charCodeAt(start);
  const two = joined(one, codeAt(folded, start + 1));
  const three = joined(two, codeAt(folded, start + 2));
  const four = joined(three, codeAt(folded, start + 3));
  return (
    (isPrefix(index, four, 4) ? among(table, (four << 2) | 3, folded, start) : undefined) ??
    (isPrefix(index, three, 3) ? among(table, (three << 2) | 2, folded, start) : undefined) ??
    (isPrefix(index, two, 2) ? among(table, (two << 2) | 1, folded, start) : undefined) ??
    (isPrefix(index, one, 1) ? among(table, one << 2, folded, start) : undefined)
  );
}

/** Whether some phrase may begin with the characters of a hash. */
function isPrefix({ prefixes }: PhraseIndex, hash: number, length: number): boolean {
  return ((prefixes[hash & (prefixes.length - 1)] ?? 0) & (1 << length)) !== 0;
}

/** The longest phrase at a place whose prefix has a hash. */
function among<T>(
  { index, values }: Table<T>,
  hash: number,
  folded: string,
  start: number,
): FoundPhrase<T> | undefined {
  const { heads, next, hashes } = index;
  for (let phrase = heads[slotOf(index, hash)] ?? 0; phrase !== 0; phrase = next[phrase] ?? 0) {
    if (hashes[phrase] !== hash) continue;
    const end = endOfPhrase(index, phrase, folded, start);
    // The index was made of the entries, so it names no value that is not there.
    if (end !== -1) return { value: values[index.values[phrase] ?? 0] as T, start, end };
  }
  return undefined;
}

function endOfPhrase(index: PhraseIndex, phrase: number, folded: string, start: number): number {
  const from = index.starts[phrase] ?? 0;
  const length = lengthOf(index, phrase);
  let end = start + length;
  if (end > folded.length) return -1;
  const last = index.text.charCodeAt(from + length - 1);
  // From the end: most that begin alike end otherwise.
  for (let at = length - 1; at >= 0; at--)
    if (folded.charCodeAt(start + at) !== index.text.charCodeAt(from + at)) return -1;
  const lastKind = kindOf(last);
  if (lastKind === UNSPACED_LETTER) return end;
  if (index.open[phrase] === 0) return lastKind === LETTER && goesOnAt(folded, end) ? -1 : end;
  while (goesOnAt(folded, end)) end++;
  return end;
}

function goesOnAt(folded: string, at: number): boolean {
  return at < folded.length && kindOf(folded.charCodeAt(at)) === LETTER;
}
