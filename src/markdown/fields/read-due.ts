import type { Due } from '../../model/action-item.ts';
import { isPlaceholder } from '../items/is-placeholder.ts';
import { findDays } from '../time/find-days.ts';
import { findMonth } from '../time/month-names.ts';
import type { FieldContext } from './draft.ts';

/** The due day that a cell or a field names; the day is null when its words name none ("after the freeze"). */
export function readDue(value: string, context: FieldContext): Due | null {
  const raw = value.replace(/[*_`]/g, '').trim();
  if (isPlaceholder(raw) || raw.length > 200) return null;
  const text = withYear(raw, context).replace(JIRA_DAY, '$1 $2 20$3').replace(MONTH_ALONE, 'end of $&');
  const written = COUNT.test(text) ? [text, ...IN.map((word) => `${word} ${text}`)] : [text];
  const found = written.flatMap((words) => findDays(words, context.reference, context.dayOrder))[0];
  return { day: found?.day ?? null, raw, relative: found?.relative ?? false };
}

/** "2 weeks" in a cell is as good as "in 2 weeks". */
const COUNT = /^~?\d{1,3} \p{L}+$/u;
const IN = ['in', 'dans', 'en', 'em', 'over', 'через'];
/** "March" is the next one, counted from the day that the postmortem tells of. */
function withYear(raw: string, { reference }: FieldContext): string {
  const name =
    reference === null
      ? undefined
      : /^(?:(?:end of|by|in|ende|bis|fin|fin de|em|конец)\s+)?(\p{L}{3,12})\.?$/iu.exec(raw)?.[1];
  const month = name === undefined ? undefined : findMonth(name.toLowerCase())?.month;
  if (reference === null || name === undefined || month === undefined) return raw;
  const year = Number(reference.slice(0, 4));
  return `${name} ${Number(reference.slice(5, 7)) > month ? year + 1 : year}`;
}

/** `12/Mar/26`, as one tracker's exports have it. */
const JIRA_DAY = /(?<![\w/])(\d{1,2})\/(\p{L}{3})\/(?:20)?(\d\d)(?!\w)/u;
/** A month is due when it ends. */
const MONTH_ALONE = /^\p{L}{3,12}\.? 20\d\d$/u;
