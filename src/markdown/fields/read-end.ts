import { findDays } from '../time/find-days.ts';
import { addOwners, type Draft, type FieldContext } from './draft.ts';
import { findIssue, findKeyAtStart, isTicketUrl, makeMention, resolve } from './read-issue.ts';
import { readOwners } from './read-owners.ts';
import { readParts } from './read-parts.ts';
import { findPictureAtEnd, findStatusAtStart, findWholeStatus } from './read-status.ts';

/** A reader takes something off the end of the text; it gets the last few hundred characters, trimmed. */
type EndReader = (draft: Draft, tail: string, context: FieldContext) => boolean;

const END_READERS: readonly EndReader[] = [
  takePicture,
  takeLink,
  takeBracket,
  takeAddress,
  takeNumber,
  takeMention,
  takeClosing,
  takeAssigned,
  takeDay,
];
const TAIL = 400;

/**
 * Takes off the end of the text what cannot be anything else than a field: brackets that hold fields, and mentions behind
 * them. What they say must not be taken for the value of a label before them.
 */
export function readLastBrackets(draft: Draft, context: FieldContext): void {
  for (let round = 0; round < 6; round++) {
    draft.text = withoutEmphasis(draft.text.trimEnd());
    const tail = draft.text.slice(-TAIL);
    if (takePicture(draft, tail) || takeFieldBracket(draft, tail, context)) continue;
    const closing = /(?<=[)\]）】])\s+[—–-]+\s+(\S[^—–:：]{1,25})$/.exec(tail.slice(-60));
    const status = closing ? findWholeStatus(closing[1] ?? '') : null;
    if (closing && status) {
      draft.status ??= status;
      cut(draft, closing[0].length);
      continue;
    }
    const mention = /[)\]）】]\s+([`*]*@[\w-]+(?:\/[\w.-]+)?[`*]*)$/.exec(tail.slice(-80));
    if (!mention) return;
    takeOwners(draft, (mention[1] ?? '').replace(/[`*]/g, ''));
    cut(draft, (mention[1] ?? '').length);
  }
}

/** Brackets, with or without emphasis around them, that hold labelled fields or several of them. */
function takeFieldBracket(draft: Draft, tail: string, context: FieldContext): boolean {
  const open = openingOf(tail);
  const inner = open <= 0 || tail.charAt(open - 1) === ']' ? '' : tail.slice(open + 1, -1).trim();
  return /[:：]/.test(inner) && readParts(inner, draft, context) && cut(draft, tail.length - open);
}

/** Takes links, brackets with fields, mentions, a status and a day off the end of the item's text. */
export function readEnd(draft: Draft, context: FieldContext): void {
  for (let round = 0; round < 10; round++) {
    const trimmed = replaceAtEnd(draft.text, /(?:[\s·|→]|\\$|\s[—–-]+>?|\s=>)+$/);
    const bare = round === 0 ? trimmed : replaceAtEnd(trimmed, /\s+(?:[—–-]+>?|=>|→)$/);
    draft.text = bare;
    const stop = withoutEmphasis(/(?<=[)\]）】])[.。]$/.test(bare) ? bare.slice(0, -1) : bare);
    const saved = draft.text;
    draft.text = stop;
    const tail = stop.slice(-TAIL);
    if (!END_READERS.some((reader) => reader(draft, tail, context))) {
      draft.text = saved;
      return;
    }
  }
}

/** Without the emphasis that stands around brackets at the end: `… *(Owner: Kim)*`. */
function withoutEmphasis(text: string): string {
  const match = /(?<=\s)([*_]{1,2})(\([^()]{1,80}\))\1$/.exec(text.slice(-90));
  return match ? text.slice(0, text.length - match[0].length) + (match[2] ?? '') : text;
}

/** A pattern that ends with the text is only tried on its last characters: tried everywhere, it costs the square. */
function replaceAtEnd(text: string, pattern: RegExp): string {
  const from = Math.max(0, text.length - 100);
  return text.slice(0, from) + text.slice(from).replace(pattern, '');
}

function takePicture(draft: Draft, tail: string): boolean {
  const found = findPictureAtEnd(tail);
  if (!found || found.length === tail.length) return false;
  draft.status ??= found.status;
  return cut(draft, found.length);
}

const LINK_AT_END = /\[((?:[^[\]]|\[[^[\]]*\])*)\](?:\(\s*<?([^\s()<>]*)>?(?:\s+"[^"]*")?\s*\)|\[([^\]]*)\])$/;
const LEAD_WORDS =
  /[\s([:]*(?:[—–-]\s*)?(?:\b(?:see(?: also)?|related to|tracked (?:in|by|at|as|here)|tracking|via|in|fixed in|fixed by|done in|fixes|closes|resolves|ref|issue|ticket|pr|cf|siehe|voir|ver|vgl)\b[\s:]*)?$/i;

/** A link to a ticket, or one whose text only points ("[Issue](…)", "[here](…)"). */
function takeLink(draft: Draft, tail: string, context: FieldContext): boolean {
  const open = tail.lastIndexOf('[', tail.lastIndexOf(']('));
  const match = LINK_AT_END.exec(tail.slice(Math.max(0, open - 100)));
  if (!match) return false;
  const label = match[1] ?? '';
  const url = match[2] ?? resolve(match[3] || label, context.definitions);
  if (url === undefined || !(isTicketUrl(url) || /^#\d+$/.test(label.trim()))) return false;
  if (label.split(/\s+/).length > 7) return false;
  draft.issue ??= makeMention(label, url);
  cut(draft, match[0].length);
  draft.text = draft.text.replace(LEAD_WORDS, '');
  return true;
}

const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '）': '（', '】': '【' };

/** Brackets at the end, when they hold nothing but fields. */
function takeBracket(draft: Draft, tail: string, context: FieldContext): boolean {
  const open = openingOf(tail);
  if (open <= 0 && !(open === 0 && draft.text.length > tail.length)) return false;
  if (tail.charAt(open - 1) === ']') return false;
  const inner = tail.slice(open + 1, -1).trim();
  if (inner === '') return false;
  if (!readBracket(inner, draft, context) && !readNameAfterDay(inner, tail.slice(0, open), draft, context))
    return false;
  return cut(draft, tail.length - open);
}

function openingOf(tail: string): number {
  const close = tail.at(-1) ?? '';
  const open = CLOSING[close];
  if (open === undefined) return -1;
  let depth = 0;
  for (let at = tail.length - 1; at >= 0; at--) {
    if (tail[at] === close) depth++;
    else if (tail[at] === open && --depth === 0) return at;
  }
  return -1;
}

const OTHER_WORDS = 5;

function readBracket(inner: string, draft: Draft, context: FieldContext): boolean {
  if (readParts(inner, draft, context)) return true;
  const issue = findIssue(inner, context.definitions, 'with-keys');
  const words = inner
    .replace(/!?\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])|https?:\S+|#\d+/g, ' ')
    .split(/\s+/)
    .filter(Boolean).length;
  if (issue && words <= OTHER_WORDS) {
    draft.issue ??= issue;
    return true;
  }
  if (/\]\(https?:/.test(inner) && words <= OTHER_WORDS) return true;
  const status = findStatusAtStart(inner);
  if (status && inner.length <= 60 && !/^(?:new|open|partial|assigned|limit)\b/i.test(inner)) {
    draft.status ??= status.status;
    return true;
  }
  return false;
}

/** "… by the end of Q3 (Alice)", "…: in progress (Alice)": behind another field, a name in brackets is whose it is. */
function readNameAfterDay(inner: string, before: string, draft: Draft, context: FieldContext): boolean {
  if (!/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(inner)) return false;
  const trial = { ...draft, due: null, owners: [], text: before.trimEnd() };
  if (!takeDay(trial, trial.text, context) && !takeClosing(trial, trial.text, context)) return false;
  addOwners(draft, [inner]);
  return true;
}

function takeOwners(draft: Draft, text: string): boolean {
  addOwners(draft, readOwners(text.replace(/\s+@/g, ', @')));
  return true;
}

function takeAddress(draft: Draft, tail: string): boolean {
  const match = /<?(https?:\/\/[^\s<>()[\]]+)>?$/.exec(tail.slice(-300));
  if (!match || !isTicketUrl(match[1] ?? '') || match[0].length === draft.text.length) return false;
  draft.issue ??= makeMention(null, match[1] ?? '');
  cut(draft, match[0].length);
  draft.text = draft.text.replace(LEAD_WORDS, '');
  return true;
}

function takeNumber(draft: Draft, tail: string): boolean {
  const match = /(?<=[\s(])((?:[\w.-]+\/[\w.-]+)?#\d{1,7}|[A-Z][A-Z0-9]{1,9}-\d{1,7})$/.exec(tail.slice(-100));
  if (!match) return false;
  const written = match[1] ?? '';
  if (/^#/.test(written) && NO_ISSUE_BEFORE.test(tail.slice(0, -written.length))) return false;
  if (!written.includes('#') && findKeyAtStart(written) === null) return false;
  if (!written.includes('#') && !/[—–:-]\s*$/.test(tail.slice(0, -written.length))) return false;
  draft.issue ??= written.includes('#') ? makeMention(null, written) : { raw: written, target: null };
  cut(draft, written.length);
  draft.text = draft.text.replace(LEAD_WORDS, '');
  return true;
}

/** `AI #3`, `notes.md #6`: the number of something else. */
const NO_ISSUE_BEFORE =
  /(?:\b(?:AI|item|action|step|option|point|phase|no|section|problem|case|incident|cause)|\.\w{1,4}`?|[_§])\s*$/i;

/** Mentions with something between them; written so that a text can be read in one way only. */
const MENTION = String.raw`[\`*]*@[\w-]+(?:\/[\w.-]+)?[\`*]*`;
const MENTIONS = String.raw`${MENTION}(?:(?:\s*[,&/]\s*|\s+and\s+|\s+)${MENTION})*`;
const MENTIONS_AT_END = new RegExp(String.raw`(?:^|\s)(${MENTIONS})$`);

/** `… @alice`, `… — @alice, @bob`, `` … `@alice` ``. */
function takeMention(draft: Draft, tail: string): boolean {
  const match = MENTIONS_AT_END.exec(tail.slice(-160));
  if (!match || match[0].length >= draft.text.length) return false;
  if (/\b(?:to|with|from|for|ping|ask|at|the|of)\s*$/i.test(tail.slice(0, tail.length - match[0].length))) return false;
  takeOwners(draft, (match[1] ?? '').replace(/[`*]/g, '').trim());
  cut(draft, match[0].length);
  draft.text = draft.text.replace(/(?:\s+(?:by|cc|assigned to|owner))?[\s:(—–-]*$/i, '');
  return true;
}

const DIVIDER = / (?:[—–-]{1,2}>?|[|·→]|=>) /g;
const MAX_CLOSINGS = 5;

/** `… — done`, `… - In progress`, `… — Kim — May 3`, `… | @kim`, `… → @kim`, `… _done in release 12_`. */
function takeClosing(draft: Draft, tail: string, context: FieldContext): boolean {
  const colon = /[:：]\s+[*_]*([^:：]{2,25}?)[*_]*[.!]?$/.exec(tail.slice(-40));
  const said = colon ? findWholeStatus(colon[1] ?? '') : null;
  if (colon && said) {
    draft.status ??= said;
    return cut(draft, colon[0].length);
  }
  const dividers = [...tail.matchAll(DIVIDER)].filter(({ index }) => index > 0).slice(-MAX_CLOSINGS);
  for (const divider of dividers) {
    const closing = tail.slice(divider.index + divider[0].length);
    const plain = closing.replace(/[*_`]+/g, '').trim();
    const whole = plain === '' ? null : findWholeStatus(plain.replace(/[.!]$/, ''));
    if (whole) draft.status ??= whole;
    if (whole || readParts(closing, draft, context, 'in-text')) return cut(draft, tail.length - divider.index);
  }
  const emphasis = /\s[*_]{1,2}([^*_]{2,40})[*_]{1,2}\.?$/.exec(tail);
  const status = emphasis ? findStatusAtStart(emphasis[1] ?? '') : null;
  if (!emphasis || !status) return false;
  draft.status ??= status.status;
  return cut(draft, emphasis[0].length);
}

const ASSIGNED_AT_END =
  /(?:[,;(.]\s*|\s[—–-]+\s*)(?:assigned to|owned by|zugewiesen an|assignée? à|asignad[oa] a|atribuíd[oa] a|assegnat[oa] a|toegewezen aan)\s+(?:the )?([@\p{L}][^,;:()]{1,40})$/iu;

/** `… . Assigned to Kim`, `…, owned by the platform team`. */
function takeAssigned(draft: Draft, tail: string): boolean {
  const match = ASSIGNED_AT_END.exec(tail.slice(-80));
  if (!match) return false;
  addOwners(draft, readOwners(match[1] ?? ''));
  return cut(draft, match[0].length);
}

/** Before a day that ends an item: "…, due", "to be done by the end of", "bis zum", "—". */
const DUE_LEAD = String.raw`(?:[\s,，(]+(?:(?:to be )?(?:done|completed?|finished|delivered|due|ready) )?(?:by|due(?: by| on)?|until|eta:?|before|no later than|deadline:?|bis(?: zum)?|avant(?: le)?|d'ici(?: le)?|antes del?|para el|até|entro(?: il)?|до|к|までに|まで)\s*(?:the )?(?:end of )?|\s+[—–-]+\s*)`;
const DUE_LEAD_ANYWHERE = new RegExp(DUE_LEAD, 'i');
const DUE_LEAD_AT_END = new RegExp(`${DUE_LEAD}[*_]*$`, 'i');

const MENTION_BEFORE = /\s@[\w-]/;
const MENTION_AT_END = /\s@[\w-]+(?:\/[\w.-]+)?\s+$/;

/** `… by May 3`, `… @kim 2026-05-03`, `…, due 2026-05-21`, `… — 2026-05-21`. */
function takeDay(draft: Draft, tail: string, context: FieldContext): boolean {
  const end = tail.slice(-80);
  if (draft.due || !(DUE_LEAD_ANYWHERE.test(end) || MENTION_BEFORE.test(end))) return false;
  const day = findDays(end, context.reference, context.dayOrder).at(-1);
  if (!day || day.end < end.replace(/[\s.。*_]+$/, '').length) return false;
  const before = end.slice(0, day.start);
  const lead = DUE_LEAD_AT_END.exec(before) ?? (MENTION_AT_END.test(before) ? /\s+$/.exec(before) : null);
  if (!lead) return false;
  draft.due = { day: day.day, raw: day.raw, relative: day.relative };
  return isWithinSentence(before.slice(0, lead.index)) || cut(draft, end.length - lead.index);
}

/** "… We expect to finish by May": without its end the sentence would be none. */
function isWithinSentence(before: string): boolean {
  return /[.!?]\s+(?:we|this|that|it|they|the|our|all|both|work|i|wir|das|dies|nous|cela|esto|isso|questo)\s[^.!?]*$/i.test(
    before,
  );
}

function cut(draft: Draft, length: number): boolean {
  draft.text = draft.text.slice(0, draft.text.length - length);
  return true;
}
