import type { Due } from '../../model/action-item.ts';
import { addDays } from '../../model/day.ts';
import { isPlaceholder } from '../items/is-placeholder.ts';
import { findDays } from '../time/find-days.ts';
import { readPeriod } from '../time/read-period.ts';
import { pattern } from '../word-characters.ts';
import type { FieldContext } from './draft.ts';

/** The due day that a cell or a field names; the day is null when its words name none ("after the freeze"). */
export function readDue(value: string, context: FieldContext): Due | null {
  const raw = value.replace(/[*_`]/g, '').trim();
  if (isPlaceholder(raw) || raw.length > 200) return null;
  const period = readPeriod(raw, context.reference);
  if (period) return { day: period.day, raw, relative: period.relative };
  const after = COUNTED_FROM.exec(raw)?.[1];
  if (after !== undefined && context.reference) {
    return { day: addDays(context.reference, Number(after)), raw, relative: true };
  }
  const text = raw.replace(JIRA_DAY, '$1 $2 20$3').replace(NUMBERS, 'by $&');
  const written = COUNT.test(text) ? [text, ...IN.map((word) => `${word} ${text}`)] : [text];
  const found = written.flatMap((words) => findDays(words, context.reference, context.dayOrder))[0];
  return { day: found?.day ?? null, raw, relative: found?.relative ?? false };
}

/** "J+7", "D+7", "T+7": so many days after the incident. */
const COUNTED_FROM = /^[JDT]\s?\+\s?(\d{1,3})(?: ?(?:d|days|j|jours))?$/i;

/** "2 weeks" in a cell is as good as "in 2 weeks". */
const COUNT = pattern(String.raw`^~?(?:\d{1,3}|\p{L}+) \p{L}+$`);
const IN = ['in', 'dans', 'en', 'em', 'over', 'через'];

/** `12/Mar/26`, as one tracker's exports have it. */
const JIRA_DAY = pattern(String.raw`(?<![\w/])(\d{1,2})/(\p{L}{3})/(?:20)?(\d\d)(?!\w)`);
/** A day without its year: here it can be no fraction. */
const NUMBERS = /^\d{1,2}\/\d{1,2}$/;
