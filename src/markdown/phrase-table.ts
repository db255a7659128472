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
 * words it is matched anywhere. It is made when it is first asked, as most runs of the command need few of the tables.
 */
export function makePhraseTable<T>(entries: Iterable<readonly [T, readonly string[]]>): PhraseTable<T> {
  let made: Table<T> | undefined;
  const table = () => {
    made ??= makeTable(entries);
    return made;
  };
  return {
    findAll: (folded) => findAll(table(), folded),
    findAtStart: (folded) => findAt(table(), folded, 0),
    findWhole: (folded) => {
      const found = findAt(table(), folded, 0);
      return found?.end === folded.length ? found.value : undefined;
    },
  };
}

function makeTable<T>(entries: Iterable<readonly [T, readonly string[]]>): Table<T> {
  const all = [...entries];
  const count = all.reduce((sum, [, written]) => sum + written.length, 0);
  const slots = 2 ** Math.ceil(Math.log2(4 * count + 1));
  const heads = new Array<Phrase<T> | undefined>(slots).fill(undefined);
  const table: Table<T> = { prefixes: new Uint8Array(PREFIXES), heads, mask: slots - 1, later: [] };
  for (const [value, written] of all) {
    const latin = written.filter((phrase) => !isBeyondLatin(phrase.charCodeAt(0)));
    addPhrases(table, latin, value);
    if (latin.length === written.length) continue;
    table.later.push([value, written.filter((phrase) => isBeyondLatin(phrase.charCodeAt(0)))]);
  }
  return table;
}

/** A letter of Greek or of a script behind it in Unicode. */
function isBeyondLatin(code: number): boolean {
  return code >= 0x370 && (code < 0x1e00 || code > 0x1eff) && kindOf(code) !== OTHER;
}

/** Folded all at once: most tables are made for one text. */
function addPhrases<T>(table: Table<T>, written: readonly string[], value: T): void {
  if (written.length === 0) return;
  for (const folded of foldText(written.join('\0')).split('\0')) addPhrase(table, folded, value);
}

/** The phrases in scripts that no text had so far. */
function addLater<T>(table: Table<T>): void {
  for (const [value, written] of table.later.splice(0)) addPhrases(table, written, value);
}

/** Phrases written as one text with commas right behind them, as the vocabulary files have them. */
export function phrases(text: string): readonly string[] {
  const trimmed = text.trim();
  return (trimmed.endsWith(',') ? trimmed.slice(0, -1) : trimmed).split(/,[\s,]*/);
}

interface Table<T> {
  /** By a prefix's hash, a bit for its length: most words begin like no phrase, and this tells it in one small array. */
  readonly prefixes: Uint8Array;
  /** Phrases by a hash of their first one, two, three (when they have no more) or four characters, the longest first. */
  readonly heads: (Phrase<T> | undefined)[];
  /** What is left of a hash as an index into `heads`. */
  readonly mask: number;
  /** The phrases in other scripts than Latin, half of them all: added when a text has such a character. */
  readonly later: [value: T, written: readonly string[]][];
}

/** How many prefixes a table tells apart: a power of two, some times the phrases of the largest one. */
const PREFIXES = 0x4000;

interface Phrase<T> {
  readonly text: string;
  /** The code of its last character. */
  readonly last: number;
  readonly open: boolean;
  readonly value: T;
  /** Of its prefix. */
  readonly hash: number;
  /** The next one in the same slot, no longer than this one. */
  next: Phrase<T> | undefined;
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

function addPhrase<T>(table: Table<T>, folded: string, value: T): void {
  const open = folded.endsWith('*');
  const text = open ? folded.slice(0, -1) : folded;
  const length = Math.min(text.length, 4);
  let hash = text.charCodeAt(0);
  for (let at = 1; at < length; at++) hash = joined(hash, text.charCodeAt(at));
  const prefix = hash & (PREFIXES - 1);
  hash = (hash << 2) | (length - 1);
  const slot = slotOf(table, hash);
  const first = table.heads[slot];
  const last = text.charCodeAt(text.length - 1);
  const phrase: Phrase<T> = { text, last, open, value, hash, next: first };
  if (first === undefined || first.text.length < text.length) table.heads[slot] = phrase;
  else insertAfter(first, phrase);
  table.prefixes[prefix] = (table.prefixes[prefix] ?? 0) | (1 << length);
}

function insertAfter<T>(first: Phrase<T>, phrase: Phrase<T>): void {
  let before = first;
  while (before.next !== undefined && before.next.text.length >= phrase.text.length) before = before.next;
  phrase.next = before.next;
  before.next = phrase;
}

function slotOf<T>({ mask }: Table<T>, hash: number): number {
  return (hash ^ (hash >>> 13)) & mask;
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
  const one = folded.charCodeAt(start);
  if (one >= 0x370 && table.later.length > 0 && isBeyondLatin(one)) addLater(table);
  const two = joined(one, codeAt(folded, start + 1));
  const three = joined(two, codeAt(folded, start + 2));
  const four = joined(three, codeAt(folded, start + 3));
  return (
    (isPrefix(table, four, 4) ? among(table, (four << 2) | 3, folded, start) : undefined) ??
    (isPrefix(table, three, 3) ? among(table, (three << 2) | 2, folded, start) : undefined) ??
    (isPrefix(table, two, 2) ? among(table, (two << 2) | 1, folded, start) : undefined) ??
    (isPrefix(table, one, 1) ? among(table, one << 2, folded, start) : undefined)
  );
}

/** Whether some phrase may begin with the characters of a hash. */
function isPrefix<T>({ prefixes }: Table<T>, hash: number, length: number): boolean {
  return ((prefixes[hash & (PREFIXES - 1)] ?? 0) & (1 << length)) !== 0;
}

/** The longest phrase at a place whose prefix has a hash. */
function among<T>(table: Table<T>, hash: number, folded: string, start: number): FoundPhrase<T> | undefined {
  for (let phrase = table.heads[slotOf(table, hash)]; phrase !== undefined; phrase = phrase.next) {
    if (phrase.hash !== hash) continue;
    const end = endOfPhrase(folded, start, phrase);
    if (end !== -1) return { value: phrase.value, start, end };
  }
  return undefined;
}

function endOfPhrase<T>(folded: string, start: number, phrase: Phrase<T>): number {
  const { text, last } = phrase;
  let end = start + text.length;
  // Most that begin alike end otherwise.
  if (end > folded.length || folded.charCodeAt(end - 1) !== last || !folded.startsWith(text, start)) return -1;
  const lastKind = kindOf(last);
  if (lastKind === UNSPACED_LETTER) return end;
  if (!phrase.open) return lastKind === LETTER && goesOnAt(folded, end) ? -1 : end;
  while (goesOnAt(folded, end)) end++;
  return end;
}

function goesOnAt(folded: string, at: number): boolean {
  return at < folded.length && kindOf(folded.charCodeAt(at)) === LETTER;
}
