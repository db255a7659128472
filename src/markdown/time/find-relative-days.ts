import { addDays, type Day, makeDay, partsOf, weekdayOf } from '../../model/day.ts';
import { LETTERS, lowerCase } from '../word-characters.ts';
import type { FoundDay } from './find-days.ts';
import { findMonth, monthForms } from './month-names.ts';
import { RELATIVE_LANGUAGES, type RelativeLanguage, type RelativePhrase, type Unit } from './relative-words.ts';

/**
 * Days told by a phrase: "in two weeks", "end of Q3 2026", "next Friday". What names its year needs no reference; all
 * else counts from it and is not found without one. Phrases that name no certain day ("next sprint", "soon") are none.
 */
export function findRelativeDays(text: string, reference: Day | null): readonly FoundDay[] {
  const lower = lowerCase(text);
  const days: FoundDay[] = [];
  const languages = languagesIn(lower);
  if (languages === 0) return days;
  for (const [index, language] of RELATIVE_LANGUAGES.entries()) {
    if ((languages & (1 << index)) === 0) continue;
    const compiled = languageAt(index, language);
    for (const phrase of compiled.phrases) {
      for (const match of lower.matchAll(phrase.pattern)) {
        const start = match.index;
        const end = start + match[0].length;
        if (phrase.weak && !isSaidToBeDue(compiled, lower, start, end)) continue;
        const found = dayMeant(compiled, phrase, match.groups ?? {}, reference);
        if (found) days.push({ start, end, raw: text.slice(start, end), ambiguous: false, ...found });
      }
    }
  }
  return days;
}

interface CompiledPhrase extends RelativePhrase {
  readonly pattern: RegExp;
}

interface CompiledLanguage {
  readonly by: RegExp;
  readonly numbers: ReadonlyMap<string, number>;
  readonly units: readonly (readonly [RegExp, Unit])[];
  readonly weekdays: readonly RegExp[];
  readonly phrases: readonly CompiledPhrase[];
}

const NOT_IN_WORD: readonly [string, string] = [`(?<![${LETTERS}0-9])`, `(?![${LETTERS}0-9])`];

/** The languages with blanks by the words of their gates; a set of languages is a number, with a bit for each. */
const LANGUAGES_BY_WORD: ReadonlyMap<string, number> = indexGates();

function indexGates(): Map<string, number> {
  const languages = new Map<string, number>();
  for (const [index, { gate, spaced }] of RELATIVE_LANGUAGES.entries()) {
    if (!spaced) continue;
    for (const word of gate.split(' ')) languages.set(word, (languages.get(word) ?? 0) | (1 << index));
  }
  return languages;
}

const PATTERN_GATES: readonly (readonly [number, RegExp])[] = RELATIVE_LANGUAGES.flatMap(({ gate, spaced }, index) =>
  spaced ? [] : [[index, new RegExp(gate)] as const],
);
const MONTH_GATES: readonly (readonly [number, RegExp])[] = RELATIVE_LANGUAGES.flatMap(({ monthGate }, index) =>
  monthGate === undefined ? [] : [[index, new RegExp(`${NOT_IN_WORD[0]}${monthGate}`)] as const],
);
const WORD = new RegExp(`[${LETTERS}0-9]+`, 'g');
const EAST_ASIAN = /[\u3000-\uffff]/;

/** A first look, as most texts name no day: the languages of which a phrase may be in a text. */
function languagesIn(lower: string): number {
  let found = 0;
  for (const word of lower.match(WORD) ?? []) found |= LANGUAGES_BY_WORD.get(word) ?? 0;
  for (const [index, gate] of MONTH_GATES) if (gate.test(lower)) found |= 1 << index;
  if (!EAST_ASIAN.test(lower)) return found;
  for (const [index, gate] of PATTERN_GATES) if (gate.test(lower)) found |= 1 << index;
  return found;
}

