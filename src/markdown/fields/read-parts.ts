import type { WrittenField } from '../items/candidate.ts';
import { findDays } from '../time/find-days.ts';
import { LETTERS, lowerCase, pattern } from '../word-characters.ts';
import { applyField } from './apply-field.ts';
import { arePeople } from './are-people.ts';
import { addOwners, type Draft, type FieldContext } from './draft.ts';
import { readFieldLine } from './read-field-line.ts';
import { findKeyAtStart, makeMention } from './read-issue.ts';
import { findWholeKind } from './read-kind.ts';
import { readOwners } from './read-owners.ts';
import { readPriority } from './read-priority.ts';
import { readTokens } from './read-tokens.ts';

/**
 * Reads a text that is a list of fields and nothing else: "@alice, due 2026-04-01, P1", "Owner: Kim; Due: May 3". Takes
 * them into the draft; leaves the draft alone and returns false when a part is anything else. A bare name counts where it
 * is known, or where a day or a priority stands beside it. `in-text`: a part that may as well be a word of a sentence
 * ("high", "fix") counts only beside others.
 */
export function readParts(
  text: string,
  draft: Draft,
  context: FieldContext,
  where: 'in-brackets' | 'in-text' = 'in-brackets',
): boolean {
  if (text.length > MAX_LENGTH) return false;
  const trial: Draft = { ...draft, owners: [...draft.owners] };
  const parts = text.split(SEPARATOR).filter((part) => part.trim() !== '');
  if (where === 'in-text' && parts.length === 1 && isCommonWord(text.trim())) return false;
  const names: string[] = [];
  let hasAnchor = false;
  for (const part of parts) {
    const found = readPart(part.trim(), trial, context);
    if (found === 'anchor') hasAnchor = true;
    else if (found === 'name') names.push(part.trim());
    else if (found === 'nothing') return false;
  }
  if (parts.length === 0 || (names.length > 0 && !hasAnchor)) return false;
  for (const name of names) addOwners(trial, readOwners(name));
  Object.assign(draft, trial);
  return true;
}

const MAX_LENGTH = 200;
/** A comma before a year is the date's own. */
const SEPARATOR = /\s*(?:,(?!\s*\d{4}(?![\d/.-]))|[，、;；|·•→／])\s*|\s+(?:[—–-]+>?|=>|\/)\s+|\.\s+|\s*<br ?\/?>\s*/;

/** An anchor is a field that lets a bare name beside it be an owner. */
type Found = 'anchor' | 'field' | 'name' | 'nothing';

function readPart(part: string, draft: Draft, context: FieldContext): Found {
  const plain = part.replace(/^[*_`]+|[*_`.。]+$/g, '');
  const field = labelledField(plain);
  if (field) {
    applyField(draft, field, context);
    return 'anchor';
  }
  if (MENTIONS.test(plain) || ADDRESS.test(plain) || arePeople(plain, context.people)) {
    addOwners(draft, readOwners(plain.replace(/\s+@/g, ', @')));
    return 'field';
  }
  const doer = BY.exec(plain)?.[1];
  if (doer !== undefined && arePeople(doer, context.people)) {
    addOwners(draft, readOwners(doer));
    return 'field';
  }
  const day = findDays(plain, context.reference, context.dayOrder)[0];
  const lead = DUE_LEAD.exec(lowerCase(plain))?.[0].length ?? 0;
  if (day && (day.start === 0 || day.start === lead) && DUE_TAIL.test(plain.slice(day.end))) {
    draft.due ??= { day: day.day, raw: day.raw, relative: day.relative };
    return 'anchor';
  }
  if (lead > 0 && plain.length > lead && plain.length <= 40 && DUE_WORD.test(lowerCase(plain))) {
    draft.due ??= { day: null, raw: plain.slice(lead), relative: false };
    return 'anchor';
  }
  const ticket = plain.replace(TICKET_LEAD, '');
  if (/^#\d+$/.test(ticket) || (ticket !== '' && findKeyAtStart(ticket)?.length === ticket.length)) {
    draft.issue ??= ticket.startsWith('#') ? makeMention(null, ticket) : { raw: ticket, target: null };
    return 'field';
  }
  if (readPriority(plain) !== null || readTokens(plain, draft, context)) {
    draft.priority ??= readPriority(plain);
    return 'anchor';
  }
  return isName(plain) ? 'name' : 'nothing';
}

