import type { Span } from '../../model/text-edit.ts';
import { LETTERS, WESTERN_LETTERS } from '../word-characters.ts';
import { AFTERNOON_WORDS, DAY_HALF_WORDS, ZONES } from './clock-words.ts';

/** A clock time as it stands in a text; of a range ("14:00–14:35") both ends. */
export interface FoundTime extends Span {
  /** Minutes after midnight, 0 to 1440. */
  readonly minute: number;
  /** The end of a range, in minutes after midnight of the day on which the range begins (so it may lie beyond 1440). */
  readonly until: number | null;
  /** As written: `UTC`, `GMT+2`, `Z`, `PST`; null when none is written. */
  readonly zone: string | null;
  /** Whether the notation leaves morning or afternoon open ("4:35" in a document that writes "4:30 PM"). */
  readonly halfDayOpen: boolean;
  readonly raw: string;
}

/**
 * The clock times of a text, in its order: 12 and 24 hours, `0430Z`, `14h30`, `16.30 Uhr`, 午後4時半. Ports, ratios within
 * words, addresses and durations (`2h30m`, 2時間) are no times. Time grows linearly with the text.
 */
export function findTimes(text: string): readonly FoundTime[] {
  const times: FoundTime[] = [];
  const runs = /\d+/g;
  for (let run = runs.exec(text); run !== null; run = runs.exec(text)) {
    if (run[0].length > 4 || !isFree(text, run.index) || !matchAt(CLOCK_NEXT, text, runs.lastIndex)) continue;
    const first = readClock(text, run.index);
    if (first === undefined) continue;
    const found = readRange(text, first);
    times.push(found);
    runs.lastIndex = found.end;
  }
  return times;
}

/** Whether the digits at `start` do not go on with a word, a number, an address or an amount; the `T` of `2023-07-16T14:30` is none. */
function isFree(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = text.charAt(start - 1);
  if (before === 'T') return /\d/.test(text.charAt(start - 2));
  return !TIED.test(before) && !(before === ',' && /\d/.test(text.charAt(start - 2)));
}

const TIED = new RegExp(String.raw`[${WESTERN_LETTERS}.:/\-$#]`);

/** What follows the digits of a clock time: cheap, so that most digits are passed over at once. */
const CLOCK_NEXT = new RegExp(
  String.raw`[:：h時时点點시.]\s?\d|\s?[hH](?![${LETTERS}])|\s?[時时点點시]|\s?[AaPp]\.?\s?[Mm]|\s?[Uu]hr|\s?(?:UTC|GMT|Z|hrs)(?![${LETTERS}])`,
  'y',
);

interface Clock {
  readonly start: number;
  readonly end: number;
  /** As written; 12 a.m. is not corrected yet. */
  readonly hour: number;
  readonly minute: number;
  readonly half: 'am' | 'pm' | null;
  readonly open: boolean;
  readonly zone: string | null;
}

const COLON = /(\d{1,2})\s?[:：](\d{2})(?:[:：](\d{2})(?:[.,]\d+)?)?(?!\d|[:：.]\d)/y;
const DOTTED = new RegExp(String.raw`(\d{1,2})\.(\d{2})(?=\s?(?:[Uu]hr|[AaPp]\.?\s?[Mm])(?![${LETTERS}]))`, 'y');
const HOUR_ONLY = new RegExp(
  String.raw`(\d{1,2})(?=\s?(?:[AaPp]\.\s?[Mm]\.|[AaPp][Mm](?![${LETTERS}\d])|[Uu]hr(?![${LETTERS}])))`,
  'y',
);
const LETTER_H = new RegExp(
  String.raw`(\d{1,2})\s?[hH]\s?(\d{2})?(?![${LETTERS}\d]|\s(?:\d|m(?:in|n)?(?![${LETTERS}])))`,
  'y',
);
const MILITARY = new RegExp(String.raw`(\d{2})(\d{2})(?=\s?(?:Z|UTC|GMT|hrs)(?![${LETTERS}]))`, 'y');
const EAST_ASIAN = /(\d{1,2})\s?([時时点點시])(?!間|间|간)(?:\s?(\d{1,2})\s?[分분]|(半|반)|([整钟鐘]))?/y;

const HALF_AFTER = new RegExp(String.raw`\s?([AaPp])(?:\.\s?[Mm]\.?|[Mm])(?![${LETTERS}\d])`, 'y');
const ZONE_AFTER = new RegExp(
  String.raw`\s?[Uu]hr(?![${LETTERS}])|,?\s?((?:UTC|GMT)(?:\s?[+\-−]\d{1,2}(?::?\d{2})?)?|${ZONES.join('|')}|Z)(?![${LETTERS}\d])|\s?(\+\d{2}:?\d{2}|[-−]\d{4}|(?<=:\d\d:\d\d(?:\.\d{1,9})?)[-−]\d{2}:\d{2})(?!\d)|\s?\(([A-Z]{2,5}(?:[+\-−]\d{1,2})?)\)`,
  'y',
);

