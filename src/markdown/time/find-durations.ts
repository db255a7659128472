import type { Span } from '../../model/text-edit.ts';
import { LETTERS, lowerCase, WESTERN_LETTERS } from '../word-characters.ts';
import { DURATION_UNITS, EAST_ASIAN_DURATION_UNITS, NUMBER_WORDS } from './clock-words.ts';

/** A length of time as it stands in a text. */
export interface FoundDuration extends Span {
  /** Rounded to whole minutes. */
  readonly minutes: number;
  readonly raw: string;
}

/**
 * The lengths of time that a text names ("2 hours 30 minutes", `2h30m`, "2.5 hours", 約45分, "una hora y media"), in its
 * order. Counts without a number ("several hours") are none. Time grows linearly with the text.
 */
export function findDurations(text: string): readonly FoundDuration[] {
  const lower = lowerCase(text);
  const parts = [...partsInDigits(lower), ...partsInWords(lower)];
  if (parts.length === 0) return [];
  const durations: FoundDuration[] = [];
  let open: Part | undefined;
  const close = () => {
    if (open === undefined) return;
    const { start, end, minutes } = open;
    durations.push({ start, end, minutes: Math.round(minutes), raw: text.slice(start, end) });
    open = undefined;
  };
  for (const part of parts.sort((a, b) => a.start - b.start)) {
    if (open !== undefined && part.start < open.end) continue;
    const continues = open !== undefined && part.unit < open.unit && JOINER.test(lower.slice(open.end, part.start));
    if (!continues) close();
    open = open ? { start: open.start, end: part.end, minutes: open.minutes + part.minutes, unit: part.unit } : part;
    const half = AND_A_HALF.exec(lower.slice(open.end, open.end + 14));
    if (half !== null) open = { ...open, end: open.end + half[0].length, minutes: open.minutes + part.unit / 2 };
  }
  close();
  return durations;
}

/** One number with its unit. */
interface Part extends Span {
  readonly minutes: number;
  /** Minutes of the unit. */
  readonly unit: number;
}

const JOINER = /^[\s,、]{0,3}(?:(?:and|y|e|et|und|и|&)\s)?$/;
const AND_A_HALF = new RegExp(`^\\s(?:and a half|y media|et demie|e meia)(?![${LETTERS}])|^半|^반`);

/** A number, its fraction, and a unit: of scripts without blanks, or a word. */
const DIGITS_AND_UNIT = new RegExp(
  String.raw`(\d{1,5})(?:[.,](\d{1,2})|(½))?(?:\s?\+)?(?:\s?(${EAST_ASIAN_DURATION_UNITS.map(([form]) => form).join('|')})|([\s-]?)([${LETTERS}]+)(\/?))`,
  'y',
);
/** `14h30` is a time, unless an `m` follows. */
const CLOCK = /\d\dh\d\d(?!m)/y;
/** The minutes right behind `2h`. */
const MINUTES_BEHIND = new RegExp(String.raw`(?<=[hd時间間])\d{1,2}(?:m|min)(?![${LETTERS}])`, 'y');
const BARE_MINUTES_BEHIND = new RegExp(String.raw`(?<=(?<!\d)\dh)\d{2}(?![${LETTERS}\d])`, 'y');

function partsInDigits(lower: string): Part[] {
  const parts: Part[] = [];
  const runs = /\d+/g;
  for (let run = runs.exec(lower); run !== null; run = runs.exec(lower)) {
    const part = readDigits(lower, run.index) ?? readMinutesBehind(lower, run.index);
    if (part === undefined) continue;
    parts.push(part);
    runs.lastIndex = part.end;
  }
  return parts;
}

function readDigits(lower: string, start: number): Part | undefined {
  if (!isFree(lower, start) || matchAt(CLOCK, lower, start) !== null) return undefined;
  const match = matchAt(DIGITS_AND_UNIT, lower, start);
  if (match === null) return undefined;
  const [raw, digits, fraction = '0', half, asian, blank, word = '', slash = ''] = match;
  // A single letter must touch the digits, and `5 m/s` is a speed.
  if (word.length === 1 && (blank !== '' || slash !== '')) return undefined;
  const unit = asian === undefined ? DURATION_UNITS.get(word) : EAST_ASIAN_UNITS.get(asian);
  if (unit === undefined) return undefined;
  const minutes = (Number(`${digits}.${fraction}`) + (half ? 0.5 : 0)) * unit;
  return { start, end: start + raw.length - slash.length, minutes, unit };
}

const EAST_ASIAN_UNITS: ReadonlyMap<string, number> = new Map(EAST_ASIAN_DURATION_UNITS);

function readMinutesBehind(lower: string, start: number): Part | undefined {
  const match = matchAt(MINUTES_BEHIND, lower, start) ?? matchAt(BARE_MINUTES_BEHIND, lower, start);
  return match === null
    ? undefined
    : { start, end: start + match[0].length, minutes: Number.parseInt(match[0], 10), unit: 1 };
}

/** What ties a number to the word, the amount, the path or the clock time before it. */
const TIED = new RegExp(String.raw`(?:[${WESTERN_LETTERS}\d.:/$#]|\d,|(?:^|[^小])[時时点點시月]\s?)$`);

function isFree(lower: string, start: number): boolean {
  return start === 0 || !TIED.test(lower.slice(Math.max(0, start - 3), start));
}

const LONG_UNITS = [...DURATION_UNITS.keys()].filter((form) => form.length > 1).sort();
const BLANK_AND_UNIT = new RegExp(String.raw`[\s-](${LONG_UNITS.join('|')})(?![${LETTERS}])`, 'g');
const WORD_AT_END = new RegExp(String.raw`([${LETTERS}]+)(?:\s(an?|and a half))?$`);

/** "three hours", "half an hour": a unit with a number in words before it. */
function partsInWords(lower: string): Part[] {
  const parts: Part[] = [];
  for (const match of lower.matchAll(BLANK_AND_UNIT)) {
    const unit = DURATION_UNITS.get(match[1] ?? '');
    if (unit === undefined) continue;
    const from = Math.max(0, match.index - 24);
    const before = WORD_AT_END.exec(lower.slice(from, match.index));
    if (before === null) continue;
    const [whole, word = '', article = ''] = before;
    const number = NUMBER_WORDS.get(word) ?? NUMBER_WORDS.get(article);
    if (number === undefined) continue;
    const start = match.index - (NUMBER_WORDS.has(word) ? whole : article).length;
    if (isFree(lower, start)) parts.push({ start, end: match.index + match[0].length, minutes: number * unit, unit });
  }
  return parts;
}

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(text);
}
