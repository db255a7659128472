import type { DayOrder } from '../time/find-days.ts';

const SAMPLE = 8000;
/** Only then it matters. */
const NUMERIC = /\d[/.]\d{1,2}[/.]\d/;
/** A number that can be no month stands first, or second. */
const DAY_FIRST = /(?<![\d/.-])(?:1[3-9]|2\d|3[01])[/.](?:0?[1-9]|1[0-2])[/.](?:20)?\d\d(?!\d)/;
const MONTH_FIRST = /(?<![\d/.-])(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])\/(?:20)?\d\d(?!\d)/;
/** Small words of English, and of languages whose writers put the day first. */
const ENGLISH = / (?:the|of|to|and|is|was) /gi;
const OTHERS =
  / (?:de|la|el|los|que|en|del|le|les|des|et|un|une|und|der|die|das|den|ist|do|da|os|um|uma|não|il|di|che|per|het|een|van|w|z|na|się|в|на|и|не|с|по|для|yang|dan|untuk|dengan|pada|và|của|không|cho|các|được|những) /gi;

/** Whether a document writes `07/08/2026` with the day or the month first: by a date that leaves no choice, else by its language. */
export function findDayOrder(source: string): DayOrder {
  if (!NUMERIC.test(source)) return 'month-first';
  if (DAY_FIRST.test(source.slice(0, SAMPLE * 4))) return 'day-first';
  const sample = source.slice(0, SAMPLE);
  if (MONTH_FIRST.test(sample)) return 'month-first';
  return (sample.match(OTHERS) ?? []).length > (sample.match(ENGLISH) ?? []).length ? 'day-first' : 'month-first';
}
