import { findDays } from '../time/find-days.ts';
import type { Draft, FieldContext } from './draft.ts';
import { findWholeKind } from './read-kind.ts';
import { readPriority } from './read-priority.ts';
import { findPictureAtStart, findStatusAtStart } from './read-status.ts';

/** Reads a short text that is nothing but fields; leaves the draft alone and returns false when it is anything else. */
export function readTokens(text: string, draft: Draft, context: FieldContext): boolean {
  const found: Partial<Pick<Draft, 'status' | 'due' | 'priority' | 'kind'>> = {};
  let rest = text.trim();
  for (let round = 0; round < 5 && rest !== ''; round++) {
    const picture = findPictureAtStart(rest);
    const status = picture ?? findStatusAtStart(rest);
    const due = /^(?:due|by|until|eta|bis|期限|deadline)[:：]?\s*(?:by\s+|on\s+)?/i.exec(rest);
    const days = due || found.status !== undefined ? findDays(rest, context.reference, context.dayOrder) : [];
    const word = /^\S+/.exec(rest)?.[0] ?? '';
    const priority = readPriority(word.replace(/[,;:]$/, ''));
    if (status) {
      found.status ??= status.status;
      rest = rest.slice(status.length);
    } else if (priority !== null) {
      found.priority ??= priority;
      rest = rest.slice(word.length);
    } else if (due && days[0]?.start === due[0].length) {
      found.due ??= { day: days[0].day, raw: days[0].raw, relative: days[0].relative };
      rest = rest.slice(days[0].end);
    } else if (days[0]?.start === 0 && found.status !== undefined) rest = rest.slice(days[0].end);
    else if (findWholeKind(rest) !== null) {
      found.kind ??= findWholeKind(rest);
      rest = '';
    } else return false;
    rest = rest.replace(/^[\s,;:：·|/—–-]+/, '');
  }
  if (rest !== '') return false;
  draft.status ??= found.status ?? null;
  draft.due ??= found.due ?? null;
  draft.priority ??= found.priority ?? null;
  draft.kind ??= found.kind ?? null;
  return true;
}
