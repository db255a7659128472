import { type Day, daysBetween, makeDay, partsOf } from '../../model/day.ts';
import { LETTERS } from '../word-characters.ts';
import { findMoments, type Moment } from './find-moments.ts';
import type { SectionLine } from './section-lines.ts';

/** The time that a line of a timeline begins with or mentions. */
export interface EntryMoment {
  readonly moment: Moment;
  /** Whether the time stands at the line's start (or alone at its end): what it marks is the line. */
  readonly leading: boolean;
  /** The line's raw words without the time; blank when they follow on the next line. */
  readonly words: string;
}

/** Reads the time of a timeline's line; a mere day has no `minute`. Undefined for a line that names none, or tells of several in passing. */
export function readEntryMoment(line: SectionLine, day: Day | null): EntryMoment | undefined {
  const text = line.text.slice(0, 400);
  const moments =
    line.place === 'header' || !(text.length < 60 ? DIGIT : POINT).test(text) ? [] : findEntryMoments(text, day);
  const first = moments[0];
  if (first === undefined) return undefined;
  const leading = isLeading(text.slice(0, first.start), line) || isTrailing(text, moments, line);
  if (!leading && (first.minute === null || line.depth > 1 || moments.length > 2)) return undefined;
  const moment = first.minute === null ? joinCells(first, moments[1], text) : first;
  return { moment, leading, words: wordsOf(line, moment) };
}

/** A short line may be a mere day ("July 16"); a longer one needs a time or a year to count. */
const DIGIT = /[\d０-９]/;
const POINT = /\d\s?[:：hH時时点點시]|\d\s?[AaPp]\.?\s?[Mm]|\d{4}|[０-９]|\d\s?Uhr/;

/** `08-15 22:14` at the start of a line: a day only beside a time, and only where the timeline's day is known. */
const SHORT_DAY = /^[\s*_`[(~]*((\d{1,2})[-/.](\d{1,2}))\.?,?\s+(?=[~約]?\d{1,2}[:：h時]\d{0,2})/;

function findEntryMoments(text: string, day: Day | null): readonly Moment[] {
  const short = day === null ? null : SHORT_DAY.exec(text);
  const named = day !== null && short !== null ? nearestDay(day, Number(short[2]), Number(short[3])) : undefined;
  if (short === null || named === undefined) return findMoments(text, day);
  const [first, ...rest] = findMoments(' '.repeat(short[0].length) + text.slice(short[0].length), named);
  return first === undefined ? [] : [{ ...first, day: named, start: text.indexOf(short[1] ?? '') }, ...rest];
}

/** Month first or day first, whichever lies nearer to a known day. */
function nearestDay(known: Day, first: number, second: number): Day | undefined {
  const [year] = partsOf(known);
  const days = [makeDay(year, first, second), makeDay(year, second, first)].filter((day) => day !== undefined);
  return days.sort((a, b) => Math.abs(daysBetween(known, a)) - Math.abs(daysBetween(known, b)))[0];
}

/** A day in the first cell or at the start, its time a little further on. */
function joinCells(day: Moment, time: Moment | undefined, text: string): Moment {
  if (time === undefined || time.minute === null || time.day !== null) return day;
  const between = text.slice(day.end, time.start);
  return between.length <= 12 && !FOUR_LETTERS.test(between) ? { ...time, day: day.day, start: day.start } : day;
}

const FOUR_LETTERS = new RegExp(`[${LETTERS}]{4}`);

/** A pictograph of a time or a state, as the code units that it may consist of. */
const PICTURE = String.raw`(?:[\u203c\u2049\u2122\u2139\u2194-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff])\ufe0f?`;
const LEAD_WORDS = new RegExp(
  String.raw`^[\s*_\x60~[\](){}|>:,.#=+–—\-•≈]*(?:\d{1,2}[.)]\s*)?(?:(?:at|around|about|approx\.?|approximately|circa|ca\.?|by|from|on|um|gegen|ab|a las|sobre las|vers|à|às|por volta das|в|около|約|大约|约)\s*)?(?:${PICTURE}\s*)*(?:[${LETTERS}]{2,10}[,.]?\s*)?[\s*_\x60~[\](){}|]*$`,
);

function isLeading(before: string, line: SectionLine): boolean {
  if (before.length > 30) return false;
  if (line.cells !== null && before.trim() === '') return true;
  return LEAD_WORDS.test(before.toLowerCase());
}

/** "Fix deployed (24 August 18:30 UTC)": the only time of a list item, at its end. */
function isTrailing(text: string, moments: readonly Moment[], line: SectionLine): boolean {
  const [only, more] = moments;
  if (only?.minute == null || more !== undefined || line.place !== 'item' || line.depth > 1) return false;
  return /[(（–—,-]\s*$/.test(text.slice(0, only.start)) && /^[\s)）*_.]*$/.test(text.slice(only.end));
}

/** What the entry says, without its time where that stands at its start or in its own cell. */
function wordsOf(line: SectionLine, moment: Moment): string {
  if (line.cells !== null) {
    return cellsAfter(line.cells, moment.end)
      .filter((cell) => cell !== '')
      .join(' · ');
  }
  const rest = line.text.slice(moment.end).replace(AFTER_TIME, '');
  return moment.start > 30 || rest === '' ? line.text.slice(0, moment.start > 30 ? undefined : moment.start) : rest;
}

/** What ties a time to its words: marks, the same time in another zone, a second time. */
const AFTER_TIME = /^\s?(?:\(\s?\d[^()]{0,20}\))?(?:\s?[+&,/]\s?\d{1,2}:\d{2})*[\s*_`~\](){}|:：,.;+\-–—>→]+/;

/** The cells behind the one in which the moment ends; a row of nothing but times keeps them all. */
function cellsAfter(cells: readonly string[], end: number): readonly string[] {
  let position = -1;
  for (const [index, cell] of cells.entries()) {
    position += cell.length + 1;
    if (position < end) continue;
    const rest = cells.slice(index + 1);
    return rest.some((text) => text !== '') ? rest : cells;
  }
  return cells;
}
