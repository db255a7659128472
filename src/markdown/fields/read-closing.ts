import { findDays } from '../time/find-days.ts';
import { LETTERS, lowerCase, pattern } from '../word-characters.ts';
import { addOwners, cutEnd, type Draft, type FieldContext } from './draft.ts';
import { readOwners } from './read-owners.ts';
import { readParts } from './read-parts.ts';
import { findStatusAtStart, findWholeStatus } from './read-status.ts';

/** Mentions with something between them; written so that a text can be read in one way only. */
const MENTION = String.raw`[\`*]*@[\w${LETTERS}-]+(?:\/[\w.-]+)?[\`*]*`;
const MENTIONS = String.raw`${MENTION}(?:(?:\s*[,&/]\s*|\s+and\s+|\s+)${MENTION})*`;
const MENTIONS_AT_END = new RegExp(String.raw`(?:^|\s)(${MENTIONS})$`);

/** `… @Alice Example`, as some editors export a mention. */
const FULL_NAME_AT_END = pattern(String.raw`(?:^|\s)(@\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+)$`);

/** `… @alice`, `… — @alice, @bob`, `` … `@alice` ``. */
export function takeMention(draft: Draft, tail: string): boolean {
  const end = tail.slice(-160);
  const match = tail.includes('@') ? (FULL_NAME_AT_END.exec(end) ?? MENTIONS_AT_END.exec(end)) : null;
  if (!match || match[0].length >= draft.text.length) return false;
  if (/\b(?:to|with|from|for|ping|ask|at|the|of)\s*$/i.test(tail.slice(0, tail.length - match[0].length))) return false;
  takeOwners(draft, (match[1] ?? '').replace(/[`*]/g, '').trim());
  cutEnd(draft, match[0].length);
  draft.text = draft.text.replace(/(?:\s+(?:by|cc|assigned to|owner))?[\s:(—–-]*$/i, '');
  return true;
}

const DIVIDER = / (?:[—–-]{1,2}>?|[|·→]|=>) /g;
const MAX_CLOSINGS = 5;
/** One of these is in every closing remark. */
const CLOSING_MARK = /[:：*_—–|·→=]| -/;

/** `… — done`, `… - In progress`, `… — Kim — May 3`, `… | @kim`, `… → @kim`, `… _done in release 12_`. */
export function takeClosing(draft: Draft, tail: string, context: FieldContext): boolean {
  if (!CLOSING_MARK.test(tail)) return false;
  const colon = /(?::\s+|：\s*)[*_]*([^:：]{2,25}?)[*_]*[.!]?$/.exec(tail.slice(-40));
  const said = colon ? findWholeStatus(colon[1] ?? '') : null;
  if (colon && said) {
    draft.status ??= said;
    return cutEnd(draft, colon[0].length);
  }
  const dividers = [...tail.matchAll(DIVIDER)].filter(({ index }) => index > 0).slice(-MAX_CLOSINGS);
  for (const divider of dividers) {
    const closing = tail.slice(divider.index + divider[0].length);
    const plain = closing.replace(/[*_`]+/g, '').trim();
    const whole = plain === '' ? null : findWholeStatus(plain.replace(/[.!]$/, ''));
    if (whole) draft.status ??= whole;
    if (whole || readParts(closing, draft, context, 'in-text')) return cutEnd(draft, tail.length - divider.index);
  }
  const emphasis = /\s[*_]{1,2}([^*_]{2,40})[*_]{1,2}\.?$/.exec(tail);
  const status = emphasis ? findStatusAtStart(emphasis[1] ?? '') : null;
  if (!emphasis || !status) return false;
  draft.status ??= status.status;
  return cutEnd(draft, emphasis[0].length);
}

const ASSIGNED_AT_END = pattern(
  String.raw`(?:[,;(.]\s*|\s[—–-]+\s*)(?:assigned to|owned by|zugewiesen an|assignée? à|asignad[oa] a|atribuíd[oa] a|assegnat[oa] a|toegewezen aan)\s+(?:the )?([@\p{L}][^,;:()]{1,40})$`,
  'i',
);

/** A first look. */
const ASSIGNED = /(?:assign|owned by|asignad|atribu|zugewiesen an|assegnat|toegewezen)/i;

/** `… . Assigned to Kim`, `…, owned by the platform team`. */
export function takeAssigned(draft: Draft, tail: string): boolean {
  const match = ASSIGNED.test(tail) ? ASSIGNED_AT_END.exec(tail.slice(-80)) : null;
  if (!match) return false;
  addOwners(draft, readOwners(match[1] ?? ''));
  return cutEnd(draft, match[0].length);
}

/** Before a day that ends an item: "…, due", "to be done by the end of", "bis zum", "—". */
const DUE_LEAD = String.raw`(?:[\s,，(]+(?:(?:to be )?(?:done|completed?|finished|delivered|due|ready) )?(?:by|due(?: by| on)?|until|eta:?|before|no later than|deadline:?|bis(?: zum)?|avant(?: le)?|d'ici(?: le)?|antes del?|para el|até|entro(?: il)?|до|к|までに|まで)\s*(?:the )?(?:end of )?|\s+[—–-]+\s*)`;
/** For texts in lower case. */
const DUE_LEAD_ANYWHERE = new RegExp(DUE_LEAD);
const DUE_LEAD_AT_END = new RegExp(`${DUE_LEAD}[*_]*$`);

const MENTION_BEFORE = /\s@\S/;
const MENTION_AT_END = /\s@[^\s@]+\s+$/;

/** `… by May 3`, `… @kim 2026-05-03`, `…, due 2026-05-21`, `… — 2026-05-21`. */
export function takeDay(draft: Draft, tail: string, context: FieldContext): boolean {
  const end = tail.slice(-80);
  if (draft.due || !(DUE_LEAD_ANYWHERE.test(lowerCase(end)) || MENTION_BEFORE.test(end))) return false;
  const day = findDays(end, context.reference, context.dayOrder).at(-1);
  if (!day || day.end < end.replace(/[\s.。*_]+$/, '').length) return false;
  const before = end.slice(0, day.start);
  const lead = DUE_LEAD_AT_END.exec(lowerCase(before)) ?? (MENTION_AT_END.test(before) ? /\s+$/.exec(before) : null);
  if (!lead) return false;
  draft.due = { day: day.day, raw: day.raw, relative: day.relative };
  return isWithinSentence(before.slice(0, lead.index)) || cutEnd(draft, end.length - lead.index);
}

/** "… We expect to finish by May": without its end the sentence would be none. */
function isWithinSentence(before: string): boolean {
  return /[.!?]\s+(?:we|this|that|it|they|the|our|all|both|work|i|wir|das|dies|nous|cela|esto|isso|questo)\s[^.!?]*$/i.test(
    before,
  );
}

/** The people whom a text of mentions names. */
export function takeOwners(draft: Draft, text: string): boolean {
  addOwners(draft, readOwners(text.replace(/\s+@/g, ', @')));
  return true;
}
