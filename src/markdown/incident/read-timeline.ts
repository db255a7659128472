import { addDays, type Day, daysBetween, parseDay } from '../../model/day.ts';
import type { TimelineEntry } from '../../model/postmortem.ts';
import { isItemTopic } from '../sections/is-item-topic.ts';
import type { Section } from '../sections/read-sections.ts';
import { ZONES } from '../time/clock-words.ts';
import { findMoments, type Moment } from './find-moments.ts';
import type { IncidentPart } from './incident-part.ts';
import { plainText } from './plain-text.ts';
import { type SectionLine, sectionLines } from './section-lines.ts';

/** A timeline entry placed on one scale with the others. */
export interface TimedEntry {
  readonly line: number;
  readonly text: string;
  readonly day: Day | null;
  /** Minutes after the midnight of `day`, or of the timeline's first day when no day is known. */
  readonly minute: number;
  /** Minutes on the scale of the whole timeline: entries can be compared and subtracted. */
  readonly at: number;
  /** Of a range of times, where it ends on that scale; else `at`. */
  readonly until: number;
  /** Whether its time stands before its words: what a detail mentions in passing need not be in order. */
  readonly leading: boolean;
  /** Whether it goes back in time without naming a new day. */
  readonly backwards: boolean;
}

export interface Timeline {
  /** In the order in which things happened; a timeline written newest first is turned round. */
  readonly entries: readonly TimedEntry[];
  readonly zone: string | null;
}

/**
 * The entries of a postmortem's timeline: list items, table rows, headings or plain lines with a time. Days are carried
 * from one entry to the next and over midnight; a time without a.m. or p.m. follows the entry before it. Without a section
 * for the timeline, three lines of a section that begin with a time make one.
 */
export function readTimeline(part: IncidentPart, firstDay: Day | null): Timeline {
  const { source } = part.outline;
  const named = part.sections.filter((section) => section.topic === 'timeline');
  const timeline = collect(named, source, firstDay);
  if (timeline.entries.length > 0) return timeline;
  for (const section of part.sections) {
    if (isItemTopic(section.topic) || section.topic === 'timeline' || section.topic === 'reference') continue;
    const found = collect([section], source, firstDay);
    if (found.entries.filter((entry) => entry.leading).length >= 3) {
      return { ...found, entries: found.entries.filter((entry) => entry.leading) };
    }
  }
  return { entries: [], zone: null };
}

/** The entry as the model knows it. */
export function timelineEntry({ line, day, minute, text }: TimedEntry): TimelineEntry {
  return { line, at: renderMoment(day, minute), text };
}

/** `YYYY-MM-DDTHH:MM`, or `HH:MM` when the day is not known. Minutes beyond a day move the day on. */
export function renderMoment(day: Day | null, minute: number): string {
  const rest = ((minute % 1440) + 1440) % 1440;
  const time = `${String(Math.floor(rest / 60)).padStart(2, '0')}:${String(rest % 60).padStart(2, '0')}`;
  return day === null ? time : `${addDays(day, Math.floor(minute / 1440))}T${time}`;
}

interface Collector {
  readonly entries: TimedEntry[];
  /** The day that entries without one belong to. */
  day: Day | null;
  /** Midnights passed since the first entry, as long as no day is known. */
  midnights: number;
  zone: string | null;
}

function collect(sections: readonly Section[], source: string, firstDay: Day | null): Timeline {
  const collector: Collector = { entries: [], day: firstDay, midnights: 0, zone: null };
  for (const section of sections) {
    if (section.title !== null) {
      const { text, line } = section.title;
      addLine(collector, { line, text, cells: null, header: null, place: 'paragraph', depth: 0 });
    }
    for (const line of sectionLines(section, source)) addLine(collector, line);
  }
  return { entries: inOrder(collector.entries), zone: collector.zone };
}