const compiledLanguages = new Map<number, CompiledLanguage>();

/** Patterns are made when a text first needs them: most texts are in one language. */
function languageAt(index: number, written: RelativeLanguage): CompiledLanguage {
  const known = compiledLanguages.get(index);
  if (known !== undefined) return known;
  const compiled = compile(written);
  compiledLanguages.set(index, compiled);
  return compiled;
}

function compile(language: RelativeLanguage): CompiledLanguage {
  const units = Object.keys(language.units).sort((a, b) => b.length - a.length);
  const numbers = Object.keys(language.numbers).sort((a, b) => b.length - a.length);
  const month = language.monthPattern ?? `(?<month>${monthForms(language.months ?? '').join('|')})\\.?`;
  const places: Readonly<Record<string, string>> = {
    n: `(?<n>\\d{1,3}|${numbers.join('|')})`,
    unit: `(?<unit>${units.join('|')})`,
    unit2: `(?<unitSecond>${units.join('|')})`,
    weekday: `(?<weekday>${language.weekdays})`,
    quarter: language.quarter,
    half: 'h(?<half>[12])',
    month,
    year: language.year,
  };
  const [left, right] = language.spaced ? NOT_IN_WORD : ['(?<![0-9])', ''];
  const patternOf = (words: string) =>
    new RegExp(`${left}(?:${words.replace(/\{(\w+)\}/g, (_, name: string) => places[name] ?? '')})${right}`, 'g');
  return {
    by: new RegExp(`(?:^|[^${LETTERS}0-9])(?:${language.by})[*_]*\\s?[:：]?[*_]*\\s*$`),
    numbers: new Map(Object.entries(language.numbers)),
    units: Object.entries(language.units).map(([form, unit]) => [whole(form), unit] as const),
    weekdays: language.weekdays.split('|').map(whole),
    phrases: language.phrases.map((phrase) => ({ ...phrase, pattern: patternOf(phrase.words) })),
  };
}

function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}

/** After "by" or "due", or alone between brackets, bars, dashes or the ends of the text. */
function isSaidToBeDue(language: CompiledLanguage, text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (language.by.test(before)) return true;
  return /(?:^|[([|（【—–]|\s-)\s*$/u.test(before) && /^\s*(?:$|[)\]|）】])/u.test(text.slice(end, end + 8));
}

type Groups = Readonly<Record<string, string | undefined>>;
type Meant = Pick<FoundDay, 'day' | 'relative'>;

function dayMeant(
  language: CompiledLanguage,
  phrase: RelativePhrase,
  groups: Groups,
  reference: Day | null,
): Meant | undefined {
  const yearText = groups.year ?? (groups.shortYear === undefined ? undefined : `20${groups.shortYear}`);
  const written = yearText === undefined ? undefined : Number(yearText);
  const unit = phrase.unit ?? unitOf(language, groups.unit ?? groups.unitSecond);
  const anchor = endMonth(groups);
  if (unit === 'year' && written !== undefined) return meant(makeDay(written, 12, 31), false);
  if ((phrase.means === 'end' || phrase.means === 'mid') && anchor !== undefined) {
    const day = (year: number) => (phrase.means === 'mid' ? makeDay(year, anchor, 15) : lastOfMonth(year, anchor));
    if (written !== undefined) return meant(day(written), false);
    if (reference === null) return undefined;
    const [year] = partsOf(reference);
    const inYear = day(year);
    return meant(inYear !== undefined && inYear < reference ? day(year + 1) : inYear, true);
  }
  return reference === null ? undefined : meant(countedDay(language, phrase, groups, unit, reference), true);
}

