import type { Span } from '../../model/text-edit.ts';
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
  const durations: FoundDuration[] = [];
  const parts = new RegExp(PART);
  let open: { start: number; end: number; minutes: number; unit: number } | undefined;
  const close = () => {
    if (open === undefined) return;
    const { start, end, minutes } = open;
    durations.push({ start, end, minutes: Math.round(minutes), raw: text.slice(start, end) });
    open = undefined;
  };
  for (const match of text.matchAll(parts)) {
    const part = readPart(match);
    if (part === undefined) continue;
    const continues = open !== undefined && part.unit < open.unit && JOINER.test(text.slice(open.end, part.start));
    if (!continues) close();
    open = open ? { start: open.start, end: part.end, minutes: open.minutes + part.minutes, unit: part.unit } : part;
    const half = AND_A_HALF.exec(text.slice(open.end, open.end + 14));
    if (half !== null) open = { ...open, end: open.end + half[0].length, minutes: open.minutes + part.unit / 2 };
  }
  close();
  return durations;
}

const EAST_ASIAN = EAST_ASIAN_DURATION_UNITS.map(([form]) => form).join('|');
const UNITS = [...DURATION_UNITS.keys()].sort((a, b) => b.length - a.length);
const LONG_UNITS = UNITS.filter((form) => form.length > 1).join('|');
const SHORT_UNITS = UNITS.filter((form) => form.length === 1).join('|');
const WORDS = [...NUMBER_WORDS.keys()].join('|');

/** A number and its unit. Single letters must touch the digits; 14時30分 is a time, not thirty minutes. */
const PART = new RegExp(
  String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\d.:/$#]|\d,|(?<!小)[時时点點시月]\s?)(?!\d\dh\d\d(?!m))(?:(\d{1,5})(?:[.,](\d{1,2})|(½))?(?:\+|\s?\+)?(?:\s?(${EAST_ASIAN})|[\s-]?(${LONG_UNITS})(?!\p{L})|(${SHORT_UNITS})(?![\p{L}/]))|(${WORDS})(?:\s(?:an?|and a half))?[\s-](${LONG_UNITS})(?!\p{L}))|(?<=[hd時间間])\d{1,2}(?:m|min)(?!\p{L})|(?<=(?<!\d)\dh)\d{2}(?![\p{L}\d])`,
  'giu',
);
const JOINER = /^[\s,、]{0,3}(?:(?:and|y|e|et|und|и|&)\s)?$/iu;
const AND_A_HALF = /^\s(?:and a half|y media|et demie|e meia)(?!\p{L})|^半|^반/iu;

function readPart(match: RegExpExecArray) {
  const [raw, digits, fraction, half, asian, long, short, word, wordUnit] = match;
  const start = match.index;
  const end = start + raw.length;
  if (digits === undefined && word === undefined) {
    // The minutes right behind `2h`.
    return { start, end, minutes: Number.parseInt(raw, 10), unit: 1 };
  }
  const unit = unitMinutes(asian, long ?? short ?? wordUnit);
  if (unit === undefined) return undefined;
  const number =
    digits === undefined ? NUMBER_WORDS.get(word?.toLowerCase() ?? '') : Number(`${digits}.${fraction ?? 0}`);
  if (number === undefined) return undefined;
  return { start, end, minutes: (number + (half ? 0.5 : 0)) * unit, unit };
}

function unitMinutes(asian: string | undefined, word: string | undefined): number | undefined {
  if (asian !== undefined) return EAST_ASIAN_DURATION_UNITS.find(([form]) => form === asian)?.[1];
  return DURATION_UNITS.get(word?.toLowerCase() ?? '');
}
