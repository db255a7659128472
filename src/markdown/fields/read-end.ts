import { foldText } from '../phrase-table.ts';
import { findDays } from '../time/find-days.ts';
import { areInitials } from './are-initials.ts';
import { addOwners, type Draft, type FieldContext } from './draft.ts';
import { findIssue, findKeyAtStart, isTicketUrl, makeMention, resolve } from './read-issue.ts';
import { readOwners } from './read-owners.ts';
import { readTokens } from './read-start.ts';
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
  takeDay,
];
const TAIL = 400;

/** Takes links, brackets with fields, mentions, a status and a day off the end of the item's text. */
export function readEnd(draft: Draft, context: FieldContext): void {
  for (let round = 0; round < 10; round++) {
    const trimmed = replaceAtEnd(draft.text, /(?:[\s·|]|\\$|\s[—–-]+)+$/);
    const bare = round === 0 ? trimmed : replaceAtEnd(trimmed, /\s+[—–-]+$/);
    draft.text = bare;
    const stop = /(?<=[)\]）】])[.。]$/.test(bare) ? bare.slice(0, -1) : bare;
    const saved = draft.text;
    draft.text = stop;
    const tail = stop.slice(-TAIL);
    if (!END_READERS.some((reader) => reader(draft, tail, context))) {
      draft.text = saved;
      return;
    }
  }
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
  if (inner === '' || !readBracket(inner, draft, context)) return false;
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

const DUE_WORD =
  /^(?:due|by|until|eta|before|after|post|sprint|target|deadline|bis|avant|antes|до|期限|到|截止)(?!\p{L})[\s:-]*/iu;
const OTHER_WORDS = 5;

function readBracket(inner: string, draft: Draft, context: FieldContext): boolean {
  if (readTokens(inner, draft, context)) return true;
  const issue = findIssue(inner, context.definitions, 'with-keys');
  const words = inner
    .replace(/!?\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])|https?:\S+|#\d+/g, ' ')
    .split(/\s+/)
    .filter(Boolean).length;
  if (issue && words <= OTHER_WORDS) {
    draft.issue ??= issue;
    return true;
  }
  if (ONLY_MENTIONS.test(inner)) return takeOwners(draft, inner);
  if (readOwnerAndDay(inner, draft, context)) return true;
  if (arePeople(inner, context.people)) {
    addOwners(draft, readOwners(inner));
    return true;
  }
  if (/\]\(https?:/.test(inner) && words <= OTHER_WORDS) return true;
  const status = findStatusAtStart(inner);
  if (status && inner.length <= 60 && !/^(?:new|open|partial|assigned|limit)\b/i.test(inner)) {
    draft.status ??= status.status;
    return true;
  }
  if (DUE_WORD.test(inner) && inner.length <= 40) {
    const day = findDays(inner, context.reference, context.dayOrder)[0];
    draft.due ??= {
      day: day?.day ?? null,
      raw: inner.replace(DUE_WORD, '') || inner,
      relative: day?.relative ?? false,
    };
    return true;
  }
  const day = findDays(inner, context.reference, context.dayOrder)[0];
  if (day?.start === 0 && day.end === inner.length) {
    draft.due ??= { day: day.day, raw: day.raw, relative: day.relative };
    return true;
  }
  return false;
}

/** "(Kim, 2026-04-01)", "(@kim, by May 3)": a day, and beside it nothing but short names. */
function readOwnerAndDay(inner: string, draft: Draft, context: FieldContext): boolean {
  if (inner.length > 60 || !/\d/.test(inner)) return false;
  const parts = inner.split(/\s*[,，、;；|]\s*|\s+[—–-]\s+/).map((part) => part.replace(DUE_WORD, ''));
  const days = parts.map((part) => findDays(part, context.reference, context.dayOrder)[0]);
  const at = parts.findIndex((part, index) => days[index]?.start === 0 && days[index]?.end === part.length);
  const day = days[at];
  const names = parts.filter((_, index) => index !== at);
  if (!day || names.length === 0 || names.some((name) => !NAME.test(name))) return false;
  draft.due ??= { day: day.day, raw: day.raw, relative: day.relative };
  addOwners(draft, readOwners(names.join(', ')));
  return true;
}

const NAME = /^@?[\p{L}][\p{L}\p{M}'.-]*(?: [\p{L}][\p{L}\p{M}'.-]*){0,2}$|^@[\w-]+(?:\/[\w.-]+)?$/u;

/** Names that the document's head has, or initials ("JG", "AB/CD"). */
function arePeople(text: string, people: ReadonlySet<string>): boolean {
  if (text.length > 60) return false;
  if (areInitials(text)) return true;
  const names = readOwners(text);
  return names.length > 0 && names.every((name) => people.has(foldText(name)));
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
const ONLY_MENTIONS = new RegExp(`^${MENTIONS}$`);
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

/** `… — done`, `… - In progress`, `… — Kim`, `… _done in release 12_`. */
function takeClosing(draft: Draft, tail: string, context: FieldContext): boolean {
  const at = Math.max(
    tail.lastIndexOf(' — '),
    tail.lastIndexOf(' – '),
    tail.lastIndexOf(' - '),
    tail.lastIndexOf(' | '),
  );
  const closing = at > 0 ? tail.slice(at + 3) : '';
  const plain = closing.replace(/[*_`]+/g, '').trim();
  if (plain !== '' && arePeople(plain, context.people)) {
    addOwners(draft, readOwners(plain));
    return cut(draft, tail.length - at);
  }
  const whole = plain === '' ? null : findWholeStatus(plain.replace(/[.!]$/, ''));
  if (whole) {
    draft.status ??= whole;
    return cut(draft, tail.length - at);
  }
  const emphasis = /\s[*_]{1,2}([^*_]{2,40})[*_]{1,2}\.?$/.exec(tail);
  const status = emphasis ? findStatusAtStart(emphasis[1] ?? '') : null;
  if (!emphasis || !status) return false;
  draft.status ??= status.status;
  return cut(draft, emphasis[0].length);
}

/** Before a day that ends an item: "…, due", "to be done by the end of", "bis zum", "—". */
const DUE_LEAD = String.raw`(?:[\s,，(]+(?:(?:to be )?(?:done|completed?|finished|delivered|due|ready) )?(?:by|due(?: by| on)?|until|eta:?|before|no later than|deadline:?|bis(?: zum)?|avant(?: le)?|d'ici(?: le)?|antes del?|para el|até|entro(?: il)?|до|к|までに|まで)\s*(?:the )?(?:end of )?|\s+[—–-]+\s*)`;
const DUE_LEAD_ANYWHERE = new RegExp(DUE_LEAD, 'i');
const DUE_LEAD_AT_END = new RegExp(`${DUE_LEAD}[*_]*$`, 'i');

/** `… by May 3`, `…, due 2026-05-21`, `… — 2026-05-21`. */
function takeDay(draft: Draft, tail: string, context: FieldContext): boolean {
  const end = tail.slice(-80);
  if (draft.due || !DUE_LEAD_ANYWHERE.test(end)) return false;
  const day = findDays(end, context.reference, context.dayOrder).at(-1);
  if (!day || day.end < end.replace(/[\s.。*_]+$/, '').length) return false;
  const lead = DUE_LEAD_AT_END.exec(end.slice(0, day.start));
  if (!lead) return false;
  draft.due = { day: day.day, raw: day.raw, relative: day.relative };
  return cut(draft, end.length - lead.index);
}

function cut(draft: Draft, length: number): boolean {
  draft.text = draft.text.slice(0, draft.text.length - length);
  return true;
}
