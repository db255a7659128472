import { addDays, type Day, daysBetween, makeDay, partsOf } from '../../model/day.ts';
import { LETTERS, WESTERN_LETTERS } from '../word-characters.ts';
import type { DayOrder, FoundDay } from './find-days.ts';
import { findMonth, LONGEST_MONTH_NAME } from './month-names.ts';

/** Where a day stands, before its raw text is cut out. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly day: Day;
  readonly ambiguous: boolean;
}

/** What a notation needs to know: the text (digits in ASCII), where the digits stand, and how to decide what is not written. */
interface Digits {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly reference: Day | null;
  readonly order: DayOrder;
}

/** All written-out days have digits, so every run of digits is looked at once, with patterns of bounded length. */
export function findWrittenDays(text: string, reference: Day | null, order: DayOrder): readonly FoundDay[] {
  if (!ANY_DIGIT.test(text)) return [];
  const ascii = WIDE_DIGIT.test(text) ? text.replace(/[０-９]/g, narrowDigit) : text;
  const days: FoundDay[] = [];
  const runs = /\d+/g;
  let position = 0;
  for (let run = runs.exec(ascii); run !== null; run = runs.exec(ascii)) {
    const digits = { text: ascii, start: run.index, end: runs.lastIndex, value: Number(run[0]), reference, order };
    for (const place of readPlaces(digits)) {
      if (place.start < position) continue;
      const { start, end, day, ambiguous } = place;
      days.push({ start, end, day, ambiguous, relative: false, raw: text.slice(start, end) });
      position = end;
      runs.lastIndex = Math.max(runs.lastIndex, end);
    }
  }
  return days;
}

const ANY_DIGIT = /[\d０-９]/;
const WIDE_DIGIT = /[０-９]/;

function narrowDigit(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) - 0xfee0);
}

function readPlaces(digits: Digits): readonly Place[] {
  const length = digits.end - digits.start;
  if (length > 8 || length === 3 || isPartOfWord(digits)) return [];
  if (length === 4) return only(readYearFirst(digits));
  if (length === 8) return only(readCompact(digits));
  if (length > 2) return [];
  return readShort(digits);
}

function readShort(digits: Digits): readonly Place[] {
  const place = readNumeric(digits) ?? readEastAsian(digits) ?? readDayBeforeMonth(digits);
  return place === undefined ? readDayAfterMonth(digits) : [place];
}

function only(place: Place | undefined): readonly Place[] {
  return place === undefined ? [] : [place];
}

