import { addDays, type Day, daysBetween, parseDay } from '../../model/day.ts';
import type { TimelineEntry } from '../../model/postmortem.ts';
import { isItemTopic } from '../sections/is-item-topic.ts';
import type { Section } from '../sections/read-sections.ts';
import { ZONES } from '../time/clock-words.ts';
import { LETTERS } from '../word-characters.ts';
import type { IncidentPart } from './incident-part.ts';
import { plainText } from './plain-text.ts';
import { type EntryMoment, readEntryMoment } from './read-entry-moment.ts';
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
  /** The days that lines name without a time. */
  readonly days: readonly Day[];
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
    if (sectionLines(section, source).filter(({ text }) => TIMED_LINE.test(text)).length < 3) continue;
    const found = collect([section], source, firstDay);
    if (found.entries.filter((entry) => entry.leading).length >= 3) {
      return { ...found, entries: found.entries.filter((entry) => entry.leading) };
    }
  }
  return { entries: [], zone: null, days: [] };
}

/** A line that may begin with a time: a first look. */
const TIMED_LINE = new RegExp(
  String.raw`^[^${LETTERS}\d]{0,6}(?:[${LETTERS}]{2,12}[., ]{1,2})?\d.{0,24}?(?:\d\s?[:：Hh時时点點시]|[AaPp]\.?\s?[Mm]|[Zz]|[Uu][Tt][Cc])`,
);

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
  readonly days: Day[];
  zone: string | null;
  /** The day that was placed last, and where it starts on the scale. */
  placed: { readonly day: Day; readonly start: number } | null;
}

function collect(sections: readonly Section[], source: string, firstDay: Day | null): Timeline {
  const collector: Collector = { entries: [], day: firstDay, midnights: 0, days: [], zone: null, placed: null };
  for (const section of sections) {
    if (section.title !== null) {
      const { text, line } = section.title;
      addLine(collector, { line, text, cells: null, header: null, place: 'paragraph', depth: 0 });
    }
    for (const line of sectionLines(section, source)) addLine(collector, line);
  }
  const { entries, zone, days } = collector;
  return { entries: inOrder(withoutAsides(entries)), zone, days };
}

const ZONE = new RegExp(
  String.raw`(?<![${LETTERS}\d])(?:(?:UTC|GMT)(?:[+\-−]\d{1,2}(?::\d{2})?)?|${ZONES.filter((zone) => zone.length > 2).join('|')})(?![${LETTERS}\d])`,
);

function addLine(collector: Collector, line: SectionLine): void {
  if (collector.entries.length === 0) collector.zone ??= ZONE.exec(line.text.slice(0, 300))?.[0] ?? null;
  const entry = readEntryMoment(line, collector.day);
  if (entry === undefined) fillLastEntry(collector, line);
  else if (entry.moment.minute !== null) addEntry(collector, line, entry, entry.moment.minute);
  else if (entry.moment.day !== null) {
    collector.day = entry.moment.day;
    collector.days.push(entry.moment.day);
  }
}

/** The words of an entry whose time stands alone on its line follow on the next one. */
function fillLastEntry(collector: Collector, line: SectionLine): void {
  const last = collector.entries.at(-1);
  if (last === undefined || last.text !== '' || line.place === 'header') return;
  collector.entries[collector.entries.length - 1] = { ...last, text: plainText(line.text, 300) ?? '' };
}

/** Times that are mentioned in passing count only where none stands before its words, or before the first that does. */
function withoutAsides(entries: readonly TimedEntry[]): readonly TimedEntry[] {
  const first = entries.findIndex((entry) => entry.leading);
  return first === -1 ? entries : entries.filter((entry, index) => entry.leading || (index === 0 && first === 1));
}

/** A fall of at least six hours is a midnight passed; a smaller one is an entry out of order. */
const MIDNIGHT_FALL = 6 * 60;

function addEntry(collector: Collector, { line }: SectionLine, entry: EntryMoment, written: number): void {
  const { moment, leading, words } = entry;
  const last = collector.entries.findLast((entry) => entry.leading);
  if (moment.day !== null) collector.day = moment.day;
  let minute = written;
  let backwards = false;
  const place = () => scaleOf(collector, minute);
  if (last !== undefined && place() < last.at && moment.day === null) {
    const later = minute + 720;
    if (moment.halfDayOpen && scaleOf(collector, later) >= last.at && last.at - place() > 60) minute = later;
    else if (last.at - place() >= MIDNIGHT_FALL && leading) passMidnight(collector);
    else backwards = true;
  } else if (last !== undefined && place() < last.at) backwards = leading;
  const text = plainText(words, 300)?.replace(/\s*[(（–—-]$/, '') ?? '';
  const at = place();
  const until = moment.until === null ? at : at + (moment.until - written);
  collector.entries.push({
    line,
    text,
    day: collector.day,
    minute,
    at,
    until,
    leading,
    backwards: backwards && leading,
  });
  collector.zone ??= moment.zone;
}

const EPOCH = parseDay('2000-01-01');

/** Minutes on the scale of a timeline (see TimedEntry): since the year 2000, or since its first midnight when the day is not known. */
export function placeOnScale(day: Day | null, minute: number): number {
  return day === null || EPOCH === undefined ? minute : daysBetween(EPOCH, day) * 1440 + minute;
}

function scaleOf(collector: Collector, minute: number): number {
  const { day, midnights, placed } = collector;
  if (day === null) return minute + midnights * 1440;
  if (placed?.day === day) return placed.start + minute;
  const start = placeOnScale(day, 0);
  collector.placed = { day, start };
  return start + minute;
}

function passMidnight(collector: Collector): void {
  if (collector.day === null) collector.midnights++;
  else collector.day = addDays(collector.day, 1);
}

/** Newest first when most steps lead back; such an order is meant, not a slip. */
function inOrder(entries: readonly TimedEntry[]): readonly TimedEntry[] {
  const leading = entries.filter((entry) => entry.leading);
  const back = leading.filter((entry) => entry.backwards).length;
  if (leading.length < 3 || back * 2 < leading.length) return entries;
  return leading.toReversed().map((entry) => ({ ...entry, backwards: false }));
}