/** "Owner: Kim", "assigned to Kim", "owned by the platform team". */
function labelledField(part: string): WrittenField | null {
  const [field, more] = readFieldLine(part);
  if (field && !more && field.value.length <= 80) return field;
  const assigned = ASSIGNED.exec(lowerCase(part));
  const value = assigned ? part.slice(assigned[0].length) : '';
  return value !== '' && value.length <= 60 ? { name: 'owner', value } : null;
}

/** This and the next two are for texts in lower case. */
const ASSIGNED = new RegExp(
  String.raw`^(?:is |to be )?(?:assigned to|assignee|owned by|owner|handled by|led by|dri|zugewiesen an|zuständig|assignée? à|asignad[oa] a|atribuíd[oa] a|assegnat[oa] a|toegewezen aan)\s+(?:the )?(?=[@${LETTERS}])`,
);
const TICKET_LEAD = /^(?:see|ticket|issue|jira|bug|pr|tracked (?:in|as|by)|ref)\s+(?=[#A-Z])/i;
const DUE_LEAD = new RegExp(
  String.raw`^(?:(?:to be )?(?:done|completed?|finished|delivered|ready) by|due(?: date| by| on)?|by|until|before|eta|no later than|target(?: date)?|deadline|bis(?: zum| ende)?|fällig(?: am)?|spätestens|avant(?: le)?|d'ici(?: le)?|pour le|échéance|antes del?|para el|até|entro(?: il)?|vóór|uiterlijk|do|до|к|срок|期限|截止|まで|trước(?: ngày)?|hạn(?: chót)?|paling lambat|sebelum|[~〜～])(?![${LETTERS}])[\s:：-]*(?:the )?`,
);
/** What East Asian languages put behind a day instead: "4月末まで", "月底前完成", "4월 10일까지". */
const DUE_TAIL = /^ ?(?:まで(?:に)?(?:完了|実施|対応)?|迄|[之以]?前(?:完成)?|完成|까지(?: 완료)?|予定|예정)?$/;
/** Of these a day need not follow: "due next sprint". */
const DUE_WORD = new RegExp(
  `^(?:due|by|until|eta|before|after|target|deadline|fällig|échéance|срок|期限|截止)(?![${LETTERS}])`,
);
const MENTION = String.raw`[\`*_]*@[\w${LETTERS}-]+(?:\/[\w.-]+)?[\`*_]*`;
const MENTIONS = new RegExp(String.raw`^${MENTION}(?:(?:\s*[,&/+]\s*|\s+(?:and|und|et|y|e|и)\s+|\s+)${MENTION})*$`);
/** "by Kim", "macht Jana", "Aktion: Kim": counts only before somebody who is known. */
const BY =
  /^(?:by|von|macht|übernimmt|par|por|da|door|przez|от|(?:action|aktion|actie|acción|ação|azione)[:：])\s+(.+)$/i;
const ADDRESS = /^[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}$/;

const NAME = pattern(String.raw`^@?[\p{L}][\p{L}\p{M}'’.-]*(?: [\p{L}][\p{L}\p{M}'’.-]*){0,2}$|^@[\w-]+(?:/[\w.-]+)?$`);

function isName(text: string): boolean {
  const names = readOwners(text);
  return names.length > 0 && names.every((name) => NAME.test(name));
}

/** What ends a sentence as well as it says a field. */
function isCommonWord(text: string): boolean {
  return (
    (LETTER_AT_START.test(text) && !/\d/.test(text) && readPriority(text) !== null) || findWholeKind(text) !== null
  );
}

const LETTER_AT_START = pattern(String.raw`^\p{L}`);