function readClock(text: string, start: number): Clock | undefined {
  const written = readWritten(text, start);
  if (written === undefined || written.hour > 24 || written.minute > 59) return undefined;
  let end = written.end;
  let half = written.half;
  const after = half === null ? matchAt(HALF_AFTER, text, end) : null;
  if (after !== null) {
    half = after[1]?.toLowerCase() === 'p' ? 'pm' : 'am';
    end += after[0].length;
  }
  if (half !== null && written.hour > 12 && written.hour !== 24 && after !== null && written.hour > 23)
    return undefined;
  const zoneMatch = matchAt(ZONE_AFTER, text, end);
  const zone = zoneMatch?.[1] ?? zoneMatch?.[2] ?? zoneMatch?.[3] ?? null;
  if (zoneMatch !== null) end += zoneMatch[0].trimEnd().length;
  const open = half === null && written.open && written.hour >= 1 && written.hour <= 12;
  return { start: written.start, end, hour: written.hour, minute: written.minute, half, open, zone };
}

type Written = Omit<Clock, 'zone'>;

function readWritten(text: string, start: number): Written | undefined {
  const plain = matchAt(COLON, text, start) ?? matchAt(DOTTED, text, start) ?? matchAt(HOUR_ONLY, text, start);
  if (plain !== null) return written(text, start, plain[0], plain[1], plain[2]);
  const military = matchAt(MILITARY, text, start);
  if (military !== null) return { ...written(text, start, military[0], military[1], military[2]), open: false };
  const lettered = matchAt(LETTER_H, text, start);
  if (lettered !== null && isClockHour(lettered[1] ?? '', lettered[2])) {
    return { ...written(text, start, lettered[0], lettered[1], lettered[2]), open: false };
  }
  return readEastAsian(text, start);
}

function written(text: string, start: number, raw: string, hour = '', minute = '0'): Written {
  const prefix = readPrefix(text, start);
  const open = prefix.half === null && !hour.startsWith('0');
  return {
    start: prefix.start,
    end: start + raw.length,
    hour: Number(hour),
    minute: Number(minute),
    half: prefix.half,
    open,
  };
}

/** `14h30` and `14h` are clock times, `2h30` and `2h` durations: a clock hour is written with two digits. */
function isClockHour(hour: string, minute: string | undefined): boolean {
  return hour.length === 2 && Number(hour) < 24 && (minute !== undefined || Number(hour) > 6);
}

function readEastAsian(text: string, start: number): Written | undefined {
  const match = matchAt(EAST_ASIAN, text, start);
  if (match === null) return undefined;
  const [raw, hour, mark, minute, halfPast, whole] = match;
  const found = written(text, start, raw, hour, halfPast === undefined ? minute : '30');
  // 点 also counts points of a list: as an hour it needs minutes or a word for the half of the day.
  const certain =
    mark === '時' || mark === '시' || minute !== undefined || halfPast !== undefined || whole !== undefined;
  return certain || found.half !== null ? found : undefined;
}

/** A word for the half of the day right before the digits (午後4時半, 오후 4:30). */
function readPrefix(text: string, start: number): { readonly start: number; readonly half: 'am' | 'pm' | null } {
  if (text.charCodeAt(start - 1) < 0x3000 && text.charCodeAt(start - 2) < 0x3000) return { start, half: null };
  const match = HALF_BEFORE.exec(text.slice(Math.max(0, start - 4), start));
  if (match === null) return { start, half: null };
  return { start: start - match[0].length, half: AFTERNOON_WORDS.has(match[1] ?? '') ? 'pm' : 'am' };
}

const HALF_BEFORE = new RegExp(`(${DAY_HALF_WORDS.join('|')})\\s?$`);
const TO = /\s*(?:[-–—~〜～→]|to|until|till|bis|a las|à|から|至|到|부터)\s*/uy;
/** Where the next clock of a range may begin: after a word for the half of the day. */
const HALF_AT = new RegExp(`(?:${DAY_HALF_WORDS.join('|')})\\s?`, 'y');

function readRange(text: string, first: Clock): FoundTime {
  const to = matchAt(TO, text, first.end);
  let second: Clock | undefined;
  if (to !== null) {
    const at = first.end + to[0].length;
    const half = matchAt(HALF_AT, text, at);
    second = readClock(text, at + (half?.[0].length ?? 0));
  }
  if (second === undefined) return found(text, first, first.end, first.half, null, first.zone);
  const half = first.half ?? halfOfRangeStart(first, second);
  const start = minuteOf(first, half);
  const end = minuteOf(second, second.half ?? (second.open ? first.half : null));
  const until = end < start ? end + 1440 : end;
  return found(text, first, second.end, half, until, first.zone ?? second.zone);
}

/** "2:30 – 5:00 PM" means 2:30 PM; "11:30 – 1:00 PM" means 11:30 AM. */
function halfOfRangeStart(first: Clock, second: Clock): 'am' | 'pm' | null {
  if (!first.open || second.half === null) return null;
  const same = minuteOf(first, second.half) <= minuteOf(second, second.half);
  return same ? second.half : second.half === 'pm' ? 'am' : 'pm';
}

function found(
  text: string,
  clock: Clock,
  end: number,
  half: 'am' | 'pm' | null,
  until: number | null,
  zone: string | null,
): FoundTime {
  const { start } = clock;
  const open = clock.open && half === null;
  return { start, end, minute: minuteOf(clock, half), until, zone, halfDayOpen: open, raw: text.slice(start, end) };
}

function minuteOf(clock: Pick<Clock, 'hour' | 'minute'>, half: 'am' | 'pm' | null): number {
  const { hour, minute } = clock;
  if (half === null || hour > 12) return hour * 60 + minute;
  return ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute;
}

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(text);
}