const DIGIT = /[\d０-９]/;
const ZONE = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:UTC|GMT)(?:[+\-−]\d{1,2}(?::\d{2})?)?|${ZONES.filter((zone) => zone.length > 2).join('|')})(?![\p{L}\d])`,
  'u',
);

function addLine(collector: Collector, line: SectionLine): void {
  if (collector.entries.length === 0) collector.zone ??= ZONE.exec(line.text.slice(0, 300))?.[0] ?? null;
  if (line.place === 'header' || !DIGIT.test(line.text)) return;
  const text = line.text.slice(0, 400);
  const moments = findMoments(text, collector.day);
  const first = moments[0];
  if (first === undefined) return;
  const leading = isLeading(text.slice(0, first.start), line);
  const timed = first.minute === null && leading ? joinCells(first, moments[1], text) : first;
  if (timed.minute === null) {
    if (leading && timed.day !== null) setDay(collector, timed.day);
    return;
  }
  if (!leading && (line.depth > 1 || moments.length > 2)) return;
  addEntry(collector, line, timed, timed.minute, leading);
}

/** A day in the first cell or at the start, its time a little further on. */
function joinCells(day: Moment, time: Moment | undefined, text: string): Moment {
  if (time === undefined || time.minute === null || time.day !== null) return day;
  const between = text.slice(day.end, time.start);
  return between.length <= 12 && !/\p{L}{4}/u.test(between) ? { ...time, day: day.day, start: day.start } : day;
}

const LEAD_WORDS =
  /^[\s*_`~[\](){}|>:,.#=+–—\-•≈]*(?:\d{1,2}[.)]\s*)?(?:(?:at|around|about|approx\.?|approximately|circa|ca\.?|by|from|on|um|gegen|ab|a las|sobre las|vers|à|às|por volta das|в|около|約|大约|约)\s*)?(?:\p{Extended_Pictographic}\uFE0F?\s*)*(?:\p{L}{2,10}[,.]?\s*)?[\s*_`~[\](){}|]*$/iu;

function isLeading(before: string, line: SectionLine): boolean {
  if (before.length > 30) return false;
  if (line.cells !== null && before.trim() === '') return true;
  return LEAD_WORDS.test(before);
}

function setDay(collector: Collector, day: Day): void {
  collector.day = day;
}

/** A fall of at least six hours is a midnight passed; a smaller one is an entry out of order. */
const MIDNIGHT_FALL = 6 * 60;

function addEntry(collector: Collector, line: SectionLine, moment: Moment, written: number, leading: boolean): void {
  const last = collector.entries.findLast((entry) => entry.leading);
  if (moment.day !== null) setDay(collector, moment.day);
  let minute = written;
  let backwards = false;
  const place = () => scaleOf(collector, minute);
  if (last !== undefined && place() < last.at && moment.day === null) {
    const later = minute + 720;
    if (moment.halfDayOpen && scaleOf(collector, later) >= last.at && last.at - place() > 60) minute = later;
    else if (last.at - place() >= MIDNIGHT_FALL && leading) passMidnight(collector);
    else backwards = true;
  } else if (last !== undefined && place() < last.at) backwards = leading;
  const text = plainText(wordsOf(line, moment), 300) ?? '';
  const at = place();
  const until = moment.until === null ? at : at + (moment.until - written);
  collector.entries.push({
    line: line.line,
    text,
    day: collector.day,
    minute,
    at,
    until,
    leading,
    backwards: backwards && leading,
  });
  collector.zone = moment.zone ?? collector.zone;
}

const EPOCH = parseDay('2000-01-01');

function scaleOf(collector: Collector, minute: number): number {
  const days = collector.day === null || EPOCH === undefined ? collector.midnights : daysBetween(EPOCH, collector.day);
  return days * 1440 + minute;
}

function passMidnight(collector: Collector): void {
  if (collector.day === null) collector.midnights++;
  else collector.day = addDays(collector.day, 1);
}

/** What the entry says, without its time where that stands at its start or in its own cell. */
function wordsOf(line: SectionLine, moment: Moment): string {
  if (line.cells !== null) {
    const cells = line.cells.filter((cell) => cell !== '' && !isTimeCell(cell));
    return cells.join(' · ');
  }
  if (moment.start > 30) return line.text;
  return line.text.slice(moment.end).replace(/^[\s*_`~\](){}|:：,.;\-–—>→]+/, '');
}

function isTimeCell(cell: string): boolean {
  if (cell.length > 60 || !DIGIT.test(cell)) return false;
  const moments = findMoments(cell, null);
  return moments.length > 0 && moments.reduce((rest, { start, end }) => rest - (end - start), cell.length) < 12;
}

/** Newest first when most steps lead back; such an order is meant, not a slip. */
function inOrder(entries: readonly TimedEntry[]): readonly TimedEntry[] {
  const leading = entries.filter((entry) => entry.leading);
  const back = leading.filter((entry) => entry.backwards).length;
  if (leading.length < 3 || back * 2 < leading.length) return entries;
  return leading.toReversed().map((entry) => ({ ...entry, backwards: false }));
}