function countedDay(
  language: CompiledLanguage,
  phrase: RelativePhrase,
  groups: Groups,
  unit: Unit | undefined,
  reference: Day,
): Day | undefined {
  switch (phrase.means) {
    case 'days':
      return addDays(reference, phrase.count ?? 0);
    case 'after':
      return unit && addCount(reference, phrase.count ?? numberOf(language, groups.n), unit);
    case 'on':
      return nextWeekday(
        reference,
        language.weekdays.findIndex((form) => form.test(groups.weekday ?? '')),
      );
    case 'on-next':
      return nextWeekday(
        nextWeekday(addDays(reference, -1), 0) ?? reference,
        language.weekdays.findIndex((form) => form.test(groups.weekday ?? '')),
      );
    case 'end':
      return unit && endOf(reference, unit);
    case 'end-next':
      return unit && endOf(addUnits(endOf(reference, unit) ?? reference, 1, unit === 'day' ? 'day' : unit), unit);
    case 'mid':
      return undefined;
  }
}

function meant(day: Day | undefined, relative: boolean): Meant | undefined {
  return day && { day, relative };
}

/** The last month of the quarter, half year or month that the groups name. */
function endMonth(groups: Groups): number | undefined {
  const quarter = groups.quarter ?? groups.quarterFirst;
  if (quarter !== undefined) return 3 * ('一二三四'.indexOf(quarter) + 1 || Number(quarter));
  if (groups.half !== undefined) return 6 * Number(groups.half);
  if (groups.month === undefined) return undefined;
  return /^\d/.test(groups.month) ? Number(groups.month) : findMonth(groups.month)?.month;
}

function unitOf(language: CompiledLanguage, word: string | undefined): Unit | undefined {
  if (word === undefined) return undefined;
  return language.units.find(([form]) => form.test(word))?.[1];
}

function numberOf(language: CompiledLanguage, word: string | undefined): number {
  return language.numbers.get(word ?? '') ?? Number(word);
}

function addCount(day: Day, count: number, unit: Unit): Day | undefined {
  return Number.isFinite(count) ? addUnits(day, count, unit) : undefined;
}

function addUnits(day: Day, count: number, unit: Unit): Day {
  switch (unit) {
    case 'hour':
      return addDays(day, Math.ceil(count / 24));
    case 'day':
      return addDays(day, count);
    case 'workday':
      return addWorkdays(day, count);
    case 'week':
      return addDays(day, 7 * count);
    case 'month':
      return addMonths(day, count);
    case 'quarter':
      return addMonths(day, 3 * count);
    case 'year':
      return addMonths(day, 12 * count);
  }
}

function addWorkdays(day: Day, count: number): Day {
  let result = day;
  for (let left = count; left > 0; ) {
    result = addDays(result, 1);
    if (weekdayOf(result) % 6 !== 0) left--;
  }
  return result;
}

/** A month that is too short for the day ends on its last one. */
function addMonths(day: Day, count: number): Day {
  const [year, month, dayOfMonth] = partsOf(day);
  const index = year * 12 + month - 1 + count;
  const [newYear, newMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return makeDay(newYear, newMonth, dayOfMonth) ?? lastOfMonth(newYear, newMonth) ?? day;
}

function endOf(day: Day, unit: Unit): Day | undefined {
  const [year, month] = partsOf(day);
  switch (unit) {
    case 'hour':
    case 'day':
    case 'workday':
      return day;
    case 'week':
      return weekdayOf(day) === 5 ? day : nextWeekday(day, 5);
    case 'month':
      return lastOfMonth(year, month);
    case 'quarter':
      return lastOfMonth(year, Math.ceil(month / 3) * 3);
    case 'year':
      return makeDay(year, 12, 31);
  }
}

function nextWeekday(day: Day, weekday: number): Day | undefined {
  if (weekday < 0) return undefined;
  return addDays(day, ((weekday - weekdayOf(day) + 6) % 7) + 1);
}

/** The last day of a month (1 to 12). */
export function lastOfMonth(year: number, month: number): Day | undefined {
  const first = month === 12 ? makeDay(year + 1, 1, 1) : makeDay(year, month + 1, 1);
  return first && addDays(first, -1);
}