/** Whether the digits belong to an id, a version, a path or a URL that began before them. */
function isPartOfWord({ text, start }: Digits): boolean {
  if (start === 0) return false;
  if (GLUE.test(text.charAt(start - 1))) {
    const joined = JOINED_MONTH.exec(text.slice(Math.max(0, start - 11), start))?.[1];
    return joined === undefined || findMonth(joined) === undefined;
  }
  if (!/[=:(<'"]/.test(text.charAt(start - 1))) return false;
  // A colon after a digit is a clock time; behind `://` everything up to the next space is a URL.
  if (text.charAt(start - 1) === ':' && /\d/.test(text.charAt(start - 2))) return true;
  return /:\/\/\S*$/.test(text.slice(Math.max(0, start - 200), start));
}

/** Characters that tie the digits to what stands before them. */
const GLUE = new RegExp(String.raw`[${WESTERN_LETTERS}\d.\-/#@%+\\&$€£v]`);
/** … unless a month's name is what they are tied to (`Jul-16-2023`, `Jul.16`). */
const JOINED_MONTH = new RegExp(String.raw`(?:^|[^${LETTERS}\d])([${LETTERS}]{3,9})[-.]?$`);

/** What must not follow a day: more of an id, a version or a fraction. `T14:30` may. */
const TAIL = String.raw`(?![${WESTERN_LETTERS}\d]|[./_+\-]\w)`;
const ISO_TAIL = String.raw`(?=[T_]\d\d[:h]?\d\d|${TAIL})`;
const YEAR_FIRST = new RegExp(
  String.raw`(\d{4})(?:([-/.])(?:(\d{1,2})|([${LETTERS}]{3,9}))\2(\d{1,2})${ISO_TAIL}|\.\s(\d{1,2})\.\s(\d{1,2})(?!\d)|\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号號]|\s?년\s?(\d{1,2})\s?월\s?(\d{1,2})\s?일)`,
  'y',
);

function readYearFirst(digits: Digits): Place | undefined {
  const match = matchAt(YEAR_FIRST, digits.text, digits.start);
  if (match === null || !isLikelyYear(digits.value)) return undefined;
  const [whole, , , numbered, named, ofNamed, korean, ofKorean, han, ofHan, hangul, ofHangul] = match;
  const month = named === undefined ? Number(numbered ?? korean ?? han ?? hangul) : findMonth(named)?.month;
  const dayOfMonth = Number(ofNamed ?? ofKorean ?? ofHan ?? ofHangul);
  if (month === undefined) return undefined;
  return makePlace(digits.start, digits.start + whole.length, makeDay(digits.value, month, dayOfMonth));
}

function readCompact({ text, start, end, value }: Digits): Place | undefined {
  const year = Math.floor(value / 10_000);
  if (!isLikelyYear(year) || !AFTER_COMPACT.test(text.slice(end, end + 2))) return undefined;
  return makePlace(start, end, makeDay(year, Math.floor(value / 100) % 100, value % 100));
}

const AFTER_COMPACT = new RegExp(String.raw`^(?:T\d|$|[^${LETTERS}\d_\-./]|[.](?:\s|$))`);

const NUMERIC = new RegExp(String.raw`(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})${TAIL}`, 'y');
const NUMERIC_NO_YEAR = /(\d{1,2})(?:\.\s?(\d{1,2})\.(?!\s?\d)|\/(\d{1,2})(?![\d/%]|\.\d))/y;

function readNumeric(digits: Digits): Place | undefined {
  const { text, start, value } = digits;
  const match = matchAt(NUMERIC, text, start);
  if (match === null) return readNumericNoYear(digits);
  const [whole, , mark, second, yearText] = match;
  const year = fullYear(yearText ?? '', whole, digits.reference);
  if (year === undefined) return undefined;
  return inOrder(digits, mark === '.' ? 'day-first' : digits.order, value, Number(second), year, start + whole.length);
}

/** `7/16` and `16.7.` are fractions, versions or list numbers, unless a word of time stands beside them. */
function readNumericNoYear(digits: Digits): Place | undefined {
  const { text, start, value, reference } = digits;
  if (reference === null) return undefined;
  const match = matchAt(NUMERIC_NO_YEAR, text, start);
  if (match === null) return undefined;
  const [whole, , dotted, slashed] = match;
  const end = start + whole.length;
  const before = BEFORE_SHORT_DAY.test(text.slice(Math.max(0, start - 16), start));
  const after = AFTER_SHORT_DAY.test(text.slice(end, end + 4));
  if (!before && !after) return undefined;
  if (dotted !== undefined) return makePlace(start, end, dayNear(reference, Number(dotted), value));
  if (value === 24 && slashed === '7') return undefined;
  const second = Number(slashed);
  const order = after ? 'month-first' : digits.order;
  const [month, dayOfMonth] = order === 'day-first' || value > 12 ? [second, value] : [value, second];
  const swapped = !after && value <= 12 && second <= 12 && value !== second;
  return makePlace(start, end, dayNear(reference, month, dayOfMonth), swapped);
}

const BEFORE_SHORT_DAY = new RegExp(
  String.raw`(?:^|[^${LETTERS}\d])(?:by|due|until|till|before|on|eta|deadline|date|bis|am|vom|zum|ab|seit|den|fällig|frist|le|pour|avant|antes del|para el|el|entro il|vor|期限|期日|締切)\s?[:：]?\s*$`,
  'i',
);
const AFTER_SHORT_DAY = /^\s?(?:まで|に|頃|[（(][月火水木金土日一二三四五六])/u;

function inOrder(
  digits: Digits,
  order: DayOrder,
  first: number,
  second: number,
  year: number,
  end: number,
): Place | undefined {
  const monthFirst = makeDay(year, first, second);
  const dayFirst = makeDay(year, second, first);
  const dotted = digits.text.charAt(end - 1) !== '' && digits.text.slice(digits.start, end).includes('.');
  if (dotted) return makePlace(digits.start, end, dayFirst);
  const ambiguous = monthFirst !== undefined && dayFirst !== undefined && first !== second;
  const day = order === 'month-first' ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
  return makePlace(digits.start, end, day, ambiguous);
}

const EAST_ASIAN =
  /(\d{1,2})\s?(?:年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号號]|月\s?(\d{1,2})\s?[日号號]|월\s?(\d{1,2})\s?일)/y;

function readEastAsian(digits: Digits): Place | undefined {
  const { text, start, value, reference } = digits;
  const unit = text.charAt(text.charAt(digits.end) === ' ' ? digits.end + 1 : digits.end);
  const match = unit === '年' || unit === '月' || unit === '월' ? matchAt(EAST_ASIAN, text, start) : null;
  if (match === null) return undefined;
  const [whole, , eraMonth, eraDay, hanDay, hangulDay] = match;
  const end = start + whole.length;
  if (eraMonth !== undefined) {
    // Reiwa 1 is 2019.
    const era = /令和\s?$/.test(text.slice(Math.max(0, start - 3), start)) ? 2018 : 2000;
    return makePlace(era === 2018 ? start - 2 : start, end, makeDay(era + value, Number(eraMonth), Number(eraDay)));
  }
  if (reference === null) return undefined;
  return makePlace(start, end, dayNear(reference, value, Number(hanDay ?? hangulDay)));
}

const DAY_BEFORE_MONTH = new RegExp(
  String.raw`\d{1,2}(?:st|nd|rd|th|er|º|ª|-го|-е)?(\.?\s?[-–/]\s?|\.?\s+(?:of\s+|the\s+|de\s+|do\s+|di\s+|tháng\s+)?|\.)?([${LETTERS}]{3,${LONGEST_MONTH_NAME}}|\d{1,2}(?=\s+năm))\.?`,
  'y',
);
const YEAR_AFTER =
  /(?:\s?[-/]\s?|,?\s+(?:(?:of|de|del|do|di|năm)\s+)?|['’])(\d{4}|(?<=['’])\d{2})(?![\dh]|[:.,]\d|\s?(?:UTC|GMT|Z\b))/y;

function readDayBeforeMonth(digits: Digits): Place | undefined {
  const { text, start, value } = digits;
  if (value > 31) return undefined;
  const match = matchAt(DAY_BEFORE_MONTH, text, start);
  if (match === null) return undefined;
  const [whole, between = '', name = ''] = match;
  const found = /\d/.test(name) ? { month: Number(name), certain: true } : findMonth(name);
  if (found === undefined || (between === '' && name.length > 3)) return undefined;
  return withYear(digits, found, value, start, start + whole.length, /de|do|di/.test(between));
}

const DAY_RANGE = /\d{1,2}(?:st|nd|rd|th)?\s?(?:[-–—]|to|and|&)\s?(\d{1,2})(?:st|nd|rd|th)?(?![\d:h]|\s?[ap]\.?m)/y;
const DAY_END = new RegExp(String.raw`\d{1,2}(?:st|nd|rd|th)?(?![${LETTERS}\d:%]|[.,]\d)`, 'y');

/** `July 16, 2023`, and both days of `July 16–18, 2023`. */
function readDayAfterMonth(digits: Digits): readonly Place[] {
  const { text, start, value } = digits;
  const before = text.slice(Math.max(0, start - LONGEST_MONTH_NAME - 4), start);
  const name = MONTH_BEFORE.exec(before);
  if (name === null) return [];
  const found = findMonth(name[1] ?? '');
  if (found === undefined) return [];
  const nameStart = start - before.length + name.index;
  const range = matchAt(DAY_RANGE, text, start);
  if (range !== null) {
    const secondStart = start + range[0].lastIndexOf(range[1] ?? '');
    const last = withYear(digits, found, Number(range[1]), secondStart, start + range[0].length, false);
    if (last !== undefined && Number(range[1]) > value) {
      const first = makeDay(partsOf(last.day)[0], found.month, value);
      return [...only(makePlace(nameStart, digits.end, first)), last];
    }
  }
  const end = matchAt(DAY_END, text, start);
  return end === null ? [] : only(withYear(digits, found, value, nameStart, start + end[0].length, false));
}

const MONTH_BEFORE = new RegExp(
  String.raw`(?<![${LETTERS}\d])([${LETTERS}]{3,${LONGEST_MONTH_NAME}})(?:\.?\s?|\s?-\s?|\s+the\s+)$`,
);

function withYear(
  digits: Digits,
  found: { readonly month: number; readonly certain: boolean },
  dayOfMonth: number,
  start: number,
  end: number,
  linked: boolean,
): Place | undefined {
  const year = matchAt(YEAR_AFTER, digits.text, end);
  if (year?.[1] !== undefined) {
    const value = year[1].length === 2 ? 2000 + Number(year[1]) : Number(year[1]);
    if (isLikelyYear(value)) {
      return makePlace(start, end + year[0].length, makeDay(value, found.month, dayOfMonth));
    }
  }
  if (digits.reference === null || !(found.certain || linked)) return undefined;
  return makePlace(start, end, dayNear(digits.reference, found.month, dayOfMonth));
}

function makePlace(start: number, end: number, day: Day | undefined, ambiguous = false): Place | undefined {
  return day === undefined ? undefined : { start, end, day, ambiguous };
}

/** The first to third quarter of a year back is rare for a promise: the day lies from 90 days before to 275 days after. */
function dayNear(reference: Day, month: number, dayOfMonth: number): Day | undefined {
  const [year] = partsOf(reference);
  const earliest = addDays(reference, -90);
  for (const candidate of [year - 1, year, year + 1]) {
    const day = makeDay(candidate, month, dayOfMonth);
    if (day !== undefined && daysBetween(earliest, day) >= 0) return day;
  }
  return undefined;
}

/** Two digits count as a year only in `16/07/23` and `16.07.23` form (nothing shortened), within five years of the reference. */
function fullYear(text: string, whole: string, reference: Day | null): number | undefined {
  if (text.length === 4) return isLikelyYear(Number(text)) ? Number(text) : undefined;
  const year = 2000 + Number(text);
  if (reference === null || Math.abs(year - partsOf(reference)[0]) > 5) return undefined;
  return whole.length === 8 || whole.includes('/') ? year : undefined;
}

/** Postmortems are of our time: other numbers of four digits are counts. */
function isLikelyYear(year: number): boolean {
  return year >= 1990 && year <= 2100;
}

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(text);
}
